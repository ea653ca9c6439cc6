import { z } from 'zod'

/** A stretch of the canonical text: UTF-16 offsets, start inclusive, end exclusive. */
export const spanSchema = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
})
export type Span = Readonly<z.infer<typeof spanSchema>>

/** Whether two stretches share at least one character. */
export function overlap(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end
}
