import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { RawBlock } from '../../../src/model/parsed.ts'
import { parseFile } from '../../../src/parse/parse-file.ts'
import { buildFlatOdt, buildOdt, type OdtSource } from '../../fixtures/build-odt.ts'

async function readOdt(bytes: Uint8Array) {
  const { value, issues } = await parseFile({ path: 'a.odt', bytes })
  if (value?.form !== 'blocks') throw new Error(`not read as ODT: ${issues.map(({ code }) => code)}`)
  return { ...value, issues }
}

const read = async (source: OdtSource): Promise<readonly RawBlock[]> => (await readOdt(buildOdt(source))).blocks
const saved = (name: string): Uint8Array => readFileSync(new URL(`libreoffice/${name}`, import.meta.url))
const paragraph = (text: string): string => `<text:p>${text}</text:p>`
const cell = (text: string, attributes = ''): string => `<table:table-cell ${attributes}>${text}</table:table-cell>`

test('a document saved by LibreOffice: numbers as printed, lists, notes, tables, boxes', async () => {
  const { blocks, title, issues, paged } = await readOdt(saved('numbers.odt'))
  expect(title).toBe('Integrationskonzept Musterstadt')
  expect(paged).toBe(false)
  expect(issues.map(({ code, severity, facts }) => [code, severity, facts])).toEqual([
    ['tracked-changes', 'info', { insertions: 1, deletions: 1 }],
    ['comments-left-out', 'info', { comments: 1 }],
    ['hidden-text', 'info', { words: 5 }],
  ])
  expect(blocks.map(inShort)).toEqual([
    'heading1 I. Lage',
    'paragraph Der Rat   hat\tam Montag\nbeschlossen.1 Er hat NEU zugestimmt.',
    'footnote 1 Stand 2023.',
    'heading2 I.3) Bedarfe',
    'heading2 I.4) Potenziale',
    'heading1 II. Ziele',
    'heading2 II.3) Sprache',
    'heading1 Ohne Nummer',
    'list-item1 <1.> eins',
    'paragraph Fortsetzung von eins',
    'list-item2 <(a)> eins a',
    'list-item2 <(b)> eins b',
    'list-item3 <–> Strich',
    'list-item1 <2.> zwei',
    'list-item2 <(a)> zwei a',
    'paragraph Kopf ohne Nummer',
    'paragraph Dazwischen.',
    'list-item1 <3.> drei',
    'list-item1 <Y)> Y',
    'list-item1 <Z)> Z',
    'list-item1 <AA)> AA',
    'list-item1 <BB)> BB',
    'list-item1 <4.> vier',
    'list-item1 <9.> neun',
    'list-item1 <1.> neu eins',
    'caption Tabelle 1: Ziele',
    'table *Ziel | *2x1 Maßnahme / 1x2 Sprache | 1. Kurse\n2. Treffs | 2025 / Lotsen\nPaten | 2026',
    'paragraph Anker',
    'paragraph Kasten',
    'paragraph Im Kasten.',
    'paragraph Neue Seite',
  ])
})

test('stored page breaks: each word is on the page it has in the PDF that LibreOffice made of the file', async () => {
  const { blocks, paged } = await readOdt(saved('pages.odt'))
  expect(paged).toBe(true)
  expect(wordsOfPages(blocks, /(?:Absatz|Schluss|Punkt|Zeile|Zelle)\d\d|Umbruch|Nachwort/g)).toEqual([
    [...names('Absatz', 1, 6), ...names('Schluss', 1, 5)],
    [...names('Absatz', 7, 11), ...names('Schluss', 6, 10)],
    ['Absatz12', ...names('Punkt', 1, 10), 'Schluss11', 'Schluss12'],
    names('Punkt', 11, 25),
    ['Umbruch', ...names('Zeile', 1, 10), ...names('Zelle', 1, 10)],
    [...names('Zeile', 11, 21), ...names('Zelle', 11, 21)],
    [...names('Zeile', 22, 31), ...names('Zelle', 22, 31)],
    ['Nachwort', ...names('Zeile', 32, 40), ...names('Zelle', 32, 40)],
  ])
})

describe('pages', () => {
  const broken = paragraph('eins<text:soft-page-break/>zwei')
  const hard =
    '<style:style style:name="P" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style>'

  test('breaks that are only asked for give no pages', async () => {
    const { paged, blocks } = await readOdt(
      buildOdt({ automatic: hard, body: `${paragraph('a')}<text:p text:style-name="P">b</text:p>` }),
    )
    expect(paged).toBe(false)
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'paragraph'])
  })

  test('a break that is asked for and stored is one', async () => {
    const body = `${broken}<text:p text:style-name="P"><text:soft-page-break/>drei</text:p>`
    const { paged, blocks } = await readOdt(buildOdt({ automatic: hard, body, pages: 3 }))
    expect(paged).toBe(true)
    expect(blocks).toMatchObject([{ text: 'eins\fzwei' }, { type: 'page-break' }, { text: 'drei' }])
  })

  test('breaks that do not add up to the stored number of pages are not trusted', async () => {
    expect((await readOdt(buildOdt({ body: broken, pages: 2 }))).paged).toBe(true)
    expect((await readOdt(buildOdt({ body: broken, pages: 5 }))).paged).toBe(false)
  })
})

test('headings of other programs: paragraphs with a style that rests on one', async () => {
  const styles =
    '<style:style style:name="Heading_20_2" style:family="paragraph"/><style:style style:name="Titel" style:family="paragraph"/>'
  const automatic = '<style:style style:name="P4" style:family="paragraph" style:parent-style-name="Heading_20_2"/>'
  const body =
    '<text:p text:style-name="Titel">Konzept</text:p><text:p text:style-name="P4">Lage</text:p>' +
    '<text:table-of-content><text:index-body><text:index-title><text:p>Übersicht</text:p></text:index-title><text:p>Lage<text:tab/>3</text:p></text:index-body></text:table-of-content>'
  expect((await read({ styles, automatic, body })).map(inShort)).toEqual([
    'heading1 Konzept',
    'heading2 Lage',
    'paragraph Übersicht',
    'toc Lage\t3',
  ])
})

test('one XML file without archive is read like an archive', async () => {
  const source = { body: `${paragraph('Der Plan.')}<text:h text:outline-level="2">Lage</text:h>`, title: 'Plan' }
  const flat = await readOdt(buildFlatOdt(source))
  const packed = await readOdt(buildOdt(source))
  expect(flat).toEqual({ ...packed, path: 'a.odt' })
  expect(flat.title).toBe('Plan')
})

describe('files that cannot be read', () => {
  const entity = '<!DOCTYPE a [<!ENTITY b "cccccccccc">]>'
  const flat = (text: string): Uint8Array => new TextEncoder().encode(text)
  test.each([
    ['a password', saved('password.odt'), 'document-encrypted'],
    ['no text', buildOdt({ body: paragraph('') }), 'document-without-text'],
    ['broken XML', buildOdt({ body: '<text:p>' }), 'document-damaged'],
    ['nesting without end', buildOdt({ body: '<text:section>'.repeat(100_000) }), 'document-too-complex'],
    [
      'XML that begins with definitions',
      flat(`${entity}<office:document><office:body>&b;</office:body></office:document>`),
      'format-unknown',
    ],
    ['an entity', flat(`<office:document><office:body>&b;</office:body></office:document>`), 'document-damaged'],
  ])('%s', async (_, bytes, code) => {
    const { value, issues } = await parseFile({ path: 'a.odt', bytes })
    expect(value).toBeNull()
    expect(issues.map((issue) => issue.code)).toEqual([code])
  })
})

test('spaces, repeated rows and merged cells cannot fill the memory', async () => {
  const body =
    paragraph(`a${'<text:s text:c="999999999"/>'.repeat(100)}b`) +
    '<table:table><table:table-row table:number-rows-repeated="999999999">' +
    cell(paragraph('x'), 'table:number-columns-repeated="999999999"') +
    '</table:table-row></table:table><table:table><table:table-row>' +
    cell(paragraph('y'), 'table:number-columns-spanned="999999999" table:number-rows-spanned="999999999"') +
    '</table:table-row></table:table>'
  const [text, repeated, merged] = await read({ body })
  expect(text?.type === 'paragraph' && text.text.length).toBeLessThan(200_000)
  expect(repeated?.type === 'table' && repeated.rows.length * (repeated.rows[0]?.length ?? 0)).toBeLessThan(50_000)
  expect(merged).toMatchObject({ rows: [[{ columns: 200, rows: 1 }]] })
})

function inShort(block: RawBlock): string {
  if (block.type === 'page-break') return block.type
  if (block.type === 'table') {
    const rows = block.rows.map((row) =>
      row
        .map(({ text, header, columns, rows: down }) => {
          return `${header ? '*' : ''}${columns * down > 1 ? `${columns}x${down} ` : ''}${text}`
        })
        .join(' | '),
    )
    return `table ${rows.join(' / ')}`
  }
  const level = 'level' in block ? block.level : ''
  return `${block.type}${level} ${block.type === 'list-item' ? `<${block.marker}> ` : ''}${block.text}`
}

function names(name: string, from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, at) => `${name}${String(from + at).padStart(2, '0')}`)
}

/** The words found on each page, sorted by their letters within a page. */
function wordsOfPages(blocks: readonly RawBlock[], wanted: RegExp): readonly (readonly string[])[] {
  const pages: string[][] = [[]]
  const add = (text: string, page: number): number => {
    const parts = text.split('\f')
    for (const [at, part] of parts.entries()) {
      pages[page + at] ??= []
      pages[page + at]?.push(...(part.match(wanted) ?? []))
    }
    return page + parts.length - 1
  }
  let page = 0
  for (const block of blocks) {
    if (block.type === 'page-break') page += 1
    else if (block.type === 'table') {
      for (const row of block.rows) page = Math.max(page, ...row.map(({ text }) => add(text, page)))
    } else page = add(block.text, page)
  }
  return pages.map((words) => words.sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1)))
}

function order(word: string): number {
  return ['Umbruch', 'Nachwort'].includes(word) ? 0 : 1
}
