import { foldSpaces } from '../../model/fold-spaces.ts'
import { plainKey } from './body-words.ts'
import type { Body } from './find-bodies.ts'
import { beginsWithKindOf, createNaming, type Naming } from './naming.ts'
import type { Statement } from './statements.ts'
import { endsOnStranger, ofSubject, type Who } from './subject-of-words.ts'
import { isElliptical } from './subjects.ts'

/** `acts`: the statement itself, a pronoun or the line above its list names it as the one that acts. */
export type Focus = Who & Readonly<{ acts: boolean }>

type Names = Readonly<{ bodies: readonly Body[]; naming: Naming }>

const pronoun =
  /^(?:(?:Er|Sie|Es|Dieser|Diese|Dieses|Letztere[rs]?|Ihm|Ihr|Ihre|Ihnen|Seine|Seinen|Dort|Darin|Daran|Dabei|In ihr|In ihm|Das Gremium|Dem Gremium|Den Vorsitz|Vorsitzende)(?!\p{L})|[Dd]ie (?:Leitung|Mitglieder|Sitzungen|Einladung)(?!\p{L}))/u
/** It stands for what was named last, not for what the text is about. */
const nearest = /^(?:Dieser|Diese|Dieses|Letztere[rs]?)\s\p{Ll}/u
/** Pronouns that stand for one gender only. */
const ofGender = [
  ['m', /^Er(?!\p{L})/u],
  ['n', /^Es(?!\p{L})/u],
  ['f', /^Sie\s(?:\p{Ll}+t|wird|kann|soll|darf|muss)(?!\p{L})/u],
] as const
/** "Sie unterstützt die Arbeitsgruppen": the one that is named is not the one that acts. */
const actsItself =
  /^(?:Er|Sie|Es)\s(?!ist|sind|wird|werden|gibt|kann|können|soll)\p{Ll}+(?:t|en)\s(?:de[nrms]|die|das)\s/u
/** "Bindende Beschlüsse fasst er nicht": the pronoun behind the verb. */
const inverted = /^(?!Das?\s|Was\s)(?:[\p{L}\d.-]+,?\s){1,5}\p{Ll}+t\s(?:er|sie|es)(?=[\s.,;])(?![^.;]*,\sdass)/u
const goesOn = /(?<!\p{L})(?:[Dd]ort|dessen|deren|dortige[nrs]?)(?!\p{L})/u
const elects =
  /(?<!\p{L})(?:wählt|wählen|bestimmt|bestimmen|entsendet|entsenden|benennt|benennen|gewählt|beruft|berufen|zu(?:ge)?wählt)(?!\p{L})/u
/** A line that says what there is: its items name bodies. */
const listsBodies =
  /gliedert|Organe|Gremien|Struktur|Ebenen|handelt durch|besteht|bestehen|folgende|gibt es|sind es|gruppen|foren|tische|kreise|werkstätten/u

/** What has been read so far, for pronouns and lists. */
type Read = {
  before: Who | null
  block: number
  place: string
  /** The body of a line of its own that heads what follows in its section; null behind one that names no body. */
  line: Readonly<{ section: number; body: Body | null }> | null
  /** The words before it in the same paragraph. */
  words: string
  /** The bodies that were named last. */
  named: readonly Body[]
  readonly leads: Map<string, Who | null>
}

/** Finds out for each statement whom it is about, from its subject, what it names, its heading, and what went before. */
export function findFocus(statements: readonly Statement[], bodies: readonly Body[]): readonly (Focus | null)[] {
  const known: Names = { bodies, naming: createNaming(bodies) }
  // Rules that bear the name of one body are its own.
  const titled = bodies.filter((body) => body.titled)
  const own = bodies.length === 1 ? bodies[0] : titled.length === 1 ? titled[0] : undefined
  const fallback: Who | null = own ? { kind: 'body', body: own } : null
  const read: Read = { before: null, block: -1, place: '', line: null, words: '', named: [], leads: new Map() }
  return statements.map((statement) => {
    if (statement.block !== read.block) read.words = ''
    read.line = headingLine(statement, known.naming) ?? (read.line?.section === statement.section ? read.line : null)
    const place = `${statement.section} ${statement.headings[0] ?? ''} ${read.line?.body?.key ?? ''}`
    const carried = place === read.place ? read.before : null
    const focus = focusOf(statement, known, { carried, fallback, read })
    // A paragraph that begins with nobody is not about the body of the one before it.
    read.before = focus ?? (statement.block === read.block ? carried : null)
    const names = known.naming(statement.words).flatMap(({ body }) => body ?? [])
    read.named = names.length > 0 ? names : carried ? read.named : []
    read.block = statement.block
    read.words = statement.words
    read.place = place
    if (/[:,]$/u.test(statement.words)) read.leads.set(ending(statement.words), focus)
    return focus
  })
}

/** "C. Arbeitskreise", "§ 10" or a line with nothing but the name of a body: a heading that is not set as one. */
function headingLine({ words, section, cell, lead }: Statement, naming: Naming): Read['line'] {
  if (cell || words.length > 70 || /[.:;,]$/u.test(words)) return null
  const line = /^(?:(?<letter>[A-Z])[.)]|(?<part>§\s?\d+\p{Ll}?))(?:\s+(?<rest>\p{Lu}.*))?$/u.exec(words)?.groups
  if (!line) return null
  if (line.letter !== undefined && lead !== null && /[:,]$/u.test(lead) && listsBodies.test(lead)) return null
  const [only] = naming(line.rest ?? '')
  return { section, body: only && only.end - only.start > (line.rest ?? '').length * 0.6 ? only.body : null }
}

/** The heading's body: in its chapter it need not be named. */
export function headedBody({ headings }: Pick<Statement, 'headings'>, naming: Naming): Body | null {
  for (const heading of headings) {
    const named = naming(heading).filter(({ body }) => body !== null)
    const [first, second] = named
    // "Vorsitz und Vorstand": the first half is on whom the rules are for.
    if (first?.body && besides.test(heading.slice(0, first.start))) return null
    const isOnly = named.every(({ body }) => body === first?.body)
    // "Ausschüsse des Beirats"
    const isOf = named.length === 2 && /^\sde[rs]\s$/u.test(heading.slice(first?.end, second?.start))
    if (first?.body && (isOnly || isOf)) return first.body
    // A part of its own is not about what a heading above it names, whatever the levels look like.
    if (ownPart.test(heading)) return null
  }
  return null
}

const besides =
  /^(?:Vorsitz|Leitung|Sitzung(?:en)?|Mitglieder|Beschl[uü]ss\p{Ll}*)(?:,|\sund)\s(?:\p{Lu}\p{L}+\sund\s)?$/u

/** "Abschnitt V", "§ 7", "Artikel 3". */
const ownPart = /^(?:abschnitt|teil|kapitel|artikel|§)\s?[\dIVX]/iu

type Around = Readonly<{ carried: Who | null; fallback: Who | null; read: Read }>

function focusOf(statement: Statement, known: Names, { carried, fallback, read }: Around): Focus | null {
  const { words, lead } = statement
  const body = read.line ? read.line.body : headedBody(statement, known.naming)
  const headed: Who | null = body ? { kind: 'body', body } : null
  const row = ofRow(statement, known)
  if (row) return { ...row, acts: true }
  const named = ofSubject(words, known.naming)
  const isItem = lead !== null && !/^\p{Lu}.*[.]$/su.test(words)
  if (isItem) {
    const toDo = /\szu\s\p{Ll}+en[,.;]?(?:\sund)?$/u.test(words)
    const whole =
      named && !toDo && named.rank >= 0.8 && named.at < 8 && (listsBodies.test(lead) || named.length * 2 > words.length)
    if (whole) return { ...named.focus, acts: true }
    return acting(ofLead(lead, known, read, headed ?? carried))
  }
  const otherActs = named?.focus.kind === 'body' && headed?.kind === 'body' && named.focus.body !== headed.body
  // Under the heading of a body, the others elect it.
  if (otherActs && elects.test(words)) return { ...headed, acts: false }
  if (body && !(named?.certain && named.at < 6) && beginsWithKindOf(words, body))
    return { kind: 'body', body, acts: true }
  if (isElliptical(words)) return headed && { ...headed, acts: true }
  // "In der Stadtverordnetenversammlung sitzen 37 Leute. Sie ist beschlussfähig, wenn …"
  const isLost = carried === null || carried.kind === 'foreign'
  if (isLost && oneself.test(words) && tellsOfStrangers(read.words, known.naming))
    return { kind: 'foreign', acts: true }
  const refers = pronoun.test(words) || inverted.test(words)
  // "… dem Sozialausschuss. Dieser tagt fünfmal im Jahr."
  if (nearest.test(words) && endsOnStranger(read.words, known.naming)) return { kind: 'foreign', acts: true }
  if (refers && (!named?.certain || named.rank < 2)) {
    const before = carried === null ? [] : read.named.map((named): Who => ({ kind: 'body', body: named }))
    const meant = [carried, headed, ...before].find((who) => who !== null && fits(words, who, known.naming))
    if (meant) return { ...meant, acts: true }
    if (actsItself.test(words) && named) return null
  }
  if (named && named.rank >= 2) return { ...named.focus, acts: true }
  if (lead !== null) return acting(ofLead(lead, known, read, headed ?? carried))
  const near = named && (named.rank >= 1.5 || headed === null) ? named.focus : headed
  const sameBlock =
    statement.block === read.block &&
    statement.from === statement.start &&
    (carried?.kind !== 'foreign' || goesOn.test(words))
      ? carried
      : null
  const focus = near ?? sameBlock ?? fallback
  return focus ? { ...focus, acts: false } : null
}

const acting = (who: Who | null): Focus | null => (who ? { ...who, acts: true } : null)

/** Whom the line above a list is about. */
function ofLead(lead: string, known: Names, { leads }: Read, otherwise: Who | null): Who | null {
  const read = leads.get(ending(lead)) ?? ofSubject(lead, known.naming)?.focus ?? null
  return read ?? (office.test(lead) ? null : otherwise)
}

const office =
  /(?<!\p{L})(?:\p{L}*[Kk]oordin(?:ator|ierungs|ations)\p{L}*|\p{L}*[Ss]telle|\p{L}*[Gg]eschäftsführung|\p{L}*[Bb]üros?|\p{L}*[Bb]eauftragte[nr]?|Vorsitzende[nr]?|Verwaltung)(?!\p{L})/u

/** What a line and a lead made of it and the line before have in common. */
const ending = (words: string) => foldSpaces(words).slice(-25)

const oneself = /^(?:Er|Sie|Es)\s\p{Ll}+\s/u

/** Whether a sentence names bodies, none of them the network's, and is not about the network itself. */
function tellsOfStrangers(words: string, naming: Naming): boolean {
  const about = ofSubject(words, naming)?.focus.kind ?? 'foreign'
  return about === 'foreign' && endsOnStranger(words, naming) && naming(words).every(({ body }) => body === null)
}

/** Whether the pronoun a sentence begins with can stand for somebody. */
function fits(words: string, who: Who, naming: Naming): boolean {
  const [wanted] = ofGender.find(([, of]) => of.test(words)) ?? []
  if (wanted === undefined || who.kind === 'foreign') return true
  if (who.kind === 'network') return wanted === 'n'
  const [mention] = naming(who.body.name)
  return mention === undefined || who.body.word !== null || (mention.gender === wanted && !mention.plural)
}

/** In a table of bodies, the first cell of the row names the body. */
function ofRow({ cell, words }: Statement, known: Names): Who | null {
  if (!cell) return null
  const names = plainKey(cell.row === '' ? words : cell.row).replace(/^[a-h]\s/u, '')
  const body = known.bodies.find(({ key, kind }) => {
    const own = key.slice(kind === null ? 0 : kind.length + 1)
    return own.length > 3 && names.startsWith(own)
  })
  return body ? { kind: 'body', body } : null
}
