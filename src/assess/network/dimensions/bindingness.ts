import type { Feature, NetworkCoding, NetworkFact, Rating } from '../../../model/network.ts'
import type { DocumentKind } from '../../../model/values.ts'
import { worksOnConcept } from '../concept.ts'
import { factsOf, factsSaying, wordsOf } from '../facts.ts'
import { noLegalForm } from '../legal-form.ts'
import { voluntary } from '../voluntary-words.ts'
import { says } from '../words.ts'
import {
  advice,
  binding,
  councilDecision,
  duty,
  law,
  leftToOthers,
  lossByAbsence,
  mandate,
  pledge,
  report,
  workPlan,
} from './bindingness-words.ts'
import { markOf, rateDegree } from './degree.ts'

/** Sum of what binds less what leaves free. */
const high = 5
const middling = 2
const leastMarks = 2

const work: readonly Feature[] = ['aims', 'tasks', 'body-tasks', 'member-duties', 'coordination', 'chair']
const partnership: readonly Feature[] = ['name', 'members', 'joining', 'member-duties', 'legal-form', 'aims', 'basis']

/** How far members and results are bound (Abb. 4: Verbindlichkeit). */
export function rateBindingness(coding: NetworkCoding, kind: DocumentKind): Rating {
  const marks = [
    ...markOf(decisions(coding), { text: 'Beschlüsse mit Mehrheit sind vorgesehen.' }),
    ...markOf(factsSaying(coding, ['member-duties', 'members'], duty), { text: 'Mitglieder haben Pflichten.' }),
    ...markOf(lossesByAbsence(coding), { text: 'Wer lange fehlt, wird gestrichen oder ausgeschlossen.' }),
    ...markOf(factsSaying(coding, ['joining', 'member-duties'], pledge), {
      text: 'Mitglieder erklären oder unterzeichnen ihre Mitarbeit.',
    }),
    ...markOf(foundedBy(coding, 'decision', councilDecision), {
      text: 'Grundlage ist ein Beschluss von Rat oder Kreistag.',
    }),
    ...markOf(foundedBy(coding, 'law', law), { text: 'Grundlage ist eine Rechtsvorschrift.' }),
    ...markOf(mandates(coding), { text: 'Es gibt einen Auftrag oder ein Recht, zu steuern und zu entscheiden.' }),
    ...markOf(reports(coding), { text: 'Über die Arbeit ist zu berichten.' }),
    ...markOf(factsSaying(coding, [...work, 'minutes'], workPlan), { text: 'Gearbeitet wird nach Arbeitsplänen.' }),
    ...markOf(factsSaying(coding, ['concept-link', 'aims', 'tasks', 'body-tasks'], worksOnConcept), {
      text: 'Das Netzwerk wirkt an Umsetzung oder Fortschreibung eines Konzepts mit.',
    }),
    ...markOf(factsSaying(coding, [...work, 'majority', 'legal-form'], binding), {
      text: 'Ergebnisse oder Absprachen sind verbindlich genannt.',
    }),
    ...markOf(factsSaying(coding, partnership, voluntary), { text: 'Die Mitarbeit ist freiwillig.', speaksFor: false }),
    ...markOf(noLegalForm(coding), {
      text: 'Die Zusammenarbeit ist eine Kooperation ohne eigene Rechtsform.',
      speaksFor: false,
    }),
    ...markOf(adviceGiven(coding), { text: 'Ergebnisse sind Empfehlungen oder Beratung.', speaksFor: false }),
    ...markOf(factsSaying(coding, [...work, 'majority'], leftToOthers), {
      text: 'Entscheiden müssen andere Gremien.',
      speaksFor: false,
    }),
  ]
  return rateDegree(marks, { about: 'zur Verbindlichkeit', high, middling, leastMarks }, kind)
}

/** Ways to decide that hold for those who vote against as well; consensus binds nobody who does not agree. */
function decisions(coding: NetworkCoding): readonly NetworkFact[] {
  return factsOf(coding, 'majority', 'tie').filter(({ value }) => value !== 'konsens')
}

function lossesByAbsence(coding: NetworkCoding): readonly NetworkFact[] {
  return factsOf(coding, 'leaving').filter((fact) =>
    lossByAbsence.some((pattern) => wordsOf(fact).search(pattern) >= 0),
  )
}

/** A basis of that kind which also says so: "einschlägige Gesetze" is no law that founds a network. */
function foundedBy(coding: NetworkCoding, value: string, pattern: RegExp): readonly NetworkFact[] {
  return factsSaying(coding, ['basis'], pattern).filter((fact) => fact.value === value || fact.value.includes(' '))
}

type Proof = Pick<NetworkFact, 'evidence' | 'certainty'>

/** A steering body that may decide has one; that it prepares meetings gives it none. */
function mandates(coding: NetworkCoding): readonly Proof[] {
  const steering = new Set(coding.bodies.filter(({ type }) => type === 'steering').map(({ name }) => name))
  return [
    ...factsOf(coding, 'basis').filter(({ value }) => value === 'mandate'),
    ...factsSaying(coding, ['tasks', 'body-tasks'], mandate),
    ...factsOf(coding, 'majority').filter(({ body }) => body !== null && steering.has(body)),
  ]
}

function reports(coding: NetworkCoding): readonly Proof[] {
  const relations = coding.relations.filter(({ kind }) => kind === 'reports-to')
  return [
    ...factsSaying(coding, work, report),
    ...relations.map(({ evidence }) => ({ evidence, certainty: 'sicher' as const })),
  ]
}

function adviceGiven(coding: NetworkCoding): readonly Proof[] {
  const relations = coding.relations.filter(({ kind }) => kind === 'advises')
  const tasks = factsOf(coding, 'aims', 'tasks', 'body-tasks', 'majority').filter((fact) => says(wordsOf(fact), advice))
  return [...tasks, ...relations.map(({ evidence }) => ({ evidence, certainty: 'sicher' as const }))]
}
