/** Two values of the same unit: by the machine or coder A, and by coder B. */
export type Pair = Readonly<{ left: string; right: string }>

/** Share of pairs that agree, between 0 and 1; null without pairs. */
export function percentAgreement(pairs: readonly Pair[]): number | null {
  return pairs.length === 0 ? null : pairs.filter(({ left, right }) => left === right).length / pairs.length
}
