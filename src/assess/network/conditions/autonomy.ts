import type { ConditionResult, NetworkCoding } from '../../../model/network.ts'
import { featureIds } from '../../../model/network.ts'
import { factsSaying } from '../facts.ts'
import { voluntary } from '../voluntary-words.ts'
import { words } from '../words.ts'
import { bySigns } from './outcome.ts'

const actor = '(?:Träger|Partner|Netzwerkpartner|Mitglied|Organisation|Einrichtung|Institution|Verein|Akteur|Programm)~'
const own = '(?:Eigenständigkeit|Selbst(?:st)?ändigkeit|Autonomie|Unabhängigkeit|Eigenverantwortung)'
const ofActors = words(
  `${own} ... ${actor}`,
  `${actor} ... ${own}`,
  `${actor} ... (?:bleiben|bleibt|sind|handeln|arbeiten|arbeitet) ... (?:eigenständig|selbst(?:st)?ändig|unabhängig|autonom|eigenverantwortlich)`,
  'trägerneutral~',
  'ohne (?:eigene )?(?:Rechte|Zuständigkeiten) ... (?:einzuschränken|zu berühren)',
)
/** "Unabhängig von der Herkunft" is no way of working. */
const ofGroups = words(
  '(?:gruppe|tisch|AG|AGs|Arbeitsgruppe|Arbeitstisch|Fachgruppe|Projektgruppe)~ ... (?:eigenständig|selbst(?:st)?ändig|eigenverantwortlich)~',
  '(?:eigenständig|selbst(?:st)?ändig|eigenverantwortlich)~ ... (?:gruppe|tisch|AG|AGs|Arbeitsgruppe|Arbeitstisch|Fachgruppe|Projektgruppe)~',
  'unabhängig voneinander',
)

/** Whether the members stay independent in the network. */
export function assessAutonomy(coding: NetworkCoding): ConditionResult {
  return bySigns(
    [
      {
        status: 'erfüllt',
        reason: 'Die Eigenständigkeit der Träger oder Partner ist zugesichert.',
        facts: factsSaying(coding, featureIds, ofActors),
      },
      {
        status: 'teilweise',
        reason: 'Die Gruppen arbeiten selbständig.',
        facts: factsSaying(coding, featureIds, ofGroups),
      },
      {
        status: 'teilweise',
        reason: 'Die Mitarbeit ist freiwillig.',
        facts: factsSaying(coding, featureIds, voluntary),
      },
    ],
    'Keine Stelle zur Eigenständigkeit der Träger oder Partner gefunden.',
    'Zur Eigenständigkeit der Träger oder Partner wurde keine Stelle gefunden.',
  )
}
