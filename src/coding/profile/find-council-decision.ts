import type { Document, Sentence } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'

const body =
  /(?<![\p{L}])(?:Kreistag|Stadtrat|Gemeinderat|Marktgemeinderat|Stadtverordnetenversammlung|Stadtparlament|Bürgerschaft|(?:Der|Vom|vom|der|des|Dem|dem) Rat)(?:es|s)?(?![\p{L}])/u
const decided =
  /(?:beschlossen|beschließt|beschloss|verabschiedet|Beschluss|gebilligt|zugestimmt|bestätigt|angenommen|zur Kenntnis)/u
const date = /(?:\d{1,2}\.\s?(?:\d{1,2}\.|\p{Lu}\p{L}+)\s?(?:19|20)\d\d|(?:19|20)\d\d)/u
const earlier =
  /(?:erste|früher|damals|bisherige|alte[nrs]?(?![\p{L}])|Vorgänger|vorherige|letzte|aufgehoben|Auftrag|beauftragt)/iu

/**
 * The decision of the council about this document: the sentence that names body and date, on the title page first.
 * A decision of another year than the document's is about something else.
 */
export function findCouncilDecision(document: Document, year: number | null): Span | null {
  let best: Readonly<{ span: Span; score: number }> | null = null
  for (const sentence of document.sentences) {
    const words = document.text.slice(sentence.start, sentence.end)
    if (words.length > 400 || !decided.test(words) || !body.test(words) || !date.test(words)) continue
    const score = scoreOf(sentence, words, year)
    if (score > 0 && (!best || score > best.score)) best = { span: sentence, score }
  }
  return best?.span ?? null
}

function scoreOf(sentence: Sentence, words: string, year: number | null): number {
  const years = [...words.matchAll(/(?:19|20)\d\d/g)].map((match) => Number(match[0]))
  if (year !== null && !years.some((found) => Math.abs(found - year) <= 1)) return 0
  const cover = sentence.start < 2500 ? 3 : 0
  return 2 + cover + (/beschlossen|verabschiedet/u.test(words) ? 1 : 0) - (earlier.test(words) ? 2.5 : 0)
}
