import { overlap, type Span } from '../../model/span.ts'
import { articleBefore } from './article.ts'
import type { Body } from './find-bodies.ts'
import { findNames, keyOf, type Mention } from './mentions.ts'
import { placesOf } from './short-names.ts'

/** A mention of a body: one of the network's, or null for somebody else's. */
export type Named = Mention & Readonly<{ body: Body | null }>
export type Naming = (words: string) => readonly Named[]

const kept = new WeakMap<readonly Body[], Naming>()

/** How the bodies of a network are recognised in its rules: by their words, short forms, and names of their own. */
export function createNaming(bodies: readonly Body[]): Naming {
  const known = kept.get(bodies)
  if (known) return known
  const read = new Map<string, readonly Named[]>()
  const find = readNames(bodies)
  const naming: Naming = (words) => {
    const found = read.get(words) ?? find(words)
    read.set(words, found)
    return found
  }
  kept.set(bodies, naming)
  return naming
}

function readNames(bodies: readonly Body[]): Naming {
  const known = new Map([
    ...bodies.flatMap((body) => body.also.flatMap(findNames).map((name) => [keyOf(name), body] as const)),
    ...bodies.map((body) => [body.key, body] as const),
  ])
  const own = bodies.flatMap(({ word, ...body }) => (word === null ? [] : [{ word, body: { word, ...body } }]))
  return (words) => {
    const whole = own.flatMap(({ word, body }) => byWord(words, word, body))
    const isWithin = (one: Span) =>
      whole.some((all) => all.start <= one.start && one.end <= all.end && all.end - all.start > one.end - one.start)
    const found: Named[] = findNames(words)
      .filter((mention) => !isWithin(mention))
      .map((mention) => ({ ...mention, body: bodyOf(mention, known) }))
      .filter(({ open, body }) => !open || body !== null)
    const add = (more: readonly Named[]) =>
      found.push(...more.filter((one) => !found.some((other) => overlap(one, other))))
    add(whole)
    add(bodies.flatMap((body) => byShortName(words, body)))
    add(bodies.flatMap((body) => byMeeting(words, body)))
    add(shortForms(words, bodies))
    return found.toSorted((left, right) => left.start - right.start)
  }
}

/** Where a name without a word for a body stands: "der Vortrupp", "die Sprecher*innen". */
function byWord(words: string, word: string, body: Body): readonly Named[] {
  const start = words.indexOf(word)
  if (start < 0) return []
  const article = articleBefore(words, start).article
  const gender = article === 'die' ? 'f' : article === 'das' ? 'n' : 'm'
  const plural = /(?:innen|[Ss]precher|[Ll]eiter)$/u.test(word)
  return [standsFor(body, { start, word, gender, plural })]
}

/** Where a body is named by the short name that the rules give it. */
function byShortName(words: string, body: Body): readonly Named[] {
  if (body.also.length === 0) return []
  const [{ gender, plural } = { gender: 'm', plural: false } as const] = findNames(body.name)
  return body.also.flatMap((word) =>
    // "Die Ausschüsse" for those that the rules are for, not for "Ausschüsse des Rates".
    placesOf(word, words).flatMap((start) =>
      body.name.startsWith(word) &&
      (/^\sde[rs]\s/u.test(words.slice(start + word.length)) || !/^(?:Die|Alle)\s$/u.test(words.slice(0, start)))
        ? []
        : [standsFor(body, { start, word, gender, plural })],
    ),
  )
}

/** A word that stands for a body without being one of the words for bodies. */
function standsFor(body: Body, { start, word, ...form }: Pick<Named, 'start' | 'word' | 'gender' | 'plural'>): Named {
  return {
    start,
    end: start + word.length,
    word,
    name: null,
    key: body.key,
    type: body.type,
    ...form,
    open: false,
    body,
  }
}

/** "die Plenumssitzungen": the meetings of a body in one word with its name. */
function byMeeting(words: string, body: Body): readonly Named[] {
  const name = body.key.charAt(0).toUpperCase() + body.key.slice(1)
  const start = words.indexOf(name)
  const found = start < 0 ? null : meeting.exec(words.slice(start + name.length))
  if (!found || /\s/u.test(name)) return []
  const word = name + found[0]
  const plural = /en$/u.test(word)
  return [standsFor(body, { start, word, gender: 'f', plural })]
}

const meeting = /^s?(?:sitzung(?:en)?|termine?n?s?)(?!\p{L})/u

/** The body a mention stands for; a short form stands for the only body whose name ends with it. */
function bodyOf(mention: Mention, known: ReadonlyMap<string, Body>): Body | null {
  const exact = known.get(keyOf(mention)) ?? known.get(mention.key)
  if (exact) return exact
  const longer = [...known.values()].filter(
    ({ key, kind }) => kind === null && (key.endsWith(mention.key) || mention.key.endsWith(key)),
  )
  const fitting = longer.length > 0 ? longer : sameNetwork(mention, known)
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

/** "Netzwerksitzungen" are those of the "Netzwerkkonferenz". */
function sameNetwork({ key }: Mention, known: ReadonlyMap<string, Body>): readonly Body[] {
  const first = /^(?<first>\p{L}{4,})(?:sitzung|treffen)$/u.exec(key)?.groups?.first
  if (first === undefined) return []
  return [...known.values()].filter(
    (body) => body.key.startsWith(first) && (body.type === 'conference' || body.type === 'exchange'),
  )
}

const shortForm =
  /(?<=(?:[Dd]e[rmns]|[Dd]ie|[Dd]as|[Ii]m|[Vv]om|[Zz]um|[Zz]ur|[Bb]eim|[Jj]ede[rsmn]?|[Dd]iese[rsmn]?)\s)(?<word>Rat(?:e?s)?|Teams?|Runden?|Kreis(?:es|en|e)?|Gruppen?|Foren|Forums?|Tisch(?:es|en|e)?|Werkstatt|Werkstätten|Versammlung(?:en)?|Ausschuss(?:es)?|Gremi(?:ums?|en)|Beirat(?:e?s)?|Kommission(?:en)?|Konferenz(?:en)?|Plenums?|Zirkels?)(?!\p{L}|\sder\s(?:Stadt|Gemeinde|\p{Ll}*\s?(?:Beteiligte|Mitglieder|Partner|Mitwirkende|Teilnehme|Betroffene|Personen)))/gu
const genders = [
  ['f', /^(?:Runde|Gruppe|Werkst|Versamml|Kommission|Konferenz)/u],
  ['n', /^(?:Team|For|Gremi|Plenum)/u],
] as const

/** "Die Gruppe bereitet … vor": a sentence that begins with the mere kind of a body. */
const bareKind =
  /^(?:Der|Die|Das|Dem|Diese[rsm]?)\s(?<word>Rat|Team|Runde|Kreis|Gruppe|Forum|Tisch|Werkstatt|Versammlung|Ausschuss|Gremium|Beirat|Kommission|Konferenz|Plenum|Zirkel)(?!\p{L}|\sder\s)/u

/** Whether a sentence begins with the mere kind of a body, as one can in its own chapter. */
export function beginsWithKindOf(words: string, body: Body): boolean {
  const word = bareKind.exec(words)?.groups?.word
  return word !== undefined && isShortFor(word, body)
}

/** "Der Rat", "das Gremium", "die Runde": the only body with such a name. */
function shortForms(words: string, bodies: readonly Body[]): readonly Named[] {
  return [...words.matchAll(shortForm)].flatMap((match) => {
    const word = match.groups?.word ?? ''
    const fitting = bodies.filter((body) => isShortFor(word, body))
    const [body] = fitting
    if (!body || fitting.length !== 1) return []
    const gender = genders.find(([, of]) => of.test(word))?.[0] ?? 'm'
    const plural =
      /(?:Runden|Kreisen?|Gruppen|Foren|Tischen?|Werkstätten|Versammlungen|Gremien|Kommissionen|Konferenzen)$/u.test(
        word,
      )
    return [standsFor(body, { start: match.index, word, gender, plural })]
  })
}

function isShortFor(word: string, { key, kind, type }: Body): boolean {
  if (kind !== null) return false
  // The council that an advisory body advises.
  if (/^Rat/u.test(word) && type === 'advisory') return false
  const stem = word
    .toLowerCase()
    .replace(/(?:es|en|s|e|n)$/u, '')
    .replace('ä', 'a')
  return key.includes(stem) || (stem === 'for' && key.includes('forum')) || stem.startsWith('gremi')
}
