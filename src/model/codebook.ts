import { z } from 'zod'
import { featureSchema } from './network.ts'
import { componentIdSchema, documentKindSchema, printedValueSchema } from './values.ts'

const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kebab-case')

/**
 * A cue: patterns of one idea with sentences that must match and must not. Patterns are words; `*` stands for any
 * letters, `a|b` for alternatives, `(…)` groups, `[…]` is optional, `…` is a gap of up to twenty words, `<name>` a class.
 */
export const cueSchema = z.strictObject({
  id: idSchema,
  patterns: z.array(z.string().min(2)).min(1),
  ok: z.array(z.string()).min(1),
  notOk: z.array(z.string()).min(1),
})

/** Cues that speak for the same part of a component. */
export const aspectSchema = z.strictObject({
  id: idSchema,
  title: z.string(),
  /** False where a denial says the same: "nicht ausreichend" is a need as well. */
  negatable: z.boolean().default(true),
  /** True where a following sentence can go on about it without naming it: "… besteht nicht. Es soll aufgebaut werden." */
  carries: z.boolean().default(false),
  /** True where it speaks for the component only beside another aspect: a rhythm alone is no monitoring. */
  beside: z.boolean().default(false),
  /** Aspects of the component whose findings in the same sentence do not count: "soll eröffnet werden" is no offer. */
  against: z.array(idSchema).default([]),
  /** True where two cues of the other aspect in the sentence weigh more than this one. */
  outweighed: z.boolean().default(false),
  cues: z.array(cueSchema).min(1),
})

export type Aspect = Readonly<z.infer<typeof aspectSchema>>

/** What a person who writes a concept is told about a component, in our words. */
const adviceSchema = z.strictObject({
  /** What the Leitfaden recommends. */
  recommendation: z.string().min(1),
  /** Where it does so: "Leitfaden S. 73–75". */
  pages: z.string().min(1),
  /** What the text must say for "ja". */
  complete: z.string().min(1),
  /** What is missing at each of the other values. */
  missing: z.partialRecord(printedValueSchema, z.string().min(1)),
})

/** One of the ten components: what it means, which values it can take and what speaks for it. */
export const componentSchema = z.strictObject({
  id: componentIdSchema,
  title: z.string(),
  definition: z.string(),
  source: z.string(),
  values: z.partialRecord(printedValueSchema, z.string()),
  /** A codebook can do without; the self-assessment then only says what was found. */
  advice: adviceSchema.optional(),
  aspects: z.array(aspectSchema),
})

/** What the heading of a section says about the text below it. */
export const sectionRoles = [
  'preface',
  'legal',
  'history',
  'process',
  'back-matter',
  'done',
  'needs',
  'analysis',
  'offers',
  'potentials',
  'understanding',
  'goals',
  'measures',
  'recommendations',
  'monitoring',
  'continuation',
  'indicators',
  'actors',
] as const
export const sectionRoleSchema = z.enum(sectionRoles)
export type SectionRole = z.infer<typeof sectionRoleSchema>

/** How a sentence is meant and whose it is. */
const contextSchema = z.strictObject({
  modality: z.strictObject({ recommended: z.array(cueSchema), planned: z.array(cueSchema) }),
  voice: z.strictObject({
    quoted: z.array(cueSchema),
    'other-level': z.array(cueSchema),
    history: z.array(cueSchema),
  }),
  sections: z.array(
    z.strictObject({
      role: sectionRoleSchema,
      title: z.string(),
      patterns: z.array(z.string()).min(1),
      ok: z.array(z.string()).min(1),
      notOk: z.array(z.string()),
    }),
  ),
})

/** Something that tells kinds of document apart: patterns, where they count and how many are needed. */
const kindMarkSchema = cueSchema.extend({
  title: z.string(),
  /** The title, the head (first pages) or the whole text. */
  where: z.enum(['title', 'head', 'anywhere']),
  /** Number of different patterns that must match. */
  atLeast: z.int().positive(),
  /** Sentences with a match per 1,000 words of the whole text, for marks that are a matter of density. */
  perThousandWords: z.number().nonnegative().optional(),
  /** Share of the parts of the text (tenths of a long one) that must reach half of that density: a chapter is not the whole. */
  spread: z.number().min(0).max(1).optional(),
})
export type KindMark = Readonly<z.infer<typeof kindMarkSchema>>

/** A rule of the decision list: the first one whose marks fit decides the kind. */
const kindRuleSchema = z.strictObject({
  kind: documentKindSchema,
  reason: z.string(),
  all: z.array(z.string()).default([]),
  any: z.array(z.string()).default([]),
  none: z.array(z.string()).default([]),
  /** False when the decision wants a second look. */
  certain: z.boolean().default(true),
  /**
   * Whether a document of this rule that stands in one file with another is a document of its own: "always", or only
   * "in-front" of it; "never" where it may be a part or an annex of the other.
   */
  apart: z.enum(['never', 'in-front', 'always']).default('never'),
})
export type KindRule = Readonly<z.infer<typeof kindRuleSchema>>

const kindsSchema = z.strictObject({ marks: z.array(kindMarkSchema), rules: z.array(kindRuleSchema).min(1) })

/** Attributes of a measure as tables and boxes label them. */
export const measureAttributes = [
  'title',
  'text',
  'number',
  'field',
  'goal',
  'responsible',
  'partners',
  'period',
  'priority',
  'budget',
  'indicator',
  'status',
  'target-group',
] as const
export const measureAttributeSchema = z.enum(measureAttributes)
export type MeasureAttribute = z.infer<typeof measureAttributeSchema>

const vocabularySchema = z.strictObject({
  /** Classes for patterns: <name> stands for any of these alternatives. */
  classes: z.record(z.string().regex(/^[a-z-]+$/), z.array(z.string()).min(1)),
  /** Labels of columns and of label-value boxes. */
  labels: z.partialRecord(measureAttributeSchema, z.array(z.string()).min(1)),
  /** Beginnings of labels that are questions: "Wer kümmert sich?". The longest one that fits counts. */
  questions: z.partialRecord(measureAttributeSchema, z.array(z.string()).min(1)),
  /** Patterns of bodies that can be responsible. */
  actors: z.array(z.string()).min(1),
  /** Words that begin or hold the action of a measure. */
  actions: z.array(z.string()).min(1),
})

/** What integration can mean in a document; several orientations may hold at once. */
const understandingFileSchema = z.strictObject({
  source: z.string(),
  orientations: z.array(aspectSchema.extend({ definition: z.string() })),
})

/** How a document came about and how long it holds. */
export const backgroundIds = [
  'predecessor',
  'occasion',
  'participation',
  'involved',
  'steering',
  'duration',
  'term',
] as const

const profileFileSchema = z.strictObject({
  attributes: z.array(
    z.strictObject({
      id: z.enum(backgroundIds),
      title: z.string(),
      /** The sentence that says it, or the names of all cues that fired. */
      collect: z.enum(['sentence', 'terms']),
      /** Sections in which it is told, the likeliest first. */
      roles: z.array(sectionRoleSchema),
      cues: z.array(cueSchema.extend({ id: z.string() })).min(1),
    }),
  ),
})

/** What rules of networks settle: headings under which sentences are about it, and cues that say it anywhere. */
const networkFileSchema = z.strictObject({
  source: z.string(),
  features: z.array(
    z.strictObject({
      id: featureSchema,
      title: z.string(),
      headings: z.array(z.string().min(2)),
      cues: z.array(cueSchema).min(1),
    }),
  ),
})

/** The whole codebook as read from schemas/codebook. */
export const codebookSchema = z.strictObject({
  id: z.string(),
  version: z.string(),
  title: z.string(),
  components: z.array(componentSchema),
  context: contextSchema,
  kinds: kindsSchema,
  vocabulary: vocabularySchema,
  understanding: understandingFileSchema,
  profile: profileFileSchema,
  network: networkFileSchema,
})
export type Codebook = Readonly<z.infer<typeof codebookSchema>>

/** Schemas of the single files of a codebook folder. */
export const codebookFileSchemas = {
  codebook: z.strictObject({ id: z.string(), version: z.string(), title: z.string() }),
  component: componentSchema,
  context: contextSchema,
  kinds: kindsSchema,
  vocabulary: vocabularySchema,
  understanding: understandingFileSchema,
  profile: profileFileSchema,
  network: networkFileSchema,
} as const
