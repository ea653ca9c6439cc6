import { findDurations } from '../duration.ts'
import { asPrinted, coded, type Reader } from './value.ts'

const elects =
  /(?<!\p{L})(?:\p{L}*wähl\p{L}*|\p{L}*bestimm\p{L}*|\p{L}*benenn\p{L}*|benannt|beruf\p{L}*|bestellt|bestellen|entsand\p{L}*|entsend\p{L}*|Amtszeit|Amtsdauer|Amtsperiode|Mandat\p{L}*|Wahlperiode|Wahlzeit|gebildet|Wahl|Wiederwahl|wiedergewählt|nachgewählt|Dauer|im Amt)(?!\p{L})/u
const likeCouncil =
  /(?<!\p{L})(?:(?:Wahl|Amts|Kommunalwahl|Legislatur)(?:periode|zeit)\s(?:des|der)\s\p{L}*(?:rat(?:s|es)?|tag(?:s|es)?|vertretung|versammlung|Rates)|Kommunalwahlperiode|nach\sjeder\s(?:\p{L}+\s)?(?:Wahl|Kommunalwahl)|für die (?:Dauer|Zeit)(?: der Wahl\p{L}*)?,? (?:für die auch )?(?:des|der)\s(?:Stadt|Gemeinde|Kreis)\p{L}*|entspricht der (?:Dauer der )?(?:Amtszeit|Wahlperiode))/u
const noTerm =
  /(?<!\p{L})(?:innerhalb|binnen|Frist|spätestens|vor Ablauf|ein Jahr lang|nach \p{L}+ Jahren|Lebensjahr|seit|alt|Sitzung|Monats|Hauptwohn\p{L}*)(?!\p{L})/u

const seatIn =
  /(?:Vertretung|Mitglied|Sitz|Delegierte\p{L}*|Person\p{L}*)\s(?:im|in\s(?:de[rn]|das|die)|für\s(?:de[nr]|das|die))\s$/u

export const term: Reader = ({ words, headings }, { column, naming }) => {
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
  return /(?<!\p{L})(?:Wiederwahl|wiedergewählt|im Amt, bis|nachgewählt)/u.test(words) ? [asPrinted(words)] : []
}
