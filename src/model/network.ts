import { z } from 'zod'
import { evidenceSchema } from './evidence.ts'
import { certaintySchema } from './values.ts'

/** What the rules of a network settle for the network as a whole, in the order of the comparison. */
export const networkFeatures = [
  'name',
  'version-date',
  'in-force',
  'replaces',
  'basis',
  'concept-link',
  'aims',
  'tasks',
  'action-fields',
  'legal-form',
  'members',
  'joining',
  'joining-conditions',
  'member-duties',
  'leaving',
  'guests',
  'coordination',
  'new-group',
  'public-relations',
  'funding',
  'amendment',
  'review',
] as const

/** What they settle for one of its bodies, or for all of them. */
export const bodyFeatures = [
  'members',
  'chair',
  'term',
  'frequency',
  'body-tasks',
  'invitation',
  'publicity',
  'voting-right',
  'majority',
  'tie',
  'quorum',
  'minutes',
  'minutes-approval',
] as const

/** All of them, each once. */
export const featureIds = [...networkFeatures, ...bodyFeatures.filter((id) => id !== 'members')] as const
export const featureSchema = z.enum(featureIds)
export type Feature = z.infer<typeof featureSchema>

/** A number the rules state; null where one side is left open ("mindestens viermal" has no maximum). */
const amountSchema = z.object({
  min: z.number().nonnegative().nullable(),
  max: z.number().nonnegative().nullable(),
  /** Meetings a year, months, days, persons. */
  unit: z.enum(['per-year', 'months', 'days', 'persons']),
})
export type Amount = Readonly<z.infer<typeof amountSchema>>

/** One thing that the rules settle, with the passage that says so. */
export const networkFactSchema = z.object({
  feature: featureSchema,
  /** Name of the body it holds for; null: for the network as a whole. */
  body: z.string().nullable(),
  /** Short and comparable where there is a scale ("einfach", "2-3", "24", "2016-08-09"), otherwise as printed. */
  value: z.string(),
  amount: amountSchema.nullable(),
  certainty: certaintySchema,
  evidence: evidenceSchema,
})
export type NetworkFact = Readonly<z.infer<typeof networkFactSchema>>

/** The four types of Abbildung 4 of the Leitfaden (L282-289), and advisory bodies. */
export const bodyTypes = ['steering', 'working-group', 'exchange', 'conference', 'advisory'] as const
export const bodyTypeSchema = z.enum(bodyTypes)
export type BodyType = z.infer<typeof bodyTypeSchema>

export const networkBodySchema = z.object({
  /** As printed, in the nominative. */
  name: z.string(),
  type: bodyTypeSchema,
  /** The word or rule the type was read from, in German. */
  typeReason: z.string(),
  certainty: certaintySchema,
  evidence: evidenceSchema,
})
export type NetworkBody = Readonly<z.infer<typeof networkBodySchema>>

export const relationKinds = ['elects', 'appoints', 'prepares', 'reports-to', 'part-of', 'advises'] as const
export const networkRelationSchema = z.object({
  /** Names of bodies of the network, or of a body outside it ("Stadtrat"). */
  from: z.string(),
  kind: z.enum(relationKinds),
  to: z.string(),
  evidence: evidenceSchema,
})
export type NetworkRelation = Readonly<z.infer<typeof networkRelationSchema>>

/** Whose rules these are: of a network for integration, of a council of or for immigrants, of a body of another field. */
export const networkPurposes = ['integration-network', 'integration-council', 'other-body'] as const
export const networkPurposeSchema = z.object({
  value: z.enum(networkPurposes),
  reason: z.string(),
  certainty: certaintySchema,
  evidence: z.array(evidenceSchema),
})
export type NetworkPurpose = Readonly<z.infer<typeof networkPurposeSchema>>

/** What coding finds in rules or slides. */
export type NetworkCoding = Readonly<{
  purpose: NetworkPurpose
  bodies: readonly NetworkBody[]
  relations: readonly NetworkRelation[]
  facts: readonly NetworkFact[]
}>

/** The four dimensions of Abbildung 4. */
export const networkDimensions = ['formality', 'bindingness', 'openness', 'orientation'] as const
export type NetworkDimension = (typeof networkDimensions)[number]
export const networkRatings = [
  'hoch',
  'mittel',
  'gering',
  'strategisch',
  'operativ',
  'strategisch und operativ',
  'n. b.',
] as const

/** A rating derived from facts; `facts`: one German phrase for each fact that led to it, with its passage. */
export const ratingSchema = z.object({
  value: z.enum(networkRatings),
  reason: z.string(),
  certainty: certaintySchema,
  facts: z.array(z.object({ text: z.string(), speaksFor: z.boolean(), evidence: z.array(evidenceSchema) })),
})
export type Rating = Readonly<z.infer<typeof ratingSchema>>

/** Reis' conditions of productive networks (Leitfaden L257-264). */
export const networkConditions = [
  'all-groups',
  'shared-aims',
  'rules',
  'shared-understanding',
  'autonomy',
  'motivation',
  'connection',
  'steering',
] as const
export const conditionStatuses = ['erfüllt', 'teilweise', 'nicht geregelt'] as const
export const conditionResultSchema = z.object({
  status: z.enum(conditionStatuses),
  reason: z.string(),
  evidence: z.array(evidenceSchema),
})
export type ConditionResult = Readonly<z.infer<typeof conditionResultSchema>>

/** Two passages that settle the same thing differently. */
export const contradictionSchema = z.object({
  feature: featureSchema,
  body: z.string().nullable(),
  values: z.array(z.string()).min(2),
  reason: z.string(),
  evidence: z.array(evidenceSchema).min(2),
})
export type Contradiction = Readonly<z.infer<typeof contradictionSchema>>

/** Something that rules of this kind usually settle and these do not, with what was looked for. */
export const gapSchema = z.object({ feature: featureSchema, reason: z.string(), cues: z.array(z.string()) })
export type Gap = Readonly<z.infer<typeof gapSchema>>

/** `network` of a bundle in results.json. */
export const networkSchema = z.object({
  purpose: networkPurposeSchema,
  bodies: z.array(networkBodySchema),
  relations: z.array(networkRelationSchema),
  facts: z.array(networkFactSchema),
  dimensions: z.record(z.enum(networkDimensions), ratingSchema),
  conditions: z.record(z.enum(networkConditions), conditionResultSchema),
  contradictions: z.array(contradictionSchema),
  gaps: z.array(gapSchema),
})
export type Network = Readonly<z.infer<typeof networkSchema>>
