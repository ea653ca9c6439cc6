import { z } from 'zod'
import { evidenceSchema } from './evidence.ts'
import { modalitySchema } from './values.ts'

export const periodSchema = z.object({
  /** As printed. */
  text: z.string(),
  /** First and last day, ISO 8601, or null where the text leaves it open. */
  start: z.string().nullable(),
  end: z.string().nullable(),
  horizon: z.enum(['kurzfristig', 'mittelfristig', 'langfristig', 'laufend']).nullable(),
  /** What the document itself says its horizon is ("bis Ende 2026"); left out where it says nothing. */
  definition: z.string().optional(),
})
export type Period = Readonly<z.infer<typeof periodSchema>>

export const prioritySchema = z.object({
  /** As printed. */
  text: z.string(),
  /** 1 is the highest. */
  rank: z.int().positive().nullable(),
})
export type Priority = Readonly<z.infer<typeof prioritySchema>>

/** How the document brings a measure. Numbered lines count as a list. */
export const measureForms = ['table', 'box', 'list', 'prose'] as const

/** One planned measure of the concept itself; every filled attribute has its quotation under the same name in evidence. */
export const measureSchema = z.object({
  title: z.string(),
  form: z.enum(measureForms),
  field: z.string().nullable(),
  goal: z.string().nullable(),
  responsible: z.array(z.string()),
  partners: z.array(z.string()),
  /** Long forms of abbreviations in the names of bodies, where the document gives them. */
  abbreviations: z.record(z.string(), z.string()),
  period: periodSchema.nullable(),
  priority: prioritySchema.nullable(),
  budget: z.string().nullable(),
  indicator: z.string().nullable(),
  modality: modalitySchema,
  page: z.int().positive().nullable(),
  evidence: z.record(z.string(), evidenceSchema),
  warnings: z.array(z.string()),
})
export type Measure = Readonly<z.infer<typeof measureSchema>>

/** What a document states of a measure as text, in the order of reports. */
export const measureColumns = [
  'title',
  'field',
  'goal',
  'responsible',
  'partners',
  'period',
  'priority',
  'budget',
  'indicator',
] as const
export type MeasureColumn = (typeof measureColumns)[number]

/** An attribute of a measure as printed, "" when the document does not state it. */
export function measureText(measure: Measure, column: MeasureColumn): string {
  switch (column) {
    case 'responsible':
    case 'partners':
      return measure[column].join('; ')
    case 'period':
    case 'priority':
      return measure[column]?.text ?? ''
    default:
      return measure[column] ?? ''
  }
}
