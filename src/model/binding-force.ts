import { z } from 'zod'
import { printedValueSchema } from './values.ts'

/** What binds the municipality to a measure (Leitfaden L473). */
export const bindingAttributes = ['responsible', 'period', 'priority', 'budget', 'indicator'] as const
export type BindingAttribute = (typeof bindingAttributes)[number]

/**
 * How binding a concept is (Leitfaden L473, L779, L795): whether the council decided on it, for how many measures each
 * attribute is stated, and whether the implementation is watched.
 */
export const bindingForceSchema = z.object({
  councilDecision: z.boolean(),
  measures: z.int().nonnegative(),
  /** Measures worded as binding, not as advice or intention. */
  binding: z.int().nonnegative(),
  /** Number of measures for which the attribute is stated; the share is null without measures. */
  stated: z.record(
    z.enum(bindingAttributes),
    z.object({ measures: z.int().nonnegative(), share: z.number().min(0).max(1).nullable() }),
  ),
  monitoring: printedValueSchema,
  /** How many of the seven are met: decision, the five attributes for at least four of five measures, monitoring "ja". */
  met: z.int().min(0).max(7),
})
export type BindingForce = Readonly<z.infer<typeof bindingForceSchema>>
