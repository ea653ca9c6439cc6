import { z } from 'zod'

export const reviewDecisions = ['accepted', 'changed', 'commented'] as const

/**
 * What a person says of a value of the machine: it is right, it should be another one, or a remark. The value of the
 * machine is never overwritten; reports show both.
 */
export const reviewSchema = z.strictObject({
  /** Id of the bundle. */
  bundle: z.string().min(1),
  thing: z.enum(['component', 'requirement']),
  /** Id of the component or requirement. */
  id: z.string().min(1),
  decision: z.enum(reviewDecisions),
  /** The value of the machine that the person looked at; when the machine says something else by now, reports say so. */
  machineValue: z.string().min(1),
  /** The value instead of the machine's; null unless the decision is "changed". */
  value: z.string().min(1).nullable().default(null),
  /** Name of the person. */
  by: z.string().min(1),
  date: z.iso.date(),
  reason: z.string().default(''),
})
export type Review = Readonly<z.infer<typeof reviewSchema>>

/** The whole of review.yaml. */
export const reviewFileSchema = z.array(reviewSchema)
