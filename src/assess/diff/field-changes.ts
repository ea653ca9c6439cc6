import type { AttributeChange, MeasureDiff } from '../../model/measure-diff.ts'
import type { ActionField } from '../../model/result.ts'
import type { FieldChange } from '../../model/results-diff.ts'
import { nameKey } from '../../model/stem.ts'

/** A field went into another when at least so many of its kept measures did, and that share of them. */
const [leastMeasures, leastShare] = [2, 0.5]
/** Share of the words of the shorter name that both have. */
const leastWords = 0.5

type Link = Readonly<{
  before: ActionField
  after: ActionField
  measures: number
  words: boolean
  zik: boolean
  weight: number
}>

/**
 * Action fields that are new, gone or renamed. A renamed one is told by the measures that went along, by its words, or by the
 * fields of the Land it alone overlaps with; it always is for a person to look at.
 */
export function fieldChanges(
  before: readonly ActionField[],
  after: readonly ActionField[],
  { kept }: MeasureDiff,
): readonly FieldChange[] {
  const keysAfter = new Set(after.map(({ name }) => keyOf(name)))
  const keysBefore = new Set(before.map(({ name }) => keyOf(name)))
  const gone = before.filter(({ name }) => !keysAfter.has(keyOf(name)))
  const arrived = after.filter(({ name }) => !keysBefore.has(keyOf(name)))
  const links = renamed(gone, arrived, kept)
  const linkTo = new Map(links.map((link) => [link.after, link]))
  const linked = new Set(links.map((link) => link.before))
  return [
    ...arrived.map((field): FieldChange => {
      const link = linkTo.get(field)
      if (!link) return { kind: 'new', before: null, after: quoted(field), why: null }
      const { measures, words, zik } = link
      return { kind: 'renamed', before: quoted(link.before), after: quoted(field), why: { measures, words, zik } }
    }),
    ...gone
      .filter((field) => !linked.has(field))
      .map((field): FieldChange => ({ kind: 'gone', before: quoted(field), after: null, why: null })),
  ]
}

/** A measure that stayed in a field which got another name did not move: the renamed field says it once for all. */
export function withoutRenamedFields(measures: MeasureDiff, changes: readonly FieldChange[]): MeasureDiff {
  const renamings = new Set(
    changes.flatMap(({ before, after }) => (before && after ? [`${keyOf(before.text)}\n${keyOf(after.text)}`] : [])),
  )
  const isRenaming = ({ attribute, before, after }: AttributeChange): boolean =>
    attribute === 'field' && renamings.has(`${keyOf(before)}\n${keyOf(after)}`)
  const kept = measures.kept.map((item) => ({ ...item, changes: item.changes.filter((change) => !isRenaming(change)) }))
  return { ...measures, kept }
}

/** Each field in one link at most, the strongest first. */
function renamed(
  gone: readonly ActionField[],
  arrived: readonly ActionField[],
  kept: MeasureDiff['kept'],
): readonly Link[] {
  const links = gone
    .flatMap((before) => arrived.flatMap((after) => linkOf(before, after, { gone, arrived, kept }) ?? []))
    .sort((a, b) => b.weight - a.weight)
  const taken = new Set<ActionField>()
  return links.filter(({ before, after }) => {
    if (taken.has(before) || taken.has(after)) return false
    taken.add(before).add(after)
    return true
  })
}

type Around = Readonly<{ gone: readonly ActionField[]; arrived: readonly ActionField[]; kept: MeasureDiff['kept'] }>

function linkOf(before: ActionField, after: ActionField, { gone, arrived, kept }: Around): Link | null {
  const own = kept.filter((pair) => isIn(pair.before.field, before))
  const measures = own.filter((pair) => isIn(pair.after.field, after)).length
  const share = own.length === 0 ? 0 : measures / own.length
  const wordShare = shareOfWords(before.name, after.name)
  const words = wordShare >= leastWords
  const zik = sameZik(before, after) && isAlone(before, gone) && isAlone(after, arrived)
  const moved = measures >= leastMeasures && share >= leastShare
  // Measures that went elsewhere speak louder than a word or a field of the Land.
  const others = own.length >= leastMeasures && share < leastShare
  if (!moved && (others || !(words || zik))) return null
  return { before, after, measures, words, zik, weight: (moved ? 2 + share : 0) + wordShare + (zik ? 0.5 : 0) }
}

function isIn(field: string | null, { name }: ActionField): boolean {
  return field !== null && keyOf(field) === keyOf(name)
}

function isAlone(field: ActionField, fields: readonly ActionField[]): boolean {
  return fields.filter((other) => sameZik(field, other)).length === 1
}

function sameZik(left: ActionField, right: ActionField): boolean {
  return left.zik.length > 0 && left.zik.toSorted().join(' ') === right.zik.toSorted().join(' ')
}

function shareOfWords(left: string, right: string): number {
  const [a, b] = [left, right].map((name) => new Set(nameKey(name).split(' ').filter(Boolean)))
  if (!a?.size || !b?.size) return 0
  return [...a].filter((word) => b.has(word)).length / Math.min(a.size, b.size)
}

function keyOf(name: string): string {
  return nameKey(name) || name.trim().toLowerCase()
}

function quoted({ name, evidence }: ActionField): NonNullable<FieldChange['before']> {
  return { text: name, evidence: [...evidence] }
}
