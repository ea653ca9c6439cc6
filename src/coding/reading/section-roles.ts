import type { Codebook, SectionRole } from '../../model/codebook.ts'
import type { Document } from '../../model/document.ts'
import { groupsIn, type Matcher } from '../matching/matcher.ts'
import { fieldNameIn } from './field-heading.ts'

/** The role of each section: the first of the codebook's roles that fits its heading, else that of the section around it. Named fields have none. */
export function findSectionRoles(
  document: Document,
  headings: Matcher,
  codebook: Codebook,
): readonly (SectionRole | null)[] {
  const roles: (SectionRole | null)[] = []
  for (const section of document.sections) {
    const named = fieldNameIn(section) !== null
    roles.push(named ? null : (roleOfHeading(section.title, headings, codebook) ?? roles[section.parent] ?? null))
  }
  return roles
}

/** A run-in heading: the short first sentence of a paragraph, "Wo wir stehen. Drei Viertel der Kurse …". */
const runIn = /^[^.:!?\n]{4,48}[.:]\s(?=\S)/u
/** Roles that a run-in heading can give to its paragraph. */
const paragraphRoles: ReadonlySet<SectionRole> = new Set([
  'goals',
  'measures',
  'recommendations',
  'offers',
  'analysis',
  'needs',
  'potentials',
])

/** The role of each block. */
export function findBlockRoles(
  document: Document,
  sectionRoles: readonly (SectionRole | null)[],
  headings: Matcher,
  codebook: Codebook,
): readonly (SectionRole | null)[] {
  return document.blocks.map((block) => {
    const around = sectionRoles[block.section] ?? null
    if (block.type !== 'paragraph') return around
    const lead = runIn.exec(document.text.slice(block.start, Math.min(block.end, block.start + 60)))?.[0]
    if (!lead || lead.split(' ').length > 7) return around
    const role = roleOfHeading(lead, headings, codebook)
    return role && paragraphRoles.has(role) ? role : around
  })
}

function roleOfHeading(title: string, headings: Matcher, codebook: Codebook): SectionRole | null {
  const found = groupsIn(headings, title)
  return codebook.context.sections.find(({ role }) => found.includes(role))?.role ?? null
}
