import { foldSpaces } from '../model/fold-spaces.ts'

/**
 * Splits a text into pages of lines: at form feeds, else at page-number lines that count up through the file, else it
 * is one page. Nothing is taken away, the page-number lines stay on their pages.
 */
export function splitTextPages(text: string): string[][] {
  if (text.includes('\f')) {
    const pages = text.split('\f').map((page) => page.replace(/^\n/, '').split('\n'))
    while (pages.length > 1 && pages.at(-1)?.every(isBlank)) pages.pop()
    return pages
  }
  const lines = text.split('\n')
  const chain = findNumberChain(lines)
  if (chain.length === 0) return [lines]
  return cutPages(lines, chain)
}

type Candidate = Readonly<{ line: number; value: number; weight: number }>

const pageNumberLine = /^\s*(?:[-–—|]\s*)?(?:(?:Seite|S\.)\s*)?(\d{1,3})(?:\s*(?:von|\/)\s*\d{1,3})?(?:\s*[-–—|])?\s*$/
const numberAtEnd = /(?:\s{2,}|^\s*|\|\s*)(?:Seite|S\.)\s+(\d{1,3})(?:\s*(?:von|\/)\s*\d{1,3})?\s*$/
const maximumStep = 3
const minimumLinesPerPage = 4

/** The best chain of page-number lines whose values rise by one (now and then by two or three). */
function findNumberChain(lines: readonly string[]): readonly Candidate[] {
  const candidates = findCandidates(lines)
  const best: number[] = []
  const previous: number[] = []
  let last = -1
  for (const [at, candidate] of candidates.entries()) {
    best[at] = candidate.weight
    previous[at] = -1
    for (let before = Math.max(0, at - 60); before < at; before += 1) {
      const other = candidates[before]
      if (!other) continue
      const step = candidate.value - other.value
      const distance = candidate.line - other.line
      if (step < 1 || step > maximumStep || distance > 400 * step) continue
      if (distance < minimumLinesPerPage && candidate.weight < 2) continue
      const score = (best[before] ?? 0) + candidate.weight - 0.4 * (step - 1)
      if (score > (best[at] ?? 0)) {
        best[at] = score
        previous[at] = before
      }
    }
    if (last < 0 || (best[at] ?? 0) > (best[last] ?? 0)) last = at
  }
  const chain: Candidate[] = []
  for (let at = last; at >= 0; at = previous[at] ?? -1) {
    const candidate = candidates[at]
    if (candidate) chain.unshift(candidate)
  }
  return isConvincing(chain) ? chain : []
}

function findCandidates(lines: readonly string[]): readonly Candidate[] {
  const candidates: Candidate[] = []
  for (const [at, line] of lines.entries()) {
    if (line.length > 160 || !/\d\s*[-–—|]?\s*$/.test(line)) continue
    const whole = pageNumberLine.exec(line)
    const match = whole ?? numberAtEnd.exec(line)
    const value = Number(match?.[1] ?? 0)
    if (value < 1) continue
    let weight = 1
    if (at === 0 || isBlank(lines[at - 1])) weight += 1
    if (at === lines.length - 1 || isBlank(lines[at + 1])) weight += 0.5
    if (!whole || /[^\s\d]/.test(line)) weight += 1
    candidates.push({ line: at, value, weight })
  }
  return candidates
}

/** Single numbers may be marks of notes or cells of tables: a page number stands apart, and there are several. */
function isConvincing(chain: readonly Candidate[]): boolean {
  const first = chain[0]
  if (!first || first.value > 20) return false
  const apart = chain.filter((candidate) => candidate.weight >= 2).length
  if (chain.length < 3) return chain.length > 0 && apart === chain.length && first.value <= 2 && first.weight >= 2.5
  return apart * 2 >= chain.length
}

function cutPages(lines: readonly string[], chain: readonly Candidate[]): string[][] {
  const cuts = findCuts(lines, chain).filter(
    (cut, index) => cut > 0 && cut < lines.length && (index > 0 || !lines.slice(0, cut).every(isBlank)),
  )
  const pages: string[][] = []
  let start = 0
  for (const cut of [...cuts, lines.length]) {
    const page = lines.slice(start, cut)
    if (pages.length === 0 || !page.every(isBlank)) pages.push(page)
    start = cut
  }
  return pages
}

function findCuts(lines: readonly string[], chain: readonly Candidate[]): readonly number[] {
  const breaks = chain.map(({ line }) => emptyLineAbove(lines, line))
  const found = breaks.filter((line) => line >= 0).length
  if (hasBlankText(lines) && found * 5 >= chain.length * 4) {
    return chain.map(({ line }, index) => (breaks[index] ?? -1) + 1 || line)
  }
  const shift = standsAtTop(lines, chain) ? -headLines(lines, chain, -1) : headLines(lines, chain, 1) + 1
  return chain.map(({ line }) => line + shift)
}

/** Some extractors write a blank line of the page as a space and leave a line really empty only between two pages. */
function hasBlankText(lines: readonly string[]): boolean {
  let empty = 0
  let blank = 0
  for (const line of lines) {
    if (line === '') empty += 1
    else if (line.trim() === '') blank += 1
  }
  return blank > empty
}

function emptyLineAbove(lines: readonly string[], line: number): number {
  for (let at = line - 1; at >= Math.max(0, line - 5); at -= 1) if (lines[at] === '') return at
  return line < 5 ? 0 : -1
}

/** Whether the numbers head their pages; judged by what would be left before the first and after the last of them. */
function standsAtTop(lines: readonly string[], chain: readonly Candidate[]): boolean {
  const first = chain[0]
  const last = chain.at(-1)
  if (!first || !last) return true
  const span = last.value - first.value
  const length = span > 0 ? (last.line - first.line) / span : lines.length / 2
  const rest = lines.length - 1 - last.line
  const top = Math.abs(first.line - (first.value - 1) * length) + Math.abs(rest - length)
  const foot = Math.abs(first.line - first.value * length) + rest
  const above = headLines(lines, chain, -1) + 1
  const below = headLines(lines, chain, 1) + 1
  const blankBefore = chain.filter(({ line }) => line < above || isBlank(lines[line - above])).length
  const blankAfter = chain.filter(({ line }) => isBlank(lines[line + below])).length
  if (blankBefore > 1.5 * blankAfter) return true
  if (blankAfter > 1.5 * blankBefore) return false
  return top <= foot
}

/** How many lines next to the page number, away from its page, belong to the same head or foot. */
function headLines(lines: readonly string[], chain: readonly Candidate[], direction: 1 | -1): number {
  let found = 0
  for (let distance = 1; distance <= 5; distance += 1) {
    const counts = new Map<string, number>()
    for (const { line } of chain) {
      const key = foldSpaces((lines[line + direction * distance] ?? '').replace(/\d+/g, '#'))
      if (/\p{L}/u.test(key)) counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    if (chain.length >= 3 && Math.max(0, ...counts.values()) * 2 > chain.length) found = distance
  }
  return found
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === ''
}
