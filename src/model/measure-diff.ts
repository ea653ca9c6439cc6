import { z } from 'zod'
import { evidenceSchema } from './evidence.ts'
import { measureColumns } from './measure.ts'
import { certaintySchema } from './values.ts'

/** A measure as lists of changes name it. */
const measureRefSchema = z.object({
  /** Place in the register of its document, from 1. */
  number: z.int().positive(),
  title: z.string(),
  field: z.string().nullable(),
  responsible: z.array(z.string()),
  period: z.string().nullable(),
  /** Where the title stands; null when the register has no quotation of it. */
  evidence: evidenceSchema.nullable(),
})
export type MeasureRef = Readonly<z.infer<typeof measureRefSchema>>

/** What of a kept measure is compared, in the order of reports. */
export const comparedAttributes = [...measureColumns, 'modality'] as const
export const comparedAttributeSchema = z.enum(comparedAttributes)
export type ComparedAttribute = z.infer<typeof comparedAttributeSchema>

const attributeChangeSchema = z.object({
  attribute: comparedAttributeSchema,
  kind: z.enum(['gained', 'lost', 'changed']),
  /** As printed, "" where the document states nothing. */
  before: z.string(),
  after: z.string(),
  evidenceBefore: evidenceSchema.nullable(),
  evidenceAfter: evidenceSchema.nullable(),
  /** Of a period whose end is known on both sides. */
  shift: z.enum(['earlier', 'later']).nullable(),
})
export type AttributeChange = Readonly<z.infer<typeof attributeChangeSchema>>

/** What besides the title can speak for two measures being one. */
export const supportingAttributes = [
  'code',
  'field',
  'goal',
  'responsible',
  'partners',
  'period',
  'budget',
  'indicator',
] as const
export type SupportingAttribute = (typeof supportingAttributes)[number]

/** Why two measures are taken for one. */
const measureMatchSchema = z.object({
  /** "prüfen": a person should look whether it is the same measure. */
  certainty: certaintySchema,
  /** 0 to 1; 1 is the same title. */
  score: z.number().min(0).max(1),
  /** Words of the titles, as printed, that both have and that only one has. */
  shared: z.array(z.string()),
  onlyBefore: z.array(z.string()),
  onlyAfter: z.array(z.string()),
  /** Attributes that are alike, and those that both sides state in another way. */
  alike: z.array(z.enum(supportingAttributes)),
  unlike: z.array(z.enum(supportingAttributes)),
  /** Another measure would fit about as well. */
  contested: z.boolean(),
})
export type MeasureMatch = Readonly<z.infer<typeof measureMatchSchema>>

const keptMeasureSchema = z.object({
  before: measureRefSchema,
  after: measureRefSchema,
  match: measureMatchSchema,
  changes: z.array(attributeChangeSchema),
})
export type KeptMeasure = Readonly<z.infer<typeof keptMeasureSchema>>

const singleMeasureSchema = measureRefSchema.extend({
  /** A measure of the other side that it may have been part of or have gone into, to be looked at. */
  related: z.object({ number: z.int().positive(), title: z.string() }).nullable(),
})
export type SingleMeasure = Readonly<z.infer<typeof singleMeasureSchema>>

/** The measures of two versions of a document against each other. */
export const measureDiffSchema = z.object({
  before: z.int().nonnegative(),
  after: z.int().nonnegative(),
  kept: z.array(keptMeasureSchema),
  new: z.array(singleMeasureSchema),
  gone: z.array(singleMeasureSchema),
})
export type MeasureDiff = Readonly<z.infer<typeof measureDiffSchema>>
