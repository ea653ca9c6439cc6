import { findNetwork } from '../../../src/coding/network/find-network.ts'
import { findProfile } from '../../../src/coding/profile/find-profile.ts'
import type { Document } from '../../../src/model/document.ts'
import type { NetworkCoding } from '../../../src/model/network.ts'
import { rulesAlone } from '../../shipped-knowledge.ts'
import { type Blocks, documentOf, heading, paragraph } from '../coded-text.ts'

/** Reads blocks as rules whatever they look like. */
export function rulesOf(blocks: Blocks): NetworkCoding {
  return rulesIn(documentOf(blocks))
}

/** Reads a document as rules whatever it looks like, by the rules alone. */
export function rulesIn(document: Document): NetworkCoding {
  return findNetwork(document, rulesAlone, findProfile(document))
}

/** A network with an assembly, a board, working groups and an advisory board, each with its chapter. */
export const network: Blocks = [
  heading('Geschäftsordnung des Netzwerks Integration Musterstadt'),
  paragraph('Das Netzwerk führt zusammen, was in der Stadt für ein gutes Miteinander aller getan wird.'),
  heading('Vollversammlung', 2),
  paragraph('Die Vollversammlung tagt zweimal im Jahr.'),
  heading('Vorstand', 2),
  paragraph('Der Vorstand tagt monatlich.'),
  heading('Arbeitskreise', 2),
  paragraph('Die Arbeitskreise tagen nach Bedarf.'),
  heading('Fachbeirat', 2),
  paragraph('Der Fachbeirat tagt jährlich.'),
]
