import type { TaggedElement } from '../model/parsed.ts'
import type { Line } from './line.ts'
import type { RunLine } from './lines-of-runs.ts'

const heading = /^H([1-6])?$/
const longestHeading = 250
const largestShare = 0.25

const untagged = { artifact: false, level: 0, element: null } as const

/** What the tags of the page say of a line: no content, or part of a heading. */
export function tagOf(
  { segments }: RunLine,
  elements: readonly TaggedElement[],
): Pick<Line, 'artifact' | 'level' | 'element'> {
  if (elements.length === 0) return untagged
  const runs = segments.flatMap((segment) => segment.runs)
  const first = runs[0]
  const artifact = runs.every((run) => run.artifact)
  if (!first || first.element === null || runs.some(({ element }) => element !== first.element)) {
    return { artifact, level: 0, element: null }
  }
  for (let at = first.element; at >= 0; at = elements[at]?.parent ?? -1) {
    const match = heading.exec(elements[at]?.role ?? '')
    if (match) return { artifact, level: Number(match[1] ?? 1), element: at }
  }
  return { artifact, level: 0, element: null }
}

/** Forgets the marks of headings where they cannot be right: long texts, or a large part of the document. */
export function withPlausibleTags(lines: readonly Line[]): readonly Line[] {
  let tagged = 0
  let total = 0
  const lengths = new Map<string, number>()
  for (const { level, element, page, text } of lines) {
    total += text.length
    if (level === 0) continue
    tagged += text.length
    const key = `${page} ${element}`
    lengths.set(key, (lengths.get(key) ?? 0) + text.length)
  }
  if (tagged === 0) return lines
  const isPlausible = (line: Line): boolean =>
    tagged <= total * largestShare && (lengths.get(`${line.page} ${line.element}`) ?? 0) <= longestHeading
  return lines.map((line) => (line.level > 0 && !isPlausible(line) ? { ...line, level: 0, element: null } : line))
}
