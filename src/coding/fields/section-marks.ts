import type { Block } from '../../model/document.ts'
import { groupsIn } from '../matching/matcher.ts'
import type { CodingText } from '../reading/coding-text.ts'
import { indexesIn, plans, type Sibling } from './field-section.ts'

/** What a mark says: of goals or measures, who does it, when it is done, something else, or nothing that is known. */
export type MarkKind = 'plan' | 'body' | 'time' | 'other' | 'open'
/** What divides a section: its sub-headings, labels in front of paragraphs, heads of tables; by their words, or the role these have. */
export type Marks = ReadonlyMap<string, Readonly<{ kind: MarkKind; times: number }>>

/** The marks of a section, and how often each comes in it. */
export function marksIn({ document, knowledge }: CodingText, { section, index }: Sibling): Marks {
  const marks = new Map<string, { kind: MarkKind; times: number }>()
  const add = (words: string, isTable = false) => {
    const { kind, key } = isTable ? { kind: 'other' as const, key: `| ${keyOf(words)}` } : markOf(knowledge, words)
    marks.set(key, { kind, times: (marks.get(key)?.times ?? 0) + 1 })
  }
  for (const at of indexesIn(document.sections, section)) {
    const inner = document.sections[at]
    if (inner?.parent === index) add(inner.title)
  }
  for (const at of indexesIn(document.blocks, section)) {
    const block = document.blocks[at]
    if (!block) continue
    const head = block.table?.rows[0]?.map(({ start, end }) => document.text.slice(start, end)) ?? []
    if (head.some((cell) => groupsIn(knowledge.labels, cell).includes('title'))) {
      marks.set('| plan', { kind: 'plan', times: 1 })
    } else if (head.length > 0) add(head.join(' '), true)
    const lead = leadOf(document.text, block)
    if (lead) add(lead)
  }
  return marks
}

/** A label: a short paragraph without full stop, or what stands before a colon. */
function leadOf(text: string, { start, end, type }: Block): string | null {
  if (type !== 'paragraph') return null
  const words = text.slice(start, Math.min(end, start + 70))
  const label = /^[^.:!?\n]{3,48}:\s/u.exec(words)?.[0]
  return label ?? (end - start < 60 && !/[.;,]$/.test(words) ? words : null)
}

const keyOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()

function markOf({ headings, labels }: CodingText['knowledge'], words: string): { kind: MarkKind; key: string } {
  const attributes = groupsIn(labels, words.replace(/[:?]\s*$/u, ''))
  if (attributes.includes('responsible')) return { kind: 'body', key: '= body' }
  if (attributes.includes('period')) return { kind: 'time', key: '= time' }
  const roles: readonly string[] = groupsIn(headings, words)
  const role = roles.find((one) => plans.has(one))
  if (role) return { kind: 'plan', key: `= ${role}` }
  if (goalWords.test(words)) return { kind: 'plan', key: keyOf(words) }
  return { kind: roles.length > 0 ? 'other' : 'open', key: keyOf(words) }
}

/** Words of what is to be, in headings of any form. */
const goalWords =
  /(?<!\p{L})(?:woll(?:en|t)|soll(?:en)?|erreich\p{L}*|anstreb\p{L}*|angestrebt\p{L}*|hinarbeiten|arbeiten wir hin|hinwollen|wohin|wozu|wünschen|vorhaben|vornehmen|anpacken|zusagen?|verspr\p{L}*|verpflicht\p{L}*|zukunft|morgen|entsteht|angehen|tun|umsetz\p{L}*)(?!\p{L})/iu
