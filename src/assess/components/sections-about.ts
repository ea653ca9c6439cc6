import type { SectionRole } from '../../model/codebook.ts'
import type { Sentence } from '../../model/document.ts'
import type { Finding } from '../../model/finding.ts'
import { type Case, isWithin, type Passage } from './decision.ts'
import { isInMeasure } from './measure-shares.ts'

/** What is looked for in sections, and where it is not. */
export type Sought = Readonly<{
  role: SectionRole
  found: readonly Finding[]
  /** Further passages that prove a heading of the role: figures below "Was uns stark macht". */
  facts?: readonly Finding[]
  /** Roles of sections that tell of what shall be, whatever their words are. */
  elsewhere: ReadonlySet<SectionRole | null>
}>

/** Rows of a table are about what its columns say. */
const ofTables: ReadonlySet<string> = new Set(['table-of-offers'])

/** Shorter sentences are labels and lead-ins. */
const shortest = 40

/**
 * Passages found together with the other sentences of sections that are about the same: where a heading says "Was
 * Zugewanderte mitbringen", or where a third of the sentences speaks of it, the rest does so in words no cue knows.
 */
export function passagesAbout(given: Case, sought: Sought): readonly Passage[] {
  const { document, coding } = given
  const planned = isInMeasure(given)
  const about = sectionsAbout(given, sought)
  const known = new Set(sought.found.map(({ start }) => start))
  const more = document.sentences.flatMap((sentence) => {
    const block = document.blocks[sentence.block]
    if (!block || block.type === 'heading' || !about.has(block.section) || known.has(sentence.start)) return []
    const role = coding.roles[sentence.block] ?? null
    const counts = sentence.end - sentence.start > shortest && !sought.elsewhere.has(role) && !planned(sentence)
    return counts ? [{ ...sentence, section: block.section }] : []
  })
  return [...sought.found, ...more].sort((left, right) => left.start - right.start)
}

/** Sections that are about what is sought: by a heading of its role, by their sentences, or as one of a row of alike headings. */
export function sectionsAbout(
  given: Case,
  { role, found, facts = [] }: Omit<Sought, 'elsewhere'>,
): ReadonlySet<number> {
  const sections = sentencesBySection(given)
  const counts = Map.groupBy(found, ({ section }) => section)
  const named = [...found, ...facts]
    .filter((finding) => finding.role === role || finding.cues.some((cue) => ofTables.has(cue)))
    .map(({ section }) => section)
  const dense = [...counts].flatMap(([section, here]) =>
    here.length >= 4 && here.length * 3 >= (sections.get(section)?.length ?? 0) ? [section] : [],
  )
  return new Set([...named, ...dense, ...rowsOfHeadings(given, new Set(counts.keys()))])
}

/** The sentences of each section. */
export function sentencesBySection({ document }: Case): ReadonlyMap<number, readonly Sentence[]> {
  return Map.groupBy(document.sentences, ({ block }) => document.blocks[block]?.section ?? -1)
}

/** So many sections under the same words are a fixed part of each field chapter. */
const leastRow = 3

/**
 * Sections whose heading recurs ("So ist es heute" in every field), when most of them hold what is sought. Rows that
 * hold measures or goals are told by their roles and left out by the caller.
 */
function rowsOfHeadings(given: Case, holding: ReadonlySet<number>): readonly number[] {
  return headingRows(given)
    .filter((row) => row.filter((section) => holding.has(section)).length * 2 > row.length)
    .flat()
}

/** Sections that stand under the same words, row by row. */
export function headingRows({ document }: Case): readonly (readonly number[])[] {
  const titled = [...document.sections.keys()].filter((section) => (document.sections[section]?.heading ?? -1) >= 0)
  const rows = Map.groupBy(titled, (section) => document.sections[section]?.title.toLowerCase().trim() ?? '')
  return [...rows.values()].filter((row) => row.length >= leastRow)
}

/** In how many action fields, or sections outside of them, the passages stand. */
export function placesOf(given: Case, passages: readonly Passage[]): Readonly<{ fields: number; outside: number }> {
  const fieldSections = given.coding.fields.map(({ section }) => section).filter((section) => section >= 0)
  const fieldOf = (section: number) => fieldSections.find((field) => isWithin(given, section, field))
  const sections = [...new Set(passages.map(({ section }) => section))]
  return {
    fields: new Set(sections.map(fieldOf).filter((field) => field !== undefined)).size,
    outside: sections.filter((section) => fieldOf(section) === undefined).length,
  }
}
