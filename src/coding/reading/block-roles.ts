import type { SectionRole } from '../../model/codebook.ts'
import type { Block, Document } from '../../model/document.ts'
import type { Reading } from './content-votes.ts'
import { roleOfHeading } from './heading-role.ts'
import { findRecurring, headingKey, type Stretch } from './recurring-headings.ts'

/** Roles that words within a section can give to what follows them. */
const paragraphRoles: ReadonlySet<SectionRole> = new Set([
  'goals',
  'measures',
  'recommendations',
  'offers',
  'analysis',
  'needs',
  'potentials',
])

/**
 * The role of each block: that of its section, or that of the words set before it: a run-in heading counts for its
 * paragraph ("Wo wir stehen. Drei Viertel …"), a label on a line of its own for what follows it ("Das wollen wir:").
 */
export function findBlockRoles(
  reading: Reading,
  sectionRoles: readonly (SectionRole | null)[],
): readonly (SectionRole | null)[] {
  const { document, knowledge } = reading
  const stretches: readonly Stretch[] = labelsOf(document).map(({ title, blocks }) => {
    const role = roleOfHeading(title, knowledge.headings, knowledge.codebook)
    const allowed = role && paragraphRoles.has(role) ? role : null
    return { title, place: document.blocks[blocks[0] ?? 0]?.section ?? -1, role: allowed, blocks }
  })
  const recurring = findRecurring(reading, stretches)
  const roles = document.blocks.map((block) => sectionRoles[block.section] ?? null)
  for (const { title, role, blocks } of stretches) {
    const own = recurring.get(headingKey(title)) ?? role
    if (own && paragraphRoles.has(own)) for (const index of blocks) roles[index] = own
  }
  return roles
}

/** The short first sentence of a paragraph, "Wo wir stehen. Drei Viertel der Kurse …". */
const runIn = /^[^.:!?\n]{4,48}[.:]\s(?=\S)/u
/** A short line that is no sentence: "Das wollen wir:", or printed bold. */
const alone = /^[^.:!?\n]{4,48}[:?]?$/u

/** Begins a heading that may hold a verb: "Wo wir stehen", "Das packen wir an", "So soll es sein". */
const question = /^(?:W\p{Ll}+|Das|Da|Dahin|Darauf|Dafür|Dazu|So|Hier|Wir|Wenn)(?!\p{L})/u
const verb =
  /\s(?:ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|gibt|geht|\p{Ll}{2,}(?:te|ten|tet|iert|et))(?![\p{L}])/u

/** "Die Runde tagte in drei Schritten", "Das Vorgehen gliederte sich …": a sentence, not words set before one. */
function isStatement(words: string): boolean {
  if (/^(?:Dass|Es|Er|Sie|Im|In)\s/u.test(words)) return true
  return (!question.test(words) || /^Das\s\p{Lu}/u.test(words)) && verb.test(words)
}

function labelsOf(document: Document): readonly Pick<Stretch, 'title' | 'blocks'>[] {
  const { blocks, text } = document
  return blocks.flatMap((block, index) => {
    if (block.type !== 'paragraph') return []
    const content = text.slice(block.start, Math.min(block.end, block.start + 60))
    const lead = runIn.exec(content)?.[0].trim()
    const title = lead ?? content
    if (isStatement(title) || title.split(' ').length > 7) return []
    const opens = text.slice(block.start, block.end).trimEnd().endsWith(':')
    if (lead) return [{ title, blocks: opens ? [index, ...listBehind(blocks, index)] : [index] }]
    if (block.end - block.start > 50 || !alone.test(content)) return []
    const behind = listBehind(blocks, index)
    if (behind.length === 0 && (opens || block.emphasis)) behind.push(...paragraphBehind(document, index))
    return behind.length > 0 ? [{ title, blocks: [index, ...behind] }] : []
  })
}

/** The list or table right behind a label. */
function listBehind(blocks: readonly Block[], label: number): number[] {
  const list: number[] = []
  for (let at = label + 1; at < blocks.length; at++) {
    const type = blocks[at]?.type
    if (type !== 'list-item' && type !== 'table' && type !== 'footnote') break
    if (blocks[at]?.section !== blocks[label]?.section) break
    list.push(at)
    if (type === 'table') break
  }
  return list
}

/** The paragraph right behind a label, unless it is short enough to be one itself. */
function paragraphBehind({ blocks }: Document, label: number): readonly number[] {
  const next = blocks[label + 1]
  const fits = next?.type === 'paragraph' && next.section === blocks[label]?.section && next.end - next.start > 50
  return fits ? [label + 1] : []
}
