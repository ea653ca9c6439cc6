import type { Amount, Feature } from '../../model/network.ts'
import { findDurations } from './duration.ts'
import type { Focus } from './find-focus.ts'
import { findFrequencies } from './frequency.ts'
import { inShort } from './in-short.ts'
import type { Naming } from './naming.ts'
import { numberOf, numberPattern } from './number-words.ts'
import type { Statement } from './statements.ts'
import { readMajorities, readQuorum, readTie } from './votes.ts'

/** What a statement says of a feature; `body` where it is another one than the statement is about. */
export type Value = Readonly<{ value: string; amount: Amount | null; certain: boolean; body?: string | null }>

export type Reading = Readonly<{
  about: Focus | null
  cues: ReadonlySet<Feature>
  topics: readonly Feature[]
  headed: readonly Feature[]
  column: Feature | null
  naming: Naming
}>

type Reader = (statement: Statement, reading: Reading) => readonly Value[]

/** The values of a feature in a statement; empty where it has a scale and the statement gives no value on it. */
export function readValues(feature: Feature, statement: Statement, reading: Reading): readonly Value[] {
  const reader = readers[feature]
  return reader ? reader(statement, reading) : [asPrinted(statement)]
}

const asPrinted = ({ words }: Statement): Value => ({ value: inShort(words), amount: null, certain: true })
const coded = (value: string, amount: Amount | null = null, certain = true): Value => ({ value, amount, certain })

const meets =
  /(?<!\p{L})(?:tagt|tagen|[Gg]etagt|tagenden?|trifft|treffen|kommt|kommen|zusammen\p{Ll}*|tritt|treten|stattfinde[tn]|statt|findet|finden|durchgeführt|einberufen|einzuberufen|anberaumt|abgehalten|ausgerichtet|richten|richtet|lädt|laden|ruft)(?!\p{L})/u
const meeting =
  /(?<!\p{L})\p{L}*(?:[Ss]itzung|[Tt]reffen|[Tt]agung|[Zz]usammenk[uü]nft|[Kk]onferenz|[Vv]ersammlung|[Rr]unde|[Ff]orum|[Pp]lenum|[Tt]isch|Abend|Termin)\p{Ll}*(?!\p{L})/u
const noMeeting =
  /(?<!\p{L})(?:\p{L}*[Bb]ericht\p{Ll}*|aktualisier\p{L}*|\p{L}*[Vv]erzeichnis|Rechenschaft|Euro|\p{L}*[Bb]eitrag|überprüf\p{L}*|evaluier\p{L}*|Rechnung|[Nn]ewsletter|Rundbrief|Fortbildung\p{L}*|Wiederwahl|nacheinander|hintereinander|in Folge|fernbleib\p{L}*|unentschuldigt|fehl\p{L}*|Lebensjahr|alt)(?!\p{L})/u

/** "zweiter Dienstag" in a column of times: once a month. */
const weekday = /^(?:jede[rn]\s)?(?:erste|zweite|dritte|vierte|letzte)[rn]\s\p{Lu}\p{Ll}+(?:tag|och)(?!\p{L})/u

const frequency: Reader = ({ words }, { about, column, naming }) => {
  if (column === 'frequency' && weekday.test(words)) return [coded('12', { min: 12, max: 12, unit: 'per-year' })]
  const found = findFrequencies(words)
  if (found.length === 0) return []
  const inColumn = column === 'frequency'
  const short = words.length < 90 && !/[.;]$/u.test(words)
  const says =
    meets.test(words) || (meeting.test(words) && (short || /(?:sind|ist|werden|wird|soll\p{Ll}*)/u.test(words)))
  if (!inColumn && !says && !(short && about?.kind === 'body')) return []
  return found.flatMap(({ start, end, value, amount }) => {
    const clause = clauseAround(words, start, end)
    if (!inColumn && noMeeting.test(clause) && !meets.test(clause)) return []
    if (amount === null && !meets.test(words) && !inColumn) return []
    const related = antecedent(words.slice(0, start), naming)
    if (related === null) return []
    const named = related ?? meant(words, { start, end }, about, naming)
    return [{ ...coded(value, amount, amount !== null), ...(named === undefined ? {} : { body: named }) }]
  })
}

/** In "…, der sechsmal im Jahr tagt" the body named before the comma meets; null when it is somebody else's. */
function antecedent(ahead: string, naming: Naming): string | null | undefined {
  const relative = /,\s(?:der|die|das|dessen|deren)\s[^,;]{0,70}$/u.exec(ahead)
  if (!relative) return undefined
  return naming(ahead.slice(0, relative.index)).at(-1)?.body?.name ?? null
}

/** "an den halbjährlichen Tagungen", "das Netzwerk wird zur Tagung zusammengerufen": the meeting, not the subject. */
function meant(
  words: string,
  { end }: Readonly<{ start: number; end: number }>,
  about: Focus | null,
  naming: Naming,
): string | undefined {
  const mentions = naming(words).flatMap((mention) => (mention.body ? [{ body: mention.body, mention }] : []))
  const next = mentions.find(({ mention }) => mention.start >= end && mention.start - end <= 2)
  if (next) return next.body.name
  if (about?.kind === 'body') return undefined
  return (
    mentions.find(({ body }) => body.type === 'conference' || body.type === 'exchange')?.body.name ??
    mentions[0]?.body.name
  )
}

/** The clause of a sentence that holds a stretch of it. */
function clauseAround(words: string, start: number, end: number): string {
  const from = Math.max(words.lastIndexOf(';', start), words.lastIndexOf(' und ', Math.max(start - 25, 0)), 0)
  const to = words.slice(end).search(/;|,\s(?:und|sowie|wobei|sofern)/u)
  return words.slice(from, to < 0 ? words.length : end + to)
}

const elects =
  /(?<!\p{L})(?:\p{L}*wähl\p{L}*|\p{L}*bestimm\p{L}*|\p{L}*benenn\p{L}*|benannt|beruf\p{L}*|bestellt|bestellen|entsand\p{L}*|entsend\p{L}*|Amtszeit|Amtsdauer|Amtsperiode|Mandat\p{L}*|Wahlperiode|Wahlzeit|gebildet|Wahl|Wiederwahl|wiedergewählt|nachgewählt|Dauer|im Amt)(?!\p{L})/u
const likeCouncil =
  /(?<!\p{L})(?:(?:Wahl|Amts|Kommunalwahl|Legislatur)(?:periode|zeit)\s(?:des|der)\s\p{L}*(?:rat(?:s|es)?|tag(?:s|es)?|vertretung|versammlung|Rates)|Kommunalwahlperiode|nach\sjeder\s(?:\p{L}+\s)?(?:Wahl|Kommunalwahl)|für die (?:Dauer|Zeit)(?: der Wahl\p{L}*)?,? (?:für die auch )?(?:des|der)\s(?:Stadt|Gemeinde|Kreis)\p{L}*|entspricht der (?:Dauer der )?(?:Amtszeit|Wahlperiode))/u
const noTerm =
  /(?<!\p{L})(?:innerhalb|binnen|Frist|spätestens|vor Ablauf|ein Jahr lang|nach \p{L}+ Jahren|Lebensjahr|seit|alt|Sitzung|Monats|Hauptwohn\p{L}*)(?!\p{L})/u

const seatIn =
  /(?:Vertretung|Mitglied|Sitz|Delegierte\p{L}*|Person\p{L}*)\s(?:im|in\s(?:de[rn]|das|die)|für\s(?:de[nr]|das|die))\s$/u

const term: Reader = ({ words, headings }, { column, naming }) => {
  const inColumn = column === 'term' && words.length < 40
  if (
    !elects.test(words) &&
    !inColumn &&
    !headings.slice(0, 1).some((heading) => /Amtszeit|Mandat|Wahlperiode/u.test(heading))
  )
    return []
  const lengths = findDurations(words).filter(
    ({ unit, length, start }) =>
      unit === 'months' && length >= 6 && length <= 96 && !noTerm.test(words.slice(Math.max(0, start - 32), start)),
  )
  // "ein Mitglied für die Vertretung im Sprecherrat": the term is the council's, not that of the group which elects.
  const represented = naming(words).find(({ body, start }) => body && seatIn.test(words.slice(0, start)))?.body?.name
  if (lengths.length > 0)
    return lengths.slice(0, /versetzt|verlänger/u.test(words) ? 1 : 2).map(({ length }) => ({
      ...coded(String(length), { min: length, max: length, unit: 'months' }),
      ...(represented ? { body: represented } : {}),
    }))
  if (likeCouncil.test(words)) return [coded('Wahlperiode')]
  return /(?<!\p{L})(?:Wiederwahl|wiedergewählt|im Amt, bis|nachgewählt)/u.test(words) ? [asPrintedWords(words)] : []
}

const majority: Reader = ({ words }, { cues, topics, naming }) => {
  if (
    topics.includes('amendment') ||
    (cues.has('quorum') && !/(?:Beschlüsse|beschließ\p{L}* mit|gefasst|Mehrheit)/u.test(words))
  )
    return []
  if (/(?:verlangen|Verlangen|beantragen|Antrag von)\s/u.test(words) && !/[Mm]ehrheit/u.test(words)) return []
  const decides =
    /(?<!\p{L})(?:beschl\p{L}*|Beschl\p{L}*|entscheid\p{L}*|entschieden|Entscheid\p{L}*|Mehrheit\p{L}*|\p{L}*[Mm]ehrheit\p{L}*|angenommen|[Aa]bstimm\p{L}*|Zustimmung|zustimmen|gewählt|Festlegung|Konsens\p{L}*|Konsent|Lösung\p{L}*|einig\p{L}*|widerspr\p{L}*|einverstanden|[Üü]berstimmt|brauchen|Stimmen|Vorschlag|Handheben|mitgehen|leben|Ja|mehrheitlich)(?!\p{L})/u
  if (!decides.test(words)) return []
  return readMajorities(words)
    .filter((code) => code !== 'konsens' || !/im Einvernehmen mit/u.test(words))
    .map((code) => ({ ...coded(code), ...deciding(words, naming) }))
}

/** "…, indem die Vollversammlung mit mehr als der Hälfte": the body named last before the majority decides. */
function deciding(words: string, naming: Naming): Pick<Value, 'body'> {
  const at = words.search(
    /(?:mit\s|durch\s|einer\s|die\s)?(?:\p{Ll}+\s)?(?:[Mm]ehrheit|mehr als|zwei Drittel|drei Viertel|einstimmig|einvernehmlich)/u,
  )
  const [near] =
    at < 0
      ? []
      : naming(words)
          .filter(({ end, body }) => body && end <= at && at - end < 14)
          .slice(-1)
  return near?.body ? { body: near.body.name } : {}
}

const tie: Reader = ({ words }, { cues }) => {
  if (!cues.has('tie')) return []
  const from = words.search(
    /(?:Stimmengleich|Gleichstand|Stimmgleich|Patt|unentschieden|Waage|gleicher|gleich viele)/iu,
  )
  const value = readTie(words.slice(Math.max(0, from)))
  return value === null ? [{ ...asPrintedWords(words), certain: false }] : [coded(value)]
}

const quorum: Reader = ({ words }, { cues, headed }) => {
  if (!cues.has('quorum') && !(headed.includes('quorum') && readQuorum(words) !== null)) return []
  const value = readQuorum(words)
  if (value !== null) return [coded(value)]
  return /wenn|sofern|soweit/u.test(words) ? [{ ...asPrintedWords(words), certain: false }] : []
}

const asPrintedWords = (words: string): Value => coded(inShort(words))

const amendment: Reader = ({ words }) => {
  const codes = readMajorities(words).filter((code) => code !== 'einfach' || /[Mm]ehrheit/u.test(words))
  if (codes.length > 0) return codes.map((code) => coded(code))
  return [/[Ss]chriftform|schriftlich/u.test(words) ? coded('schriftform') : asPrintedWords(words)]
}

const n = numberPattern
const least = new RegExp(
  `(?<!\\p{L})(?:(?:mindestens|wenigstens|ab|von|wenn|sobald|zusammen)\\s)(?:sich\\s)?(?:mindestens\\s)?(?<number>${n})\\s(?:\\p{Ll}+\\s){0,2}(?:Vertret|Mitglied|Person|Leut|Beteiligt|Partner|Organisation|Einrichtung|Interess|Menschen|Akteur|Häuser|Personen|Träger|Mitmachende)`,
  'iu',
)

const newGroup: Reader = ({ words }) => {
  const number = numberOf(least.exec(words)?.groups?.number ?? '')
  return number > 1 ? [coded(String(number), { min: number, max: null, unit: 'persons' })] : [asPrintedWords(words)]
}

const days: Reader = ({ words }) => {
  const found = findDurations(words).find(({ unit }) => unit === 'days')
  if (!found) return [asPrintedWords(words)]
  return [coded(String(found.length), { min: found.length, max: found.length, unit: 'days' })]
}

const approval: Reader = ({ words }) => {
  const found = findDurations(words).find(({ unit }) => unit === 'days')
  if (found) return [coded(String(found.length), { min: null, max: found.length, unit: 'days' })]
  const month = findDurations(words).find(({ unit }) => unit === 'months')
  if (month) return [coded(String(month.length * 30), { min: null, max: month.length * 30, unit: 'days' })]
  return [
    /(?:nächst|folgend|kommend|darauf\s?folgend)\p{Ll}*\s(?:\p{L}+)?/iu.test(words)
      ? coded('nächste Sitzung')
      : asPrintedWords(words),
  ]
}

const months: Reader = ({ words }) => {
  const found = findDurations(words).find(({ unit }) => unit === 'months')
  if (!found) return [asPrintedWords(words)]
  return [coded(String(found.length), { min: found.length, max: found.length, unit: 'months' })]
}

const seatCount = new RegExp(
  `(?<!\\p{L})(?<number>${n})\\s(?:\\p{Ll}+e\\s|\\p{Ll}+en\\s|\\p{Ll}+er\\s){0,3}(?:Mitglied|Sitz|Platz|Plätze|Person|Köpf|Vertret|Einwohner|Delegiert)`,
  'iu',
)

const members: Reader = ({ words, cell }) => {
  const number = numberOf(seatCount.exec(words)?.groups?.number ?? (cell && /^\d+$/u.test(words) ? words : ''))
  return number >= 1
    ? [coded(`${number}: ${inShort(words)}`, { min: number, max: number, unit: 'persons' })]
    : [asPrintedWords(words)]
}

const publicity: Reader = ({ words }) => {
  const closed =
    /(?:Zuhör\p{Ll}*|Presse)[^.;]*nicht zugelassen|kein\p{Ll}* (?:Zuhör|Öffentlich)|(?:nicht|nicht-|nicht\s)öffentlich|nicht öffentlich|ausgeschlossen/iu.test(
      words,
    )
  if (/allen offen|offen für alle|[Aa]lle Interessierten|für alle, die/u.test(words) && !closed)
    return [coded('öffentlich')]
  const open = /(?<!nicht|nicht-|nicht\s)öffentlich(?!k)|(?<!\p{L})Öffentlichkeit/iu.test(
    words.replace(/nicht[-\s]?öffentlich\p{Ll}*/giu, ''),
  )
  if (!closed && !open) return []
  return [coded(closed && open ? 'beides' : closed ? 'nichtöffentlich' : 'öffentlich')]
}

const basis: Reader = ({ words }) => {
  const kinds: string[] = []
  if (/konzept|Leitbild|Aktionsplan|Integrationsplan|Leitlinien der/iu.test(words)) kinds.push('concept')
  if (/Beschluss|beschlossen|Beschlüsse|Kreistagsbeschl|Ratsbeschl/u.test(words)) kinds.push('decision')
  if (
    /gesetz|ordnung|(?<!\p{L})§|verordnung|Richtlinie|GemO/iu.test(words.replace(/Geschäftsordnung|Tagesordnung/gu, ''))
  )
    kinds.push('law')
  if (kinds.length === 0 && /Auftrag/u.test(words)) kinds.push('mandate')
  return kinds.length > 0 ? kinds.map((kind) => coded(kind)) : [asPrintedWords(words)]
}

/** Read by names-and-dates. */
const none: Reader = () => []

const readers: Partial<Record<Feature, Reader>> = {
  frequency,
  term,
  majority,
  tie,
  quorum,
  amendment,
  'new-group': newGroup,
  invitation: days,
  minutes: days,
  'minutes-approval': approval,
  leaving: months,
  review: months,
  members,
  publicity,
  basis,
  name: none,
  'version-date': none,
  'in-force': none,
  replaces: none,
}
