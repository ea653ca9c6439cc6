import type { Codebook, SectionRole } from '../../model/codebook.ts'
import type { Document, Section } from '../../model/document.ts'
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
    const own = roleOfHeading(section.title, headings, codebook)
    if (fieldNameIn(section) !== null || (own && inTitles.has(own) && isTitle(document, section))) roles.push(null)
    else roles.push(within(roles[section.parent] ?? null, own))
  }
  return roles
}

/** Told of the past: "steps" and "goals" in a chapter on how the document came about are no plans. */
const past: ReadonlySet<SectionRole> = new Set(['process', 'history', 'done'])
const plans: ReadonlySet<SectionRole> = new Set(['measures', 'goals', 'recommendations'])

/** A section without a role takes that of the section around it. */
function within(around: SectionRole | null, own: SectionRole | null): SectionRole | null {
  return own && !(around && past.has(around) && plans.has(own)) ? own : around
}

/** Roles whose words also stand in titles: "Leitbild Vielfalt", "Maßnahmenplan Integration". */
const inTitles: ReadonlySet<SectionRole> = new Set(['understanding', 'measures'])

/** A heading over most of the text, with chapters below it, is the title of the document. */
function isTitle({ sections, text }: Document, section: Section): boolean {
  const chapters = sections.filter(({ parent }) => sections[parent] === section).length
  return chapters >= 3 && section.end - section.start > text.length * 0.7
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
  const role = codebook.context.sections.find((section) => found.includes(section.role))?.role ?? null
  return role && describing.has(role) && isCall(title) ? null : role
}

/** Roles of sections that describe what is there. */
const describing: ReadonlySet<SectionRole> = new Set(['analysis', 'needs', 'potentials', 'offers', 'legal'])

/** "Hürden abbauen", "Beratungsangebote ausbauen": a call to do something, not a description of hurdles or offers. */
function isCall(title: string): boolean {
  return (
    /\s(?!vorhanden$)\p{Ll}+(?:en|ern|eln)$/u.test(title) &&
    !/^(?:W(?:o|er|ie|as|oran|orauf|ofür)|Das|Die|Der)(?!\p{L})|,\s(?:die|der|das|wo|was|wer)\s/u.test(title)
  )
}
