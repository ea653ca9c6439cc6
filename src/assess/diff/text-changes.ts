import { type BindingForce, bindingAttributes } from '../../model/binding-force.ts'
import type { BundleResult, ProfileEntry } from '../../model/result.ts'
import { profileSchema } from '../../model/result.ts'
import type { BundleDiff, ProfileChange, QuotedText, TurnKind, UnderstandingChange } from '../../model/results-diff.ts'
import type { Understanding } from '../../model/understanding.ts'

/** Attributes of the profile that are new, gone or read otherwise. */
export function profileChanges(before: BundleResult, after: BundleResult): readonly ProfileChange[] {
  return profileSchema.keyof().options.flatMap((id) => {
    const [left, right] = [quoted(before.profile[id]), quoted(after.profile[id])]
    if (plain(left) === plain(right)) return []
    return [{ id, kind: kindOf(left, right), before: left, after: right }]
  })
}

/** Orientations of the understanding of integration that are new, gone, or said in another voice; Fördern and Fordern last. */
export function understandingChanges(before: Understanding, after: Understanding): readonly UnderstandingChange[] {
  const [left, right] = [statements(before), statements(after)]
  const ids = new Set([...right.keys(), ...left.keys()])
  return [...ids].flatMap((id) => {
    const [old, now] = [left.get(id) ?? null, right.get(id) ?? null]
    if (old?.text === now?.text) return []
    const title = now?.title ?? old?.title ?? id
    return [{ id, title, kind: kindOf(old, now), before: toQuoted(old), after: toQuoted(now) }]
  })
}

/** Binding force on both sides when anything of it differs; better and worse by how many of the seven are met. */
export function bindingChange(before: BindingForce | null, after: BindingForce | null): BundleDiff['binding'] {
  if (signature(before) === signature(after)) return null
  if (before === null || after === null) return { before, after, direction: 'other' }
  const step = after.met - before.met
  return { before, after, direction: step > 0 ? 'better' : step < 0 ? 'worse' : 'other' }
}

type Statement = QuotedText & Readonly<{ title: string }>

/** What the understanding says by id; the text is the voice, or the order of Fördern and Fordern. */
function statements({ orientations, promotingAndDemanding }: Understanding): ReadonlyMap<string, Statement> {
  const entries = orientations.map(({ id, title, voice, evidence }): [string, Statement] => [
    id,
    { title, text: voice, evidence },
  ])
  if (promotingAndDemanding === null) return new Map(entries)
  const { order, evidence } = promotingAndDemanding
  return new Map([...entries, ['foerdern-und-fordern', { title: 'Fördern und Fordern', text: order, evidence }]])
}

function toQuoted(statement: Statement | null): QuotedText | null {
  return statement && { text: statement.text, evidence: [...statement.evidence] }
}

function quoted({ value, evidence }: ProfileEntry): QuotedText | null {
  return value === null ? null : { text: value, evidence: [...evidence] }
}

/** Spaces and punctuation do not make another title. */
function plain(entry: QuotedText | null): string | null {
  return (
    entry &&
    (
      entry.text
        .normalize('NFC')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).join(' ')
  )
}

function kindOf(before: QuotedText | null, after: QuotedText | null): TurnKind {
  if (before === null) return 'gained'
  return after === null ? 'lost' : 'changed'
}

function signature(force: BindingForce | null): string {
  if (force === null) return ''
  const stated = bindingAttributes.map((attribute) => force.stated[attribute]?.measures)
  return [force.councilDecision, force.measures, force.binding, ...stated, force.monitoring].join(' ')
}
