import type { Body } from './find-bodies.ts'
import type { Mention } from './mentions.ts'
import { createNaming, type Naming } from './naming.ts'
import type { Statement } from './statements.ts'

/** Whom a statement is about: one of the network's bodies, the network, or a body that is not part of it. */
type Who = Readonly<{ kind: 'body'; body: Body }> | Readonly<{ kind: 'network' }> | Readonly<{ kind: 'foreign' }>
/** `acts`: the statement itself, a pronoun or the line above its list names it as the one that acts. */
export type Focus = Who & Readonly<{ acts: boolean }>

type Names = Readonly<{ bodies: readonly Body[]; naming: Naming }>
type Found = Readonly<{ focus: Who; at: number; rank: number }>

const pronoun =
  /^(?:\(\d+\)\s)?(?:(?:Er|Sie|Es|Dieser|Diese|Dieses|Letztere[rs]?|Ihm|Ihr|Ihre|Ihnen|Seine|Seinen|Dort|Darin|Daran|Dabei|In ihr|In ihm|Das Gremium|Dem Gremium|Den Vorsitz|Vorsitzende)(?!\p{L})|[Dd]ie (?:Leitung|Mitglieder|Sitzungen|Einladung)(?!\p{L}))/u
/** Right below a heading: "Arbeitsgruppen. Sie erarbeiten Empfehlungen." */
const bare = /^(?:\(\d+\)\s)?(?:Er|Sie|Es|Das Gremium)\s\p{Ll}/u
/** "Er bereitet die Versammlung vor": whatever is named behind the verb is not the one that acts. */
const actsItself =
  /^(?:\(\d+\)\s)?(?:Er|Sie|Es)\s(?!ist|sind|wird|werden|gibt|kann|können|soll)\p{Ll}+(?:t|en)\s(?:de[nrms]|die|das)\s/u
const network =
  /(?<!\p{L})(?:[Dd]as|[Dd]em|[Ii]m|[Dd]es|[Vv]om|[Uu]nser|[Zz]um)\s(?:\p{Lu}?\p{Ll}+\s)?(?:\p{L}*[Nn]etzwerk(?:s|es)?|Netz(?:es)?|Bündnis(?:ses)?|Verbund(?:s|es)?)(?!\p{L})/u
const foreignBody =
  /(?<!\p{L})(?:[Dd](?:er|em|en|es|ie)\s)?(?:(?:Stadt|Gemeinde|Ältesten|Ortschafts|Orts|Land|Bezirks|Samtgemeinde|Verbandsgemeinde)[Rr]at(?:s|es)?|Kreistag(?:s|es)?|Bürgerschaft|Stadtverordnetenversammlung|Gemeindevertretung|Magistrat|(?:Sozial|Haupt|Kultur|Jugendhilfe|Bau|Finanz|Schul|Rats|Kreis)\p{Ll}*aussch\p{L}+|Jugendparlament\p{L}*|Ausschuss(?:es)?\sfür\s(?!Integration|Migration|Vielfalt|Teilhabe|Zuwander)\p{Lu}\p{L}+)(?!\p{L})/u

const elects = /(?<!\p{L})(?:wählt|wählen|bestimmt|bestimmen|entsendet|entsenden|benennt|benennen)(?!\p{L})/u

/** A body that is not one of the network's, as the subject. */
const strangerAtFront =
  /^(?:\(\d\)\s)?(?:Die|Der|Das|Ein|Eine)\s(?:\p{Ll}+e[rs]?\s)?(?<name>\p{Lu}[\p{L}-]*(?:konferenz|ausschuss|[^t]rat|parlament|runde|gruppe|netzwerk|versammlung|beirat|kommission|kreistag))\s(?!der|des|kann|ist)/u

/** Finds out for each statement whom it is about, from its subject, what it names, its heading, and what went before. */
export function findFocus(statements: readonly Statement[], bodies: readonly Body[]): readonly (Focus | null)[] {
  const known: Names = { bodies, naming: createNaming(bodies) }
  // Rules that bear the name of one body are its own.
  const titled = bodies.filter((body) => body.titled)
  const own = bodies.length === 1 ? bodies[0] : titled.length === 1 ? titled[0] : undefined
  const fallback: Who | null = own ? { kind: 'body', body: own } : null
  let before: Who | null = null
  let beforeBlock = -1
  let beforeSection = -1
  return statements.map((statement) => {
    const headed = ofHeadings(statement, known)
    const carried = statement.section === beforeSection ? before : null
    const named = ofRow(statement, known) ?? ofWords(statement, known)
    const refers = pronoun.test(statement.words)
    const led = statement.lead === null ? null : ofWords({ words: statement.lead }, known)
    let focus: Who | null
    let acts = true
    if (
      named?.focus.kind === 'body' &&
      headed?.kind === 'body' &&
      named.focus.body !== headed.body &&
      elects.test(statement.words)
    ) {
      // Under the heading of a body, the others elect it.
      focus = headed
      acts = false
    } else if (statement.lead === null && actsItself.test(statement.words)) focus = carried ?? headed
    else if (named && named.rank >= 2) focus = named.focus
    else if (led) focus = led.focus
    else if (statement.lead !== null) focus = headed ?? carried
    else if (refers && carried) focus = carried
    else if (named === null && headed && bare.test(statement.words)) focus = headed
    else {
      acts = false
      focus = named?.focus ?? headed ?? (statement.block === beforeBlock ? carried : null) ?? fallback
    }
    before = (statement.lead === null ? null : led?.focus) ?? focus ?? carried
    beforeBlock = statement.block
    beforeSection = statement.section
    return focus ? { ...focus, acts } : null
  })
}

/** In a table of bodies, the first cell of the row names the body. */
function ofRow({ cell, words }: Statement, known: Names): Found | null {
  if (!cell) return null
  const names = cell.row === '' ? words : cell.row
  for (const body of known.bodies) {
    const { key } = body
    const own = key.slice(body.kind === null ? 0 : body.kind.length + 1)
    if (
      own.length > 3 &&
      names
        .toLowerCase()
        .replace(/[^\p{L}\d ]+/gu, '')
        .startsWith(own)
    )
      return { focus: { kind: 'body', body }, at: 0, rank: 3 }
  }
  return null
}

/** "Abschnitt V", "§ 7", "Artikel 3". */
const ownPart = /^(?:abschnitt|teil|kapitel|artikel|§)\s?[\dIVX]/iu

function ofHeadings({ headings }: Statement, known: Names): Who | null {
  for (const heading of headings) {
    const bodies = known.naming(heading).flatMap(({ body }) => body ?? [])
    const [first] = bodies
    if (first && new Set(bodies).size === 1) return { kind: 'body', body: first }
    // A part of its own is not about what a heading above it names, whatever the levels look like.
    if (ownPart.test(heading)) return null
  }
  return null
}

function ofWords({ words }: Pick<Statement, 'words'>, known: Names): Found | null {
  const found: Found[] = known.naming(words).map((mention) => {
    const { body } = mention
    return {
      focus: body ? { kind: 'body', body } : { kind: 'foreign' },
      at: mention.start,
      rank: body ? rankOf(words, mention) : rankOf(words, mention) - 0.5,
    }
  })
  const short = shortForms(words, known)
  const net = network.exec(words)
  if (net)
    found.push({ focus: { kind: 'network' }, at: net.index, rank: /^(?:Das|das|Unser|unser)/u.test(net[0]) ? 2 : 0.5 })
  const other = foreignBody.exec(words)
  if (other)
    found.push({
      focus: { kind: 'foreign' },
      at: other.index,
      rank: /^(?:Der|Die|Das|die|das)\s/u.test(other[0]) && other.index < 40 ? 2 : 0.2,
    })
  const stranger = strangerAtFront.exec(words)?.groups?.name
  if (stranger && found.every(({ at }) => at > 30)) found.push({ focus: { kind: 'foreign' }, at: 0, rank: 2.1 })
  const [best] = [...found, ...short].sort((left, right) => right.rank - left.rank || left.at - right.at)
  return best && (best.rank >= 1 || best.focus.kind !== 'foreign') ? best : null
}

/** "Der Rat", "das Gremium", "die Runde": the only body with such a name. */
function shortForms(words: string, known: Names): readonly Found[] {
  return [
    ...words.matchAll(
      /(?<!\p{L})(?<article>[Dd]e[rmns]|[Dd]ie|[Dd]as|[Ii]m|[Vv]om|[Zz]um|[Zz]ur)\s(?<word>Rat(?:e?s)?|Team[s]?|Runden?|Kreis(?:es)?|Gruppen?|Foren|Forums?|Tische?n?s?|Werkstatt|Werkstätten|Versammlung|Ausschuss(?:es)?|Gremiums?|Beirat(?:e?s)?|Konferenz|Plenums?)(?!\p{L})/gu,
    ),
  ].flatMap((match) => {
    const word = match.groups?.word ?? ''
    const stem = word
      .toLowerCase()
      .replace(/(?:es|en|s|e|n)$/u, '')
      .replace('ä', 'a')
    const fitting = known.bodies.filter(
      ({ key, kind }) =>
        kind === null &&
        (key.includes(stem) || (stem === 'foren' && key.includes('forum')) || stem.startsWith('gremi')),
    )
    const [body] = fitting
    if (!body || fitting.length !== 1) return []
    return [
      {
        focus: { kind: 'body', body } as const,
        at: match.index,
        rank: /^(?:Der|Die|Das|die|das)$/u.test(match.groups?.article ?? '') ? 2 : 1,
      },
    ]
  })
}

/** 2 where the body is the subject, 1 where the sentence is about its meetings, members or chair, else less. */
function rankOf(words: string, { start, gender, plural }: Mention): number {
  const ahead = words.slice(Math.max(0, start - 45), start)
  if (
    /(?:obliegt|obliegen|erfolgt durch|erfolgt über|liegt (?:beim|bei)|übernimmt|wird (?:vo[nm]|durch)|werden (?:vo[nm]|durch))\s(?:de[rmn]\s|das\s|die\s)?$/u.test(
      ahead,
    )
  )
    return 2.5
  const article =
    /(?:^|[\s(„:])(?<word>[Dd]er|[Dd]ie|[Dd]as|[Dd]en|[Dd]em|[Dd]es|[Ee]in|[Ee]ine|[Ee]inen|[Ee]iner|[Ee]inem|[Jj]ede[rs]?|[Aa]lle|[Uu]nsere?|[Ii]m|[Ii]n|[Aa]m|[Zz]um|[Zz]ur|[Vv]om|[Bb]eim|[Dd]rei|[Zz]wei|[Vv]ier|[Ff]ünf|[Dd]iese[rsnm]?)\s(?:(?:einzelnen|jeweiligen|jeweilige|themenbezogene[nr]?|neue[rs]?|\p{Ll}+liche[rsn]?|\p{Ll}+isches?)\s)?$/u
      .exec(ahead)
      ?.groups?.word?.toLowerCase()
  const nominative = plural
    ? ['die', 'alle', 'unsere', 'drei', 'zwei', 'vier', 'fünf', 'diese']
    : gender === 'm'
      ? ['der', 'ein', 'jeder', 'unser', 'dieser']
      : gender === 'f'
        ? ['die', 'eine', 'jede', 'unsere', 'diese']
        : ['das', 'ein', 'jedes', 'unser', 'dieses']
  if (article === undefined) return start === 0 || /^\(\d+\)\s?$/u.test(words.slice(0, start)) ? 2 : 0.8
  if (nominative.includes(article)) return start < 60 ? 2.2 : 1.6
  if (
    /(?:Sitzung|Treffen|Zusammenk[uü]nft|Mitglied|Vorsitz|Leitung|Sprecher|Beschl[uü]ss|Amtszeit|Aufgabe|Tagung|Ziele)\p{L}*\s(?:und\s\p{L}+\s)?(?:de[rs])\s(?:\p{Ll}+\s)?$/u.test(
      ahead,
    )
  )
    return 1.8
  return ['dem', 'den', 'im'].includes(article) && start < 14 ? 1.9 : 0.9
}
