import type { Codebook, SectionRole } from '../../model/codebook.ts'
import type { Document } from '../../model/document.ts'
import { groupsIn, type Matcher } from '../matching/matcher.ts'

/** The role of each section: the first of the codebook's roles that fits its heading, else that of the section around it. */
export function findSectionRoles(
  document: Document,
  headings: Matcher,
  codebook: Codebook,
): readonly (SectionRole | null)[] {
  const order = codebook.context.sections.map(({ role }) => role)
  const roles: (SectionRole | null)[] = []
  for (const section of document.sections) {
    const found = groupsIn(headings, section.title)
    const own = order.find((role) => found.includes(role)) ?? null
    roles.push(own ?? roles[section.parent] ?? null)
  }
  return roles
}
