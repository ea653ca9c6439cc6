import { describe, expect, test } from 'vitest'
import { findBodies } from '../../../src/coding/network/find-bodies.ts'
import { findFocus } from '../../../src/coding/network/find-focus.ts'
import { readStatements } from '../../../src/coding/network/statements.ts'
import { findTitle } from '../../../src/coding/profile/find-title.ts'
import { type Blocks, documentOf, heading, items, paragraph } from '../coded-text.ts'
import { network } from './rules-of.ts'

/** Whom the last statements are about: the name of a body, "network", "foreign" or null. */
function aboutOf(blocks: Blocks, last = 1): readonly (string | null)[] {
  const document = documentOf([...network, ...blocks])
  const statements = readStatements(document)
  const bodies = findBodies(document, statements, findTitle(document))
  return findFocus(statements, bodies)
    .slice(-last)
    .map((focus) => (focus === null ? null : focus.kind === 'body' ? focus.body.name : focus.kind))
}

describe('a sentence by itself', () => {
  test.each([
    ['Der Vorstand entscheidet über Anträge.', 'Vorstand'],
    ['Über Anträge entscheidet die Vollversammlung.', 'Vollversammlung'],
    ['Die laufenden Geschäfte obliegen dem Vorstand.', 'Vorstand'],
    ['Die Einberufung erfolgt durch den Vorstand.', 'Vorstand'],
    ['Die Sitzungen der Vollversammlung sind öffentlich.', 'Vollversammlung'],
    ['Den Mitgliedern des Vorstands wird nichts gezahlt.', 'Vorstand'],
    ['Das Netzwerk gibt sich diese Geschäftsordnung.', 'network'],
    ['Der Stadtrat entscheidet über den Haushalt.', 'foreign'],
    ['Der Kreistag tagt sechsmal im Jahr.', 'foreign'],
    ['Das Jugendparlament tagt in jedem Schulmonat.', 'foreign'],
    ['Kinder sind willkommen.', null],
  ])('%s', (sentence, about) => {
    expect(aboutOf([heading('Weiteres', 2), paragraph(sentence)])).toEqual([about])
  })
})

describe('in the chapter on the board', () => {
  test.each([
    ['Die Amtszeit beträgt zwei Jahre.', 'Vorstand'],
    ['Er wird von der Vollversammlung gewählt.', 'Vorstand'],
    ['Die Vollversammlung wählt fünf Personen für zwei Jahre.', 'Vorstand'],
    ['Er bereitet die Vollversammlung vor.', 'Vorstand'],
    ['Bereitet die Vollversammlung vor', 'Vorstand'],
    ['Anträge der Vollversammlung prüft er zuerst.', 'Vorstand'],
    ['Vorschläge reichen die Mitglieder ein, wenn die Vollversammlung es wünscht.', 'Vorstand'],
    ['Die Vollversammlung tagt zweimal im Jahr.', 'Vollversammlung'],
    ['Der Stadtrat beruft die Mitglieder.', 'Vorstand'],
  ])('%s', (sentence, about) => {
    const chapter = [heading('Zweiter Teil', 2), heading('Vorstand', 3), paragraph('Der Vorstand hat fünf Mitglieder.')]
    expect(aboutOf([...chapter, paragraph(sentence)])).toEqual([about])
  })
})

test('pronouns go back to a body of their gender, or to the heading', () => {
  const blocks = [
    heading('Fachbeirat und seine Aufgaben', 2),
    paragraph('Mit ihm arbeitet die Vollversammlung zusammen. Er tagt zweimal im Jahr. Sie tagt viermal im Jahr.'),
  ]
  expect(aboutOf(blocks, 2)).toEqual(['Fachbeirat', 'Vollversammlung'])
})

test('a pronoun goes on about somebody else', () => {
  const blocks = [
    heading('Weiteres', 2),
    paragraph('Der Kreistag entscheidet. Er tagt sechsmal im Jahr. Gäste reden mit.'),
  ]
  expect(aboutOf(blocks, 3)).toEqual(['foreign', 'foreign', null])
})

test('items belong to what introduces them, whatever they name', () => {
  const tasks = [
    paragraph('Aufgaben des Vorstands sind:'),
    items('die Vollversammlung zu leiten', 'Pflege der Kontakte'),
  ]
  expect(aboutOf([heading('Weiteres', 2), ...tasks], 2)).toEqual(['Vorstand', 'Vorstand'])
  const office = [paragraph('Aufgaben der Geschäftsstelle sind:'), items('Unterlagen versenden', 'Räume buchen')]
  expect(aboutOf([heading('Weiteres', 2), ...office], 2)).toEqual([null, null])
})

test('items of a list of bodies are about the bodies', () => {
  const list = [paragraph('Das Netzwerk gliedert sich in:'), items('die Vollversammlung', 'den Vorstand')]
  expect(aboutOf([heading('Aufbau', 2), ...list], 2)).toEqual(['Vollversammlung', 'Vorstand'])
})

test('a line with a letter heads what follows', () => {
  const blocks = [
    heading('Vorstand', 2),
    paragraph('Der Vorstand tagt monatlich.'),
    paragraph('C. Arbeitskreise'),
    paragraph('Ergebnisse werden veröffentlicht.'),
    paragraph('D. Büro für Teilhabe'),
    paragraph('Akten werden geführt.'),
  ]
  expect(aboutOf(blocks, 3)).toEqual(['Arbeitskreise', null, null])
})

describe('the mere kind of a body', () => {
  const groups = (sentence: string) => [
    heading('Planungsgruppe', 2),
    paragraph('Die Planungsgruppe tagt alle sechs Wochen.'),
    heading('Projektgruppen', 2),
    paragraph('Die Projektgruppen tagen nach Bedarf.'),
    heading('Planungsgruppe', 2),
    paragraph(sentence),
  ]

  test.each([
    ['Die Gruppe bereitet den Vorstand vor und hält Kontakt zu den Projektgruppen.', 'Planungsgruppe'],
    ['Die Gruppe verteilt Aufträge an die Arbeitskreise.', 'Planungsgruppe'],
    ['Die Projektgruppen der Gruppe berichten.', 'Projektgruppen'],
    ['Der Kreis der Beteiligten wechselt.', 'Planungsgruppe'],
  ])('%s', (sentence, about) => {
    expect(aboutOf(groups(sentence))).toEqual([about])
  })
})
