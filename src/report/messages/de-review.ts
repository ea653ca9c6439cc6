import type { Review } from '../../model/review.ts'
import type { ReviewFault } from '../check-reviews.ts'
import { germanDate } from './german-date.ts'
import type { ReviewRowFault, ReviewTexts } from './review-texts.ts'

const decisions = { accepted: 'bestätigt', changed: 'geändert', commented: 'Anmerkung' } as const

/** The German wording about values that people reviewed. */
export const germanReview: ReviewTexts = {
  columns: {
    municipality: 'Kommune',
    thing: 'Art',
    what: 'Was beurteilt wird',
    machine: 'Wert laut Programm',
    certainty: 'Sicherheit',
    machineReason: 'Begründung des Programms',
    page: 'Seite',
    decision: 'Entscheidung',
    value: 'Neuer Wert',
    by: 'Name',
    date: 'Datum',
    reason: 'Ihre Begründung',
    judged: 'Beurteilter Wert',
    hint: 'Hinweis',
    bundle: 'Dokument',
    id: 'Kennung',
  },
  decisions,
  standing: 'Geltender Wert',
  counts: 'gilt',
  changed: (machine, value) => `${value} (von Hand; Programm: ${machine})`,
  accepted: (machine) => `${machine} (bestätigt)`,
  commented: (machine) => `${machine} (Anmerkung)`,
  signature: ({ decision, by, date, reason }, value) =>
    `${decisions[decision]}${decision === 'changed' && value !== null ? ` in „${value}“` : ''} von ${by} am ${germanDate(date)}${reason === '' ? '' : `: ${reason}`}`,
  outdated: (judged, now) =>
    `Beurteilt wurde „${judged}“; das Programm sagt inzwischen „${now}“. Bitte noch einmal ansehen.`,
  overruled: 'Zu diesem Wert gibt es eine spätere Entscheidung; sie gilt.',
  note: 'Werte, die jemand bestätigt, geändert oder mit einer Anmerkung versehen hat. Der Wert des Programms bleibt daneben stehen.',
  rowFault: (fault) => `Zeile ${fault.row}: ${rowFault(fault)}`,
  fault,
}

function rowFault(fault: ReviewRowFault): string {
  switch (fault.code) {
    case 'no-head':
      return `Die Überschriften fehlen: ${fault.missing.map((name) => `„${name}“`).join(', ')}. Bitte das Blatt „Durchsicht“ aus report.xlsx verwenden und die Überschriften nicht ändern.`
    case 'no-key':
      return 'Es fehlt, wozu die Zeile gehört („Dokument“, „Art“ und „Kennung“). Bitte diese Spalten nicht leeren.'
    case 'no-decision':
      return 'Es fehlt die Entscheidung (bestätigt, geändert oder Anmerkung).'
    case 'unknown-decision':
      return `Die Entscheidung „${fault.found}“ gibt es nicht; möglich sind: ${fault.allowed.join(', ')}.`
    case 'no-name':
      return 'Es fehlt der Name der Person, die entschieden hat.'
    case 'no-date':
      return 'Es fehlt das Datum der Entscheidung.'
    case 'bad-date':
      return `„${fault.found}“ ist kein Datum. Bitte wie 31.5.2026 schreiben.`
    case 'no-value':
      return 'Es fehlt der neue Wert. Bleibt der Wert, wie er ist, bitte „bestätigt“ oder „Anmerkung“ wählen.'
    case 'value-not-allowed':
      return `Den Wert „${fault.found}“ gibt es hier nicht; möglich sind: ${fault.allowed.join(', ')}.`
    case 'value-without-change':
      return `Bei „${fault.decision}“ steht ein neuer Wert („${fault.found}“). Bitte „geändert“ wählen oder den neuen Wert löschen.`
    default:
      return fault satisfies never
  }
}

function fault(fault: ReviewFault): string {
  switch (fault.code) {
    case 'unknown-bundle':
      return `Zum Dokument „${fault.bundle}“ gibt es ${fault.count === 1 ? 'eine Entscheidung' : `${fault.count} Entscheidungen`}, aber kein Ergebnis. ${fault.count === 1 ? 'Sie wurde' : 'Sie wurden'} nicht übernommen; bitte die Spalte „Dokument“ prüfen.`
    case 'unknown-thing':
      return `${place(fault.review)}: Die Kennung gibt es dort nicht. Die Entscheidung wurde nicht übernommen.`
    case 'value-not-allowed':
      return `${place(fault.review)}: Den Wert „${fault.review.value ?? fault.review.machineValue}“ gibt es nicht; möglich sind: ${fault.allowed.join(', ')}. Die Entscheidung wurde nicht übernommen.`
    case 'value-without-change':
      return `${place(fault.review)}: Nur bei „geändert“ steht ein neuer Wert. Die Entscheidung wurde nicht übernommen.`
    case 'outdated':
      return `${place(fault.review)}: ${germanReview.outdated(fault.review.machineValue, fault.now)}`
    case 'differing': {
      const [last] = fault.reviews.slice(-1)
      const all = fault.reviews.map(({ by, date }) => `${by} am ${germanDate(date)}`).join(', ')
      return `${last ? place(last) : ''}: Mehrere Entscheidungen (${all}). Es gilt die letzte, von ${last?.by ?? ''}; alle bleiben erhalten.`
    }
    default:
      return fault satisfies never
  }
}

function place({ bundle, id }: Review): string {
  return `„${bundle}“, ${id}`
}
