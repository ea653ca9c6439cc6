import type { SectionRole } from '../../model/codebook.ts'
import type { SectionField } from '../../model/coding.ts'
import type { Block } from '../../model/document.ts'
import { groupsIn } from '../matching/matcher.ts'
import type { CodingText } from '../reading/coding-text.ts'
import {
  fewest,
  holdsPlans,
  isFieldName,
  noField,
  plans,
  roleAround,
  roleOf,
  type Sibling,
  siblingGroups,
  toField,
} from './field-section.ts'

/** Chapters of a paper that are never fields, even when they are built like them. */
const frame: ReadonlySet<SectionRole | null> = new Set([
  'back-matter',
  'preface',
  'history',
  'done',
  'process',
  'legal',
])
/** Titles of single measures, goals and principles, which are often built alike as well. */
const single =
  /^(?:\p{L}*maßnahme|\p{L}*massnahme|Vorhaben|\p{L}*projekt|\p{L}*ziel|Leitsatz|Grundsatz|Leitlinie|These|Befund|Schritt|Phase|Empfehlung|Vorschlag|Anlage|Anhang|Interview|Workshop)(?!\p{L})/iu

/**
 * Sibling sections below which the same headings, labels or heads of tables come back, among them one of goals or
 * measures: the fields of the paper, whatever they are called. Of several such groups the one with most names of fields
 * counts, then the outermost.
 */
export function sectionsBuiltAlike(text: CodingText): readonly SectionField[] {
  const groups = siblingGroups(text).flatMap((group) => {
    const members = alike(text, group)
    const known = members.filter(({ index }) => isFieldName(text, index)).length
    return members.length >= fewest ? [{ members, known, level: members[0]?.section.level ?? 0 }] : []
  })
  const [best] = groups.sort((a, b) => b.known - a.known || a.level - b.level || b.members.length - a.members.length)
  return (best?.members ?? []).map(({ index }) => toField(text, index))
}

function alike(text: CodingText, group: readonly Sibling[]): readonly Sibling[] {
  const open = group.filter(
    ({ section, index }) =>
      !frame.has(roleOf(text, index)) && !noField.has(roleAround(text, section)) && !single.test(section.title),
  )
  if (open.length < fewest) return []
  const built = open.map((sibling) => ({ sibling, marks: marksIn(text, sibling) }))
  const counts = new Map<string, number>()
  for (const mark of built.flatMap(({ marks }) => [...marks.keys()])) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  const recurring = [...counts].flatMap(([mark, count]) => (count >= fewest ? [mark] : []))
  const kindOf = (mark: string) => built.find(({ marks }) => marks.has(mark))?.marks.get(mark) ?? 'open'
  const planned = recurring.filter((mark) => kindOf(mark) === 'plan')
  const shared = planned.length > 0 ? planned : recurring.filter((mark) => kindOf(mark) === 'open')
  const members = built.flatMap(({ sibling, marks }) => (shared.some((mark) => marks.has(mark)) ? [sibling] : []))
  const known = members.filter(({ index }) => isFieldName(text, index)).length
  const isPlain = known * 2 >= members.length
  if (recurring.some((mark) => kindOf(mark) === 'attribute') && !isPlain) return []
  if (planned.length > 0) return members
  const kept = members.filter(({ section }) => holdsPlans(text, section))
  return shared.length > 0 && isPlain ? kept : []
}

/** What a mark says: of goals or measures, of one measure (who, when), of something else, or nothing that is known. */
type Mark = 'plan' | 'attribute' | 'other' | 'open'

/** Sub-headings, labels in front of paragraphs and heads of tables of a section, by their words. */
function marksIn(text: CodingText, { section, index }: Sibling): ReadonlyMap<string, Mark> {
  const { document } = text
  const marks = new Map<string, Mark>()
  for (const inner of document.sections) {
    if (inner.parent === index) marks.set(keyOf(inner.title), markOf(text, inner.title))
  }
  for (const block of document.blocks) {
    if (block.start < section.start || block.end > section.end || block.type === 'heading') continue
    if (block.table) {
      const head = block.table.rows[0]?.map(({ start, end }) => document.text.slice(start, end)) ?? []
      const isPlan = head.some((cell) => groupsIn(text.knowledge.labels, cell).includes('title'))
      marks.set(`| ${keyOf(head.join(' '))}`, isPlan ? 'plan' : 'other')
    } else {
      const lead = leadOf(document.text, block)
      if (lead) marks.set(keyOf(lead), markOf(text, lead))
    }
  }
  return marks
}

/** A label: a short paragraph without full stop, or what stands before a colon. */
function leadOf(text: string, { start, end, type }: Block): string | null {
  if (type !== 'paragraph') return null
  const words = text.slice(start, Math.min(end, start + 70))
  if (end - start < 60 && !/[.;,]$/.test(words)) return words
  return /^[^.:!?\n]{3,48}:\s/u.exec(words)?.[0] ?? null
}

const keyOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()

function markOf(text: CodingText, words: string): Mark {
  const roles: readonly string[] = groupsIn(text.knowledge.headings, words)
  if (roles.some((role) => plans.has(role)) || goalWords.test(words)) return 'plan'
  const labels = groupsIn(text.knowledge.labels, words.replace(/[:?]\s*$/u, ''))
  if (labels.some((label) => label === 'responsible' || label === 'period' || label === 'priority')) return 'attribute'
  return roles.length > 0 ? 'other' : 'open'
}

/** Words of what is to be, in headings of any form. */
const goalWords =
  /(?<!\p{L})(?:woll(?:en|t)|soll(?:en)?|erreich\p{L}*|anstreb\p{L}*|angestrebt\p{L}*|hinarbeiten|arbeiten wir hin|hinwollen|wohin|wozu|wünschen|vorhaben|vornehmen|anpacken|zusagen?|verspr\p{L}*|verpflicht\p{L}*|zukunft|morgen|entsteht|angehen|tun|umsetz\p{L}*)(?!\p{L})/iu
