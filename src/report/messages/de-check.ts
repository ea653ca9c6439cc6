import type { RequirementStatus } from '../../model/values.ts'
import type { CheckTexts, NoCopyReason } from './check-texts.ts'

/** The German wording of the self-assessment. */
export const germanCheck: CheckTexts = {
  title: 'Selbstprüfung',
  intro:
    'Ihr Entwurf, verglichen mit dem, was das Recht verlangt, und mit dem, was der Leitfaden „Integrationsmanagement in Sachsen“ empfiehlt.',
  resultTitle: 'Das Ergebnis auf einer Seite',
  read: ({ files, pages, measures }) =>
    `Gelesen: ${files.map((file) => `„${file}“`).join(', ')}${pages === null ? '' : `, ${counted(pages, 'Seite', 'Seiten')}`}.` +
    (measures === null
      ? ''
      : measures === 0
        ? ' Maßnahmen wurden nicht erkannt.'
        : ` Erkannt: ${counted(measures, 'Maßnahme', 'Maßnahmen')}.`),
  recognisedAs: (kind) => `Erkannt als: ${kind}.`,
  countsSentence,
  countsTable: 'Anforderungen nach Stand',
  groups: {
    required: 'Ist und Soll: das verlangt die Verordnung',
    procedure: 'Verfahren und Form',
    optional: 'Kann: das darf zusätzlich im Konzept stehen',
  },
  stepsTitle: (count) =>
    ['Nächste Schritte', 'Der Schritt, der am meisten bringt', 'Zwei Schritte, die am meisten bringen'][count] ??
    'Drei Schritte, die am meisten bringen',
  noSteps: 'Es ist nichts Wichtiges offen. Bitte sehen Sie nur noch durch, was mit „prüfen“ gekennzeichnet ist.',
  gapStep: {
    responsible: (lacking, of) => `Zuständige Stellen ergänzen (${lacking} von ${of} Maßnahmen)`,
    period: (lacking, of) => `Zeiträume ergänzen (${lacking} von ${of} Maßnahmen)`,
    priority: (lacking, of) => `Prioritäten ergänzen (${lacking} von ${of} Maßnahmen)`,
    budget: (lacking, of) => `Mittel ergänzen (${lacking} von ${of} Maßnahmen)`,
    indicator: (lacking, of) => `Indikatoren ergänzen (${lacking} von ${of} Maßnahmen)`,
  },
  gapStepText: 'Welche Maßnahmen das sind, steht in der Tabelle der Maßnahmen.',
  goodToKnow: 'Gut zu wissen',
  otherLand: (land, own) =>
    `Ihr Entwurf nennt vor allem ${land}. Die Anforderungen, mit denen er hier verglichen wird, gelten nur in ${own}; für Sie sind sie eine Anregung. Die zehn Bestandteile weiter unten gelten überall.`,
  stayedHere: 'Alles geschah auf diesem Rechner. Der Text hat ihn nicht verlassen.',
  notMetMeans:
    '„nicht erfüllt“ heißt: im Text nicht gefunden. Es ist kein Urteil über Ihre Arbeit und ersetzt keine rechtliche Prüfung.',
  checkMeans: (count) =>
    '„prüfen“ heißt: Das Programm ist sich nicht sicher. Bitte lesen Sie dort selbst nach und entscheiden Sie. ' +
    (count === 0
      ? 'In diesem Entwurf kommt das nicht vor.'
      : `Das betrifft ${counted(count, 'Bestandteil', 'Bestandteile')}.`),
  noConceptTitle: 'Das ist wohl kein Integrationskonzept',
  noConcept: (kind) =>
    `Das Dokument wurde als „${kind}“ erkannt. Deshalb wurde es nicht mit den Anforderungen verglichen.`,
  noConceptSteps: [
    'War es die falsche Datei? Dann bitte noch einmal mit der richtigen starten.',
    'Ist es doch Ihr Konzept? Dann bitte noch einmal starten und „--as-concept“ hinzufügen.',
    'Besteht das Konzept aus mehreren Dateien? Dann bitte alle zusammen angeben.',
  ],
  unreadTitle: 'Die Datei konnte nicht gelesen werden',
  unreadWhole: 'Deshalb gibt es kein Ergebnis. Unten steht, woran es liegt und was Sie tun können.',
  requirements: 'Anforderung für Anforderung',
  requirementsNote: 'Was verlangt ist, was dazu im Entwurf steht und was noch fehlt.',
  components: 'Die zehn Bestandteile',
  componentsNote:
    'Der Leitfaden betrachtet zehn Bestandteile eines Integrationskonzepts (Abbildung 7). „ja“ heißt: vorhanden.',
  asked: 'Verlangt ist',
  allowed: 'Möglich ist',
  means: 'Gemeint ist',
  valueMeans: (value, meaning) => `„${value}“ heißt: ${meaning}`,
  found: 'Was gefunden wurde',
  nothingFound: 'Dazu wurde keine Stelle gefunden.',
  nothingCounts: 'Dazu wurde keine Stelle gefunden, die zählt.',
  missing: 'Was fehlt',
  partly: (what) => `Nur zum Teil, oder nur als Bestand, Empfehlung oder Plan: ${what.join('; ')}.`,
  notFound: (what) => `Nicht gefunden: ${what.join('; ')}.`,
  advice: 'Was der Leitfaden empfiehlt',
  complete: 'So ist es erfüllt',
  completeComponent: 'So wird daraus „ja“',
  nothingToDo: 'Hier ist nichts zu tun.',
  lookAgain:
    'Das Programm ist sich hier nicht sicher. Bitte lesen Sie die Stellen nach; passen sie, ist nichts zu tun.',
  nearest: 'Kommt dem am nächsten, zählt aber nicht',
  moreQuotes: (count) => `Dazu ${count === 1 ? 'gibt es eine weitere Stelle' : `gibt es ${count} weitere Stellen`}.`,
  measures: 'Die Maßnahmen',
  measuresTable: 'Was die Maßnahmen nennen und was fehlt',
  measuresNote:
    'Zum Abarbeiten: Wo „fehlt“ steht, wurde im Entwurf keine Angabe gefunden. Wer macht es, bis wann, wie dringend, womit bezahlt, woran gemessen?',
  noMeasures:
    'Es wurden keine Maßnahmen erkannt. Am besten zu erkennen sind sie als Tabelle, als Liste oder mit eigener Überschrift.',
  statedAt: (attribute, having, of) => `${attribute}: bei ${having} von ${of} genannt`,
  gap: 'fehlt',
  missingWord: {
    responsible: 'Zuständig',
    period: 'Zeitraum',
    priority: 'Priorität',
    budget: 'Mittel',
    indicator: 'Indikator',
  },
  done: 'Erledigt / Notiz',
  remarks: 'Hinweis',
  place: 'Seite',
  couldNotRead: 'Was nicht gelesen werden konnte',
  allRead: 'Alle Seiten ließen sich ohne Auffälligkeit lesen.',
  copies: 'Ihre Datei mit Anmerkungen',
  copy: {
    docx: (name) =>
      `„${name}“ ist Ihre Word-Datei mit Kommentaren an den Stellen, um die es geht. Am Text ist nichts geändert.`,
    pdf: (name) =>
      `„${name}“ ist Ihre PDF-Datei mit farbigen Markierungen. Ein Klick auf eine Markierung zeigt, wofür sie steht.`,
  },
  noCopy: (file, why) => `Von „${file}“ gibt es keine Fassung mit Anmerkungen: ${noCopyReason(why)}`,
  pageNumber: ['Seite ', ' von '],
  marks: {
    author: 'Konzeptspiegel',
    component: (title, value) => `Beleg für den Bestandteil „${title}“ (${value})`,
    requirement: (title, basis, status) => {
      const named = `Anforderung „${title}“ (${basis})`
      if (status === 'erfüllt') return `Beleg für die ${named}: erfüllt`
      if (status === 'teilweise') return `Beleg für einen Teil der ${named}: teilweise`
      return `Gehört zur ${named}, reicht aber allein nicht: ${status}`
    },
    measure: (number, title) => `Maßnahme ${number}: ${title}`,
    gap: {
      responsible: 'Zuständige Stelle fehlt: bitte ergänzen',
      period: 'Zeitraum fehlt: bitte ergänzen',
      priority: 'Priorität fehlt: bitte ergänzen',
      budget: 'Mittel fehlen: bitte ergänzen',
      indicator: 'Indikator fehlt: bitte ergänzen',
    },
    complete: 'Alle Angaben sind da',
    summary: (title) => `Konzeptspiegel, Selbstprüfung: ${title}`,
    about: 'Jede Anmerkung sagt, wofür die Stelle zählt. Am Text ist nichts geändert.',
    nothingMissing: 'Alle Anforderungen und Bestandteile, die sich am Text prüfen lassen, sind vorhanden.',
    missingTitle: 'Das fehlt noch oder ist erst zum Teil da:',
    missingItem: (title, status, missing) => `${title} (${status})${missing === '' ? '' : `: ${missing}`}`,
    unplaced: (count) =>
      `${counted(count, 'Stelle ließ', 'Stellen ließen')} sich in der Datei nicht wiederfinden und ${count === 1 ? 'trägt' : 'tragen'} deshalb keine Anmerkung; ${count === 1 ? 'sie steht' : 'sie stehen'} in der Selbstprüfung.`,
    legend: 'Farben:',
    colours: {
      proof: 'grün: Beleg für Bestandteil oder Anforderung',
      measure: 'blau: Maßnahme mit allen Angaben',
      gap: 'orange: Maßnahme, bei der etwas fehlt',
    },
  },
}

function countsSentence(counts: Readonly<Record<RequirementStatus, number>>): string {
  const { erfüllt, teilweise, 'nicht erfüllt': open, 'nicht prüfbar': unseen } = counts
  const all = erfüllt + teilweise + open + unseen
  const is = (count: number): string => (count === 1 ? 'ist' : 'sind')
  const tail = unseen === 0 ? '.' : `; ${unseen} ${unseen === 1 ? 'lässt' : 'lassen'} sich am Text nicht prüfen.`
  return `Von ${all} Anforderungen ${is(erfüllt)} ${erfüllt} erfüllt, ${teilweise} teilweise erfüllt und ${open} nicht erfüllt${tail}`
}

function noCopyReason(why: NoCopyReason): string {
  switch (why.reason) {
    case 'format':
      return `Das geht nur bei Word-Dateien (.docx) und PDF.${
        why.format === 'odt' ? ' Bitte in Word oder LibreOffice als .docx speichern und noch einmal prüfen.' : ''
      }`
    case 'encrypted':
      return 'Die Datei ist gegen Änderungen geschützt. Bitte eine Fassung ohne Schutz verwenden.'
    case 'damaged':
      return 'Die Datei ist beschädigt oder ungewöhnlich aufgebaut. Bitte im Schreibprogramm öffnen, neu speichern und noch einmal prüfen.'
    case 'too-large':
      return 'Die Datei ist dafür zu groß. Bitte eine Fassung ohne große Bilder verwenden.'
    case 'no-places':
      return 'Es gibt keine Stelle, die sich markieren lässt.'
    case 'no-concept':
      return 'Sie wurde nicht als Integrationskonzept erkannt.'
    case 'unread':
      return 'Sie konnte nicht gelesen werden.'
  }
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
