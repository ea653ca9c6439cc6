import type { SectionRole } from '../../model/codebook.ts'
import type { Finding } from '../../model/finding.ts'
import { chapterOf } from '../../model/lookup.ts'
import { inTurn, pick } from '../evidence/pick.ts'
import {
  beyondAnnouncement,
  type Case,
  type Decision,
  isWithin,
  type Passage,
  passages,
  plural,
  sectionCount,
} from './decision.ts'
import { hasSomeFigures, isSystematic, showingPeople, withFigures } from './local-data.ts'
import { isInMeasure } from './measure-shares.ts'
import { passagesAbout, placesOf, sectionsAbout } from './sections-about.ts'

const id = 'bedarfs-und-potenzialanalyse'
/** In these sections a "lack" or a "chance" is the reason for a plan, not an analysis. */
const plans: ReadonlySet<SectionRole | null> = new Set(['measures', 'recommendations', 'monitoring', 'continuation'])
/** Goals and principles tell how things shall be: "niemand bleibt ohne Abschluss". */
const ideals: ReadonlySet<SectionRole | null> = new Set([...plans, 'goals', 'understanding', 'preface', 'legal'])

/** Fewer figures show no situation, unless they come as a table or a survey. */
const enoughData = 7
const enoughSystematicData = 4
/** "Ein Feld" is `teilw.`: needs in the breadth stand in several fields, or in an analysis outside of the fields. */
const enoughPlaces = 3
const enoughNeeds = 5
/** Nearly all of the figures. */
const mostOfIt = 0.85
/** Well above what is enough: such a value wants no second look. */
const plenty = 10

/** Data or survey and needs and potentials (Leitfaden L453-463, L717-728). */
export function decideNeedsAndPotentials(given: Case): Decision {
  const planned = isInMeasure(given)
  const announced = passages(given, id, 'announced').filter((finding) => !planned(finding) && !plans.has(finding.role))
  const analysed = (aspect: string, elsewhere: ReadonlySet<SectionRole | null>) =>
    beyondAnnouncement(passages(given, id, aspect, ['own', 'history']), announced).filter(
      (finding) => !elsewhere.has(finding.role) && !planned(finding),
    )
  const data = withFigures(given, analysed('data', plans))
  const stated = analysed('needs', ideals)
  const needs = passagesAbout(given, { role: 'needs', found: stated, elsewhere: ideals })
  const found = analysed('potentials', ideals)
  const potentials = passagesAbout(given, { role: 'potentials', found, facts: data, elsewhere: ideals })
  const hasData =
    (data.length >= enoughData || (data.length >= enoughSystematicData && isSystematic(given, data))) &&
    !isOfOneField(given, data)
  const examined = examinedNeeds(given, data, stated)
  const waived = passages(given, id, 'waived')
  const hasNeeds =
    needs.length >= (waived.length > 0 ? 2 * enoughNeeds : enoughNeeds) &&
    examined.length >= 2 &&
    isBroad(given, needs, examined)
  const hasPotentials = potentials.length >= 3 || (potentials.length >= 2 && given.coding.roles.includes('potentials'))
  const counted = `${plural(data.length, 'Stelle', 'Stellen')} mit örtlichen Daten, ${plural(needs.length, 'Stelle', 'Stellen')} zu Bedarfen${needs.length > 0 ? ` in ${plural(sectionCount(needs), 'Abschnitt', 'Abschnitten')}` : ''}, ${plural(potentials.length, 'Stelle', 'Stellen')} zu Potenzialen`
  if (hasData && hasNeeds && hasPotentials) {
    return {
      value: 'ja',
      certain: data.length >= plenty && needs.length >= plenty - 2 && potentials.length >= 4,
      reason: `Die örtliche Lage wird mit Daten gezeigt, Bedarfe und Potenziale werden beschrieben (${counted}).`,
      evidence: inTurn(pick(given, data, 3, showingPeople(given)), pick(given, needs, 3), pick(given, potentials, 3)),
    }
  }
  if (waived.length > 0 && !hasData && !hasPotentials) {
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
  if (announced.length > 0 && data.length < enoughSystematicData && !hasPotentials) {
    return {
      value: 'Geplant',
      certain: (data.length === 0 && needs.length <= 2) || (announced.length >= 2 && data.length <= 1),
      reason: `Eine Analyse ist angekündigt, liegt aber nicht vor (${counted}).`,
      evidence: pick(given, announced, 3),
    }
  }
  if (hasData && hasNeeds) {
    return {
      value: 'Bedarfe',
      certain: potentials.length <= 1 && data.length >= plenty && needs.length >= plenty - 2,
      reason: `Daten und Bedarfe werden beschrieben, Potenziale nicht oder nur als allgemeines Bekenntnis (${counted}).`,
      evidence: inTurn(pick(given, data, 3, showingPeople(given)), pick(given, needs, 4)),
      misses: potentials.map((span) => ({ reason: 'Zu wenig für eine Beschreibung von Potenzialen', span })),
    }
  }
  if (hasPotentials && potentials.length >= needs.length) {
    return {
      value: 'Potenziale',
      certain: needs.length <= 2 || waived.length > 0,
      reason: `Beschrieben wird, was Zugewanderte mitbringen; Bedarfe werden nicht untersucht (${counted}).`,
      evidence: pick(given, potentials, 5),
      misses: needs.map((span) => ({ reason: 'Einzelne Aussage, keine Untersuchung der Bedarfe', span })),
    }
  }
  if (hasSomeFigures(given, data) || examined.length >= 2 || needs.length >= 8) {
    return {
      value: 'teilw.',
      certain:
        !hasPotentials &&
        data.length + needs.length > enoughNeeds &&
        (isOfOneField(given, data) || !(hasData || hasNeeds)),
      reason: `Nur wenige Zahlen oder Aussagen zur örtlichen Lage, keine Analyse in der Breite (${counted}).`,
      evidence: inTurn(
        pick(given, data, 3, showingPeople(given)),
        pick(given, examined.length > 0 ? examined : data.length > 0 ? [] : needs, 2),
        hasPotentials ? pick(given, potentials, 1) : [],
      ),
    }
  }
  return {
    value: 'nein',
    certain: data.length + needs.length <= 3,
    reason: `Keine Analyse der örtlichen Lage gefunden (${counted}).`,
    evidence: [],
    misses: [...data, ...needs].map((span) => ({ reason: 'Einzelne Aussage, keine Analyse', span })),
  }
}

/**
 * Needs that rest on an inquiry: under a heading that says so, in a section full of them, in a chapter that shows data beside them, or stated in
 * most of the action fields.
 */
function examinedNeeds(given: Case, data: readonly Finding[], stated: readonly Finding[]): readonly Finding[] {
  const chapter = ({ section }: Finding) => chapterOf(given.document, section)
  const shown = Map.groupBy(data, chapter)
  const named = Map.groupBy(stated, chapter)
  const both = (finding: Finding) =>
    (shown.get(chapter(finding))?.length ?? 0) >= 2 && (named.get(chapter(finding))?.length ?? 0) >= 2
  const about = sectionsAbout(given, { role: 'needs', found: stated })
  const fields = given.coding.fields.filter(({ section }) => section >= 0).length
  const throughout = fields >= enoughPlaces && placesOf(given, stated).fields * 2 > fields
  return stated.filter(
    (finding) =>
      finding.role === 'analysis' ||
      about.has(finding.section) ||
      both(finding) ||
      (throughout && placesOf(given, [finding]).fields > 0),
  )
}

/** "Ein Feld": of several fields only one is shown, but for figures by the way and none in an analysis of the whole. */
function isOfOneField(given: Case, found: readonly Finding[]): boolean {
  if (given.coding.fields.filter(({ section }) => section >= 0).length < enoughPlaces) return false
  const inField = given.coding.fields.map(
    ({ section }) => found.filter((finding) => section >= 0 && isWithin(given, finding.section, section)).length,
  )
  return Math.max(...inField) >= found.length * mostOfIt && found.every(({ role }) => role !== 'analysis')
}

/** Needs of several fields, or an analysis of its own that names enough of them. */
function isBroad(given: Case, needs: readonly Passage[], examined: readonly Passage[]): boolean {
  const { fields, outside } = placesOf(given, needs)
  const general = examined.filter((need) => placesOf(given, [need]).outside > 0)
  return fields + outside >= enoughPlaces || general.length >= enoughNeeds
}
