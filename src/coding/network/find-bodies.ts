import type { Document } from '../../model/document.ts'
import type { BodyType } from '../../model/network.ts'
import type { Span } from '../../model/span.ts'
import { stemOf } from './acting-names.ts'
import { nameOf, restOfName } from './body-name.ts'
import { plainKey } from './body-words.ts'
import { type Candidate, findCandidates, type Title } from './candidates.ts'
import { besideBodies } from './chapter-bodies.ts'
import { findNames, keyOf } from './mentions.ts'
import { findGroupTables, findNamedGroups } from './named-groups.ts'
import type { Statement } from './statements.ts'
import { typeOfDeeds } from './type-of-deeds.ts'
import { findUnknownBodies } from './unknown-bodies.ts'

/** A body of the network; `key` is what its mentions have in common. */
export type Body = Readonly<{
  key: string
  name: string
  type: BodyType
  typeReason: string
  certain: boolean
  span: Span
  /** The kind of group it is one of: "Arbeitsgruppe Sprache" is one of the Arbeitsgruppen. */
  kind: string | null
  /** The word or name by which it is found where no word for a body stands in it. */
  word: string | null
  /** Further names that the rules give it: "SG", "K-Gruppe". */
  also: readonly string[]
  /** Whether the title names it: then the rules are its own. */
  titled: boolean
}>

/** Bodies of other fields and levels. */
const otherFields =
  /^(?:jugend|senioren|behinderten|inklusions|kinder|eltern|schul|kita|klimaschutz|klima|umwelt|natur|kultur|sport|gestaltungs|denkmal|fahrgast|heim|landes|bundes|kreis|orts|ältesten|personal|betriebs|kriminalpräventions|frauen|wirtschafts|agenda|jobcenter)[\p{L}]*(?:beirat|rat|parlament|ausschuss)$|^fachausschuss$/u

/** The network's own bodies: those that the title, a heading or a rule about their work names. */
export function findBodies(
  document: Document,
  statements: readonly Statement[],
  title: Title,
  municipality: string | null = null,
): readonly Body[] {
  const candidates = findCandidates({ document, statements, title, municipality })
  const inTitle = candidates.some(({ place }) => place === 'title')
  const own = candidates.filter((candidate) => isOwn(candidate, inTitle))
  const kinds = new Set(own.map(({ key }) => key))
  const named = own
    .filter((candidate) => !isAlias(candidate, own))
    .map((candidate) => toBody(candidate, kinds, statements))
  const taken = new Set(named.map(({ key }) => key))
  // "Die Runde tritt zusammen": short for the one that is known.
  const isShort = (word: string) => [...taken].some((key) => key.endsWith(word.toLowerCase()))
  // "Patengruppen" beside "Patengruppe"; not "Ausschüsse des Beirats" beside the "Beirat".
  const isKnown = (word: string) =>
    named.some(({ also }) => also.includes(word)) ||
    findNames(word).some((name) => name.start === 0 && taken.has(keyOf(name)))
  const found = findUnknownBodies(statements, document.text).filter(({ word }) => !isShort(word) && !isKnown(word))
  const unknown = found.map(
    ({ word, also, span, type, typeReason }): Body => ({
      key: plainKey(word),
      name: word,
      type,
      typeReason,
      certain: false,
      span,
      kind: null,
      word,
      also,
      titled: false,
    }),
  )
  for (const { key } of unknown) taken.add(key)
  const groups = namedGroups(document, statements, taken)
  const tables = groupTables(document, [...named, ...unknown], taken)
  const known = new Set([...taken, ...unknown.map(({ key }) => key)])
  const beside = besideBodies(document, statements, known).map(
    ({ name, span, open }): Body => ({
      key: plainKey(name),
      name,
      type: open ? 'conference' : 'exchange',
      typeReason: 'eigener Abschnitt neben denen der Gremien',
      certain: false,
      span,
      kind: null,
      word: name,
      also: [],
      titled: false,
    }),
  )
  const ofTables = new Set(tables.map(({ kind }) => kind))
  const others = unknown.map((body) => (ofTables.has(body.key) ? { ...body, ...ofTable } : body))
  // "die Wassergruppe" in the list of the groups: one of them.
  const grouped = new Set(groups.map(({ word }) => plainKey(word ?? '')))
  return [...named.filter(({ key }) => !grouped.has(key)), ...groups, ...others, ...tables, ...beside]
}

function toBody(
  { mention, key, span, forms, place, behind, also }: Candidate,
  kinds: ReadonlySet<string>,
  statements: readonly Statement[],
): Body {
  const titled = place === 'title'
  const type = mention.open ? typeOfDeeds(key, statements, { usual: mention.type, titled }) : mention.type
  return {
    key,
    name: nameOf(forms) + (titled && mention.name === null ? restOfName(behind) : ''),
    type,
    typeReason: mention.open ? 'nach dem, was die Regeln von ihm sagen' : `Bezeichnung „${mention.word}“`,
    certain: !mention.open && type !== 'conference' && type !== 'exchange',
    span,
    kind: mention.name !== null && kinds.has(mention.key) ? mention.key : null,
    word: null,
    also,
    titled,
  }
}

/** Groups that have names of their own under a kind of group; adds their keys to `taken`. */
function namedGroups(document: Document, statements: readonly Statement[], taken: Set<string>): readonly Body[] {
  return findNamedGroups(document, statements, taken).flatMap(({ kind, name, own, span }): readonly Body[] => {
    const key = keyOf({ key: kind.key, name: own })
    if (taken.has(key) || !taken.has(kind.key)) return []
    taken.add(key)
    return [
      {
        key,
        name,
        type: kind.type,
        typeReason: `genannt unter „${kind.word}“`,
        certain: true,
        span,
        kind: kind.key,
        word: own,
        also: [],
        titled: false,
      },
    ]
  })
}

const ofTable = { type: 'working-group', typeReason: 'Gruppen in einer Tabelle' } as const

/** Groups in tables, with their kind where nothing else made it a body. */
function groupTables(document: Document, bodies: readonly Body[], taken: Set<string>): readonly Body[] {
  return findGroupTables(document).flatMap(({ kind, span, groups }): readonly Body[] => {
    const own = bodies.find(({ name }) => stemOf(name) === stemOf(kind))
    const common = { ...ofTable, also: [], titled: false }
    const key = own?.key ?? plainKey(kind)
    taken.add(key)
    return [
      ...(own ? [] : [{ ...common, key, name: kind, certain: false, span, kind: null, word: kind }]),
      ...groups.map((group) => ({
        ...common,
        key: `${key} ${plainKey(group.name)}`,
        name: group.name,
        certain: true,
        span: group.span,
        kind: key,
        word: group.name,
      })),
    ]
  })
}

/** A body that is named this often belongs to the network though no sentence says how it works. */
const often = 3
/** One that no title names and the rules speak of all the time is the one they are for. */
const everywhere = 6

function isOwn({ key, weight, place, mention, constituted, count, acts }: Candidate, inTitle: boolean): boolean {
  if (mention.open) {
    // By the end of a word alone it takes more to make a body: a chapter or a title, or to be told of again and again.
    if (place === 'title') return constituted || /rat$/u.test(key)
    if (mention.type === 'advisory') return false
    return acts && constituted && weight >= 1 && count >= (place === 'heading' ? 2 : often)
  }
  if (place === 'title') return true
  const isMain = !inTitle && constituted && acts && count >= everywhere
  if (!isMain && (otherFields.test(key) || (mention.type === 'advisory' && (inTitle || place === 'text')))) return false
  return place === 'heading'
    ? weight > 0
    : mention.name !== null
      ? weight >= 0.4
      : (constituted || count >= often) && weight >= 0.8
}

/** The last part of a name alone is short for the whole. */
const bare = /^(?:werkstatt|forum|konferenz|plenum|tisch|gruppe|team|runde|zirkel|tagung)$/u
const meeting = /(?:sitzung|treffen|versammlung)$/u

/** "Konferenz" or "Netzwerksitzungen" beside "Netzwerkkonferenz": only another word for a body that has a heading. */
function isAlias({ key, mention, place, count, acts }: Candidate, all: readonly Candidate[]): boolean {
  if (place !== 'text' || mention.name !== null) return false
  const first = meeting.test(key) && !acts ? key.replace(meeting, '') : ''
  return all.some((other) => {
    if (other.key === key || other.mention.name !== null) return false
    if (first !== '' && (other.place !== 'text' || other.count > count) && other.key.startsWith(first)) return true
    return (other.place !== 'text' || other.count > count || bare.test(key)) && other.key.endsWith(key)
  })
}
