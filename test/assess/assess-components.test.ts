import { describe, expect, test } from 'vitest'
import { componentIds } from '../../src/model/values.ts'
import { assessBlocks, chapter, grid, list, type Part, section, text, texts } from './assessed-blocks.ts'

const concept = [
  chapter('Integrationskonzept der Stadt Talbach 2024'),
  chapter('Ausgangslage'),
  ...texts('Im Jahr 2023 lebten 4.210 Ausländer in der Stadt.', 'Es fehlen Kurse am Abend.'),
  chapter('Handlungsfelder'),
  ...list('Wohnen', 'Arbeit und Beruf', 'Sprache', 'Gesundheit'),
  chapter('Ziele'),
  ...texts('Ziel ist es, dass alle Kinder Deutsch lernen.', 'Wir wollen mehr Menschen in Arbeit bringen.'),
  chapter('Maßnahmen'),
  grid(
    ['Maßnahme', 'Zuständig', 'Zeitraum'],
    ['Lotsen ausbilden', 'Jugendamt', '2026'],
    ['Treff eröffnen', 'Caritas', '2027'],
    ['Kurse anbieten', '', ''],
  ),
  chapter('Ausblick'),
  ...texts('Ein Monitoring gibt es nicht.', 'Das Konzept wird alle fünf Jahre fortgeschrieben.'),
]
const silent = ['nein', '–', 'n. b.']

describe('a whole concept', () => {
  const { components, document } = assessBlocks(concept)

  test('has a value for each component, in the order of the table', () => {
    expect(Object.keys(components)).toEqual([...componentIds])
  })

  test.each(componentIds)('%s: evidence behind every value but nein, and none behind nein', (id) => {
    const { value, evidence } = components[id]
    expect(evidence.length > 0).toBe(!silent.includes(value))
  })

  test.each(componentIds)('%s: evidence is verbatim, each passage once', (id) => {
    const { evidence } = components[id]
    expect(evidence.map(({ quote }) => quote)).toEqual(
      evidence.map(({ start, end }) => document.text.slice(start, end)),
    )
    const starts = evidence.map(({ start }) => start)
    expect(starts).toEqual([...new Set(starts)])
  })

  test.each(componentIds)('%s: the search protocol says what was looked for', (id) => {
    const { search } = components[id]
    expect(search.cues.length + search.sectionsRead).toBeGreaterThan(0)
    expect(search.unreadable).toEqual([])
  })

  test.each(componentIds)('%s: the reason is a sentence', (id) => {
    expect(components[id].reason).toMatch(/^\p{Lu}.*[.)]$/su)
  })

  test('a denied passage is a near miss with its reason', () => {
    const { value, search } = components.monitoring
    expect(value).toBe('nein')
    expect(search.nearMisses).toMatchObject([
      { reason: 'Wird an dieser Stelle verneint', evidence: { quote: 'Ein Monitoring gibt es nicht.' } },
    ])
  })

  test('no near miss is evidence at the same time', () => {
    for (const { evidence, search } of Object.values(components)) {
      const shown = evidence.map(({ start }) => start)
      expect(search.nearMisses.filter((miss) => shown.includes(miss.evidence.start))).toEqual([])
    }
  })
})

describe('near misses', () => {
  test.each([
    ['Nur eine Überschrift', [chapter('Monitoring'), text('Es folgt mehr.')]],
    ['Wird an dieser Stelle verneint', [chapter('Kapitel'), text('Es gibt kein Monitoring.')]],
    ['Steht in einem Verzeichnis oder Anhang', [chapter('Literatur'), text('Müller: Monitoring der Integration.')]],
    [
      'Betrifft eine andere Ebene (Bund, Land, Behörde)',
      [chapter('Kapitel'), text('Der Freistaat betreibt ein Monitoring.')],
    ],
    ['Handelt von Früherem', [chapter('Rückblick'), text('Das Monitoring lief über acht Jahre.')]],
    ['Gibt die Worte anderer wieder', [chapter('Kapitel'), text('„Das Monitoring ist der Schlüssel zu allem.“')]],
  ])('%s', (reason, blocks) => {
    const { value, search } = assessBlocks(blocks).components.monitoring
    expect(value).toBe('nein')
    expect(search.nearMisses.map((miss) => miss.reason)).toEqual([reason])
  })

  test('at most four are shown', () => {
    const denials = Array.from({ length: 9 }, (_, at) => `Im Ort ${at} gibt es kein Monitoring.`)
    expect(
      assessBlocks([chapter('Kapitel'), ...texts(...denials)]).components.monitoring.search.nearMisses,
    ).toHaveLength(4)
  })
})

test('values that rest on measures want a second look where most fields seem to have none', () => {
  const field = (name: string) => [section(name), ...texts('Ziel ist es, dass alle hier gut zurechtkommen.')]
  const plan = grid(
    ['Maßnahme', 'Zuständig', 'Zeitraum'],
    ...Array.from({ length: 8 }, (_, at) => [`Kurs ${at + 1} am Abend anbieten`, 'Jugendamt', `${2026 + at}`]),
  )
  const certainty = (...parts: readonly Part[]) =>
    assessBlocks([chapter('Integrationskonzept der Stadt Talbach 2024'), chapter('Handlungsfelder'), ...parts])
      .components.umsetzungsakteure
  const names = ['Sprache', 'Arbeit', 'Wohnen', 'Gesundheit']
  const everywhere = names.flatMap((name) => [...field(name), plan])
  const once = names.flatMap((name, at) => (at === 0 ? [...field(name), plan] : field(name)))
  expect(certainty(...everywhere)).toMatchObject({ value: 'ja', certainty: 'sicher' })
  expect(certainty(...once)).toMatchObject({ value: 'ja', certainty: 'prüfen' })
})
