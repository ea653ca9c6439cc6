import { expect, test } from 'vitest'
import { paragraph, styled } from '../fixtures/build-docx.ts'
import { linesOf, readDocx, run } from './read-docx.ts'

const mark = (type: string, more = ''): string => `<w:r><w:fldChar w:fldCharType="${type}">${more}</w:fldChar></w:r>`
const code = (text: string): string => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`
const field = (instruction: string, result: string): string =>
  mark('begin') + code(instruction) + mark('separate') + result + mark('end')
const sym = (font: string, char: string): string => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`
const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`

async function lines(body: string, styles = ''): Promise<readonly string[]> {
  return linesOf((await readDocx({ body, parts: [{ kind: 'styles', content: styles }] })).blocks)
}

test.each([
  ['results of fields', run('Siehe ') + field('REF x \\h', run('Kapitel 3')) + run('.'), 'Siehe Kapitel 3.'],
  [
    'a field in the code of another',
    mark('begin') + code('IF ') + field('X', run('1')) + mark('separate') + run('ja') + mark('end'),
    'ja',
  ],
  ['a field that never ends', run('vor ') + mark('begin') + code('REF x') + run('nach'), 'vor nach'],
  ['simple fields', `<w:fldSimple w:instr="DATE">${run('1. Mai')}</w:fldSimple>`, '1. Mai'],
  [
    'a box to tick',
    mark('begin', '<w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData>') +
      code('FORMCHECKBOX') +
      mark('end') +
      run(' ja'),
    '☒ ja',
  ],
  [
    'the chosen entry',
    mark(
      'begin',
      '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="hoch"/><w:listEntry w:val="mittel"/></w:ddList></w:ffData>',
    ) +
      code('FORMDROPDOWN') +
      mark('end'),
    'mittel',
  ],
  [
    'content controls',
    `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${run('Wert')}</w:sdtContent></w:sdt>`,
    'Wert',
  ],
  [
    'no place holders',
    run('Name: ') +
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Klicken Sie hier')}</w:sdtContent></w:sdt>` +
      run('x'),
    'Name: x',
  ],
  [
    'ticked controls',
    `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>${run('☒')}</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="0"/></w14:checkbox></w:sdtPr><w:sdtContent>${run('☐')}</w:sdtContent></w:sdt>`,
    '☒☐',
  ],
  [
    'signs of symbol fonts',
    sym('Wingdings', 'F0FE') +
      sym('Wingdings', 'F06F') +
      sym('Symbol', 'F0AE') +
      sym('Wingdings', 'F0B1') +
      sym('Arial', '00E4') +
      sym('', ''),
    '☒☐→•ä',
  ],
  [
    'text in symbol fonts',
    run('þ', '<w:rFonts w:ascii="Wingdings"/>') +
      run('\uf0e0', '<w:rFonts w:ascii="Wingdings"/>') +
      run('b', '<w:rFonts w:ascii="Symbol"/>'),
    '☒→β',
  ],
  [
    'hyphens and tabs',
    `${run('E')}<w:r><w:noBreakHyphen/></w:r>${run('Mail')}<w:r><w:softHyphen/><w:ptab/></w:r>${run('x')}`,
    'E-Mail\tx',
  ],
  [
    'base text without ruby',
    `<w:r><w:ruby><w:rt>${run('oben')}</w:rt><w:rubyBase>${run('unten')}</w:rubyBase></w:ruby></w:r>`,
    'unten',
  ],
  ['formulas', '<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>', 'a+b'],
  [
    'links, smart tags and moved text',
    `<w:hyperlink r:id="x">${run('Link')}</w:hyperlink><w:smartTag>${run(' Ort')}</w:smartTag><w:moveTo w:id="1">${run(' hier')}</w:moveTo><w:moveFrom w:id="2">${run(' dort')}</w:moveFrom>`,
    'Link Ort hier',
  ],
])('a paragraph gives %s', async (_, body, expected) => {
  expect(await lines(paragraph(body))).toEqual([expected])
})

test('hidden text is left out and said', async () => {
  const styles = '<w:style w:type="character" w:styleId="V"><w:name w:val="V"/><w:rPr><w:vanish/></w:rPr></w:style>'
  const { blocks, issues } = await readDocx({
    parts: [{ kind: 'styles', content: styles }],
    body:
      paragraph(run('sichtbar') + run(' sehr geheim', '<w:vanish/>') + run(' auch', '<w:rStyle w:val="V"/>')) +
      paragraph(run('doch', '<w:rStyle w:val="V"/><w:vanish w:val="0"/>')),
  })
  expect(linesOf(blocks)).toEqual(['sichtbar', 'doch'])
  expect(issues).toEqual([['hidden-text', { words: 3 }]])
})

test('tracked changes: what was inserted counts, and paragraphs whose end was deleted run on', async () => {
  const { blocks, issues } = await readDocx({
    body:
      paragraph(`<w:ins w:id="1">${run('neu')}</w:ins><w:del w:id="2"><w:r><w:delText>alt</w:delText></w:r></w:del>`) +
      paragraph(run('Anfang '), '<w:rPr><w:del w:id="3"/></w:rPr>') +
      paragraph('und Ende') +
      paragraph('<w:del w:id="4"><w:r><w:delText>weg</w:delText></w:r></w:del>', '<w:rPr><w:del w:id="5"/></w:rPr>'),
  })
  expect(linesOf(blocks)).toEqual(['neu', 'Anfang und Ende'])
  expect(issues).toEqual([['tracked-changes', { insertions: 1, deletions: 4 }]])
})

test('comments are no text but counted', async () => {
  const { issues } = await readDocx({
    body: paragraph('Text'),
    parts: [{ kind: 'comments', content: '<w:comment w:id="0"/><w:comment w:id="1"/>' }],
  })
  expect(issues).toEqual([['comments-left-out', { comments: 2 }]])
})

test('a box is read once, where it is anchored, and its bold lines are no headings', async () => {
  const shape = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('Kasten')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('Kasten')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`
  const onlyOld = `<mc:AlternateContent><mc:Choice Requires="wpx"><w:drawing/></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('alt')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`
  const { blocks } = await readDocx({
    body: paragraph(`${run('davor')}<w:r>${shape}${onlyOld}</w:r>`) + paragraph('danach'),
  })
  expect(blocks).toEqual([
    { type: 'paragraph', text: 'davor', bold: false },
    { type: 'paragraph', text: 'Kasten', bold: false, boxed: true },
    { type: 'paragraph', text: 'alt', bold: false, boxed: true },
    { type: 'paragraph', text: 'danach', bold: false },
  ])
})

test('texts of a diagram follow the paragraph that shows it', async () => {
  const point = (text: string, type = 'node'): string =>
    `<dgm:pt type="${type}"><dgm:t><a:p><a:r><a:t>${text}</a:t></a:r></a:p></dgm:t></dgm:pt>`
  const data = `<?xml version="1.0"?><dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><dgm:ptLst>${point('Ziele')}${point('x', 'pres')}${point('Kurse')}</dgm:ptLst></dgm:dataModel>`
  const { blocks } = await readDocx({
    body: paragraph(`${run('Schaubild')}<w:r><w:drawing><dgm:relIds r:dm="rIdD"/></w:drawing></w:r>`),
    parts: [{ kind: 'diagramData', content: data, id: 'rIdD' }],
  })
  expect(linesOf(blocks)).toEqual(['Schaubild', 'Ziele', 'Kurse'])
})

test('notes keep their mark, footnotes and endnotes apart, also marks of their own', async () => {
  const refer = (kind: string, id: number, more = ''): string => `<w:r><w:${kind}Reference w:id="${id}"${more}/></w:r>`
  const { blocks } = await readDocx({
    parts: [
      {
        kind: 'footnotes',
        content: [1, 2, 3].map((id) => `<w:footnote w:id="${id}">${paragraph(`Note ${id}`)}</w:footnote>`).join(''),
      },
      { kind: 'endnotes', content: `<w:endnote w:id="1">${paragraph('Am Ende')}</w:endnote>` },
    ],
    body: paragraph(
      run('Seit 2023') +
        refer('footnote', 3) +
        run(' gilt') +
        refer('endnote', 1) +
        run(' dies') +
        `<w:r><w:footnoteReference w:id="2" w:customMarkFollows="1"/><w:t>*</w:t></w:r>` +
        run(', wie') +
        refer('footnote', 1) +
        run('.'),
    ),
  })
  expect(linesOf(blocks)).toEqual([
    'Seit 2023¹ giltⁱ dies*, wie².',
    'footnote: 1 Note 3',
    'footnote: i Am Ende',
    'footnote: * Note 2',
    'footnote: 2 Note 1',
  ])
})

test('entries of a table of contents by field, by style and by building block', async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="toc 1"/></w:style><w:style w:type="paragraph" w:styleId="H"><w:name w:val="TOC Heading"/></w:style>'
  const gallery = '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>'
  const body =
    `<w:sdt>${gallery}<w:sdtContent>${paragraph('Was drin steht', styled('H'))}${paragraph('Ziele\t3')}</w:sdtContent></w:sdt>` +
    paragraph(mark('begin') + code('TOC \\o') + mark('separate') + run('Lage\t4')) +
    paragraph(`<w:hyperlink w:anchor="a">${run('Kurse\t5')}</w:hyperlink>`) +
    paragraph(mark('end') + run('Text')) +
    paragraph('Anhang\t9', styled('T'))
  expect(await lines(body, styles)).toEqual([
    'Was drin steht',
    'toc: Ziele\t3',
    'toc: Lage\t4',
    'toc: Kurse\t5',
    'Text',
    'toc: Anhang\t9',
  ])
})

test('a drop cap belongs to the word that it begins', async () => {
  expect(await lines(paragraph('D', '<w:framePr w:dropCap="drop"/>') + paragraph('er Rat'))).toEqual(['Der Rat'])
})

test('bold by style, by character style and back', async () => {
  const styles =
    '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/><w:rPr><w:b/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="F"><w:name w:val="Fett"/><w:rPr><w:b/></w:rPr></w:style>'
  const { blocks } = await readDocx({
    parts: [{ kind: 'styles', content: styles }],
    body: paragraph('a') + paragraph(run('b', '<w:rStyle w:val="F"/>')) + paragraph(run('c', '<w:b w:val="false"/>')),
  })
  expect(blocks.map((block) => block.type === 'paragraph' && block.bold)).toEqual([true, false, false])
})

test('headings: not where the outline level is that of running text', async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="heading 1"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="Text groß"/><w:basedOn w:val="A"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>'
  const body =
    paragraph('a', styled('A')) +
    paragraph('b', styled('B')) +
    paragraph('c', `${styled('A')}<w:outlineLvl w:val="9"/>`) +
    paragraph('d', '<w:outlineLvl w:val="1"/>')
  expect(await lines(body, styles)).toEqual(['# a', 'b', 'c', '# d'])
})

test('headers and footers are kept apart, each line once', async () => {
  const { blocks, furniture } = await readDocx({
    body: paragraph('Text'),
    parts: [
      { kind: 'header', content: paragraph('Stadt Musterau') },
      { kind: 'header', content: paragraph('Stadt Musterau') },
      { kind: 'footer', content: paragraph(run('Seite ') + field('PAGE', run('3'))) },
    ],
  })
  expect(linesOf(blocks)).toEqual(['Text'])
  expect(furniture).toEqual(['Stadt Musterau', 'Seite 3'])
})
