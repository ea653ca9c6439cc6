import type { SectionRole } from '../../model/codebook.ts'
import type { SectionField } from '../../model/coding.ts'
import type { Section } from '../../model/document.ts'
import { groupsIn } from '../matching/matcher.ts'
import { nameKey } from '../matching/stem.ts'
import type { CodingText } from '../reading/coding-text.ts'
import { fieldNameIn } from '../reading/field-heading.ts'

/** A heading over all the fields. */
const collective =
  /(?:Handlungsfelder|Themenfelder|Aktionsfelder|Aufgabenfelder|Arbeitsfelder|Lebensbereiche|Lebensfelder|Handlungsschwerpunkte|Themenschwerpunkte|Schwerpunkte|Aufgabenbereiche|Themenbereiche|Unsere Themen|Felder der)/iu
/** Fewer fields than this do not structure a document. */
const fewest = 3

const noField: ReadonlySet<SectionRole | null> = new Set([
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

/**
 * The action fields of a document: sections that are named as fields, that stand under a heading of fields, or at
 * least three sibling sections that bear the names of fields and hold goals or measures; else fields that are only listed.
 */
export function findFields(text: CodingText): readonly SectionField[] {
  const byName = distinct(sectionsNamedAsFields(text))
  if (byName.length >= fewest) return byName
  const below = distinct(sectionsBelowCollective(text))
  if (below.length >= fewest) return below
  const alike = distinct(siblingsWithSamePrefix(text))
  if (alike.length >= fewest) return alike
  const siblings = distinct(siblingsWithFieldNames(text))
  return siblings.length >= fewest ? siblings : listedFields(text)
}

function sectionsNamedAsFields(text: CodingText): SectionField[] {
  return text.document.sections.flatMap((section, index) => {
    const words = fieldNameIn(section)
    if (words === null || section.heading < 0 || (words === '' && !/\d|[IVX]+$/u.test(section.title))) return []
    if (noField.has(text.roles[section.parent] ?? null) && text.roles[section.parent] !== 'analysis') return []
    return [toField(text, index, words || section.title)]
  })
}

function sectionsBelowCollective(text: CodingText): SectionField[] {
  const { sections } = text.document
  return sections.flatMap((section, index) => {
    if (section.heading < 0 || !collective.test(section.title) || fieldNameIn(section) !== null) return []
    const children = sections.flatMap((child, at) => (child.parent === index ? [at] : []))
    const plain = children.filter((at) => isFieldName(text, at) || roleOf(text, at) === null)
    return plain.map((at) => toField(text, at, sections[at]?.title ?? ''))
  })
}

/** "Alltagswelt: Wohnen", "Baustein 2 – Arbeit": sibling headings that begin with the same word of the author's own. */
function siblingsWithSamePrefix(text: CodingText): SectionField[] {
  const prefixed = text.document.sections.flatMap((section, index) => {
    const match = /^(\p{Lu}\p{L}+)\s?(?:[IVX]+|\d{1,2}|[A-Z])?\s?(?::|[–—·•|-])\s+(\S.*)$/u.exec(section.title)
    return match?.[1] && match[2] && section.heading >= 0
      ? [{ section, index, key: `${section.parent}/${match[1]}`, name: match[2] }]
      : []
  })
  for (const group of Map.groupBy(prefixed, ({ key }) => key).values()) {
    const fits = group.filter(({ section, index }) => !isExcluded(text, section, index))
    const known = fits.filter(({ index }) => isFieldName(text, index))
    if (fits.length >= fewest && known.length >= 2) return fits.map(({ index, name }) => toField(text, index, name))
  }
  return []
}

function siblingsWithFieldNames(text: CodingText): SectionField[] {
  const { sections } = text.document
  const groups = Map.groupBy(
    sections.flatMap((section, index) => (section.heading >= 0 ? [{ section, index }] : [])),
    ({ section }) => `${section.parent}/${section.level}`,
  )
  const dividers = rowTitles(text)
  const contents = text.document.blocks.findIndex(({ type }) => type === 'toc')
  let best: SectionField[] = []
  for (const group of groups.values()) {
    const inText = group.filter(({ section }) => section.heading > contents)
    const members = inText.filter(({ section, index }) => isFieldName(text, index) && !isExcluded(text, section, index))
    const inside = members.filter(({ section }) => holdsPlans(text, section) || dividers.has(nameKey(section.title)))
    if (inside.length >= fewest && inside.length > best.length) {
      best = inText
        .filter(
          ({ section, index }) => members.some((member) => member.index === index) || isAmong(text, section, members),
        )
        .map(({ section, index }) => toField(text, index, section.title))
    }
  }
  return best
}

type Sibling = Readonly<{ section: Section; index: number }>

/** A sibling with a name of its own is a field too when it stands between fields or is built like them. */
function isAmong(text: CodingText, section: Section, fields: readonly Sibling[]): boolean {
  const { sections } = text.document
  const between = section.start > (fields[0]?.section.start ?? 0) && section.start < (fields.at(-1)?.section.start ?? 0)
  const below = (around: Section) =>
    sections.filter(({ parent }) => sections[parent] === around).map(({ title }) => title)
  const own = below(section)
  const alike = fields.filter((field) => below(field.section).some((title) => own.includes(title))).length
  const at = sections.indexOf(section)
  if (roleOf(text, at) !== null && roleOf(text, at) !== roleOf(text, section.parent)) return false
  return (between || alike >= fewest) && holdsPlans(text, section)
}

/** Texts of table cells: a measure table is often divided by the names of the fields. */
function rowTitles(text: CodingText): ReadonlySet<string> {
  const { blocks, text: words } = text.document
  return new Set(
    blocks.flatMap((block) =>
      (block.table?.rows ?? []).flatMap((row) => (row[0] ? [nameKey(words.slice(row[0].start, row[0].end))] : [])),
    ),
  )
}

function isFieldName(text: CodingText, index: number): boolean {
  return groupsIn(text.knowledge.fieldNames, text.document.sections[index]?.title ?? '').length > 0
}

function isExcluded(text: CodingText, section: Section, index: number): boolean {
  const own = roleOf(text, index)
  const around = text.roles[section.parent] ?? null
  return (
    // A section without role in a chapter that has one is built like a field, so that the chapter does not speak for it.
    (noField.has(around) && own !== null) ||
    (own !== null && own !== around && noField.has(own) && own !== 'potentials' && own !== 'analysis')
  )
}

const roleOf = (text: CodingText, index: number) => text.roles[index] ?? null

/** Whether goals or measures stand below: a sub-heading of that role, or sentences with such cues. */
function holdsPlans(text: CodingText, section: Section): boolean {
  const { document, roles } = text
  const heading = document.sections.some(
    (inner, index) =>
      inner.start > section.start &&
      inner.end <= section.end &&
      ['goals', 'measures', 'recommendations'].includes(roles[index] ?? ''),
  )
  if (heading) return true
  const plans = document.blocks.some(
    (block) =>
      block.start >= section.start && block.end <= section.end && (block.table !== null || block.type === 'list-item'),
  )
  if (plans) return true
  return text.hits.some(
    (hits, index) =>
      (document.sentences[index]?.start ?? -1) >= section.start &&
      (document.sentences[index]?.end ?? 0) <= section.end &&
      hits.some(
        (hit) =>
          hit.group.startsWith('ziele-und-massnahmen/goals') || hit.group === 'recommended' || hit.group === 'planned',
      ),
  )
}

/** Fields that stand only in a list or sentence behind an introduction such as "Diese Themen liegen uns am Herzen:". */
function listedFields(text: CodingText): SectionField[] {
  const { document, knowledge } = text
  const runs: SectionField[][] = []
  let run: SectionField[] = []
  for (const [index, block] of document.blocks.entries()) {
    const content = document.text.slice(block.start, Math.min(block.end, block.start + 90))
    const zik = block.type === 'list-item' ? groupsIn(knowledge.fieldNames, content) : []
    const role = text.blockRoles[index] ?? null
    if (block.type !== 'list-item' || (noField.has(role) && role !== 'understanding')) {
      if (run.length > 0) runs.push(run)
      run = []
    } else if (zik.length > 0 && block.end - block.start < 110) {
      const name = content.split(/[:–—(]|\s-\s/u)[0]?.trim() ?? content
      run.push({ name, section: -1, span: { start: block.start, end: block.start + name.length }, zik })
    }
  }
  if (run.length > 0) runs.push(run)
  runs.push(...fieldsInTables(text))
  return runs.filter((list) => list.length >= fewest + 1).sort((left, right) => right.length - left.length)[0] ?? []
}

/** Tables of nothing but topics: short cells, of which half bear the names of fields. */
function fieldsInTables(text: CodingText): SectionField[][] {
  const { document, knowledge, blockRoles } = text
  return document.blocks.flatMap((block, index) => {
    if (!block.table || noField.has(blockRoles[index] ?? null)) return []
    const cells = block.table.rows.flat().filter(({ start, end }) => end > start)
    if (cells.some(({ start, end }) => end - start > 70)) return []
    const fields = cells.flatMap((span) => {
      const name = document.text.slice(span.start, span.end).trim()
      const zik = groupsIn(knowledge.fieldNames, name)
      return zik.length > 0 ? [{ name, section: -1, span, zik }] : []
    })
    return fields.length * 2 >= cells.length ? [fields] : []
  })
}

function toField(text: CodingText, index: number, words: string): SectionField {
  const section = text.document.sections[index]
  const heading = text.document.blocks[section?.heading ?? -1]
  const title = section?.title ?? ''
  return {
    name: words || title,
    section: index,
    span: heading ?? { start: section?.start ?? 0, end: (section?.start ?? 0) + title.length },
    zik: groupsIn(text.knowledge.fieldNames, words || title),
  }
}

/** One field per name: a field often has a chapter in the analysis and one in the plan; the longer one stands. */
function distinct(fields: readonly SectionField[]): SectionField[] {
  const byName = new Map<string, SectionField>()
  for (const field of fields) {
    const key = nameKey(field.name)
    if (!byName.has(key)) byName.set(key, field)
  }
  return [...byName.values()]
}
