import type { SectionRole } from '../../model/codebook.ts'
import type { Finding } from '../../model/finding.ts'
import {
  beyondAnnouncement,
  type Case,
  type Decision,
  passages,
  pick,
  plural,
  sectionCount,
  sentencesUnder,
} from './decision.ts'
import { isInMeasure } from './measure-shares.ts'

const id = 'bedarfs-und-potenzialanalyse'
/** In these sections a "lack" or a "chance" is the reason for a plan, not an analysis. */
const plans: ReadonlySet<SectionRole | null> = new Set(['measures', 'recommendations', 'monitoring', 'continuation'])

/** Data or survey and needs and potentials (Leitfaden L453-463, L717-728). */
export function decideNeedsAndPotentials(given: Case): Decision {
  const planned = isInMeasure(given)
  const announced = passages(given, id, 'announced').filter((finding) => !planned(finding) && !plans.has(finding.role))
  const analysed = (aspect: string) =>
    beyondAnnouncement(passages(given, id, aspect, ['own', 'history']), announced).filter(
      (finding) => !plans.has(finding.role) && !planned(finding),
    )
  const data = analysed('data')
  const stated = analysed('needs')
  const needs = sentencesUnder(given, 'needs', stated)
  const potentials = sentencesUnder(given, 'potentials', analysed('potentials'))
  const hasData = data.length >= 8
  const inquiry = sectionsOfInquiry(data, stated)
  const examined = stated.filter(
    ({ role, section }) => role === 'analysis' || role === 'needs' || inquiry.has(section),
  ).length
  const hasNeeds =
    (needs.length >= 5 && (sectionCount(needs) >= 3 || examined >= 5) && examined >= 2) ||
    (needs.length >= 8 && sectionCount(needs) >= 2)
  const hasPotentials = potentials.length >= 3 || (potentials.length >= 2 && given.coding.roles.includes('potentials'))
  const counted = `${plural(data.length, 'Stelle', 'Stellen')} mit örtlichen Daten, ${plural(needs.length, 'Stelle', 'Stellen')} zu Bedarfen in ${plural(sectionCount(needs), 'Abschnitt', 'Abschnitten')}, ${plural(potentials.length, 'Stelle', 'Stellen')} zu Potenzialen`
  if (hasData && hasNeeds && hasPotentials) {
    return {
      value: 'ja',
      certain: data.length >= 12 && needs.length >= 8 && potentials.length >= 5,
      reason: `Die örtliche Lage wird mit Daten gezeigt, Bedarfe und Potenziale werden beschrieben (${counted}).`,
      evidence: [...pick(data, 3), ...pick(needs, 3), ...pick(potentials, 3)],
    }
  }
  const waived = passages(given, id, 'waived')
  if (waived.length > 0 && data.length < 4) {
    return {
      value: 'nein',
      certain: data.length <= 2,
      reason: `Das Dokument verzichtet ausdrücklich auf eine Analyse (${counted}).`,
      evidence: [],
      misses: [
        ...waived.map((span) => ({ reason: 'Ausdrücklicher Verzicht', span })),
        ...data.map((span) => ({ reason: 'Einzelne Zahl', span })),
      ],
    }
  }
  if (announced.length > 0 && data.length < 4 && potentials.length < 3) {
    return {
      value: 'Geplant',
      certain: announced.length > 1 && data.length === 0,
      reason: `Eine Analyse ist angekündigt, liegt aber nicht vor (${counted}).`,
      evidence: pick(announced, 3),
    }
  }
  if (hasData && hasNeeds) {
    return {
      value: 'Bedarfe',
      certain: potentials.length === 0 && data.length >= 12,
      reason: `Daten und Bedarfe werden beschrieben, Potenziale nicht oder nur als allgemeines Bekenntnis (${counted}).`,
      evidence: [...pick(data, 3), ...pick(needs, 4)],
      misses: potentials.map((span) => ({ reason: 'Zu wenig für eine Beschreibung von Potenzialen', span })),
    }
  }
  if (hasPotentials && potentials.length >= needs.length) {
    return {
      value: 'Potenziale',
      certain: needs.length <= 2,
      reason: `Beschrieben wird, was Zugewanderte mitbringen; Bedarfe werden nicht untersucht (${counted}).`,
      evidence: pick(potentials, 5),
      misses: needs.map((span) => ({ reason: 'Einzelne Aussage, keine Untersuchung der Bedarfe', span })),
    }
  }
  if (data.length >= 3 || examined >= 2) {
    return {
      value: 'teilw.',
      certain: false,
      reason: `Nur wenige Zahlen oder Aussagen zur örtlichen Lage, keine Analyse in der Breite (${counted}).`,
      evidence: [...pick(data, 3), ...pick(needs, 2), ...pick(potentials, 1)],
    }
  }
  return {
    value: 'nein',
    certain: data.length + needs.length <= 2,
    reason: `Keine Analyse der örtlichen Lage gefunden (${counted}).`,
    evidence: [],
    misses: [...data, ...needs].map((span) => ({ reason: 'Einzelne Aussage, keine Analyse', span })),
  }
}

/** Sections that show data and name needs are an analysis, whatever their heading says. */
function sectionsOfInquiry(data: readonly Finding[], needs: readonly Finding[]): ReadonlySet<number> {
  const count = (findings: readonly Finding[], section: number) =>
    findings.filter((finding) => finding.section === section).length
  return new Set(
    needs.map(({ section }) => section).filter((section) => count(needs, section) >= 2 && count(data, section) >= 2),
  )
}
