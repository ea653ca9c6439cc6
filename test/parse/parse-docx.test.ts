import { expect, test } from 'vitest'
import type { Issue } from '../../src/model/issue.ts'
import type { RawBlock } from '../../src/model/parsed.ts'
import { parseFile } from '../../src/parse/parse-file.ts'
import { buildDocx, type DocxSource, paragraph, styled } from '../fixtures/build-docx.ts'

async function readDocx(
  source: DocxSource,
): Promise<Readonly<{ blocks: readonly RawBlock[]; paged: boolean; title: string | null; issues: readonly Issue[] }>> {
  const { value } = await parseFile({ path: 'a.docx', bytes: buildDocx(source) })
  if (value?.form !== 'blocks') throw new Error('not read as DOCX')
  return value
}

const styles =
  '<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>' +
  '<w:style w:styleId="H2"><w:name w:val="Überschrift 2"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
  '<w:style w:styleId="Eigene"><w:name w:val="Kapitel klein"/><w:basedOn w:val="H2"/></w:style>' +
  '<w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>'
const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>' +
  '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
const numbered = (id: number, level: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`

test('headings by style name, with their automatic numbers', async () => {
  const { blocks } = await readDocx({
    styles,
    numbering,
    body:
      paragraph('Konzept', styled('Titel')) +
      paragraph('Lage', styled('berschrift1') + numbered(1, 0)) +
      paragraph('Bedarfe', styled('H2')) +
      paragraph('Potenziale', styled('Eigene')) +
      paragraph('Ziele', styled('berschrift1') + numbered(1, 0)),
  })
  expect(blocks).toEqual([
    { type: 'heading', level: 1, text: 'Konzept' },
    { type: 'heading', level: 1, text: '1 Lage' },
    { type: 'heading', level: 2, text: '1.1 Bedarfe' },
    { type: 'heading', level: 2, text: '1.2 Potenziale' },
    { type: 'heading', level: 1, text: '2 Ziele' },
  ])
})

test('lists with markers and nesting', async () => {
  const { blocks } = await readDocx({
    numbering,
    body:
      paragraph('Kita', numbered(2, 0)) + paragraph('Sprache', numbered(2, 1)) + paragraph('Eltern', numbered(2, 1)),
  })
  expect(blocks).toEqual([
    { type: 'list-item', level: 1, marker: '•', text: 'Kita' },
    { type: 'list-item', level: 2, marker: 'a)', text: 'Sprache' },
    { type: 'list-item', level: 2, marker: 'b)', text: 'Eltern' },
  ])
})

test('bold paragraphs, insertions, deletions, links and notes', async () => {
  const { blocks } = await readDocx({
    footnotes: '<w:footnote w:id="5"><w:p><w:r><w:t>Stand 2023.</w:t></w:r></w:p></w:footnote>',
    body:
      paragraph('<w:r><w:rPr><w:b/></w:rPr><w:t>Ziele</w:t></w:r>') +
      paragraph(
        '<w:r><w:t xml:space="preserve">Der Rat </w:t></w:r><w:ins><w:r><w:t>hat</w:t></w:r></w:ins><w:del><w:r><w:delText>wird</w:delText></w:r></w:del>' +
          '<w:hyperlink><w:r><w:t xml:space="preserve"> beschlossen.</w:t></w:r></w:hyperlink><w:r><w:footnoteReference w:id="5"/></w:r>',
      ),
  })
  expect(blocks).toEqual([
    { type: 'paragraph', text: 'Ziele', bold: true },
    { type: 'paragraph', text: 'Der Rat hat beschlossen.¹', bold: false },
    { type: 'footnote', text: '1 Stand 2023.' },
  ])
})

test('tables with headings and merged cells', async () => {
  const cell = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
  const { blocks } = await readDocx({
    numbering,
    body:
      '<w:tbl>' +
      `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell(paragraph('Ziel'))}${cell(paragraph('Maßnahme'), '<w:gridSpan w:val="2"/>')}</w:tr>` +
      `<w:tr>${cell(paragraph('Sprache'), '<w:vMerge w:val="restart"/>')}${cell(paragraph('Kurse', numbered(2, 0)) + paragraph('Treffs', numbered(2, 0)))}${cell(paragraph('2025'))}</w:tr>` +
      `<w:tr>${cell(paragraph(''), '<w:vMerge/>')}${cell(paragraph('Lotsen'))}${cell(paragraph('2026'))}</w:tr>` +
      '</w:tbl>',
  })
  expect(blocks).toEqual([
    {
      type: 'table',
      rows: [
        [
          { text: 'Ziel', header: true, columns: 1, rows: 1 },
          { text: 'Maßnahme', header: true, columns: 2, rows: 1 },
        ],
        [
          { text: 'Sprache', header: false, columns: 1, rows: 2 },
          { text: '• Kurse\n• Treffs', header: false, columns: 1, rows: 1 },
          { text: '2025', header: false, columns: 1, rows: 1 },
        ],
        [
          { text: 'Lotsen', header: false, columns: 1, rows: 1 },
          { text: '2026', header: false, columns: 1, rows: 1 },
        ],
      ],
    },
  ])
})

test('stored page breaks are kept, without them the file has no pages', async () => {
  const broken = await readDocx({
    body: paragraph('<w:r><w:t>eins</w:t><w:lastRenderedPageBreak/><w:t>zwei</w:t></w:r>'),
  })
  expect(broken).toMatchObject({ paged: true, blocks: [{ text: 'eins\fzwei' }] })
  expect((await readDocx({ body: paragraph('<w:r><w:br w:type="page"/><w:t>eins</w:t></w:r>') })).paged).toBe(false)
})

test('the title comes from the properties', async () => {
  expect((await readDocx({ body: paragraph('Text'), title: 'Konzept &amp; Plan' })).title).toBe('Konzept & Plan')
})
