import type { Network, NetworkCoding } from '../../../model/network.ts'
import type { DocumentKind } from '../../../model/values.ts'
import { assessAllGroups } from './all-groups.ts'
import { assessAutonomy } from './autonomy.ts'
import { assessConnection } from './connection.ts'
import { assessMotivation } from './motivation.ts'
import type { Condition } from './outcome.ts'
import { assessRules } from './rules.ts'
import { assessSharedAims } from './shared-aims.ts'
import { assessSharedUnderstanding } from './shared-understanding.ts'
import { assessSteering } from './steering.ts'

/** Reis' conditions of productive networks (Leitfaden L257-264), as far as the rules or slides speak of them. */
export function assessConditions(coding: NetworkCoding, kind: DocumentKind): Network['conditions'] {
  const outcomeOf = (condition: Condition) => {
    const { status, reason, evidence } = condition(coding)
    return { status, reason: `${reason}${kind === 'presentation' ? onSlides : ''}`, evidence }
  }
  return {
    'all-groups': outcomeOf(assessAllGroups),
    'shared-aims': outcomeOf(assessSharedAims),
    rules: outcomeOf(assessRules),
    'shared-understanding': outcomeOf(assessSharedUnderstanding),
    autonomy: outcomeOf(assessAutonomy),
    motivation: outcomeOf(assessMotivation),
    connection: outcomeOf(assessConnection),
    steering: outcomeOf(assessSteering),
  }
}

const onSlides = ' Gelesen wurden nur Folien.'
