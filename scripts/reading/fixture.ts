import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

/** What a person reads in a document: its pages, tables and headings, typed by hand. */
const expectationSchema = z.strictObject({
  producer: z.string(),
  shows: z.array(z.string()),
  pages: z.array(
    z.strictObject({
      label: z.coerce.string().nullable(),
      text: z
        .string()
        .nullish()
        .transform((text) => text ?? ''),
      furniture: z.array(z.coerce.string()).default([]),
    }),
  ),
  tables: z
    .array(
      z.strictObject({
        pages: z.array(z.int()),
        header_rows: z.int(),
        rows: z.array(z.array(z.coerce.string())),
        row_pages: z.array(z.int()).default([]),
      }),
    )
    .default([]),
  sections: z
    .array(
      z.strictObject({
        level: z.int(),
        number: z
          .string()
          .nullish()
          .transform((number) => number ?? ''),
        title: z.string(),
        page: z.int(),
      }),
    )
    .default([]),
})

export type Expectation = Readonly<z.infer<typeof expectationSchema>>

/** A document with what a person reads in it. */
export type Fixture = Readonly<{ name: string; path: string; bytes: Uint8Array; expected: Expectation }>

/** Reads all fixtures below a folder: sub-folders with an expected.yaml beside the document of the same name. */
export function readFixtures(folder: string): readonly Fixture[] {
  return globSync('**/expected.yaml', { cwd: folder })
    .sort()
    .flatMap((file) => {
      const place = dirname(join(folder, file))
      const expected = expectationSchema.parse(parse(readFileSync(join(folder, file), 'utf8')))
      return globSync(`${basename(place)}.{pdf,docx,odt,html,md}`, { cwd: place })
        .sort()
        .map((name) => ({
          name,
          path: name,
          bytes: new Uint8Array(readFileSync(join(place, name))),
          expected,
        }))
    })
}
