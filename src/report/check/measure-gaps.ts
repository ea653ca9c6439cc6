import type { Measure } from '../../model/measure.ts'
import type { GapAttribute } from '../messages/check-texts.ts'
import { gapAttributes } from '../messages/check-texts.ts'
import { measureText } from '../tables.ts'

/** What of the attributes that make a measure binding is not stated for it. */
export function gapsOf(measure: Measure): readonly GapAttribute[] {
  return gapAttributes.filter((attribute) => measureText(measure, attribute) === '')
}

/** Warnings of a measure that are no gaps: two dates, stated twice. Gaps begin with "kein". */
export function remarksOn({ warnings }: Measure): readonly string[] {
  return warnings.filter((warning) => !/^keine? /.test(warning))
}

/** For how many measures an attribute is not stated. */
export function countGaps(measures: readonly Measure[], attribute: GapAttribute): number {
  return measures.filter((measure) => gapsOf(measure).includes(attribute)).length
}
