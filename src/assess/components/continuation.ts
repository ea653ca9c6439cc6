import type { Finding } from '../../model/finding.ts'
import type { Modality } from '../../model/values.ts'
import { type Case, type Decision, passages, pick } from './decision.ts'

const id = 'fortschreibung'
const part =
  /(?:Kapitel|Teil|Anhang|Anlage|Abschnitt|Liste|Übersicht|Maßnahmenliste|Handlungsfeld\s\S+|Maßnahmenteil|Statistik|Datenteil|Angebotsübersicht)(?![\p{L}])/u

/** A review alone renews nothing. */
const renewal =
  /(?:fortgeschrieben|fort(?:zu)?schreib|weiter(?:zu)?entwick|aktualisier|überarbeit|erneu(?!t\b)|angepasst|anpass|anzupassen|neu|ergänz|revid|novell|Fassung|zur Hand|durchgesehen|durchzusehen)/iu

/** Commitment to review and renew this document, with rhythm or as a standing process (Leitfaden L803-815). */
export function decideContinuation(given: Case): Decision {
  const { document } = given
  const outside = ['legal', 'history', 'done', 'offers', 'analysis', 'process', 'preface']
  const updates = passages(given, id, 'update').filter(({ role }) => !outside.includes(role ?? ''))
  const rhythms = passages(given, id, 'rhythm')
  const of = (modality: Modality) => updates.filter((finding) => finding.modality === modality)
  const rhythmic = (finding: Finding) =>
    rhythms.some((other) => other.block === finding.block) ||
    /(?:19|20)\d\d/.test(document.text.slice(finding.start, finding.end))
  const binding = of('binding')
  const dated = binding.filter(rhythmic)
  const partial = binding.filter((finding) => part.test(document.text.slice(finding.start, finding.end)))
  const whole = dated.filter((finding) => !partial.includes(finding) && renewal.test(wordsAround(given, finding)))
  const recommended = of('recommended')
  if (whole.length > recommended.length) {
    return {
      value: 'ja',
      certain: whole.length >= 2 && of('planned').length === 0 && recommended.length === 0,
      reason: 'Das Dokument verpflichtet zu Überprüfung und Fortschreibung mit Zeitabstand oder Termin.',
      evidence: pick([...whole, ...binding], 4),
    }
  }
  const planned = of('planned')
  if (recommended.length > 0 && recommended.length >= planned.length) {
    return {
      value: 'Empf.',
      certain: binding.length === 0,
      reason: 'Die Fortschreibung wird empfohlen, aber nicht festgelegt.',
      evidence: pick(recommended, 3),
    }
  }
  if (planned.length > 0) {
    return {
      value: 'Geplant',
      certain: binding.length === 0,
      reason: 'Die Fortschreibung ist vorgesehen, ohne dass sie festgelegt wäre.',
      evidence: pick(planned, 3),
    }
  }
  if (partial.length > 0) {
    return {
      value: 'teilw.',
      certain: false,
      reason: 'Nur ein Teil des Dokuments soll erneuert werden.',
      evidence: pick(partial, 3),
    }
  }
  const standing = binding.filter(({ cues }) => cues.includes('living-paper'))
  const placed = binding.some(({ role }) => role === 'continuation' || role === 'monitoring')
  if (standing.length > 0 || binding.length >= 2 || placed) {
    return {
      value: standing.length > 0 && binding.length >= 2 ? 'ja' : 'teilw.',
      certain: false,
      reason: 'Das Dokument versteht sich als fortlaufend zu erneuern; ein Zeitabstand fehlt.',
      evidence: pick(binding, 3),
    }
  }
  return {
    value: 'nein',
    certain: binding.length === 0,
    reason: 'Keine Verpflichtung gefunden, dieses Dokument zu überprüfen und zu erneuern.',
    evidence: [],
    misses: binding.map((span) => ({ reason: 'Ohne Zeitabstand und ohne Verpflichtung', span })),
  }
}

const wordsAround = ({ document }: Case, { block }: Finding) => {
  const { start, end } = document.blocks[block] ?? { start: 0, end: 0 }
  return document.text.slice(start, end)
}
