import { basename, dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { findFiles } from '../src/io/find-files.ts'
import { readKnowledge } from '../src/io/read-knowledge.ts'
import { readSource } from '../src/io/read-source.ts'
import type { SourceFileWithHash } from '../src/model/parsed.ts'
import { measureLongDocuments } from './benchmark/long-documents.ts'
import { extractText, measureFile, stages, type Timing } from './benchmark/measure-file.ts'
import { measureStateReport } from './benchmark/state-report.ts'
import { renderTable } from './render-table.ts'

/** Measures the speed over PDFs beside bare text extraction of the same files, and of the report of a whole state; medians of several rounds. */
const usage = `npm run bench -- [FOLDER] [--rounds 7] [--json] [--long]
  FOLDER    folder with PDFs (default: corpus/samples)
  --rounds  measured rounds after two to warm up
  --json    figures as JSON
  --long    documents of 50, 200 and 800 pages as well (needs qpdf and poppler-utils)
  --state   only the report of a whole state: 120 concepts with 5,000 measures, made of reports/results.json
`
const largestRatio = 0.25
const warmUps = 2

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '7' },
    json: { type: 'boolean', default: false },
    long: { type: 'boolean', default: false },
    state: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
})

if (values.help) process.stdout.write(usage)
else if (values.state) await state()
else await bench(positionals[0] ?? join(import.meta.dirname, '..', 'corpus', 'samples'), Number(values.rounds))

type Row = Timing & Readonly<{ file: string; pages: number }>

async function bench(folder: string, rounds: number): Promise<void> {
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds needs a whole number from 1')
  const knowledge = readKnowledge()
  const sources = await pdfsIn(folder)
  const timings: Timing[][] = sources.map(() => [])
  for (let round = -warmUps; round < rounds; round++) {
    for (const [index, source] of sources.entries()) {
      const timing = await measureFile(source, knowledge, round % 2 === 0)
      if (round >= 0) timings[index]?.push(timing)
    }
  }
  const rows: Row[] = []
  for (const [index, source] of sources.entries()) {
    const { pages } = await extractText(source.bytes)
    rows.push({ file: basename(dirname(source.path)), pages, ...medians(timings[index] ?? []) })
  }
  process.stdout.write(`${values.json ? JSON.stringify(rows.map(summary), null, 2) : report(rows, rounds)}\n`)
  if (!values.json) await state()
  if (values.long) process.stdout.write(`\n${measureLongDocuments(longDocumentParts(sources), 3)}\n`)
}

async function state(): Promise<void> {
  const results = join(import.meta.dirname, '..', 'reports', 'results.json')
  process.stdout.write(`\n${await measureStateReport(results, 3)}\n`)
}

async function pdfsIn(folder: string): Promise<readonly SourceFileWithHash[]> {
  const paths = findFiles([folder]).value.flatMap(({ files }) => files.map(({ path }) => path))
  const read = await Promise.all(paths.filter((path) => /\.pdf$/i.test(path)).map((path) => readSource(path)))
  const sources = read.flatMap(({ value }) => (value ? [value] : []))
  if (sources.length === 0) throw new Error(`${folder} holds no PDF`)
  return sources
}

/** All but scans, of which there is nothing to read. */
function longDocumentParts(sources: readonly SourceFileWithHash[]): readonly string[] {
  return sources.map(({ path }) => path).filter((path) => !path.includes('scan'))
}

function report(rows: readonly Row[], rounds: number): string {
  const total = rows.reduce((sum, row) => added(sum, row))
  const all = [...rows, { ...total, file: 'all' }]
  const head = ['', 'pages', 'extraction', 'whole', ...stages, '2-5', '2-5 / extraction', 'whole / extraction']
  const body = all.map((row) => {
    const { later, ratio, wholeRatio } = summary(row)
    const milliseconds = [row.extraction, row.whole, ...stages.map((stage) => row[stage]), later]
    return [
      row.file,
      String(row.pages),
      ...milliseconds.map((ms) => ms.toFixed(1)),
      ratio.toFixed(3),
      wholeRatio.toFixed(2),
    ]
  })
  const sum = summary(total)
  const speed = [
    ['whole way (parse to report)', perSecond(total.pages, total.whole), total.whole.toFixed(0)],
    ['stages 2-5 (structure, coding, assess, report)', perSecond(total.pages, sum.later), sum.later.toFixed(0)],
    ['bare text extraction', perSecond(total.pages, total.extraction), total.extraction.toFixed(0)],
  ]
  const holds = sum.ratio <= largestRatio
  return [
    renderTable(`Milliseconds, medians of ${rounds} rounds; extraction: getTextContent of pdfjs-dist`, head, body),
    renderTable('Speed', ['', 'pages/s', 'ms'], speed),
    `Stages 2-5 / extraction: ${sum.ratio.toFixed(3)}, at most ${largestRatio} wanted: ${holds ? 'hält' : 'verfehlt'}`,
  ].join('\n\n')
}

function summary(row: Row): Row & Readonly<{ later: number; ratio: number; wholeRatio: number }> {
  const later = row.structure + row.coding + row.assess + row.report
  return { ...row, later, ratio: later / row.extraction, wholeRatio: row.whole / row.extraction }
}

function medians(timings: readonly Timing[]): Timing {
  return combined((key) => median(timings.map((timing) => timing[key])))
}

function added(left: Row, right: Row): Row {
  return { file: '', pages: left.pages + right.pages, ...combined((key) => left[key] + right[key]) }
}

function combined(of: (key: keyof Timing) => number): Timing {
  const single = Object.fromEntries(stages.map((stage) => [stage, of(stage)])) as Record<
    (typeof stages)[number],
    number
  >
  return { ...single, extraction: of('extraction'), whole: of('whole') }
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

function perSecond(pages: number, milliseconds: number): string {
  return ((pages * 1000) / milliseconds).toFixed(0)
}
