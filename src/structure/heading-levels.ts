import type { HeadingNumber } from './number-marker.ts'

/** A heading that was found: how many lines, and what it was recognised by. */
export type HeadingMark = Readonly<{
  count: number
  number: HeadingNumber | null
  witness: 'format' | 'contents' | 'style' | 'number' | 'alone' | 'label'
  /** From 1; before levels are set 0 for "not known yet". */
  level: number
  size: number
  bold: boolean
}>

type Marks = ReadonlyMap<number, HeadingMark>

/** Gives every heading its level: from its number, else from its type beside that of the others, else from its place. */
export function setLevels(marks: Marks): Marks {
  const bases = findBases([...marks.values()])
  const styles = findStyleLevels(marks, bases)
  const result = new Map<number, HeadingMark>()
  let numbered = 0
  let chapter = 0
  for (const [at, mark] of marks) {
    let level = mark.witness === 'format' ? mark.level : levelOfNumber(mark, bases)
    if (mark.number?.kind === 'code' && mark.size === 0) numbered = level = chapter + 1
    else if (level > 0) numbered = chapter = level
    else if (mark.size > 0 && mark.witness !== 'label') level = styles.get(styleOf(mark)) ?? numbered + 1
    else if (mark.witness === 'contents') level = mark.level || 1
    else level = numbered + 1
    if (mark.witness === 'contents' && level > 0) numbered = level
    result.set(at, { ...mark, level: Math.min(Math.max(level, 1), 9) })
  }
  return result
}

/** 0 when the number does not tell: "1.1" below chapters that have no number of that kind goes by its type. */
function levelOfNumber(mark: HeadingMark, bases: ReadonlyMap<string, number>): number {
  if (!mark.number) return 0
  const base = bases.get(mark.number.kind)
  if (base === undefined && mark.size > 0) return 0
  return (base ?? 0) + mark.number.depth
}

/**
 * The level above each kind of number: 0 for the outermost. A kind lies below another when it starts again under it
 * ("A" 1 2 3 "B" 1 2) or when all of it stands within one chapter of the other.
 */
function findBases(marks: readonly HeadingMark[]): ReadonlyMap<string, number> {
  const kinds = new Map<string, number[]>()
  for (const [at, { number }] of marks.entries()) {
    if (!number || number.depth > 1) continue
    const list = kinds.get(number.kind)
    if (list) list.push(at)
    else kinds.set(number.kind, [at])
  }
  const bases = new Map<string, number>()
  for (const [kind, places] of kinds) {
    let base = 0
    for (const [other, otherPlaces] of kinds) {
      if (other === kind || (otherPlaces[0] ?? 0) > (places[0] ?? 0)) continue
      if (
        isOfLaw(kind, other) ||
        restarts(marks, places, otherPlaces) ||
        (liesWithinOne(places, otherPlaces) && mayNest(kind, places, otherPlaces))
      )
        base += 1
    }
    bases.set(kind, base)
  }
  return bases
}

/** Statutes count their paragraphs through the parts they are divided into. */
function isOfLaw(kind: string, other: string): boolean {
  return /^(?:paragraph|artikel)$/.test(kind) && /^(?:teil|kapitel|abschnitt)$/.test(other)
}

function restarts(marks: readonly HeadingMark[], places: readonly number[], outer: readonly number[]): boolean {
  const firsts = places.filter((at) => marks[at]?.number?.ordinal === 1)
  if (firsts.length < 2) return false
  const parents = new Set(firsts.map((at) => outer.filter((place) => place < at).length))
  return parents.size >= 2 && parents.size * 2 > firsts.length
}

function liesWithinOne(places: readonly number[], outer: readonly number[]): boolean {
  if (outer.length < 2) return false
  const first = outer.filter((place) => place < (places[0] ?? 0)).length
  const last = outer.filter((place) => place < (places.at(-1) ?? 0)).length
  return first > 0 && first === last
}

/** After the last chapter stand annexes and the like as well; only kinds that are parts by nature lie below it. */
function mayNest(kind: string, places: readonly number[], outer: readonly number[]): boolean {
  const isLast = (places[0] ?? 0) > (outer.at(-1) ?? 0)
  return !isLast || (places.length > 1 && !/^(?:anlage|anhang|exkurs|teil|kapitel|abschnitt|leitlinie)$/.test(kind))
}

function styleOf(mark: HeadingMark): string {
  return `${Math.round(mark.size * 2)} ${mark.bold ? 1 : 0}`
}

/** Levels of headings without number, by type: as numbered ones of the same type, else below the next larger type. */
function findStyleLevels(marks: Marks, bases: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const votes = new Map<string, Map<number, number>>()
  for (const mark of marks.values()) {
    if (mark.size === 0 || mark.witness === 'label') continue
    const style = styleOf(mark)
    const counts = votes.get(style) ?? new Map<number, number>()
    const level = levelOfNumber(mark, bases)
    if (level > 0) counts.set(level, (counts.get(level) ?? 0) + 1)
    votes.set(style, counts)
  }
  const ordered = [...votes.keys()].sort((a, b) => rank(b) - rank(a))
  const levels = new Map<string, number>()
  let above = 0
  for (const style of ordered) {
    const counts = [...(votes.get(style) ?? [])].sort(([, a], [, b]) => b - a)
    const level = counts[0]?.[0] ?? above + 1
    levels.set(style, level)
    above = Math.max(above, level)
  }
  return levels
}

function rank(style: string): number {
  const [size = '0', bold = '0'] = style.split(' ')
  return Number(size) * 2 + Number(bold)
}
