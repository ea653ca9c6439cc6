import { expect, test } from 'vitest'
import { structureDocument } from '../../src/structure/structure-document.ts'
import { paragraph, styled } from '../fixtures/build-docx.ts'
import { firstTable } from '../structure/text-document.ts'
import { linesOf, readDocx, run } from './read-docx.ts'

const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : paragraph(content)}</w:tc>`
const row = (cells: readonly string[], properties = ''): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`
const table = (rows: readonly string[], properties = ''): string =>
  `<w:tbl><w:tblPr>${properties}</w:tblPr>${rows.join('')}</w:tbl>`

test('merged cells of all kinds and rows that begin or end inside give a full grid', async () => {
  const { blocks } = await readDocx({
    body: table([
      row([cell('A'), cell('B', '<w:gridSpan w:val="2"/>')]),
      row([cell('hoch', '<w:vMerge w:val="restart"/>'), cell('b'), cell('c')]),
      row([cell('', '<w:vMerge/>'), cell('d'), cell('e')]),
      row([cell('f'), cell('g')], '<w:gridBefore w:val="1"/>'),
      row([cell('h'), cell('i')], '<w:gridAfter w:val="1"/>'),
      row([cell('breit', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>'), cell('j')]),
      row([cell('kurz')]),
    ]),
  })
  expect(linesOf(blocks)).toEqual([
    'A 1×1 | B 2×1',
    'hoch 1×2 | b 1×1 | c 1×1',
    'd 1×1 | e 1×1',
    ' 1×1 | f 1×1 | g 1×1',
    'h 1×1 | i 1×1 |  1×1',
    'breit 2×1 | j 1×1',
    'kurz 1×1',
  ])
  const parsed = { path: 'a', format: 'docx', title: null, issues: [], form: 'blocks', blocks, paged: false } as const
  expect(firstTable(structureDocument([{ parsed, sha256: '0' }]).value)).toEqual([
    ['A', 'B', 'B'],
    ['hoch', 'b', 'c'],
    ['hoch', 'd', 'e'],
    ['', 'f', 'g'],
    ['h', 'i', ''],
    ['breit', 'breit', 'j'],
    ['kurz', '', ''],
  ])
})

test('rows of headings by mark, by bold type and by the style of the table', async () => {
  const styles =
    '<w:style w:type="table" w:styleId="T"><w:name w:val="T"/><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>'
  const rows = [row([cell('Ziel'), cell('Zeit')]), row([cell('Kurse'), cell('2025')])]
  const styledTable = (look: string): string => table(rows, `<w:tblStyle w:val="T"/><w:tblLook ${look}/>`)
  const { blocks } = await readDocx({
    parts: [{ kind: 'styles', content: styles }],
    body:
      table([row([cell('Ziel')], '<w:tblHeader/>'), row([cell('Kurse')], '<w:tblHeader w:val="off"/>')]) +
      table([row([cell(paragraph(run('Ziel', '<w:b/>')))]), row([cell(paragraph(run('Kurse', '<w:b w:val="0"/>')))])]) +
      styledTable('w:firstRow="1"') +
      styledTable('w:val="04A0"') +
      styledTable('w:val="0480"'),
  })
  expect(linesOf(blocks)).toEqual([
    ...['Ziel! 1×1', 'Kurse 1×1', 'Ziel! 1×1', 'Kurse 1×1'],
    ...['Ziel! 1×1 | Zeit! 1×1', 'Kurse 1×1 | 2025 1×1'],
    ...['Ziel! 1×1 | Zeit! 1×1', 'Kurse 1×1 | 2025 1×1'],
    ...['Ziel 1×1 | Zeit 1×1', 'Kurse 1×1 | 2025 1×1'],
  ])
})

test('cells hold several paragraphs, boxes, tables and content controls; their notes follow the table', async () => {
  const inner = table([row([cell('Kurs'), cell('2025')]), row([cell('Treff'), cell('2026')])])
  const box = `<w:r><w:pict><v:textbox><w:txbxContent>${paragraph('Kasten')}</w:txbxContent></v:textbox></w:pict></w:r>`
  const { blocks } = await readDocx({
    parts: [{ kind: 'footnotes', content: `<w:footnote w:id="3">${paragraph('Note')}</w:footnote>` }],
    body: table([
      row([
        cell(paragraph('eins') + paragraph(`${run('zwei')}<w:r><w:footnoteReference w:id="3"/></w:r>`)),
        `<w:sdt><w:sdtContent>${cell(paragraph(run('drei') + box))}</w:sdtContent></w:sdt>`,
      ]),
      `<w:sdt><w:sdtContent>${row([cell(inner + paragraph('')), cell('vier')])}</w:sdtContent></w:sdt>`,
    ]),
  })
  expect(linesOf(blocks)).toEqual([
    'eins\nzwei¹ 1×1 | drei\nKasten 1×1',
    'Kurs 2025\nTreff 2026 1×1 | vier 1×1',
    'footnote: 1 Note',
  ])
})

test('deleted rows and cells are left out, inserted rows count', async () => {
  const { blocks } = await readDocx({
    body: table([
      row([cell('bleibt'), cell('weg', '<w:cellDel w:id="1"/>')]),
      row([cell('weg')], '<w:del w:id="2"/>'),
      row([cell('neu')], '<w:ins w:id="3"/>'),
    ]),
  })
  expect(linesOf(blocks)).toEqual(['bleibt 1×1', 'neu 1×1'])
})

test('a table of one cell that lays out headings or tables is no table', async () => {
  const { blocks } = await readDocx({
    parts: [
      {
        kind: 'styles',
        content: '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="heading 1"/></w:style>',
      },
    ],
    body:
      table([row([cell(paragraph('Ziele', styled('A')) + table([row([cell('a'), cell('b')])]))])]) +
      table([row([cell(paragraph('Ein Kasten') + paragraph('mit zwei Zeilen'))])]),
  })
  expect(linesOf(blocks)).toEqual(['# Ziele', 'a 1×1 | b 1×1', 'Ein Kasten\nmit zwei Zeilen 1×1'])
})

test('a frame around several long paragraphs is no table', async () => {
  const long =
    `Wer neu zuzieht, bekommt Besuch ${'und eine Tasche mit allem, was man im Ort wissen muss '.repeat(4)}`.trim()
  const frame = (...texts: readonly string[]) => table([row([cell(texts.map((text) => paragraph(text)).join(''))])])
  const { blocks } = await readDocx({
    body: frame('Das packen wir an', long, long) + frame('Zuerst', 'die Tür im Rathaus', 'der Kurs am Vormittag'),
  })
  expect(linesOf(blocks)).toEqual([
    ...['Das packen wir an', long, long],
    'Zuerst\ndie Tür im Rathaus\nder Kurs am Vormittag 1×1',
  ])
})
