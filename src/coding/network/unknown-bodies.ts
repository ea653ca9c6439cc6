import type { BodyType } from '../../model/network.ts'
import type { Span } from '../../model/span.ts'
import { findActingNames } from './acting-names.ts'
import { findFrequencies } from './frequency.ts'
import { findMentions, findNames } from './mentions.ts'
import { networkWord } from './network-words.ts'
import { isSomethingElse } from './open-names.ts'
import type { Statement } from './statements.ts'

/** A body by a name nobody could foresee: what meets, or what there is for a purpose and is named again and again. */
export type UnknownBody = Readonly<{
  word: string
  /** Its other forms in the text. */
  also: readonly string[]
  span: Span
  type: BodyType
  typeReason: string
}>

const meets =
  /(?:^|[.;:]\s|,\s)(?:Der|Die|Das|Unser|Unsere)\s(?<name>\p{Lu}[\p{Ll}-]{4,}|\p{Lu}{2,6})\s(?:trifft\ssich|treffen\ssich|tagt|tagen|kommt\s[^.;]*zusammen|kommen\s[^.;]*zusammen|tritt\s[^.;]*zusammen)(?!\p{L})/u
/** Speakers or heads of groups who meet as such. */
const speakers =
  /(?:^|[.;]\s|\d\)\s)Die\s(?<name>(?:\p{L}+-?)?(?:[Ss]precher|[Ll]eiter)(?:[*:_/-]{1,2}innen|innen)?(?:\sund\s(?:\p{L}+-?)?(?:[Ss]precher|[Ll]eiter))?)\s(?:de[rs]\s\p{L}+\s)?(?:treffen|tagen|kommen|tauschen)(?!\p{L})/u
const exists =
  /(?:gibt es|haben wir|besteht|bilden wir)\s(?:aber\s|auch\s|dafür\s)?(?:den|die|das|einen|eine|ein)\s(?<name>\p{Lu}[\p{Ll}-]{4,})(?:[.,]|\s–)/u
const timed =
  /^(?<name>\p{Lu}[\p{Ll}-]{4,}(?:\s\p{Lu}[\p{Ll}-]+)?):\s(?:etwa\s|rund\s)?(?:\p{Ll}+\s)?(?:alle\s|jeden?\s|\p{Ll}*(?:monatlich|jährlich|mal\s|wöchentlich))/u
/** What a sentence lists as the parts of the network: "gliedert sich in das Plenum, den Rat und die Doppelspitze". */
const parts =
  /(?:gliedert\ssich\sin|handelt\sdurch|Organe\s(?:\p{L}+\s){0,4}sind|Gremien\s(?:\p{L}+\s){0,4}sind)\s(?<list>[^.;:]*)/u
const part =
  /(?:^|,\s|\s(?:und|sowie)\s)(?:de[nr]|die|das|eine?n?)\s(?<name>\p{Lu}[\p{Ll}-]{4,})(?=$|,|\s(?:und|sowie)\s)/gu
/** "Zweimal im Jahr lädt die Stelle zu einem Klönabend ein": an event with a name of its own. */
const event =
  /(?:treffen\ssich|trifft\ssich|versammeln\ssich|kommen|kommt|lädt|laden)\s(?:[^.;]*\s)?(?:zum|zur|zu\seine[mr])\s(?:\p{Ll}+\s)?[„"»]?(?<name>\p{Lu}[\p{Ll}-]*(?:abend|nachmittag|tag|café|frühstück|stammtisch|salon|markt|gipfel|dialog))(?!\p{L})/u
/** "Wir machen einmal im Jahr die „Offene Bühne“." */
const show =
  /(?<!\p{L})(?:machen|macht|veranstalte[tn]|organisier(?:t|en)|findet|finden|feiern|feiert|richte[tn])\s(?:[^.;]*\s)?(?:die|den|das|eine?n?)\s„(?<name>\p{Lu}[^“]{4,30})“/u
const forAll =
  /(?<!\p{L})(?:[Jj]ede(?:r|n|mann)?|offen\p{Ll}*|öffentlich\p{Ll}*|Interessierte\p{Ll}*|Bürger\p{L}*)(?!\p{L})/u

/** Persons, papers and places meet or exist too. */
const noBody =
  /^(?:Netzwerk\p{Ll}*|Mitglied\p{Ll}*|Partner\p{Ll}*|Sprecher\p{Ll}*|Vorsitz\p{Ll}*|Leitung|Leiter\p{Ll}*|Beteiligte\p{Ll}*|Stadt|Kreis|Landkreis|Gemeinde|Verwaltung|Koordin\p{Ll}*|Geschäfts\p{Ll}*|Vertret\p{Ll}*|Satzung|Ordnung|Einladung|Protokoll|Ziel\p{Ll}*|Aufgabe\p{Ll}*|Verein\p{Ll}*|Menschen|Nachbarn|Freunde|Teilnehm\p{Ll}*|Termin\p{Ll}*|Kalender|Antrag\p{Ll}*|Recht\p{Ll}*|Möglichkeit\p{Ll}*|Gremium|Gremien|Ausschuss|Gruppe\p{Ll}*|Bürgermeisterkonferenz|Stadtrat|Gemeinderat|Kreistag|Rat(?:e?s)?|Ausschüssen?|Beirat|Vorstand|Treffen|Sitzung\p{Ll}*|Uhr|Ort|Kontakt|Beginn)$/u
/** Bodies, offices and associations that are nobody's network. */
const others =
  /(?:parlament|[^t]rat|kreistag|bundestag|landtag|ausschuss|amt|verband|(?<!arbeits)verbund|verein|kammer|senat|gericht|gemeinde|fraktion)$/iu
const often = 3

/** A name in a statement; `printed`: how it stands there; `often`: whether it must be told of again and again. */
type Found = Readonly<{
  word: string
  printed?: string
  often: boolean
  type?: Pick<UnknownBody, 'type' | 'typeReason'>
}>

/** Names of bodies without a word for one in them. */
export function findUnknownBodies(statements: readonly Statement[], text: string): readonly UnknownBody[] {
  const found = new Map<string, UnknownBody>()
  for (const [index, statement] of statements.entries()) {
    const { words, from } = statement
    const all = [...namesIn(words), ...inFront(statements, index), ...inTable(statement), ...committees(statement)]
    for (const { word, printed = word, often: needed, type } of all) {
      if (found.has(word) || (needed && !isToldOften(word, text))) continue
      const at = words.indexOf(printed)
      const span = { start: from + at, end: from + at + printed.length }
      found.set(word, {
        word,
        also: printed === word ? [] : [printed],
        span,
        ...(type ?? typeOf(word, text.slice(from, from + 600))),
      })
    }
  }
  const acting = findActingNames(statements, (word) => found.has(word) || !mayBeBody(word))
  return [
    ...found.values(),
    ...acting.map(({ word, forms, span, told }) => ({
      word,
      also: forms.filter((form) => form !== word),
      span,
      ...typeOf(word, told),
    })),
  ]
}

function namesIn(words: string): readonly Found[] {
  const speaking = speakers.exec(words)?.groups?.name
  const met = meets.exec(words)?.groups?.name
  const listed = parts.exec(words)?.groups?.list ?? ''
  const names = [...listed.matchAll(part)].map(({ groups }) => groups?.name)
  const told = [exists.exec(words)?.groups?.name, timed.exec(words)?.groups?.name, ...names]
  const held = findFrequencies(words).some(({ amount }) => amount)
    ? (event.exec(words) ?? show.exec(words))?.groups?.name
    : undefined
  return [
    ...(held && mayBeBody(held)
      ? [{ word: held, often: false, type: forAll.test(words) ? conference : exchange }]
      : []),
    ...(met && mayBeBody(met) ? [{ word: met, often: false }] : []),
    ...(speaking && findMentions(speaking).length === 0 ? [{ word: speaking, often: false, type: steering }] : []),
    ...told.flatMap((word) => (word && mayBeBody(word) ? [{ word, often: true }] : [])),
  ]
}

/** "Die Verzeichneten", "die Gewählten": persons. */
const participle = /(?:eten|[lnrs]ten|nden|ierten)$/u

const mayBeBody = (word: string) =>
  !participle.test(word) &&
  !noBody.test(word) &&
  !others.test(word) &&
  !isSomethingElse(word) &&
  findMentions(word).length === 0

const isToldOften = (word: string, text: string) =>
  [...text.matchAll(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'gu'))].length >= often

const alone = /^(?<name>\p{Lu}[\p{Ll}-]{4,})\.$/u
const gathers = /(?<!\p{L})(?:treffen\ssich|trifft\ssich|tagt|tagen|kommen|kommt)(?!\p{L})/u

/** "Fachebene. Alle Dienste treffen sich monatlich.": a name in front, in a section where bodies stand so: "Steuerkreis. …" */
function inFront(statements: readonly Statement[], index: number): readonly Found[] {
  const [statement, next] = [statements[index], statements[index + 1]]
  const word = statement?.first ? alone.exec(statement.words)?.groups?.name : undefined
  if (!statement || !word || !mayBeBody(word) || next?.block !== statement.block || !gathers.test(next.words)) return []
  const beside = statements.some(
    ({ section, first, words }) =>
      first && section === statement.section && alone.test(words) && findNames(words).length > 0,
  )
  return beside ? [{ word, often: false }] : []
}

/** In a table of all bodies the first cell of each row names one: "Gremium: Echoraum", "Runde: Ortstische (5)". */
function inTable({ cell, words }: Statement): readonly Found[] {
  if (cell?.row !== '' || !/^(?:Gremium|Gremien|Runde|Format|Organ|Ebene)$/u.test(cell.column)) return []
  const word = words.replace(/\s\((?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht)\)$/u, '')
  return /^\p{Lu}[\p{L}-]+(?:\s(?:\p{Lu}[\p{L}-]+|„[^“]{3,40}“))?$/u.test(word) && mayBeBody(word)
    ? [{ word, often: false }]
    : []
}

const ownCommittees = /(?<!\p{L})(?:kann|können)\s[^.;]*?Ausschüsse\s[^.;]*(?:bilden|einrichten|einsetzen)(?!\p{L})/u
const ownBody = new RegExp(`(?<!\\p{L})[Dd](?:as|er|ie)\\s${networkWord}(?!\\p{L})`, 'u')

/** "Der Beirat kann bis zu drei Ausschüsse bilden" in a chapter on them, by which they are told from those of the council. */
function committees({ words, headings }: Statement): readonly Found[] {
  const ahead = words.slice(0, words.indexOf('Ausschüsse'))
  const name = /(?:Eigene\s)?Ausschüsse(?!\p{L})(?:\sde[rs]\s\p{Lu}\p{L}+)?/u.exec(headings[0] ?? '')?.[0]
  if (!ownCommittees.test(words) || name === undefined || !(findNames(ahead).length > 0 || ownBody.test(ahead)))
    return []
  const type = { type: 'working-group', typeReason: 'bereitet Beschlüsse vor' } as const
  return [{ word: name, printed: 'Ausschüsse', often: false, type }]
}

const conference = { type: 'conference', typeReason: 'offen für alle' } as const
const exchange = { type: 'exchange', typeReason: 'kommt zusammen' } as const
const steering = { type: 'steering', typeReason: 'bereitet vor oder steuert' } as const
const leads = /(?:spitze|präsidium|direktorium)$/iu
const steers = /(?:vorbereit|bereitet|sammelt|Themen|plant|steuert|koordinier|lenkt)/u

function typeOf(word: string, behind: string): Pick<UnknownBody, 'type' | 'typeReason'> {
  if (/^(?:Arbeits|Fach|Projekt)/u.test(word)) return { type: 'working-group', typeReason: `Bezeichnung „${word}“` }
  return leads.test(word) || steers.test(behind) ? steering : exchange
}
