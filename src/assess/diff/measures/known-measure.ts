import type { Measure } from '../../../model/measure.ts'
import type { SupportingAttribute } from '../../../model/measure-diff.ts'
import { nameKey } from '../../../model/stem.ts'
import type { TitleWord } from './title-words.ts'
import { titleParts } from './title-words.ts'

/** A measure prepared for comparing with many others. */
export type KnownMeasure = Readonly<{
  measure: Measure
  /** Place in the register, from 0. */
  index: number
  /** Number in front of the title, such as "m3 2". */
  code: string | null
  words: readonly TitleWord[]
  /** The roots of the title without order: equal for titles that say the same. */
  titleKey: string
  /** Stems of what each attribute says; empty sets for what is not stated. */
  stems: Readonly<Record<Exclude<SupportingAttribute, 'code'>, ReadonlySet<string>>>
}>

/** Prepares a measure; names of bodies are taken in their long form where the document gives it. */
export function knownMeasure(measure: Measure, index: number): KnownMeasure {
  const { code, words } = titleParts(measure.title)
  const bodies = (names: readonly string[]): string =>
    names.map((name) => measure.abbreviations[name] ?? name).join(' ')
  return {
    measure,
    index,
    code,
    words,
    titleKey: words
      .map(({ root }) => root)
      .sort()
      .join(' '),
    stems: {
      field: stemsOf(measure.field),
      goal: stemsOf(measure.goal),
      responsible: stemsOf(bodies(measure.responsible)),
      partners: stemsOf(bodies(measure.partners)),
      period: wordsOf(measure.period?.text ?? null),
      budget: wordsOf(measure.budget),
      indicator: stemsOf(measure.indicator),
    },
  }
}

function stemsOf(text: string | null): ReadonlySet<string> {
  return new Set(
    nameKey(text ?? '')
      .split(' ')
      .filter((stem) => stem !== ''),
  )
}

/** Dates and sums are compared by their figures too. */
function wordsOf(text: string | null): ReadonlySet<string> {
  return new Set((text ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu))
}
