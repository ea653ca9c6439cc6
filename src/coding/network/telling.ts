import type { Feature } from '../../model/network.ts'

/** Cues that the more telling one beside them takes the place of. */
const outweighed: readonly (readonly [Feature, readonly Feature[]])[] = [
  ['in-force', ['basis', 'review', 'amendment', 'joining']],
  ['replaces', ['review', 'amendment', 'joining', 'leaving']],
  [
    'leaving',
    ['invitation', 'minutes', 'member-duties', 'coordination', 'joining-conditions', 'members', 'chair', 'guests'],
  ],
  ['new-group', ['members', 'joining', 'joining-conditions', 'tasks']],
  ['guests', ['members', 'joining', 'member-duties', 'leaving']],
  ['joining-conditions', ['legal-form', 'members']],
  ['legal-form', ['member-duties', 'members']],
  ['amendment', ['basis', 'review']],
  ['chair', ['members', 'coordination']],
  ['joining', ['members']],
  ['quorum', ['members']],
  ['tie', ['chair']],
]

/** Cues without those that a more telling one outweighs. */
export function telling(said: readonly Feature[], cues: ReadonlySet<Feature>): readonly Feature[] {
  const dropped = new Set<Feature>()
  for (const [feature, weaker] of outweighed)
    if (cues.has(feature) && !dropped.has(feature)) for (const other of weaker) dropped.add(other)
  return said.filter((feature) => !dropped.has(feature))
}
