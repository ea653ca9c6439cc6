import { z } from 'zod'
import { sectionRoles } from './codebook.ts'
import { componentIdSchema, printedValueSchema, voiceSchema } from './values.ts'

/** How strictly the rule asks: "ist" states, "soll" binds as a rule, "kann" allows, formal and process steps lie outside the text. */
export const requirementForces = ['ist', 'soll', 'kann', 'formal', 'process'] as const

const valueListSchema = z.array(printedValueSchema)

/** How a requirement is decided; adding a catalogue of another Land needs data only. */
export const requirementRuleSchema = z.discriminatedUnion('type', [
  /**
   * By the values of components: fulfilled when each has one of the values, partly when any has one of the partial ones,
   * or when two have at least one of those that only announce.
   */
  z.strictObject({
    type: z.literal('components'),
    components: z
      .array(
        z.strictObject({
          id: componentIdSchema,
          fulfilled: valueListSchema.min(1),
          partial: valueListSchema,
          announced: valueListSchema.default([]),
          /** What would have to be done when just this is missing; the remedy of the whole where left out. */
          remedy: z.string().min(1).optional(),
        }),
      )
      .min(1),
  }),
  /** By passages found with the cues of the requirement: fulfilled when enough aspects are found in full, partly when fewer are, or by half. */
  z.strictObject({
    type: z.literal('passages'),
    aspects: z
      .array(
        z.strictObject({
          id: z.string(),
          title: z.string(),
          /** Number of different passages needed. */
          atLeast: z.int().positive().default(1),
          /** Whose statements count. */
          voices: z.array(voiceSchema).default(['own']),
          /** Whether headings count beside the text, do not count, or are the only ones that do. */
          headings: z.enum(['ignored', 'counted', 'only']).default('ignored'),
          /** Roles of sections in which passages do not count, such as the story of how the paper came about. */
          outside: z.array(z.enum(sectionRoles)).default([]),
          /** "half": enough for a part only. Passages that recommend or plan count half in any case. */
          worth: z.enum(['full', 'half']).default('full'),
          /** Roles of sections in which passages count half: what a stocktaking tells of. */
          told: z.array(z.enum(sectionRoles)).default([]),
          /** Measures that name such bodies count as passages. */
          measures: z.enum(['responsible', 'partners']).optional(),
          /** A component that speaks for the aspect as well, with the values that do so in full and by half. */
          component: z.strictObject({ id: componentIdSchema, full: valueListSchema, half: valueListSchema }).optional(),
          /** Counts only in sections in which that other aspect is found as well, and in those below them. */
          near: z.string().optional(),
          /** Says the same as that other aspect in another way: where one of them is found, the others are not missing. */
          insteadOf: z.string().optional(),
          /** What would have to be done when just this is missing; the remedy of the whole where left out. */
          remedy: z.string().min(1).optional(),
          /** None where the aspect rests on a component alone. */
          patterns: z.array(z.string()).default([]),
          ok: z.array(z.string()).default([]),
          notOk: z.array(z.string()).default([]),
        }),
      )
      .min(1),
    /** Where the measures of the paper are advice as a whole, everything counts half. */
    needsCommitment: z.boolean().default(false),
    /** Without these aspects it is "nicht erfüllt". */
    required: z.array(z.string()).default([]),
    /** Number of aspects needed for "erfüllt" and for "teilweise", halves included. */
    fulfilled: z.number().positive(),
    partial: z.number().positive(),
    /** Share of the fields of a field catalogue that must be covered for "erfüllt", if any. */
    fieldOverlap: z.number().min(0).max(1).optional(),
  }),
  /** Not visible in a document. */
  z.strictObject({ type: z.literal('not-visible'), hint: z.string() }),
])
export type RequirementRule = Readonly<z.infer<typeof requirementRuleSchema>>

export const requirementSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** The rule in our words. */
  text: z.string(),
  /** Section of the law. */
  legalBasis: z.string(),
  force: z.enum(requirementForces),
  /** Only for this type of municipality; others get "entfällt". */
  appliesTo: z.enum(['alle', 'Landkreis']),
  rule: requirementRuleSchema,
  /** What would have to be done when it is missing, in our words, with the page of the Leitfaden. */
  remedy: z.string(),
  /** What the text must say for "erfüllt", in our words; left out where no text can show it. */
  complete: z.string().min(1).optional(),
  source: z.string(),
})
export type Requirement = Readonly<z.infer<typeof requirementSchema>>

/** A catalogue of requirements with the date of the law behind it. */
export const catalogueSchema = z.strictObject({
  id: z.string(),
  version: z.string(),
  title: z.string(),
  lawDate: z.iso.date(),
  /** The Land whose law it is; where it is named, drafts from elsewhere are told that it does not hold for them. */
  land: z.string().optional(),
  source: z.string(),
  requirements: z.array(requirementSchema).min(1),
})
export type Catalogue = Readonly<z.infer<typeof catalogueSchema>>

/** A catalogue of action fields of a Land, to compare a concept's own fields with. */
export const fieldCatalogueSchema = z.strictObject({
  id: z.string(),
  version: z.string(),
  title: z.string(),
  source: z.string(),
  note: z.string(),
  fields: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      dimension: z.string(),
      patterns: z.array(z.string()).min(1),
      ok: z.array(z.string()).min(1),
      notOk: z.array(z.string()),
    }),
  ),
})
export type FieldCatalogue = Readonly<z.infer<typeof fieldCatalogueSchema>>
