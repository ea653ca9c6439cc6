import type { Section } from '../../model/document.ts'

const kinds =
  '(?:Handlungs|Themen|Aktions|Aufgaben|Arbeits|Lebens|Schwerpunkt|Gestaltungs|Wirkungs|Tätigkeits|Politik|Strategie|Ziel|Integrations|Teilhabe|Teil|Zukunfts|Kern|Leit|Haupt|Entwicklungs)'
const label = `(?:${kinds}(?:feld|bereich|gebiet|thema|schwerpunkt)|(?:Themen|Aufgaben)(?:kreis|block|komplex)|Schwerpunkt|Bereich|Feld|HF|Baustelle|Säule)`
const ordinal = '(?:(?:Erst|Zweit|Dritt|Viert|Fünft|Sechst|Siebt|Acht|Neunt|Zehnt)e[rs]?\\s+)?'

/** "Handlungsfeld 3: Wohnen", "Themenfeld Sprache", "HF II – Arbeit", "Dritte Säule: Schule": the name of the field is the first group. */
const named = new RegExp(
  `^${ordinal}${label}(?!\\p{L})\\s*(?:(?:[IVX]{1,4}|\\d{1,2}|[A-Z])(?![\\p{L}\\d]))?\\s*[:.–—·•|-]?\\s*[„"]?(.*?)["“]?$`,
  'iu',
)

/** The name of the field that a section's heading announces, "" when it says only "Handlungsfeld 3"; null for other headings. */
export function fieldNameIn(section: Pick<Section, 'number' | 'title'>): string | null {
  return named.exec(wholeHeading(section))?.[1]?.trim() ?? null
}

/** "Maßnahmen im Handlungsfeld Wohnen", "Was wir tun – Bereich 3: Arbeit": the name of the field is the first group. */
const within = new RegExp(
  `\\s(?:(?:im|zum|des|das|dem)\\s|[:–—-]\\s)${label}e?s?(?!\\p{L})\\s*(?:(?:[IVX]{1,4}|\\d{1,2}|[A-Z])(?![\\p{L}\\d]))?\\s*[:.–—·•|-]?\\s*[„"]?(\\p{Lu}.*?)["“]?$`,
  'u',
)

/** The name of the field about which a heading says something ("Ziele im Handlungsfeld Wohnen"), or null. */
export function fieldNameWithin(section: Pick<Section, 'title'>): string | null {
  return within.exec(section.title)?.[1]?.trim() ?? null
}

/** A heading with a number that is a word: "Blatt A" in front of "Sprache" gives "Blatt A: Sprache". */
export function wholeHeading({ number, title }: Pick<Section, 'number' | 'title'>): string {
  return /^\p{L}{2}/u.test(number) ? `${number}: ${title}` : title
}

/** Whether a section cannot belong to the one around it, as "4.2" below "1": the headings between them were not read. */
export function isMisplaced(section: Pick<Section, 'number'>, around: Pick<Section, 'number'> | undefined): boolean {
  const outer = /^\d+/.exec(around?.number ?? '')?.[0]
  const inner = /^(\d+)\.\d/.exec(section.number)?.[1]
  return outer !== undefined && inner !== undefined && outer !== inner
}
