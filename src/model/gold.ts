import { z } from 'zod'
import { measureForms } from './measure.ts'
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
})
export type Gold = Readonly<z.infer<typeof goldSchema>>
