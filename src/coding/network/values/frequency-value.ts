import type { Focus } from '../find-focus.ts'
import { findFrequencies } from '../frequency.ts'
import type { Naming } from '../naming.ts'
import { coded, type Reader } from './value.ts'

const meets =
  /(?<!\p{L})(?:tagt|tagen|[Gg]etagt|tagenden?|trifft|treffen|kommt|kommen|zusammen\p{Ll}*|tritt|treten|stattfinde[tn]|statt|findet|finden|durchgeführt|einberufen|einzuberufen|anberaumt|abgehalten|ausgerichtet|richten|richtet|lädt|laden|ruft)(?!\p{L})/u
const meeting =
  /(?<!\p{L})\p{L}*(?:[Ss]itzung|[Tt]reffen|[Tt]agung|[Zz]usammenk[uü]nft|[Kk]onferenz|[Vv]ersammlung|[Rr]unde|[Ff]orum|[Pp]lenum|[Tt]isch|Abend|Termin)\p{Ll}*(?!\p{L})/u
const noMeeting =
  /(?<!\p{L})(?:\p{L}*[Bb]ericht\p{Ll}*|aktualisier\p{L}*|\p{L}*[Vv]erzeichnis|Rechenschaft|Euro|\p{L}*[Bb]eitrag|überprüf\p{L}*|evaluier\p{L}*|Rechnung|[Nn]ewsletter|Rundbrief|Fortbildung\p{L}*|Wiederwahl|nacheinander|hintereinander|in Folge|fernbleib\p{L}*|unentschuldigt|fehl\p{L}*|Lebensjahr|alt)(?!\p{L})/u

/** "zweiter Dienstag" in a column of times: once a month. */
const weekday = /^(?:jede[rn]\s)?(?:erste|zweite|dritte|vierte|letzte)[rn]\s\p{Lu}\p{Ll}+(?:tag|och)(?!\p{L})/u

export const frequency: Reader = ({ words }, { about, column, naming }) => {
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
