import type { Line, Segment } from './line.ts'

/** "Stand: 20. April 2024", "Fassung vom 14.03.2024", "Stand Oktober 2023"; not "Zusammenfassung 2024". */
const dated =
  /(?<!\p{L})(?!(?:Ver|Auf|Er|Ein|Zusammen)fassung)(?:Stand|\p{L}*[Ff]assung|Version)(?::|\s(?:vom|von))?\s(?:\d{1,2}\.\s?(?:\d{1,2}\.|\p{Lu}\p{Ll}+)\s?|\p{Lu}\p{Ll}+\s|\d{1,2}\/)?(?:19|20)\d\d(?!\d)/u

type Edge = Readonly<{ index: number; line: Line; edge: 'top' | 'foot' }>

/**
 * A running head or foot may be the only place that says which version a paper is. It then stays in the text once: the
 * head of the first page, or the foot of the last one, where it breaks no sentence in two. Null where there
 * is none or the text says the same.
 */
export function findDatedEdge(
  edges: readonly Edge[],
  taken: ReadonlySet<number>,
  lines: readonly Line[],
): Readonly<{ index: number; line: Line }> | null {
  const found = edges.filter(
    ({ index, line }) => taken.has(index) && line.size > 0 && !line.sideways && dated.test(line.text),
  )
  const last = lines.at(-1)?.page
  const kept = found.find(({ edge, line: { page } }) => (edge === 'top' ? page === 0 : page === last))
  const words = dated.exec(kept?.line.text ?? '')?.[0]
  if (!kept || words === undefined) return null
  if (lines.some(({ text }, index) => !taken.has(index) && text.includes(words))) return null
  return { index: kept.index, line: partOf(kept.line) }
}

/** Without the page number that stands apart. */
function partOf(line: Line): Line {
  const part: Segment | undefined =
    line.segments.length > 1 ? line.segments.find(({ text }) => dated.test(text)) : undefined
  const { text, x, right } = part ?? line
  return {
    ...line,
    text,
    x,
    right,
    segments: part ? [part] : line.segments,
    gap: Math.max(line.gap, 2),
    artifact: false,
  }
}
