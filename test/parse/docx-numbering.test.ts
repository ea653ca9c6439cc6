import { expect, test } from 'vitest'
import { paragraph, styled } from '../fixtures/build-docx.ts'
import { linesOf, readDocx } from './read-docx.ts'

const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const list = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`
const numbered = (id: number, at = 0): string => `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`
const num = (id: number, abstract: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`

async function markers(numbering: string, places: readonly string[], styles = ''): Promise<readonly string[]> {
  const { blocks } = await readDocx({
    body: places.map((properties) => paragraph('x', properties)).join(''),
    parts: [
      { kind: 'numbering', content: numbering },
      { kind: 'styles', content: styles },
    ],
  })
  return blocks.map((block) => (block.type === 'list-item' ? block.marker : (linesOf([block])[0]?.slice(0, -2) ?? '')))
}

test('lists that share an abstract numbering count on together, unless one starts anew, once', async () => {
  const numbering =
    list(1, level(0, 'decimal', '%1.')) +
    num(2, 1) +
    num(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>')
  const places = [1, 1, 2, 3, 3, 1, 3].map((id) => numbered(id))
  expect(await markers(numbering, places)).toEqual(['1.', '2.', '3.', '1.', '2.', '3.', '4.'])
})

test('lower levels begin anew unless the list says otherwise', async () => {
  const numbering = list(
    1,
    level(0, 'upperRoman', '%1.') +
      level(1, 'decimal', '%1.%2', '<w:isLgl/>') +
      level(2, 'lowerLetter', '%3)', '<w:lvlRestart w:val="0"/>') +
      level(3, 'decimal', '(%4)', '<w:lvlRestart w:val="1"/>'),
  )
  const places = [0, 1, 2, 3, 1, 2, 3, 0, 1, 2, 3].map((at) => numbered(1, at))
  expect(await markers(numbering, places)).toEqual([
    ...['I.', '1.1', 'a)', '(1)', '1.2', 'b)', '(2)', 'II.', '2.1', 'c)', '(1)'],
  ])
})

test('headings get their level from the numbering that names their style', async () => {
  const numbering = list(
    1,
    level(0, 'decimal', '%1', '<w:pStyle w:val="A"/>') + level(1, 'decimal', '%1.%2', '<w:pStyle w:val="B"/>'),
  )
  const styles =
    '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="C"><w:name w:val="Eigene"/><w:basedOn w:val="B"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="D"><w:name w:val="Ohne"/><w:basedOn w:val="B"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>'
  const places = ['A', 'B', 'C', 'D', 'A', 'B'].map(styled)
  expect(await markers(numbering, places, styles)).toEqual(['# 1', '# 1.1', '# 1.2', '#', '# 2', '# 2.1'])
})

test('a numbering may lead over a style to another one', async () => {
  const numbering =
    `<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="L"/>${level(0, 'upperLetter', '%1)')}</w:abstractNum>` +
    '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="L"/></w:abstractNum>' +
    num(1, 1) +
    num(2, 2)
  const styles =
    '<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
  expect(await markers(numbering, [numbered(2), numbered(1)], styles)).toEqual(['A)', 'B)'])
})

test('empty paragraphs are counted, as they are printed with their number', async () => {
  const { blocks } = await readDocx({
    body: paragraph('eins', numbered(1)) + paragraph('', numbered(1)) + paragraph('drei', numbered(1)),
    parts: [{ kind: 'numbering', content: list(1, level(0, 'decimal', '%1.')) }],
  })
  expect(linesOf(blocks)).toEqual(['1 <1.> eins', '1 <3.> drei'])
})

test.each([
  ['ordinal', '%1', '3.'],
  ['ordinalText', '%1', 'Drittens'],
  ['cardinalText', '%1', 'Drei'],
  ['decimalZero', 'M %1:', 'M 03:'],
  ['decimalEnclosedParen', '%1', '(3)'],
  ['decimalEnclosedCircle', '%1', '③'],
  ['upperLetter', '%1)', 'C)'],
  ['lowerRoman', '(%1)', '(iii)'],
  ['none', 'Ziel', 'Ziel'],
  ['numberInDash', '%1', '- 3 -'],
])('the third number as %s', async (format, text, expected) => {
  const places = [numbered(1), numbered(1), numbered(1)]
  expect((await markers(list(1, level(0, format, text)), places))[2]).toBe(expected)
})

test('bullets of symbol fonts are shown as what they look like', async () => {
  const font = (name: string): string => `<w:rPr><w:rFonts w:ascii="${name}" w:hAnsi="${name}"/></w:rPr>`
  const bullet = (id: number, text: string, name: string): string =>
    list(id, `<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="${text}"/>${font(name)}</w:lvl>`)
  const numbering =
    bullet(1, '\uf0b7', 'Symbol') +
    bullet(2, '\uf0a8', 'Wingdings') +
    bullet(3, '–', 'Calibri') +
    bullet(4, '', 'Calibri') +
    bullet(5, '\uf0e0', 'Wingdings') +
    bullet(6, '\uf02d', 'Symbol') +
    bullet(7, '–', 'Symbol')
  expect(
    await markers(
      numbering,
      [1, 2, 3, 4, 5].map((id) => numbered(id)),
    ),
  ).toEqual(['•', '☐', '–', '', '→'])
})
