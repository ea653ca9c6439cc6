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
