import type { SectionField } from '../../model/coding.ts'
import type { Measure } from '../../model/measure.ts'
import { overlap } from '../../model/span.ts'
import { nameKey } from '../../model/stem.ts'
import { findAbbreviations } from '../find-abbreviations.ts'
import type { CodingText } from '../reading/coding-text.ts'
import type { DraftMeasure } from './draft-measure.ts'
import { findFieldResponsible } from './field-responsible.ts'
import { findGroupHeadings } from './group-headings.ts'
import { findHorizonDefinitions } from './horizon-definitions.ts'
import { findMeasuresInLabels } from './measures-in-labels.ts'
import { codedBlocks, findMeasuresInLists } from './measures-in-lists.ts'
import { findMeasuresInProse } from './measures-in-prose.ts'
import { findMeasuresInSections } from './measures-in-sections.ts'
import { findMeasuresInTables } from './measures-in-tables.ts'
import { findNumberedParagraphs } from './numbered-paragraphs.ts'
import { type MeasureContext, toMeasure } from './to-measure.ts'

/** From this number on, tables and boxes are the form in which a document brings its measures; loose lists are then none. */
const fewestStructured = 6

/** The measures of a concept in reading order: from tables and boxes, lists and coded lines, and running text. */
export function findMeasures(
  text: CodingText,
  fields: readonly SectionField[],
  year: number | null,
): readonly Measure[] {
  const drafts: DraftMeasure[] = []
  const add = (found: readonly DraftMeasure[]) => {
    for (const draft of found) if (!drafts.some((known) => overlap(known.body, draft.body))) drafts.push(draft)
  }
  add(findMeasuresInTables(text))
  const coded = new Set(codedBlocks(text))
  const codedLines = text.document.blocks.filter((_, index) => coded.has(index))
  // Labels below lines that carry a code belong to those, not to the heading above them all.
  add(
    findMeasuresInLabels(text).filter(
      ({ title, body }) => !codedLines.some((block) => block.start > title.start && overlap(block, body)),
    ),
  )
  if (drafts.length < fewestStructured && coded.size === 0) add(findMeasuresInSections(text))
  const sections = new Set(fields.map(({ section }) => section))
  const structured = drafts.length >= fewestStructured
  const groups = findGroupHeadings(text)
  const numbered = findNumberedParagraphs(text)
  const fieldSections: ReadonlySet<number> = structured ? new Set() : sections
  add(findMeasuresInLists(text, { coded, numbered, groups, fieldSections, introduced: !structured }))
  if (!structured) add(besideLists(text, findMeasuresInProse(text, fields, { year, numbered }), drafts))
  const inOrder = drafts.sort((left, right) => left.title.start - right.title.start)
  const about: MeasureContext = {
    fields,
    abbreviations: findAbbreviations(text.document, text.blockRoles),
    horizons: findHorizonDefinitions(text.document),
    groups,
    fieldResponsible: findFieldResponsible(text, fields, drafts),
  }
  const measures = inOrder.map((draft) => ({
    place: `${draft.form} ${draft.section}`,
    measure: toMeasure(text, draft, about),
  }))
  return withRepeats(withoutFinished(measures, year))
}

/**
 * Where lists bring the measures, running text brings them only in sections of measures that hold no such list: some
 * fields have their measures in a list, others in sentences.
 */
function besideLists(
  text: CodingText,
  prose: readonly DraftMeasure[],
  listed: readonly DraftMeasure[],
): readonly DraftMeasure[] {
  if (listed.length < fewestStructured) return prose
  const withList = new Set(listed.map(({ section }) => section))
  return prose.filter(({ section }) => text.roles[section] === 'measures' && !withList.has(section))
}

/** Warns of measures that bear the same title in the same field. */
function withRepeats(measures: readonly Measure[]): readonly Measure[] {
  const key = ({ title, field }: Measure) => `${field ?? ''}/${nameKey(title)}`
  const same = Map.groupBy(measures, key)
  return measures.map((measure) =>
    (same.get(key(measure))?.length ?? 0) > 1
      ? { ...measure, warnings: [...measure.warnings, 'steht mehrmals im Dokument'] }
      : measure,
  )
}

type Placed = Readonly<{ place: string; measure: Measure }>

/**
 * Leaves out lists of finished projects: what ended before the year of the document, and with it the most of what stands
 * beside it. A single one among measures that go on is kept, with a warning.
 */
function withoutFinished(placed: readonly Placed[], year: number | null): readonly Measure[] {
  const finished = Map.groupBy(
    placed.filter(({ measure }) => isOver(measure, year)),
    ({ place }) => place,
  )
  const all = Map.groupBy(placed, ({ place }) => place)
  return placed.flatMap(({ place, measure }) => {
    if (!isOver(measure, year)) return [measure]
    const goesOn = (finished.get(place)?.length ?? 0) * 2 <= (all.get(place)?.length ?? 0)
    return goesOn ? [{ ...measure, warnings: [...measure.warnings, 'endet vor dem Jahr des Dokuments'] }] : []
  })
}

/** What ended before the year of the document is a finished project, not a measure of its own. */
function isOver({ period }: Measure, year: number | null): boolean {
  return year !== null && period?.end != null && Number(period.end.slice(0, 4)) < year
}
