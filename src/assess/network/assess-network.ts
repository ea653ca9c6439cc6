import type { Network, NetworkCoding } from '../../model/network.ts'
import type { DocumentKind } from '../../model/values.ts'
import { assessConditions } from './conditions/assess-conditions.ts'
import { findContradictions } from './contradictions/find-contradictions.ts'
import { rateBindingness } from './dimensions/bindingness.ts'
import { rateFormality } from './dimensions/formality.ts'
import { rateOpenness } from './dimensions/openness.ts'
import { rateOrientation } from './dimensions/orientation.ts'
import { findGaps } from './find-gaps.ts'

/** Dimensions, conditions, contradictions and gaps of a network, from what its rules or slides say. */
export function assessNetwork(coding: NetworkCoding, kind: DocumentKind): Network {
  return {
    purpose: coding.purpose,
    bodies: [...coding.bodies],
    relations: [...coding.relations],
    facts: [...coding.facts],
    dimensions: {
      formality: rateFormality(coding, kind),
      bindingness: rateBindingness(coding, kind),
      openness: rateOpenness(coding, kind),
      orientation: rateOrientation(coding, kind),
    },
    conditions: assessConditions(coding, kind),
    contradictions: findContradictions(coding),
    gaps: findGaps(coding, kind),
  }
}
