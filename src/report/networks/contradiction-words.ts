import type { Contradiction, Network } from '../../model/network.ts'
import type { Messages } from '../messages/messages.ts'
import { factWords } from './fact-words.ts'

/** The values that contradict each other, worded as the facts they come from. */
export function contradictionWords(
  { feature, body, values }: Contradiction,
  { facts }: Network,
  messages: Messages,
): readonly string[] {
  return values.map((value) => {
    const alike = facts.filter((fact) => fact.feature === feature && fact.value === value)
    const fact = alike.find((candidate) => candidate.body === body) ?? alike[0]
    return factWords(fact ?? { feature, value, amount: null }, messages).text
  })
}
