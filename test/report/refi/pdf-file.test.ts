import { expect, test } from 'vitest'
import { pdfAreas, toPdfFile } from '../../../src/report/refi/pdf-file.ts'
import { buildPdf } from '../../fixtures/build-pdf.ts'
import { markOn, sourceTextOf } from '../annotate/source-text-of.ts'

const lines = ['Das Amt 50 berichtet dem Rat.', 'Die Stadt richtet eine Stelle ein.', 'Der Beirat tagt im Mai.']

test('the area of text that was not turned with its page lies where the text is drawn', async () => {
  const bytes = buildPdf([{ texts: lines.map((text, at) => ({ text, x: 72, y: 560 + at * 40 })), rotate: 90 }])
  const source = await sourceTextOf('gedreht.pdf', bytes)
  const { pages } = await toPdfFile(bytes)
  const [area] = pdfAreas(source, markOn(source, 'Die Stadt richtet eine Stelle ein.').evidence, pages ?? [])
  // Drawn 842 - 600 points above the bottom, whichever way the page is shown.
  expect(area).toEqual({ page: 0, firstX: 72, firstY: 251, secondX: expect.any(Number), secondY: 239 })
})

test('the area of text that stands on its side lies along it', async () => {
  const texts = lines.map((text, at) => ({ text, x: 120 + at * 40, y: 500, rotated: true }))
  const bytes = buildPdf([{ texts }])
  const source = await sourceTextOf('quer.pdf', bytes)
  const { pages } = await toPdfFile(bytes)
  const { evidence } = markOn(source, 'Die Stadt richtet eine Stelle ein.')
  const [area] = pdfAreas(source, evidence, pages ?? [])
  // The line begins 842 - 500 points above the bottom and runs upwards; its letters of 11 points lie left of x = 160.
  expect(area).toEqual({ page: 0, firstX: 151, firstY: expect.any(Number), secondX: 163, secondY: 342 })
  expect(area?.firstY).toBeGreaterThan(480)
  expect(area?.firstY).toBeLessThan(510)
})
