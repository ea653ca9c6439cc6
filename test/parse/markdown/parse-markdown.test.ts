import { describe, expect, test } from 'vitest'
import { parseFile } from '../../../src/parse/parse-file.ts'

async function readMarkdown(text: string) {
  const { value, issues } = await parseFile({ path: 'a.md', bytes: new TextEncoder().encode(text) })
  if (value?.form !== 'blocks') throw new Error(`not read as Markdown: ${issues.map(({ code }) => code)}`)
  return value
}

async function linesOf(text: string): Promise<readonly string[]> {
  return (await readMarkdown(text)).blocks.map((block) => {
    if (block.type === 'page-break') return block.type
    if (block.type === 'table')
      return `table ${block.rows.map((row) => row.map((cell) => cell.text).join(' | ')).join(' / ')}`
    const level = 'level' in block ? block.level : ''
    return `${block.type}${level} ${block.type === 'list-item' ? `<${block.marker}> ` : ''}${block.text}`
  })
}

test.each<readonly [string, string, readonly string[]]>([
  [
    'headings',
    'Konzept\n=======\n\nLage\n----\n\n### 1.1 Bedarf ###\n#### Ziele {#ziele .x}\n#5 ist keine',
    ['heading1 Konzept', 'heading2 Lage', 'heading3 1.1 Bedarf', 'heading4 Ziele', 'paragraph #5 ist keine'],
  ],
  [
    'marks of emphasis, links, code',
    'Der *Rat* hat __am__ [Montag](http://x.de "T") `beschlossen`\nund <b>mehr</b> &amp; so.',
    ['paragraph Der Rat hat am Montag beschlossen und mehr & so.'],
  ],
  [
    'signs that are none',
    'Bürger*innen, Schüler*innenrat und jede*r, *so* snake_case_name, 3 * 4, \\*Stern',
    ['paragraph Bürger*innen, Schüler*innenrat und jede*r, so snake_case_name, 3 * 4, *Stern'],
  ],
  [
    'lists',
    '- a\n  - b\n    1. c\n* [x] d\n\n4. vier\n5. fünf',
    [
      'list-item1 <•> a',
      'list-item2 <◦> b',
      'list-item3 <1.> c',
      'list-item1 <•> ☒ d',
      'list-item1 <4.> vier',
      'list-item1 <5.> fünf',
    ],
  ],
  [
    'tables',
    '| Ziel | Maßnahme |\n|---|:-:|\n| A \\| B | **Kurse**<br>Treffs |',
    ['table Ziel | Maßnahme / A | B | Kurse\nTreffs'],
  ],
  [
    'code',
    'a\n\n```\n# kein Titel\n[^1]: keine Note\n```\n',
    ['paragraph a', 'paragraph # kein Titel\n[^1]: keine Note'],
  ],
  [
    'notes follow the block that refers to them',
    'a[^x] b[^1].\n\nText.\n\n[^1]: Erste *Note*\nüber zwei Zeilen.\n\n    Zweiter Absatz.\n[^x]: Andere.\n\nEnde.',
    [
      'paragraph a1 b2.',
      'footnote 1 Andere.',
      'footnote 2 Erste Note über zwei Zeilen.',
      'footnote Zweiter Absatz.',
      'paragraph Text.',
      'paragraph Ende.',
    ],
  ],
  ['a mark without a note', 'a[^1] b', ['paragraph a[^1] b']],
  ['contents made by a program', '[TOC]\n\n# a\n\n::: box\nb\n:::', ['heading1 a', 'paragraph b']],
  [
    'plain text',
    'Nur Text,\nzwei Zeilen.\n\nNoch ein Absatz.',
    ['paragraph Nur Text, zwei Zeilen.', 'paragraph Noch ein Absatz.'],
  ],
])('%s', async (_, text, lines) => {
  expect(await linesOf(text)).toEqual(lines)
})

test('data in front of the text gives the title', async () => {
  const { title, blocks, format } = await readMarkdown('---\ndate: 2024\ntitle: "Konzept: Plan"\n---\n\n# Lage\n')
  expect([title, blocks.length, format]).toEqual(['Konzept: Plan', 1, 'markdown'])
  expect((await readMarkdown('# Lage\n\n---\n\ntitle: a\n\n---\n')).title).toBeNull()
})

describe('hostile texts end in a result', () => {
  test.each([
    ['quotations', `${'>'.repeat(100_000)} a`],
    ['lists by indentation', Array.from({ length: 1000 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n')],
    ['lists in one line', `${'* '.repeat(50_000)}a`],
    ['brackets', '[a]('.repeat(50_000)],
    ['spaces', `a${' '.repeat(200_000)}b\n# a${' '.repeat(100_000)}{`],
    ['notes', Array.from({ length: 5000 }, (_, at) => `a[^${at}]\n\n[^${at}]: n\n`).join('\n')],
  ])('%s', async (_, text) => {
    expect((await readMarkdown(text)).blocks.length).toBeGreaterThan(0)
  })
})
