import { describe, expect, test } from 'vitest'
import { type Blocks, codeBlocks, heading, items, paragraph, table } from '../coded-text.ts'

const titlesIn = (...blocks: Blocks) => codeBlocks(blocks).measures.map(({ title }) => title)
const plan = table(
  ['Maßnahme', 'Zuständig', 'Zeitraum'],
  ['Lotsen ausbilden', 'Jugendamt', '2030'],
  ['Treff eröffnen', 'Caritas', '2031'],
)
const planned = ['Lotsen ausbilden', 'Treff eröffnen']

describe('a plan counts below a heading that names a field or calls for something', () => {
  test.each([
    'Wohnen',
    'Themenfeld Sprache',
    'Maßnahmen',
    'Gesundheit fördern',
    'Zugang zu Arbeit',
    'Gemeinsam aktiv',
    'Barrierefreiheit',
    'Handlungsfeld 4: Beratungsangebote',
    'Handlungsfeld 5: Potenziale fördern',
    'Ziele und Maßnahmen',
    'Demokratie stärken',
    'Ehrenamt stärken und anerkennen',
    'Potenziale erschließen',
    'Beratungsangebote ausbauen',
    'Wohnsituation verbessern',
    'Hürden abbauen',
    'Rahmenbedingungen verbessern',
    'Menschen mit Behinderung',
    'Migration im ländlichen Raum',
    'Rechtliche Beratung ausbauen',
  ])('%s', (title) => {
    expect(titlesIn(heading(title), plan)).toEqual(planned)
  })

  test.fails('but not below one that asks for more offers', () => {
    expect(titlesIn(heading('Mehr Sprachangebote'), plan)).toEqual(planned)
  })
})

describe('a plan that follows what is needed, with no heading between', () => {
  const needs = [heading('Sprache'), heading('Wo es klemmt', 2), paragraph('Es fehlen Kurse am Abend.')]
  const rows = [
    ['Lotsen ausbilden', 'Jugendamt', '2030', '1'],
    ['Treff eröffnen', 'Caritas', '2031', '2'],
  ] as const

  test('says by its header that it is one', () => {
    expect(titlesIn(...needs, table(['Vorhaben', 'Verantwortlich', 'Umsetzung', 'Rang'], ...rows))).toEqual(planned)
  })

  test.each([
    ['projects that run', ['Projekt', 'Träger', 'Laufzeit', 'Kategorie']],
    ['offers', ['Angebot', 'Träger', 'Seit', 'Stufe']],
    ['measures without rank, goal or indicator', ['Maßnahme', 'Träger', 'Laufzeit', 'Anmerkung']],
  ])('%s are none', (_, header) => {
    expect(titlesIn(...needs, table(header, ...rows))).toEqual([])
  })
})

describe('letters that run through the document', () => {
  const field = (name: string, ...texts: readonly string[]) => [
    heading(name),
    heading('Das packen wir an', 2),
    ...texts.map((text) => paragraph(text)),
  ]

  test('begin measures', () => {
    const blocks = [
      ...field(
        'Ankommen',
        'A – Wir klingeln. Wer zuzieht, bekommt Besuch.',
        'B – Ein Anruf genügt. Es gibt eine Nummer.',
      ),
      ...field('Arbeit', 'C – Mitgehen. Niemand geht allein zur Kammer.'),
    ]
    expect(titlesIn(...blocks)).toEqual(['Wir klingeln', 'Ein Anruf genügt', 'Mitgehen'])
  })

  test('anywhere else are names', () => {
    expect(
      titlesIn(...field('Ankommen', 'B – Die Buslinie fährt.', 'D – Die Linie ruht.', 'F – Alle fahren.')),
    ).toEqual([])
  })
})

describe('the role of a heading is read from whole words', () => {
  test.each([
    ['Unterhaltung und Freizeit', 'understanding'],
    ['Fortbildung und Supervision', 'understanding'],
    ['Bisherige Fortschritte', 'measures'],
    ['Anlage', 'analysis'],
    ['Datenschutz im Ehrenamt', 'analysis'],
    ['Soldatenfamilien', 'analysis'],
  ])('%s is no %s', (title, role) => {
    expect(codeBlocks([heading(title), paragraph('Ein Satz steht hier.')]).roles.at(-1)).not.toBe(role)
  })
})

describe('lists below headings that hold the word measures or implementation, but plan nothing', () => {
  test.fails.each([
    [
      'Integrationsmaßnahmen des Bundes',
      ['Orientierungskurs mit 100 Stunden', 'Jugendintegrationskurs', 'Berufssprachkurs'],
    ],
    [
      'Arbeitsmarktpolitische Maßnahmen des Jobcenters',
      ['Maßnahme zur Aktivierung', 'Eingliederungszuschuss', 'Einstiegsgeld'],
    ],
    ['Umsetzung', ['Lenkungsgruppe Integration', 'Beirat für Migration', 'Runder Tisch Asyl']],
    [
      'Projekte im Landkreis',
      ['Frauencafé im Mehrgenerationenhaus', 'Fahrradwerkstatt am Bahnhof', 'Chor der Kulturen'],
    ],
  ])('%s', (title, words) => {
    expect(titlesIn(heading(title), items(...words))).toEqual([])
  })
})

describe('a year of vision in the title', () => {
  test('does not make measures before it things of the past', () => {
    const blocks = [
      heading('Integrationsstrategie Talbach 2035'),
      paragraph('Stand: Mai 2024'),
      heading('Maßnahmen'),
      table(
        ['Maßnahme', 'Zuständig', 'Zeitraum'],
        ['Lotsen ausbilden', 'Jugendamt', '2025'],
        ['Treff eröffnen', 'Caritas', '2026'],
      ),
    ]
    expect(titlesIn(...blocks)).toEqual(planned)
  })
})
