import { describe, expect, test } from 'vitest'
import type { LayoutPage, ParsedFile } from '../../src/model/parsed.ts'
import { parseFile } from '../../src/parse/parse-file.ts'
import { buildPdf, type PdfPageSource } from '../fixtures/build-pdf.ts'

async function readPdf(
  pages: readonly PdfPageSource[],
  title?: string,
): Promise<Extract<ParsedFile, { form: 'layout' }>> {
  const bytes = buildPdf(pages, title === undefined ? {} : { title })
  const { value, issues } = await parseFile({ path: 'a.pdf', bytes })
  expect(issues).toEqual([])
  if (value?.form !== 'layout') throw new Error('not read as PDF')
  return value
}

async function readPage(page: PdfPageSource): Promise<LayoutPage> {
  const [first] = (await readPdf([page])).pages
  if (!first) throw new Error('no page')
  return first
}

test('runs stand where they are drawn, with size and style', async () => {
  const { runs, width, height } = await readPage({
    texts: [
      { text: 'Überschrift', x: 70, y: 100, size: 16, bold: true },
      { text: 'Maßnahmen für alle', x: 70, y: 130 },
    ],
  })
  expect([width, height]).toEqual([595, 842])
  expect(runs).toMatchObject([
    { text: 'Überschrift', x: 70, y: 100, size: 16, bold: true, italic: false },
    { text: 'Maßnahmen für alle', x: 70, y: 130, size: 11, bold: false },
  ])
  expect(runs[1]?.width).toBeCloseTo(97.8, 0)
})

describe('gaps', () => {
  const draw = (operators: string): Promise<readonly string[]> =>
    readPage({ operators: `BT /F1 10 Tf 70 700 Td ${operators} ET` }).then((page) => page.runs.map((run) => run.text))

  test.each([
    ['small kerning joins', '[(Inte) -40 (gration)] TJ', ['Integration']],
    ['a gap of a quarter is a space', '[(Amt) -280 (51)] TJ', ['Amt 51']],
    ['a wide gap ends the run', '[(links) -3000 (rechts)] TJ', ['links', 'rechts']],
    ['letters drawn one by one', '(A) Tj 6.67 0 Td (m) Tj 8.33 0 Td (t) Tj', ['Amt']],
    ['imitated bold counts once', '(Ziele) Tj 0.3 0 Td (Ziele) Tj', ['Ziele']],
    ['word and letter spacing', '1 Tc 3 Tw (zwei Worte) Tj', ['zwei Worte']],
    ['next line with leading', '14 TL (oben) Tj T* (unten) Tj', ['oben', 'unten']],
  ])('%s', async (_, operators, texts) => {
    expect(await draw(operators)).toEqual(texts)
  })
})

test('invisible text, the layer of a text recognition, counts as text', async () => {
  const { runs } = await readPage({ texts: [{ text: 'erkannter Text', x: 70, y: 100, hidden: true }] })
  expect(runs.map((run) => run.text)).toEqual(['erkannter Text'])
})

test('the rotation of the page is applied', async () => {
  const { runs, width, height } = await readPage({
    texts: [{ text: 'quer', x: 100, y: 100, rotated: true }],
    rotate: 90,
  })
  expect([width, height]).toEqual([842, 595])
  expect(runs[0]?.text).toBe('quer')
  expect(runs[0]?.width).toBeGreaterThan(15)
})

test('lines and boxes become rules, also when scaled', async () => {
  const { rules } = await readPage({
    lines: [[50, 200, 500, 200]],
    operators: 'q 2 0 0 2 0 0 cm 25 321 m 25 371 l S Q 100 100 200 0.5 re f 1 g 300 300 50 50 re f',
  })
  expect(rules).toHaveLength(3)
  expect(rules).toContainEqual({ x1: 50, y1: 200, x2: 500, y2: 200 })
  expect(rules).toContainEqual({ x1: 50, y1: 100, x2: 50, y2: 200 })
  expect(rules).toContainEqual({ x1: 100, y1: 741.75, x2: 300, y2: 741.75 })
})

test('a small filled square in front of a line is the bullet it stands for', async () => {
  const { runs } = await readPage({ operators: '60 732 3 3 re f', texts: [{ text: 'Kurse am Abend', x: 70, y: 112 }] })
  expect(runs.map((run) => run.text)).toEqual(['Kurse am Abend', '•'])
})

test('an image over the page is noticed without being unpacked', async () => {
  const image = 'q 595 0 0 842 0 0 cm BI /W 2 /H 2 /BPC 8 /CS /G ID abcd EI Q'
  expect((await readPage({ operators: image })).images).toBe(true)
  expect((await readPage({ texts: [{ text: 'Text', x: 70, y: 70 }] })).images).toBe(false)
})

test('the title comes from the properties', async () => {
  expect((await readPdf([{}], 'Integrationskonzept')).title).toBe('Integrationskonzept')
  expect((await readPdf([{}])).title).toBeNull()
})
