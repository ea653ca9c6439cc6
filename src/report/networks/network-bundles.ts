import type { Network } from '../../model/network.ts'
import type { Results } from '../../model/result.ts'
import type { Messages } from '../messages/messages.ts'
import { municipalityNames } from '../municipality-names.ts'
import type { NamedBundle } from '../report-input.ts'

/** A bundle with rules or slides of a network; `name` is unique among networks, `title` is what the network calls itself. */
export type NamedNetwork = NamedBundle & Readonly<{ network: Network; title: string | null }>

/** All networks in the order of the results. */
export function networkBundles(results: Results): readonly NamedNetwork[] {
  const found = results.bundles.flatMap((bundle, index) => (bundle.network ? [{ bundle, index }] : []))
  const names = municipalityNames(
    found.map(({ bundle }) => bundle),
    () => true,
  )
  return found.flatMap(({ bundle, index }, place) => {
    const { network } = bundle
    if (!network) return []
    return [{ name: names[place] ?? bundle.id, index, bundle, network, title: networkTitle(network) }]
  })
}

function networkTitle({ facts }: Network): string | null {
  return facts.find(({ feature, value }) => feature === 'name' && value.trim() !== '')?.value ?? null
}

/** What stands for a feature that was not found: slides are no rules, so nothing can be missing from the rules in them. */
export function absence({ bundle }: NamedNetwork, { network }: Messages): string {
  return bundle.kind === 'presentation' ? network.notMentioned : network.notRegulated
}
