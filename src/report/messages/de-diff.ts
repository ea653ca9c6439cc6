import type { DirectionCounts } from '../../model/results-diff.ts'
import type { DiffTexts } from './diff-texts.ts'
import { germanDate } from './german-date.ts'

/** The wording of the comparison of two results in German. */
export const germanDiff: DiffTexts = {
  title: 'Was sich geändert hat',
  intro:
    'Zwei Auswertungen nebeneinander: welche Werte sich geändert haben, warum, und was aus den Maßnahmen geworden ist.',
  proofsHere: 'Hinter jeder Änderung stehen beide Begründungen und beide Fundstellen.',
  proofsElsewhere: 'Beide Begründungen und beide Fundstellen zu jeder Änderung stehen in diff.html und diff.csv.',
  side: ({ tool, codebook, catalogue, bundles }) =>
    `${counted(bundles, 'Dokument', 'Dokumente')}, ausgewertet mit ${tool}, Codebuch ${codebook}, Anforderungskatalog ${catalogue}`,
  before: 'Vorher',
  after: 'Nachher',
  overview: 'Auf einen Blick',
  documents: ({ pairs, changed, same }) =>
    `${counted(pairs, 'Dokument ist', 'Dokumente sind')} auf beiden Seiten vorhanden; in ${changed} davon hat sich etwas geändert.` +
    (same > 0 ? ` Bei ${same} ist die Datei unverändert.` : ''),
  unpaired: ({ new: arrived, gone, ambiguous }) =>
    [
      ...(arrived > 0 ? [`neu hinzugekommen: ${arrived}`] : []),
      ...(gone > 0 ? [`nicht mehr dabei: ${gone}`] : []),
      ...(ambiguous > 0 ? [`nicht eindeutig zuzuordnen: ${counted(ambiguous, 'Kommune', 'Kommunen')}`] : []),
    ].join(', '),
  values: (what, counts, byDocument) => {
    if (total(counts) === 0) return `${what}: kein Wert hat sich geändert.`
    const rest = total(byDocument) === total(counts) ? '' : `; davon sicher durch das Dokument: ${directed(byDocument)}`
    return `${what}: ${directed(counts)}${rest}.`
  },
  measures: ({ before, after, kept, toCheck, new: arrived, gone }) =>
    `Maßnahmen: vorher ${before}, nachher ${after}. ${kept} weitergeführt` +
    `${toCheck > 0 ? ` (bei ${toCheck} bitte prüfen, ob es dieselbe ist)` : ''}, ${arrived} neu, ${gone} weggefallen.`,
  attributesLost: (counts) =>
    `Weitergeführte Maßnahmen, die eine Angabe verloren haben: ${counts.map(({ attribute, lost }) => `${attribute} ${lost}`).join(', ')}.`,
  nothing: 'Zwischen den beiden Auswertungen hat sich nichts geändert.',
  causesHeading: 'Woher die geänderten Werte kommen',
  measureCausesHeading: 'Dokumente mit geänderten Maßnahmen, nach Ursache',
  causesOf: (counts) =>
    (
      [
        ['document', 'durch ein neues oder geändertes Dokument'],
        ['versions', 'durch eine andere Fassung von Programm, Codebuch oder Katalog (kein Fortschritt in der Sache)'],
        ['review', 'durch eine Korrektur von Hand'],
        ['both', 'nicht zu trennen, weil sich Dokument und Fassung geändert haben'],
        ['unexplained', 'ungeklärt, weil Datei und Fassungen gleich sind'],
      ] as const
    )
      .filter(([cause]) => counts[cause] > 0)
      .map(([cause, words]) => `${counts[cause]} ${words}`)
      .join('; '),
  cause: {
    document: 'Dokument',
    versions: 'Fassung von Programm, Codebuch oder Katalog',
    both: 'Ursache nicht trennbar',
    review: 'Korrektur von Hand',
    unexplained: 'ungeklärt',
  },
  shortCause: {
    document: '',
    versions: 'durch neue Fassung',
    both: 'Ursache nicht trennbar',
    review: 'Korrektur von Hand',
    unexplained: 'Ursache ungeklärt',
  },
  causeSentence: (cause, versions) => {
    switch (cause) {
      case 'document':
        return 'Die Fassungen sind gleich, das Dokument ist ein anderes: Änderungen kommen aus dem Dokument.'
      case 'versions':
        return `Es ist dieselbe Datei: Änderungen kommen nicht aus dem Dokument, sondern aus einer anderen Fassung (${versions.join('; ')}).`
      case 'both':
        return `Ursache nicht trennbar: Das Dokument ist ein anderes, und zugleich hat sich die Fassung geändert (${versions.join('; ')}).`
      case 'review':
        return 'Der Wert des Programms ist gleich geblieben; eine Korrektur von Hand hat ihn geändert.'
      case 'unexplained':
        return 'Datei und Fassungen sind gleich. Wenn sich trotzdem etwas geändert hat, wurde vermutlich das Codebuch oder ein Katalog geändert, ohne die Fassung hochzuzählen, oder mit anderen Optionen ausgewertet.'
    }
  },
  catalogueToo: (version) => `Bei den Anforderungen kommt ein anderer Katalog hinzu (${version}).`,
  versionPart: {
    tool: 'Programm',
    codebook: 'Codebuch',
    catalogue: 'Anforderungskatalog',
    recognition: 'Texterkennung',
  },
  version: ({ part, before, after }) => `${germanDiff.versionPart[part]}: ${before || 'ohne'} → ${after || 'ohne'}`,
  separateHeading: 'So lässt sich die Ursache trennen',
  versionsHeading: 'Die beiden Auswertungen wurden nicht mit denselben Fassungen gemacht',
  separate: [
    {
      text: 'Die alten Dokumente mit der neuen Fassung noch einmal auswerten:',
      command: 'konzeptspiegel analyse ALTE-DOKUMENTE --out alt-neu-ausgewertet',
    },
    {
      text: 'Die alte Auswertung mit dieser vergleichen; das zeigt, was die neue Fassung bewirkt:',
      command: 'konzeptspiegel diff ALT alt-neu-ausgewertet --out wirkung-der-fassung',
    },
    {
      text: 'Diese mit der neuen Auswertung vergleichen; das zeigt, was sich in den Dokumenten geändert hat:',
      command: 'konzeptspiegel diff alt-neu-ausgewertet NEU --out wirkung-der-dokumente',
    },
  ],
  direction: { better: 'besser', worse: 'schwächer', other: 'anders', same: 'mit Korrektur gleich' },
  sign: { better: '▲', worse: '▼', other: '◆', same: '=' },
  turn: { gained: 'neu angegeben', lost: 'nicht mehr angegeben', changed: 'geändert' },
  fieldKind: { new: 'neu', gone: 'weggefallen', renamed: 'vermutlich umbenannt – prüfen' },
  fieldWhy: ({ measures, words, zik }) =>
    [
      ...(measures > 0 ? [`${counted(measures, 'Maßnahme ist', 'Maßnahmen sind')} mitgegangen`] : []),
      ...(words ? ['die Namen teilen Wörter'] : []),
      ...(zik ? ['beide decken sich mit denselben Feldern des Freistaats'] : []),
    ].join(', '),
  unchanged: 'unverändert',
  unchangedValue: '=',
  componentsByMunicipality: 'Bestandteile nach Kommunen',
  componentsNote:
    '▲ besser, ▼ schwächer, ◆ anders (die Werte haben keine klare Reihenfolge), = unverändert. „Besser“ und „schwächer“ folgen nur der Stufung nein – teilweise oder eingeschränkt – ja.',
  valuesMoved: 'Was sich wo bewegt hat',
  movedNote: 'Wie viele Konzepte den höchsten Wert haben, vorher und nachher, und wo er sich geändert hat.',
  fully: '„ja“ oder „erfüllt“',
  measuresByMunicipality: 'Maßnahmen nach Kommunen',
  lostHeading: 'verloren',
  counts: {
    before: 'vorher',
    after: 'nachher',
    kept: 'weitergeführt',
    toCheck: 'davon prüfen',
    new: 'neu',
    gone: 'weggefallen',
  },
  newDocuments: 'Neu hinzugekommen',
  goneDocuments: 'Nicht mehr dabei',
  ambiguousDocuments: 'Nicht eindeutig zuzuordnen',
  ambiguousNote:
    'Von diesen Kommunen liegen mehrere Dokumente vor, und es ist nicht klar, welches das frühere von welchem ist. Verglichen wird erst, wenn Sie die Paare nennen:',
  pairAdvice: (before, after) => `--pair "${before}=${after}"`,
  unchangedDocuments: 'Ohne Änderung',
  details: 'Die Änderungen im Einzelnen',
  pairedBy: {
    option: 'Zusammengehörig laut Angabe (--pair).',
    file: 'Zusammengehörig, weil es dieselbe Datei ist.',
    id: 'Zusammengehörig, weil Datei oder Ordner gleich heißen.',
    municipality: 'Zusammengehörig als Dokumente derselben Kommune und Art.',
    title: 'Zusammengehörig nach Kommune und Titel.',
    only: 'Zusammengehörig, weil jede Seite nur ein Dokument hat.',
  },
  sameDocument: 'dieselbe Datei',
  otherDocument: 'andere Datei',
  noValue: 'keine Angabe',
  kind: 'Dokumentart',
  reviewed: (by, date, machineValue) =>
    `Korrektur von ${by}, ${germanDate(date)}; das Programm sagt „${machineValue}“.`,
  reviewStale: 'Die Korrektur bezog sich auf einen anderen Wert des Programms – prüfen.',
  notInCatalogue: 'nicht im Katalog',
  measuresToCheck: 'Vermutlich umbenannt – prüfen',
  measuresToCheckNote: 'Ob das dieselbe Maßnahme ist, kann das Programm nicht sicher sagen.',
  measuresChanged: 'Weitergeführt, mit Änderungen',
  measuresNote:
    '„Neu“ und „weggefallen“ heißt: nur in einer der beiden Auswertungen als Maßnahme gefunden. Vor einem Schluss bitte im Dokument nachsehen.',
  measuresNew: 'Neu',
  measuresGone: 'Weggefallen',
  measuresUnchanged: (count) => `${counted(count, 'Maßnahme', 'Maßnahmen')} unverändert weitergeführt.`,
  related: {
    new: (title) => `Vielleicht aus „${title}“ hervorgegangen – prüfen.`,
    gone: (title) => `Vielleicht in „${title}“ aufgegangen – prüfen.`,
  },
  attribute: {
    title: 'Titel',
    field: 'Handlungsfeld',
    goal: 'Ziel',
    responsible: 'Zuständigkeit',
    partners: 'Partner',
    period: 'Zeitraum',
    priority: 'Priorität',
    budget: 'Mittel',
    indicator: 'Indikator',
    modality: 'Aussageweise',
  },
  support: {
    code: 'Nummer',
    field: 'Handlungsfeld',
    goal: 'Ziel',
    responsible: 'Zuständigkeit',
    partners: 'Partner',
    period: 'Zeitraum',
    budget: 'Mittel',
    indicator: 'Indikator',
  },
  shift: { earlier: 'endet früher', later: 'endet später' },
  renumbered: 'neu nummeriert',
  match: {
    sameTitle: 'gleicher Titel',
    score: (percent) => `Ähnlichkeit ${percent} %`,
    shared: (words) => `gemeinsam: ${words.join(', ')}`,
    onlyBefore: (words) => `nur vorher: ${words.join(', ')}`,
    onlyAfter: (words) => `nur nachher: ${words.join(', ')}`,
    alike: (attributes) => `gleich: ${attributes.join(', ')}`,
    unlike: (attributes) => `verschieden: ${attributes.join(', ')}`,
    contested: 'eine andere Maßnahme käme ebenso in Frage',
    perhaps: 'vermutlich dieselbe – prüfen',
  },
  thing: {
    document: 'Dokument',
    kind: 'Dokumentart',
    component: 'Bestandteil',
    requirement: 'Anforderung',
    profile: 'Profil',
    field: 'Handlungsfeld',
    understanding: 'Verständnis',
    binding: 'Verbindlichkeit',
    measure: 'Maßnahme',
  },
  column: {
    municipality: 'Kommune',
    documentBefore: 'Dokument vorher',
    documentAfter: 'Dokument nachher',
    thing: 'Art',
    what: 'Was',
    change: 'Änderung',
    before: 'Vorher',
    after: 'Nachher',
    cause: 'Ursache',
    check: 'Prüfen',
    why: 'Warum zusammengehörig',
    reasonBefore: 'Begründung vorher',
    reasonAfter: 'Begründung nachher',
    quoteBefore: 'Zitat vorher',
    pageBefore: 'Seite vorher',
    quoteAfter: 'Zitat nachher',
    pageAfter: 'Seite nachher',
  },
  change: {
    new: 'neu',
    gone: 'weggefallen',
    renamed: 'vermutlich umbenannt – prüfen',
    ambiguous: 'nicht eindeutig zuzuordnen',
  },
  toMatrix: 'zurück zum Überblick',
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

function directed({ better, worse, other }: DirectionCounts): string {
  return `${better} besser, ${worse} schwächer, ${other} anders`
}

function total({ better, worse, other }: DirectionCounts): number {
  return better + worse + other
}
