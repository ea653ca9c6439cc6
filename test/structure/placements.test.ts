import { expect, test } from 'vitest'
import type { Document } from '../../src/model/document.ts'
import { boxesOf } from '../../src/model/placement.ts'
import { parseFile } from '../../src/parse/parse-file.ts'
import { assertValidDocument } from '../../src/structure/assert-valid-document.ts'
import { structureDocument } from '../../src/structure/structure-document.ts'
import { buildPdf, type PdfPageSource } from '../fixtures/build-pdf.ts'

async function read(...pages: readonly PdfPageSource[]): Promise<Document> {
  const { value } = await parseFile({ path: 'a.pdf', bytes: buildPdf(pages) })
  if (!value) throw new Error('the document cannot be read')
  const document = structureDocument([{ parsed: value, sha256: '' }]).value
  assertValidDocument(document)
  return document
}

function boxesOfWords(document: Document, words: string) {
  const start = document.text.indexOf(words)
  expect(start, words).toBeGreaterThanOrEqual(0)
  return boxesOf(document, { start, end: start + words.length })
}

const line = 'Die Stadt richtet eine Beratungsstelle ein und fördert die Inte-'

test('a word has the box of its place in the line', async () => {
  const document = await read({ texts: [{ text: line, x: 70, y: 200 }] })
  const [box, ...others] = boxesOfWords(document, 'Beratungsstelle')
  expect(others).toEqual([])
  // Helvetica at 11 points: the words before it take 110.1 points, it takes 80.7.
  expect(box?.page).toBe(1)
  expect(Math.abs((box?.x ?? 0) - 180.1)).toBeLessThan(6)
  expect(Math.abs((box?.width ?? 0) - 80.7)).toBeLessThan(6)
  expect([box?.y, box?.height].map((value) => Math.round(value ?? 0))).toEqual([191, 12])
})

test('a word that the end of a line divides has two boxes, also over the page', async () => {
  const texts = [
    { text: line, x: 70, y: 200 },
    { text: 'gration. Dazu gehört die Arbeit der Vereine und der Kir-', x: 70, y: 214 },
  ]
  const document = await read(
    { texts },
    { texts: [{ text: 'chen in der Stadt und im Umland, wie bisher.', x: 70, y: 90 }] },
  )
  const [first, second] = boxesOfWords(document, 'Integration')
  expect(first?.x).toBeGreaterThan(300)
  expect(second?.x).toBe(70)
  expect((second?.y ?? 0) - (first?.y ?? 0)).toBe(14)
  expect(boxesOfWords(document, 'Kirchen').map(({ page }) => page)).toEqual([1, 2])
})

test('a bullet is no part of the box of its item', async () => {
  const texts = ['• Sprachcafé im Rathaus', '• Lesepaten in der Bücherei'].map((text, at) => ({
    text,
    x: 70,
    y: 100 + at * 14,
  }))
  const document = await read({ texts: [{ text: 'Es gibt zwei Angebote für alle:', x: 70, y: 80 }, ...texts] })
  const [box] = boxesOfWords(document, 'Lesepaten')
  expect(box?.x).toBeGreaterThan(73)
  expect(box?.x).toBeLessThan(79)
})

test('cells have boxes in their columns, in text files nothing has a box', async () => {
  const cells = [
    ['Maßnahme', 'Wer', 'Wann'],
    ['Wegweiser drucken', 'Bürgeramt', '2025'],
    ['Lotsen schulen', 'Volkshochschule', '2026'],
  ]
  const texts = cells.flatMap((row, y) => row.map((text, x) => ({ text, x: 70 + x * 150, y: 100 + y * 16 })))
  const document = await read({ texts })
  expect(boxesOfWords(document, 'Volkshochschule')[0]?.x).toBe(220)
  expect(boxesOfWords(document, '2026')[0]?.x).toBe(370)

  const { value } = await parseFile({ path: 'a.txt', bytes: new TextEncoder().encode('Nur ein Satz.\n') })
  if (!value) throw new Error('the text cannot be read')
  expect(structureDocument([{ parsed: value, sha256: '' }]).value.placements).toEqual([])
})
