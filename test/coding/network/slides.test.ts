import { describe, expect, test } from 'vitest'
import { type Blocks, heading, items, paragraph } from '../coded-text.ts'
import { network, rulesOf } from './rules-of.ts'

/** What is read from the blocks of a slide: the feature, the body and the words. */
function saidOn(...blocks: Blocks): readonly string[] {
  const before = rulesOf(network).facts.length
  return rulesOf([...network, ...blocks])
    .facts.slice(before)
    .map(({ feature, body, value }) => `${feature} ${body ?? '–'}: ${value}`)
}

describe('lines without a subject under the name of a body', () => {
  test.each([
    'Bereitet die Vollversammlung vor',
    'Steuert die Arbeit der Kreise',
    'Berät über Anträge',
    'Arbeitet an gemeinsamen Themen',
    'Verständigt sich auf Schwerpunkte',
    'Sichert den Austausch',
  ])('are what it does: %s', (line) => {
    expect(saidOn(heading('Vorstand', 2), paragraph(line))).toEqual([`body-tasks Vorstand: ${line}`])
  })

  test('tell how often it meets', () => {
    expect(saidOn(heading('Vorstand', 2), paragraph('Trifft sich alle drei Wochen'))).toEqual([
      'frequency Vorstand: 17.33',
    ])
  })

  test.each([
    'Fünf Leute',
    'Rathaus, Zimmer 4',
    'Arbeit für alle',
    'Sicherheit für Kinder',
    'Förderunterricht für Kinder',
    'Sprechzeit der Leitung',
    'Prüfbericht über das Jahr',
    'Gibt es Fragen',
    'Plant die Stadt etwas?',
  ])('but not words that look alike: %s', (line) => {
    expect(saidOn(heading('Vorstand', 2), paragraph(line))).toEqual([])
  })

  test.each([
    'Führt die Aussprache zu nichts, so ist die Sache vertagt.',
    'Plant ein Verein ein Fest, soll er es sagen.',
  ])('nor a condition with its verb in front: %s', (line) => {
    expect(saidOn(heading('Vorstand', 2), paragraph(line)).filter((said) => said.startsWith('body-tasks'))).toEqual([])
  })

  test('nor anything where no body stands above', () => {
    expect(saidOn(heading('Sonstiges', 2), paragraph('Bereitet Feste vor'))).toEqual([])
  })
})

describe('the label of a box', () => {
  test('is whom the lines in it are about', () => {
    const box = [paragraph('Arbeitsgruppe Wohnen'), paragraph('Plant die Wohnungsbörse')]
    expect(saidOn(heading('Unser Aufbau', 2), ...box)).toEqual([
      'body-tasks Arbeitsgruppe Wohnen: Plant die Wohnungsbörse',
    ])
  })

  test('is the last of two labels', () => {
    const box = ['Arbeitsgruppe Wohnen', 'Arbeitsgruppe Sprache', 'Plant die Kurse'].map(paragraph)
    expect(saidOn(heading('Unser Aufbau', 2), ...box)).toEqual(['body-tasks Arbeitsgruppe Sprache: Plant die Kurse'])
  })

  test('is no sentence that names a group', () => {
    const lines = ['Dazu gehört auch die Arbeitsgruppe Wohnen', 'Plant die Wohnungsbörse'].map(paragraph)
    expect(saidOn(heading('Unser Aufbau', 2), ...lines).filter((said) => said.includes('Plant'))).toEqual([])
  })

  test('is a question that the next line answers', () => {
    const lines = ['Wann?', 'Viermal im Jahr, jeweils mittwochs'].map(paragraph)
    expect(saidOn(heading('Vorstand', 2), ...lines)).toEqual(['frequency Vorstand: 4'])
  })

  test('is no question of anything else', () => {
    const lines = ['Wer kommt zum Fest?', 'Viermal im Jahr Kuchen'].map(paragraph)
    expect(saidOn(heading('Sonstiges', 2), ...lines)).toEqual([])
  })
})

describe('a list', () => {
  test.each([
    ['Was wir erreichen wollen', 'aims'],
    ['Felder, in denen wir tätig sind', 'action-fields'],
    ['Wer macht mit', 'members'],
    ['Unsere Aufgaben', 'tasks'],
  ])('right below the heading "%s"', (title, feature) => {
    const found = saidOn(heading(title, 2), items('Volkshochschule Musterstadt', 'Sprachkurse'))
    expect(found).toEqual([`${feature} –: Volkshochschule Musterstadt`, `${feature} –: Sprachkurse`])
  })

  test.each(['Was uns bewegt hat', 'Was das Wort heißt', 'Rückblick', 'Wo wir sind'])(
    'not below the heading "%s"',
    (title) => {
      expect(saidOn(heading(title, 2), items('Volkshochschule Musterstadt', 'Sprachkurse'))).toEqual([])
    },
  )
})
