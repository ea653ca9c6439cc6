import { expect, test } from 'vitest'
import type { Document } from '../../src/model/document.ts'
import type { RawBlock, RawCell } from '../../src/model/parsed.ts'
import { assertValidDocument } from '../../src/structure/assert-valid-document.ts'
import { structureDocument } from '../../src/structure/structure-document.ts'
import { firstTable, listBlocks } from './text-document.ts'

function documentOf(blocks: readonly RawBlock[], paged = false): Document {
  const parsed = { path: 'a.docx', format: 'docx', title: null, issues: [], form: 'blocks', blocks, paged } as const
  const { value } = structureDocument([{ parsed, sha256: '0' }])
  assertValidDocument(value)
  return value
}

const paragraph = (text: string, bold = false): RawBlock => ({ type: 'paragraph', text, bold })
const cell = (text: string, header = false, columns = 1, rows = 1): RawCell => ({ text, header, columns, rows })

test('headings, entries of a table of contents, captions and typed bullets', () => {
  const document = documentOf([
    paragraph('Inhalt'),
    paragraph('1 Lage\t3'),
    { type: 'heading', level: 1, text: '1 Lage' },
    paragraph('Ziele', true),
    paragraph('Alle lernen Deutsch.'),
    paragraph('- Kurse am Abend'),
    paragraph('Tab. 1: Kurse', true),
    { type: 'list-item', level: 2, marker: 'a)', text: 'Kita' },
    { type: 'footnote', text: '1 Stand 2024.' },
  ])
  expect(listBlocks(document)).toEqual([
    'heading1 |Inhalt',
    'toc 1 Lage 3',
    'heading1 1|Lage',
    'heading2 |Ziele',
    'paragraph Alle lernen Deutsch.',
    'item1 -|Kurse am Abend',
    'caption Tab. 1: Kurse',
    'item2 a)|Kita',
    'footnote 1|Stand 2024.',
  ])
  expect(document.pages).toEqual([])
  expect(document.files[0]?.pages).toBeNull()
})

test('what a format marks as contents or caption is taken as that', () => {
  const document = documentOf([
    { type: 'toc', text: '1 Lage .......... 3' },
    { type: 'toc', text: 'Ziele' },
    { type: 'caption', text: 'Kurse im Kreis' },
    paragraph('Alle lernen Deutsch.'),
  ])
  expect(listBlocks(document)).toEqual([
    'toc 1 Lage … 3',
    'toc Ziele',
    'caption Kurse im Kreis',
    'paragraph Alle lernen Deutsch.',
  ])
})

test('a block of very many lines takes no longer than its lines together', () => {
  const { text } = documentOf([paragraph('Sport-\n'.repeat(100_000))])
  expect(text.length).toBeGreaterThan(500_000)
})

test('stored page breaks give pages, also inside a paragraph', () => {
  const { text, pages } = documentOf(
    [paragraph('Der Plan wird vom Rat \fbeschlossen.'), { type: 'page-break' }, paragraph('Anhang.')],
    true,
  )
  expect(text).toBe('Der Plan wird vom Rat beschlossen.\nAnhang.')
  expect(pages.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Der Plan wird vom Rat ',
    'beschlossen.\n',
    'Anhang.',
  ])
})

test('tables: merged cells, lines of a cell, rows of headings', () => {
  const document = documentOf([
    {
      type: 'table',
      rows: [
        [cell('Ziel', true), cell('Maßnahme', true, 2)],
        [cell('Sprache', false, 1, 2), cell('• Kurse\n• Treffs'), cell('2025')],
        [cell('Lot-\nsen'), cell('2026')],
      ],
    },
  ])
  expect(firstTable(document)).toEqual([
    ['Ziel', 'Maßnahme', 'Maßnahme'],
    ['Sprache', 'Kurse; Treffs', '2025'],
    ['Sprache', 'Lotsen', '2026'],
  ])
  expect(document.blocks[0]?.table?.headerRows).toBe(1)
  expect(document.sentences.map(({ start, end }) => document.text.slice(start, end))).toEqual([
    'Ziel',
    'Maßnahme',
    'Sprache',
    'Kurse; Treffs',
    '2025',
    'Lotsen',
    '2026',
  ])
})
