import type { Document } from '../../model/document.ts'
import { overlap, type Span } from '../../model/span.ts'
import type { FoundTitle } from './find-title.ts'

type Line = Span & Readonly<{ words: string }>

/** A year, also behind a month ("01/2017"), but no number of a paper and no end of a span. */
const aYear = /(?:(?<!\d|\d\s?[–-]\s?|\/)|(?<=(?<![\d/-])(?:0[1-9]|1[0-2])\/))(?:19[89]\d|20[0-4]\d)(?!\d|\s?Uhr)/gu
const aDate =
  /(?:\d{1,2}\.\s?\d{1,2}\.|(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember))\s?((?:19|20)\d\d)(?!\d)/gu
/** What is said of an earlier paper, of a law or of figures. */
const ofSomethingElse =
  /Vorgänger|(?<![\p{L}])seit(?![\p{L}])|aus dem Jahr|bisherig|Datenstand|[Ff]oto|Bekanntmachung|Grundlage|[Gg]rund des|[Gg]emeindeordnung|[Gg]esetz|Auftrag|beauftragt|Einrichtung|tatistik/iu
const decided = /beschlossen|verabschiedet|angenommen|Kenntnis|Beschluss des|gebilligt/iu
const amended = /geändert|in der Fassung/iu
const coverLength = 2500
const longest = 260

/**
 * Year of the document: that of its title, unless the title names a horizon; else of a line on the cover that dates
 * the paper, the latest where it was amended; else of the imprint ("Stand: Mai 2012") or of coming into force.
 */
export function findYear(document: Document, title: FoundTitle): Span | null {
  const lines = coverLines(document)
  const ofTitle = title.span && yearIn(document, title.span)
  const dated = lines.filter(({ words }) => !ofSomethingElse.test(words))
  const changed = dated.find(({ words }) => amended.test(words) && yearsIn(words).length > 1)
  if (changed) return lastYear(changed)
  const ofDecision = ofTitle && decidedBeside(dated, document.text, ofTitle)
  if (ofDecision) return ofDecision
  if (ofTitle && !isHorizon(document, ofTitle)) return ofTitle
  const line = dated.find(
    (candidate) => !(title.span && overlap(candidate, title.span)) && yearsIn(candidate.words).length > 0,
  )
  return (line && firstYear(line)) ?? stand(document) ?? intoForce(document) ?? printed(document)
}

/** The paper is of the year in which it was decided, also when its title names the year it begins with or reports on. */
function decidedBeside(lines: readonly Line[], text: string, ofTitle: Span): Span | null {
  const year = Number(text.slice(ofTitle.start, ofTitle.end))
  for (const line of lines) {
    if (overlap(line, ofTitle) || !decided.test(line.words)) continue
    const date = [...line.words.matchAll(aDate)].at(-1)
    if (!date || Math.abs(Number(date[1]) - year) !== 1) continue
    const start = line.start + date.index + date[0].length - 4
    return { start, end: start + 4 }
  }
  return null
}

/** The first year that a passage names. */
export function yearIn({ text }: Document, { start, end }: Span): Span | null {
  return firstYear({ start, end, words: text.slice(start, end) })
}

/** "Strategie 2030" names a goal when all dates at the beginning of the document lie years before. */
function isHorizon({ text }: Document, year: Span): boolean {
  const dates = [...text.slice(0, 8000).matchAll(aDate)].map((match) => Number(match[1]))
  return dates.length > 0 && Number(text.slice(year.start, year.end)) > Math.max(...dates) + 1
}

/** The short blocks before the list of contents; without one, those at the beginning that are no running text. */
function coverLines({ text, blocks }: Document): readonly Line[] {
  const lines: Line[] = []
  for (const { start, end, type } of blocks) {
    if (start >= coverLength) break
    if (type !== 'toc' && type !== 'table' && end - start < longest) {
      lines.push(...datesOf({ start, end, words: text.slice(start, end) }))
    }
  }
  return lines
}

/** A sentence of running text dates nothing: "Im Herbst 2015 klingelte das Telefon." */
function datesOf(line: Line): readonly Line[] {
  const isSentence = /[\p{Ll}]{2}[.!?]$/u.test(line.words.trim()) && line.words.length > 40
  return isSentence && !/beschlossen|verabschiedet|Kenntnis|Stand/u.test(line.words) ? [] : [line]
}

function yearsIn(words: string): readonly RegExpExecArray[] {
  return [...words.matchAll(aYear)]
}

function firstYear({ start, words }: Line): Span | null {
  const [found] = yearsIn(words)
  return found ? { start: start + found.index, end: start + found.index + 4 } : null
}

function lastYear({ start, words }: Line): Span | null {
  const found = yearsIn(words).at(-1)
  return found ? { start: start + found.index, end: start + found.index + 4 } : null
}

function stand({ text }: Document): Span | null {
  const pattern =
    /(?:Stand|Fassung vom|Herausgegeben|Redaktionsschluss|Redaktionsstand)\s*:?\s*(?:\S+\s){0,2}?((?:19|20)\d\d)/u
  return groupIn(text, pattern, 0)
}

/** An imprint at the end: "Druck: …, Auflage 500, Mai 2024". */
function printed({ text }: Document): Span | null {
  const pattern =
    /(?:Druck|Auflage|Impressum|Herausgeber|Satz|Redaktion)[^\n]{0,200}?(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|(?<!\d)(?:0[1-9]|1[0-2])\/)\s?((?:19|20)\d\d)(?!\d)/u
  return groupIn(text, pattern, Math.max(0, text.length - 3000))
}

/** Rules date themselves at their end: "tritt am 1. Oktober 2024 in Kraft". */
function intoForce({ text }: Document): Span | null {
  const offset = Math.max(0, text.length - 1500)
  const pattern =
    /(?:Ordnung|ordnung|Satzung|satzung|Leitlinien|Vereinbarung|vereinbarung|Statut)\s[^.]{0,100}?(?:\d{1,2}\.\s?(?:\d{1,2}\.|\p{Lu}\p{Ll}+)\s?|[^.]{0,60})((?:19|20)\d\d)[^.]{0,80}\sin\sKraft/u
  return groupIn(text, pattern, offset)
}

/** Span of the year that the pattern's group holds. */
function groupIn(text: string, pattern: RegExp, offset: number): Span | null {
  const match = pattern.exec(offset > 0 ? text.slice(offset) : text)
  if (!match?.[1]) return null
  const start = offset + match.index + match[0].lastIndexOf(match[1])
  return { start, end: start + 4 }
}
