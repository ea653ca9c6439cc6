import type { Span } from '../../../model/span.ts'
import { findDurations } from '../duration.ts'
import { numberOf, numberPattern } from '../number-words.ts'
import { asPrinted, coded, type Reader, type Reading, type Value } from './value.ts'

const elects =
  /(?<!\p{L})(?:\p{L}*[Ww]ähl\p{L}*|\p{L}*bestimm\p{L}*|\p{L}*benenn\p{L}*|benannt|beruf\p{L}*|bestellt|bestellen|Bestellung|Berufung|Benennung|Entsendung|entsand\p{L}*|entsend\p{L}*|Amtszeit|Amtsdauer|Amtsperiode|Mandat\p{L}*|Wahlperiode|Wahlzeit|Legislatur\p{L}*|gebildet|Wahl|Wiederwahl|wiedergewählt|nachgewählt|Dauer|im Amt|(?:Vorsitz|Leitung|Sprecher\p{L}*|Federführung)\s(?:[^.;]{0,40}\s)?(?:übernimmt|übernehmen|führt|führen|hat|haben|liegt|wechselt|amtiert|amtieren|gilt)\s[^.;]{0,60}für(?:\sjeweils)?|[Ff]ür\sjeweils\s[^.;]{0,60}(?:Vorsitz|Leitung|Federführung))(?!\p{L})/u
const likeCouncil =
  /(?<!\p{L})(?:(?:Wahl|Amts|Kommunalwahl|Legislatur)(?:periode|zeit)\s(?:des|der)\s\p{L}*(?:rat(?:s|es)?|tag(?:s|es)?|vertretung|versammlung|Rates)|Kommunalwahlperiode|nach\sjeder\s(?:\p{L}+\s)?(?:Wahl|Kommunalwahl)|für die (?:Dauer|Zeit)(?: der Wahl\p{L}*)?,? (?:für die auch )?(?:des|der)\s(?:Stadt|Gemeinde|Kreis)\p{L}*|entspricht der (?:Dauer der )?(?:Amtszeit|Wahlperiode))/u
/** "für die Dauer der laufenden Wahlperiode", without a word whose: the council's. */
const likeCouncilUnnamed =
  /(?<!\p{L})(?:zu\sBeginn\s(?:jeder|einer\sneuen|einer\sjeden|der\sneuen)\s(?:Kommunal)?[Ww]ahlperiode|(?:für|an|mit|nach)\s(?:die\s)?(?:Dauer\s|Zeit\s|Ende\s|Ablauf\s)?(?:de[rs]|die|einer|eine)\s(?:laufenden\s|jeweiligen\s|jeweils\slaufenden\s|gesamten\s|kommunalen\s)?(?:Wahlperiode|Legislaturperiode|Legislatur|Wahlzeit|Ratsperiode))(?!\p{L}|\s(?:de[rs]|seine[rs]|ihre[rs])\s)/u
/** What is settled about terms without a length: being elected again, going on until others are elected, the rest of a term. */
const aboutTerms =
  /(?<!\p{L})(?:führ(?:t|en)\s(?:seine|ihre)\s(?:Tätigkeit|Arbeit|Aufgaben|Geschäfte)\s[^.;]*(?:fort|weiter)|Wiederwahl|wiedergewählt|Wiederberufung|Wiederbestellung|Wiederernennung|(?:[Ee]rneute|[Ww]iederholte|[Mm]ehrmalige|[Mm]ehrfache)\p{Ll}* (?:Berufung|Wahl|Bestellung|Benennung|Kandidatur|Entsendung)\p{Ll}*|für (?:die restliche|den Rest der) Zeit|im Amt,? bis|(?:bleib|amtier)\p{Ll}+ [^.;]*bis [^.;]*(?<!\p{L})im Amt|bleib\p{Ll}* [^.;]*(?:(?<!\p{L})im Amt|tätig, bis)|[^.;]*bleiben die bisherigen Mitglieder tätig|(?:[Bb]is|[Nn]ach) [^.;]*(?:weiter aus|Amt(?:sgeschäfte)? weiter|Geschäfte [^.;]*(?:weiter|fort))|(?:bisherige|amtierende|alte)[nr]? [^.;]*Geschäfte [^.;]*(?:weiter|fort)|nachgewählt|(?:Rest der|restliche[nr]?|verbleibende[nr]?|laufende[nr]?|Dauer (?:seiner|ihrer|der)|Ende (?:seiner|ihrer|der)) (?:Amtszeit|Amtsperiode|Amtsdauer|Wahlperiode|Wahlzeit))(?!\p{L})/u
/** "Der Vorsitz wechselt alle zwei Jahre": for so long each leads. */
const rotates = new RegExp(
  `(?<!\\p{L})(?:Vorsitz|Leitung|Moderation|Federführung|Geschäftsführung|Sprecher\\p{L}*|Gastgeber\\p{L}*)\\s(?:[^.;]*\\s)?wechsel(?:t|n)\\s(?:[^.;]*\\s)?(?:(?<yearly>(?:kalender)?jährlich|jedes\\sJahr|(?:mit|zu)\\sjedem\\sJahreswechsel)|(?<half>halbjährlich)|alle\\s(?<years>${numberPattern})\\sJahre)(?!\\p{L})`,
  'u',
)
/** "wird jährlich neu gewählt" */
const yearly = /(?<!\p{L})jährlich(?:\s(?:neu|\p{L}+))?\s(?:gewählt|bestimmt|benannt|zu wählen)(?!\p{L})/u
/** Offices outside whose holders are elected for a time of their own. */
const officeOutside = /^(?:Der|Die)\s(?:Ober)?(?:[Bb]ürgermeister|Landr[aä]t)\p{L}*\s(?:wird|ist)\s/u
/** Those who audit the accounts hold no seat of the body. */
const auditors =
  /^(?:\p{L}+\s){0,3}(?:\p{L}*[Pp]rüfende|(?:Kassen|Rechnungs)prüf\p{L}*)(?!\p{L})|die\sdie\s(?:Kasse|Bücher|Rechnung)\sprüf/u
/** "erstattet dem Kreistag zur Mitte und zum Ende der Wahlperiode einen Bericht" */
const reports = /(?<!\p{L})(?:erstattet|berichtet|legt\s[^.;]*(?:[Bb]ericht))\s?[^.;]*(?:Wahlperiode|Amtszeit|Jahr)/u
/** When something else is done: "drei Monate nach Beginn der Wahlperiode", "auch nach dem Ende der Amtszeit", "für die laufende Wahlperiode". */
const onlyWhen =
  /(?:Monaten?|Wochen|Tagen)\snach\s(?:de[mr]\s)?(?:Beginn|Ende|Ablauf)\sde[rs]\s\p{L}+|auch\snach\s(?:dem\s)?(?:Ende|Ablauf)\sde[rs]\s\p{L}+|[Ff]ür\sdie\slaufende\s\p{L}+|(?:Sitz|Platz)\s(?:\p{L}+\s)*bis\szum\sEnde\sde[rs]\s\p{L}+/gu
const noTerm =
  /(?<!\p{L})(?:innerhalb|binnen|Frist|spätestens|weniger als|vor Ablauf|ein Jahr lang|nach \p{L}+ Jahren|verlänger\p{Ll}*|aufbewahr\p{Ll}*|rückwirkend|Lebensjahr|seit|alt|Sitzung|Monats|Hauptwohn\p{L}*)(?!\p{L})/u

const seatIn =
  /(?:Vertretung|Mitglied|Sitz|Delegierte\p{L}*|Person\p{L}*)\s(?:im|in\s(?:de[rn]|das|die)|für\s(?:de[nr]|das|die))\s$/u

const chooses =
  /(?:[Ww]ähl(?:t|en)\s(?:die|den|das)|(?:entsende[tn]|delegier(?:t|en)|wähl(?:t|en))\s[^,;.]*\sin\s(?:die|den|das))\s$/u

/** "von der Versammlung gewählt": the term is not that of the body which elects, but of the one that is elected. */
function electedInto(
  words: string,
  headings: readonly string[],
  { about, naming }: Pick<Reading, 'about' | 'naming'>,
): Pick<Value, 'body'> {
  const named = naming(words).filter(({ body }) => body)
  const isElector = ({ start }: Pick<Span, 'start'>) =>
    /(?:vom|von\s(?:der|dem|den)|durch\s(?:die|das|den))\s(?:\p{Ll}+\s)?$/u.test(words.slice(0, start))
  // "wählt die Lotsenrunde für zwei Jahre", "entsendet drei Personen in den Vorstand"
  const into = named.find(({ start }) => chooses.test(words.slice(0, start)))?.body
  if (into && about?.kind === 'body' && into.name !== about.body.name) return { body: into.name }
  const elector = named.find(isElector)?.body
  if (!elector || about?.kind !== 'body' || about.body.name !== elector.name) return {}
  const inHeading = headings.slice(0, 2).flatMap((heading) => naming(heading))
  const elected = [...named.filter((mention) => !isElector(mention)), ...inHeading].find(
    ({ body }) => body && body.name !== elector.name,
  )?.body
  return { body: elected?.name ?? null }
}

export const term: Reader = ({ words: sentence, headings }, { about, column, naming }) => {
  const words = sentence.replace(onlyWhen, '')
  const turn = rotates.exec(words)?.groups
  if (turn) {
    const months = turn.years ? numberOf(turn.years) * 12 : turn.half ? 6 : 12
    return [coded(String(months), { min: months, max: months, unit: 'months' })]
  }
  const inColumn = column === 'term' && words.length < 40
  if (officeOutside.test(words) || reports.test(words) || auditors.test(words)) return []
  if (
    !elects.test(words) &&
    !aboutTerms.test(words) &&
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
      ...(represented ? { body: represented } : electedInto(words, headings, { about, naming })),
    }))
  if (yearly.test(words)) return [coded('12', { min: 12, max: 12, unit: 'months' })]
  if (likeCouncil.test(words)) return [coded('Wahlperiode')]
  if (likeCouncilUnnamed.test(words)) return [{ ...coded('Wahlperiode'), certain: false }]
  return aboutTerms.test(words) ? [asPrinted(words)] : []
}
