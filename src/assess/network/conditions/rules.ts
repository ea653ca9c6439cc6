import type { ConditionResult, NetworkCoding, NetworkFact } from '../../../model/network.ts'
import { factsOf, wordsOf } from '../facts.ts'
import { says, words } from '../words.ts'
import { byParts } from './outcome.ts'

const decided = words('beschlossen', 'Beschluss~', 'verabschiedet', 'vereinbart', 'vereinbaren')
const byMembers = words(
  '(?:Netzwerk|Kooperations)?-?(?:mitglied|partner)~',
  '\\p{L}*(?:tagung|konferenz|versammlung|sitzung|gruppe|treffen)(?:en|s)?',
  'Plenum~',
  'Beirat~',
)
/** What the council decided is no decision of the members. */
const byCouncil = words(
  '(?:Stadt|Gemeinde)?rat(?:e?s)?',
  'Stadtrats~',
  'Kreistag~',
  'Stadtverordneten~',
  'Stadtvertretung',
  'Bürgerschaft',
)

/** Whether the network has rules and ways to decide that it made itself. */
export function assessRules(coding: NetworkCoding): ConditionResult {
  const own = [
    ...factsOf(coding, 'in-force', 'version-date', 'legal-form').filter(isOwnDecision),
    ...factsOf(coding, 'amendment').filter((fact) => !says(wordsOf(fact), byCouncil)),
  ]
  return byParts(
    [
      { title: 'Regeln mit Datum oder Inkrafttreten', found: factsOf(coding, 'in-force', 'version-date') },
      { title: 'Regeln für Entscheidungen', found: factsOf(coding, 'majority', 'voting-right', 'tie', 'quorum') },
      { title: 'Beschluss oder Änderung der Regeln durch die Mitglieder selbst', found: own },
    ],
    'Weder Inkrafttreten noch Regeln für Entscheidungen gefunden.',
  )
}

function isOwnDecision(fact: NetworkFact): boolean {
  const said = wordsOf(fact)
  return says(said, decided) && says(said, byMembers) && !says(said, byCouncil)
}
