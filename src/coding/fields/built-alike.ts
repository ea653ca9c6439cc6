import type { SectionField } from '../../model/coding.ts'
import type { CodingText } from '../reading/coding-text.ts'
import { wholeHeading } from '../reading/field-heading.ts'
import {
  fewest,
  frame,
  holdsPlans,
  isFieldName,
  noField,
  roleAround,
  roleOf,
  type Sibling,
  siblingGroups,
  toField,
} from './field-section.ts'
import { type MarkKind, type Marks, marksIn } from './section-marks.ts'

/** Titles of single measures, goals and principles, which are often built alike as well. */
const single =
  /^(?:\p{L}*maßnahme|\p{L}*massnahme|Vorhaben|\p{L}*projekt|\p{L}*ziel|Leitsatz|Grundsatz|Leitlinie|These|Befund|Schritt|Phase|Empfehlung|Vorschlag|Anlage|Anhang|Interview|Workshop)(?!\p{L})/iu

/**
 * Sibling sections below which the same headings, labels or heads of tables come back, among them one of goals or
 * measures: the fields of the paper, whatever they are called. Of several such groups the one with most names of fields
 * counts, then the outermost.
 */
export function sectionsBuiltAlike(text: CodingText): readonly SectionField[] {
  const groups = siblingGroups(text).flatMap((group) => {
    const members = alike(text, group)
    const known = members.filter(({ index }) => isFieldName(text, index)).length
    return members.length >= fewest ? [{ members, known, level: members[0]?.section.level ?? 0 }] : []
  })
  const [best] = groups.sort((a, b) => b.known - a.known || a.level - b.level || b.members.length - a.members.length)
  return (best?.members ?? []).map(({ index }) => toField(text, index))
}

/**
 * Whether siblings describe one measure each: who does it and when is said in most of them, and once. Fields name them
 * again and again, or for all of their measures at once.
 */
export function areMeasures(text: CodingText, siblings: readonly Sibling[]): boolean {
  return describeMeasures(siblings.map((sibling) => marksIn(text, sibling)))
}

function describeMeasures(marks: readonly Marks[]): boolean {
  const once = (kind: MarkKind) =>
    marks.filter((all) => [...all.values()].filter((mark) => mark.kind === kind && mark.times === 1).length === 1)
      .length
  return once('body') * 2 > marks.length && once('time') * 2 > marks.length
}

function alike(text: CodingText, group: readonly Sibling[]): readonly Sibling[] {
  const open = group.filter(
    ({ section, index }) =>
      !frame.has(roleOf(text, index)) && !noField.has(roleAround(text, section)) && !single.test(wholeHeading(section)),
  )
  if (open.length < fewest) return []
  const built = open.map((sibling) => ({ sibling, marks: marksIn(text, sibling) }))
  if (describeMeasures(built.map(({ marks }) => marks))) return []
  const shared = recurring(built.map(({ marks }) => marks))
  const members = built.flatMap(({ sibling, marks }) => (shared.keys.some((key) => marks.has(key)) ? [sibling] : []))
  const isPlain = members.filter(({ index }) => isFieldName(text, index)).length * 2 >= members.length
  if (shared.kind === 'plan') return shared.isOfOne && !isPlain ? [] : members
  return isPlain ? members.filter(({ section }) => holdsPlans(text, section)) : []
}

type Shared = Readonly<{ keys: readonly string[]; kind: MarkKind; isOfOne: boolean }>

/** Marks of goals and measures that three sections share, or else marks whose meaning is open. */
function recurring(all: readonly Marks[]): Shared {
  const marks = all.flatMap((one) => [...one].map(([key, { kind }]) => ({ key, kind })))
  const often = [...Map.groupBy(marks, ({ key }) => key).values()].filter(({ length }) => length >= fewest)
  const keysOf = (kind: MarkKind) => often.flatMap(([first]) => (first?.kind === kind ? [first.key] : []))
  const planned = keysOf('plan')
  const kind = planned.length > 0 ? 'plan' : 'open'
  return { keys: keysOf(kind), kind, isOfOne: keysOf('body').length + keysOf('time').length > 0 }
}
