import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { parseFile } from '../../../src/parse/parse-file.ts'
import { toCheckSheet } from '../../../src/report/check/check-sheet.ts'
import { renderCheckDocx } from '../../../src/report/check/render-check-docx.ts'
import { bundle, hostileQuote } from '../sample-results.ts'
import { checkedDraft, sampleCheck } from './checked-draft.ts'

const render = (input: ReturnType<typeof sampleCheck>) => renderCheckDocx(input, toCheckSheet(input, []))

async function read(bytes: Uint8Array) {
  const { value, issues } = await parseFile({ path: 'check.docx', bytes })
  if (value?.form !== 'blocks') throw new Error('check.docx cannot be read')
  return { blocks: value.blocks, issues }
}

test('has real headings, tables with heads and a column to fill in, and reads back', async () => {
  const { input } = await checkedDraft('corpus/samples/gemeinde-hollern/konzept.txt')
  const { blocks, issues } = await read(await render(input))
  expect(issues).toEqual([])
  const headings = blocks.flatMap((block) => (block.type === 'heading' && block.level === 1 ? [block.text] : []))
  expect(headings.slice(1)).toEqual([
    ...['Das Ergebnis auf einer Seite', 'Anforderung für Anforderung', 'Die zehn Bestandteile', 'Die Maßnahmen'],
    'Was nicht gelesen werden konnte',
  ])
  const tables = blocks.flatMap((block) => (block.type === 'table' ? [block.rows] : []))
  expect(tables.map(([head]) => head?.map(({ text }) => text).join('|'))).toEqual([
    'Anforderung|erfüllt|teilweise|nicht erfüllt|nicht prüfbar',
    'Nr.|Maßnahme|Seite|Zuständig|Zeitraum|Priorität|Mittel|Indikator|Erledigt / Notiz',
  ])
  expect(tables.every(([head]) => head?.every(({ header }) => header))).toBe(true)
  expect(tables[1]).toHaveLength(input.named.bundle.measures.length + 1)
})

test('is German, knows its pages, and has the same bytes at any time', async () => {
  const input = sampleCheck()
  const bytes = await render(input)
  expect(Buffer.compare(await render(input), bytes)).toBe(0)
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))
  expect(parts['word/styles.xml']).toContain('<w:lang w:val="de-DE"/>')
  expect(parts['docProps/core.xml']).not.toContain('<dcterms:')
  const footers = Object.entries(parts).filter(([name]) => /footer\d+\.xml$/.test(name))
  expect(footers.length).toBeGreaterThan(0)
  for (const [, footer] of footers) expect(footer).toMatch(/PAGE.*NUMPAGES/s)
})

test('prints words of the draft as they are, without signs that XML forbids', async () => {
  const { profile } = bundle('x', null)
  const value = `${hostileQuote}\u0000\u001b\ud800 & <w:p/>`
  const { blocks } = await read(await render(sampleCheck({ profile: { ...profile, title: { value, evidence: [] } } })))
  const words = blocks.flatMap((block) => ('text' in block ? [block.text] : []))
  expect(words).toContain(`${hostileQuote}\ufffd & <w:p/>`)
})
