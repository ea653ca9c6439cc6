import type { Section } from '../../model/document.ts'

/** "Handlungsfeld 3: Wohnen", "Themenfeld Sprache", "HF II – Arbeit": the name of the field is the first group. */
const named =
  /^(?:Handlungsfeld|Themenfeld|Aktionsfeld|Aufgabenfeld|Arbeitsfeld|Lebensbereich|Lebensfeld|Schwerpunktfeld|Schwerpunkt|Bereich|Feld|HF|Themenbereich|Aufgabenbereich|Baustelle|Säule)(?!\p{L})\s*(?:(?:[IVX]{1,4}|\d{1,2}|[A-Z])(?![\p{L}\d]))?\s*[:.–—·•|-]?\s*[„"]?(.*?)["“]?$/iu

/** The name of the field that a section's heading announces, "" when it says only "Handlungsfeld 3"; null for other headings. */
export function fieldNameIn({ number, title }: Section): string | null {
  const heading = /^\p{L}{2}/u.test(number) ? `${number}: ${title}` : title
  return named.exec(heading)?.[1]?.trim() ?? null
}
