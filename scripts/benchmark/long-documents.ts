import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { renderTable } from '../render-table.ts'

const sizes = [50, 200, 800]
const task = join(import.meta.dirname, 'reading-task.ts')

type Way = Readonly<{ milliseconds: number; peak: number }>
type Row = Readonly<{ pages: number; extraction: Way; reading: Way; coding: Way; poppler: number }>

/**
 * Reads documents of 50, 200 and 800 pages, put together from the given PDFs, each way in a process of its own: bare
 * pdf.js, parse with structure, coding with assessment, and `pdftotext -layout`. Throws when qpdf or pdftotext is missing.
 */
export function measureLongDocuments(paths: readonly string[], rounds: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'konzeptspiegel-bench-'))
  try {
    return report(sizes.map((pages) => measure(joinPages(paths, pages, join(folder, `${pages}.pdf`)), pages, rounds)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function joinPages(paths: readonly string[], pages: number, target: string): string {
  const counts = paths.map((path) => Number(run('qpdf', '--show-npages', path)))
  const parts: string[] = []
  for (let at = 0, left = pages; left > 0; at = (at + 1) % paths.length) {
    const taken = Math.min(counts[at] ?? 0, left)
    if (taken > 0) parts.push(paths[at] ?? '', `1-${taken}`)
    left -= taken
  }
  run('qpdf', '--empty', '--pages', ...parts, '--', target)
  return target
}

function measure(path: string, pages: number, rounds: number): Row {
  const way = (name: string): Way => {
    const text = run(process.execPath, task, name, path, String(rounds))
    const { milliseconds, peak } = JSON.parse(text) as { milliseconds: readonly number[]; peak: number }
    return { milliseconds: Math.min(...milliseconds), peak }
  }
  const start = performance.now()
  run('pdftotext', '-layout', path, '-')
  const poppler = performance.now() - start
  return { pages, extraction: way('extraction'), reading: way('reading'), coding: way('coding'), poppler }
}

function report(rows: readonly Row[]): string {
  const head = [
    'pages',
    'pages/s',
    'bare pdf.js',
    'pdftotext',
    'reading / bare',
    'coding ms a page',
    'peak MB',
    'bare peak MB',
    'MB a page',
  ]
  const body = rows.map(({ pages, extraction, reading, coding, poppler }, at) => {
    const before = rows[at - 1]
    const growth = before ? (reading.peak - before.reading.peak) / (pages - before.pages) : Number.NaN
    const speed = (milliseconds: number): string => ((pages * 1000) / milliseconds).toFixed(0)
    return [
      String(pages),
      speed(reading.milliseconds),
      speed(extraction.milliseconds),
      speed(poppler),
      (reading.milliseconds / extraction.milliseconds).toFixed(2),
      (coding.milliseconds / pages).toFixed(2),
      reading.peak.toFixed(0),
      extraction.peak.toFixed(0),
      Number.isNaN(growth) ? '' : growth.toFixed(2),
    ]
  })
  const worst = Math.max(...rows.map(({ extraction, reading }) => reading.milliseconds / extraction.milliseconds))
  return [
    renderTable(
      'Long documents: parse and structure, coding and assessment, each in a process of its own; best of its rounds',
      head,
      body,
    ),
    `Reading / bare pdf.js: at most ${worst.toFixed(2)}, 1.3 wanted: ${worst <= 1.3 ? 'hält' : 'verfehlt'}`,
  ].join('\n\n')
}

function run(command: string, ...parameters: readonly string[]): string {
  try {
    return execFileSync(command, parameters, {
      encoding: 'utf8',
      maxBuffer: 1024 ** 3,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch (error) {
    if ((error as { code?: string }).code !== 'ENOENT') throw error
    throw new Error(`${command} is missing; on Debian: apt install qpdf poppler-utils`)
  }
}
