import { describe, expect, test } from 'vitest'
import type { RawBlock } from '../../../src/model/parsed.ts'
import { parseFile } from '../../../src/parse/parse-file.ts'

const doctype = '<!DOCTYPE html>'

async function readHtml(markup: string | Uint8Array) {
  const bytes = typeof markup === 'string' ? new TextEncoder().encode(doctype + markup) : markup
  const { value, issues } = await parseFile({ path: 'a.html', bytes })
  if (value?.form !== 'blocks') throw new Error(`not read as HTML: ${issues.map(({ code }) => code)}`)
  return { ...value, issues }
}

/** Blocks in one line each: "heading2 Lage", "list-item1 <•> Kita", "paragraph! bold". */
async function linesOf(markup: string): Promise<readonly string[]> {
  return (await readHtml(markup)).blocks.map((block) => {
    if (block.type === 'table' || block.type === 'page-break') return block.type
    const level = 'level' in block ? block.level : ''
    const marker = block.type === 'list-item' ? `<${block.marker}> ` : ''
    return `${block.type}${level}${block.type === 'paragraph' && block.bold ? '!' : ''} ${marker}${block.text}`
  })
}

test.each<readonly [string, string, readonly string[]]>([
  [
    'headings and text without paragraphs',
    '<h1>Konzept</h1>Text<div>Mehr <b>Text</b></div><h3> Lage </h3>',
    ['heading1 Konzept', 'paragraph Text', 'paragraph Mehr Text', 'heading3 Lage'],
  ],
  ['a heading by its role', '<div role="heading" aria-level="4">Lage</div>', ['heading4 Lage']],
  [
    'line breaks; two of them part paragraphs',
    '<p>a<br>b<br> <br/>c<p><strong>Ziele</strong>',
    ['paragraph a\nb', 'paragraph c', 'paragraph! Ziele'],
  ],
  [
    'white space, entities, soft hyphens',
    '<p>  Ma&szlig;\n nahmen&nbsp;f&#252;r\t10&nbsp;&euro;<wbr>',
    ['paragraph Maß nahmen\u00a0für 10\u00a0€'],
  ],
  [
    'nested lists',
    '<ul><li>a<ul><li>b<ul><li>c</ul></ul><li><p>d</p><p>e</p></ul>',
    ['list-item1 <•> a', 'list-item2 <◦> b', 'list-item3 <▪> c', 'list-item1 <•> d', 'paragraph e'],
  ],
  [
    'a list that stands in a list without item',
    '<ol><ol start=2><li><h2>Lage</h2><li>a</ol></ol>',
    ['heading2 Lage', 'list-item2 <3.> a'],
  ],
  [
    'numbers',
    '<ol type=a start=3><li>x<li value=27>y</ol><ol reversed><li>x<li>y</ol>',
    ['list-item1 <c.> x', 'list-item1 <aa.> y', 'list-item1 <2.> x', 'list-item1 <1.> y'],
  ],
  [
    'numbers by style',
    '<ol style="list-style-type: upper-roman" start=4><li>x</ol><ul style="list-style: none"><li>y</ul>',
    ['list-item1 <IV.> x', 'list-item1 <> y'],
  ],
  ['numbers beyond all lists', '<ol type=I start=999999999><li>x</ol>', ['list-item1 <999999999.> x']],
  [
    'captions',
    '<figure><img src="x.png" alt="y"><figcaption>Abb. 1: Karte</figcaption></figure>',
    ['caption Abb. 1: Karte'],
  ],
  [
    'check boxes and quotation marks',
    '<p><input type=checkbox checked>fertig <q>gut</q>',
    ['paragraph ☒ fertig „gut“'],
  ],
  ['boxes', '<main><p>a<aside>Kasten</aside></main>', ['paragraph a', 'paragraph Kasten']],
  [
    'contents',
    '<h2>Inhalt</h2><ul><li><a href="#a">Lage</a><ul><li><a href="#b">Bedarf</a></ul><li><a href="#c">Ziele</a></ul><p>Text<p><a href="#top">nach oben</a>',
    ['heading2 Inhalt', 'toc Lage', 'toc Bedarf', 'toc Ziele', 'paragraph Text'],
  ],
])('%s', async (_, markup, lines) => {
  expect(await linesOf(markup)).toEqual(lines)
})

test('what is no part of the text', async () => {
  const lines = await linesOf(`<head><title>T</title><style>p{}</style></head><body class="cookie-accepted">
    <a class="skip-link" href="#main">Zum Inhalt</a><div id="cookie-banner">Cookies</div>
    <header><nav>Start</nav><h1>Stadt</h1><p>Suche</p></header><nav>Menü</nav><div title="header"><p>Kopfzeile</p></div><div role="navigation">Pfad</div>
    <main><header><p>Vorspann</p></header><p>Text</p><script>alert(1)</script><template>t</template>
    <p hidden>h</p><p style="color:red; display: none">h</p><span aria-hidden="true">h</span><noscript>n</noscript>
    <button>b</button><select><option>o</select><svg><text>s</text></svg><footer>Redaktion</footer></main>
    <footer>Impressum</footer></body>`)
  expect(lines).toEqual(['heading1 Stadt', 'paragraph Vorspann', 'paragraph Text', 'paragraph Redaktion'])
})

test('a frame around the page that is named after its banner is read', async () => {
  expect(await linesOf('<div class="page has-cookies"><h1>Konzept</h1><p>Text</div>')).toEqual([
    'heading1 Konzept',
    'paragraph Text',
  ])
})

test.each([
  [
    'pandoc',
    '<p>a<a href="#fn1" role="doc-noteref"><sup>1</sup></a></p><p>b</p><section role="doc-endnotes"><ol><li id="fn1"><p>Stand.<a href="#fnref1" role="doc-backlink">↩︎</a></p></li></ol></section>',
    '1 Stand.',
  ],
  [
    'LibreOffice',
    '<p>a<a name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></p><p>b</p><div id="sdfootnote1"><p><a name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Stand.</p></div>',
    '1 Stand.',
  ],
  [
    'Word',
    '<p>a<a href="#_ftn1" name="_ftnref1"><sup>1</sup></a></p><p>b</p><div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> Stand.</p></div>',
    '[1] Stand.',
  ],
])('notes follow the block that refers to them: %s', async (_, markup, note) => {
  expect(await linesOf(markup)).toEqual(['paragraph a1', `footnote ${note}`, 'paragraph b'])
})

test('tables: captions, merged cells, rows of headings, the foot', async () => {
  const { blocks } =
    await readHtml(`<table><caption>Tab. 1: Ziele</caption><thead><tr><td>Ziel<td colspan=2>Maßnahme</thead>
    <tfoot><tr><td colspan=3>Summe</tfoot>
    <tr><td rowspan=0>Sprache<td><ul><li>Kurse<li>Treffs</ul><td>2025<tr><td>Lot-<br>sen<td><b>2026</b></table>`)
  const cell = (text: string, header = false, columns = 1, rows = 1) => ({ text, header, columns, rows })
  const expected: readonly RawBlock[] = [
    { type: 'caption', text: 'Tab. 1: Ziele' },
    {
      type: 'table',
      rows: [
        [cell('Ziel', true), cell('Maßnahme', true, 2)],
        [cell('Sprache', false, 1, 3), cell('• Kurse\n• Treffs'), cell('2025')],
        [cell('Lot-\nsen'), cell('2026', true)],
        [cell('Summe', false, 3)],
      ],
    },
  ]
  expect(blocks).toEqual(expected)
})

test('terms with what is said of them are a table, tables for layout are none', async () => {
  expect((await readHtml('<dl><dt>Zuständig<dd>Amt<dt>Zeit<dd>2025<dd>bis 2027</dl>')).blocks).toMatchObject([
    {
      rows: [
        [{ text: 'Zuständig', header: true }, { text: 'Amt' }],
        [{ text: 'Zeit' }, { text: '2025\nbis 2027' }],
      ],
    },
  ])
  expect(await linesOf('<table><tr><td><h2>Links</h2>a<td><table><tr><td>1<td>2</table></table>')).toEqual([
    'heading2 Links',
    'paragraph a',
    'table',
  ])
})

test('deletions are left out, and this is said', async () => {
  const { blocks, issues } = await readHtml('<p>Der Rat <del>will</del><ins>hat</ins> beschlossen.')
  expect(blocks).toMatchObject([{ text: 'Der Rat hat beschlossen.' }])
  expect(issues).toMatchObject([{ code: 'tracked-changes', severity: 'info', facts: { insertions: 1, deletions: 1 } }])
})

describe('characters', () => {
  const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
  const utf16 = (text: string): Uint8Array =>
    Uint8Array.from([
      0xff,
      0xfe,
      ...Array.from(text).flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
    ])
  test.each([
    ['windows-1252 without declaration', latin(`${doctype}<p>Ma\xdfnahme \x84gut\x93`), 'Maßnahme „gut“'],
    ['a declaration', latin(`${doctype}<meta charset="iso-8859-2"><p>\xa3\xf3d\xbc`), 'Łódź'],
    [
      'a declaration of the older kind',
      latin(`${doctype}<meta http-equiv="Content-Type" content="text/html; charset=koi8-r"><p>\xed\xe9\xf2`),
      'МИР',
    ],
    ['a wrong declaration', new TextEncoder().encode(`${doctype}<meta charset="iso-8859-1"><p>Maßnahme`), 'Maßnahme'],
    ['an unknown one', latin(`${doctype}<meta charset="klingon"><p>Ma\xdfnahme`), 'Maßnahme'],
    ['UTF-16', utf16(`${doctype}<p>Maßnahme`), 'Maßnahme'],
  ])('%s', async (_, bytes, text) => {
    expect((await readHtml(bytes)).blocks).toMatchObject([{ text }])
  })
})

describe('hostile pages', () => {
  const parse = (markup: string) => parseFile({ path: 'a.html', bytes: new TextEncoder().encode(doctype + markup) })
  test.each([
    ['100,000 nested boxes', '<div>'.repeat(100_000), 'document-too-complex'],
    ['more markup than any page has', '<p>Text</p>'.repeat(1_000_000), 'file-too-large'],
    ['nothing but scripts', '<div id="app"></div><script>run()</script>', 'document-without-text'],
  ])('%s', async (_, markup, code) => {
    const { value, issues } = await parse(markup)
    expect(value).toBeNull()
    expect(issues.map((issue) => issue.code)).toEqual([code])
  })

  test.each([
    ['nested tables', '<table><tr><td>a'.repeat(200)],
    ['nested lists', '<ul><li>a'.repeat(400)],
    ['merged cells', `<table>${'<tr><td colspan=999999999 rowspan=999999999>a'.repeat(3000)}`],
    ['a wide and a long table in one', `<table><tr>${'<td>a'.repeat(5000)}${'<tr><td>b'.repeat(5000)}`],
    ['line breaks', 'a<br>'.repeat(100_000)],
    ['notes', `${'<p>a<a href=#fn1>1</a>'.repeat(5000)}<ol>${'<li id=fn1>n'.repeat(5000)}`],
    ['pictures inside', `<img src="data:image/png;base64,${'A'.repeat(20_000_000)}"><p>Text`],
  ])('%s end in a result', async (_, markup) => {
    expect((await parse(markup)).issues).toEqual([])
  })
})
