import type { Evidence } from '../../model/evidence.ts'
import { measureColumns, measureText } from '../../model/measure.ts'
import type { Network } from '../../model/network.ts'
import { networkConditions, networkDimensions } from '../../model/network.ts'
import type { BundleResult, SearchProtocol } from '../../model/result.ts'
import { componentIds } from '../../model/values.ts'
import { refiTexts as texts } from '../messages/de-refi.ts'
import { messagesFor } from '../messages/messages-for.ts'
import { contradictionWords } from '../networks/contradiction-words.ts'
import { factWords } from '../networks/fact-words.ts'
import { profileAttributes } from '../tables.ts'

/** A passage with the key of the code it gets, and what is to be said about it. */
export type CodedPassage = Readonly<{ code: string; evidence: Evidence; memo: string }>

/** What of a measure has a quotation of its own: its attributes, and the passage as a whole. */
export const measureParts = ['text', ...measureColumns] as const

const messages = messagesFor('de')

/** Everything in a bundle that rests on quotations, as codings. `fields` are the ids of the Land's action fields. */
export function passagesOf(bundle: BundleResult, fields: ReadonlySet<string>): readonly CodedPassage[] {
  return [
    ...componentPassages(bundle),
    ...requirementPassages(bundle),
    ...measurePassages(bundle),
    ...bundle.actionFields.flatMap(({ name, zik, evidence }) =>
      fieldCodes(zik, fields).flatMap((code) => coded(code, evidence, texts.fieldNamed(name))),
    ),
    ...understandingPassages(bundle),
    ...profileAttributes(messages).flatMap((id) => {
      const { value, evidence } = bundle.profile[id]
      return coded(`profile/${id}`, evidence, value ?? '')
    }),
    ...(bundle.network ? networkPassages(bundle.network) : []),
  ]
}

function coded(code: string, evidence: readonly Evidence[], memo: string): readonly CodedPassage[] {
  return evidence.map((item) => ({ code, evidence: item, memo }))
}

/** Codes of an action field: one for each field of the Land it overlaps with, otherwise that for fields without any. */
function fieldCodes(zik: readonly string[], fields: ReadonlySet<string>): readonly string[] {
  const known = zik.filter((id) => fields.has(id))
  return known.length > 0 ? known.map((id) => `field/${id}`) : ['field/']
}

function componentPassages({ components }: BundleResult): readonly CodedPassage[] {
  return componentIds.flatMap((id) => {
    const component = components[id]
    if (!component) return []
    const { value, certainty, reason, evidence, search } = component
    const memo = texts.decided(value, certainty, reason)
    return [...coded(`component/${id}/${value}`, evidence, memo), ...nearMisses(`component/${id}`, search)]
  })
}

function requirementPassages({ requirements }: BundleResult): readonly CodedPassage[] {
  return Object.entries(requirements).flatMap(([id, { status, reason, evidence, search }]) => [
    ...coded(`requirement/${id}/${status}`, evidence, `${status}: ${reason}`),
    ...nearMisses(`requirement/${id}`, search),
  ])
}

function nearMisses(thing: string, search: SearchProtocol): readonly CodedPassage[] {
  return search.nearMisses.map(({ reason, evidence }) => ({
    code: `near-miss/${thing}`,
    evidence,
    memo: texts.countsNotBecause(reason),
  }))
}

function measurePassages({ measures }: BundleResult): readonly CodedPassage[] {
  return measures.flatMap((measure, index) => {
    const modality = messages.modalities[measure.modality]
    const named = texts.measureNumber(index + 1, measure.title)
    return measureParts.flatMap((part) => {
      const evidence = measure.evidence[part]
      if (!evidence) return []
      const said = part === 'title' || part === 'text' ? texts.modality(modality) : measureText(measure, part)
      return coded(`measure/${part}`, [evidence], `${named}\n${said}`)
    })
  })
}

function understandingPassages({ understanding }: BundleResult): readonly CodedPassage[] {
  const { orientations, promotingAndDemanding } = understanding
  const { voices } = messages.understanding
  return [
    ...orientations.flatMap(({ id, voice, evidence }) => coded(`understanding/${id}`, evidence, voices[voice])),
    ...(promotingAndDemanding
      ? coded(
          'understanding/promoting',
          promotingAndDemanding.evidence,
          `${promotingAndDemanding.order} (${voices[promotingAndDemanding.voice]})`,
        )
      : []),
  ]
}

function networkPassages(network: Network): readonly CodedPassage[] {
  const { network: words } = messages
  const { purpose, bodies, relations, facts, dimensions, conditions, contradictions } = network
  return [
    ...coded(
      'network/purpose',
      purpose.evidence,
      texts.decided(words.purposes[purpose.value], purpose.certainty, purpose.reason),
    ),
    ...facts.map((fact) => ({
      code: `network/feature/${fact.feature}`,
      evidence: fact.evidence,
      memo: `${fact.body ?? words.wholeNetwork}: ${factWords(fact, messages).text} (${fact.certainty})`,
    })),
    ...bodies.map(({ name, type, typeReason, certainty, evidence }) => ({
      code: `network/body/${type}`,
      evidence,
      memo: texts.decided(name, certainty, typeReason),
    })),
    ...relations.map((relation) => ({
      code: `network/relation/${relation.kind}`,
      evidence: relation.evidence,
      memo: words.relationSentence(relation),
    })),
    ...networkDimensions.flatMap((id) =>
      dimensions[id].facts.flatMap(({ text, speaksFor, evidence }) =>
        coded(`network/dimension/${id}`, evidence, `${speaksFor ? words.speaksFor : words.speaksAgainst}: ${text}`),
      ),
    ),
    ...networkConditions.flatMap((id) =>
      coded(
        `network/condition/${id}`,
        conditions[id].evidence,
        `${words.statuses[conditions[id].status]}: ${conditions[id].reason}`,
      ),
    ),
    ...contradictions.flatMap((contradiction) =>
      coded(
        'network/contradiction',
        contradiction.evidence,
        contradictionWords(contradiction, network, messages).join(` ${words.against} `),
      ),
    ),
  ]
}
