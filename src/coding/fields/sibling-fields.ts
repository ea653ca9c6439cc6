import type { SectionField } from '../../model/coding.ts'
import type { Section } from '../../model/document.ts'
import { nameKey } from '../../model/stem.ts'
import type { CodingText } from '../reading/coding-text.ts'
import { areMeasures } from './built-alike.ts'
import {
  fewest,
  frame,
  holdsPlans,
  indexesIn,
  isExcluded,
  isFieldName,
  roleAround,
  roleOf,
  type Sibling,
  siblingGroups,
  toField,
} from './field-section.ts'

/** Sibling sections that bear the names of fields and hold goals or measures, with those among them that are built alike. */
export function siblingsWithFieldNames(text: CodingText): readonly SectionField[] {
  const dividers = rowTitles(text)
  const contents = text.document.blocks.findIndex(({ type }) => type === 'toc')
  let best: readonly SectionField[] = []
  for (const group of siblingGroups(text)) {
    const inText = group.filter(({ section }) => section.heading > contents)
    const members = inText.filter((sibling) => isFieldName(text, sibling.index) && !isExcluded(text, sibling))
    const inside = members.filter(({ section }) => holdsPlans(text, section) || dividers.has(nameKey(section.title)))
    if (inside.length < fewest || inside.length <= best.length || areMeasures(text, members)) continue
    best = inText
      .filter((sibling) => members.includes(sibling) || isAmong(text, sibling, members))
      .map(({ index }) => toField(text, index))
  }
  return best
}

/** Characters from which a chapter treats its topic. */
const treatedFrom = 200

/**
 * The last resort: at least four siblings with names of fields and running text that is no report of figures. In a paper
 * without any other order such chapters are its fields, even when no word says what is planned.
 */
export function chaptersByTopic(text: CodingText): readonly SectionField[] {
  const groups = siblingGroups(text).map((group) =>
    group.filter(
      (sibling) =>
        isFieldName(text, sibling.index) &&
        !isExcluded(text, sibling) &&
        roleOf(text, sibling.index) !== 'analysis' &&
        sibling.section.end - sibling.section.start >= treatedFrom &&
        !isReport(text, sibling.section),
    ),
  )
  const best = groups.toSorted((a, b) => b.length - a.length)[0] ?? []
  return best.length > fewest ? best.map(({ index }) => toField(text, index)) : []
}

/** Whether a third of the sentences state figures or the past. */
function isReport({ document }: CodingText, section: Section): boolean {
  const inside = indexesIn(document.sentences, section)
  const told = inside.filter((at) => {
    const { start = 0, end = 0 } = document.sentences[at] ?? {}
    return figures.test(document.text.slice(start, end))
  })
  return told.length * 3 >= inside.length
}

const figures =
  /\d\s?(?:Prozent|%)|(?<!bis )(?<!ab )(?<!Ende )(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\p{L})(?:wurden?|waren?|hatten?|lag|lagen|stieg\p{L}*|sank\p{L}*)(?!\p{L})/u

/** A sibling with a name of its own is a field too when it stands between fields or is built like them. */
function isAmong(text: CodingText, { section, index }: Sibling, fields: readonly Sibling[]): boolean {
  const { sections } = text.document
  const between = section.start > (fields[0]?.section.start ?? 0) && section.start < (fields.at(-1)?.section.start ?? 0)
  const below = (around: Section) =>
    sections.filter(({ parent }) => sections[parent] === around).map(({ title }) => title)
  const own = below(section)
  const alike = fields.filter((field) => below(field.section).some((title) => own.includes(title))).length
  const role = roleOf(text, index)
  const isNamed = between && isFieldName(text, index) && !frame.has(role)
  if (role !== null && role !== roleAround(text, section) && alike < fewest && !isNamed) return false
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
