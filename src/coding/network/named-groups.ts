import type { Document, TableCell } from '../../model/document.ts'
import { wordsAt } from '../../model/fold-spaces.ts'
import type { Span } from '../../model/span.ts'
import { noBody, stemOf } from './acting-names.ts'
import { findMentions, findNames, type Mention } from './mentions.ts'
import type { Statement } from './statements.ts'
import { namesGroups } from './table-topics.ts'

/** One group of a kind: "Sprache und Lernen" among the Thementische; `own`: its name without the kind. */
export type NamedGroup = Readonly<{ kind: Mention; name: string; own: string; span: Span }>

const shortest = 4
const longest = 60
/** A group is named by nouns, not by a sentence or a number. */
const isName = (words: string) =>
  words.length >= shortest &&
  words.length <= longest &&
  /^[„"(]?\p{Lu}/u.test(words) &&
  !/[.;:!?]$|\d{2,}|(?:stelle|büro|verwaltung)$/u.test(words) &&
  !/(?<!\p{L})(?:ist|sind|wird|werden|hat|haben|kann|soll)(?!\p{L})/u.test(words) &&
  findMentions(words).length === 0

/**
 * Groups that a table, a list or a sentence names under a kind of group: rows of a table whose section or head is about
 * it ("Thementische: Name, Federführung, Turnus"), items behind "Es bestehen folgende Fachforen:", "die Kreise „Sprache“
 * und „Wohnen“". `known`: keys of the kinds.
 */
export function findNamedGroups(
  document: Document,
  statements: readonly Statement[],
  known: ReadonlySet<string>,
): readonly NamedGroup[] {
  return [
    ...inTables(document, known),
    ...inLists(statements),
    ...inSentences(statements, known),
    ...numbered(statements),
  ]
}

/** A table of groups whose kind no word for a body names: "Stuben: Stube, Themen, Treffpunkt", with the word of its head. */
export type GroupTable = Readonly<{
  kind: string
  span: Span
  groups: readonly Readonly<{ name: string; span: Span }>[]
}>

/** Tables in a chapter on what their first column lists, and which say how each of these works. */
export function findGroupTables({ text, blocks, sections }: Document): readonly GroupTable[] {
  const wordsOf = (cell: TableCell | undefined) => wordsAt(text, cell)
  return blocks.flatMap(({ table, section }): readonly GroupTable[] => {
    if (!table || table.headerRows === 0) return []
    const [head = '', ...others] = (table.rows[table.headerRows - 1] ?? []).map(wordsOf)
    const title = sections[section]?.title ?? ''
    // "Insel" in the chapter "Themeninseln: mitmachen ohne Mandat"
    const kind = title.match(/(?<!\p{L})\p{Lu}\p{Ll}{4,}/gu)?.find((noun) => stemOf(noun).endsWith(stemOf(head)))
    if (kind === undefined || !/^\p{Lu}\p{Ll}{3,}$/u.test(head) || kindsNamed(title).length > 0) return []
    if ((noBody.test(kind) && !/gruppen$/u.test(kind)) || !others.some((other) => organises.test(other))) return []
    const groups = table.rows.slice(table.headerRows).flatMap(([cell]) => {
      const name = wordsOf(cell)
      return cell && isName(name) ? [{ name, span: { start: cell.end - name.length, end: cell.end } }] : []
    })
    const heading = blocks[sections[section]?.heading ?? -1]
    const start = heading ? heading.start + text.slice(heading.start, heading.end).lastIndexOf(kind) : -1
    return groups.length > 1 && start >= 0 ? [{ kind, span: { start, end: start + kind.length }, groups }] : []
  })
}

const organises =
  /Turnus|Rhythmus|Federführung|Leitung|Sprecher|Ansprech|anruft|Treff|Thema|Themen|Worum|gemacht|Moderation|Wann|Tandem|Gegenstand|erreichen|person$/iu
const area = /^(?:Stadtteil|Ort|Ortsteil|Quartier|Sozialraum|Bezirk|Gemeinde|Region)e?$/u
const persons = /Ansprech|Kontakt|Adress/u

function inTables(document: Document, known: ReadonlySet<string>): readonly NamedGroup[] {
  const { text, blocks, sections } = document
  const wordsOf = (cell: TableCell | undefined) => wordsAt(text, cell)
  return blocks.flatMap(({ table, section, start }) => {
    if (!table || table.headerRows === 0) return []
    const all = (table.rows[table.headerRows - 1] ?? []).map(wordsOf)
    // "Nr. | Arbeitsgruppe | Themen": the first column only counts.
    const column = /^(?:(?:[Ll]fd\.\s)?Nr\.?|#|)$/u.test(all[0] ?? '') ? 1 : 0
    const heads = all.slice(column)
    const head = heads[0] ?? ''
    // "Ansprechpersonen der Regionalgruppen: Gemeinde, Person": whom to ask in each place.
    if (area.test(head) && persons.test(sections[section]?.title ?? '')) return []
    if (!heads.slice(1).some((other) => organises.test(other)) && !namesGroups.test(head)) return []
    const above = [head, sections[section]?.title ?? '', text.slice(Math.max(0, start - 160), start)]
    const kinds = above.flatMap((words) => kindsNamed(words).slice(-1))
    const kind = kinds.find(({ key }) => known.has(key)) ?? kinds[0]
    if (!kind) return []
    const rows = table.rows.slice(table.headerRows)
    // "Große Runde, Kompassrunde, Werkstätten": all bodies of the network, not the groups of one kind.
    if (rows.filter((row) => findMentions(wordsOf(row[column])).some(({ name }) => name === null)).length > 1) return []
    return rows.flatMap((row) => {
      const cell = row[column]
      const own = wordsOf(cell).replace(/^(?:[A-H]|[IVX]+|\d{1,2})[.)]?\s(?=\p{Lu}\p{Ll})/u, '')
      if (!cell || !isName(own)) return []
      const name = area.test(head) ? `${singular(kind)} ${own}` : own
      return [{ kind, name, own, span: { start: cell.end - own.length, end: cell.end } }]
    })
  })
}

/** "Quartierstische" to "Quartierstisch": the kind's key is its singular. */
const singular = ({ key }: Mention) => key.charAt(0).toUpperCase() + key.slice(1)

const marker = /^(?:[A-H][.)]|[a-h]\)|\d[.)])\s/u
const lists =
  /(?:folgende|[Bb]estehende|[Dd]erzeitige|bestehen|besteht|gibt es|sind es|Zurzeit|derzeit|gebildet|eingerichtet)(?!\p{L})/u

function inLists(statements: readonly Statement[]): readonly NamedGroup[] {
  return statements.flatMap((statement, index) => {
    const { lead, words, from, cell } = statement
    if (cell) return []
    const opening = (marker.test(words) ? openedBy(statements, index) : null) ?? lead
    const [kind] = opening === null ? [] : kindsNamed(opening).slice(-1)
    if (!kind || opening === null || !(lists.test(opening) || counted(opening, kind))) return []
    let next = 0
    return words.split(/\s(?=[A-H][.)]\s\p{Lu})/u).flatMap((part) => {
      // "Sprachbrücken – Ilse Kampermann, Volkshochschule": the name, and who speaks for it.
      // "der Wertermittlertisch (Bewertung beim Pächterwechsel)"
      const own = (part.replace(marker, '').split(/\s[–-]\s(?=\p{Lu})|\s\((?=\p{Lu})/u)[0] ?? '')
        .replace(/^(?:der|die|das|eine?)\s(?=\p{Lu})/u, '')
        .replace(/(?:,|;|\.|\sund)$/u, '')
      const at = words.indexOf(own, next)
      next = at + own.length
      return isName(own) || isBody(own) ? [{ kind, name: own, own, span: { start: from + at, end: from + next } }] : []
    })
  })
}

/** "Wassergruppe": a word for a body alone. */
function isBody(words: string): boolean {
  const [only] = findNames(words)
  return only !== undefined && !only.plural && only.start === 0 && only.end === words.length && /^\p{L}+$/u.test(words)
}

/** "Drei Arbeitskreise:", not "Werkstätten: alle sechs Wochen". */
function counted(opening: string, { start }: Mention): boolean {
  return /(?<!\p{L})(?:[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs|[Ss]ieben|[Aa]cht)\s(?:\p{Ll}+\s)?$/u.test(
    opening.slice(0, start),
  )
}

/** Items inside one cell: the sentence with the colon in front of them. */
function openedBy(statements: readonly Statement[], index: number): string | null {
  for (let at = index - 1; at >= 0 && statements[at]?.block === statements[index]?.block; at--) {
    const words = statements[at]?.words ?? ''
    if (/:$/u.test(words)) return words
    if (!marker.test(words)) return null
  }
  return null
}

const quotedNames =
  /(?<!\p{L})(?<word>(?:\p{Lu}\p{L}*)?(?:[Gg]ruppen|[Kk]reise|[Tt]ische|[Ff]oren|[Rr]unden|[Ww]erkstätten|[Zz]irkel)n?)\s(?<names>(?:[„"»][^“”"«]{3,60}[“”"«](?:,\s|\s(?:und|sowie)\s|\s&\s)?){1,8})/gu

/** "Derzeit bestehen die Arbeitskreise „Sprache“, „Wohnen“ und „Arbeit“"; the last part of the kind's name will do. */
function inSentences(statements: readonly Statement[], known: ReadonlySet<string>): readonly NamedGroup[] {
  const kinds = statements.flatMap(({ words }) => kindsNamed(words)).filter(({ key }) => known.has(key))
  return statements.flatMap(({ words, from, headings }) =>
    [...words.matchAll(quotedNames), ...inChapter(words, headings)].flatMap(({ index, 0: all, groups }) => {
      const word = groups?.word ?? ''
      const stem = word.toLowerCase().replace(/(?:en|e|n)$/u, '')
      const [exact] = kindsNamed(word)
      const kind = exact
        ? kinds.find(({ key }) => key === exact.key)
        : only(kinds.filter(({ key }) => key.includes(stem)))
      if (!kind) return []
      return [...all.matchAll(/[„"»](?<name>[^“”"«]{3,60})[“”"«]/gu)].flatMap((match) => {
        const own = match.groups?.name ?? ''
        const at = from + index + match.index + 1
        return isName(own) ? [{ kind, name: own, own, span: { start: at, end: at + own.length } }] : []
      })
    }),
  )
}

/** "Dem Forum arbeiten drei Arbeitskreise zu: 1. Sprache, 2. Schule und Arbeit". */
function numbered(statements: readonly Statement[]): readonly NamedGroup[] {
  return statements.flatMap(({ words, from }) => {
    const colon = words.search(/:\s(?:1\.|a\))\s\p{Lu}/u)
    const [kind] = colon < 0 ? [] : kindsNamed(words.slice(0, colon)).slice(-1)
    if (!kind?.plural) return []
    return [
      ...words.slice(colon).matchAll(/(?<=\s(?:\d\.|[a-h]\))\s)\p{Lu}.*?(?=,?\s(?:und\s)?(?:\d\.|[a-h]\))\s|[.;]?$)/gu),
    ].flatMap(({ 0: own, index }) => {
      const start = from + colon + index
      return isName(own) ? [{ kind, name: own, own, span: { start, end: start + own.length } }] : []
    })
  })
}

/** In the chapter on a kind of group: "Zum Start eingerichtet sind „Pflege“ und „Sprache“." */
function inChapter(words: string, headings: readonly string[]): readonly RegExpExecArray[] {
  const found = setUp.test(words) ? quoted.exec(words) : null
  const [kind] = found ? kindsNamed(headings[0] ?? '') : []
  return found && kind ? [Object.assign(found, { groups: { word: kind.word } })] : []
}

const setUp = /(?<!\p{L})(?:eingerichtet|bestehen|gebildet|eingesetzt)\s(?:sind|derzeit|zurzeit|wurden)?/u
const quoted = /[„"»][^“”"«]{3,60}[“”"«](?:[^;]*[„"»][^“”"«]{3,60}[“”"«])*/u

/** The one kind of all, if there is but one. */
function only(kinds: readonly Mention[]): Mention | undefined {
  return new Set(kinds.map(({ key }) => key)).size === 1 ? kinds[0] : undefined
}

/** Kinds of groups: working groups, and rounds of which there are several. */
function kindsNamed(words: string): readonly Mention[] {
  return findMentions(words).filter(
    ({ type, name, plural, word }) =>
      name === null && (type === 'working-group' || (type === 'exchange' && (plural || /tisch(?:e|en)$/u.test(word)))),
  )
}
