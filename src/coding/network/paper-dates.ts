import type { Block, Document } from '../../model/document.ts'
import { wordsAt } from '../../model/fold-spaces.ts'
import type { NetworkFact } from '../../model/network.ts'
import type { Span } from '../../model/span.ts'
import { isElsewhere, namesOtherPlace } from './elsewhere.ts'
import type { NetworkText } from './network-text.ts'
import { type DateOfPaper, readPaperDates } from './read-paper-dates.ts'
import { findDates } from './rule-dates.ts'
import { findFutureHead } from './synopsis.ts'
import { toFact } from './to-fact.ts'

/** Behind the title, the lines that date the paper stand no further away than this. */
const headLength = 220
/** A longer statement is a list or a table run together. */
const longest = 900
const aboutForce = /Inkrafttreten|Inkraftsetzung|In-Kraft|Geltung|Schlussbestimm|Schlussvorschrift|Ab wann|Wirksamkeit/u

/** The date of the version, when it comes into force and what it replaces, each with its passage. */
export function paperDates(text: NetworkText): readonly NetworkFact[] {
  const { document, statements, municipality } = text
  const facts: NetworkFact[] = []
  let dated: string | null = null
  const note = (span: Span, { feature, value }: DateOfPaper) => {
    if (feature === 'version-date') dated = value
    facts.push(toFact(document, span, { feature, body: null, value, amount: null, certain: true }))
  }
  const headEnd = endOfHead(text)
  for (const span of headLines(text, headEnd)) {
    const words = wordsAt(document.text, span)
    const found = readPaperDates(words, { inHead: true, underForce: false, dated })
    for (const date of found.length > 0 ? found : bareDate(words)) note(span, date)
  }
  for (const statement of statements) {
    const { words, headings } = statement
    const underForce = headings.slice(0, 1).some((heading) => aboutForce.test(heading))
    if (words.length > longest) continue
    if (!underForce && (isElsewhere(words, headings) || namesOtherPlace(words, municipality))) continue
    const inHead = statement.start < headEnd || isRunning(words, document)
    for (const date of readPaperDates(words, { inHead, underForce, dated })) note(statement, date)
  }
  const signed = new Set(facts.filter(({ evidence: { quote } }) => signature.test(quote)))
  const dates = new Set([...signed].map(({ value }) => value))
  return dates.size > mostDates
    ? facts.map((fact) => (signed.has(fact) ? { ...fact, certainty: 'prüfen' } : fact))
    : facts
}

/** "Musterdorf, 6.11.2024": a few such dates are the paper's; with more the partners sign one by one, and no date is the one. */
const mostDates = 3
const signature = /^\s*\p{Lu}[\p{L}\s/-]{2,40},\s(?:den\s)?\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+)\s?\d{4}\s*$/u

/** Whether the words are those of a running head or foot: they speak of the paper as its title does. */
function isRunning(words: string, { furniture }: Document): boolean {
  return words.length < 160 && furniture.some(({ text }) => text.includes(words))
}

/** A line below the title that holds a date and little else: "Auftakt, Donnerstag, 6. März 2025". */
function bareDate(words: string): readonly DateOfPaper[] {
  const [only, another] = findDates(words)
  if (!only || another || words.length > 90 || /Amtsblatt|Bekanntmachung|[Gg]esetz|Drucksache|Konzept/u.test(words))
    return []
  return [{ feature: 'version-date', value: only.iso }]
}

/** Up to the first numbered heading behind the title, and no further than a few lines. */
function endOfHead({ document, title }: NetworkText): number {
  const from = title.span?.end ?? 0
  const isNext = ({ type, start, marker }: Block) => type === 'heading' && start >= from && marker !== ''
  const next = document.blocks.find(isNext)?.start ?? Number.POSITIVE_INFINITY
  return Math.min(next, from + headLength)
}

/** The title, headings below it that are no statements, and the head of the new column of a synopsis. */
function headLines({ document, title }: NetworkText, end: number): readonly Span[] {
  const from = title.span?.start ?? 0
  const below = document.blocks.filter(
    ({ type, start }) => type === 'heading' && start >= (title.span?.end ?? 0) && start < end,
  )
  const future = findFutureHead(document)
  return [...(title.span ? [{ start: from, end: title.span.end }] : []), ...below, ...(future ? [future] : [])]
}
