import { describe, expect, test } from 'vitest'
import { messagesFor } from '../../src/report/messages/messages-for.ts'
import { municipalityNames } from '../../src/report/municipality-names.ts'
import { renderCsv } from '../../src/report/render-csv.ts'
import {
  evidenceTable,
  fieldsTable,
  fileNames,
  issuesTable,
  matrixTable,
  measuresTable,
  profilesTable,
  requirementsTable,
} from '../../src/report/tables.ts'
import { sampleInput } from './sample-input.ts'
import { bundle, hostileQuote } from './sample-results.ts'

describe('the matrix', () => {
  const table = matrixTable(sampleInput())

  test('has the ten components in the wording and order of Abbildung 7', () => {
    expect(table.rows.map(([title]) => title)).toEqual([
      'Bedarfs- und Potenzialanalyse',
      'Angebotsanalyse',
      'Integrationsverständnis',
      'Handlungsfelder',
      'Ziele und Maßnahmen',
      'Umsetzungsakteure',
      'Umsetzungszeiträume',
      'Priorisierung der Maßnahmen',
      'Monitoring',
      'Fortschreibung',
    ])
  })

  test('has a column for concepts and for what could not be read, not for other documents', () => {
    expect(table.headings).toEqual([
      'Bestandteil',
      'Nordstadt',
      'Landkreis Südtal-Oberes Waldgebirge',
      '<img src=x onerror=alert(3)>',
      'scan',
    ])
    expect(table.rows[8]).toEqual(['Monitoring', 'Geplant', 'Empf.', 'ja', 'n. b.'])
  })

  test('is printed as CSV with the printed values', () => {
    expect(renderCsv(table).split('\n')[5]).toBe('Ziele und Maßnahmen,Empf.,ja,ja,n. b.')
  })
})

describe('names of municipalities', () => {
  const isConcept = (item: { kind: string }): boolean => item.kind === 'concept'

  test('tell two concepts of the same municipality apart', () => {
    const bundles = [bundle('a', 'Nordstadt'), bundle('b', 'Nordstadt'), bundle('c', 'Südstadt')]
    expect(municipalityNames(bundles, isConcept)).toEqual(['Nordstadt (a)', 'Nordstadt (b)', 'Südstadt'])
  })

  test('stay unique whatever the documents say', () => {
    const bundles = [bundle('b', 'A (b)'), bundle('x', 'A (b)'), bundle('A (b) (b)', null), bundle('y', ' ')]
    const names = municipalityNames(bundles, isConcept)
    expect(new Set(names).size).toBe(4)
    expect(names[3]).toBe('y')
  })

  test('keep the plain name for the concept when another document names the same municipality', () => {
    const bundles = [bundle('klima', 'Nordstadt', { kind: 'other' }), bundle('a', 'Nordstadt')]
    expect(municipalityNames(bundles, isConcept)).toEqual(['Nordstadt (klima)', 'Nordstadt'])
  })
})

describe('other tables', () => {
  const all = [evidenceTable, fieldsTable, issuesTable, measuresTable, profilesTable, requirementsTable]

  test.each(all.map((toTable) => [toTable.name, toTable] as const))(
    '%s has as many cells as headings',
    (_, toTable) => {
      const { headings, rows } = toTable(sampleInput())
      expect(rows.length).toBeGreaterThan(0)
      for (const row of rows) expect(row).toHaveLength(headings.length)
    },
  )

  test('evidence names file, page, printed page, section and place', () => {
    const row = evidenceTable(sampleInput()).rows.find((cells) => cells[3] === 'monitoring' && cells[0] === 'hostile')
    expect(row).toEqual([
      ...['hostile', '<img src=x onerror=alert(3)>', 'Bestandteil', 'monitoring', 'ja', hostileQuote, 'nordstadt.pdf'],
      ...['12', '10', '', '5.1 Steuerung und Monitoring', '100', String(100 + hostileQuote.length)],
    ])
  })

  test('issues of the run come before those of the documents, each as a sentence', () => {
    const rows = issuesTable(sampleInput()).rows
    expect(rows.map((row) => row[4])).toEqual(['folder-empty', 'page-without-text', 'document-without-text'])
    expect(rows[1]?.[5]).toContain('Seite 4 von „suedtal.pdf“')
  })

  test('an unknown field of the Land stands for itself', () => {
    expect(fieldsTable(sampleInput()).rows[0]?.slice(2, 5)).toEqual([
      'Sprache',
      'Sprache und Verständigung; unbekannt',
      'sprache; unbekannt',
    ])
  })
})

test('a document in a file that holds several is named with its pages, or its number where there are none', () => {
  const file = { path: 'band.pdf', sha256: '', pages: 11, paging: 'fixed' as const, recognised: null }
  const part = { number: 2, of: 3, start: 20, end: 90 }
  const paged = bundle('a/2-konzept', 'Talbach', {
    files: [{ ...file, paging: 'fixed' as const, part: { ...part, firstPage: 8, lastPage: 18 } }],
  })
  const plain = bundle('b/2-konzept', 'Sandau', {
    files: [{ ...file, paging: 'fixed' as const, part: { ...part, firstPage: null, lastPage: null } }],
  })
  const named = [paged, plain].map((one) => fileNames(one, messagesFor('de')))
  expect(named).toEqual(['band.pdf (Seiten 8–18)', 'band.pdf (Dokument 2 von 3)'])
})
