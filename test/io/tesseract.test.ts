import { describe, expect, test } from 'vitest'
import type { LayoutPage } from '../../src/model/parsed.ts'
import type { GreyImage, Recognition } from '../../src/model/recognition.ts'
import { turnImage } from '../../src/parse/grey-image.ts'
import { parseFile } from '../../src/parse/parse-file.ts'
import { assertValidDocument } from '../../src/structure/assert-valid-document.ts'
import { structureDocument } from '../../src/structure/structure-document.ts'
import { buildPdf, type PdfText } from '../fixtures/build-pdf.ts'
import { buildScan } from '../fixtures/build-scan.ts'
import { lacksTesseract, scanPages, withTesseract } from '../fixtures/recognition.ts'
import { wearImage } from '../fixtures/worn-image.ts'

const lines = [
  'Integrationskonzept der Stadt Musterhausen',
  'Die Stadt Musterhausen fördert die Teilhabe aller Menschen am Leben in der Stadt. Dazu',
  'arbeiten Verwaltung, Vereine, Schulen und Betriebe seit dem Jahr 2016 eng zusammen. Nach',
  '§ 10 Abs. 2 der Verordnung wird das Konzept alle drei Jahre überprüft und fortgeschrieben.',
  'Verantwortlich ist die Gleichstellungsbeauftragte. Das Ziel sind 45 % mehr Plätze in Kursen.',
]
const page: readonly PdfText[] = lines.map((text, at) => {
  return at === 0 ? { text, x: 70, y: 90, size: 18, bold: true } : { text, x: 70, y: 110 + at * 16 }
})
const items: readonly PdfText[] = ['Sprachkurse am Abend', 'Beratung im Rathaus', 'Treffen im Stadtteil'].flatMap(
  (text, at) => [
    { text: `${'abc'[at]}.`, x: 70, y: 230 + at * 24 },
    { text, x: 110, y: 230 + at * 24 },
  ],
)

async function readScan(images: readonly GreyImage[], recognition?: Recognition) {
  const { value } = await parseFile({ path: 'scan.pdf', bytes: buildScan(images) }, undefined, recognition)
  if (value?.form !== 'layout') throw new Error('no layout')
  const structured = structureDocument([{ parsed: value, sha256: '0' }])
  assertValidDocument(structured.value)
  return { pages: value.pages, ...structured }
}

/** Share of the expected words that were read, in any order. */
function share({ runs }: LayoutPage): number {
  const found = new Set(runs.flatMap(({ text }) => text.split(' ')))
  const words = lines.join(' ').split(' ')
  return words.filter((word) => found.has(word)).length / words.length
}

describe.skipIf(lacksTesseract)('text recognition', () => {
  test('reads a clean scan word by word, where it stands, with its heading and list', async () => {
    const { pages, value, issues } = await readScan(await scanPages([{ texts: [...page, ...items] }]), withTesseract())
    const [first] = pages
    if (!first) throw new Error('no page')
    expect(share(first)).toBeGreaterThan(0.97)
    expect(first.recognised).toMatchObject({ engine: expect.stringMatching(/^tesseract \d/), turn: 0 })
    expect(first.recognised?.confidence).toBeGreaterThan(88)
    const run = first.runs.find(({ text }) => text.includes('fördert'))
    expect([run?.x, run?.y]).toEqual([expect.closeTo(70, -0.3), expect.closeTo(126, -0.3)])
    expect(value.blocks[0]?.type).toBe('heading')
    expect(value.text).toContain('§ 10 Abs. 2')
    expect(value.text).toContain('45 % mehr')
    expect(value.blocks.filter(({ type }) => type === 'list-item').map(({ marker }) => marker)).toEqual([
      'a.',
      'b.',
      'c.',
    ])
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['page-recognised', 'info']])
  })

  test.each([90, 180, 270] as const)('reads a page that lies turned by %i degrees', async (turn) => {
    const [image] = await scanPages([{ texts: page }])
    if (!image) throw new Error('no image')
    const { pages } = await readScan([turnImage(image, turn)], withTesseract())
    expect(pages[0]?.recognised?.turn).toBe(360 - turn)
    expect(pages[0] && share(pages[0])).toBeGreaterThan(0.97)
    expect(pages[0]?.width).toBeCloseTo(595, -1)
  })

  test('puts skewed lines straight', async () => {
    const [image] = await scanPages([{ texts: page }])
    if (!image) throw new Error('no image')
    const { pages, value } = await readScan([wearImage(image, { degrees: 1.2, grain: 30 })], withTesseract())
    expect(pages[0] && share(pages[0])).toBeGreaterThan(0.9)
    const heights = pages[0]?.runs.filter(({ text }) => text.split(' ').length > 5).map(({ y }) => y) ?? []
    const gaps = heights.slice(1).map((y, at) => y - (heights[at] ?? 0))
    expect(Math.max(...gaps.slice(1)) - Math.min(...gaps.slice(1))).toBeLessThan(2)
    expect(value.blocks.map(({ type }) => type)).toEqual(['heading', 'paragraph'])
  })

  test('reads only the pages that need it, unless all are asked for', async () => {
    const drawn = buildPdf([{ texts: page }])
    const read = async (mode: Recognition['mode']) => {
      const { value } = await parseFile({ path: 'a.pdf', bytes: drawn }, undefined, withTesseract(mode))
      return value?.form === 'layout' ? value.pages[0]?.recognised : undefined
    }
    expect(await read('auto')).toBeNull()
    expect((await read('force'))?.confidence).toBeGreaterThan(85)
  })

  test('finds nothing on a blank page and says so, without taking it for unread', async () => {
    const images = await scanPages([{ texts: page }, {}])
    const { pages, value, issues } = await readScan(images, withTesseract())
    expect(pages[1]?.recognised?.confidence).toBeNull()
    expect(value.pages.map(({ readable, doubtful }) => [readable, doubtful])).toEqual([
      [true, false],
      [true, false],
    ])
    expect(issues.map(({ code, page: number }) => [code, number])).toEqual([
      ['page-recognised', 1],
      ['page-recognised-empty', 2],
    ])
  })

  test('gives the same twice', async () => {
    const images = await scanPages([{ texts: page }])
    const first = await readScan(images, withTesseract())
    const second = await readScan(images, withTesseract())
    expect(second).toEqual(first)
  })
})

test('without recognition a scan stays unread', async () => {
  const blank: GreyImage = { width: 600, height: 800, dpi: 72, pixels: new Uint8Array(600 * 800).fill(200) }
  const { value, issues } = await readScan([blank])
  expect(value.pages[0]?.readable).toBe(false)
  expect(issues.map(({ code }) => code)).toEqual(['page-without-text', 'document-without-text'])
})
