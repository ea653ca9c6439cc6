import { z } from 'zod'
import { measureForms } from './measure.ts'
import { bodyTypeSchema, featureSchema, networkPurposes, relationKinds } from './network.ts'
import {
  componentIdSchema,
  documentKindSchema,
  modalitySchema,
  printedValueSchema,
  requirementStatusSchema,
} from './values.ts'

/** The value a coder gave a component, and where the passages stand that support it (physical pages, from 1). */
const goldComponentSchema = z.strictObject({
  value: printedValueSchema,
  pages: z.array(z.int().positive()),
  /** One verbatim sentence or part of it; null where there is none. */
  quote: z.string().nullable(),
  note: z.string(),
  /** A second value that would be defensible. */
  alternative: printedValueSchema.nullable(),
})

const goldMeasureSchema = z.strictObject({
  title: z.string(),
  /** Null in formats without pages. */
  page: z.int().positive().nullable(),
  form: z.enum(measureForms),
  field: z.string().nullable(),
  responsible: z.array(z.string()),
  partners: z.array(z.string()),
  period: z.string().nullable(),
  priority: z.string().nullable(),
  modality: modalitySchema,
})
export type GoldMeasure = Readonly<z.infer<typeof goldMeasureSchema>>

/** One rule as a coder found it: a few words of it as printed, and the value where the feature has a scale. */
const goldFactSchema = z.strictObject({
  feature: featureSchema,
  body: z.string().nullable().default(null),
  value: z.string().optional(),
  /** Three to eight words in a row, verbatim. */
  at: z.string().min(3),
})
export type GoldFact = Readonly<z.infer<typeof goldFactSchema>>

/** What rules or slides of a network settle, coded by hand. */
const goldNetworkSchema = z.strictObject({
  purpose: z.enum(networkPurposes),
  bodies: z.array(z.strictObject({ name: z.string(), also: z.array(z.string()).default([]), type: bodyTypeSchema })),
  relations: z.array(z.strictObject({ from: z.string(), kind: z.enum(relationKinds), to: z.string() })).default([]),
  facts: z.array(goldFactSchema),
  /** Features on which the document says nothing at all. */
  notRegulated: z.array(featureSchema),
})
export type GoldNetwork = Readonly<z.infer<typeof goldNetworkSchema>>

/** A document coded by hand: what the analysis is measured against. Only concepts have components and what follows. */
export const goldSchema = z.strictObject({
  coder: z.string(),
  kind: documentKindSchema,
  kindNote: z.string().optional(),
  profile: z.strictObject({
    municipality: z.string().nullable(),
    municipalityType: z.enum(['kreisfreie Stadt', 'Landkreis', 'kreisangehörige Gemeinde']).nullable(),
    title: z.string().nullable(),
    year: z.string().nullable(),
    councilDecision: z.string().nullable(),
  }),
  components: z.record(componentIdSchema, goldComponentSchema).optional(),
  requirements: z.record(z.string(), z.strictObject({ status: requirementStatusSchema, note: z.string() })).optional(),
  actionFields: z.array(z.string()).optional(),
  measures: z.array(goldMeasureSchema).optional(),
  network: goldNetworkSchema.optional(),
  /** The hash of the document, where it is no part of this repository. */
  sha256: z.string().length(64).optional(),
})
export type Gold = Readonly<z.infer<typeof goldSchema>>
