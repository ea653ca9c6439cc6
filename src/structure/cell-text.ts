import type { Joint } from './join-lines.ts'
import type { Fragment } from './line.ts'
import { parseListMarker } from './list-marker.ts'

const endsWithMark = /[.;:,!?–-]$/u

/** One line of a table cell; `gap` is true where free space sets it off from the line above. */
export type CellLine = Readonly<{ text: string; page: number; gap: boolean; joint?: Joint }>

/** Turns the lines of a cell into fragments of one text: bullets go, what they set apart is divided by semicolons. */
export function cellFragments(lines: readonly CellLine[]): readonly Fragment[] {
  const fragments: { text: string; page: number; joint?: Joint }[] = []
  for (const { text, page, gap, joint } of lines) {
    const marker = joint ? null : parseListMarker(text)
    const isBullet = marker !== null && !marker.numbered
    const before = fragments.at(-1)
    if (before && (isBullet || gap) && !endsWithMark.test(before.text)) before.text += ';'
    const words = isBullet ? marker.text : text
    if (words !== '') fragments.push({ text: words.replace(/[\t\n]/g, ' '), page, ...(joint && { joint }) })
  }
  return fragments
}
