import type { LeftOut } from '../../model/agreement.ts'
import type { AgreementNames } from '../messages/agreement-texts.ts'
import { type AgreementInput, coderNames, plainName } from './agreement-cells.ts'

/** Everything that was left out, one sentence each; one sentence when nothing was. */
export function leftOutSentences(input: AgreementInput): readonly string[] {
  const { agreement, messages } = input
  const { leftOut: texts, nothingLeftOut } = messages.agreement
  const { documents, empty, noConcept } = agreement.leftOut
  const name = coderNames(input)
  const sentences = [
    ...(documents.length > 0 ? [texts.documents(documents.map(({ name }) => plainName(name)))] : []),
    ...misfitSentences(input),
    ...empty.map(({ coder, values }) => texts.empty({ coder: name(coder), values })),
    ...(noConcept > 0 ? [texts.noConcept(noConcept)] : []),
  ]
  return sentences.length === 0 ? [nothingLeftOut] : sentences
}

/** What people wrote that could not be compared, and what they can do about it. */
export function misfitSentences(input: AgreementInput): readonly string[] {
  const { agreement, messages } = input
  const { leftOut: texts } = messages.agreement
  const { units, values } = agreement.leftOut
  const name = coderNames(input)
  return [
    ...unknownUnits(units, name, input),
    ...units
      .filter(({ candidates }) => candidates.length > 0)
      .map((unit) =>
        (unit.why === 'ambiguous' ? texts.ambiguous : texts.similarUnit)({
          ...unit,
          unit: plainName(unit.unit),
          coder: name(unit.coder),
        }),
      ),
    ...values.map((value) =>
      (value.why === 'unknown' ? texts.unknownValue : texts.contradictoryValue)({
        coder: name(value.coder),
        unit: plainName(value.unit),
        value: plainName(value.value),
        component: messages.components[value.component],
      }),
    ),
  ]
}

/** Names that fit nothing, one sentence for each coder: a table of the whole state may hold many. */
function unknownUnits(units: LeftOut['units'], name: AgreementNames, { messages }: AgreementInput): readonly string[] {
  const unknown = units.filter(({ candidates }) => candidates.length === 0)
  return [...Map.groupBy(unknown, ({ coder }) => coder)].map(([coder, ofCoder]) =>
    messages.agreement.leftOut.unknownUnits({
      coder: name(coder),
      units: ofCoder.map(({ unit }) => plainName(unit)),
      values: ofCoder.reduce((sum, { values }) => sum + values, 0),
    }),
  )
}
