import { germanDate } from './german-date.ts'
import type { PageTexts } from './page-texts.ts'

/** The wording of report.html in German. */
export const germanPage: PageTexts = {
  heads: {
    'bedarfs-und-potenzialanalyse': 'Bedarfs- und Potenzial\u00adanalyse',
    angebotsanalyse: 'Angebots\u00adanalyse',
    integrationsverstaendnis: 'Integrations\u00adverständnis',
    handlungsfelder: 'Handlungs\u00adfelder',
    'ziele-und-massnahmen': 'Ziele und Maß\u00adnahmen',
    umsetzungsakteure: 'Umsetzungs\u00adakteure',
    umsetzungszeitraeume: 'Umsetzungs\u00adzeiträume',
    priorisierung: 'Priorisierung der Maß\u00adnahmen',
    monitoring: 'Monitoring',
    fortschreibung: 'Fort\u00adschreibung',
  },
  glance: 'Auf einen Blick',
  glanceNote: 'Die Zahlen zu den Bildern stehen auch als Tabelle auf dieser Seite.',
  changedNote: 'Werte, die von Hand geändert wurden, zählen so, wie sie geändert wurden.',
  figures: {
    concepts: (count) => (count === 1 ? 'Integrationskonzept' : 'Integrationskonzepte'),
    values: 'Werte zu Bestandteilen',
    checks: 'davon „prüfen“',
    measures: (count) => (count === 1 ? 'Maßnahme' : 'Maßnahmen'),
    fulfilled: 'prüfbare Anforderungen erfüllt',
    reviews: (count) => (count === 1 ? 'von Hand geprüfter Wert' : 'von Hand geprüfte Werte'),
  },
  matrixTurned: 'Die Tabelle ist Abbildung 7, gedreht: Jede Zeile ist ein Konzept, jede Spalte ein Bestandteil.',
  requirementHint: 'Jeder Stand führt zu Begründung, Belegstellen und dem, was zu tun ist.',
  fieldsHint:
    'Die Zahl sagt, wie viele eigene Handlungsfelder ein Feld des Freistaats berühren; sie führt zu ihren Namen.',
  understandingHint: 'Jede Angabe führt zu den Textstellen.',
  municipalityList: 'Kommunen',
  controls: {
    title: 'Tabelle eingrenzen',
    titleRegister: 'Register durchsuchen',
    search: 'Kommune suchen',
    searchMeasures: 'Suche in allen Angaben',
    kind: 'Art der Kommune',
    all: 'alle',
    column: 'Spalte',
    anyColumn: 'beliebige',
    value: 'Wert',
    anyValue: 'alle',
    onlyChecks: 'nur mit „prüfen“',
    horizon: 'Zeithorizont',
    reset: 'Zurücksetzen',
    shown: '{n} von {of} Zeilen',
    shownMeasures: '{n} von {of} Maßnahmen',
    nothing:
      'Dazu passt nichts. Bitte das Suchwort kürzen, bei einer Auswahl „alle“ einstellen oder alles mit „Zurücksetzen“ leeren.',
    more: 'Weitere Maßnahmen zeigen',
    close: 'Schließen',
    toPlace: 'Zur Stelle im Bericht',
    copy: 'Zitat mit Fundstelle kopieren',
    copied: 'Kopiert.',
  },
  horizons: {
    kurzfristig: 'kurzfristig',
    mittelfristig: 'mittelfristig',
    langfristig: 'langfristig',
    laufend: 'laufend',
  },
  noHorizon: 'ohne Angabe',
  register: 'Maßnahmenregister',
  registerNote: 'Alle Maßnahmen aller Konzepte. Zu jeder stehen bei ihrer Kommune die Belege.',
  registerWithout: 'Die Maßnahmen stehen bei ihren Kommunen:',
  noMeasures: 'In keinem Konzept wurden Maßnahmen gefunden.',
  passage: 'Textstelle',
  review: {
    decision: {
      accepted: 'Von Hand bestätigt',
      changed: 'Von Hand geändert',
      commented: 'Anmerkung von Hand',
    },
    mark: { accepted: 'bestätigt', changed: 'geändert', commented: 'Anmerkung' },
    machine: 'Wert des Programms',
    by: (name, date) => `${name}, ${germanDate(date)}`,
    outdated: (value) => `Geprüft wurde der Wert „${value}“; das Programm kommt inzwischen zu einem anderen.`,
  },
  charts: {
    asTable: 'Zahlen als Tabelle',
    sharesTitle: 'Wie viele Konzepte welchen Wert haben',
    sharesText: (concepts) =>
      `Für jeden der zehn Bestandteile ein Balken, geteilt nach den Werten von ${counted(concepts)}.`,
    requirementsTitle: 'Wie viele Konzepte die Anforderungen erfüllen',
    requirementsText: (concepts) => `Für jede Anforderung ein Balken, geteilt nach dem Stand bei ${counted(concepts)}.`,
    heatTitle: 'Alle Werte im Überblick',
    heatText: (concepts) =>
      `Zehn Bestandteile gegen ${concepts} ${concepts === 1 ? 'Konzept' : 'Konzepte'}; vorn stehen die mit den meisten vorhandenen Bestandteilen.`,
    heatKey: 'Die nächste Tabelle sagt dasselbe in Worten. Die Buchstaben stehen für:',
    fieldsTitle: 'Wie viele Konzepte die Handlungsfelder des Freistaats berühren',
    fieldsText: (concepts) => `Für jedes Feld ein Balken mit der Zahl der Konzepte, von ${concepts}.`,
    yearsTitle: 'Wann die Maßnahmen laufen',
    yearsText: (measures, from, to) =>
      `Für jedes Jahr von ${from} bis ${to} die Zahl der Maßnahmen, die in ihm laufen; ${measures} Maßnahmen haben einen Beginn und ein Ende.`,
    yearsKey: (dated, of) =>
      `Gezählt sind ${dated} von ${of} Maßnahmen. Ist nur der Beginn oder nur das Ende genannt, zählt das eine Jahr.`,
    spansTitle: (name) => `Zeitplan der Maßnahmen: ${name}`,
    spansText: (measures) =>
      `Für ${measures === 1 ? 'eine Maßnahme' : `jede von ${measures} Maßnahmen`} eine Linie von Beginn bis Ende; ein Punkt, wo nur eines von beiden genannt ist.`,
    horizonsTitle: 'Wie genau die Zeit angegeben ist',
    horizonsText: (measures) => `${measures} Maßnahmen, geteilt nach der Art ihrer Zeitangabe.`,
    concepts: 'Konzepte',
    year: 'Jahr',
    running: 'laufen',
    starting: 'beginnen',
    ending: 'enden',
    measures: 'Maßnahmen',
    when: 'Zeitangabe',
    dates: 'mit Daten',
    inWords: 'nur in Worten',
    noPeriod: 'keine Angabe',
  },
}

function counted(concepts: number): string {
  return concepts === 1 ? 'einem Konzept' : `${concepts} Konzepten`
}
