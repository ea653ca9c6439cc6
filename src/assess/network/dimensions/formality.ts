import type { Feature, NetworkCoding, Rating } from '../../../model/network.ts'
import type { DocumentKind } from '../../../model/values.ts'
import { factsOf, factsSaying } from '../facts.ts'
import { noLegalForm, ownLegalForm } from '../legal-form.ts'
import { words } from '../words.ts'
import { markOf, rateDegree } from './degree.ts'

/** Of about a dozen matters that rules of procedure settle. */
const high = 8
const middling = 4
/** Rules that settle nothing formal are informal; slides that tell of nothing formal may just be silent. */
const leastMarks = { rules: 1, slides: 3 }
/** A text with fewer facts is no set of rules, whatever it settles. */
const leastFacts = 5

/** Each counts once, however many bodies it is settled for. */
const settled: readonly Readonly<{ text: string; features: readonly Feature[] }>[] = [
  { text: 'Inkrafttreten oder Datum der Fassung ist angegeben.', features: ['in-force', 'version-date'] },
  { text: 'Die Änderung der Regeln ist geregelt.', features: ['amendment'] },
  { text: 'Wie beschlossen wird, ist geregelt.', features: ['majority', 'tie'] },
  { text: 'Das Stimmrecht ist geregelt.', features: ['voting-right'] },
  { text: 'Die Beschlussfähigkeit ist geregelt.', features: ['quorum'] },
  { text: 'Protokolle sind vorgesehen.', features: ['minutes', 'minutes-approval'] },
  { text: 'Amtszeiten sind festgelegt.', features: ['term'] },
  { text: 'Vorsitz oder Leitung ist geregelt.', features: ['chair'] },
  { text: 'Die Einladung ist geregelt.', features: ['invitation'] },
  { text: 'Die Öffentlichkeit der Sitzungen ist geregelt.', features: ['publicity'] },
  { text: 'Das Ende der Mitgliedschaft ist geregelt.', features: ['leaving'] },
]

const formalJoining = words(
  'schriftlich~',
  '\\p{L}*erklärung',
  'erklären ... Bereitschaft',
  '\\p{L}*antrag',
  'beantragen',
  'beantragt',
  'berufen',
  'beruft',
  'Berufung',
  'bestellt',
  'ernannt',
  'gewählt',
  'Wahl',
  'Unterzeichnung',
  'unterzeichn(?:en|et)',
)
const informalJoining = words('formlos~', 'auf Zuruf')

/** How far the work is settled by rules (Abb. 4: Formalitätsgrad). */
export function rateFormality(coding: NetworkCoding, kind: DocumentKind): Rating {
  const frequencies = factsOf(coding, 'frequency')
  const counted = frequencies.filter(({ amount }) => amount?.unit === 'per-year')
  const vague = counted.length === 0 ? frequencies : []
  const marks = [
    ...settled.flatMap(({ text, features }) => markOf(factsOf(coding, ...features), { text })),
    ...markOf(counted, { text: 'Für die Sitzungen ist eine Zahl im Jahr festgelegt.' }),
    ...markOf(factsSaying(coding, ['joining'], formalJoining), {
      text: 'Der Beitritt ist an eine Form gebunden (Erklärung, Antrag, Berufung oder Wahl).',
    }),
    ...markOf(ownLegalForm(coding), { text: 'Es gibt eine eigene Rechtsform.' }),
    ...markOf(noLegalForm(coding), { text: 'Eine eigene Rechtsform ist ausgeschlossen.', speaksFor: false }),
    ...markOf(vague, { text: 'Wie oft getagt wird, bleibt ohne Zahl.', speaksFor: false }),
    ...markOf(factsSaying(coding, ['joining'], informalJoining), {
      text: 'Der Beitritt ist formlos.',
      speaksFor: false,
    }),
  ]
  const least = kind === 'presentation' ? leastMarks.slides : leastMarks.rules
  const enough = coding.facts.length >= leastFacts
  return rateDegree(
    marks,
    { about: 'zum Formalitätsgrad', high, middling, leastMarks: enough ? least : Number.POSITIVE_INFINITY },
    kind,
  )
}
