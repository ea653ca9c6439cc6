import type { SectionRole } from '../../model/codebook.ts'
import { countVotes, type Reading, type Votes } from './content-votes.ts'

/** What a heading or label stands over. `place`: where it stands, so that a word used twice in one place is counted once. */
export type Stretch = Readonly<{ title: string; place: number; role: SectionRole | null; blocks: readonly number[] }>

/** As often under different chapters a heading belongs to the build of the document. */
const often = 3

/** Headings and labels by their words, so that "Worauf wir hinarbeiten" under six fields is one. */
export function headingKey(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
}

/** The headings that recur, with the role they have by their words or else by what stands below them. */
export function findRecurring(
  reading: Reading,
  stretches: readonly Stretch[],
): ReadonlyMap<string, SectionRole | null> {
  const groups = Map.groupBy(stretches, ({ title }) => headingKey(title))
  const recurring = [...groups].filter(
    ([key, group]) => /\p{L}{3}/u.test(key) && new Set(group.map(({ place }) => place)).size >= often,
  )
  const known = new Map(recurring.map(([key, group]) => [key, tellsSigns(group) ? null : (group[0]?.role ?? null)]))
  const hasGoals = [...known.values()].includes('goals')
  const byPlace = Map.groupBy(stretches, ({ place }) => place)
  for (const [key, group] of recurring) {
    if (known.get(key)) continue
    const votes = countVotes(reading, new Set(group.flatMap(({ blocks }) => blocks)))
    const elected = electedRole(votes, neighboursOf(group, byPlace, known))
    known.set(key, tellsSigns(group) && (hasGoals || elected !== 'goals') ? 'indicators' : elected)
  }
  return known
}

/**
 * Under every field "Woran wir es merken" names what is measured there, or the state that is wanted where no other heading
 * does; once it is about watching the whole.
 */
function tellsSigns([first]: readonly Stretch[]): boolean {
  return first?.role === 'monitoring' && /^woran/iu.test(first.title)
}

type Neighbours = Readonly<{ before: ReadonlySet<SectionRole>; after: ReadonlySet<SectionRole> }>

/** The roles of the headings that stand before and after those of a group in the same places. */
function neighboursOf(
  group: readonly Stretch[],
  byPlace: ReadonlyMap<number, readonly Stretch[]>,
  known: ReadonlyMap<string, SectionRole | null>,
): Neighbours {
  const before = new Set<SectionRole>()
  const after = new Set<SectionRole>()
  for (const [place, [member]] of Map.groupBy(group, (stretch) => stretch.place)) {
    const around = byPlace.get(place) ?? []
    const middle = member ? around.indexOf(member) : -1
    for (const [at, { title }] of around.entries()) {
      const role = known.get(headingKey(title)) ?? null
      if (role && at !== middle) (at < middle ? before : after).add(role)
    }
  }
  return { before, after }
}

/** Of what speaks for any role, half must speak for this one, and half as much again as for any other. */
const share = 0.5
const lead = 1.5
/** Sentences that speak for nothing are many in plain language; fewer than one in five that do say too little. */
const telling = 0.2
/** Papers go from what is to what is wanted and from there to what is done: an expected place weighs this much more. */
const expected = 1.5

function electedRole({ total, for: votes }: Votes, { before, after }: Neighbours): SectionRole | null {
  const weight = (role: SectionRole): number => {
    if (role === 'measures' || role === 'recommendations') return before.has('goals') ? expected : 1
    if (role === 'goals') return after.has('measures') || after.has('recommendations') ? expected : 1
    return before.has('goals') || before.has('measures') ? 1 / expected : 1
  }
  const ranked = [...votes]
    .filter(([role]) => !before.has(role) && !after.has(role))
    .map(([role, count]) => ({ role, count, weighted: count * weight(role) }))
    .sort((left, right) => right.weighted - left.weighted)
  const [first, second] = ranked
  const named = [...votes.values()].reduce((sum, count) => sum + count, 0)
  if (!first || named < often || named < total * telling || first.weighted < named * share) return null
  return first.weighted >= lead * (second?.weighted ?? 0) ? first.role : null
}
