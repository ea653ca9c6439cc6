import { describe, expect, test } from 'vitest'
import type { Requirement } from '../../src/model/catalogue.ts'
import type { RequirementResult } from '../../src/model/result.ts'
import { assessBlocks, chapter, list, type Part, section, text, texts } from './assessed-blocks.ts'

type Rule = Requirement['rule']
type Aspect = Extract<Rule, { type: 'passages' }>['aspects'][number]

/** The result for one made-up requirement. */
function resultOf(rule: Rule, parts: readonly Part[], appliesTo: Requirement['appliesTo'] = 'alle'): RequirementResult {
  const requirement = {
    id: 'X-1',
    title: 'T',
    text: 'T',
    legalBasis: '§ 1',
    force: 'soll',
    appliesTo,
    rule,
    remedy: 'Tun.',
    source: 'S',
  } as const
  const rules = { id: 'x', version: '1', title: 'X', lawDate: '2024-01-01', source: 'S', requirements: [requirement] }
  const result = assessBlocks(parts, rules).requirements['X-1']
  if (!result) throw new Error('no result')
  return result
}

const aspect = (id: string, pattern: string, more: Partial<Aspect> = {}): Aspect => ({
  id,
  title: id,
  atLeast: 1,
  voices: ['own'],
  headings: 'ignored',
  outside: [],
  told: [],
  worth: 'full',
  patterns: [pattern],
  ok: ['-'],
  notOk: ['-'],
  ...more,
})
const byPassages = (aspects: readonly Aspect[], more: Partial<Extract<Rule, { type: 'passages' }>> = {}): Rule => ({
  type: 'passages',
  aspects: [...aspects],
  required: [],
  needsCommitment: false,
  fulfilled: aspects.length,
  partial: 1,
  ...more,
})

describe('by components', () => {
  const monitoringAndUpdate: Rule = {
    type: 'components',
    components: [
      { id: 'monitoring', fulfilled: ['ja'], announced: [], partial: ['teilw.', 'Geplant'] },
      { id: 'fortschreibung', fulfilled: ['ja'], announced: [], partial: ['Geplant'] },
    ],
  }
  const update = text('Das Konzept wird alle drei Jahre fortgeschrieben.')
  const procedure = texts(
    'Die Stabsstelle prüft zweimal im Jahr den Stand der Umsetzung aller Maßnahmen.',
    'Dem Sozialausschuss legt sie jährlich einen Sachstandsbericht mit elf Kennzahlen vor.',
    'Die Lenkungsgruppe bewertet den Fortschritt der Vorhaben.',
  )

  test.each<[string, RequirementResult['status'], readonly Part[]]>([
    [
      'each has one of the values',
      'erfüllt',
      [chapter('Umsetzungskontrolle'), ...procedure, chapter('Fortschreibung'), update],
    ],
    ['one of them has', 'teilweise', [chapter('Fortschreibung'), update]],
    ['one has a partial value', 'teilweise', [chapter('Ausblick'), text('Ein Monitoring der Umsetzung ist geplant.')]],
    ['none has', 'nicht erfüllt', [chapter('Wohnen'), text('Das Rathaus wird gestrichen.')]],
  ])('%s: %s', (_, status, parts) => {
    expect(resultOf(monitoringAndUpdate, parts).status).toBe(status)
  })

  test('reason and evidence are those of the components', () => {
    const { reason, evidence } = resultOf(monitoringAndUpdate, [chapter('Fortschreibung'), update])
    expect(reason).toContain('Fortschreibung: ja.')
    expect(evidence.map(({ quote }) => quote)).toEqual(['Das Konzept wird alle drei Jahre fortgeschrieben.'])
  })
})

describe('by passages', () => {
  const lamp = aspect('lamp', 'Laterne*')
  const boat = aspect('boat', 'Boot*')

  test.each<[string, RequirementResult['status'], Rule, readonly Part[]]>([
    ['all aspects', 'erfüllt', byPassages([lamp, boat]), texts('Wir haben Laternen.', 'Wir haben Boote.')],
    ['some aspects', 'teilweise', byPassages([lamp, boat]), texts('Wir haben Laternen.')],
    ['none', 'nicht erfüllt', byPassages([lamp, boat]), texts('Wir haben nichts davon.')],
    ['enough aspects', 'erfüllt', byPassages([lamp, boat], { fulfilled: 1 }), texts('Wir haben Boote.')],
    ['too few for a part', 'nicht erfüllt', byPassages([lamp, boat], { partial: 2 }), texts('Wir haben Boote.')],
    [
      'a required one is missing',
      'nicht erfüllt',
      byPassages([lamp, boat], { required: ['lamp'] }),
      texts('Wir haben Boote.'),
    ],
    [
      'the required one is there',
      'teilweise',
      byPassages([lamp, boat], { required: ['lamp'] }),
      texts('Wir haben Laternen.'),
    ],
    [
      'not often enough',
      'nicht erfüllt',
      byPassages([aspect('lamp', 'Laterne*', { atLeast: 2 })]),
      texts('Wir haben Laternen.'),
    ],
    [
      'often enough',
      'erfüllt',
      byPassages([aspect('lamp', 'Laterne*', { atLeast: 2 })]),
      texts('Eine Laterne.', 'Zwei Laternen.'),
    ],
    [
      'twice in one sentence is once',
      'nicht erfüllt',
      byPassages([aspect('lamp', 'Laterne*', { atLeast: 2 })]),
      texts('Laterne an Laterne.'),
    ],
    ['denied', 'nicht erfüllt', byPassages([lamp]), texts('Wir haben keine Laternen.')],
    ['another level', 'nicht erfüllt', byPassages([lamp]), texts('Der Freistaat hat Laternen.')],
    [
      'another level, where that counts',
      'erfüllt',
      byPassages([aspect('lamp', 'Laterne*', { voices: ['other-level'] })]),
      texts('Der Freistaat hat Laternen.'),
    ],
    ['history', 'nicht erfüllt', byPassages([lamp]), [chapter('Rückblick'), ...texts('Die Laternen leuchteten.')]],
    [
      'history, where that counts',
      'erfüllt',
      byPassages([aspect('lamp', 'Laterne*', { voices: ['own', 'history'] })]),
      [chapter('Rückblick'), ...texts('Die Laternen leuchteten.')],
    ],
    ['only a heading', 'nicht erfüllt', byPassages([lamp]), [chapter('Laternen'), ...texts('Es folgt Text.')]],
    [
      'a heading, where headings count',
      'erfüllt',
      byPassages([aspect('lamp', 'Laterne*', { headings: 'counted' })]),
      [chapter('Laternen'), ...texts('Es folgt Text.')],
    ],
    [
      'text, where headings count',
      'erfüllt',
      byPassages([aspect('lamp', 'Laterne*', { headings: 'counted' })]),
      texts('Wir haben Laternen.'),
    ],
    [
      'a heading, where only headings count',
      'erfüllt',
      byPassages([aspect('lamp', 'Laterne*', { headings: 'only' })]),
      [chapter('Laternen'), ...texts('Es folgt Text.')],
    ],
    [
      'text, where only headings count',
      'nicht erfüllt',
      byPassages([aspect('lamp', 'Laterne*', { headings: 'only' })]),
      texts('Wir haben Laternen.'),
    ],
    ['in a list', 'erfüllt', byPassages([lamp]), [chapter('Kapitel'), ...list('Laternen am Weg')]],
  ])('%s: %s', (_, status, rule, parts) => {
    expect(resultOf(rule, [chapter('Konzept'), ...parts]).status).toBe(status)
  })

  describe('near another aspect', () => {
    const rule = byPassages([lamp, aspect('boat', 'Boot*', { near: 'lamp' })])

    test.each<[string, RequirementResult['status'], readonly Part[]]>([
      ['in the same section', 'erfüllt', [chapter('Hafen'), ...texts('Wir haben Laternen.', 'Wir haben Boote.')]],
      [
        'in a section below it',
        'erfüllt',
        [chapter('Hafen'), text('Wir haben Laternen.'), section('Kai'), text('Wir haben Boote.')],
      ],
      [
        'in a section beside it',
        'teilweise',
        [chapter('Hafen'), section('Turm'), text('Wir haben Laternen.'), section('Kai'), text('Wir haben Boote.')],
      ],
      ['beside a heading with the other', 'teilweise', [chapter('Laternen'), text('Wir haben Boote.')]],
      [
        'in another chapter',
        'teilweise',
        [chapter('Hafen'), text('Wir haben Laternen.'), chapter('Kai'), text('Wir haben Boote.')],
      ],
    ])('%s: %s', (_, status, parts) => {
      expect(resultOf(rule, [chapter('Einleitung'), text('Hier beginnt es.'), ...parts]).status).toBe(status)
    })
  })

  test('the reason names what was found and what was not', () => {
    const { reason, evidence } = resultOf(byPassages([lamp, boat]), [chapter('Konzept'), text('Wir haben Laternen.')])
    expect(reason).toBe('Gefunden: lamp (1). Nicht gefunden: boat.')
    expect(evidence.map(({ quote }) => quote)).toEqual(['Wir haben Laternen.'])
  })
})

describe('coverage of the fields of the Land', () => {
  const rule = byPassages([aspect('lamp', 'Laterne*')], { fieldOverlap: 0.2 })
  const words = text(
    'Ziel ist es, dass alle im Ort gut leben können. Das Amt richtet eine Sprechstunde ein und bildet Lotsen aus.',
  )
  const withFields = (names: readonly string[]) => [
    text('Wir haben Laternen.'),
    chapter('Handlungsfelder'),
    ...names.flatMap((name) => [section(name), words]),
  ]

  test.each<[string, RequirementResult['status'], readonly string[]]>([
    ['wide', 'erfüllt', ['Wohnen', 'Arbeit', 'Sprache', 'Gesundheit', 'Ehrenamt']],
    ['narrow', 'teilweise', ['Tür an Tür', 'Hand in Hand', 'Wort für Wort']],
  ])('%s: %s', (_, status, names) => {
    const result = resultOf(rule, withFields(names))
    expect(result.status).toBe(status)
    expect(result.reason).toMatch(/decken \d+ % der Felder/)
  })
})

describe('what a document cannot show', () => {
  test('cannot be checked; the hint is the reason', () => {
    const { status, reason, evidence } = resultOf({ type: 'not-visible', hint: 'Siehe Akten.' }, [chapter('Konzept')])
    expect([status, reason, evidence]).toEqual(['nicht prüfbar', 'Siehe Akten.', []])
  })
})

describe('only for districts', () => {
  const rule = byPassages([aspect('lamp', 'Laterne*')])
  const lamps = text('Wir haben Laternen.')

  test.each<[RequirementResult['status'], string]>([
    ['erfüllt', 'Integrationskonzept des Landkreises Osterwald'],
    ['entfällt', 'Integrationskonzept der Stadt Talbach'],
    ['entfällt', 'Integrationskonzept der Gemeinde Sandau'],
    ['erfüllt', 'Integrationskonzept'],
  ])('%s: %s', (status, title) => {
    expect(resultOf(rule, [chapter(title), lamps], 'Landkreis').status).toBe(status)
  })
})

test.each<[RequirementResult['status'], string | null, string]>([
  ['erfüllt', null, 'Wir haben Laternen und Boote.'],
  ['teilweise', 'Tun.', 'Wir haben Laternen.'],
  ['nicht erfüllt', 'Tun.', 'Wir haben nichts davon.'],
])('%s has the remedy %s', (status, remedy, words) => {
  const rule = byPassages([aspect('lamp', 'Laterne*'), aspect('boat', 'Boot*')])
  expect(resultOf(rule, [chapter('Konzept'), text(words)])).toMatchObject({ status, remedy })
})
