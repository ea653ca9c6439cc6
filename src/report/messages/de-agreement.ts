import type { AgreementTexts } from './agreement-texts.ts'
import { germanCount, germanMethods } from './de-agreement-methods.ts'

/** The wording of the comparison of codings in German. */
export const germanAgreement: AgreementTexts = {
  title: 'Übereinstimmung der Kodierungen',
  intro:
    'Wie weit die Werte des Konzeptspiegels mit denen von Menschen übereinstimmen, und wie weit Menschen untereinander. ' +
    'Jede Abweichung ist mit den Stellen aufgeführt, auf die sich beide Seiten stützen.',
  machine: { machine: 'Maschine', reviewed: 'Maschine (berichtigt)' },
  labels: {
    comparison: 'Vergleich',
    component: 'Bestandteil',
    all: 'alle Bestandteile',
    documents: 'Dokumente',
    n: 'Werte (n)',
    ordered: 'davon mit Rang',
    agreement: 'gleiche Werte',
    kappa: 'Cohens Kappa',
    alphaNominal: 'Alpha nominal',
    alphaOrdinal: 'Alpha ordinal',
    from: 'von',
    to: 'bis',
    remarks: 'Hinweise',
    prevalence: 'Verteilung',
    document: 'Dokument',
    municipality: 'Kommune',
    value: 'Wert',
    pages: 'Seiten',
    quotes: 'Zitate',
    note: 'Begründung oder Anmerkung',
    coder: 'Kodiert von',
    file: 'Datei',
    hash: 'Prüfsumme (SHA-256)',
    values: 'Werte',
    apart: 'Wert der ersten | der zweiten Seite',
  },
  sections: {
    overview: 'Auf einen Blick',
    components: 'Nach Bestandteilen',
    sideBySide: 'Maschine und Menschen nebeneinander',
    prevalence: 'Wie oft welcher Wert vergeben wurde',
    disagreements: 'Abweichungen',
    leftOut: 'Was nicht verglichen wurde',
    methods: 'Methode, zum Übernehmen',
    sources: 'Woher die Werte stammen',
  },
  notes: {
    overview:
      'In eckigen Klammern stehen 95-%-Intervalle: Sie sagen, wie weit die Zahl vom Zufall der Auswahl abhängt.',
    sideBySide:
      'Krippendorffs Alpha (nominal), dahinter der Anteil gleicher Werte. Was Menschen untereinander erreichen, ist der Maßstab für die Maschine.',
    disagreements:
      'Nach Bestandteilen geordnet. Bei „nein“ der Maschine steht die Stelle dabei, die am nächsten kommt.',
    methods:
      'Bitte ergänzen, was das Programm nicht wissen kann: wie die Kodierenden geschult wurden, ob sie unabhängig voneinander und ohne Kenntnis der Maschinenwerte gearbeitet haben und wie die Dokumente ausgewählt wurden.',
    sources: 'Mit den Prüfsummen lässt sich feststellen, ob dieselben Dateien vorliegen.',
  },
  prevalenceNote: (coders) =>
    `In jeder Zelle steht, wie oft der Wert vergeben wurde, in dieser Reihenfolge: ${coders.join(' · ')}. Gezählt sind Fälle, zu denen mindestens zwei einen Wert vergeben haben.`,
  comparison: ({ group, coders }, name) => {
    if (group === 'people') return `alle ${germanCount(coders.length)} Personen`
    if (group === 'all')
      return `${name(coders[0] ?? '')} und ${coders.length === 3 ? 'beide' : `alle ${germanCount(coders.length - 1)}`} Personen zusammen`
    return coders.map(name).join(' und ')
  },
  explanations: [
    ['gleiche Werte', 'Anteil der Fälle, in denen beide denselben Wert vergeben.'],
    [
      'Cohens Kappa',
      'Übereinstimmung von zweien über das hinaus, was bei denselben Häufigkeiten durch Zufall entstünde. 1 heißt völlig gleich, 0 heißt wie zufällig.',
    ],
    [
      'Krippendorffs Alpha, nominal',
      'Dasselbe für beliebig viele Kodierende und mit Lücken. Üblich ist: ab 0,800 verlässlich, von 0,667 bis 0,800 für vorläufige Schlüsse.',
    ],
    [
      'Krippendorffs Alpha, ordinal',
      'Wie nominal, aber eine Abweichung zwischen Nachbarn („teilw.“ und „ja“) wiegt leichter als eine zwischen „nein“ und „ja“. „teilw.“ und die benannten Teile (etwa „Bedarfe“) haben denselben Rang. „n. b.“ und „–“ haben keinen und zählen hier nicht.',
    ],
  ],
  chart: {
    title: 'Alpha nach Bestandteilen',
    text: 'Krippendorffs Alpha (nominal) für jeden Bestandteil als Punkt, das 95-%-Intervall als Strich. Die Zahlen stehen in den Tabellen darunter.',
    note: 'Krippendorffs Alpha (nominal) mit 95-%-Intervall; die gestrichelten Linien stehen bei 0,667 und 0,800. Ein Punkt ohne Strich hat kein Intervall.',
  },
  notComputable: 'nicht berechenbar',
  number: germanNumber,
  percent: (share) => `${germanNumber(share * 100, 1)} %`,
  interval: (low, high) => `[${low}; ${high}]`,
  missing: {
    'no-shared-values': 'Nicht berechenbar: Keinen dieser Werte haben mindestens zwei vergeben.',
    'one-value':
      'Kappa oder Alpha nicht berechenbar: Alle haben durchweg denselben Wert vergeben. Wo nichts verschieden ist, lässt sich Übereinstimmung nicht von Zufall unterscheiden.',
  },
  noInterval: {
    'few-documents': 'Kein Intervall: Dafür braucht es mindestens fünf Dokumente.',
    'draws-not-computable': 'Kein Intervall: In zu vielen Ziehungen kommt nur ein einziger Wert vor.',
    'no-variation': 'Kein Intervall, wo alle Ziehungen dieselbe Zahl ergeben; sicher ist sie damit nicht.',
  },
  warnings: {
    'few-documents': (documents) =>
      `Nur ${documents} ${documents === 1 ? 'Dokument' : 'Dokumente'}: Die Zahlen sind unsicher.`,
    'one-sided': (_, { value, share }) =>
      `Ein Wert überwiegt („${value}“: ${share}). Dann fallen Kappa und Alpha schon bei wenigen Abweichungen niedrig aus; der Anteil gleicher Werte gehört deshalb daneben.`,
    'wide-interval': () =>
      'Das Intervall ist breit: Die Auswahl reicht nicht, um die Übereinstimmung genauer zu bestimmen.',
    'not-read': () => '„n. b.“ (nicht lesbar) kommt vor und zählt nominal als eigener Wert, also meist als Abweichung.',
  },
  summary: ({ comparison, same, n, percent, alpha }) =>
    n === 0
      ? `${comparison}: Es gibt keinen Wert, den beide vergeben haben.`
      : `${comparison}: ${same} von ${n} Werten gleich (${percent}), Alpha ${alpha}.`,
  noDisagreements: 'Alle verglichenen Werte sind gleich.',
  disagreementCount: (count) => (count === 1 ? '1 Abweichung' : `${count} Abweichungen`),
  nothingSaid: 'Keine Angabe.',
  nearest: 'Kommt am nächsten, zählt aber nicht',
  nothingLeftOut:
    'Nichts: Zu jedem Konzept und jedem Bestandteil liegen Werte von allen vor, und alle wurden verglichen.',
  leftOut: {
    documents: (names) =>
      `${names.length === 1 ? 'Dieses Konzept hat' : `Diese ${names.length} Konzepte hat`} niemand von Hand kodiert: ${names.join(', ')}.`,
    unknownUnits: ({ coder, units, values }) =>
      `${coder}: Zu ${units.length === 1 ? 'diesem Namen' : `diesen ${units.length} Namen`} (${germanValues(values)}) gibt es in den Ergebnissen kein Dokument: ${units.join(', ')}.`,
    similarUnit: ({ coder, unit, values, candidates }) =>
      `${coder}: Zu „${unit}“ (${germanValues(values)}) gibt es in den Ergebnissen kein Dokument. Falls ${candidates.map((id) => `„${id}“`).join(' oder ')} gemeint ist, bitte diese Kennung in die Tabelle schreiben.`,
    ambiguous: ({ coder, unit, values, candidates }) =>
      `${coder}: „${unit}“ (${germanValues(values)}) passt auf mehrere Dokumente. Bitte eine dieser Kennungen in die Tabelle schreiben: ${candidates.map((id) => `„${id}“`).join(', ')}.`,
    unknownValue: ({ coder, unit, component, value }) =>
      `${coder}: Den Wert „${value}“ (${unit}, ${component}) gibt es in Abbildung 7 nicht; er wurde nicht gezählt.`,
    contradictoryValue: ({ coder, unit, component, value }) =>
      `${coder}: Für dasselbe Dokument liegen verschiedene Werte vor, darunter „${value}“ (${unit}, ${component}); keiner wurde gezählt.`,
    empty: ({ coder, values }) =>
      `${coder}: ${values === 1 ? '1 Feld der verglichenen Dokumente ist' : `${values} Felder der verglichenen Dokumente sind`} leer. Leere Felder zählen nicht, auch nicht als „nein“.`,
    noConcept: (count) => `${germanValues(count)} „–“ (kein Konzept), die alle gleich angeben, wurden nicht gezählt.`,
  },
  methods: germanMethods,
}

function germanValues(count: number): string {
  return count === 1 ? '1 Wert' : `${count} Werte`
}

/** With a comma, and with a minus sign that is one. */
function germanNumber(value: number, digits: number): string {
  return value
    .toFixed(digits)
    .replace('.', ',')
    .replace(/^-(?=.*[1-9])/, '−')
    .replace(/^-/, '')
}
