import type { Span } from '../../../model/span.ts'
import { articleBefore, type Case, casesOf } from '../article.ts'
import type { Body } from '../find-bodies.ts'
import type { Naming } from '../naming.ts'

/** Who takes part in what a sentence settles: a body of the network, or an authority outside it. */
export type Party = Span &
  Readonly<{
    name: string
    body: Body | null
    cases: readonly Case[]
    /** The preposition in front of it ("durch den Rat"), or null. */
    preposition: string | null
    /** The noun it depends on in the genitive ("Mitglieder des Rates") or the word before its article, or "". */
    before: string
    /** Whether it is told of more than one, or of no certain one: "Arbeitskreise", "einen Arbeitskreis". */
    indefinite: boolean
    /** Whether it goes on with the party before it: "der Vorstand und die Arbeitskreise". */
    joined: boolean
  }>

const councils =
  'Stadtvorstand|Stadtrat|Gemeinderat|Kreistag|Ortsrat|Bezirksrat|Magistrat|Rat|(?:Integrations|Migrations|Ausländer)(?:bei)?rat'
const assemblies =
  'Stadtverordnetenversammlung|Stadtverwaltung|Kreisverwaltung|Gemeindeverwaltung|Gemeindevertretung|Bürgerschaft|Stadtvertretung|Bezirksversammlung'
const heads = '(?:Ober)?[Bb]ürgermeister(?:in)?|Landr(?:at|ätin)'
/** Authorities outside the network; a committee with its council ("Sozialausschuss des Kreistags"), both forms of a head as one. */
const authority = new RegExp(
  `(?<!\\p{L}|\\p{L}-)(?:${[
    `(?<council>${councils})(?:e?s)?`,
    `(?<committee>(?:\\p{Lu}\\p{L}+-\\sund\\s)?\\p{Lu}\\p{Ll}+ausschuss)(?:es)?(?<whose>\\s(?:des|der)\\s(?:${councils}|${assemblies})(?:e?s)?)?`,
    '(?<named>Ausschuss)(?:es)?(?<field>\\sfür\\s\\p{Lu}[\\p{L}-]+(?:,\\s\\p{Lu}[\\p{L}-]+)*(?:\\sund\\s\\p{Lu}[\\p{L}-]+)?)',
    '(?<committees>Ausschüsse|Fachausschüsse)n?',
    `(?<assembly>${assemblies})`,
    `(?<head>(?:${heads})\\soder\\s(?:de[rnm]|die)\\s(?:${heads})|(?:${heads}|Beigeordneten?|Dezernentin?))(?:e?s)?`,
  ].join('|')})(?!\\p{L}|-)`,
  'gu',
)

const councilOrAssembly = new RegExp(`(?<!\\p{L})(?:${councils}|${assemblies})(?=(?:e?s)?(?!\\p{L}))`, 'gu')

/** The parties that a sentence names, in its order; `told`: the authority that "von ihr" means. */
export function readParties(words: string, naming: Naming, told: Party | null = null): readonly Party[] {
  const named = naming(words)
  const own = named.flatMap(({ body, start, end, gender, plural }) =>
    body ? [partyAt(words, { start, end, name: body.name, body }, { gender, plural })] : [],
  )
  const outside = [...words.matchAll(authority)]
    .filter(({ index }) =>
      named.every(({ body, start, end }) => index >= end || index < start || (body === null && index === start)),
    )
    .flatMap((match) => authorityAt(words, match, told) ?? [])
  const parties = [...own, ...outside, ...byPronoun(words, told)].toSorted((left, right) => left.start - right.start)
  const read: Party[] = []
  for (const party of parties) read.push(goingOn(words, besideSubject(words, party, parties), read.at(-1)))
  return read
}

/** An authority by its name; "dessen Ausschüsse" are those of the council that was named before. */
function authorityAt(words: string, match: RegExpExecArray, told: Party | null): Party | null {
  const { council, committee, whose = '', named, field = '', committees, assembly, head = '' } = match.groups ?? {}
  const span = { start: match.index, end: match.index + match[0].length }
  if (committees) {
    const name = committeesOf(words, match.index, committees, told)
    return name === null ? null : partyAt(words, { ...span, name, body: null }, { gender: 'm', plural: true })
  }
  const name =
    council ??
    (committee && committee + whose) ??
    (named && named + field) ??
    assembly ??
    head.replace(/ oder (?:de[rnm]|die) /u, ' oder ')
  const gender = assembly !== undefined || /^\p{L}+in(?!\p{L})/u.test(head) ? 'f' : 'm'
  return partyAt(words, { ...span, name, body: null }, { gender, plural: false })
}

function committeesOf(words: string, at: number, name: string, told: Party | null): string | null {
  if (!/(?:dessen|seinen?|deren|ihren?)\s$/u.test(words.slice(0, at))) return name === 'Ausschüsse' ? null : name
  const [owner = ''] = `${told?.name ?? ''} ${words.slice(0, at)}`.match(councilOrAssembly)?.slice(-1) ?? []
  if (owner === '') return null
  return new RegExp(`^(?:${assemblies})$`, 'u').test(owner) ? `Ausschüsse der ${owner}` : `Ausschüsse des ${owner}es`
}

/** "an Rat und Ausschuss", "im Vorstand und den Arbeitskreisen": what holds for the first holds for the next. */
function goingOn(words: string, party: Party, before: Party | undefined): Party {
  const between = before && joins.exec(words.slice(before.end, party.start))
  if (!before || !between) return party
  if (between.groups?.article === undefined)
    return { ...party, cases: before.cases, preposition: before.preposition, before: before.before, joined: true }
  // "des Rates und der Verwaltung": a genitive too, though no noun stands right in front of it.
  const own: readonly Case[] =
    between.groups.article === 'der ' && party.cases.includes('dative') ? [...party.cases, 'genitive'] : party.cases
  const cases = own.filter((one) => before.cases.includes(one))
  return cases.length === 0 || party.preposition !== null
    ? party
    : { ...party, cases, preposition: before.preposition, before: before.before, joined: true }
}

const joins =
  /^(?:,|,?\s(?:und|oder|sowie|bzw\.))\s(?<article>(?:de[rnms]|die|das|eine?[rnms]?|dessen|deren|seinen?|ihren?|alle)\s(?:\p{Ll}+(?:en|e)\s)?)?$/u

type Form = Readonly<{ gender: 'm' | 'f' | 'n'; plural: boolean }>

function partyAt(words: string, at: Span & Pick<Party, 'name' | 'body'>, form: Form): Party {
  const article = articleBefore(words, at.start)
  return {
    ...at,
    cases: casesOf(article, form),
    preposition: article.preposition,
    before: article.before,
    indefinite: form.plural || /^k?ein/u.test(article.article ?? ''),
    joined: false,
  }
}

/** "berichtet der Vorstand der Versammlung": behind the subject stands no genitive. */
function besideSubject(words: string, party: Party, all: readonly Party[]): Party {
  if (!party.cases.includes('genitive')) return party
  const subject = all.find(
    ({ end, cases }) => end < party.start && cases.includes('nominative') && end > party.start - 8,
  )
  return subject && /^\sder\s$/u.test(words.slice(subject.end, party.start)) ? { ...party, cases: ['dative'] } : party
}

/** "Sie wird von ihr berufen" behind a sentence on the district's head. */
function byPronoun(words: string, told: Party | null): readonly Party[] {
  const match = told && /(?<!\p{L})(?:von|durch)\s(?<word>ih[rmn]|sie)(?!\p{L})/u.exec(words)
  if (!match) return []
  const feminine = /^(?:ihr|sie)$/u.test(match.groups?.word ?? '')
  if (feminine !== /(?:in|schaft|versammlung|vertretung|verwaltung)$/u.test(told.name)) return []
  const start = match.index
  return [
    { ...told, start, end: start + match[0].length, cases: ['dative'], preposition: 'von', before: '', joined: false },
  ]
}
