import type { Feature } from '../../../src/model/network.ts'
import { type Blocks, heading, paragraph } from '../coded-text.ts'
import { rulesOf } from './rules-of.ts'

/** What a text of rules says of the features asked for: each with its value, in reading order. */
export function valuesIn(blocks: Blocks, features: readonly Feature[]): readonly string[] {
  return rulesOf(blocks)
    .facts.filter(({ feature }) => features.includes(feature))
    .map(({ feature, value }) => `${feature} ${value}`)
}

/** The rules of a network that hold a sentence, under a heading. */
export function rulesWith(sentence: string | Blocks, section = '§ 2 Sonstiges'): Blocks {
  return [
    heading('Geschäftsordnung des Netzwerks Integration der Stadt Talbach'),
    heading('§ 1 Gremien', 2),
    paragraph('Organe des Netzwerks sind das Plenum und die Steuerungsgruppe.'),
    heading(section, 2),
    ...(typeof sentence === 'string' ? [paragraph(sentence)] : sentence),
  ]
}
