import type { Review } from '../../model/review.ts'
import type { Certainty } from '../../model/values.ts'
import { germanDate } from './german-date.ts'

/**
 * Wording of REFI-QDA projects and codebooks. It is German in every language of the reports, as the codebook is: projects of
 * one study are put together by the names of codes.
 */
export const refiTexts = {
  project: 'Konzeptspiegel',
  groups: {
    component: 'Bestandteile (Abbildung 7)',
    nearMiss: 'Knapp verfehlte Stellen',
    requirement: 'Anforderungen',
    field: 'Handlungsfelder des Freistaats',
    measure: 'Maßnahmen',
    understanding: 'Verständnis von Integration',
    profile: 'Profil',
    network: 'Netzwerk',
  },
  groupNotes: {
    component:
      'Die zehn Bestandteile eines Integrationskonzepts. Der Code einer Stelle nennt den Wert, für den sie spricht.',
    nearMiss: 'Stellen, die nahe kommen und doch nicht zählen. Der Grund steht bei der Stelle.',
    requirement: 'Anforderungen des Katalogs. Der Code einer Stelle nennt den Stand, für den sie spricht.',
    field: 'Handlungsfelder der Konzepte, zugeordnet zu den Feldern des Zuwanderungs- und Integrationskonzepts.',
    measure: 'Geplante Maßnahmen mit ihren Angaben. Zu welcher Maßnahme eine Stelle gehört, steht bei ihr.',
    understanding: 'Was das Dokument unter Integration versteht; mehrere Verständnisse können zugleich gelten.',
    profile: 'Was das Dokument über sich selbst sagt.',
    network: 'Was Regeln eines Netzwerks oder Gremiums festlegen.',
  },
  /** Parts of a measure that go by another name as a code than as the heading of a column. */
  measure: { title: 'Bezeichnung', text: 'Wortlaut' },
  nearMiss: 'knapp verfehlt',
  requirement: (title: string) => `Anforderung ${title}`,
  withoutField: 'ohne Entsprechung',
  promoting: 'Fördern und Fordern',
  body: 'Gremium',
  relation: 'Beziehung',
  dimension: 'Dimension',
  condition: 'Bedingung',
  contradiction: 'Widerspruch',
  source: (source: string) => `Quelle: ${source}`,
  values: 'Werte:',
  counts: 'Zählt, zum Beispiel:',
  countsNot: 'Zählt nicht, zum Beispiel:',
  valueMeans: (value: string, meaning: string) => `${value} = ${meaning}`,
  decided: (value: string, certainty: Certainty, reason: string) => `${value} (${certainty}): ${reason}`,
  countsNotBecause: (reason: string) => `Zählt nicht: ${reason}`,
  measureNumber: (number: number, title: string) => `Maßnahme ${number}: ${title}`,
  modality: (word: string) => `Aussage: ${word}`,
  fieldNamed: (name: string) => `Im Konzept: ${name}`,
  onPage: (page: string, quote: string) => `${page}: ${quote}`,
  partOf: (number: number) => `Teil ${number}`,
  /** In front of variables of cases, so that nobody takes them for the coding of a person. */
  caseVariable: (name: string) => `Konzeptspiegel: ${name}`,
  documentVariable: (name: string) => `Dokument: ${name}`,
  variables: {
    toCheck: 'Zu prüfen',
    kind: 'Dokumentart',
    municipality: 'Kommune',
    file: 'Datei',
    start: 'Beginn in der Datei',
    pages: 'Seiten',
  },
  variableNotes: {
    component: 'Wert nach Abbildung 7, von Konzeptspiegel vergeben.',
    requirement: 'Stand der Anforderung, von Konzeptspiegel festgestellt.',
    toCheck: 'Bestandteile, deren Wert ein Mensch ansehen sollte.',
    start: 'Zeichen (UTF-16), die in der Datei vor diesem Dokument stehen; nicht 0, wenn eine Datei mehrere enthält.',
  },
  methodTitle: 'Wie Konzeptspiegel kodiert hat',
  method: (versions: string) =>
    [
      versions,
      'Kodiert wurde nach Regeln, ohne Sprachmodell. Dieselben Dateien geben immer dieselben Kodierungen.',
      'Alle Kodierungen stammen vom Nutzer „Konzeptspiegel“ mit seiner Version. Die Begründung und die Sicherheit (sicher oder prüfen) stehen als Anmerkung bei jeder Stelle.',
      'Ein „nein“ hat keine Stelle: Was gesucht und gelesen wurde, steht in der Notiz zum Ergebnis des Dokuments. Die Werte stehen als Variablen bei den Fällen (Kommunen) und bei den Dokumenten.',
      'Wer selbst kodiert, legt sich in seinem Programm einen eigenen Nutzer an und vergibt dieselben Codes („Monitoring: ja“). Der Befehl „konzeptspiegel compare“ liest das Projekt und rechnet die Übereinstimmung aus.',
      'Die Daten der Einträge sind fest und sagen nichts über den Tag der Auswertung.',
    ].join('\n\n'),
  resultTitle: (name: string) => `Ergebnis: ${name}`,
  reviewed: ({ by, date, decision, value, reason }: Review) =>
    `Durchsicht von ${by} am ${germanDate(date)}: ${
      { accepted: 'bestätigt', changed: `geändert in „${value ?? ''}“`, commented: 'Anmerkung' }[decision]
    }${reason === '' ? '' : ` – ${reason}`}`,
  searched: (cues: string) => `Gesucht wurde nach: ${cues}`,
  read: (sections: number, pages: number) => `Gelesen: ${sections} Abschnitte, ${pages} Seiten`,
} as const
