import { type BindingForce, bindingAttributes } from '../../model/binding-force.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { BundleDiff, QuotedText, ValueChange } from '../../model/results-diff.ts'
import type { DiffColumn, DiffThing } from '../messages/diff-texts.ts'
import { diffColumns } from '../messages/diff-texts.ts'
import type { Messages } from '../messages/messages.ts'
import type { DiffInput, NamedPair } from './diff-input.ts'
import { namedPairs } from './diff-input.ts'
import { attributeWords, changeWords, directionWords, matchWords, refWords, valueWords } from './diff-words.ts'

/** One change, all cells as text; what a column does not apply to is "". */
export type ChangeRow = Readonly<Record<DiffColumn, string>>

/** Every change as one row: municipality by municipality, in each from the kind of document down to the measures. */
export function changeRows(input: DiffInput): readonly ChangeRow[] {
  return [...namedPairs(input).flatMap((named) => rowsOfPair(named, input)), ...rowsOfUnpaired(input)]
}

/** The changes as a table with headings. */
export function changeTable(
  input: DiffInput,
): Readonly<{ headings: readonly string[]; rows: readonly (readonly string[])[] }> {
  return {
    headings: diffColumns.map((column) => input.messages.diff.column[column]),
    rows: changeRows(input).map((row) => diffColumns.map((column) => row[column])),
  }
}

type Cells = Partial<ChangeRow> & Readonly<{ what: string; change: string }>

function rowsOfPair(named: NamedPair, input: DiffInput): readonly ChangeRow[] {
  const { pair, name } = named
  const { messages } = input
  const { diff, components, kinds } = messages
  const row = (thing: DiffThing, cells: Cells): ChangeRow => ({
    ...emptyRow,
    municipality: name,
    documentBefore: pair.before.id,
    documentAfter: pair.after.id,
    thing: diff.thing[thing],
    cause: diff.cause[pair.causes.reading],
    ...cells,
  })
  const changed = diff.turn.changed
  const quotes = (before: Evidence | null | undefined, after: Evidence | null | undefined): Partial<ChangeRow> => ({
    quoteBefore: before?.quote ?? '',
    pageBefore: String(before?.page ?? ''),
    quoteAfter: after?.quote ?? '',
    pageAfter: String(after?.page ?? ''),
  })
  const values = (thing: 'component' | 'requirement', change: ValueChange, what: string): ChangeRow =>
    row(thing, {
      what,
      change: directionWords(change.direction, messages),
      before: valueWords(change.before, messages),
      after: valueWords(change.after, messages),
      cause: diff.cause[change.cause],
      check: change.after?.certainty === 'prüfen' || change.cause === 'both' ? messages.check : '',
      reasonBefore: change.before?.reason ?? '',
      reasonAfter: change.after?.reason ?? '',
      ...quotes(change.before?.evidence[0], change.after?.evidence[0]),
    })
  const texts = (before: QuotedText | null, after: QuotedText | null): Partial<ChangeRow> => ({
    before: before?.text ?? '',
    after: after?.text ?? '',
    ...quotes(before?.evidence[0], after?.evidence[0]),
  })
  const { kind, binding, measures } = pair
  const kindRow = kind && {
    ...{ what: diff.kind, change: changed, before: kinds[kind.before], after: kinds[kind.after] },
    ...{ reasonBefore: kind.reasonBefore, reasonAfter: kind.reasonAfter },
  }
  return [
    ...(kindRow ? [row('kind', kindRow)] : []),
    ...pair.components.map((change) => values('component', change, components[change.id])),
    ...pair.requirements.map((change) => values('requirement', change, `${change.id} ${input.titleOf(change.id)}`)),
    ...pair.profile.map(({ id, kind: turn, before, after }) =>
      row('profile', { what: messages.profile[id], change: diff.turn[turn], ...texts(before, after) }),
    ),
    ...pair.fields.map(({ kind: turn, before, after, why }) =>
      row('field', {
        what: after?.text ?? before?.text ?? '',
        change: diff.fieldKind[turn],
        check: turn === 'renamed' ? messages.check : '',
        why: why ? diff.fieldWhy(why) : '',
        ...texts(before, after),
      }),
    ),
    ...pair.understanding.map(({ title, kind: turn, before, after }) =>
      row('understanding', {
        what: title,
        change: diff.turn[turn],
        ...texts(before, after),
        before: understandingWords(before, messages),
        after: understandingWords(after, messages),
      }),
    ),
    ...(binding ? bindingRows(binding, messages).map((cells) => row('binding', cells)) : []),
    ...measureRows(measures, messages).map(({ evidence, ...cells }) =>
      row('measure', { ...cells, ...quotes(...evidence) }),
    ),
  ]
}

/** What an orientation says: in which voice, or in which order Fördern and Fordern stand. */
export function understandingWords(entry: QuotedText | null, { understanding }: Messages): string {
  if (entry === null) return ''
  return entry.text === 'own' || entry.text === 'quoted' ? understanding.voices[entry.text] : entry.text
}

/** What of the binding force differs, one row each. */
export function bindingRows(
  { before, after, direction }: NonNullable<BundleDiff['binding']>,
  messages: Messages,
): readonly (Cells & Readonly<{ before: string; after: string }>)[] {
  const { binding, diff, measure, profile, yes, no } = messages
  const cells = (force: BindingForce | null): readonly string[] => {
    if (force === null) return []
    const shares = bindingAttributes.map((attribute) => {
      const { measures, share } = force.stated[attribute] ?? { measures: 0, share: null }
      return binding.share(measures, force.measures, share)
    })
    return [
      force.councilDecision ? yes : no,
      String(force.measures),
      String(force.binding),
      ...shares,
      binding.met(force.met),
    ]
  }
  const names = [
    ...[profile.councilDecision, binding.measures, binding.worded],
    ...[...bindingAttributes.map((attribute) => measure[attribute]), binding.sum],
  ]
  const [left, right] = [cells(before), cells(after)]
  return names.flatMap((what, index) => {
    const [old, now] = [left[index] ?? '', right[index] ?? '']
    // Where only the number of measures changed, the share tells nothing new.
    if (old === now || (percentOf(old) !== null && percentOf(old) === percentOf(now))) return []
    const isSum = index === names.length - 1
    return [{ what, change: isSum ? directionWords(direction, messages) : diff.turn.changed, before: old, after: now }]
  })
}

function percentOf(share: string): string | null {
  return /\((\d+) %\)/.exec(share)?.[1] ?? null
}

type MeasureCells = Cells & Readonly<{ evidence: readonly [Evidence | null, Evidence | null] }>

function measureRows(measures: BundleDiff['measures'], messages: Messages): readonly MeasureCells[] {
  const { diff } = messages
  const kept = measures.kept.flatMap((item): readonly MeasureCells[] => {
    const { before, after, match, changes } = item
    const why = matchWords(item, messages)
    const isOpen = match.certainty === 'prüfen'
    const check = isOpen ? messages.check : ''
    const titles = { before: before.title, after: after.title, evidence: [before.evidence, after.evidence] as const }
    return [
      ...(isOpen ? [{ what: after.title, change: diff.match.perhaps, check, why, ...titles }] : []),
      ...changes.map((change) => ({
        ...{ what: after.title, change: changeWords(change, messages), check, why },
        before: change.before === '' ? '' : attributeWords(change, 'before', messages),
        after: change.after === '' ? '' : attributeWords(change, 'after', messages),
        evidence: [change.evidenceBefore, change.evidenceAfter] as const,
      })),
    ]
  })
  const single = (kind: 'new' | 'gone'): readonly MeasureCells[] =>
    measures[kind].map(({ title, evidence, related }) => ({
      ...{ what: title, change: diff.change[kind], check: related ? messages.check : '' },
      why: related ? diff.related[kind](related.title) : '',
      ...(kind === 'new' ? { after: title } : { before: title }),
      evidence: kind === 'new' ? [null, evidence] : [evidence, null],
    }))
  return [...kept, ...single('new'), ...single('gone')]
}

function rowsOfUnpaired({ diff, messages }: DiffInput): readonly ChangeRow[] {
  const { thing, change } = messages.diff
  const base = { ...emptyRow, thing: thing.document }
  return [
    ...diff.new.map((ref) => ({
      ...base,
      ...{ municipality: ref.municipality ?? '', documentAfter: ref.id, what: refWords(ref), change: change.new },
    })),
    ...diff.gone.map((ref) => ({
      ...base,
      ...{ municipality: ref.municipality ?? '', documentBefore: ref.id, what: refWords(ref), change: change.gone },
    })),
    ...diff.ambiguous.map(({ before, after }) => ({
      ...base,
      municipality: after[0]?.municipality ?? before[0]?.municipality ?? '',
      documentBefore: before.map(({ id }) => id).join('; '),
      documentAfter: after.map(({ id }) => id).join('; '),
      what: after[0]?.municipality ?? '',
      change: change.ambiguous,
      check: messages.check,
    })),
  ]
}

const emptyRow = Object.fromEntries(diffColumns.map((column) => [column, ''])) as Record<DiffColumn, string>
