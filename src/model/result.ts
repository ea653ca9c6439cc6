import { z } from 'zod'
import { bindingForceSchema } from './binding-force.ts'
import { evidenceSchema } from './evidence.ts'
import { issueSchema } from './issue.ts'
import { measureSchema } from './measure.ts'
import { networkSchema } from './network.ts'
import { reviewSchema } from './review.ts'
import { understandingSchema } from './understanding.ts'
import {
  certaintySchema,
  componentIdSchema,
  documentKindSchema,
  printedValueSchema,
  requirementStatusSchema,
} from './values.ts'

/** What was looked for, where, and what came nearest: the proof behind every "nein". */
export const searchProtocolSchema = z.object({
  /** Titles of the cue groups that were looked for. */
  cues: z.array(z.string()),
  sectionsRead: z.int().nonnegative(),
  pagesRead: z.int().nonnegative(),
  /** Pages that could not be read, as "file: 3, 4", and files. */
  unreadable: z.array(z.string()),
  /** Pages whose words are doubtful (recognised with low confidence, or a poor text layer), as "file: 3, 4". */
  doubtful: z.array(z.string()),
  /** Passages that come near, each with the reason why it does not count. */
  nearMisses: z.array(z.object({ reason: z.string(), evidence: evidenceSchema })),
})
export type SearchProtocol = Readonly<z.infer<typeof searchProtocolSchema>>

export const componentValueSchema = z.object({
  value: printedValueSchema,
  certainty: certaintySchema,
  /** A German sentence a coder would accept. */
  reason: z.string(),
  evidence: z.array(evidenceSchema),
  search: searchProtocolSchema,
})
export type ComponentValue = Readonly<z.infer<typeof componentValueSchema>>

export const requirementResultSchema = z.object({
  status: requirementStatusSchema,
  reason: z.string(),
  evidence: z.array(evidenceSchema),
  /** What was looked for, read, and came nearest. */
  search: searchProtocolSchema,
  /** What would have to be done, in our words with the Leitfaden's page; null when nothing is missing. */
  remedy: z.string().nullable(),
  /** What was looked for by passages and found only in part or not at all; left out where components decide. */
  lacking: z.array(z.object({ title: z.string(), partly: z.boolean() })).optional(),
})
export type RequirementResult = Readonly<z.infer<typeof requirementResultSchema>>

/** An attribute of the document with the passage it was read from; null values mean "keine Angabe". */
export const profileEntrySchema = z.object({
  value: z.string().nullable(),
  evidence: z.array(evidenceSchema),
})
export type ProfileEntry = Readonly<z.infer<typeof profileEntrySchema>>

export const profileSchema = z.object({
  municipality: profileEntrySchema,
  /** "kreisfreie Stadt", "Landkreis" or "kreisangehörige Gemeinde". */
  municipalityType: profileEntrySchema,
  title: profileEntrySchema,
  year: profileEntrySchema,
  /** The decision as the document words it: body, date, number. */
  councilDecision: profileEntrySchema,
  predecessor: profileEntrySchema,
  occasion: profileEntrySchema,
  /** Formats in which people took part in writing it, "; " between them. */
  participation: profileEntrySchema,
  involved: profileEntrySchema,
  steering: profileEntrySchema,
  /** How long the writing took. */
  duration: profileEntrySchema,
  /** For how long the document holds. */
  term: profileEntrySchema,
  /** Pages, where the format has some, and words. */
  length: profileEntrySchema,
  /** How persons are named: "Doppelpunkt", "Genderstern", "Binnen-I", "Unterstrich", "Paarformen", "generisches Maskulinum". */
  languageForm: profileEntrySchema,
})
export type Profile = Readonly<z.infer<typeof profileSchema>>

export const actionFieldSchema = z.object({
  name: z.string(),
  /** Ids of the ZIK catalogue's fields it overlaps with. */
  zik: z.array(z.string()),
  evidence: z.array(evidenceSchema),
})
export type ActionField = Readonly<z.infer<typeof actionFieldSchema>>

/**
 * Where page numbers come from: the pages are part of the file (PDF), the file stores where they began when it was last
 * shown (DOCX), or there are none.
 */
export const pagingSchema = z.enum(['fixed', 'stored', 'none'])
export type Paging = z.infer<typeof pagingSchema>

/** A document that is one of several in its file: which one, on which pages, and where in the file's canonical text. */
const filePlaceSchema = z.object({
  /** From 1. */
  number: z.int().positive(),
  of: z.int().positive(),
  /** Null where the format has no pages. */
  firstPage: z.int().positive().nullable(),
  lastPage: z.int().positive().nullable(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
})
export type FilePlace = Readonly<z.infer<typeof filePlaceSchema>>

const fileResultSchema = z.object({
  path: z.string(),
  sha256: z.string(),
  /** Pages that were read of the file; those of the part when it holds several documents. */
  pages: z.int().nonnegative().nullable(),
  paging: pagingSchema,
  /** Present when the file holds several documents and this is one of them. */
  part: filePlaceSchema.optional(),
  /** The tool and its version, the pages it read, and how sure it was of their words on average, 0 to 100 (null: no words). */
  recognised: z
    .object({
      by: z.string(),
      pages: z.array(z.object({ page: z.int().positive(), confidence: z.number().min(0).max(100).nullable() })),
    })
    .nullable(),
})

export const bundleResultSchema = z.object({
  id: z.string(),
  files: z.array(fileResultSchema),
  kind: documentKindSchema,
  kindReason: z.string(),
  kindCertainty: certaintySchema,
  profile: profileSchema,
  components: z.record(componentIdSchema, componentValueSchema),
  requirements: z.record(z.string(), requirementResultSchema),
  actionFields: z.array(actionFieldSchema),
  measures: z.array(measureSchema),
  understanding: understandingSchema,
  /** Null for what is no concept or could not be read. */
  bindingForce: bindingForceSchema.nullable(),
  /** Null for what is neither rules nor slides. */
  network: networkSchema.nullable(),
  issues: z.array(issueSchema),
})
export type BundleResult = Readonly<z.infer<typeof bundleResultSchema>>

const versionedSchema = z.object({ id: z.string(), version: z.string() })

/** The whole of results.json. */
export const resultsSchema = z.object({
  tool: z.object({ name: z.literal('konzeptspiegel'), version: z.string() }),
  codebook: versionedSchema,
  catalogue: versionedSchema.extend({ title: z.string(), lawDate: z.string() }),
  bundles: z.array(bundleResultSchema),
  /** What people said of values of the machine, which stay as they are. */
  reviews: z.array(reviewSchema).default([]),
  /** Faults that belong to no bundle, such as an empty folder. */
  issues: z.array(issueSchema),
})
export type Results = Readonly<z.infer<typeof resultsSchema>>
