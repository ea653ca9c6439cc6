import type { Document } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'

const body = '(?:Kreistag(?:es|s)?|Stadtrat(?:es|s)?|Gemeinderat(?:es|s)?|Stadtverordnetenversammlung|Rat(?:es|s)?(?:\\sder\\sStadt\\s\\p{L}+)?|Bürgerschaft|Marktgemeinderat(?:es)?|Stadtparlament)'
const date = '(?:\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|\\p{Lu}\\p{L}+)\\s?\\d{4}|\\p{Lu}\\p{L}+\\s\\d{4}|(?:Jahr\\s)?\\d{4})'
const decided = new RegExp(
  `(?:(?:beschlossen|verabschiedet|Beschluss|Beschlossen|Verabschiedet|gebilligt|bestätigt)[^.;\\n]{0,60}?(?<![\\p{L}])${body}[^;\\n]{0,40}?${date}|(?<![\\p{L}])${body}[^.;\\n]{0,90}?${date}[^;\\n]{0,80}?(?:beschlossen|verabschiedet|beschloss|Beschluss|gebilligt|zugestimmt|bestätigt)|Beschluss\\s(?:des|der)\\s${body}[^;\\n]{0,40}?${date})`,
  'gu',
)
const earlier = /(?:erste|früher|damals|bisherige|alte|Vorgänger|vorherige|letzte)/iu

/**
 * The decision of the council about this document: the sentence that names body and date, on the title page first. A decision of another year than the document's is about something else.
 */
export function findCouncilDecision(document: Document, year: number | null): Span | null {
  let best: { span: Span; score: number } | null = null
  for (const match of document.text.matchAll(decided)) {
    const span = { start: match.index, end: match.index + match[0].length }
    if (year !== null && Math.abs(yearOf(match[0]) - year) > 1) continue
    const context = document.text.slice(Math.max(0, span.start - 80), span.end)
    const score = (span.start < 2500 ? 4 : 0) + (earlier.test(context) ? -3 : 0) + yearOf(match[0]) / 1000
    if (!best || score > best.score) best = { span, score }
  }
  return best && best.score > 0 ? best.span : null
}

function yearOf(text: string): number {
  return Number([...text.matchAll(/(?:19|20)\d\d/g)].at(-1)?.[0] ?? 0)
}
