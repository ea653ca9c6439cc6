import { describe, expect, test } from 'vitest'
import { annotatePdf, ProtectedPdfError } from '../../../src/report/annotate/annotate-pdf.ts'
import { lettersOf } from '../../../src/report/annotate/letters.ts'
import { toUserSpace } from '../../../src/report/page-space.ts'
import type { PdfPageSource } from '../../fixtures/build-pdf.ts'
import { buildPdf } from '../../fixtures/build-pdf.ts'
import { buildRawPdf, onePage } from '../../fixtures/build-raw-pdf.ts'
import { buildEncryptedPdf } from '../../fixtures/encrypt-pdf.ts'
import { readHighlights } from './read-highlights.ts'
import { markOn, sourceTextOf } from './source-text-of.ts'

const lines = [
  'Integrationskonzept der Stadt Beispielstadt',
  'Die Stadt richtet eine Beratungsstelle ein.',
  'Das Amt 50 berichtet dem Stadtrat.',
]
const page: PdfPageSource = { texts: lines.map((text, at) => ({ text, x: 70, y: 120 + at * 40 })) }
const summary = (unplaced: number): string => `Gesamt: ${unplaced}`

async function annotate(bytes: Uint8Array, ...quotes: readonly string[]): Promise<Uint8Array> {
  const source = await sourceTextOf('entwurf.pdf', bytes)
  return annotatePdf(bytes, source, {
    marks: quotes.map((quote) => markOn(source, quote)),
    summary,
    author: 'Konzeptspiegel',
  })
}

describe('highlights in the own PDF', () => {
  test('lie over the words and say what they prove; the file before them stays byte for byte', async () => {
    const bytes = buildPdf([page])
    const result = await annotate(bytes, 'Das Amt 50 berichtet dem Stadtrat.')
    expect(result.subarray(0, bytes.length)).toEqual(bytes)
    expect(await readHighlights(result)).toEqual([
      { page: 1, contents: 'Beleg: Das Amt 50 berichtet dem Stadtrat.', letters: lettersOf(lines[2] ?? '').text },
    ])
    expect(await annotate(bytes, 'Das Amt 50 berichtet dem Stadtrat.')).toEqual(result)
  })

  test.each([90, 270])('lie over the words of a page turned by %i degrees', async (rotate) => {
    const result = await annotate(buildPdf([{ ...page, rotate }]), 'Die Stadt richtet eine Beratungsstelle ein.')
    const [highlight] = await readHighlights(result)
    expect(highlight?.letters).toBe(lettersOf(lines[1] ?? '').text)
  })

  test('lie over the words of a page that is drawn upside down and turned', async () => {
    const operators = lines
      .map((text, at) => `BT /F1 11 Tf -1 0 0 -1 520 ${120 + at * 40} Tm (${text}) Tj ET`)
      .join('\n')
    const result = await annotate(buildPdf([{ operators, rotate: 180 }]), 'Die Stadt richtet eine Beratungsstelle ein.')
    const [highlight] = await readHighlights(result)
    expect(highlight?.letters).toBe(lettersOf(lines[1] ?? '').text)
  })

  test('lie over text that stands on its side', async () => {
    const texts = lines.map((text, at) => ({ text, x: 120 + at * 40, y: 700, rotated: true }))
    const result = await annotate(buildPdf([{ texts }]), 'Die Stadt richtet eine Beratungsstelle ein.')
    const [highlight] = await readHighlights(result)
    expect(highlight?.letters).toBe(lettersOf(lines[1] ?? '').text)
  })

  test('lie over the words where only a part of the page is shown, in larger units', async () => {
    const stream =
      'BT /F1 11 Tf 120 640 Td (Die Stadt richtet eine Beratungsstelle ein.) Tj 0 -40 Td (Das Amt 50 berichtet.) Tj ET'
    const bytes = buildRawPdf(onePage({ dictionary: '/CropBox [100 300 500 700] /UserUnit 2', stream }), '')
    const [highlight] = await readHighlights(await annotate(bytes, 'Das Amt 50 berichtet.'))
    expect(highlight?.letters).toBe('DasAmt50berichtet')
  })

  test('a passage over two pages is marked on both', async () => {
    const pages = [
      {
        texts: [
          { text: 'Die Stadt richtet bis zum Ende des Jahres in allen Ortsteilen der Stadt eine', x: 70, y: 780 },
        ],
      },
      { texts: [{ text: 'Beratungsstelle ein, die an jedem Werktag geöffnet ist.', x: 70, y: 80 }] },
    ]
    const bytes = buildPdf(pages)
    const source = await sourceTextOf('entwurf.pdf', bytes)
    const marks = [markOn(source, source.text.trim())]
    const result = await annotatePdf(bytes, source, { marks, summary, author: 'x' })
    expect((await readHighlights(result)).map(({ page: number }) => number)).toEqual([1, 2])
  })

  test('a protected file is not touched', async () => {
    const source = await sourceTextOf('entwurf.pdf', buildPdf([page]))
    const bytes = buildEncryptedPdf('BT ET', '')
    await expect(annotatePdf(bytes, source, { marks: [], summary, author: 'x' })).rejects.toThrow(ProtectedPdfError)
  })
})

test.each([
  [0, [110, 780, 140, 790]],
  [90, [110, 120, 120, 150]],
  [180, [460, 110, 490, 120]],
  [270, [480, 750, 490, 780]],
])('a box 10 from the left and 10 from the top of the page as shown, turned by %i', (turn, expected) => {
  const space = { left: 100, bottom: 100, right: 500, top: 800, turn, unit: 1 }
  const box =
    turn === 90 || turn === 270 ? { x: 20, y: 10, width: 30, height: 10 } : { x: 10, y: 10, width: 30, height: 10 }
  const { left, bottom, right, top } = toUserSpace(box, space)
  expect([left, bottom, right, top]).toEqual(expected)
})
