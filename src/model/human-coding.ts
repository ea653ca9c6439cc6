import { z } from 'zod'
import { componentIdSchema } from './values.ts'

/** One value that a person gave, with the passages that the person marked for it. */
export const humanValueSchema = z.object({
  /** The bundle as the person names it: its id, or the name of the municipality. */
  unit: z.string().min(1),
  component: componentIdSchema,
  /** As printed in Abbildung 7 where the person kept to these values. */
  value: z.string(),
  quotes: z.array(
    z.object({
      quote: z.string(),
      file: z.string().nullable(),
      /** Physical page, from 1. */
      page: z.int().positive().nullable(),
      /** Offsets in the canonical text of the file, where the source has them (REFI-QDA). */
      start: z.int().nonnegative().nullable(),
      end: z.int().nonnegative().nullable(),
    }),
  ),
  note: z.string(),
})
export type HumanValue = Readonly<z.infer<typeof humanValueSchema>>

/** The coding of one person, or of one published table, read from CSV, XLSX or REFI-QDA. */
export const humanCodingSchema = z.object({
  /** Name of the coder, or of the publication. */
  coder: z.string(),
  values: z.array(humanValueSchema),
})
export type HumanCoding = Readonly<z.infer<typeof humanCodingSchema>>
