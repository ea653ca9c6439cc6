import { z } from 'zod'

/** A verbatim passage: quote === text.slice(start, end) of the canonical text of the file, on the page where it starts. */
export const evidenceSchema = z.object({
  quote: z.string().min(1),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  file: z.string(),
  page: z.int().positive().nullable(),
  pageLabel: z.string().nullable(),
  section: z.string(),
})
export type Evidence = Readonly<z.infer<typeof evidenceSchema>>
