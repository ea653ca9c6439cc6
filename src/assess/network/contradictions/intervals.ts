import type { Amount } from '../../../model/network.ts'

type Limits = Pick<Amount, 'min' | 'max'>

/** How two statements of a number stand to each other: "inexact" when both hold for some numbers only, though each says which. */
export type Fit = 'compatible' | 'inexact' | 'apart'

/** "Alle sechs Wochen" is 8.7 a year: numbers that differ by less are the same. */
const rounding = 0.05

export function fitOf(left: Limits, right: Limits): Fit {
  if (isBelow(left, right) || isBelow(right, left)) return 'apart'
  if (isOpen(left) || isOpen(right) || isBroken(left, right) || isBroken(right, left)) return 'compatible'
  return near(left.min, right.min) && near(left.max, right.max) ? 'compatible' : 'inexact'
}

function isBelow(left: Limits, right: Limits): boolean {
  return left.max !== null && right.min !== null && left.max < right.min && !near(left.max, right.min)
}

function isOpen({ min, max }: Limits): boolean {
  return min === null || max === null
}

/** A rhythm of weeks within a range of whole meetings: 8.7 fits "acht bis neun Mal". */
function isBroken({ min, max }: Limits, range: Limits): boolean {
  return min === max && min !== null && !Number.isInteger(min) && (range.min ?? 0) <= min && min <= (range.max ?? min)
}

function near(left: number | null, right: number | null): boolean {
  return left !== null && right !== null && Math.abs(left - right) <= rounding * Math.max(left, right)
}
