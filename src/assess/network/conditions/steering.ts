import type { ConditionResult, NetworkCoding } from '../../../model/network.ts'
import { factsOf, factsSaying } from '../facts.ts'
import { words } from '../words.ts'
import { byParts } from './outcome.ts'

const moderation = words('Moderation', 'moderiert', 'moderieren')

/** Whether somebody steers and somebody chairs or moderates. */
export function assessSteering(coding: NetworkCoding): ConditionResult {
  return byParts(
    [
      {
        title: 'Koordinierung oder Steuerungsgremium',
        found: [...factsOf(coding, 'coordination'), ...coding.bodies.filter(({ type }) => type === 'steering')],
      },
      {
        title: 'Leitung oder Moderation der Gremien',
        found: [
          ...factsOf(coding, 'chair'),
          ...factsSaying(coding, ['tasks', 'body-tasks', 'coordination', 'minutes', 'invitation'], moderation),
        ],
      },
    ],
    'Weder Koordinierung noch Leitung oder Moderation gefunden.',
  )
}
