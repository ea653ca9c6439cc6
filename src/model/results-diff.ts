import { z } from 'zod'
import { bindingForceSchema } from './binding-force.ts'
import { evidenceSchema } from './evidence.ts'
import { measureDiffSchema } from './measure-diff.ts'
import { profileSchema } from './result.ts'
import { reviewSchema } from './review.ts'
import { certaintySchema, componentIdSchema, documentKindSchema } from './values.ts'

/**
 * Why a value turned: another document, other versions of program, codebook or catalogue, both at once (not to be told
 * apart), a correction by hand, or none of these as far as the results say.
 */
export const diffCauses = ['document', 'versions', 'both', 'review', 'unexplained'] as const
export const diffCauseSchema = z.enum(diffCauses)
export type DiffCause = z.infer<typeof diffCauseSchema>

/** "same": the machine's values differ, but with the corrections by hand they do not. */
export const directions = ['better', 'worse', 'other', 'same'] as const
export const directionSchema = z.enum(directions)
export type Direction = z.infer<typeof directionSchema>

/** A document as lists name it. */
export const bundleRefSchema = z.object({
  id: z.string(),
  municipality: z.string().nullable(),
  title: z.string().nullable(),
  year: z.string().nullable(),
  kind: documentKindSchema,
  files: z.array(z.string()),
})
export type BundleRef = Readonly<z.infer<typeof bundleRefSchema>>

/** A value of a component or the status of a requirement in one of the results. */
const valueSideSchema = z.object({
  /** What counts: the value of a correction by hand where there is one, otherwise the machine's. */
  value: z.string(),
  machineValue: z.string(),
  /** Null for requirements, which have none. */
  certainty: certaintySchema.nullable(),
  reason: z.string(),
  evidence: z.array(evidenceSchema),
  /** The correction that changed the value. */
  review: reviewSchema.nullable(),
})
export type ValueSide = Readonly<z.infer<typeof valueSideSchema>>

const valueChangeSchema = z.object({
  /** Id of the component or requirement. */
  id: z.string(),
  /** Null where the catalogue of that time did not have the requirement. */
  before: valueSideSchema.nullable(),
  after: valueSideSchema.nullable(),
  direction: directionSchema,
  cause: diffCauseSchema,
})
export type ValueChange = Readonly<z.infer<typeof valueChangeSchema>>

export const turnKinds = ['gained', 'lost', 'changed'] as const
export const turnKindSchema = z.enum(turnKinds)
export type TurnKind = z.infer<typeof turnKindSchema>

const quotedTextSchema = z.object({ text: z.string(), evidence: z.array(evidenceSchema) })
export type QuotedText = Readonly<z.infer<typeof quotedTextSchema>>

/** An attribute of the profile, or an orientation of the understanding, that is there on one side only or reads otherwise. */
const textChangeSchema = z.object({
  id: z.string(),
  kind: turnKindSchema,
  before: quotedTextSchema.nullable(),
  after: quotedTextSchema.nullable(),
})

const profileChangeSchema = textChangeSchema.extend({ id: profileSchema.keyof() })
export type ProfileChange = Readonly<z.infer<typeof profileChangeSchema>>

const understandingChangeSchema = textChangeSchema.extend({ title: z.string() })
export type UnderstandingChange = Readonly<z.infer<typeof understandingChangeSchema>>

const fieldChangeSchema = z.object({
  kind: z.enum(['new', 'gone', 'renamed']),
  before: quotedTextSchema.nullable(),
  after: quotedTextSchema.nullable(),
  /** Of a renamed field: measures that went along, and whether its words or its fields of the Land speak for it. */
  why: z.object({ measures: z.int().nonnegative(), words: z.boolean(), zik: z.boolean() }).nullable(),
})
export type FieldChange = Readonly<z.infer<typeof fieldChangeSchema>>

/** How two documents came to be compared: named by the user, same file, same id, same municipality, title, or the only ones. */
export const pairedBy = ['option', 'file', 'id', 'municipality', 'title', 'only'] as const

export const bundleDiffSchema = z.object({
  before: bundleRefSchema,
  after: bundleRefSchema,
  pairedBy: z.enum(pairedBy),
  /** Whether both results read the very same files. */
  sameDocument: z.boolean(),
  /** Why what was read may differ, and why the statuses of requirements may, which rest on the catalogue too. */
  causes: z.object({ reading: diffCauseSchema, requirements: diffCauseSchema }),
  /** Null when the kind is the same. */
  kind: z
    .object({
      before: documentKindSchema,
      after: documentKindSchema,
      reasonBefore: z.string(),
      reasonAfter: z.string(),
    })
    .nullable(),
  components: z.array(valueChangeSchema.extend({ id: componentIdSchema })),
  /** Components whose value stayed. */
  unchanged: z.array(z.object({ id: componentIdSchema, value: z.string() })),
  requirements: z.array(valueChangeSchema),
  /** Requirements whose status stayed, with the status. */
  unchangedRequirements: z.array(z.object({ id: z.string(), value: z.string() })),
  profile: z.array(profileChangeSchema),
  fields: z.array(fieldChangeSchema),
  understanding: z.array(understandingChangeSchema),
  /** Null when nothing of it changed. */
  binding: z
    .object({ before: bindingForceSchema.nullable(), after: bindingForceSchema.nullable(), direction: directionSchema })
    .nullable(),
  measures: measureDiffSchema,
})
export type BundleDiff = Readonly<z.infer<typeof bundleDiffSchema>>

/** Whether anything of a document turned. */
export function hasChanges({ kind, binding, measures, ...pair }: BundleDiff): boolean {
  const lists = [pair.components, pair.requirements, pair.profile, pair.fields, pair.understanding]
  if (kind !== null || binding !== null || lists.some((list) => list.length > 0)) return true
  return hasChangedMeasures(measures)
}

/** Whether any measure is new, gone, says something otherwise, or was matched so that a person should look. */
export function hasChangedMeasures({ kept, new: arrived, gone }: BundleDiff['measures']): boolean {
  const isOpen = kept.some(({ changes, match }) => changes.length > 0 || match.certainty === 'prüfen')
  return isOpen || arrived.length + gone.length > 0
}

const countsSchema = z.object({
  better: z.int().nonnegative(),
  worse: z.int().nonnegative(),
  other: z.int().nonnegative(),
})
export type DirectionCounts = Readonly<z.infer<typeof countsSchema>>

const sideSchema = z.object({
  tool: z.string(),
  codebook: z.string(),
  catalogue: z.string(),
  /** Number of bundles. */
  bundles: z.int().nonnegative(),
})

export const versionParts = ['tool', 'codebook', 'catalogue', 'recognition'] as const
export type VersionPart = (typeof versionParts)[number]

/** The whole of diff.json. */
export const resultsDiffSchema = z.object({
  tool: z.object({ name: z.literal('konzeptspiegel'), version: z.string() }),
  before: sideSchema,
  after: sideSchema,
  /** Versions that differ. "recognition" is the program that read pages without text. */
  versions: z.array(z.object({ part: z.enum(versionParts), before: z.string(), after: z.string() })),
  summary: z.object({
    /** Pairs of documents, and those of them in which anything turned. */
    pairs: z.int().nonnegative(),
    changedPairs: z.int().nonnegative(),
    sameDocuments: z.int().nonnegative(),
    components: countsSchema,
    requirements: countsSchema,
    /** Those of them that the document turned for certain. */
    byDocument: z.object({ components: countsSchema, requirements: countsSchema }),
    /** Turned values of components and statuses of requirements by cause. */
    causes: z.record(diffCauseSchema, z.int().nonnegative()),
    /** Pairs of documents whose measures changed, by cause. */
    measureCauses: z.record(diffCauseSchema, z.int().nonnegative()),
    measures: z.object({
      before: z.int().nonnegative(),
      after: z.int().nonnegative(),
      kept: z.int().nonnegative(),
      /** Those of the kept whose match a person should look at. */
      toCheck: z.int().nonnegative(),
      new: z.int().nonnegative(),
      gone: z.int().nonnegative(),
    }),
  }),
  pairs: z.array(bundleDiffSchema),
  new: z.array(bundleRefSchema),
  gone: z.array(bundleRefSchema),
  /** Documents that could be the same in more than one way; they are compared only when the user names the pairs. */
  ambiguous: z.array(z.object({ before: z.array(bundleRefSchema), after: z.array(bundleRefSchema) })),
})
export type ResultsDiff = Readonly<z.infer<typeof resultsDiffSchema>>
