import { expect, test } from 'vitest'
import { structureDocument } from '../../src/structure/structure-document.ts'
import { paragraph } from '../fixtures/build-docx.ts'
import { linesOf, readDocx, run } from './read-docx.ts'

const rendered = '<w:r><w:lastRenderedPageBreak/></w:r>'
const set = '<w:r><w:br w:type="page"/></w:r>'

async function pages(body: string): Promise<readonly string[] | null> {
  const { blocks, paged } = await readDocx({ body })
  const parsed = { path: 'a', format: 'docx', title: null, issues: [], form: 'blocks', blocks, paged } as const
  const { value } = structureDocument([{ parsed, sha256: '0' }])
  expect(value.files[0]?.paging).toBe(paged ? 'stored' : 'none')
  return value.files[0]?.pages === null
    ? null
    : value.pages.map(({ start, end }) => value.text.slice(start, end).trim())
}

test.each([
  ['a stored break inside of a word', paragraph(`${run('Inte')}${rendered}${run('gration')}`), ['Inte', 'gration']],
  ['a stored break behind a hyphen', paragraph(`${run('EU-')}${rendered}${run('weit')}`), ['EU-', 'weit']],
  ['a set break and the stored one after it', paragraph(run('a') + set) + paragraph(rendered + run('b')), ['a', 'b']],
  ['a set break that is not stored', paragraph(rendered + run('a') + set) + paragraph('b'), ['', 'a', 'b']],
  [
    'a paragraph at the top of a page',
    paragraph('a') + paragraph(rendered + run('b'), '<w:pageBreakBefore/>'),
    ['a', 'b'],
  ],
  [
    'a section on a new page',
    `${paragraph('a', '<w:sectPr/>') + paragraph(rendered + run('b'))}<w:sectPr><w:type w:val="nextPage"/></w:sectPr>`,
    ['a', 'b'],
  ],
  [
    'a section on the same page',
    paragraph('a', '<w:sectPr/>') +
      paragraph('b') +
      paragraph(`${rendered}${run('c')}`) +
      '<w:sectPr><w:type w:val="continuous"/></w:sectPr>',
    ['a\nb', 'c'],
  ],
  [
    'a stored break in deleted text',
    paragraph(`${run('a ')}<w:del w:id="1">${rendered}</w:del>${run('b')}`),
    ['a', 'b'],
  ],
])('%s', async (_, body, expected) => {
  expect(await pages(body)).toEqual(expected)
})

test('set breaks alone are no pages', async () => {
  expect(await pages(paragraph(`${run('a')}${set}${run('b')}`) + paragraph('c', '<w:pageBreakBefore/>'))).toBeNull()
  expect(linesOf((await readDocx({ body: paragraph(`${run('a')}${set}${run('b')}`) })).blocks)).toEqual(['a\nb'])
})

test('rows of a table: those that begin on a page, and one that runs over', async () => {
  const cell = (content: string): string => `<w:tc>${paragraph(content)}</w:tc>`
  const row = (...cells: string[]): string => `<w:tr>${cells.map(cell).join('')}</w:tr>`
  const body =
    `<w:tbl>${row(run('a1'), run('a2'))}${row(rendered + run('b1'), run('b2'))}` +
    `${row(`${run('c1 ')}${rendered}${run('C1')}`, `${run('c2 ')}${rendered}${run('C2')}`)}${row(run('d1'), run('d2'))}</w:tbl>` +
    paragraph('Ende')
  expect(await pages(body)).toEqual(['a1\ta2', 'b1\tb2\nc1\tc2', 'C1\tC2\nd1\td2\nEnde'])
})

test('the number of a heading stands on the page of its words', async () => {
  const { blocks } = await readDocx({
    parts: [
      {
        kind: 'numbering',
        content:
          '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
      },
    ],
    body: paragraph(rendered + run('Lage'), '<w:outlineLvl w:val="0"/><w:numPr><w:numId w:val="1"/></w:numPr>'),
  })
  expect(linesOf(blocks)).toEqual(['# \f1 Lage'])
})
