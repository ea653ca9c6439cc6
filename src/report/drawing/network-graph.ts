import { distinctBy } from '../../model/distinct-by.ts'
import type { BodyType, Network, NetworkRelation } from '../../model/network.ts'

/** A body of the network; `type` is null for one outside it. */
export type GraphBox = Readonly<{ name: string; type: BodyType | null }>

/** Relations of one kind that share an end, drawn with one label; boxes are told by their place in the list. */
export type GraphLink = Readonly<{ kind: NetworkRelation['kind']; from: readonly number[]; to: readonly number[] }>

/** The link with the end that is drawn above. */
export type RankedLink = GraphLink & Readonly<{ upper: 'from' | 'to' }>

export type NetworkGraph = Readonly<{ boxes: readonly GraphBox[]; links: readonly RankedLink[] }>

/** Bodies and relations of a network as boxes and links that lead from above to below without a circle. */
export function networkGraph({ bodies, relations }: Pick<Network, 'bodies' | 'relations'>): NetworkGraph {
  const inside = distinctBy(bodies, ({ name }) => name).map(({ name, type }) => ({ name, type }))
  const named = new Set(inside.map(({ name }) => name))
  const outside = distinctBy(
    relations.flatMap(({ from, to }) => [from, to]).filter((name) => !named.has(name)),
    (name) => name,
  ).map((name) => ({ name, type: null }))
  const boxes = [...inside, ...outside]
  const places = new Map(boxes.map(({ name }, place) => [name, place]))
  const pairs = relations.flatMap(({ from, kind, to }) => {
    const [start, end] = [places.get(from), places.get(to)]
    return start === undefined || end === undefined || start === end ? [] : [{ kind, from: [start], to: [end] }]
  })
  const distinct = distinctBy(pairs, ({ kind, from, to }) => `${kind} ${from} ${to}`)
  return { boxes, links: withoutCircles(joined(joined(distinct, 'to'), 'from')) }
}

/** Joins links of the same kind with the same single end on one side. */
function joined(links: readonly GraphLink[], end: 'from' | 'to'): readonly GraphLink[] {
  const other = end === 'to' ? 'from' : 'to'
  const keyOf = (link: GraphLink): unknown =>
    link.from.length > 1 || link.to.length > 1 ? link : `${link.kind} ${link[end]}`
  return [...Map.groupBy(links, keyOf).values()].flatMap((group) => {
    const [first] = group
    return first ? [{ ...first, [other]: group.flatMap((link) => link[other]) }] : []
  })
}

/** Turns what would close a circle upside down; a link of many ends is taken apart for that. */
function withoutCircles(links: readonly GraphLink[]): readonly RankedLink[] {
  const below = new Map<number, Set<number>>()
  const ranked: RankedLink[] = []
  const waiting = [...links]
  for (let link = waiting.shift(); link !== undefined; link = waiting.shift()) {
    const wanted = link.kind === 'appoints' ? 'from' : 'to'
    const turned = wanted === 'from' ? 'to' : 'from'
    const { from, to } = link
    if (!closesCircle(link, wanted, below)) ranked.push(placed({ ...link, upper: wanted }, below))
    else if (from.length === 1 && to.length === 1) ranked.push(placed({ ...link, upper: turned }, below))
    else waiting.unshift(...from.flatMap((start) => to.map((end) => ({ ...link, from: [start], to: [end] }))))
  }
  return ranked
}

function closesCircle(link: GraphLink, upper: 'from' | 'to', below: ReadonlyMap<number, ReadonlySet<number>>): boolean {
  const uppers = link[upper]
  const lowers = link[upper === 'to' ? 'from' : 'to']
  const seen = new Set<number>()
  const open = [...lowers]
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (uppers.includes(place)) return true
    if (seen.has(place)) continue
    seen.add(place)
    open.push(...(below.get(place) ?? []))
  }
  return false
}

/** Notes in `below` what the link puts below what. */
function placed(link: RankedLink, below: Map<number, Set<number>>): RankedLink {
  for (const upper of link[link.upper]) {
    const lowers = below.get(upper) ?? new Set()
    for (const lower of link[link.upper === 'to' ? 'from' : 'to']) lowers.add(lower)
    below.set(upper, lowers)
  }
  return link
}
