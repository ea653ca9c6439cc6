import type { SectionField } from '../../model/coding.ts'
import { sectionsAround } from '../../model/lookup.ts'
import type { Span } from '../../model/span.ts'
import type { CodingText } from '../reading/coding-text.ts'
import { beginningOfName, endOfName, namesByForm } from './name-bounds.ts'

/** Fewer fields than this with such a line are chance. */
const fewest = 3
/** A line that names who is in charge says nothing else. */
const longest = 130
/** What names a body and puts it in charge of nothing: sources, figures, addresses. */
const otherwise =
  /\d|(?<!\p{L})(?:Quellen?|Stand|Angaben|Zahlen|Daten|Foto|Bild|Text|Beispiel|nicht|kein\p{L}*|Land|Bund(?:es\p{L}*)?|Freistaat|Landes\p{L}*|wurden?|war(?:en)?|hatten?|seit|bisher|soll(?:te|ten|en)?|\p{L}*ministerium)(?!\p{L})|\?/u
/** What such a line is about: the field as such, or being in charge. */
const ofField =
  /(?<!\p{L})(?:Bereich\p{L}*|\p{L}*[Ff]eld(?:e?s|er)?|Kapitel\p{L}*|Abschnitt\p{L}*|Thema|Themen\p{L}*|Aufgabe\p{L}*|[Hh]ier|[Hh]ierfür|[Dd]afür|alles|[Vv]erantwort\p{L}*|[Zz]uständig\p{L}*|[Ff]ederführ\p{L}*|Federf\p{L}*|[Ll]eitung|leitet|Pflicht|Ansprechpartner\p{L}*|Ansprechstelle|Hand|Händen|Hut|Obhut|Regie|steuert|koordiniert|Koordination|kümmert|betreut|obliegt|Lead|Pate\p{L}*|Kümmer\p{L}*)(?!\p{L})/u

/** Offices are named with what they are for: "Amt für Bildung", "Fachbereich Soziales". */
const offices =
  /(?<!\p{L})(?:(?:Amt|Fachbereich|Fachdienst|Fachgebiet|Referat|Dezernat|Abteilung|Stabsstelle|Sachgebiet|Büro)(?=\s(?:für\s|der\s|des\s)?(?:\p{Lu}|\d))|\p{Lu}\p{L}*förderung)(?!\p{L})/gu

/**
 * The body that a short line of its own names in most fields alike, in whatever words ("Das Hauptamt steht für diesen
 * Bereich gerade."): it is in charge of that field. By section of the field.
 */
export function findChargeLines(text: CodingText, fields: readonly SectionField[]): ReadonlyMap<number, Span> {
  const { document } = text
  const sections = new Set(fields.map(({ section }) => section).filter((section) => section >= 0))
  const found = new Map<number, Span>()
  for (const { type, table, start, end, section } of document.blocks) {
    if (type !== 'paragraph' || table || end - start > longest) continue
    const field = sectionsAround(document, section).find((at) => sections.has(at))
    const body = field === undefined || found.has(field) ? null : bodyInCharge(document.text.slice(start, end))
    if (field !== undefined && body) found.set(field, { start: start + body.start, end: start + body.end })
  }
  return found.size >= fewest && found.size * 2 > sections.size ? found : new Map()
}

/** "Das Sozialamt der Stadt" is the town's own: the name ends before it. */
const ofTown = /\s(?:der\s(?:Stadt|Gemeinde|(?:Stadt|Kreis|Gemeinde)verwaltung)|des\s(?:Land)?[Kk]reises)$/u

/** The only body that a line of one sentence names, when the line is about being in charge. */
export function bodyInCharge(line: string): Span | null {
  if (otherwise.test(line) || !ofField.test(line) || /[.!?]\s+\p{Lu}/u.test(line)) return null
  const named = [...line.matchAll(offices)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }))
  const [name] = [...namesByForm(line), ...named].toSorted((left, right) => left.start - right.start)
  if (!name) return null
  const [start, end] = [beginningOfName(line, name.start), endOfName(line, name.end)]
  return { start, end: end - (ofTown.exec(line.slice(start, end))?.[0].length ?? 0) }
}
