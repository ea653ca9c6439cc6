import type { Body } from './find-bodies.ts'
import { findMentions, keyOf, type Mention } from './mentions.ts'

/** A mention of a body: one of the network's, or null for somebody else's. */
export type Named = Mention & Readonly<{ body: Body | null }>
export type Naming = (words: string) => readonly Named[]

/** How the bodies of a network are recognised in its rules: by their words, short forms, and names of their own. */
export function createNaming(bodies: readonly Body[]): Naming {
  const known = new Map(bodies.map((body) => [body.key, body]))
  const own = bodies.flatMap(({ word, ...body }) => (word === null ? [] : [{ word, body: { word, ...body } }]))
  return (words) => {
    const found = findMentions(words).map((mention) => ({ ...mention, body: bodyOf(mention, known) }))
    const further = own.flatMap(({ word, body }): readonly Named[] => {
      const start = words.indexOf(word)
      if (start < 0 || found.some((mention) => mention.start <= start && start < mention.end)) return []
      const article = /(?<word>[Dd]e[rmsn]|[Dd]ie|[Dd]as)\s$/u.exec(words.slice(0, start))?.groups?.word?.toLowerCase()
      const gender = article === 'die' ? 'f' : article === 'das' ? 'n' : 'm'
      return [
        {
          start,
          end: start + word.length,
          word,
          name: null,
          key: body.key,
          type: body.type,
          gender,
          plural: false,
          body,
        },
      ]
    })
    return [...found, ...further].toSorted((left, right) => left.start - right.start)
  }
}

/** The body a mention stands for; a short form stands for the only body whose name ends with it. */
function bodyOf(mention: Mention, known: ReadonlyMap<string, Body>): Body | null {
  const exact = known.get(keyOf(mention)) ?? known.get(mention.key)
  if (exact) return exact
  const longer = [...known.values()].filter(
    ({ key, kind }) => kind === null && (key.endsWith(mention.key) || mention.key.endsWith(key)),
  )
  return longer.length === 1 ? (longer[0] ?? null) : null
}
