import type { Feature, NetworkPurpose } from '../../model/network.ts'

type Purpose = NetworkPurpose['value']

/** One matter that rules usually settle. */
export type ExpectedRule = Readonly<{
  feature: Feature
  /** Indirect question, the end of "Keine Stelle gefunden, die regelt, …". */
  question: string
  /** Words that usually stand where the matter is settled. */
  cues: readonly string[]
  purposes: readonly Purpose[]
  /** Other features that settle the matter as well. */
  orBy?: readonly Feature[]
  /** Asked only where this is settled: who never votes needs no quorum. */
  onlyIf?: Feature
}>

const every: readonly Purpose[] = ['integration-network', 'integration-council', 'other-body']
const network: readonly Purpose[] = ['integration-network']
const council: readonly Purpose[] = ['integration-council']
const integration: readonly Purpose[] = ['integration-network', 'integration-council']
const formal: readonly Purpose[] = ['integration-council', 'other-body']

/**
 * What the rules of networks (Chemnitz, Magdeburg, Schwerin) settle for the most part, and what rules of procedure of
 * advisory councils do; in the order of the comparison.
 */
export const expectedRules: readonly ExpectedRule[] = [
  {
    feature: 'in-force',
    question: 'wann die Regeln in Kraft treten',
    cues: ['in Kraft', 'Inkrafttreten', 'gilt ab', 'in der Fassung vom'],
    purposes: every,
    orBy: ['version-date'],
  },
  {
    feature: 'basis',
    question: 'worauf die Arbeit beruht',
    cues: ['auf der Grundlage', 'Beschluss Nr.', 'Integrationskonzept', 'gemäß §'],
    purposes: every,
  },
  {
    feature: 'concept-link',
    question: 'wie das Netzwerk oder der Beirat am Integrationskonzept mitwirkt',
    cues: ['Integrationskonzept', 'Fortschreibung', 'Umsetzung des Konzepts'],
    purposes: integration,
  },
  {
    feature: 'aims',
    question: 'welche Ziele verfolgt werden',
    cues: ['Ziel', 'Zielstellung', 'Zweck'],
    purposes: network,
  },
  {
    feature: 'tasks',
    question: 'welche Aufgaben zu erfüllen sind',
    cues: ['Aufgaben', 'Gegenstand', 'ist zuständig für'],
    purposes: every,
    orBy: ['body-tasks'],
  },
  {
    feature: 'members',
    question: 'wer Mitglied ist',
    cues: ['Mitglieder', 'Netzwerkpartner', 'Zusammensetzung', 'setzt sich zusammen'],
    purposes: every,
  },
  {
    feature: 'joining',
    question: 'wie man Mitglied wird',
    cues: ['Beitritt', 'Aufnahme', 'Mitarbeit', 'berufen', 'gewählt'],
    purposes: integration,
  },
  {
    feature: 'member-duties',
    question: 'welche Rechte und Pflichten Mitglieder haben',
    cues: ['Rechte und Pflichten', 'verpflichtet', 'Teilnahme', 'Verschwiegenheit'],
    purposes: integration,
  },
  {
    feature: 'leaving',
    question: 'wie die Mitgliedschaft endet',
    cues: ['Austritt', 'scheidet aus', 'Ausschluss', 'gelöscht', 'Ende der Mitgliedschaft'],
    purposes: integration,
  },
  {
    feature: 'guests',
    question: 'ob und wie Gäste oder Sachverständige teilnehmen',
    cues: ['Gäste', 'Sachverständige', 'beratende Stimme', 'hinzuziehen'],
    purposes: council,
  },
  {
    feature: 'coordination',
    question: 'welche Stelle koordiniert oder die Geschäfte führt',
    cues: ['Koordinierung', 'Geschäftsführung', 'Geschäftsstelle', 'Koordinatorin'],
    purposes: integration,
  },
  {
    feature: 'new-group',
    question: 'wie neue Arbeitsgruppen entstehen',
    cues: ['neue Arbeitsgruppe', 'wird gebildet', 'Einrichtung von Arbeitsgruppen'],
    purposes: network,
  },
  {
    feature: 'public-relations',
    question: 'wer nach außen auftritt',
    cues: ['Öffentlichkeitsarbeit', 'Außenvertretung', 'vertritt nach außen'],
    purposes: network,
  },
  {
    feature: 'funding',
    question: 'ob Mitglieder eine Entschädigung erhalten oder Mittel bereitstehen',
    cues: ['Entschädigung', 'Sitzungsgeld', 'Kosten', 'Haushaltsmittel'],
    purposes: council,
  },
  {
    feature: 'chair',
    question: 'wer die Sitzungen leitet',
    cues: ['Vorsitz', 'Sprecher', 'Leitung', 'Moderation'],
    purposes: every,
  },
  {
    feature: 'term',
    question: 'wie lange ein Amt dauert',
    cues: ['Amtszeit', 'für zwei Jahre', 'Wahlperiode'],
    purposes: integration,
  },
  {
    feature: 'frequency',
    question: 'wie oft getagt wird',
    cues: ['mindestens einmal im Jahr', 'vierteljährlich', 'tagt', 'finden statt'],
    purposes: every,
  },
  {
    feature: 'invitation',
    question: 'wer mit welcher Frist einlädt',
    cues: ['Einladung', 'einberufen', 'Ladungsfrist', 'Tagesordnung'],
    purposes: every,
  },
  {
    feature: 'publicity',
    question: 'ob die Sitzungen öffentlich sind',
    cues: ['öffentlich', 'nichtöffentlich', 'Öffentlichkeit'],
    purposes: formal,
  },
  {
    feature: 'voting-right',
    question: 'wer stimmberechtigt ist',
    cues: ['stimmberechtigt', 'eine Stimme', 'Stimmrecht'],
    purposes: integration,
  },
  {
    feature: 'majority',
    question: 'mit welcher Mehrheit beschlossen wird',
    cues: ['Mehrheit', 'Beschlüsse', 'einstimmig', 'Konsens'],
    purposes: every,
  },
  {
    feature: 'tie',
    question: 'was bei Stimmengleichheit gilt',
    cues: ['Stimmengleichheit', 'unentschieden'],
    purposes: every,
    onlyIf: 'majority',
  },
  {
    feature: 'quorum',
    question: 'wann beschlossen werden kann (Beschlussfähigkeit)',
    cues: ['beschlussfähig', 'Beschlussfähigkeit', 'anwesend'],
    purposes: every,
    onlyIf: 'majority',
  },
  {
    feature: 'minutes',
    question: 'wer ein Protokoll führt und wer es erhält',
    cues: ['Protokoll', 'Niederschrift'],
    purposes: every,
    orBy: ['minutes-approval'],
  },
  {
    feature: 'amendment',
    question: 'wie die Regeln geändert werden',
    cues: ['Änderung der Geschäftsordnung', 'geändert werden'],
    purposes: integration,
  },
]
