import type { Focus } from '../find-focus.ts'
import { findFrequencies } from '../frequency.ts'
import type { Naming } from '../naming.ts'
import { coded, type Reader, type Value } from './value.ts'

const meets =
  /(?<!\p{L})(?:tagt|tagen|[Gg]etagt|tagenden?|trifft|treffen|kommt|kommen|zusammen(?:\p{Ll}+|(?=[.,;]|$|\s(?:und|oder)\s))|tritt|treten|stattfinde[tn]|statt|findet|finden|durchgeführt|durchzuführen|einberufen|einzuberufen|anberaumt|abgehalten|abzuhalten|ausgerichtet|richten|richtet|sieht\ssich|sehen\ssich|setz(?:t|en)\s(?:sie\s)?sich|begegne[nt]|versammel[nt]|lädt|laden|ruft|beruft)(?!\p{L})/u
/** "Trifft sich jede sechste Woche", on slides. */
const opensWithMeeting = /^(?:Trifft|Treffen|Tagt|Tagen|Kommt|Kommen|Tritt)\s/u
const meeting =
  /(?<!\p{L})\p{L}*(?:[Ss]itzung|[Tt]reffen|[Tt]agung|[Zz]usammenk[uü]nft|[Kk]onferenz|[Vv]ersammlung|[Rr]unde|[Ff]orum|[Pp]lenum|[Tt]isch|Abend|Termin)\p{Ll}*(?!\p{L})/u
const noMeeting =
  /(?<!\p{L})(?:\p{L}*[Bb]ericht\p{Ll}*|aktualisier\p{L}*|\p{L}*[Vv]erzeichnis|Rechenschaft|Euro|\p{L}*[Bb]eitrag|überprüf\p{L}*|evaluier\p{L}*|Rechnung|[Nn]ewsletter|Rundbrief|Fortbildung\p{L}*|Wiederwahl|nacheinander|hintereinander|in Folge|Wechsel|besuch\p{Ll}*|teilnehmen|teilzunehmen|fernbleib\p{L}*|unentschuldigt|fehl\p{L}*|schick(?:t|en)|\p{L}*[Pp]auschale|\p{L}*[Ee]ntschädigung\p{Ll}*|Lebensjahr|alt)(?!\p{L})/u

/** "dass jede Einrichtung zweimal im Jahr ins Plenum kommt": a duty of members. */
const attends =
  /(?<!\p{L})(?:ins|in\s(?:die|das|den|unser\p{Ll}*))\s(?:\p{L}+\s){1,3}(?:kommt|kommen)(?![^,;.]*\szusammen)(?!\p{L})|an\sdie\sReihe\s(?:kommt|kommen)/u

/** "eine davon findet jährlich außerhalb statt": where, not how often. */
const oneOfThem = /(?<!\p{L})eine[rs]?\sdavon(?!\p{L})/u

/** "Vorgesehen sind vier Sitzungen im Jahr"; but "Die Termine der Sitzungen werden jährlich festgelegt". */
const planned =
  /(?<!\p{L})(?:sind|ist|dürfen|soll\p{Ll}*|hält|halten|hat|haben|beträgt|führt|führen|geplant|vorgesehen|angestrebt|angeboten|organisiert|angesetzt|veranstaltet|terminiert|vereinbart)(?!\p{L})/u
const passive = /(?<!\p{L})(?:wird|werden)(?!\p{L})/u

/** What takes place and is no meeting of the body; what is met or convened with others. */
const otherEvent =
  /(?<!\p{L})(?:(?:[Ww]ahl(?:en)?|\p{L}+[Ww]oche|\p{Lu}\p{Ll}+e\sWoche|Wochen?\s(?:de[rs]|gegen|für)|\p{L}*[Ff]est|\p{L}*[Ff]eier|\p{L}*[Ss]chulung(?:en)?|[Ss]prechstunden?|\p{L}*[Ss]prechzeit(?:en)?|\p{L}*[Kk]urse?|\p{L}*[Ww]ettbewerb|\p{L}*[Bb]efragung(?:en)?|\p{L}*[Ee]rhebung(?:en)?|Prüfung(?:en)?|Kassenprüfung|Ausstellung(?:en)?|Neuwahl(?:en)?|Preisverleihung|\p{L}*[Aa]ustausch|Evaluation)(?!\p{L})|(?:[Ee]ntscheidung|[Rr]egelung|[Vv]ereinbarung|[Aa]bsprache|[Mm]aßnahme|[Vv]orkehrung)\p{Ll}*\s(?:treffen|trifft)|(?:trifft|treffen)\s(?:\p{L}+\s)*(?:[Ee]ntscheidung|[Rr]egelung|[Vv]ereinbarung|[Aa]bsprache|[Mm]aßnahme))/u
/** Guests and experts are asked in as needed; that says nothing of how often. */
const others =
  /(?<!\p{L})(?:Gäste?n?|Sachverständige\p{L}*|Fachleute\p{L}*|Expert\p{L}*|[Ss]achkundige\p{L}*|Dritte|Referent\p{L}*|Vertreter\p{L}*)(?!\p{L})/u
/** "Eine außerordentliche Sitzung findet statt, wenn ein Drittel der Mitglieder dies verlangt." */
const onRequest =
  /(?:außerordentliche|zusätzliche|weitere)[nrs]?\s\p{L}*(?:[Ss]itzung|[Tt]reffen|[Vv]ersammlung|[Tt]agung|[Zz]usammenkunft)\p{Ll}*\s[^.;]*(?:wenn|sofern|falls|auf (?:Antrag|Verlangen|Wunsch)|nach Bedarf)|Sondersitzung|(?:einzuberufen|einberufen|anzuberaumen)(?:\swerden|\swird)?,\s(?:wenn|sofern|falls)\s[^.;]*(?:verlang|beantrag|forder|wünsch)\p{Ll}+|auf\s(?:Antrag|Verlangen)\s(?:von\s|eine[rs]\s|de[rs]\s|mindestens\s)[^.;,]*(?:ist|wird|muss|hat)\s(?:[\p{L}-]+\s){0,8}(?:einzuberufen|einberufen|anzuberaumen|stattzufinden)/iu

/** "zweiter Dienstag" in a column of times: once a month. */
const weekday =
  /^(?:jede[rn]\s)?(?:(?:erste|zweite|dritte|vierte|letzte)[rn]|[1-4]\.)\s\p{Lu}\p{Ll}+(?:tag|och)(?!\p{L})/u
/** "dienstags 10 Uhr" in a column of times: every week. */
const everyWeek = /^(?:immer\s|jeweils\s)?(?:mon|diens|donners|frei|sams|sonn)tags|^(?:immer\s|jeweils\s)?mittwochs/u

export const frequency: Reader = ({ words, headings }, { about, column, headed, naming }) => {
  if (column === 'frequency' && weekday.test(words)) return [coded('12', { min: 12, max: 12, unit: 'per-year' })]
  if (column === 'frequency' && everyWeek.test(words)) return [coded('52', { min: 52, max: 52, unit: 'per-year' })]
  const found = findFrequencies(words)
  if (found.length === 0)
    return onRequest.test(words) ? [{ ...coded('Bedarf', null, false), ...requested(words, headings, naming) }] : []
  const inColumn = column === 'frequency'
  const short = words.length < 90 && !/[.;]$/u.test(words)
  const says =
    meets.test(words) ||
    opensWithMeeting.test(words) ||
    (meeting.test(words) && (planned.test(words) || (short && !passive.test(words))))
  // "Wann? Viermal im Jahr, jeweils mittwochs": the heading asks, the line answers.
  const answers = headed.includes('frequency') && (found[0]?.start ?? 1) === 0
  if (
    !inColumn &&
    !says &&
    !answers &&
    !(
      short &&
      about?.kind === 'body' &&
      !/(?<!\p{L})(?:schult|berät|besucht|lädt|erstellt|legt|wählt|bestimmt|prüft)(?!\p{L})/u.test(words)
    )
  )
    return []
  return found.flatMap(({ start, end, value, amount }) => {
    const clause = clauseAround(words, start, end)
    if (!inColumn && noMeeting.test(clause) && !meets.test(clause)) return []
    if (oneOfThem.test(clause)) return []
    if (attends.test(words.slice(start)) || /[Ee]ntschädigung|Sitzungsgeld/u.test(headings[0] ?? '')) return []
    if (!inColumn && otherEvent.test(`${words.slice(0, start).trimEnd()} ${words.slice(end).trimStart()}`)) return []
    if (amount === null && !inColumn && (!meets.test(words) || others.test(words))) return []
    const related = antecedent(words.slice(0, start), naming)
    if (related === null) return []
    const named = related ?? meant(words, { start, end }, about, naming)
    return [{ ...coded(value, amount, amount !== null), ...(named === undefined ? {} : { body: named }) }]
  })
}

/** "…, wenn der Vorstand es verlangt": who asks for the meeting need not be the one that meets. */
function requested(words: string, headings: readonly string[], naming: Naming): Pick<Value, 'body'> {
  const headed = naming(headings[0] ?? '').find(({ body }) => body)?.body
  if (headed) return { body: headed.name }
  return naming(words).some(({ start }) => asks.test(words.slice(0, start))) ? { body: null } : {}
}

const asks =
  /(?:wenn|falls|sofern|oder|Antrag|Verlangen|Wunsch|Mitgliedern?|Drittels?|Viertels?|Fünftels?|Hälfte|Beteiligten?)\s(?:de[rs]|die|das)\s$/u

/** In "…, der sechsmal im Jahr tagt" the body named before the comma meets; null when it is somebody else's. */
function antecedent(ahead: string, naming: Naming): string | null | undefined {
  const relative = /,\s(?:(?:nach|in|bei|zu|mit|von)\s)?(?:der|die|das|dem|dessen|deren)\s[^,;]{0,70}$/u.exec(ahead)
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
