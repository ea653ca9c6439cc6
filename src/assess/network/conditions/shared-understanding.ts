import type { ConditionResult, NetworkCoding } from '../../../model/network.ts'
import { conceptFacts } from '../concept.ts'
import { factsSaying } from '../facts.ts'
import { words } from '../words.ts'
import { bySigns } from './outcome.ts'

const understanding = words(
  '(?:gemeinsame|geteilte)[snrm]? (?:\\S+ )?(?:Grund)?verständnis~',
  'Grundverständnis~',
  '(?:Integrations|Selbst)verständnis~',
  'verstehen ... unter ... (?:Integration|Teilhabe|Migration)',
  'Leitbild~',
  '(?:gemeinsame|Grundsätze und) Werte[n]?',
  'Grundsätze ... (?:Zusammenarbeit|Netzwerkarbeit|Integrationsarbeit)',
)

/** Whether members share an understanding of what they work on; a concept as common ground holds one. */
export function assessSharedUnderstanding(coding: NetworkCoding): ConditionResult {
  return bySigns(
    [
      {
        status: 'erfüllt',
        reason: 'Ein gemeinsames Verständnis, Leitbild oder gemeinsame Grundsätze sind genannt.',
        facts: factsSaying(coding, ['basis', 'aims', 'tasks', 'members', 'member-duties', 'body-tasks'], understanding),
      },
      {
        status: 'teilweise',
        reason: 'Genannt ist der Bezug auf ein Konzept.',
        facts: conceptFacts(coding),
      },
    ],
    'Kein gemeinsames Verständnis von der Sache gefunden. Regeln sagen dazu oft nichts.',
    'Ein eigenes gemeinsames Verständnis ist nicht genannt.',
  )
}
