import { describe, expect, test } from 'vitest'
import { findBodies } from '../../../src/coding/network/find-bodies.ts'
import { readStatements } from '../../../src/coding/network/statements.ts'
import { findTitle } from '../../../src/coding/profile/find-title.ts'
import { type Blocks, documentOf, heading, items, paragraph, table } from '../coded-text.ts'
import { rulesOf } from './rules-of.ts'

const bodiesOf = (blocks: Blocks) => rulesOf(blocks).bodies.map(({ name, type }) => `${name}: ${type}`)
const title = [
  heading('Geschäftsordnung des Netzwerks Integration Musterstadt'),
  paragraph('Das Netzwerk führt zusammen, was in der Stadt für ein gutes Miteinander aller getan wird.'),
]

describe('a name in the list of the parts of a network', () => {
  const listed = (sentence: string, ...more: readonly string[]) =>
    bodiesOf([...title, heading('Aufbau', 2), paragraph(sentence), ...more.map(paragraph)])
  const twice = ['Die Doppelspitze lädt ein.', 'Bei Streit hört die Doppelspitze beide Seiten.']

  test.each([
    'Das Netzwerk gliedert sich in das Plenum und die Doppelspitze.',
    'Organe des Netzwerks sind das Plenum, die Steuerungsgruppe und die Doppelspitze.',
  ])('%s', (sentence) => {
    expect(listed(sentence, ...twice)).toContain('Doppelspitze: steering')
  })

  test.each(['Die Leitung liegt bei der Doppelspitze.', 'An der Tafel stehen das Plenum und die Doppelspitze.'])(
    'not in "%s"',
    (sentence) => {
      expect(listed(sentence, ...twice).join()).not.toContain('Doppelspitze')
    },
  )

  test('not when nothing more is said of it', () => {
    expect(listed('Das Netzwerk gliedert sich in das Plenum und die Doppelspitze.').join()).not.toContain(
      'Doppelspitze',
    )
  })

  test('no offices and no persons', () => {
    const office = ['Die Geschäftsstelle lädt ein.', 'Die Geschäftsstelle führt die Liste.']
    expect(listed('Organe sind das Plenum und die Geschäftsstelle.', ...office)).toEqual(['Plenum: exchange'])
  })
})

describe('a name in front of what it does', () => {
  const inFront = (...entries: readonly string[]) => bodiesOf([...title, heading('Gremien', 2), items(...entries)])
  const known = 'Steuerkreis. Er tagt halbjährlich.'

  test('beside a body that stands so', () => {
    expect(inFront(known, 'Arbeitsebene. Alle Dienste treffen sich monatlich.')).toEqual([
      'Steuerkreis: steering',
      'Arbeitsebene: working-group',
    ])
  })

  test.each([
    [known, 'Ehrenamt. Die Mitarbeit wird nicht vergütet.'],
    [known, 'Auf der Arbeitsebene treffen sich alle monatlich.'],
    [known, 'Arbeitsebene: monatlich'],
  ])('not in %s %s', (...entries) => {
    expect(inFront(...entries)).toEqual(['Steuerkreis: steering'])
  })

  test('not where no body stands so', () => {
    expect(inFront('Arbeitsebene. Alle Dienste treffen sich monatlich.')).toEqual([])
  })
})

describe('committees of a council', () => {
  const council = [
    heading('Satzung des Integrationsbeirats der Stadt Musterstadt'),
    paragraph('Der Integrationsbeirat berät den Stadtrat in allem, was das Zusammenleben in der Stadt angeht.'),
  ]
  const chapter = (name: string, sentence: string) =>
    bodiesOf([...council, heading(name, 2), paragraph(sentence)]).slice(1)

  test.each([
    ['Ausschüsse des Beirats', 'Der Beirat kann zur Vorarbeit bis zu zwei Ausschüsse bilden.'],
    ['Eigene Ausschüsse', 'Für einzelne Fragen kann der Integrationsbeirat Ausschüsse auf Zeit einrichten.'],
  ])('%s: %s', (name, sentence) => {
    expect(chapter(name, sentence)).toEqual([`${name}: working-group`])
  })

  test('by their name alone in a chapter on more than them', () => {
    const sentence = 'Der Integrationsbeirat kann Ausschüsse bilden.'
    expect(chapter('Ausschüsse und Verfahren', sentence)).toEqual(['Ausschüsse: working-group'])
  })

  test.each([
    ['Ausschüsse des Stadtrats', 'Die Fraktionen können im Stadtrat Ausschüsse bilden.'],
    ['Rechte', 'Der Beirat kann in die Ausschüsse der Stadt eine Person entsenden.'],
    ['Teilnahme an Ausschüssen', 'Der Beirat kann Anträge an die Ausschüsse richten.'],
  ])('not in %s: %s', (name, sentence) => {
    expect(chapter(name, sentence)).toEqual([])
  })
})

describe('a body by its row in a table and its chapter', () => {
  const named = (inRow: string, chapter: string) => {
    const rows = table(['Name', 'Wer?', 'Wie oft?'], ['Plenum', 'alle', 'jährlich'], [inRow, 'alle', 'jährlich'])
    const text = paragraph('Im Frühjahr kommen alle Interessierten.')
    const document = documentOf([...title, heading('Aufbau', 2), rows, heading(chapter, 2), text])
    return findBodies(document, readStatements(document), findTitle(document), 'Musterstadt').map(({ name }) => name)
  }

  test.each(['Impulstag', 'Musterstädter Impulstag'])('%s', (name) => {
    expect(named(name, name)).toEqual(['Impulstag', 'Plenum'])
  })

  test.each([
    ['Musterstädter Fest', 'Was wir zum Impulstag tun'],
    ['Wer zum Impulstag kommt', 'Was wir zum Impulstag tun'],
    ['Hammerschmieder Impulstag', 'Hammerschmieder Impulstag'],
  ])('none in the row "%s" and the chapter "%s"', (inRow, chapter) => {
    expect(named(inRow, chapter)).not.toContain('Impulstag')
  })
})
