import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { compareReading } from '../scripts/reading/compare-reading.ts'
import { readFixtures } from '../scripts/reading/fixture.ts'
import { parseFile } from '../src/parse/parse-file.ts'
import { assertValidDocument } from '../src/structure/assert-valid-document.ts'
import { structureDocument } from '../src/structure/structure-document.ts'
import { lacksTesseract, withTesseract } from './fixtures/recognition.ts'

const folder = fileURLToPath(new URL('fixtures/documents/', import.meta.url))
const fixtures = readFixtures(folder)

/** Sections that are read otherwise: a bold line above a form was taken for a heading. */
const knownShortfalls: Readonly<Record<string, number>> = { 'drucksache.pdf': 1 }

/** Pages without a text layer, which only text recognition can read. */
const isScan = ({ name }: Readonly<{ name: string }>): boolean => name.startsWith('scan-')

describe('documents are read as a person reads them', () => {
  test('there are documents of at least four producers', () => {
    expect(new Set(fixtures.map(({ expected }) => expected.producer.split(/[ ,(]/)[0])).size).toBeGreaterThanOrEqual(4)
  })

  test.each(fixtures.filter((fixture) => !isScan(fixture)))('$name', async ({ path, bytes, expected }) => {
    const { value: parsed } = await parseFile({ path, bytes })
    if (!parsed) throw new Error(`${path} cannot be read`)
    const document = structureDocument([{ parsed, sha256: '' }]).value
    assertValidDocument(document)
    const reading = compareReading(document, expected)
    const { words, inOrder, read, onPage, cells, exactCells, sections, exactSections } = reading
    const report = reading.differences.join('\n')
    expect(onPage, report).toBe(read)
    expect(exactCells / cells, report).toBeGreaterThanOrEqual(0.98)
    expect(exactSections, report).toBe(sections - (knownShortfalls[path] ?? 0))
    expect(inOrder / words, report).toBeGreaterThanOrEqual(leastInOrder(path))
  })
})

describe.skipIf(lacksTesseract)('text recognition (needs tesseract, its German data and pdftoppm)', () => {
  test.each(fixtures.filter(isScan))('$name', async ({ path, bytes, expected }) => {
    const { value: parsed } = await parseFile({ path, bytes }, undefined, withTesseract())
    if (!parsed) throw new Error(`${path} cannot be read`)
    const document = structureDocument([{ parsed, sha256: '' }]).value
    assertValidDocument(document)
    const { words, inOrder, differences } = compareReading(document, expected)
    expect(inOrder / words, differences.join('\n')).toBeGreaterThanOrEqual(0.93)
  })
})

/** Without pages, footnotes stand behind their paragraph and boxes at their anchor, and cannot be in the order of pages. */
function leastInOrder(path: string): number {
  return path.endsWith('.pdf') ? 0.995 : 0.94
}

test('every document beside its expectation is listed', () => {
  const files = globSync('*/*.{pdf,docx,odt}', { cwd: folder })
  expect(files.length).toBe(fixtures.filter(({ name }) => /\.(?:pdf|docx|odt)$/.test(name)).length)
  for (const file of files) expect(readFileSync(`${folder}${file}`).length).toBeLessThan(700_000)
})
