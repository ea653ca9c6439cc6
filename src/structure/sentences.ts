import type { Span } from '../model/span.ts'

const abbreviations = new Set(
  `abb abs abschn abt anh anl anm art aufl ausg az bd bes bez bibl bspw buchst bzgl bzw ca co dat desgl dez dgl dipl dr ebd einschl
  engl evtl exkl fam feb ff fr frhr gem ges ggf ggfs ggü hbf hg hl hr hrsg hum hptm idr inc ing inkl insb insbes int jan jg jh
  jhd jhrl kap kath kfm konfl lfd lit max min mind mio mrd mtl nachf niedr nov nr nrn o okt old op öff örtl p.a päd pkt plz prof rd ref red
  reg rgbl rn s sa sämtl schr sen sep sept sog soz spez st stellv std str tab techn tel tgl u ua usf ü u.a v var verf verl vgl vj
  vorl vors wg wiss z zb zit zt ztr zul zus zzgl zzt evang ev dtv jährl monatl wöchentl ordentl persönl tlw teilw ungef urspr
  div durchschn erg erl betr bezügl entspr ehem eigtl geb gegr geplt gesetzl ggfls grds hierz ha ggü inhaltl komm kommun lt mdl migr nächst natw
  pers präv priv qual quant regelm schriftl schul seit sozialpäd stadtratsbeschl städt stv tats ausschl überw unbegl unbest veröff verw vss vsl zw
  nds hess bay sächs thür schl gv gbl abl gvbl gvobl bgbl sächsgvbl amtsbl minbl drs drucks rdnr fn bek bekanntm`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
/** These may end a sentence as well. */
const mayEnd = new Set(['usw', 'etc', 'ff', 'f', 'ev', 'co'])
const months =
  /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan|Feb|Aug|Sept?|Okt|Nov|Dez)(?!\p{Ll})/u
const starter =
  /^(?:Der|Die|Das|Den|Dem|Des|Ein|Eine|Einer|Einen|Einem|Es|Er|Sie|Wir|Ich|Im|In|Am|An|Auf|Aus|Bei|Mit|Nach|Von|Vor|Zu|Zum|Zur|Zudem|Für|Durch|Um|Über|Unter|Seit|Bis|Dies|Diese|Dieser|Dieses|Dabei|Dafür|Dazu|Daher|Damit|Darüber|Dadurch|Danach|Hier|Hierbei|Hierfür|Hierzu|Als|Auch|Alle|Jede|Jeder|Neben|Ziel|So|Sofern|Soweit|Wenn|Wie|Wer|Was|Während|Weitere|Weiterhin|Außerdem|Ferner|Insgesamt|Aufgrund|Gemäß|Laut|Nur|Ob|Da|Dort|Ohne|Sowohl|Trotz|Viele|Jedoch|Allerdings|Zwar|Gleichzeitig|Darunter|Davon|Hinzu|Ebenso|Zuständig|Verantwortlich)(?!\p{L})/u
const numberContext =
  /(?:§|Abs\.?|Absatz|Nr\.?|Nummer|Art\.?|Artikel|Satz|Seite|S\.|Kapitel|Kap\.?|Anlage|Abschnitt|Punkt|Ziffer|Tabelle|Abbildung|Abb\.|Tab\.|Leitlinie|Stand|Buchst\.?|Uhr|Euro)\s*$/u
/** Letters after which a sentence is cut at a space: no person wrote it, and expressions that look around slow down. */
const longest = 10_000
const closing = /["“”»«)\]’'›‹]/
const noteMark = /[0-9⁰¹²³⁴⁵⁶⁷⁸⁹ⁱᵛˣ]/
const raisedMark = /[⁰¹²³⁴⁵⁶⁷⁸⁹ⁱᵛˣ]/
const letterOrDigit = /[\p{L}\p{N}]/u

/**
 * Divides [start, end) of a text into sentences without the white space around them. A full stop after an abbreviation
 * ("z. B.", "Abs.") or an ordinal ("23. Oktober", "1. Fortschreibung") ends none.
 */
export function findSentences(text: string, start: number, end: number): readonly Span[] {
  const spans: Span[] = []
  let from = skipSpace(text, start, end)
  for (let at = from; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if (at - from >= longest && (isSpace(code) || at - from >= 2 * longest)) {
      spans.push({ start: from, end: at })
      from = skipSpace(text, at, end)
      at = from - 1
      continue
    }
    if (code !== 0x2e && code !== 0x21 && code !== 0x3f && code !== 0x2026) continue
    const stop = findStop(text, from, at, end)
    if (stop < 0) {
      at += restOfLongRun(text, at, end)
      continue
    }
    spans.push({ start: from, end: stop })
    from = skipSpace(text, stop, end)
    at = from - 1
  }
  let last = end
  while (last > from && isSpace(text.charCodeAt(last - 1))) last -= 1
  if (last > from) spans.push({ start: from, end: last })
  return spans
}

/** Leaders of dots can be very long: all but the last sign of such a run are passed over at once. */
function restOfLongRun(text: string, at: number, end: number): number {
  let next = at + 1
  while (next < end && text.charCodeAt(next) === 0x2e) next += 1
  return next - at > 20 ? next - at - 2 : 0
}

/** End of the sentence when the sign at this place ends one, else -1. */
function findStop(text: string, from: number, at: number, end: number): number {
  const sign = text.charCodeAt(at)
  let stop = at + 1
  while (
    stop < end &&
    (text.charCodeAt(stop) === 0x21 || text.charCodeAt(stop) === 0x3f || text.charCodeAt(stop) === 0x2e)
  )
    stop += 1
  while (stop < end && closing.test(text[stop] ?? '')) stop += 1
  stop = skipNoteMark(text, at, stop, end)
  if (stop >= end) return end
  const next = skipSpace(text, stop, end)
  if (next >= end) return stop
  if (next === stop) return sign === 0x2e && isLostSpace(text, at, stop) ? stop : -1
  const first = text[next] ?? ''
  if (/\p{Ll}/u.test(first)) return -1
  if (sign === 0x2e && stop === at + 1 && isAbbreviated(text, from, at, next)) return -1
  return stop
}

/** "… Lebensführung.1 Auf …", "… Lebensführung.¹ Auf …": the mark of a note stands behind the full stop. */
function skipNoteMark(text: string, at: number, stop: number, end: number): number {
  const before = text[at - 1] ?? ''
  let after = stop
  while (after < end && after - stop < 3 && noteMark.test(text[after] ?? '')) after += 1
  const isRaised = after > stop && raisedMark.test(text[stop] ?? '')
  if (after === stop || !(isRaised || /[\p{Ll}”“"»)]/u.test(before))) return stop
  return after >= end || isSpace(text.charCodeAt(after)) ? after : stop
}

function isLostSpace(text: string, at: number, next: number): boolean {
  return (
    /\p{Ll}{3}$/u.test(text.slice(Math.max(0, at - 3), at)) && /^\p{Lu}(?:\p{Ll}|\s)/u.test(text.slice(next, next + 2))
  )
}

function isAbbreviated(text: string, from: number, at: number, next: number): boolean {
  let begin = at
  while (begin > from && letterOrDigit.test(text[begin - 1] ?? '')) begin -= 1
  const word = text.slice(begin, at)
  if (word === '') return false
  const following = text.slice(next, next + 16)
  if (/^\d+$/.test(word)) return isOrdinal(word, text.slice(Math.max(from, begin - 12), begin), following)
  if (/^[IVX]+$/.test(word)) return !starter.test(following)
  if (word.length === 1) return !isCapitalEnd(word, text[begin - 1])
  const lower = word.toLowerCase()
  if (mayEnd.has(lower)) return !/^\p{Lu}/u.test(following) || (lower === 'ff' && !starter.test(following))
  return abbreviations.has(lower) && !(word === word.toUpperCase() && word.length > 2 && starter.test(following))
}

/** "Vitamin C." ends, "B. Schmidt" does not; only a letter in a compound ("Phase-A.") is taken for an end. */
function isCapitalEnd(word: string, before: string | undefined): boolean {
  return /\p{Lu}/u.test(word) && before === '-'
}

function isOrdinal(word: string, before: string, following: string): boolean {
  if (months.test(following)) return true
  if (word.length > 2) return false
  if (/^\d/.test(following)) return true
  if (/\d[.,:]$/.test(before) || numberContext.test(before)) return false
  return !starter.test(following) && /^[\p{L}„"»]/u.test(following)
}

function skipSpace(text: string, at: number, end: number): number {
  let index = at
  while (index < end && isSpace(text.charCodeAt(index))) index += 1
  return index
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0
}
