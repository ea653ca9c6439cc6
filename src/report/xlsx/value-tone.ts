import type { PrintedValue, RequirementStatus } from '../../model/values.ts'
import { toneOf } from '../html/value-mark.ts'
import type { Tone } from './sheet.ts'

/** The colour of a value or status, the same as in report.html. */
export function valueTone(value: string): Tone {
  return toneOf(value as PrintedValue | RequirementStatus) as Tone
}
