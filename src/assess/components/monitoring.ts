import type { Finding } from '../../model/finding.ts'
import { chapterOf } from '../../model/lookup.ts'
import { overlap } from '../../model/span.ts'
import type { Modality } from '../../model/values.ts'
import { type Case, type Decision, passages, pick } from './decision.ts'

const id = 'monitoring'

/**
 * A fixed procedure that watches the implementation of this document: who reports to whom, when, on what indicators
 * (Leitfaden L475-477, L777-801). Binding sentences on checking or reporting decide; two of them, of which one says
 * who hears of it and how often, or four of the five parts tell a procedure from a mere intention.
 */
export function decideMonitoring(given: Case): Decision {
  const outside = ['legal', 'history', 'done', 'offers', 'analysis', 'process', 'understanding', 'potentials']
  const all = (aspect: string) => passages(given, id, aspect).filter(({ role }) => !outside.includes(role ?? ''))
  const announced = all('announced').filter(({ modality }) => modality !== 'recommended')
  const core = [
    ...[...all('procedure'), ...all('reporting')].filter((finding) => isAboutImplementation(given, finding)),
    ...namedBelowHeading(given, all('addressee')),
  ].filter((finding) => !announced.some((other) => overlap(other, finding)))
  const of = (modality: Modality) => core.filter((finding) => finding.modality === modality)
  const binding = of('binding')
  const recommended = of('recommended')
  const planned = [...of('planned'), ...announced]
  const places = new Set(binding.map(({ section }) => chapterOf(given.document, section)))
  const near = (aspect: string) => all(aspect).filter(({ section }) => places.has(chapterOf(given.document, section)))
  const parts = [
    binding.some(({ aspect }) => aspect === 'procedure'),
    binding.some(({ aspect }) => aspect === 'reporting' || aspect === 'addressee'),
    near('rhythm').length > 0,
    near('indicators').length > 0,
    near('addressee').length > 0,
  ].filter(Boolean).length
  const complete = binding.filter(
    (finding) =>
      finding.aspect === 'reporting' &&
      !concernsOneField(given, finding) &&
      all('rhythm').some((other) => overlap(other, finding)) &&
      all('addressee').some((other) => overlap(other, finding)),
  )
  const outweighs = binding.length >= planned.length && binding.length >= recommended.length
  if (binding.length >= 2 && (complete.length > 0 || parts >= 4) && outweighs) {
    return {
      value: 'ja',
      certain: complete.length > 0 && parts >= 4 && binding.length >= 3 && planned.length === 0,
      reason: `Ein festes Verfahren beobachtet die Umsetzung (${parts} von 5 Teilen geregelt: Prüfung, Bericht, Zeitabstand, Indikatoren, Empfänger).`,
      evidence: pick([...complete, ...binding], 5),
    }
  }
  if (recommended.length > 0 && recommended.length >= planned.length && recommended.length >= binding.length) {
    return {
      value: 'Empf.',
      certain: binding.length === 0 && planned.length === 0,
      reason: 'Eine Beobachtung der Umsetzung wird empfohlen, aber nicht festgelegt.',
      evidence: pick(recommended, 4),
    }
  }
  if (planned.length > 0 && (binding.length <= planned.length || parts <= 2)) {
    return {
      value: 'Geplant',
      certain: binding.length === 0 && recommended.length === 0,
      reason: 'Eine Beobachtung der Umsetzung ist vorgesehen, aber noch nicht festgelegt.',
      evidence: pick(planned, 4),
    }
  }
  if (binding.length > 0 && parts >= 2) {
    return {
      value: 'teilw.',
      certain: false,
      reason: `Nur Teile eines Verfahrens sind geregelt (${parts} von 5: Prüfung, Bericht, Zeitabstand, Indikatoren, Empfänger).`,
      evidence: pick(binding, 4),
    }
  }
  return {
    value: 'nein',
    certain: binding.length === 0 && quotedCalls(given) === 0,
    reason: 'Kein Verfahren gefunden, das die Umsetzung dieses Dokuments beobachtet.',
    evidence: [],
    misses: binding.map((span) => ({ reason: 'Einzelne Aussage ohne Verfahren', span })),
  }
}

/** "Über das Handlungsfeld Sprache berichtet …": a part of the document is reported on, not the whole. */
function concernsOneField({ document }: Case, { start, end }: Finding): boolean {
  return /(?:Handlungsfeld|Themenfeld|Bereich|Kapitel|Abschnitt)(?:s|es)?\s/u.test(document.text.slice(start, end))
}

/** Calls for monitoring that the document only hands on, such as an advisory board's. */
function quotedCalls({ coding }: Case): number {
  return coding.findings.filter(
    ({ component, aspect, voice }) =>
      component === id && voice === 'quoted' && (aspect === 'procedure' || aspect === 'reporting'),
  ).length
}

/** Under a heading such as "Berichterstattung, Controlling" a bare list of committees says who is reported to. */
function namedBelowHeading({ coding }: Case, addressees: readonly Finding[]): readonly Finding[] {
  const headed = new Set(
    coding.findings
      .filter(
        ({ component, aspect, discount }) =>
          component === id && discount === 'heading' && (aspect === 'procedure' || aspect === 'reporting'),
      )
      .map(({ section }) => section),
  )
  return addressees.filter(({ section, role }) => role === 'monitoring' && headed.has(section))
}

const implementation =
  /(?:umsetzung|abarbeitung|aufträge|maßnahme|massnahme|vorhaben|ziel|fortschritt|konzept|plan(?:s|es)?(?![\p{L}])|strategie|stand|monitoring|controlling|evaluation|evaluier|sachstand|programm|leitbild|kennzahl|indikator|integration)/iu

/** What is handed in is a new version of the document or a draft, not a report. */
const newVersion =
  /(?:neue|jeweilige|geänderte|überarbeitete)[nrs]?\s(?:neue\s)?(?:Fassung|Satzung)|Entwurf (?:einer|der|des)/u

/** Reports and checks count when they are about this document's plans, or stand in a section on that. */
function isAboutImplementation({ document }: Case, finding: Finding): boolean {
  const { role } = finding
  if (newVersion.test(document.text.slice(finding.start, finding.end))) return false
  return (
    role === 'monitoring' ||
    role === 'continuation' ||
    finding.cues.includes('implementation-checked') ||
    implementation.test(document.text.slice(finding.start, finding.end))
  )
}
