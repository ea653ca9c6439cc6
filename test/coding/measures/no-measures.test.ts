import { describe, expect, test } from 'vitest'
import { type Blocks, box, codeBlocks, heading, items, paragraph, table } from '../coded-text.ts'

const titlesIn = (...blocks: Blocks) => codeBlocks(blocks).measures.map(({ title }) => title)
const offers = ['Sprachcafé am Markt', 'Beratung in der Burgstraße', 'Hausaufgabenhilfe im Hort'] as const

describe('tables of what exists or was', () => {
  test.each([
    ['Bestehende Angebote', ['Angebot', 'Träger', 'Zielgruppe']],
    ['Beratungsstellen', ['Projekt', 'Träger', 'Laufzeit']],
    ['Ausgangslage', ['Projekt', 'Akteure', 'Zeitraum']],
    ['Abgeschlossene Projekte', ['Projekt', 'Träger', 'Zeitraum']],
    ['Rückblick', ['Maßnahme', 'Zuständig', 'Zeitraum']],
    ['Anhang', ['Name', 'Anschrift', 'Sprechzeiten']],
    ['Netzwerke', ['Name', 'Träger', 'gegründet']],
    ['Förderprogramme', ['Programm', 'Träger', 'Laufzeit']],
    ['Wer mitgewirkt hat', ['Name', 'Amt', 'Zeitraum']],
  ])('%s: %j', (title, header) => {
    const rows = offers.map((offer) => [offer, 'Caritas', '2019'])
    expect(titlesIn(heading(title), table(header, ...rows))).toEqual([])
  })

  test('a table of numbers in a field', () => {
    const statistics = table(['Jahr', 'Einwohner', 'Ausländer'], ['2021', '18.220', '912'], ['2022', '18.304', '1.044'])
    expect(titlesIn(heading('Handlungsfeld Wohnen'), statistics)).toEqual([])
  })

  test('a table of fields and goals without measures', () => {
    const goals = table(['Handlungsfeld', 'Ziel'], ['Wohnen', 'Alle wohnen gut'], ['Arbeit', 'Alle haben Arbeit'])
    expect(titlesIn(heading('Ziele'), goals)).toEqual([])
  })

  test('a list of abbreviations', () => {
    expect(
      titlesIn(heading('Abkürzungen'), table(['Kürzel', 'Bedeutung'], ['MBE', 'Beratung'], ['JMD', 'Dienst'])),
    ).toEqual([])
  })

  test('the imprint as a box', () => {
    const imprint = box(['Verantwortlich', 'Landratsamt'], ['Stand', 'Mai 2024'], ['Kosten', 'kostenfrei'])
    expect(titlesIn(heading('Impressum'), imprint)).toEqual([])
  })
})

describe('lists that plan nothing', () => {
  test.each([
    'Ausgangslage',
    'Bestehende Angebote',
    'Bedarfe und Herausforderungen',
    'Rückblick',
    'Vorgeschichte',
    'Rechtliche Grundlagen',
    'Quellen und Literatur',
    'Entstehung des Konzepts',
    'Potenziale der Zuwanderung',
    'Ziele',
    'Leitbild',
    'Wohnen',
  ])('under "%s"', (title) => {
    expect(titlesIn(heading(title), items(...offers))).toEqual([])
  })

  test.each([
    'Am Tisch saßen:',
    'Im Landkreis bestehen:',
    'Zum Beispiel:',
    'Die Umsetzung stockte aus drei Gründen:',
    'Folgende Vorhaben wurden umgesetzt:',
    'Folgende Stellen werden aus Landesmitteln gefördert:',
  ])('behind "%s"', (introduction) => {
    expect(titlesIn(heading('Wohnen'), paragraph(introduction), items(...offers))).toEqual([])
  })
})

describe('projects that ended before the document', () => {
  const rows = [
    ['Lotsen der ersten Stunde', 'Jugendamt', '2014 bis 2016'],
    ['Treff am Markt', 'Caritas', '2015'],
    ['Wegweiser drucken', 'Sozialamt', '2025'],
  ] as const

  test('are left out when the year of the document is known', () => {
    const blocks = [paragraph('Integrationskonzept der Stadt Talbach 2024'), heading('Wohnen')]
    expect(titlesIn(...blocks, table(['Maßnahme', 'Zuständig', 'Zeitraum'], ...rows))).toEqual(['Wegweiser drucken'])
  })

  test('a single one among measures that go on is kept, with a warning', () => {
    const current = [
      ['Treff am Markt', 'Caritas', '2022 bis 2023'],
      ['Wegweiser drucken', 'Sozialamt', '2025'],
      ['Lotsen ausbilden', 'Jugendamt', '2024 bis 2026'],
    ] as const
    const blocks = [paragraph('Integrationskonzept der Stadt Talbach 2024'), heading('Wohnen')]
    const { measures } = codeBlocks([...blocks, table(['Maßnahme', 'Zuständig', 'Zeitraum'], ...current)])
    const ended = measures.map(({ title, warnings }) => [title, warnings.includes('endet vor dem Jahr des Dokuments')])
    expect(ended).toEqual([
      ['Treff am Markt', true],
      ['Wegweiser drucken', false],
      ['Lotsen ausbilden', false],
    ])
  })
})
