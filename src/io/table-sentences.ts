import { openingReason } from '../model/opening-reason.ts'
import { slashed } from './slashed.ts'

/** What can be wrong with a table that a person hands in. */
export type TableFault =
  | Readonly<{ code: 'unreadable'; reason: string }>
  | Readonly<{ code: 'empty' | 'damaged' | 'encrypted' | 'unknown-format' | 'old-format' | 'opendocument' }>
  | Readonly<{ code: 'too-large' | 'unpacked-too-large'; limit: number }>
  | Readonly<{ code: 'too-many-rows'; limit: number }>
  | Readonly<{ code: 'bad-csv'; line: number }>

/** The German sentence for a fault: what is wrong with which file, and what to do. */
export function tableSentence(path: string, fault: TableFault): string {
  const file = `„${slashed(path)}“`
  switch (fault.code) {
    case 'unreadable':
      return `${file} konnte nicht geöffnet werden (${openingReason(fault.reason)}). Bitte Pfad und Leserechte prüfen und die Datei in anderen Programmen schließen.`
    case 'empty':
      return `${file} ist leer. Bitte die richtige Datei angeben.`
    case 'damaged':
      return `${file} ist beschädigt oder keine Excel-Datei. Bitte die Tabelle in Excel oder LibreOffice öffnen und neu als XLSX speichern.`
    case 'encrypted':
      return `${file} ist mit einem Kennwort geschützt. Bitte eine Fassung ohne Kennwort speichern.`
    case 'unknown-format':
      return `${file} ist keine Tabelle. Gelesen werden XLSX und CSV.`
    case 'old-format':
      return `${file} hat das alte Excel-Format (XLS). Bitte in Excel oder LibreOffice öffnen und als XLSX speichern.`
    case 'opendocument':
      return `${file} hat das Format ODS. Bitte in LibreOffice mit „Speichern unter“ als XLSX speichern.`
    case 'too-large':
      return `${file} ist größer als ${megabytes(fault.limit)} MB und wird nicht gelesen. Bitte nur die Tabelle speichern, ohne Bilder und andere Blätter.`
    case 'unpacked-too-large':
      return `${file} ist entpackt größer als ${megabytes(fault.limit)} MB und wird nicht gelesen. Bitte nur die Tabelle speichern, ohne Bilder und andere Blätter.`
    case 'too-many-rows':
      return `${file} hat mehr als ${fault.limit} Zeilen und wird nicht gelesen. Bitte leere Zeilen am Ende löschen oder die Tabelle teilen.`
    case 'bad-csv':
      return `${file}, Zeile ${fault.line}: Ein Anführungszeichen steht allein. Bitte die Tabelle in Excel oder LibreOffice öffnen und neu als CSV speichern.`
    default:
      return fault satisfies never
  }
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024)
}
