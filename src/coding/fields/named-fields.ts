import type { SectionField } from '../../model/coding.ts'
import type { CodingText } from '../reading/coding-text.ts'
import { fieldNameIn, fieldNameWithin, wholeHeading } from '../reading/field-heading.ts'
import {
  fewest,
  holdsPlans,
  isExcluded,
  isFieldName,
  noField,
  roleAround,
  roleOf,
  type Sibling,
  toField,
} from './field-section.ts'

/** A heading over all the fields. */
const collective =
  /(?:Handlungsfelder|Themenfelder|Aktionsfelder|Aufgabenfelder|Arbeitsfelder|Lebensbereiche|Lebensfelder|Handlungsschwerpunkte|Themenschwerpunkte|Schwerpunkte|Aufgabenbereiche|Themenbereiche|Themenkreise|Themengebiete|Aufgabengebiete|Handlungsbereiche|Schwerpunktthemen|Kernthemen|Leitthemen|Zukunftsthemen|Unsere Themen|Felder (?:der|im|und)|(?:Die|Unsere|Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn|Elf|Zwölf|\d\d?) (?:\p{L}+ )?(?:Felder|Themen|Bereiche|Bausteine|Säulen))(?!\p{L})/iu

/** Sections whose headings say that they are fields: "Handlungsfeld 3: Wohnen". */
export function sectionsNamedAsFields(text: CodingText): readonly SectionField[] {
  return text.document.sections.flatMap((section, index) => {
    const words = fieldNameIn(section)
    if (words === null || section.heading < 0 || (words === '' && !/\d|[IVX]+$/u.test(section.title))) return []
    const around = roleAround(text, section)
    if (noField.has(around) && around !== 'analysis') return []
    return [toField(text, index, words || section.title)]
  })
}

/** Sections about something in a field: "Maßnahmen im Handlungsfeld Wohnen". */
export function sectionsAboutFields(text: CodingText): readonly SectionField[] {
  return text.document.sections.flatMap((section, index) => {
    const words = section.heading < 0 ? null : fieldNameWithin(section)
    return words === null || noField.has(roleOf(text, index)) ? [] : [toField(text, index, words)]
  })
}

/** Sections below a heading such as "Unsere Themenfelder". */
export function sectionsBelowCollective(text: CodingText): readonly SectionField[] {
  const { sections } = text.document
  return sections.flatMap((section, index) => {
    if (section.heading < 0 || !collective.test(section.title) || fieldNameIn(section) !== null) return []
    if (noField.has(roleOf(text, index))) return []
    const children = sections.flatMap((child, at) => (child.parent === index ? [at] : []))
    const plain = children.filter((at) => isFieldName(text, at) || !noField.has(roleOf(text, at)))
    return plain.map((at) => toField(text, at))
  })
}

/** "Baustein 2 – Arbeit", "Blatt A Sprache". */
const numbered = /^(\p{Lu}\p{L}+)\s+([IVX]{1,4}|\d{1,2}|[A-Z])(?![\p{L}\d])\s*[:.–—·•|-]?\s+(\S.*)$/u
/** "Alltag: Wohnen", "Tür auf: Verein". */
const plain = /^(\p{Lu}\p{L}+(?:\s\p{L}+){0,2})\s?(?::|\s[–—·•|-])\s+(\S.*)$/u
/** Words that number other things than fields. */
const other =
  /^(?:\p{L}*maßnahme|\p{L}*massnahme|Vorhaben|\p{L}*projekt|\p{L}*ziel|Schritt|Etappe|Phase|Stufe|Meilenstein|Grundsatz|Leitsatz|Leitlinie|Satz|These|Prinzip|Anlage|Anhang|Anl|Tabelle|Abbildung|Exkurs|Beispiel|Befund|Frage|Interview|Workshop|Werkstatt|Forum|Sitzung|Treffen|Termin|Empfehlung|Vorschlag|Artikel|Ortsteil|Stadtteil|Bezirk|Ort|Gruppe|AG|Arbeitsgruppe|Arbeitskreis|Fachbereich|Amt|Abteilung|Indikator|Kennzahl|Jahr|Schlussfolgerung|Ergebnis)$/iu

/** Sibling headings that begin with the same word of the author's own and a number, or the same word and a colon. */
export function siblingsWithSamePrefix(text: CodingText): readonly SectionField[] {
  const prefixed = text.document.sections.flatMap((section, index) => {
    const heading = wholeHeading(section)
    const [, word, number, rest] = numbered.exec(heading) ?? []
    const [, lead, name] = plain.exec(heading) ?? []
    const prefix = word ?? lead
    if (!prefix || section.heading < 0 || other.test(prefix)) return []
    return [{ section, index, key: `${section.parent}/${prefix}`, name: rest ?? name ?? '', number: number ?? null }]
  })
  for (const group of Map.groupBy(prefixed, ({ key }) => key).values()) {
    const fits = group.filter((sibling) => !isExcluded(text, sibling))
    if (fits.length >= fewest && areFields(text, fits)) return fits.map(({ index, name }) => toField(text, index, name))
  }
  return []
}

/** Numbered siblings are fields when they plan something, others when most bear names of fields. */
function areFields(text: CodingText, siblings: readonly (Sibling & { number: string | null })[]): boolean {
  const known = siblings.filter(({ index }) => isFieldName(text, index)).length
  const numbers = new Set(siblings.map(({ number }) => number))
  if (numbers.has(null) || numbers.size < siblings.length) return known * 2 >= siblings.length
  return known >= 2 || siblings.filter(({ section }) => holdsPlans(text, section)).length >= fewest
}
