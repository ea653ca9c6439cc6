import type { BindingAttribute } from '../../model/binding-force.ts'
import { bindingAttributes } from '../../model/binding-force.ts'
import type { Measure } from '../../model/measure.ts'
import { measureText } from '../../model/measure.ts'

/** What of the attributes that make a measure binding is not stated for it. */
export function gapsOf(measure: Measure): readonly BindingAttribute[] {
  return bindingAttributes.filter((attribute) => measureText(measure, attribute) === '')
}

/** Warnings of a measure that are no gaps: two dates, stated twice. Gaps begin with "kein". */
export function remarksOn({ warnings }: Measure): readonly string[] {
  return warnings.filter((warning) => !/^keine? /.test(warning))
}

/** For how many measures an attribute is not stated. */
export function countGaps(measures: readonly Measure[], attribute: BindingAttribute): number {
  return measures.filter((measure) => gapsOf(measure).includes(attribute)).length
}
