import type { KindMark, KindRule } from '../../model/codebook.ts'
import type { Document } from '../../model/document.ts'
import type { Certainty, DocumentKind } from '../../model/values.ts'
import { findCues, type Matcher } from '../matching/matcher.ts'
import { findTitle } from '../profile/find-title.ts'
import type { CompiledKnowledge } from '../reading/coding-text.ts'

export type KindDecision = Readonly<{
  kind: DocumentKind
  reason: string
  certainty: Certainty
  /** Whether such a document is one of its own in a file with another one. */
  apart: KindRule['apart']
  /** Whether marks speak for it, not only the absence of others. */
  recognised: boolean
  /** Whether the title names what the document is, as a cover does. */
  titled: boolean
}>

/** Length of what counts as the head of a document, in characters. */
const headLength = 3500

/** The kind of a document by the codebook's decision list. */
export function findKind(document: Document, knowledge: CompiledKnowledge): KindDecision {
  const { marks, rules } = knowledge.codebook.kinds
  const title = findTitle(document)
  const titled = title.named
  const found = new Set(findMarks(document, title.words, { knowledge, marks }))
  const rule = rules.find((candidate) => fits(candidate, found))
  if (!rule)
    return {
      kind: 'other',
      reason: 'Keine Regel trifft zu.',
      certainty: 'prüfen',
      apart: 'never',
      recognised: false,
      titled,
    }
  const named = [...rule.all, ...rule.any.filter((id) => found.has(id))]
    .map((id) => marks.find((mark) => mark.id === id)?.title)
    .filter((title) => title !== undefined)
  const reason = named.length > 0 ? `${rule.reason} Erkannt an: ${named.join('; ')}.` : rule.reason
  const { kind, certain, apart } = rule
  // What text recognition missed may be what would make it a concept.
  const fromImages = kind === 'other' && document.pages.some(({ confidence }) => confidence !== null)
  const doubtful = kind !== 'concept' && document.pages.some((page) => page.doubtful)
  const certainty = certain && !fromImages && !doubtful ? 'sicher' : 'prüfen'
  return { kind, reason, certainty, apart, recognised: named.length > 0, titled }
}

function fits(rule: KindRule, found: ReadonlySet<string>): boolean {
  return (
    rule.all.every((id) => found.has(id)) &&
    (rule.any.length === 0 || rule.any.some((id) => found.has(id))) &&
    !rule.none.some((id) => found.has(id))
  )
}

function findMarks(
  document: Document,
  title: string,
  { knowledge, marks }: Readonly<{ knowledge: CompiledKnowledge; marks: readonly KindMark[] }>,
): string[] {
  const { kinds } = knowledge
  const head = document.text.slice(0, headLength)
  const inTitle = countPatterns(kinds.title, title, [{ start: 0, end: title.length }])
  const inHead = countPatterns(kinds.head, head, [{ start: 0, end: head.length }])
  const anywhere = countPatterns(kinds.anywhere, document.text, document.sentences)
  const words = Math.max(1, document.text.length / 7.5)
  const found = marks.filter((mark) => {
    const counted = mark.where === 'title' ? inTitle : mark.where === 'head' ? inHead : anywhere
    const { patterns = 0, sentences = 0 } = counted.get(mark.id) ?? {}
    const dense = mark.perThousandWords === undefined || (sentences / words) * 1000 >= mark.perThousandWords
    return patterns >= mark.atLeast && dense
  })
  return [...found.map((mark) => mark.id), ...formMarksOf(document)]
}

type Count = { patterns: number; sentences: number }

/** Per mark the number of different patterns that match and of sentences with a match. */
function countPatterns(matcher: Matcher, text: string, spans: readonly Readonly<{ start: number; end: number }>[]) {
  const seen = new Map<string, Set<string>>()
  const counts = new Map<string, Count>()
  for (const hits of findCues(matcher, text, spans)) {
    for (const hit of hits) {
      const patterns = seen.get(hit.group) ?? new Set()
      patterns.add(hit.cue)
      seen.set(hit.group, patterns)
    }
    for (const group of new Set(hits.map((hit) => hit.group))) {
      const count = counts.get(group) ?? { patterns: 0, sentences: 0 }
      count.sentences++
      counts.set(group, count)
    }
  }
  for (const [group, patterns] of seen) {
    const count = counts.get(group)
    if (count) count.patterns = patterns.size
  }
  return counts
}

/** What the form says: unreadable pages, slides with few words each. */
function formMarksOf(document: Document): string[] {
  const readable = document.pages.filter((page) => page.readable)
  const marks: string[] = []
  if (document.text.trim().length < 200 || (document.pages.length > 0 && readable.length * 2 < document.pages.length)) {
    marks.push('unreadable')
  }
  if (looksLikeSlides(document)) marks.push('slides')
  return marks
}

/** Slides: little text per page with a repeated headline, or thanks for the attention at the end. */
function looksLikeSlides(document: Document): boolean {
  const end = document.text.slice(-600)
  if (/(?:Dank|danke)\s+(?:\S+\s+){0,3}(?:Aufmerksamkeit|Interesse|Zuhören)/iu.test(end)) return true
  const { pages } = document
  if (pages.length < 5) return false
  const lengths = pages.map((page) => page.end - page.start).sort((left, right) => left - right)
  const items = document.blocks.filter((block) => block.type === 'list-item').length
  return (lengths[Math.floor(lengths.length / 2)] ?? 0) < 650 && items > document.blocks.length * 0.3
}
