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
  }>

const authority =
  /(?<!\p{L})(?:(?<council>Stadtvorstand|Stadtrat|Gemeinderat|Kreistag|Ortsrat|Bezirksrat|Magistrat|Kreisausschuss|Verwaltungsausschuss|Sozialausschuss|Rat)(?:e?s)?|(?<committee>Ausschuss)(?:es)?\sfür\s\p{Lu}[\p{L}-]+(?:,\s\p{Lu}[\p{L}-]+)*(?:\sund\s\p{Lu}[\p{L}-]+)?|(?<assembly>Stadtverordnetenversammlung|Stadtverwaltung|Kreisverwaltung|Gemeindeverwaltung|Gemeindevertretung|Bürgerschaft|Stadtvertretung|Bezirksversammlung)|(?<head>(?:Ober)?[Bb]ürgermeister(?:in)?|Landr(?:at|ätin)|Beigeordneten?|Dezernentin?)(?:e?s)?)(?!\p{L}|-)/gu

/** The parties that a sentence names, in its order; `told`: the authority that "von ihr" means. */
export function readParties(words: string, naming: Naming, told: Party | null = null): readonly Party[] {
  const named = naming(words)
  const own = named.flatMap(({ body, start, end, gender, plural }) =>
    body ? [partyAt(words, { start, end, name: body.name, body }, { gender, plural })] : [],
  )
  const outside = [...words.matchAll(authority)]
    .filter(({ index }) => named.every(({ start, end }) => index >= end || index < start))
    .map((match) => {
      const { council, committee, assembly, head = '' } = match.groups ?? {}
      const name = council ?? (committee ? match[0].replace(/^Ausschusses/u, committee) : null) ?? assembly ?? head
      const gender = assembly !== undefined || /in$/u.test(head) ? 'f' : 'm'
      const span = { start: match.index, end: match.index + match[0].length }
      return partyAt(words, { ...span, name, body: null }, { gender, plural: false })
    })
  const parties = [...own, ...outside, ...byPronoun(words, told)].toSorted((left, right) => left.start - right.start)
  return parties.map((party) => besideSubject(words, party, parties))
}

type Form = Readonly<{ gender: 'm' | 'f' | 'n'; plural: boolean }>

function partyAt(words: string, at: Span & Pick<Party, 'name' | 'body'>, form: Form): Party {
  const article = articleBefore(words, at.start)
  return {
    ...at,
    cases: casesOf(article, form),
    preposition: article.preposition,
    before: article.before,
    indefinite: form.plural || /^k?ein/u.test(article.article ?? ''),
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
  return [{ ...told, start, end: start + match[0].length, cases: ['dative'], preposition: 'von', before: '' }]
}
