import type { HumanValue } from '../../model/human-coding.ts'

/** Names and values that are listed in one sentence. */
const shown = 8

/** Two entries of one person for the same thing that say different things. */
export function conflictSentence({
  coder,
  kept,
  other,
}: Readonly<{ coder: string; kept: HumanValue; other: string }>): string {
  return `„${coder}“ gibt für „${kept.unit}“ beim Bestandteil „${kept.component}“ zwei verschiedene Werte an: „${kept.value}“ und „${other}“. Es zählt der erste. Bitte einen der beiden löschen.`
}

/** Values that Abbildung 7 does not know. */
export function unknownValuesSentence(values: readonly string[]): string {
  return `Diese Werte stehen nicht in Abbildung 7 und werden unverändert übernommen: ${list(values)}.`
}

/** Names of components that cannot be told. */
export function unknownComponentsSentence(names: readonly string[]): string {
  return `Diese Bestandteile sind nicht bekannt und bleiben weg: ${list(names)}. Erlaubt sind die zehn Bezeichnungen aus Abbildung 7.`
}

/** Rows of a long table in which something is missing. */
export function incompleteRowsSentence(rows: readonly number[]): string {
  const named = rows.slice(0, shown).join(', ')
  const more = rows.length > shown ? ` und weitere ${rows.length - shown}` : ''
  return rows.length === 1
    ? `In Zeile ${named} fehlt die Kommune oder der Bestandteil; sie bleibt weg.`
    : `In den Zeilen ${named}${more} fehlt die Kommune oder der Bestandteil; sie bleiben weg.`
}

/** A table without anything that can be read as coding. */
export function noCodingSentence(file: string): string {
  return `In „${file}“ wurde keine Kodierung gefunden. Erwartet wird entweder eine Tabelle wie Abbildung 7 (eine Zeile je Bestandteil, eine Spalte je Kommune, oder umgekehrt) oder eine Liste mit den Spalten „Kommune“, „Bestandteil“ und „Wert“; möglich sind außerdem „Kodierer“, „Zitat“, „Datei“, „Seite“ und „Anmerkung“.`
}

/** A file of a kind that holds no coding. */
export function unknownFormatSentence(file: string): string {
  return `„${file}“ kann nicht als Kodierung gelesen werden. Möglich sind Tabellen (CSV, XLSX) und Projekte aus QDA-Programmen (QDPX).`
}

/** Names in quotation marks, shortened where there are many. */
export function list(names: readonly string[]): string {
  const named = names.slice(0, shown).map((name) => `„${shortened(name)}“`)
  return names.length > shown ? `${named.join(', ')} und ${names.length - shown} weitere` : named.join(', ')
}

function shortened(name: string): string {
  const letters = [...name]
  return letters.length > 60 ? `${letters.slice(0, 60).join('')}…` : name
}
