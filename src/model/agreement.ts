import { z } from 'zod'
import { certaintySchema, componentIdSchema, printedValueSchema } from './values.ts'

/** Why a figure cannot be computed: nothing that two coders share, or one and the same value throughout. */
export const missingFigures = ['no-shared-values', 'one-value'] as const

/**
 * Why there is no interval: there is no figure either; too few documents to draw from; too many draws in which the figure
 * cannot be computed; or every draw gives the same.
 */
export const missingIntervals = ['no-figure', 'few-documents', 'draws-not-computable', 'no-variation'] as const

/** A figure of agreement with its bootstrap interval, and in place of each the reason why there is none. */
export const agreementFigureSchema = z.object({
  value: z.number().nullable(),
  missing: z.enum(missingFigures).nullable(),
  interval: z.object({ low: z.number(), high: z.number() }).nullable(),
  noInterval: z.enum(missingIntervals).nullable(),
})
export type AgreementFigure = Readonly<z.infer<typeof agreementFigureSchema>>

/** What a reader should know before using the figures. */
export const agreementWarnings = ['few-documents', 'one-sided', 'wide-interval', 'not-read'] as const
export type AgreementWarning = (typeof agreementWarnings)[number]

export const agreementFiguresSchema = z.object({
  /** Documents with at least one value that two of the coders gave. */
  documents: z.int().nonnegative(),
  /** Values (document x component) that at least two of the coders gave. */
  n: z.int().nonnegative(),
  /** Of these, the ones that have a place in the order of values. */
  ordered: z.int().nonnegative(),
  /** Share of pairs of values that are the same, 0 to 1. */
  agreement: agreementFigureSchema,
  /** Null for more than two coders. */
  kappa: agreementFigureSchema.nullable(),
  alphaNominal: agreementFigureSchema,
  alphaOrdinal: agreementFigureSchema,
  /** How often each coder gave each value that occurs, in the order of the coders of the comparison. */
  prevalence: z.array(z.object({ value: printedValueSchema, counts: z.array(z.int().nonnegative()) })),
  warnings: z.array(z.enum(agreementWarnings)),
})
export type AgreementFigures = Readonly<z.infer<typeof agreementFiguresSchema>>

/** Two coders beside each other, or all of a group at once. */
export const agreementComparisonSchema = z.object({
  group: z.enum(['pair', 'people', 'all']),
  /** Ids of the coders. */
  coders: z.array(z.string()).min(2),
  overall: agreementFiguresSchema,
  components: z.record(componentIdSchema, agreementFiguresSchema),
})
export type AgreementComparison = Readonly<z.infer<typeof agreementComparisonSchema>>

const coderQuoteSchema = z.object({
  quote: z.string(),
  file: z.string().nullable(),
  page: z.int().positive().nullable(),
})

/** What one coder said of a value on which not all agree. */
const coderValueSchema = z.object({
  coder: z.string(),
  value: printedValueSchema,
  /** Of the machine only. */
  certainty: certaintySchema.nullable(),
  /** The reason of the machine, the note of a person. */
  note: z.string(),
  quotes: z.array(coderQuoteSchema),
  /** What came nearest but did not count, where the machine found nothing. */
  nearest: coderQuoteSchema.extend({ reason: z.string() }).nullable(),
})
export type CoderValue = Readonly<z.infer<typeof coderValueSchema>>

export const disagreementSchema = z.object({
  bundle: z.string(),
  name: z.string(),
  component: componentIdSchema,
  values: z.array(coderValueSchema).min(2),
})
export type Disagreement = Readonly<z.infer<typeof disagreementSchema>>

const coderSchema = z.object({
  id: z.string(),
  name: z.string(),
  isMachine: z.boolean(),
  /** The file that the values were read from. */
  file: z.string(),
  sha256: z.string(),
  /** Documents and values of this coder that could be set beside the results. */
  documents: z.int().nonnegative(),
  values: z.int().nonnegative(),
})
export type Coder = Readonly<z.infer<typeof coderSchema>>

/** What was not compared, and why. */
export const leftOutSchema = z.object({
  /** Concepts of the results that no person coded. */
  documents: z.array(z.object({ bundle: z.string(), name: z.string() })),
  /** Names in a coding that fit no document of the results, or more than one. */
  units: z.array(
    z.object({
      coder: z.string(),
      unit: z.string(),
      values: z.int().nonnegative(),
      why: z.enum(['unknown', 'ambiguous']),
      /** Ids of documents that could be meant. */
      candidates: z.array(z.string()),
    }),
  ),
  /** Values that are none of the printed ones, or of which one coder gave two for the same cell. */
  values: z.array(
    z.object({
      coder: z.string(),
      unit: z.string(),
      component: componentIdSchema,
      value: z.string(),
      why: z.enum(['unknown', 'contradictory']),
    }),
  ),
  /** For how many components of the compared documents a person gave nothing; people who left nothing out are not listed. */
  empty: z.array(z.object({ coder: z.string(), values: z.int().positive() })),
  /** Values "–" that all coders give alike: there is nothing to code. */
  noConcept: z.int().nonnegative(),
})
export type LeftOut = Readonly<z.infer<typeof leftOutSchema>>

const versionedSchema = z.object({ id: z.string(), version: z.string() })

/** The whole of agreement.json: how far the machine and people, and people among themselves, code alike. */
export const agreementSchema = z.object({
  /** What the results were made with. */
  tool: z.object({ name: z.string(), version: z.string() }),
  codebook: versionedSchema,
  catalogue: versionedSchema,
  /** What the figures were computed with. */
  computedWith: z.object({ name: z.string(), version: z.string() }),
  /** Whether the machine stands with its own values or with those that people corrected. */
  values: z.enum(['machine', 'reviewed']),
  /** Values of the machine that a correction replaced. */
  corrected: z.int().nonnegative(),
  coders: z.array(coderSchema).min(2),
  /** Documents that at least two coders coded, with their files. */
  documents: z.array(
    z.object({
      bundle: z.string(),
      name: z.string(),
      files: z.array(z.object({ path: z.string(), sha256: z.string() })),
      coders: z.array(z.string()),
    }),
  ),
  bootstrap: z.object({
    resamples: z.int().positive(),
    seed: z.int(),
    level: z.number(),
    generator: z.string(),
  }),
  /** Values in their order, lowest first; those of one rank stand together. */
  scale: z.array(z.array(printedValueSchema)),
  comparisons: z.array(agreementComparisonSchema),
  disagreements: z.array(disagreementSchema),
  leftOut: leftOutSchema,
})
export type Agreement = Readonly<z.infer<typeof agreementSchema>>
