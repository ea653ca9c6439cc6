import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openWithTesseract } from '../src/io/tesseract.ts'
import type { Recognition } from '../src/model/recognition.ts'
import { parseFile } from '../src/parse/parse-file.ts'
import { structureDocument } from '../src/structure/structure-document.ts'
import { compareReading, type Reading } from './reading/compare-reading.ts'
import { readFixtures } from './reading/fixture.ts'
import { renderTable } from './render-table.ts'

/** Compares what is read in the test documents with what a person reads in them; scans with text recognition. */
const usage = `npm run reading -- [FOLDER] [--differences]
  FOLDER         folders with a document and its expected.yaml each (default: test/fixtures/documents)
  --differences  list what differs
`
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    differences: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
})

const recognition: Recognition = { mode: 'auto', open: openWithTesseract, onPage: () => {} }
const withoutTesseract =
  'Scans are left out: text recognition needs tesseract-ocr, tesseract-ocr-deu and poppler-utils.\n'

if (values.help) process.stdout.write(usage)
else await measureReading(positionals[0] ?? join(import.meta.dirname, '..', 'test', 'fixtures', 'documents'))

async function measureReading(folder: string): Promise<void> {
  const body: string[][] = []
  const lines: string[] = []
  let isUnrecognised = false
  for (const { name, path, bytes, expected } of readFixtures(folder)) {
    const { value: parsed, issues } = await parseFile({ path, bytes }, undefined, recognition)
    if (parsed?.form === 'layout' && parsed.unrecognised && !process.env.CI) {
      body.push([name, 'not recognised'])
      isUnrecognised = true
      continue
    }
    if (!parsed) {
      body.push([name, ...issues.map(({ code }) => code)])
      continue
    }
    const reading = compareReading(structureDocument([{ parsed, sha256: '' }]).value, expected)
    body.push([name, ...figuresOf(reading)])
    lines.push(...reading.differences.map((difference) => `${name}: ${difference}`))
  }
  const head = ['', 'words', 'in order', 'on their page', 'cells', 'exact', 'sections', 'exact']
  process.stdout.write(`${renderTable('Reading', head, body)}\n`)
  if (isUnrecognised) process.stdout.write(`\n${withoutTesseract}`)
  if (values.differences) process.stdout.write(`\n${lines.join('\n')}\n`)
}

function figuresOf(reading: Reading): readonly string[] {
  const { words, inOrder, read, onPage, cells, exactCells, sections, exactSections } = reading
  return [
    String(words),
    percent(inOrder, words),
    percent(onPage, read),
    String(cells),
    percent(exactCells, cells),
    String(sections),
    percent(exactSections, sections),
  ]
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`
}
