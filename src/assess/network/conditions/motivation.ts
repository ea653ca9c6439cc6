import type { ConditionResult, NetworkCoding } from '../../../model/network.ts'
import { featureIds } from '../../../model/network.ts'
import { factsSaying } from '../facts.ts'
import { words } from '../words.ts'
import { bySigns, type Sign } from './outcome.ts'

const solutions = words('gemeinsame[nr]? (?:Lösung|Lösungsansätze)~')
/** For those who work in the network; "Nutzung vorhandener Ressourcen" is none. */
const benefit = words(
  '(?:gegenseitige|gemeinsame|wechselseitige)[rn]? Nutzen[s]?',
  'Nutzen (?:für|der) (?:die |alle )?(?:Mitglied|Partner|Netzwerkpartner|Beteiligt|Akteur)~',
  'Mehrwert~ (?:für|der) (?:die |alle )?(?:Mitglied|Partner|Netzwerkpartner|Beteiligt|Akteur)~',
)
/** Of work and members, not of certificates or refugees. */
const recognition = words(
  '(?:Anerkennung|Wertschätzung|Würdigung) (?:der|des|von|ihrer|ihres) (?:\\S+ )?(?:Arbeit|Engagements?|Ehrenamt|Leistung|Mitglied|Mitwirkung|Mitarbeit)~',
  'Anerkennungskultur',
  'Motivation der ~',
)
const ownTopics = words(
  '(?:berechtigt|Recht) ... Themen',
  'Themen ... (?:einzubringen|einzureichen|vorzuschlagen|vorschlagen|einbringen)',
)
const visibleResults = words(
  '(?:Ergebnisse|Ergebnissen|Erfolge|Angebote) ... (?:Öffentlichkeit|veröffentlicht|bekannt gemacht|sichtbar~)',
  'Sichtbar(?:machung|keit) ... (?:Arbeit|Ergebnisse|Netzwerk|Engagement)~',
)

/** Whether the rules see to it that members keep their motivation. */
export function assessMotivation(coding: NetworkCoding): ConditionResult {
  const sign = (status: Sign['status'], reason: string, pattern: RegExp): Sign => ({
    status,
    reason,
    facts: factsSaying(coding, featureIds, pattern),
  })
  return bySigns(
    [
      sign('erfüllt', 'Die Arbeit an gemeinsamen Lösungen ist genannt.', solutions),
      sign('erfüllt', 'Ein Nutzen für die Mitglieder ist genannt.', benefit),
      sign('erfüllt', 'Anerkennung oder Motivation der Mitglieder ist genannt.', recognition),
      sign('teilweise', 'Mitglieder können Themen einbringen.', ownTopics),
      sign('teilweise', 'Ergebnisse werden nach außen gezeigt.', visibleResults),
    ],
    'Keine Stelle zur Motivation der Mitglieder gefunden. Regeln sagen dazu oft nichts.',
    'Nutzen oder Anerkennung für die Mitglieder sind nicht genannt.',
  )
}
