import type { NetworkCoding, NetworkFact } from '../../model/network.ts'
import { factsOf, wordsOf } from './facts.ts'
import { says, words } from './words.ts'

const excluded = words(
  'einfache~ Kooperation~',
  'lose[rns]? (?:Zusammenschluss~|Verbund~|Bündnis~)',
  '(?:ohne|keine?[rn]?|nicht) ... (?:\\p{L}*rechtsform~|Rechtspersönlichkeit|rechtsfähig~|Vereinsgründung)',
  'ohne Gründung',
  'nichtrechtsfähig~',
)
const own = words(
  'eingetragene[rn]? Verein~',
  'e\\. ?V\\.',
  'GbR',
  'g?GmbH',
  '\\p{L}*stiftung',
  'Zweckverband~',
  'Körperschaft~',
  'rechtsfähig~',
  'Gesellschaft bürgerlichen Rechts',
)

/** Facts that rule out a legal form of the network's own. */
export function noLegalForm(coding: NetworkCoding): readonly NetworkFact[] {
  return factsOf(coding, 'legal-form').filter((fact) => isExcluded(wordsOf(fact)))
}

/** Facts that name one; "wird kein eingetragener Verein" names none. */
export function ownLegalForm(coding: NetworkCoding): readonly NetworkFact[] {
  return factsOf(coding, 'legal-form').filter((fact) => !isExcluded(wordsOf(fact)) && says(wordsOf(fact), own))
}

/** The words for it hold their own denial: "ohne Rechtsform". */
function isExcluded(text: string): boolean {
  return text.search(excluded) >= 0
}
