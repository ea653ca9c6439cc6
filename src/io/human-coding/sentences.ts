import type { HumanValue } from '../../model/human-coding.ts'
import type { RefiFault } from '../../parse/refi/refi-project.ts'

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

/** A project in which nobody coded a component. */
export function noCodingInProjectSentence(file: string): string {
  return `In „${file}“ wurde keine Kodierung der Bestandteile gefunden. Die Codes müssen wie die Bestandteile aus Abbildung 7 heißen („Monitoring: ja“, oder „ja“ unter dem Code „Monitoring“), die Variablen ebenso.`
}

/** Codes of passages that name no component. */
export function unknownCodesSentence(names: readonly string[]): string {
  return `Diese Codes gehören zu keinem Bestandteil aus Abbildung 7 und bleiben weg: ${list(names)}.`
}

/** Codes that name a component without a value. */
export function codesWithoutValueSentence(names: readonly string[]): string {
  return `Diese Codes nennen keinen Wert: ${list(names)}. Ihre Stellen zählen als „ja“, wenn keine Variable des Dokuments etwas anderes sagt. Wo nichts kodiert ist, wird nichts angenommen, auch kein „nein“.`
}

/** Stands for the words of an area of a page, which has none. */
export function areaWords(page: number): string {
  return `[Ausschnitt auf Seite ${page}]`
}

/** A project that nobody worked on. */
export function onlyMachineSentence(): string {
  return 'In diesem Projekt hat nur Konzeptspiegel selbst kodiert, kein Mensch.'
}

/** Documents of a project whose text is not in it. */
export function unreadTextsSentence(names: readonly string[]): string {
  return `Diese Dokumente stehen ohne ihren Text im Projekt: ${list(names)}. Ihre Werte zählen, ihre Zitate fehlen.`
}

/** A file that is no project, or one that must not be read. */
export function projectFaultSentence(file: string, fault: RefiFault): string {
  switch (fault) {
    case 'no-archive':
      return `„${file}“ ist kein REFI-QDA-Projekt oder beschädigt. Bitte das Projekt im QDA-Programm noch einmal als QDPX exportieren.`
    case 'no-project':
      return `„${file}“ enthält keine Projektdatei (project.qde). Bitte das Projekt im QDA-Programm als REFI-QDA-Projekt (QDPX) exportieren.`
    case 'damaged':
      return `Die Projektdatei in „${file}“ ist beschädigt. Bitte das Projekt im QDA-Programm noch einmal als QDPX exportieren.`
    case 'too-large':
      return `„${file}“ ist entpackt größer als erlaubt und wird nicht gelesen. Bitte ein Projekt mit weniger Dokumenten exportieren.`
    case 'entities':
      return `Die Projektdatei in „${file}“ enthält Entitäten, wie sie QDA-Programme nicht schreiben, und wird deshalb nicht gelesen. Bitte die Herkunft der Datei prüfen.`
    default:
      return fault satisfies never
  }
}

/** A file that cannot be opened, or is too large to. */
export function unopenedSentence(file: string, reason: string): string {
  return `„${file}“ konnte nicht geöffnet werden (${reason}). Bitte Pfad und Leserechte prüfen.`
}

/** A file above the limit of bytes. */
export function tooLargeSentence(file: string, limit: number): string {
  return `„${file}“ ist größer als ${Math.floor(limit / 1_048_576)} MB und wird nicht gelesen. Bitte das Projekt ohne Bilder, Filme und Tonaufnahmen exportieren.`
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
