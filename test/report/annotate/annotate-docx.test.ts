import { describe, expect, test } from 'vitest'
import { annotateDocx } from '../../../src/report/annotate/annotate-docx.ts'
import type { Mark } from '../../../src/report/annotate/marks.ts'
import { buildDocx, paragraph } from '../../fixtures/build-docx.ts'
import type { DocxPackageSource } from '../../fixtures/build-docx-package.ts'
import { buildDocxPackage } from '../../fixtures/build-docx-package.ts'
import { partsOf, readComments } from './read-comments.ts'
import { markOn, sourceTextOf } from './source-text-of.ts'

const run = (text: string, look = ''): string => `<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r>`
const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`
const row = (...cells: readonly string[]): string => `<w:tr>${cells.map(cell).join('')}</w:tr>`

async function annotate(source: DocxPackageSource, ...quotes: readonly (string | readonly [string, number])[]) {
  const bytes = buildDocxPackage(source)
  const text = await sourceTextOf('entwurf.docx', bytes)
  const marks = quotes.map((quote): Mark => (typeof quote === 'string' ? markOn(text, quote) : markOn(text, ...quote)))
  const summary = (unplaced: number) => ['Gesamt', `ohne Platz: ${unplaced}`]
  return { bytes, result: annotateDocx(bytes, text, { marks, summary, author: 'Konzeptspiegel' }) }
}

const first = 'Integrationskonzept der Stadt Beispielstadt'

describe('comments in the own Word file', () => {
  test('hang on the paragraph with the quotation, the summary on the first one', async () => {
    const body = [first, 'Die Stadt berichtet jährlich.', 'Das Amt 50 ist zuständig.']
      .map((text) => paragraph(text))
      .join('')
    const { result } = await annotate({ body }, 'Das Amt 50 ist zuständig.')
    expect(readComments(result)).toEqual([
      { author: 'Konzeptspiegel', lines: ['Gesamt', 'ohne Platz: 0'], paragraph: first, range: first },
      {
        author: 'Konzeptspiegel',
        lines: ['Beleg: Das Amt 50 ist zuständig.'],
        paragraph: 'Das Amt 50 ist zuständig.',
        range: 'Das Amt 50 ist zuständig.',
      },
    ])
  })

  test('several passages of a paragraph are one comment', async () => {
    const body = paragraph(first) + paragraph('Wir berichten jährlich. Das Amt 50 ist zuständig.')
    const { result } = await annotate({ body }, 'Wir berichten jährlich.', 'Das Amt 50 ist zuständig.')
    expect(readComments(result).map(({ lines }) => lines)).toEqual([
      ['Gesamt', 'ohne Platz: 0'],
      ['Beleg: Wir berichten jährlich.', 'Beleg: Das Amt 50 ist zuständig.'],
    ])
  })

  test.each<[string, string, string]>([
    [
      'runs that cut words',
      paragraph(run('Das Am') + run('t 50 ist zu', '<w:rPr><w:b/></w:rPr>') + run('ständig.')),
      'Das Amt 50 ist zuständig.',
    ],
    [
      'tracked changes: what is inserted counts, what is deleted does not',
      paragraph(
        `${run('Das Amt ')}<w:del w:id="8"><w:r><w:delText>51</w:delText></w:r></w:del><w:ins w:id="9">${run('50')}</w:ins>${run(' ist zuständig.')}`,
      ),
      'Das Amt 50 ist zuständig.',
    ],
    [
      'links and fields',
      paragraph(
        `<w:hyperlink r:id="rId9">${run('Das Amt 50')}</w:hyperlink><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(' ist zuständig')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run('.')}`,
      ),
      'Das Amt 50 ist zuständig.',
    ],
    [
      'a soft hyphen, a no-break space',
      paragraph(`<w:r><w:t>Das\u00a0Amt 50 ist zu</w:t><w:softHyphen/><w:t>ständig.</w:t></w:r>`),
      'ständig.',
    ],
    ['letters with their own accents', paragraph('Das Amt 50 ist zusta\u0308ndig.'), 'Amt 50'],
  ])('finds words across %s', async (_, content, quote) => {
    const { result } = await annotate({ body: paragraph(first) + content }, quote)
    const [, comment] = readComments(result)
    expect(comment?.lines).toEqual([`Beleg: ${quote}`])
    expect(comment?.paragraph.normalize('NFC')).toMatch(/^Das.Amt 50 ist zuständig\.$/)
  })

  test('tells equal phrases in a table apart by what stands around them', async () => {
    const rows = row('Maßnahme', 'Zuständig') + row('Sprachkurse', 'Amt 50') + row('Patenschaften', 'Amt 50')
    const body = `${paragraph(first)}<w:tbl>${rows}</w:tbl>`
    const { result } = await annotate({ body }, ['Amt 50', 1], 'Patenschaften')
    const document = partsOf(result)['word/document.xml'] ?? ''
    const second = document.indexOf('Patenschaften')
    const marks = [...document.matchAll(/commentRangeStart/g)].map(({ index }) => index)
    expect(marks).toHaveLength(3)
    expect(marks.slice(1).every((at) => at > document.indexOf('Sprachkurse'))).toBe(true)
    expect(readComments(result).map(({ range }) => range)).toEqual([first, 'Patenschaften', 'Amt 50'])
    expect(second).toBeLessThan(marks[2] ?? 0)
  })

  test('a passage of a note or a text box hangs on the paragraph around it', async () => {
    const note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    const box = `<w:r><w:drawing><wps:txbx><w:txbxContent>${paragraph('Im Kasten steht eine Frist.')}</w:txbxContent></wps:txbx></w:drawing></w:r>`
    const body =
      paragraph(first) + paragraph(run('Siehe die Anmerkung.') + note) + paragraph(run('Daneben ein Kasten.') + box)
    const footnotes = `<w:footnote w:id="2">${paragraph('Die Frist endet 2027.')}</w:footnote>`
    const source = { body, parts: [{ kind: 'footnotes', content: footnotes }] }
    const { result } = await annotate(source, 'Die Frist endet 2027.', 'Im Kasten steht eine Frist.')
    const [, ofNote, ofBox] = readComments(result)
    expect(ofNote).toMatchObject({ lines: ['Beleg: Die Frist endet 2027.'], paragraph: 'Siehe die Anmerkung.' })
    expect(ofBox).toMatchObject({ lines: ['Beleg: Im Kasten steht eine Frist.'] })
    expect(ofBox?.paragraph).toMatch(/^Daneben ein Kasten\./)
  })

  test('existing comments stay, and ids do not collide', async () => {
    const old = `<w:comment w:id="7" w:author="Frau Muster">${paragraph('Bitte prüfen')}</w:comment>`
    const body = `${paragraph(first)}<w:p><w:commentRangeStart w:id="7"/>${run('Das Amt 50 ist zuständig.')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r></w:p>`
    const { result } = await annotate(
      { body, parts: [{ kind: 'comments', content: old }] },
      'Das Amt 50 ist zuständig.',
    )
    expect(readComments(result).map(({ author, range }) => [author, range])).toEqual([
      ['Frau Muster', 'Das Amt 50 ist zuständig.'],
      ['Konzeptspiegel', first],
      ['Konzeptspiegel', 'Das Amt 50 ist zuständig.'],
    ])
    expect(partsOf(result)['word/comments1.xml']).toContain(old)
  })

  test('touches nothing else', async () => {
    const body =
      paragraph(`${run('Ein &amp; zwei', '<w:rPr><w:i w:val="1" /></w:rPr>')}<!-- bleibt -->`) +
      paragraph('Das Amt 50 ist zuständig.')
    const { bytes, result } = await annotate(
      { body, parts: [{ kind: 'styles', content: '' }] },
      'Das Amt 50 ist zuständig.',
    )
    const [before, after] = [partsOf(bytes), partsOf(result)]
    const ours = /<w:commentRange(?:Start|End) w:id="\d+"\/>|<w:r><w:commentReference w:id="\d+"\/><\/w:r>/g
    expect((after['word/document.xml'] ?? '').replace(ours, '')).toBe(before['word/document.xml'])
    const changed = Object.keys(after).filter((name) => after[name] !== before[name])
    expect(changed).toEqual([
      ...['[Content_Types].xml', 'word/document.xml', 'word/_rels/document.xml.rels', 'word/comments.xml'],
    ])
  })

  test('writes with the prefix and the namespace of the file', async () => {
    const body = '<x:p><x:r><x:t>Das Amt 50 ist zuständig.</x:t></x:r></x:p>'
    const { result } = await annotate({ body, prefix: 'x', strict: true }, 'Das Amt 50 ist zuständig.')
    const parts = partsOf(result)
    expect(parts['word/document.xml']).toContain('<x:commentRangeStart x:id="0"/>')
    expect(parts['word/comments.xml']).toContain('http://purl.oclc.org/ooxml/wordprocessingml/main')
    expect(parts['word/_rels/document.xml.rels']).toContain(
      'http://purl.oclc.org/ooxml/officeDocument/relationships/comments',
    )
    expect(readComments(result)).toHaveLength(2)
  })

  test('says how many passages it did not find, and is the same each time', async () => {
    const bytes = buildDocxPackage({ body: paragraph(first) })
    const other = buildDocxPackage({ body: paragraph('Ganz andere Worte stehen in diesem Entwurf.') })
    const text = await sourceTextOf('entwurf.docx', other)
    const remarks = {
      marks: [markOn(text, 'Ganz andere Worte stehen in diesem Entwurf.')],
      summary: (unplaced: number) => [`${unplaced}`],
      author: '<b>"x"\u0001',
    }
    const result = annotateDocx(bytes, text, remarks)
    expect(readComments(result)).toMatchObject([{ author: '<b>"x"', lines: ['1'] }])
    expect(annotateDocx(bytes, text, remarks)).toEqual(result)
  })

  test('throws where the package is no complete one', async () => {
    const bytes = buildDocx({ body: paragraph(first) })
    const text = await sourceTextOf('entwurf.docx', bytes)
    expect(() => annotateDocx(bytes, text, { marks: [], summary: () => [], author: '' })).toThrow('types')
  })
})
