import type { KindMark } from '../../model/codebook.ts'
import type { Document } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import { findCues, type Matcher } from '../matching/matcher.ts'
import type { FoundTitle } from '../profile/find-title.ts'
import type { CompiledKnowledge } from '../reading/coding-text.ts'
import { findFormMarks } from './form-marks.ts'

/** Length of what counts as the head of a document, in characters. */
const headLength = 3500
/** A word with the space behind it, in characters. */
const wordLength = 7.5
/** A long text is looked at in ten parts; a part holds at least four sentences. */
const [mostParts, sentencesPerPart] = [10, 4]

type Count = Readonly<{ patterns: number; sentences: number; perPart: readonly number[] }>
type Counts = Readonly<{ found: ReadonlyMap<string, Count>; words: readonly number[] }>

/** The codebook's marks that fit the document, and those of its form. */
export function findMarks(document: Document, title: FoundTitle, { codebook, kinds }: CompiledKnowledge): string[] {
  const whole = (text: string) => [{ start: 0, end: text.length }]
  const head = document.text.slice(0, headLength)
  const counts = {
    title: count(kinds.title, title.words, whole(title.words)),
    head: count(kinds.head, head, whole(head)),
    anywhere: count(kinds.anywhere, document.text, document.sentences),
  }
  const found = codebook.kinds.marks.filter((mark) => fits(mark, counts[mark.where]))
  return [...found.map((mark) => mark.id), ...findFormMarks(document, title)]
}

function fits({ id, atLeast, perThousandWords: density, spread }: KindMark, { found, words }: Counts): boolean {
  const counted = found.get(id)
  if (!counted || counted.patterns < atLeast) return false
  const isDense = (sentences: number, among: number, least: number) => sentences * 1000 >= least * Math.max(1, among)
  if (density === undefined) return true
  const total = words.reduce((sum, part) => sum + part, 0)
  if (!isDense(counted.sentences, total, density)) return false
  if (spread === undefined) return true
  const reached = words.filter((part, at) => isDense(counted.perPart[at] ?? 0, part, density / 2)).length
  return reached >= spread * words.length
}

/** Per mark the number of different patterns that match and of sentences with a match, in all and in each part. */
function count(matcher: Matcher, text: string, spans: readonly Span[]): Counts {
  const parts = Math.max(1, Math.min(mostParts, Math.floor(spans.length / sentencesPerPart)))
  const words: number[] = Array(parts).fill(0)
  const patterns = new Map<string, Set<string>>()
  const perPart = new Map<string, number[]>()
  for (const [index, hits] of findCues(matcher, text, spans).entries()) {
    const part = Math.floor((index * parts) / spans.length)
    const span = spans[index]
    words[part] = (words[part] ?? 0) + (span ? (span.end - span.start) / wordLength : 0)
    for (const { group, cue } of hits) patterns.set(group, (patterns.get(group) ?? new Set()).add(cue))
    for (const group of new Set(hits.map((hit) => hit.group))) {
      const counted = perPart.get(group) ?? Array(parts).fill(0)
      counted[part] += 1
      perPart.set(group, counted)
    }
  }
  const found = [...perPart].map(([group, counted]): [string, Count] => [
    group,
    {
      patterns: patterns.get(group)?.size ?? 0,
      sentences: counted.reduce((sum, part) => sum + part, 0),
      perPart: counted,
    },
  ])
  return { found: new Map(found), words }
}
