import { findTextFault } from '../model/page-text.ts'
import type { LayoutPage, ParsedLayout, SourceFile } from '../model/parsed.ts'
import type { OpenRecognition, Recognition, RecognitionLack, Turn } from '../model/recognition.ts'
import { soundConfidence } from '../model/recognition.ts'
import { evenSizes } from './even-sizes.ts'
import { meanConfidence, parseRecognisedLines, type RecognisedLines } from './recognised-lines.ts'
import { toRuns } from './recognised-runs.ts'

/** At most so many pages of a document are recognised. */
const maximumPages = 300
const usualDpi = 200
const fineDpi = 300
/** Pixels of the longer side, against pages of several metres. */
const longestSide = 6000
/** A page that stands upright reads better than this. */
const uprightConfidence = 70

/**
 * Reads the pages without usable text from their images (mode "force": all pages). What was drawn as lines stays; a page that
 * cannot be recognised stays as it is, with the reason.
 */
export async function recognisePages<T extends ParsedLayout>(
  file: T,
  source: SourceFile,
  { mode, open, onPage }: Recognition,
): Promise<T> {
  const wanted = file.pages.filter((page) => page.width > 0 && (mode === 'force' || findTextFault(page) !== null))
  if (wanted.length === 0) return file
  const opened = await open(source.bytes)
  if (typeof opened === 'string')
    return { ...file, unrecognised: new Map(wanted.map(({ number }) => [number, opened])) }
  const chosen = wanted.slice(0, maximumPages)
  const unrecognised = new Map<number, RecognitionLack>(
    wanted.slice(maximumPages).map(({ number }) => [number, 'limit']),
  )
  const read = new Map<number, LayoutPage>()
  let next = 0
  let done = 0
  const report = (): void => onPage({ file: source.path, done, total: chosen.length })
  const work = async (): Promise<void> => {
    for (let page = chosen[next++]; page; page = chosen[next++]) {
      const result = await recognisePage(page, opened)
      if (result) read.set(page.number, result)
      else unrecognised.set(page.number, 'failed')
      done += 1
      report()
    }
  }
  report()
  await Promise.all(Array.from({ length: Math.min(opened.parallel, chosen.length) }, work))
  const pages = evenSizes(file.pages.map((page) => read.get(page.number) ?? page))
  return { ...file, pages, ...(unrecognised.size > 0 ? { unrecognised } : {}) }
}

type Reading = Readonly<{ page: RecognisedLines; confidence: number; turn: Turn }>

async function recognisePage(page: LayoutPage, opened: OpenRecognition): Promise<LayoutPage | null> {
  const best = await bestReading(page, opened)
  if (!best) return null
  const sideways = best.turn === 90 || best.turn === 270
  const size = sideways ? { width: page.height, height: page.width } : { width: page.width, height: page.height }
  const { engine } = opened
  return {
    ...page,
    ...size,
    runs: toRuns(best.page, size),
    rules: best.turn === 0 ? page.rules : [],
    unmapped: 0,
    recognised: { engine, confidence: Math.round(best.confidence), turn: best.turn },
  }
}

/** Reads a page upright; where that gives little sense, turned as well, and where it is still poor, from a finer image. */
async function bestReading(page: LayoutPage, opened: OpenRecognition): Promise<Reading | null> {
  const read = async (turn: Turn, dpi: number): Promise<Reading | null> => {
    const most = (longestSide * 72) / Math.max(page.width, page.height)
    const tsv = await opened.read(page.number, { turn, dpi: Math.max(1, Math.floor(Math.min(dpi, most))) })
    if (tsv === null) return null
    const lines = parseRecognisedLines(tsv)
    return { page: lines, confidence: meanConfidence(lines.lines), turn }
  }
  let best = await read(0, usualDpi)
  if (!best) return null
  for (const turn of [90, 270, 180] as const) {
    if (best.confidence >= uprightConfidence) break
    const other = await read(turn, usualDpi)
    if (other && sense(other) > sense(best) * 1.5) best = other
  }
  if (best.confidence >= soundConfidence || best.page.lines.length === 0) return best
  const finer = await read(best.turn, fineDpi)
  return finer && finer.confidence > best.confidence && sense(finer) >= sense(best) ? finer : best
}

/** Letters of the words that are likely right. */
function sense({ page }: Reading): number {
  const sure = page.lines.flat().filter(({ text, confidence }) => confidence >= 60 && /\p{L}{2}/u.test(text))
  return sure.reduce((letters, { text }) => letters + text.length, 0)
}
