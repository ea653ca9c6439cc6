import type { SectionRole } from '../../model/codebook.ts'
import type { Document, Section } from '../../model/document.ts'
import { groupsIn } from '../matching/matcher.ts'
import type { Reading } from './content-votes.ts'
import { fieldNameIn, isMisplaced } from './field-heading.ts'
import { roleOfHeading } from './heading-role.ts'
import { findRecurring, headingKey } from './recurring-headings.ts'
import { laysDownPractice } from './standing-practice.ts'

/**
 * The role of each section: by the words of its heading; where the heading recurs under most fields, by what stands below
 * it; else that of the section around it. Named fields and sections that are built like fields have none.
 */
export function findSectionRoles(reading: Reading): readonly (SectionRole | null)[] {
  const { document } = reading
  const { sections } = document
  const blocksOf = Map.groupBy(document.blocks.keys(), (index) => document.blocks[index]?.section)
  const byWords = sections.map((section) => roleInWords(reading, section))
  const recurring = findRecurring(
    reading,
    sections.flatMap((section, index) =>
      section.heading < 0 || (!byWords[index] && isTopic(reading, section))
        ? []
        : [
            {
              title: section.title,
              place: section.parent,
              role: byWords[index] ?? null,
              blocks: (blocksOf.get(index) ?? []).filter((at) => document.blocks[at]?.type !== 'heading'),
            },
          ],
    ),
  )
  const own = sections.map((section, index) => recurring.get(headingKey(section.title)) ?? byWords[index] ?? null)
  const repeats = (index: number) => recurring.has(headingKey(sections[index]?.title ?? ''))
  const builtAsFields = new Set(
    sections.flatMap(({ parent }, index) => (repeats(index) && plans.has(own[index] ?? null) ? [parent] : [])),
  )
  const roles: (SectionRole | null)[] = []
  for (const [index, section] of sections.entries()) {
    const around = roles[section.parent] ?? null
    const role = own[index] ?? null
    if (fieldNameIn(section) !== null) roles.push(null)
    else if (builtAsFields.has(index)) roles.push(plans.has(around) ? around : null)
    else if (isMisplaced(section, sections[section.parent])) roles.push(role)
    else if (role === 'done' && (watching.has(around) || laysDownPractice(reading, index)))
      roles.push(watching.has(around) ? around : 'monitoring')
    else roles.push(role && (repeats(index) || !isPastPlan(around, role)) ? role : around)
  }
  return roles
}

const plans: ReadonlySet<SectionRole | null> = new Set(['measures', 'goals', 'recommendations'])
/** Told of the past: "steps" and "goals" in a chapter on how the document came about are no plans. */
const past: ReadonlySet<SectionRole | null> = new Set(['process', 'history', 'done'])

/** In a chapter on what is to become of the paper, "Bilanz" is the report to come, not a look back. */
const watching: ReadonlySet<SectionRole | null> = new Set(['monitoring', 'continuation'])

function isPastPlan(around: SectionRole | null, own: SectionRole): boolean {
  return past.has(around) && plans.has(own)
}

function roleInWords({ document, knowledge }: Reading, section: Section): SectionRole | null {
  const role = roleOfHeading(section.title, knowledge.headings, knowledge.codebook)
  return role && inTitles.has(role) && isTitle(document, section) ? null : role
}

/** Names of fields recur as well: once in the analysis, once in the plan, once in the annex. */
function isTopic({ knowledge }: Reading, { title }: Section): boolean {
  return groupsIn(knowledge.fieldNames, title).length > 0
}

/** Roles whose words also stand in titles: "Leitbild Vielfalt", "Maßnahmenplan Integration", "Fortschreibung 2024". */
const inTitles: ReadonlySet<SectionRole> = new Set(['understanding', 'measures', 'continuation', 'recommendations'])

/** The title of the document: a heading in front of the table of contents, or over most of the text with chapters below it. */
function isTitle({ sections, blocks, text }: Document, section: Section): boolean {
  const contents = blocks.find(({ type }) => type === 'toc')
  if (contents && section.start < contents.start && contents.start < text.length * 0.25) return true
  const chapters = sections.filter(({ parent }) => sections[parent] === section).length
  return chapters >= 3 && section.end - section.start > text.length * 0.7
}
