import type { Measure, Period } from '../../../model/measure.ts'
import { measureText } from '../../../model/measure.ts'
import type { AttributeChange, ComparedAttribute } from '../../../model/measure-diff.ts'
import { comparedAttributes } from '../../../model/measure-diff.ts'
import { titleParts } from './title-words.ts'

/** What a kept measure lost, gained or says otherwise; punctuation, order of names and another way to write a date do not count. */
export function attributeChanges(before: Measure, after: Measure): readonly AttributeChange[] {
  return comparedAttributes.flatMap((attribute) => {
    const [left, right] = [textOf(before, attribute), textOf(after, attribute)]
    if (isSame(attribute, before, after)) return []
    const kind = left === '' ? ('gained' as const) : right === '' ? ('lost' as const) : ('changed' as const)
    return [
      {
        attribute,
        kind,
        before: left,
        after: right,
        evidenceBefore: before.evidence[attribute] ?? null,
        evidenceAfter: after.evidence[attribute] ?? null,
        shift: attribute === 'period' ? shiftOf(before.period, after.period) : null,
      },
    ]
  })
}

function textOf(measure: Measure, attribute: ComparedAttribute): string {
  return attribute === 'modality' ? measure.modality : measureText(measure, attribute)
}

function isSame(attribute: ComparedAttribute, before: Measure, after: Measure): boolean {
  switch (attribute) {
    case 'title':
      return wordsOf(withoutCode(before.title)) === wordsOf(withoutCode(after.title))
    case 'responsible':
    case 'partners':
      return namesOf(before, attribute) === namesOf(after, attribute)
    case 'period':
      return isSamePeriod(before.period, after.period)
    default:
      return wordsOf(textOf(before, attribute)) === wordsOf(textOf(after, attribute))
  }
}

/** A measure that was only renumbered has the same title. */
function withoutCode(title: string): string {
  return titleParts(title)
    .words.map(({ printed }) => printed)
    .join(' ')
}

function namesOf({ abbreviations, ...measure }: Measure, attribute: 'responsible' | 'partners'): string {
  return measure[attribute]
    .map((name) => wordsOf(abbreviations[name] ?? name))
    .sort()
    .join('; ')
}

function isSamePeriod(before: Period | null, after: Period | null): boolean {
  if (before === null || after === null) return before === after
  if (wordsOf(before.text) === wordsOf(after.text)) return true
  const hasDates = before.start !== null || before.end !== null
  return hasDates && before.start === after.start && before.end === after.end && before.horizon === after.horizon
}

function shiftOf(before: Period | null, after: Period | null): AttributeChange['shift'] {
  const [left, right] = [before?.end ?? null, after?.end ?? null]
  if (left === null || right === null || left === right) return null
  return right > left ? 'later' : 'earlier'
}

function wordsOf(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}%€]+/gu) ?? []
  ).join(' ')
}
