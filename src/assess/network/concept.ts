import type { NetworkCoding, NetworkFact } from '../../model/network.ts'
import { factsOf } from './facts.ts'
import { words } from './words.ts'

const act =
  '(?:(?:Um|Fort|Er|Aus)?(?:setzung|schreibung|arbeitung|stellung|gestaltung)|Entwicklung|Weiterentwicklung|Evaluation|Evaluierung|Überprüfung)'

/** Work on a concept, not a mere word about it: "in Anlehnung an das Integrationskonzept". */
export const worksOnConcept = words(
  `${act} ... \\p{L}*konzept(?:es|s|e|en|ion|ionen)?`,
  '\\p{L}*konzept(?:es|s|e|en|ion|ionen)? ... (?:umzusetzen|umsetzen|umgesetzt|fortzuschreiben|fortschreiben|fortgeschrieben|weiterzuentwickeln|weiterentwickeln|zu erarbeiten|erarbeiten|erarbeitet)',
  '(?:erarbeitet|erarbeiten|erstellt|entwickelt|setzt|setzen) ... \\p{L}*konzept(?:es|s|e|en|ion|ionen)?',
)

/** Facts that tie the network to a concept: as its basis, or as something it works on. */
export function conceptFacts(coding: NetworkCoding): readonly NetworkFact[] {
  const basis = factsOf(coding, 'basis').filter(
    ({ value, evidence }) => value === 'concept' || /konzept/iu.test(evidence.quote),
  )
  return [...basis, ...factsOf(coding, 'concept-link')]
}
