import type { KindMark, SectionRole } from '../../model/codebook.ts'
import type { Document } from '../../model/document.ts'
import type { Knowledge } from '../../model/knowledge.ts'
import type { Modality, Voice } from '../../model/values.ts'
import type { CueHit, Matcher } from '../matching/matcher.ts'
import { createMatcher } from '../matching/matcher.ts'
import { createLikelihood, type Likelihood } from '../network/wording/likelihood.ts'

/** The knowledge of a run, with its patterns compiled once. */
export type CompiledKnowledge = Knowledge &
  Readonly<{
    /** Cues of components, context and requirements, looked for in sentences. */
    sentences: Matcher
    /** Roles of sections, looked for in headings. */
    headings: Matcher
    /** Marks of kinds, by where they are looked for. */
    kinds: Readonly<Record<KindMark['where'], Matcher>>
    /** Fields of the field catalogue, looked for in names of fields. */
    fieldNames: Matcher
    /** Labels of measure attributes, looked for in header cells and labels. */
    labels: Matcher
    /** Words for immigrants, looked for in tables. */
    people: Matcher
    /** Names of columns that only a table of existing services has. */
    services: Matcher
    /** Features of networks, looked for in sentences and in headings of rules. */
    networkCues: Matcher
    networkHeadings: Matcher
    /** How likely a statement of a network settles a feature, by its wording; null without knowledge of it. */
    likelihood: Likelihood | null
    actors: Matcher
    actions: Matcher
  }>

/** Compiles codebook and catalogues; throws a SyntaxError that names the bad entry. */
export function compileKnowledge(knowledge: Knowledge): CompiledKnowledge {
  const { codebook, catalogue, fieldCatalogue, wording } = knowledge
  const { classes, labels, actors, actions } = codebook.vocabulary
  const matcher = (cues: Parameters<typeof createMatcher>[0]) => createMatcher(cues, classes)
  const { modality, voice, sections } = codebook.context
  const marks = (where: KindMark['where']) =>
    matcher(
      codebook.kinds.marks
        .filter((mark) => mark.where === where)
        .flatMap(({ id, patterns }) => patterns.map((pattern) => ({ group: id, id: pattern, patterns: [pattern] }))),
    )
  return {
    ...knowledge,
    sentences: matcher([
      ...codebook.components.flatMap((component) =>
        component.aspects.flatMap((aspect) =>
          aspect.cues.map((cue) => ({ group: `${component.id}/${aspect.id}`, id: cue.id, patterns: cue.patterns })),
        ),
      ),
      ...codebook.understanding.orientations.flatMap(({ id, cues }) =>
        cues.map((cue) => ({ group: `understanding/${id}`, id: cue.id, patterns: cue.patterns })),
      ),
      ...codebook.profile.attributes.flatMap(({ id, cues }) =>
        cues.map((cue) => ({ group: `profile/${id}`, id: cue.id, patterns: cue.patterns })),
      ),
      ...Object.entries({ ...modality, ...voice }).flatMap(([group, cues]) =>
        cues.map((cue) => ({ group, id: cue.id, patterns: cue.patterns })),
      ),
      ...catalogue.requirements.flatMap(({ id, rule }) =>
        rule.type === 'passages'
          ? rule.aspects.map((aspect) => ({ group: `${id}/${aspect.id}`, id: aspect.id, patterns: aspect.patterns }))
          : [],
      ),
    ]),
    headings: matcher(
      sections.map(({ role, title, patterns }) => ({ group: role, id: `${role}: ${title}`, patterns })),
    ),
    kinds: { title: marks('title'), head: marks('head'), anywhere: marks('anywhere') },
    fieldNames: matcher(fieldCatalogue.fields.map(({ id, patterns }) => ({ group: id, id, patterns }))),
    labels: matcher(Object.entries(labels).map(([id, patterns]) => ({ group: id, id, patterns: patterns ?? [] }))),
    people: matcher([{ group: 'people', id: 'people', patterns: classes.herkunft ?? [] }]),
    services: matcher([{ group: 'services', id: 'services', patterns: classes.angebotsspalte ?? [] }]),
    networkCues: matcher(
      codebook.network.features.flatMap(({ id, cues }) =>
        cues.map((cue) => ({ group: id, id: cue.id, patterns: cue.patterns })),
      ),
    ),
    networkHeadings: matcher(
      codebook.network.features.map(({ id, headings }) => ({ group: id, id, patterns: headings })),
    ),
    likelihood: wording && createLikelihood(wording),
    actors: matcher([{ group: 'actor', id: 'actor', patterns: actors }]),
    actions: matcher([{ group: 'action', id: 'action', patterns: actions }]),
  }
}

/** The same knowledge with another wording of networks; nothing else depends on it. */
export function withWording(compiled: CompiledKnowledge, wording: Knowledge['wording']): CompiledKnowledge {
  return { ...compiled, wording, likelihood: wording && createLikelihood(wording) }
}

/** A document as the coders read it: which cues fire in which sentence, how each is meant, what each section is for. */
export type CodingText = Readonly<{
  document: Document
  knowledge: CompiledKnowledge
  /** Cues per sentence. */
  hits: readonly (readonly CueHit[])[]
  /** Role of each section; null when its heading says nothing. */
  roles: readonly (SectionRole | null)[]
  /** Role of each block: that of its section, or the one its run-in heading gives it ("Was wir tun. …"). */
  blockRoles: readonly (SectionRole | null)[]
  /** How sentence i is meant and whose statement it is. */
  context: (sentence: number) => SentenceContext
}>

export type SentenceContext = Readonly<{ modality: Modality; voice: Voice }>
