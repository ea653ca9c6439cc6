import { foldSpaces } from '../model/fold-spaces.ts'
import type { LayoutRun } from '../model/parsed.ts'
import { cleanText } from './clean-text.ts'
import type { Segment } from './line.ts'

/** Runs that stand on one base line, with their text joined. */
export type RunLine = Readonly<{
  text: string
  x: number
  right: number
  y: number
  size: number
  bold: boolean
  segments: readonly Segment[]
}>

/** In widths of the font size. */
const lineLatitude = 0.45
const wordGap = 0.12
const segmentGap = 1.25

/** Groups runs by base line from top to bottom; raised and lowered marks stay with their line. */
export function linesOfRuns(runs: readonly LayoutRun[]): readonly RunLine[] {
  const sorted = [...runs].sort((a, b) => a.y - b.y || a.x - b.x)
  const groups: { y: number; size: number; runs: LayoutRun[] }[] = []
  for (const run of sorted) {
    const group = groups.at(-1)
    const before = groups.at(-2)
    if (group && belongs(run, group)) addRun(group, run)
    else if (before && belongs(run, before)) addRun(before, run)
    else groups.push({ y: run.y, size: run.size, runs: [run] })
  }
  return withRaisedMarks(groups)
    .map((group) => toLine(group.runs, group.y))
    .filter((line) => line.text !== '')
}

type Group = { y: number; size: number; runs: LayoutRun[] }

/** A raised mark that stands between two lines belongs to the lower one, beside whose words it stands. */
function withRaisedMarks(groups: readonly Group[]): readonly Group[] {
  return groups.filter((group, at) => {
    const next = groups[at + 1]
    const isRaised = next !== undefined && group.size < next.size * 0.8 && next.y - group.y < next.size * 0.65
    if (!isRaised || !group.runs.every((run) => run.text.length <= 3 && isBeside(run, next))) return true
    next.runs.push(...group.runs)
    return false
  })
}

function isBeside(mark: LayoutRun, { runs }: Group): boolean {
  return runs.some((run) => mark.x > run.x && Math.abs(run.x + run.width - mark.x) < run.size * 0.6)
}

function belongs(run: LayoutRun, group: Group): boolean {
  return Math.abs(run.y - group.y) <= Math.max(run.size, group.size) * lineLatitude
}

/** The largest run gives the base line. */
function addRun(group: Group, run: LayoutRun): void {
  group.runs.push(run)
  if (run.size > group.size * 1.05) {
    group.size = run.size
    group.y = run.y
  }
}

function toLine(runs: LayoutRun[], y: number): RunLine {
  runs.sort((a, b) => a.x - b.x)
  const first = runs[0]
  const segments: Segment[] = []
  let members: LayoutRun[] = []
  let text = ''
  let segmentX = first?.x ?? 0
  let right = segmentX
  let size = first?.size ?? 0
  const sizes = new Map<number, number>()
  let boldLetters = 0
  let letters = 0
  for (const run of runs) {
    const gap = run.x - right
    const em = Math.max(Math.min(run.size, size), 4)
    size = run.size
    if (text !== '' && gap > em * segmentGap) {
      segments.push({ text: finish(text), x: segmentX, right, runs: members })
      text = ''
      members = []
      segmentX = run.x
    }
    members.push(run)
    text += text !== '' && gap > Math.max(run.size, 4) * wordGap ? ` ${run.text}` : run.text
    right = Math.max(right, run.x + run.width)
    sizes.set(run.size, (sizes.get(run.size) ?? 0) + run.text.length)
    letters += run.text.length
    if (run.bold) boldLetters += run.text.length
  }
  if (text !== '') segments.push({ text: finish(text), x: segmentX, right, runs: members })
  return {
    text: segments
      .map((segment) => segment.text)
      .join(' ')
      .trim(),
    x: first?.x ?? 0,
    right,
    y,
    size: mostFrequent(sizes),
    bold: boldLetters >= letters * 0.9,
    segments: segments.filter((segment) => segment.text !== ''),
  }
}

function finish(text: string): string {
  return foldSpaces(cleanText(text))
}

function mostFrequent(counts: ReadonlyMap<number, number>): number {
  let best = 0
  let most = -1
  for (const [value, count] of counts) {
    if (count <= most) continue
    best = value
    most = count
  }
  return best
}
