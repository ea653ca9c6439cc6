import { isCaption } from './caption.ts'
import type { Line } from './line.ts'
import { type BodyStyle, isStyled } from './line-style.ts'
import { parseListMarker } from './list-marker.ts'

const minimumRepeats = 3
const maximumWords = 5
const label = /^\p{Lu}[^.;:!?@|\d]*[\p{L})]:?$/u
const endsOpen = /\s(?:und|oder|der|die|das|des|dem|den|für|von|zur|zum|in|im|mit|an|am|auf|bei|durch)$/u

/**
 * Finds short lines that recur as whole lines ("Ausgangslage", "Ziel") and have running text under them most of the
 * time ("Ziel" and "Ziele" count as one): the labels of a form that is filled in for each topic.
 */
export function findLabels(
  lines: readonly Line[],
  body: BodyStyle,
  isTaken: (index: number) => boolean,
): readonly number[] {
  const places = new Map<string, number[]>()
  for (const [at, line] of lines.entries()) {
    if (line.table || line.text.length > 60 || !label.test(line.text) || line.segments.length > 1) continue
    if (isTaken(at) || isCaption(line.text) || endsOpen.test(line.text)) continue
    if (line.text.split(' ').length > maximumWords) continue
    const key = line.text.toLowerCase().replace(/:$|(?:e|en|n|er)$/, '')
    const list = places.get(key)
    if (list) list.push(at)
    else places.set(key, [at])
  }
  const found: number[] = []
  for (const list of places.values()) {
    if (list.length < minimumRepeats) continue
    const followed = list.filter((at) => isFollowedByText(lines, at, body)).length
    if (followed * 10 < list.length * 6) continue
    for (const at of list) if (startsAnew(lines, at)) found.push(at)
  }
  return found
}

function isFollowedByText(lines: readonly Line[], at: number, body: BodyStyle): boolean {
  const line = lines[at]
  const next = lines[at + 1]
  if (!line || !next) return false
  if (next.table || parseListMarker(next.text)) return true
  if (line.size > 0 && !isStyled(line, body)) return false
  return next.right - next.x >= body.width * 0.5 && !/^\p{Ll}/u.test(next.text)
}

/** The line before is finished, so that this one does not continue it. */
function startsAnew(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  const before = lines[at - 1]
  if (!line || !before || before.table || line.gap > 0 || line.page !== before.page) return true
  return !/[-,]$/.test(before.text) && !/^\p{Ll}/u.test(lines[at + 1]?.text ?? '')
}
