import type { Amount, Feature } from '../../../model/network.ts'
import type { Focus } from '../find-focus.ts'
import { inShort } from '../in-short.ts'
import type { Naming } from '../naming.ts'
import type { Statement } from '../statements.ts'

/** What a statement says of a feature; `body` where it is another one than the statement is about. */
export type Value = Readonly<{ value: string; amount: Amount | null; certain: boolean; body?: string | null }>

export type Reading = Readonly<{
  about: Focus | null
  cues: ReadonlySet<Feature>
  topics: readonly Feature[]
  headed: readonly Feature[]
  column: Feature | null
  naming: Naming
}>

export type Reader = (statement: Statement, reading: Reading) => readonly Value[]

/** A value on a scale of the model. */
export const coded = (value: string, amount: Amount | null = null, certain = true): Value => ({
  value,
  amount,
  certain,
})

/** The words themselves, where there is no scale. */
export const asPrinted = (words: string, amount: Amount | null = null): Value => coded(inShort(words), amount)
