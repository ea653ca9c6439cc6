import { expect, test } from 'vitest'
import type { Evidence } from '../../src/model/evidence.ts'
import { messagesFor } from '../../src/report/messages/messages-for.ts'
import { pageOf, pagingOf } from '../../src/report/page-of.ts'
import { evidenceTable } from '../../src/report/tables.ts'
import { sampleInput } from './sample-input.ts'
import { bundle, sampleResults } from './sample-results.ts'

const files = [
  { path: 'a.pdf', sha256: '', pages: 9, paging: 'fixed', recognised: null },
  { path: 'b.docx', sha256: '', pages: 9, paging: 'stored', recognised: null },
] as const
const mixed = bundle('mixed', 'Oststadt', { files: [...files] })
const evidence = (file: string, page: number | null, pageLabel: string | null = null): Evidence => {
  return { quote: 'x', start: 0, end: 1, file, page, pageLabel, section: '' }
}

test.each([
  [evidence('a.pdf', 4), 'Seite 4'],
  [evidence('a.pdf', 4, '2'), 'Seite 4 (gedruckt: 2)'],
  [evidence('b.docx', 4), 'Seite 4 (laut Datei)'],
  [evidence('b.docx', 4, '2'), 'Seite 4 (gedruckt: 2, laut Datei)'],
  [evidence('b.docx', null), null],
])('%# a page that only the file states is marked', (item, expected) => {
  expect(pageOf(item, mixed, messagesFor('de'))).toBe(expected)
})

test('the table of evidence says where page numbers come from', () => {
  const component = mixed.components.monitoring
  const proven = { ...component, evidence: [evidence('a.pdf', 4), evidence('b.docx', 4), evidence('b.docx', null)] }
  const one = { ...mixed, components: { ...mixed.components, monitoring: proven } }
  const { headings, rows } = evidenceTable(sampleInput('de', { results: { ...sampleResults, bundles: [one] } }))
  const column = headings.indexOf('Herkunft der Seitenzahl')
  const ofComponent = rows.filter((row) => row.includes('monitoring'))
  expect(ofComponent.map((row) => row[column])).toEqual(['fest', 'laut Datei', ''])
  expect(pagingOf(evidence('c.pdf', 1), mixed)).toBe('none')
})
