/** "Handlungsfeld 3: Wohnen", "Themenfeld Sprache", "HF II – Arbeit": the name of the field is the first group. */
export const fieldHeading =
  /^(?:Handlungsfeld|Themenfeld|Aktionsfeld|Aufgabenfeld|Arbeitsfeld|Lebensbereich|Lebensfeld|Schwerpunktfeld|Schwerpunkt|Bereich|Feld|HF|Themenbereich|Aufgabenbereich|Baustelle|Säule)(?!\p{L})\s*(?:(?:[IVX]{1,4}|\d{1,2}|[A-Z])(?![\p{L}\d]))?\s*[:.–—-]?\s*[„"]?(.*?)["“]?$/u
