import type { CodingSheetTexts } from './coding-sheet-texts.ts'

/** The German wording of the sheet for coding by hand. */
export const germanCodingSheet: CodingSheetTexts = {
  title: 'Kodierbogen',
  description: 'Zum Kodieren von Hand, ohne die Werte des Programms.',
  columns: {
    number: 'Nr.',
    document: 'Dokument',
    municipality: 'Kommune',
    file: 'Datei',
    hash: 'Prüfsumme',
    component: 'Bestandteil',
    definition: 'Definition',
    allowed: 'Erlaubte Werte',
    value: 'Wert',
    page: 'Seite',
    quote: 'Zitat',
    note: 'Anmerkung',
    coder: 'Kodierer',
  },
  codebookColumns: {
    component: 'Bestandteil',
    definition: 'Definition',
    values: 'Werte und wann sie gelten',
    counts: 'Beispiele: Was wofür zählt',
    countsNot: 'Was dafür nicht zählt',
    source: 'Quelle',
  },
  codebookTitle: (codebook) => `Codebuch in Kürze (${codebook})`,
  steps: [
    'Füllen Sie im Blatt „Kodierung“ die gelben Spalten aus: den Wert aus der Liste wählen, dazu die Seite der Datei (erste Seite = 1), ein wörtliches Zitat und bei Bedarf eine Anmerkung. Was Sie nicht kodieren, bleibt leer.',
    'Zählen Sie nur, was die Kommune von sich und in diesem Dokument sagt: nicht das Inhaltsverzeichnis, nicht zitierte Gesetze oder Leitfäden, nicht andere Ebenen, nicht die Vergangenheit.',
    'Arbeiten Sie allein mit dem Dokument und diesem Codebuch, ohne die Auswertung des Programms oder die Bögen anderer zu kennen.',
    'Bitte Überschriften, Dokument und Bestandteil nicht ändern. Den Bogen unter Ihrem Namen speichern und vergleichen mit: konzeptspiegel compare results.json --with kodierbogen.xlsx',
  ],
  valueHint: 'Bitte aus der Liste wählen. Was die Werte bedeuten, steht im Blatt „Codebuch“.',
  wrongValue: (allowed) => `Bei diesem Bestandteil sind möglich: ${allowed}`,
  forAll: 'alle Bestandteile',
}
