import type { Island } from './island.ts'
import { leadingOf, median, type Strip } from './strips.ts'

/** A note in the margin: its lines, and the height beside which it begins. */
export type MarginNote = Island & Readonly<{ strips: readonly Strip[] }>

const widestMargin = 0.32
const mostNoteLines = 0.4
const smallerPrint = 0.93
const leastTextLines = 6
const crossingDepth = 2
const leastLetters = 4

/**
 * Finds notes in the margin: few lines in smaller print in a narrow strip beside the running text. Labels in front of
 * their text are of its size and no notes.
 */
export function findMarginNotes(strips: readonly Strip[]): readonly MarginNote[] {
  const size = median(strips.map((strip) => strip.size))
  const isText = (strip: Strip): boolean => strip.size > size * smallerPrint
  const text = strips.filter(isText)
  if (text.length < leastTextLines) return []
  const left = Math.min(...text.map(({ x }) => x))
  const right = Math.max(...text.map((strip) => strip.right))
  const isBeside = (strip: Strip): boolean =>
    !isText(strip) && (strip.x >= right - crossingDepth || strip.right <= left + crossingDepth)
  const beside = strips.filter(isBeside)
  const fits = beside.every((strip) => strip.right - strip.x <= (right - left) * widestMargin)
  if (beside.length === 0 || !fits || beside.length > strips.length * mostNoteLines) return []
  return median(beside.map(({ letters }) => letters)) >= leastLetters ? groupNotes(beside) : []
}

/** Whether a box stands in the margin of the text, as notes in frames do. */
export function standsInMargin(island: Island, strips: readonly Strip[]): boolean {
  const size = median(strips.map((strip) => strip.size))
  const text = strips.filter((strip) => strip.size > size * smallerPrint)
  if (text.length < leastTextLines) return false
  const left = Math.min(...text.map(({ x }) => x))
  const right = Math.max(...text.map((strip) => strip.right))
  const isBeside = island.x >= right - crossingDepth || island.right <= left + crossingDepth
  return isBeside && island.right - island.x <= (right - left) * widestMargin
}

/** An island that ends where it begins is due after the paragraph it begins beside. */
function groupNotes(strips: readonly Strip[]): readonly MarginNote[] {
  const sorted = [...strips].sort((a, b) => a.y - b.y || a.x - b.x)
  const leading = leadingOf(sorted)
  const groups: Strip[][] = []
  for (const strip of sorted) {
    const open = groups.at(-1)
    if (open && strip.y - (open.at(-1)?.y ?? 0) <= leading * 1.7) open.push(strip)
    else groups.push([strip])
  }
  return groups.map((group) => {
    const y = group[0]?.y ?? 0
    const x = Math.min(...group.map((strip) => strip.x))
    return { x, right: Math.max(...group.map(({ right }) => right)), y: y - 2, bottom: y + leading, strips: group }
  })
}
