import type { Finding } from '../../model/finding.ts'
import type { Case } from './decision.ts'

/** Findings that show the situation by figures or a survey: a count of people needs a count, and not of those who took part. */
export function withFigures({ document }: Case, found: readonly Finding[]): readonly Finding[] {
  return found.filter(
    ({ cues, start, end }) =>
      cues.some((cue) => cue !== 'number-of-people') || hasFigure(document.text.slice(start, end)),
  )
}

/** Paragraphs of laws, dates and years are no counts. */
const noCount =
  /§+\s*\d+\w*(?:\s(?:Abs\.|Satz|Nr\.)\s*\d+)*|(?:Tab\.|Tabelle|Abb\.|Abbildung|Kapitel|Kap\.|Seite|S\.)\s*\d+|\d{1,2}\.\s?(?:\d{1,2}\.|\p{Lu}\p{Ll}+)\s?(?:\d{4})?|(?<![\d.])(?:19|20)\d\d(?![\d.])/gu
const count =
  /\d|(?<!\p{L})(?:elf|zwölf|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|zwanzig|\p{L}*(?:hundert|tausend)|dutzend)(?!\p{L})/iu

function hasFigure(sentence: string): boolean {
  return count.test(sentence.replace(noCount, ' '))
}

/** Whether the data come as a table or from a survey: then a few passages show the situation as a whole. */
export function isSystematic(data: readonly Finding[]): boolean {
  const rows = data.filter(({ cues }) => cues.includes('table-of-people')).length
  return rows >= 3 || data.filter(({ cues }) => cues.includes('survey')).length >= 2
}
