import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { parseFile } from '../../src/parse/parse-file.ts'
import { buildDocx, buildZip, paragraph } from '../fixtures/build-docx.ts'
import { buildDocxPackage } from '../fixtures/build-docx-package.ts'
import { linesOf, readDocx } from './read-docx.ts'

const styles =
  '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="heading 1"/><w:rPr><w:b w:val="true"/></w:rPr></w:style>'
const body = paragraph('Ziele', '<w:pStyle w:val="A"/>') + paragraph('Text')
const source = { body, parts: [{ kind: 'styles', content: styles }] }

test('parts are found by their relationships, whatever they are called', async () => {
  expect(linesOf((await readDocx({ ...source, main: 'text/haupt.xml' })).blocks)).toEqual(['# Ziele', 'Text'])
})

test('the strict variant has namespaces of its own', async () => {
  expect(linesOf((await readDocx({ ...source, strict: true })).blocks)).toEqual(['# Ziele', 'Text'])
})

test('prefixes are free', async () => {
  const renamed = (text: string): string => text.replace(/(<\/?| )w:/g, '$1wort:')
  const { blocks } = await readDocx({
    body: renamed(body),
    parts: [{ kind: 'styles', content: renamed(styles) }],
    prefix: 'wort',
  })
  expect(linesOf(blocks)).toEqual(['# Ziele', 'Text'])
})

test('the default namespace is a namespace as well, and foreign elements of the same name are none of ours', async () => {
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const document = `<document xmlns="${word}" xmlns:w="urn:other"><body><p><r><w:t>fremd</w:t><t>eigen</t></r></p></body></document>`
  const { value } = await parseFile({ path: 'a.docx', bytes: buildZip({ 'word/document.xml': document }) })
  expect(value?.form === 'blocks' && linesOf(value.blocks)).toEqual(['eigen'])
})

test('names in the archive may differ in case, and without relationships the usual names count', async () => {
  const files = {
    'Word/Document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph('Text')}</w:body></w:document>`,
  }
  const { value } = await parseFile({ path: 'a.docx', bytes: buildZip(files) })
  expect(value?.form === 'blocks' && linesOf(value.blocks)).toEqual(['Text'])
})

test('parts in UTF-16 are read', async () => {
  const text = `\ufeff<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph('Überblick')}</w:body></w:document>`
  const bytes = zipSync({ 'word/document.xml': new Uint8Array(Buffer.from(text, 'utf16le')) })
  const { value } = await parseFile({ path: 'a.docx', bytes })
  expect(value?.form === 'blocks' && linesOf(value.blocks)).toEqual(['Überblick'])
})

test.each([
  ['a document with macros', 'a.docm', 'word.document.macroEnabled.main'],
  ['a template', 'a.dotx', 'wordprocessingml.template.main'],
])('%s is read as well', async (_, path, mainType) => {
  const { value } = await parseFile({ path, bytes: buildDocxPackage({ ...source, mainType }) })
  expect(value?.form === 'blocks' && value.blocks).toHaveLength(2)
})

test('a package of another kind is named as such', async () => {
  const bytes = buildDocxPackage({ ...source, main: 'xl/workbook.xml', mainType: 'spreadsheetml.sheet.main' })
  const { issues } = await parseFile({ path: 'a.docx', bytes })
  expect(issues.map(({ code, facts }) => [code, facts])).toEqual([['format-unsupported', { format: 'XLSX' }]])
})

test('files inside of the document that are not read, and documents without text, are said', async () => {
  const { issues } = await readDocx({ body: `${paragraph('<w:r><w:drawing/></w:r>')}<w:altChunk r:id="rId9"/>` })
  expect(issues).toEqual([
    ['document-without-text', {}],
    ['embedded-files', { files: 1 }],
  ])
})

const deep = (open: string, close: string, count: number, inside: string): string =>
  open.repeat(count) + inside + close.repeat(count)
const cell = (content: string): string => `<w:tc>${content}</w:tc>`
const wide = `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="900"/></w:tcPr>${paragraph('x')}</w:tc></w:tr>`

test.each([
  [
    'tables in tables without end',
    deep('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', 400, paragraph('x')),
    'document-too-complex',
  ],
  [
    'a cell over a billion columns',
    `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${paragraph('x')}</w:tc>${cell(paragraph('y'))}</w:tr></w:tbl>`,
    'document-too-complex',
  ],
  [
    'many rows next to a wide one',
    `<w:tbl>${wide}${`<w:tr>${cell(paragraph('y'))}</w:tr>`.repeat(600)}</w:tbl>`,
    'document-too-complex',
  ],
  ['a prefix that nobody declares, unclosed', '<x:y>', 'document-damaged'],
])('%s end in an issue', async (_, content, code) => {
  const { value, issues } = await parseFile({ path: 'a.docx', bytes: buildDocx({ body: content }) })
  expect(value).toBeNull()
  expect(issues.map((issue) => issue.code)).toEqual([code])
})

test('an element with a hundred thousand attributes is read or refused, not waited for', async () => {
  const attributes = Array.from({ length: 100_000 }, (_, at) => `a${at}="1"`).join(' ')
  const { value } = await parseFile({
    path: 'a.docx',
    bytes: buildDocx({ body: `<w:p ${attributes}><w:r><w:t>Text</w:t></w:r></w:p>` }),
  })
  expect(value?.form === 'blocks' && linesOf(value.blocks)).toEqual(['Text'])
})

test('a note, a diagram and a level text that are used over and over do not multiply', async () => {
  const reference = '<w:r><w:footnoteReference w:id="1"/></w:r>'
  const long = 'x'.repeat(10_000)
  const { blocks } = await readDocx({
    body:
      paragraph(`<w:r><w:t>Text</w:t></w:r>${reference.repeat(500)}`) +
      paragraph('y', '<w:numPr><w:numId w:val="1"/></w:numPr>').repeat(50),
    parts: [
      { kind: 'footnotes', content: `<w:footnote w:id="1">${paragraph(long)}</w:footnote>` },
      {
        kind: 'numbering',
        content: `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:lvlText w:val="${long}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`,
      },
    ],
  })
  expect(linesOf(blocks).join('').length).toBeLessThan(40_000)
})

test('styles and numberings that refer to each other in a circle end', async () => {
  const { blocks } = await readDocx({
    body: paragraph('Text', '<w:pStyle w:val="A"/>') + paragraph('y', '<w:numPr><w:numId w:val="1"/></w:numPr>'),
    parts: [
      {
        kind: 'styles',
        content:
          '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style><w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      },
      {
        kind: 'numbering',
        content:
          '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
      },
    ],
  })
  expect(linesOf(blocks)).toEqual(['Text', 'y'])
})
