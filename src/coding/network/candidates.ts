import type { Document } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import { articleBefore, casesOf } from './article.ts'
import { type NameForm, placeBefore } from './body-name.ts'
import {
  isElsewhere,
  isMember,
  isOfOthers,
  isOnlyTold,
  keysApart,
  namesOtherPlace,
  reportsDecision,
  tellsHistory,
  tellsPast,
} from './elsewhere.ts'
import { findFrequencies } from './frequency.ts'
import { findNames, keyOf, type Mention } from './mentions.ts'
import { findShort, findShortNames, type ShortName } from './short-names.ts'
import { withSmallLetters } from './small-letters.ts'
import type { Statement } from './statements.ts'

/** What may be a body of the network: all mentions with the same key. */
export type Candidate = Readonly<{
  mention: Mention
  key: string
  span: Span
  forms: readonly NameForm[]
  count: number
}> & {
  readonly place: 'title' | 'heading' | 'text'
  readonly weight: number
  /** Whether a sentence says that it is a part of the network or how it works. */
  readonly constituted: boolean
  /** Whether it is ever the subject, or stands alone. */
  readonly acts: boolean
  /** In the title: what stands behind it. */
  readonly behind: string
  /** Further names that the rules give it. */
  readonly also: readonly string[]
}

export type Title = Readonly<{ words: string; span: Span | null }>
type Given = Readonly<{
  document: Document
  statements: readonly Statement[]
  title: Title
  municipality: string | null
}>
type Noted = Span &
  Readonly<{ mention: Mention; place: Candidate['place']; weight: number; acts: boolean; behind: string; short?: true }>

/** Says that something is one of the network's parts, or how it works. */
const constitutes =
  /(?<!\p{L})(?:gliedert|Organe?|Gremien|Ebenen|Struktur|besteht|bestehen|handelt durch|gibt es|gebildet|eingerichtet|einrichten|richtet|eingesetzt|einsetzen|bildet|bilden|tagt|tagen|trifft sich|treffen sich|kommt|kommen|tritt|zusammen\p{Ll}*|wählt|bestimmt|setzt sich|gehören|durchgeführt|zusammengerufen|findet|finden|leisten|leistet)(?!\p{L})/u

/** Everything that may be a body, by key: named in the title, in headings, and in what the rules say. */
export function findCandidates(given: Given): readonly Candidate[] {
  const titled = inTitle(given)
  const shortNames = findShortNames(given.document).map(({ short, of }) => ({ short, of: asTitled(of, titled) }))
  const longOf = new Map(shortNames.flatMap(({ short, of }) => findNames(short).map((name) => [keyOf(name), of])))
  const all = [...titled, ...inHeadings(given), ...inStatements(given, shortNames)]
  const names = Map.groupBy(all, ({ mention }) => mention.key)
  // "Steuerungskreis Integration" and "Steuerungskreis" are one unless there are several.
  const isOnlyOne = ({ key, type }: Mention) =>
    type === 'steering' && new Set(names.get(key)?.flatMap(({ mention: { name } }) => name ?? [])).size === 1
  const noted = all.map((one): Noted => {
    const mention = isOnlyOne(one.mention) ? { ...one.mention, name: null } : asTitled(one.mention, titled)
    const long = longOf.get(keyOf(mention))
    if (long || shortNames.some(({ short }) => short === mention.word))
      return { ...one, mention: long ?? mention, short: true }
    return mention === one.mention ? one : { ...one, mention, end: one.start + mention.word.length }
  })
  const apart = keysApart(given.statements)
  return [...Map.groupBy(noted, ({ mention }) => keyOf(mention))].flatMap(([key, all]): readonly Candidate[] => {
    const [first] = all
    if (!first) return []
    const place = (['title', 'heading'] as const).find((wanted) => all.some((one) => one.place === wanted)) ?? 'text'
    if (place !== 'title' && apart.has(key)) return []
    return [
      {
        mention: first.mention,
        key,
        span: { start: first.start, end: first.end },
        forms: all.flatMap((one) => (one.short ? [] : [toForm(given, one)])),
        count: all.length,
        place,
        weight: all.reduce((sum, { weight }) => sum + weight, 0),
        constituted: all.some(({ weight }) => weight >= 1),
        acts: all.some(({ acts }) => acts),
        behind: first.behind,
        also: shortNames.flatMap(({ short, of }) => (keyOf(of) === key ? [short] : [])),
      },
    ]
  })
}

function toForm({ document: { text }, municipality }: Given, { start, end, place }: Noted): NameForm {
  return {
    word: place === 'text' ? text.slice(start, end) : withSmallLetters(text.slice(start, end)),
    weight: place === 'heading' ? 3 : 1,
    place: placeBefore(text.slice(Math.max(0, start - 40), start), municipality),
  }
}

function inTitle({ document: { text }, title: { span } }: Given): readonly Noted[] {
  if (!span) return []
  const words = withSmallLetters(text.slice(span.start, span.end))
  return findNames(words).map((mention) => ({
    ...at(mention, span.start),
    mention,
    place: 'title',
    weight: 5,
    acts: true,
    behind: words.slice(mention.name === null ? mention.end : mention.start + mention.word.length),
  }))
}

function inHeadings({ document: { text, blocks }, title: { span }, municipality }: Given): readonly Noted[] {
  return blocks.flatMap(({ type, start, end }) => {
    const words = withSmallLetters(text.slice(start, end))
    if (type !== 'heading' || (span && start >= span.start && end <= span.end) || isElsewhere('', [words])) return []
    return findNames(words).map((mention): Noted => {
      // "Mitarbeit im Beirat" is no chapter on the council.
      const heads =
        mention.start < 12 || mention.end - mention.start > words.length * 0.5 || isAll(words, mention, municipality)
      const [place, weight] = isOfOthers(words, mention)
        ? (['text', -1] as const)
        : heads
          ? (['heading', 3] as const)
          : (['text', 0.4] as const)
      return { ...at(mention, start), mention, place, weight, acts: heads, behind: '' }
    })
  })
}

/** Lines on whom to ask, and what is signed. */
const contacts = /Kontakt|Ansprech|[Ee]rreich|Impressum|Auskunft|Unterschrift/u
const contact = /(?:Tel\.|Telefon|Fax|E-Mail|@|https?:|_{4,}|^gez\.)/u

function inStatements(given: Given, shortNames: readonly ShortName[]): readonly Noted[] {
  const { document, statements, municipality } = given
  const { text } = document
  const partners = partnerNames(statements)
  const headed = new Set(document.sections.map(({ title }) => title))
  return statements.flatMap((statement) => {
    const { words: plain, headings, start, end } = statement
    if (isElsewhere(plain, headings) || tellsPast(plain) || namesOtherPlace(plain, municipality)) return []
    if (tellsHistory(plain)) return []
    if (contact.test(plain) || headings.some((heading) => contacts.test(heading))) return []
    const words = text.slice(start, end)
    const tells = constitutes.test(words) || findFrequencies(words).some(({ amount }) => amount)
    const weight = tells && !reportsDecision(words) ? 1 : 0.4
    const names = [...findNames(words), ...findShort(words, shortNames)].filter(
      (mention) => !isOnlyTold(words, mention) && !isMember(statement, mention),
    )
    const own = names.map((mention): Noted => {
      const somebodyElses = isOfOthers(words, mention) || partners.has(mention.word)
      const acts = casesOf(articleBefore(words, mention.start), mention).includes('nominative')
      const own = isHead(statement, mention, municipality) || defines(words, mention) ? 1 : weight
      return { ...at(mention, start), mention, place: 'text', weight: somebodyElses ? -1 : own, acts, behind: '' }
    })
    return [...inMinorHeading(statement, text, headed), ...own]
  })
}

/** Whether words are the name and no more, but for the adjective of the town: "Musterstädter Impulstag". */
function isAll(words: string, { start, end }: Span, municipality: string | null): boolean {
  const place = placeBefore(words.slice(0, start), municipality)
  return end === words.length && (start === 0 || place?.length === start - 1)
}

/** Whether a row of a table or a paragraph is about the body: "Impulstag | alle | jährlich", "Steuerkreis. Er tagt monatlich." */
function isHead({ cell, first, words }: Statement, mention: Span, municipality: string | null): boolean {
  const isFront = cell ? cell.row === '' : first && words.endsWith('.')
  return isFront && isAll(words.replace(/\.$/u, ''), mention, municipality)
}

/** Whether a sentence says what a body is and what it is called: "Für Vorhaben genügen drei Personen (Projektgruppe)." */
function defines(words: string, { start, end }: Span): boolean {
  return words[start - 1] === '(' && words.slice(end) === ').'
}

/** Headings that are none of the document's sections: rows of a synopsis, lines that head a list. */
function inMinorHeading({ headings, start }: Statement, text: string, headed: Set<string>): readonly Noted[] {
  const [heading = ''] = headings
  if (heading === '' || headed.has(heading)) return []
  headed.add(heading)
  const from = text.lastIndexOf(heading, start)
  if (from < 0) return []
  return findNames(heading).map((mention) => ({
    ...at(mention, from),
    mention,
    place: 'heading',
    weight: 3,
    acts: true,
    behind: '',
  }))
}

/** "Runder Tisch Integration" in the text is the "Runder Tisch" of the title; "Runder Tisch Asyl" may be another. */
function asTitled(mention: Mention, titled: readonly Noted[]): Mention {
  const { name, key } = mention
  const own = titled.some((one) => one.mention.key === key && name !== null && one.mention.name?.startsWith(name))
  return own ? { ...mention, name: null } : mention
}

const at = ({ start, end }: Span, offset: number): Span => ({ start: offset + start, end: offset + end })

/** "das Forum Migrantischer Vereine e. V. – im Weiteren: Forum": short names of partners. */
function partnerNames(statements: readonly Statement[]): ReadonlySet<string> {
  const short =
    /(?:im Weiteren|im Folgenden|nachfolgend|folgend|kurz)[:\s]+(?:auch\s)?(?:genannt\s)?[„"]?(?<name>\p{Lu}[\p{L}-]+)/u
  return new Set(
    statements.flatMap(({ words }) =>
      /e\.\s?V\.|gGmbH|GmbH|vertreten durch/u.test(words) ? (short.exec(words)?.groups?.name ?? []) : [],
    ),
  )
}
