import type { NetworkCoding, NetworkFact, Rating } from '../../../model/network.ts'
import type { DocumentKind } from '../../../model/values.ts'
import { factsOf, factsSaying, wordsOf } from '../facts.ts'
import { involvedGroups } from '../involved-groups.ts'
import { says, words } from '../words.ts'
import { markOf, rateDegree } from './degree.ts'

/** Who may belong counts double, see `weight`. */
const high = 3
const middling = 0
const leastMarks = 2
const membership = { weight: 2 }
/** So many kinds of groups (of four) make a wide membership. */
const manyGroups = 3

const everybody = words(
  'Interessent~',
  'Interessierte[rn]?',
  'interessierte[rnms]? (?!an)(?:Personen|Einzelpersonen|Bürger~|Einwohner~|Organisation~|Institution~|Akteur~|Verein~|Träger~|Einrichtung~)',
  '(?:wer|alle, die) ... Interesse ... hat',
  'Wer Interesse ... hat',
  '(?:steht|stehen|ist|sind) ... (?:offen|allen offen|für alle offen)',
  'offene[rnms]? (?:Netzwerk|Zusammenschluss|Runde|Plattform|Mitgliedschaft)~',
  'jederzeit ... (?:beitreten|mitarbeiten|mitwirken|möglich)',
  '(?:jede|jeder|alle) ... können ... (?:beitreten|mitarbeiten|mitwirken|teilnehmen)',
)
const ownDeclaration = words(
  '(?:erklär(?:en|t)|bekund(?:en|et)) ... (?:Bereitschaft|Mitarbeit|Zusammenarbeit|Beitritt~|Beitrittserklärung)',
  'Beitrittserklärung',
)
const individuals = words(
  'Einzelpersonen',
  'Privatpersonen',
  'natürliche[rn]? Personen',
  'interessierte[rn]? (?:Bürger|Einwohner)~',
)
const chosen = words(
  'berufen(?:e[rnms]?)?',
  'beruft',
  'Berufung',
  'ernannt',
  'bestellt',
  'bestellte[rn]?',
  'gewählt(?:e[rnms]?)?',
  'wählt',
  'gewählten',
  'entsandt(?:e[rn]?)?',
  'entsendet',
  'entsenden',
)
const admission = words(
  '(?:entscheidet|entscheiden|beschließt|beschließen) ... (?:Aufnahme|Mitgliedschaft)',
  'Aufnahme ... (?:entscheidet|entscheiden|beschließt|beschließen|Zustimmung|Beschluss~)',
  'Aufnahmeantrag~',
  'Antrag auf (?:Aufnahme|Mitgliedschaft)',
)
const organisationsOnly = words(
  'juristische[rn]? Personen',
  '(?:nur|ausschließlich) ... (?:Organisation|Institution|Träger|Einrichtung)~',
)

/** How far others may come in (Abb. 4: Offenheit). */
export function rateOpenness(coding: NetworkCoding, kind: DocumentKind): Rating {
  const wide = involvedGroups(coding).filter(({ facts }) => facts.length > 0)
  const seats = fixedSeats(coding)
  const selected = selectedMembers(coding)
  const admitted = factsSaying(coding, ['joining', 'joining-conditions'], admission)
  const free = admitted.length > 0 || selected.length > 0 ? [] : factsSaying(coding, ['joining', 'members'], freely)
  const marks = [
    ...markOf(free, { text: 'Wer Interesse hat oder sich bereit erklärt, kann mitarbeiten.', ...membership }),
    ...markOf(factsSaying(coding, ['members', 'joining'], individuals), {
      text: 'Auch Einzelpersonen können mitarbeiten.',
    }),
    ...markOf(wide.length >= manyGroups ? wide.flatMap(({ facts }) => facts) : [], {
      text: 'Die Mitglieder kommen aus vielen Gruppen.',
    }),
    ...markOf(guestsWelcome(coding), { text: 'Gäste können teilnehmen.' }),
    ...markOf(openSessions(coding), { text: 'Sitzungen sind öffentlich.' }),
    ...markOf(factsOf(coding, 'new-group'), { text: 'Neue Gruppen können entstehen.' }),
    ...markOf(selected, { text: 'Mitglieder werden gewählt, berufen oder entsandt.', speaksFor: false, ...membership }),
    ...markOf(seats, { text: 'Die Zahl der Mitglieder ist festgelegt.', speaksFor: false }),
    ...markOf(admitted, { text: 'Über die Aufnahme wird entschieden.', speaksFor: false }),
    ...markOf(factsOf(coding, 'joining-conditions'), {
      text: 'Die Aufnahme ist an Bedingungen geknüpft.',
      speaksFor: false,
    }),
    ...markOf(factsSaying(coding, ['members', 'joining'], organisationsOnly), {
      text: 'Mitglieder sind (in der Regel) nur Organisationen.',
      speaksFor: false,
    }),
    ...markOf(closedSessions(coding), { text: 'Sitzungen sind nicht öffentlich.', speaksFor: false }),
  ]
  return rateDegree(marks, { about: 'zur Offenheit', high, middling, leastMarks }, kind)
}

const freely = new RegExp(`${everybody.source}|${ownDeclaration.source}`, everybody.flags)

/** The bodies that are the network: those whose seats are filled from within say nothing on who may come in. */
function isOuterCircle(coding: NetworkCoding, { body }: NetworkFact): boolean {
  return body === null || coding.bodies.length <= 1 || coding.purpose.value === 'integration-council'
}

function fixedSeats(coding: NetworkCoding): readonly NetworkFact[] {
  return factsOf(coding, 'members').filter((fact) => fact.amount?.unit === 'persons' && isOuterCircle(coding, fact))
}

function selectedMembers(coding: NetworkCoding): readonly Pick<NetworkFact, 'evidence' | 'certainty'>[] {
  const inside = new Set(coding.bodies.map(({ name }) => name))
  const relations = coding.relations.filter(
    ({ from, kind, to }) => (kind === 'appoints' || kind === 'elects') && !inside.has(from) && inside.has(to),
  )
  return [
    ...factsSaying(coding, ['members', 'joining'], chosen).filter(
      (fact) => isOuterCircle(coding, fact) && !choosesWithin(coding, fact),
    ),
    ...relations.map(({ evidence }) => ({ evidence, certainty: 'sicher' as const })),
  ]
}

const choosing = /^\p{Ll}*\s(?:wähl|bestimm|beruf|entsend|benenn|bestell)/u
const by = /(?:vom|von (?:der|den)|durch (?:die|das|den)|aus (?:der|dem|den))\s$/u

/** "Das Plenum wählt fünf Mitglieder des Lenkungskreises": says nothing on who may belong to the plenum. */
function choosesWithin(coding: NetworkCoding, fact: NetworkFact): boolean {
  const said = wordsOf(fact)
  return (
    coding.purpose.value !== 'integration-council' &&
    coding.bodies.some(({ name }) => {
      const at = said.indexOf(name)
      return at >= 0 && (choosing.test(said.slice(at + name.length)) || by.test(said.slice(0, at)))
    })
  )
}

function guestsWelcome(coding: NetworkCoding): readonly NetworkFact[] {
  return factsOf(coding, 'guests').filter((fact) => !says(wordsOf(fact), noGuests))
}

const noGuests = words('keine Gäste', 'Gäste ... (?:ausgeschlossen|nicht zugelassen)')

function openSessions(coding: NetworkCoding): readonly NetworkFact[] {
  return factsOf(coding, 'publicity').filter(({ value }) => value === 'öffentlich')
}

function closedSessions(coding: NetworkCoding): readonly NetworkFact[] {
  return factsOf(coding, 'publicity').filter(({ value }) => value === 'nichtöffentlich')
}
