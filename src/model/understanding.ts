import { z } from 'zod'
import { evidenceSchema } from './evidence.ts'

/** Whether the document says so of itself, or only hands on the words of others. */
const ownOrQuotedSchema = z.enum(['own', 'quoted'])

/** An orientation that the understanding of integration follows; own passages stand first. */
export const orientationSchema = z.object({
  /** An id of the codebook's understanding.yaml. */
  id: z.string(),
  title: z.string(),
  voice: ownOrQuotedSchema,
  /** Number of passages that speak for it in that voice. */
  passages: z.int().positive(),
  evidence: z.array(evidenceSchema),
})
export type Orientation = Readonly<z.infer<typeof orientationSchema>>

/** Orders of the two words of the principle (Leitfaden L748). */
export const promotionOrders = ['Fördern und Fordern', 'Fordern und Fördern', 'beide'] as const

/** What a document says integration is, and whether and in which order it names Fördern and Fordern. */
export const understandingSchema = z.object({
  orientations: z.array(orientationSchema),
  /** Null when the principle is not named. */
  promotingAndDemanding: z
    .object({ order: z.enum(promotionOrders), voice: ownOrQuotedSchema, evidence: z.array(evidenceSchema) })
    .nullable(),
})
export type Understanding = Readonly<z.infer<typeof understandingSchema>>
