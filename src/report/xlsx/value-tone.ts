import type { PrintedValue, RequirementStatus } from '../../model/values.ts'
import { type Tone, toneOf } from '../html/value-mark.ts'

/** The colour of a value or status, the same as in report.html. */
export function valueTone(value: string): Tone {
  return toneOf(value as PrintedValue | RequirementStatus)
}
