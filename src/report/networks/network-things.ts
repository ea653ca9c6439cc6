import type { Evidence } from '../../model/evidence.ts'
import type { Network } from '../../model/network.ts'
import { networkConditions, networkDimensions } from '../../model/network.ts'
import type { Messages } from '../messages/messages.ts'
import { contradictionWords } from './contradiction-words.ts'
import { factWords } from './fact-words.ts'

type NetworkThing = Readonly<{ thing: string; id: string; value: string; evidence: readonly Evidence[] }>

/** Everything about a network that rests on quotations, for the table of evidence. */
export function networkThings(network: Network, messages: Messages): readonly NetworkThing[] {
  const { network: words, things } = messages
  const thing = things.network
  return [
    { id: 'purpose', value: words.purposes[network.purpose.value], evidence: network.purpose.evidence },
    ...network.bodies.map(({ name, type, evidence }) => ({
      id: `body/${name}`,
      value: words.bodyTypes[type],
      evidence: [evidence],
    })),
    ...network.relations.map((relation) => ({
      id: `relation/${relation.kind}`,
      value: words.relationSentence(relation),
      evidence: [relation.evidence],
    })),
    ...network.facts.map((fact) => ({
      id: fact.body === null ? fact.feature : `${fact.feature}/${fact.body}`,
      value: factWords(fact, messages).text,
      evidence: [fact.evidence],
    })),
    ...networkDimensions.flatMap((id) => {
      const rating = network.dimensions[id]
      return rating.facts.map(({ text, evidence }) => ({
        id: `dimension/${id}`,
        value: `${words.ratings[rating.value]}: ${text}`,
        evidence,
      }))
    }),
    ...networkConditions.map((id) => ({
      id: `condition/${id}`,
      value: words.statuses[network.conditions[id].status],
      evidence: network.conditions[id].evidence,
    })),
    ...network.contradictions.map((contradiction) => ({
      id: `contradiction/${contradiction.feature}`,
      value: contradictionWords(contradiction, network, messages).join(` ${words.against} `),
      evidence: contradiction.evidence,
    })),
  ].map((item) => ({ thing, ...item }))
}
