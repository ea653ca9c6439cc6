import type { HumanCoding, HumanValue } from '../../model/human-coding.ts'
import { humanCodingSchema } from '../../model/human-coding.ts'
import { conflictSentence, unknownValuesSentence } from './sentences.ts'
import { printedValueOf } from './value-of-text.ts'

/** A value with the person who gave it. */
export type CodedValue = Readonly<{ coder: string }> & HumanValue

/** What a file of a person's coding gives, and what has to be said about it. */
export type CollectedCodings = Readonly<{ value: readonly HumanCoding[]; sentences: readonly string[] }>

/**
 * One coding for each person, in the order of the file. Several entries of one person for the same component of the same
 * document are one value with all passages; where they contradict each other, the first one counts and this is told.
 */
export function collectValues(entries: readonly CodedValue[]): CollectedCodings {
  const coders = new Map<string, Map<string, HumanValue>>()
  const conflicts: string[] = []
  for (const { coder, ...entry } of entries) {
    const values = coders.get(coder) ?? new Map<string, HumanValue>()
    coders.set(coder, values)
    const key = JSON.stringify([entry.unit, entry.component])
    const known = values.get(key)
    if (known && known.value !== entry.value) {
      conflicts.push(conflictSentence({ coder, kept: known, other: entry.value }))
      continue
    }
    values.set(key, known ? merged(known, entry) : entry)
  }
  const value = [...coders].map(([coder, values]) => humanCodingSchema.parse({ coder, values: [...values.values()] }))
  const unknown = new Set(entries.map((entry) => entry.value).filter((text) => printedValueOf(text) === null))
  return { value, sentences: [...conflicts, ...(unknown.size > 0 ? [unknownValuesSentence([...unknown])] : [])] }
}

function merged(known: HumanValue, entry: HumanValue): HumanValue {
  const notes = [known.note, entry.note].filter((note) => note !== '')
  return { ...known, quotes: [...known.quotes, ...entry.quotes], note: [...new Set(notes)].join('\n') }
}
