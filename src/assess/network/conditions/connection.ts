import type { ConditionResult, NetworkCoding } from '../../../model/network.ts'
import { conceptFacts } from '../concept.ts'
import { factsOf, factsSaying } from '../facts.ts'
import { words } from '../words.ts'
import { byParts } from './outcome.ts'

const deciders =
  '(?:(?:Stadt|Gemeinde|Kreis)r(?:at|ates|ats|äte|äten|ätin|ätinnen)|Rat(?:es|s)|Kreistag(?:es|s)?|Fraktion~|Ausschuss~|Ausschüsse~|Dezernent~|Beigeordnete~|Amtsleiter~|Amtsleitung~|Fachbereichsleit~|(?:Ober)?bürgermeister~|Landr(?:at|ätin|ats)|Stadtvertretung|Bürgerschaft|Stadtverordneten~)'
const decisionMakers = words(deciders, 'beschlussfähige~ Gremien', 'politische[nr]? Gremien', 'Entscheidungsträger~')
const otherNetworks = words(
  '(?:andere|bestehende|weitere|regionale|überregionale|benachbarte)[nrm]? (?:\\S+ )?(?:Netzwerk|Arbeitskreis|Gremien|Bündnis|Fachgremien)~',
  '(?:Zusammenarbeit|Kooperation|Abstimmung|Vernetzung|Austausch) ... mit ... (?:Netzwerk|Arbeitskreis|Gremien|Bündnis|Beirat)~',
)

/** Whether the network is tied to those who decide, and to the concept or other networks. */
export function assessConnection(coding: NetworkCoding): ConditionResult {
  const inside = new Set(coding.bodies.map(({ name }) => name))
  const outward = coding.relations.filter(({ from, to }) => inside.has(from) !== inside.has(to))
  return byParts(
    [
      {
        title: 'Verbindung zu Entscheidungsträgern (Rat, Ausschüsse, Verwaltungsspitze)',
        found: [
          ...outward,
          ...factsSaying(
            coding,
            ['members', 'tasks', 'body-tasks', 'aims', 'coordination', 'chair', 'guests', 'voting-right'],
            decisionMakers,
          ),
          ...factsOf(coding, 'basis').filter(({ value }) => value === 'decision'),
        ],
      },
      {
        title: 'Verbindung zum Konzept oder zu anderen Netzwerken',
        found: [
          ...conceptFacts(coding),
          ...factsSaying(coding, ['aims', 'tasks', 'body-tasks', 'members', 'public-relations'], otherNetworks),
        ],
      },
    ],
    'Keine Verbindung zu Entscheidungsträgern, zum Konzept oder zu anderen Netzwerken gefunden.',
  )
}
