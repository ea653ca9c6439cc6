import { withRest } from './fragment.ts'
import type { Fragment } from './line.ts'
import { parseListMarker } from './list-marker.ts'

const endsWithMark = /[.;:,!?–-]$/u

/** One line of a table cell; `gap` is true where free space sets it off from the line above. */
export type CellLine = Fragment & Readonly<{ gap: boolean }>

/** Turns the lines of a cell into fragments of one text: bullets go, what they set apart is divided by semicolons. */
export function cellFragments(lines: readonly CellLine[]): readonly Fragment[] {
  const fragments: Fragment[] = []
  for (const { gap, ...line } of lines) {
    const { text } = line
    const marker = line.joint ? null : parseListMarker(text)
    const isBullet = marker !== null && !marker.numbered
    const before = fragments.at(-1)
    if (before && (isBullet || gap) && !endsWithMark.test(before.text)) {
      fragments[fragments.length - 1] = { ...before, text: `${before.text};` }
    }
    const words = isBullet ? marker.text : text
    if (words !== '') fragments.push(withRest(line, words.replace(/[\t\n]/g, ' ')))
  }
  return fragments
}
