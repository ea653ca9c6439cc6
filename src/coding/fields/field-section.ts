import type { SectionRole } from '../../model/codebook.ts'
import type { SectionField } from '../../model/coding.ts'
import type { Block, Section } from '../../model/document.ts'
import { lastStartingBefore } from '../../model/lookup.ts'
import type { Span } from '../../model/span.ts'
import { nameKey } from '../../model/stem.ts'
import { groupsIn } from '../matching/matcher.ts'
import type { CodingText } from '../reading/coding-text.ts'
import { isMisplaced } from '../reading/field-heading.ts'

/** Fewer fields than this do not structure a document. */
export const fewest = 3

/** Roles of sections whose sub-sections are ordered by topic and are no fields. */
export const noField: ReadonlySet<SectionRole | null> = new Set([
  'analysis',
  'needs',
  'indicators',
  'offers',
  'legal',
  'history',
  'done',
  'process',
  'back-matter',
  'preface',
  'monitoring',
  'continuation',
  'understanding',
  'potentials',
])

/** Chapters of a paper that are never fields, even when they are built like them. */
export const frame: ReadonlySet<SectionRole | null> = new Set([
  'back-matter',
  'preface',
  'history',
  'done',
  'process',
  'legal',
])

/** Roles that tell of what is to be. */
export const plans: ReadonlySet<string | null> = new Set(['goals', 'measures', 'recommendations'])

/** A section with its index. */
export type Sibling = Readonly<{ section: Section; index: number }>

/** Sections of the same level below the same one; numbered ones also share all but the last part of the number. */
export function siblingGroups({ document: { sections } }: CodingText): readonly (readonly Sibling[])[] {
  const all = sections.flatMap((section, index) => (section.heading >= 0 ? [{ section, index }] : []))
  const key = ({ section }: Sibling) =>
    `${section.parent}/${section.level}/${/^(\d.*)\.\d+\.?$/.exec(section.number)?.[1] ?? ''}`
  return [...Map.groupBy(all, key).values()]
}

/** What the heading of a section says, with that of the sections around it. */
export const roleOf = (text: CodingText, index: number): SectionRole | null => text.roles[index] ?? null

/** The role of the section around, unless the numbers show that it is not really around. */
export function roleAround(text: CodingText, section: Section): SectionRole | null {
  const around = text.document.sections[section.parent]
  return isMisplaced(section, around) ? null : roleOf(text, section.parent)
}

/** Whether the heading bears a name as fields have. */
export function isFieldName(text: CodingText, index: number): boolean {
  return groupsIn(text.knowledge.fieldNames, text.document.sections[index]?.title ?? '').length > 0
}

/** Whether a section, or the one around it, serves another end than to be a field. */
export function isExcluded(text: CodingText, { section, index }: Sibling): boolean {
  const own = roleOf(text, index)
  const around = roleAround(text, section)
  return (
    // A section without role in a chapter that has one is built like a field, so that the chapter does not speak for it.
    (noField.has(around) && own !== null) ||
    (own !== null && own !== around && noField.has(own) && own !== 'potentials' && own !== 'analysis')
  )
}

/** Whether goals or measures stand below: a sub-heading of that role, a list, a table, a label of who does it, or sentences with such cues. */
export function holdsPlans({ document, roles, hits, knowledge }: CodingText, section: Section): boolean {
  if (
    indexesIn(document.sections, section).some(
      (at) => document.sections[at] !== section && plans.has(roles[at] ?? null),
    )
  )
    return true
  const isLabelled = ({ start, end }: Block) => {
    const label = /^[^.:!?\n]{3,40}(?=:)/u.exec(document.text.slice(start, Math.min(end, start + 50)))?.[0]
    return label !== undefined && groupsIn(knowledge.labels, label).includes('responsible')
  }
  const isSet = (block: Block | undefined) =>
    block !== undefined && (block.table !== null || block.type === 'list-item' || isLabelled(block))
  if (indexesIn(document.blocks, section).some((at) => isSet(document.blocks[at]))) return true
  return indexesIn(document.sentences, section).some((at) =>
    hits[at]?.some(({ group }) => group.startsWith('ziele-und-massnahmen/goals') || meant.has(group)),
  )
}

/** Indexes of the sorted spans that lie in a section. */
export function indexesIn(spans: readonly Span[], { start, end }: Span): readonly number[] {
  const found: number[] = []
  for (let at = Math.max(0, lastStartingBefore(spans, start - 1)); (spans[at]?.start ?? end) < end; at++) {
    const span = spans[at]
    if (span && span.start >= start && span.end <= end) found.push(at)
  }
  return found
}

const meant: ReadonlySet<string> = new Set(['recommended', 'planned'])

/** "Thema 1 Wohnen" is the field "Wohnen"; a word that numbers the fields is no part of the name. */
const counted =
  /^(?:Thema|Themenfeld|Themenbereich|Feld|Bereich|Handlungsfeld|Handlungsbereich|Lebensbereich|Arbeitsfeld|Aktionsfeld|Arbeitsgebiet|Aufgabenfeld|Schwerpunkt)\s(?:\d{1,2}|[IVX]{1,4}|[A-Z])(?![\p{L}\d])\s*[:.)–—|-]?\s+(?=\p{L}{3})/u

/** The field that a section is, named by the words or by its title. */
export function toField(text: CodingText, index: number, words = ''): SectionField {
  const section = text.document.sections[index]
  const heading = text.document.blocks[section?.heading ?? -1]
  const title = section?.title ?? ''
  const name = (words || title).replace(counted, '')
  return {
    name,
    section: index,
    span: heading ?? { start: section?.start ?? 0, end: (section?.start ?? 0) + title.length },
    zik: groupsIn(text.knowledge.fieldNames, name),
  }
}

/** One field per name: a field often has a section in the analysis and one in the plan; the one with plans stands, else the longer one. */
export function distinct(text: CodingText, fields: readonly SectionField[]): readonly SectionField[] {
  const worth = ({ section: index }: SectionField) => {
    const section = text.document.sections[index]
    if (!section) return 0
    return section.end - section.start + (holdsPlans(text, section) ? text.document.text.length : 0)
  }
  return [...Map.groupBy(fields, ({ name }) => nameKey(name) || name.toLowerCase()).values()].flatMap((same) => {
    const best = Math.max(...same.map(worth))
    return same.filter((field) => worth(field) === best).slice(0, 1)
  })
}
