import { distinctBy } from '../../model/distinct-by.ts'
import { findDates, isoMonth, monthName, type RuleDate } from './rule-dates.ts'

/** A date that a sentence gives for the paper it stands in. */
export type DateOfPaper = Readonly<{ feature: 'version-date' | 'in-force' | 'replaces'; value: string }>

type Place = Readonly<{
  /** In the title or the lines below it. */
  inHead: boolean
  /** Under a heading about coming into force. */
  underForce: boolean
  /** The date of the version that was named last ("tritt ab diesem Zeitpunkt in Kraft"). */
  dated: string | null
}>

const paper =
  '(?:\\p{L}*[Ss]atzung|Geschäftsordnung|Ordnung|\\p{L}*[Ll]eitlinien|\\p{L}*[Vv]ereinbarung|\\p{L}*[Rr]egeln|Regelwerk|Statut|Rahmen|Fassung|Neufassung|Text|Papier|Blatt|Grundsätze|Kooperationsvertrag|Vertrag|Absichtserklärung|Arbeitsgrundlage|Regelung|Erklärung|Übereinkunft|Absprache)'
const anyPaper = new RegExp(paper, 'u')
const ownPaper = new RegExp(`(?<!\\p{L})${paper}(?!\\p{L})`, 'u')
const otherPaper =
  /(?<!\p{L})(?:Hauptsatzung|Entschädigungssatzung|Gebührensatzung|Gemeindeordnung|Kommunalverfassung|Landkreisordnung|\p{L}*[Gg]esetz\p{Ll}*|\p{L}*verordnung|\p{L}*[Kk]onzept\p{Ll}*|Richtlinie\p{Ll}*)(?!\p{L})/u
/** "Diese Satzung …", "Die Vereinbarung …", "Die Änderung …": the paper is what the clause is about. */
const subject = new RegExp(
  `^(?:Diese[rs]?|Die|Der|Das|Unsere?|Vorstehende|Vorliegende)\\s(?:\\p{Ll}+\\s)?(?:${paper}|Satzungsänderung|Änderung|Änderungen)(?!\\p{L})`,
  'u',
)
const pronoun = /^(?:Sie|Er|Es|sie|er|es)(?!\p{L})/u
const notOurs = /(?<!\p{L})(?:eine|einen|einer|eigene[nrs]?|jene[rs]?)\s(?:\p{Ll}+\s)?\p{Lu}/u
const foreignOwner =
  /(?<!\p{L})(?:Satzung|[Oo]rdnung|Geschäftsordnung|Vereinbarung)\s(?:des|der)\s(?:Stadtrat|Gemeinderat|Kreistag|Rat(?:e?s)?(?!\p{L})|Jugend|Senioren|Kinder)/u
const out =
  /außer\sKraft|aufgehoben|(?<!\p{L})hebt\s.*\sauf(?!\p{L})|(?<!\p{L})ersetzt|(?<!\p{L})ersetzen|abgelöst|(?<!\p{L})löst\s|Gültigkeit|verlier(?:t|en)|an\sdie\sStelle|gegenstandslos|überholt|ungültig|Neufassung\s(?:der|des|unserer)/u
const force = /(?<!\p{L})in\sKraft|Inkrafttreten|(?<!\p{L})(?:gilt|gelten|wirksam|beginnt|beginnen|Geltung)(?!\p{L})/u
const decided =
  /(?<!\p{L})(?:beschlossen|verabschiedet|angenommen|abgestimmt|errichtet|geändert|gebilligt|unterzeichnet|ausgefertigt|erlassen|vereinbart|unterschrieben)(?!\p{L})/u
const decidedOn = new RegExp(`${decided.source}\\s[^,;]{0,60}(?:am|vom)\\s$`, 'u')
const decidedFirst =
  /^(?:Zuletzt\s|So\s|Einstimmig\s)?(?:[Bb]eschlossen|[Aa]ngenommen|[Aa]bgestimmt|[Gg]ebilligt|[Vv]erabschiedet|[Uu]nterzeichnet|[Aa]usgefertigt|[Gg]eändert)(?!\p{L})/u
const placeAndDate = /^\p{Lu}[\p{L}\s/.-]{2,40},\s(?:den\s)?$/u
const state = /(?<!\p{L})(?:Stand|Fassung|Version)(?::|\svom)?\s(?:vom\s)?$/u
const month = new RegExp(
  `(?<!\\p{L})(?:Stand|Fassung|Version|Auflage):?\\s(?:vom\\s|im\\s|\\d{1,2}\\s?[·|,–-]\\s)?(?<name>${monthName})\\s(?<year>20\\d\\d|19\\d\\d)(?!\\d)`,
  'u',
)
/** "hat der Rat am 3. Mai 2023 folgende Satzung beschlossen". */
const following =
  /(?<!\p{L})(?:[Ff]olgendes|(?:folgende[nrs]?|diese[nrs]?|vorliegende[nrs]?|nachstehende[nrs]?)\s(?:\p{L}+\s){0,2}?\p{L}*(?:[Ss]atzung|[Oo]rdnung|[Ll]eitlinien|[Vv]ereinbarung|[Rr]egeln|Statut|Rahmen|Text|Grundsätze)\p{L}*)(?!\p{L})/u

/** What a sentence says of the dates of its paper: "Diese Ordnung tritt am 1. Mai 2024 in Kraft." */
export function readPaperDates(words: string, place: Place): readonly DateOfPaper[] {
  const clauses = splitClauses(words)
  let { dated } = place
  const found = clauses.flatMap((clause, at) => {
    const replaced = readReplaced(clause, place)
    if (replaced) return replaced
    const inForce = readInForce(clause, { ...place, dated, follows: at > 0 && ownPaper.test(clauses[0] ?? '') })
    const version = readVersion(clause, words, { ...place, dated, inForce: inForce[0]?.value ?? null })
    dated = version.at(-1)?.value ?? dated
    return [...inForce, ...version]
  })
  return distinctBy(found, ({ feature, value }) => `${feature} ${value}`)
}

/** "… tritt in Kraft und ersetzt …", "…; zugleich tritt … außer Kraft". */
function splitClauses(words: string): readonly string[] {
  return words
    .split(
      /;\s|(?<=\p{L}{3}\.|\d{4}\.)\s(?=\p{Lu})|\sund\s(?=(?:ersetzt|ersetzen|löst|hebt|tritt|treten|gilt|gelten|verliert|verlieren|endet|verlängert)(?!\p{L}))|(?:,|\sund)\s(?=(?:zugleich|gleichzeitig|womit)(?!\p{L}))/u,
    )
    .filter((clause) => clause.trim() !== '')
}

/** "Die unwirksame Bestimmung ist durch eine wirksame zu ersetzen." */
const invalid =
  /(?:unwirksam|ungültig|nichtig)\p{Ll}*\s(?:\p{Ll}+\s)?(?:Bestimmung|Regelung|Klausel)|(?:Regelung|Bestimmung)[^.;]*(?:nahekommt|nahe kommt|Gewollt|gewollt)/u

/** "Zugleich tritt die Satzung vom 12. Juni 2010 außer Kraft": null where nothing is replaced. */
function readReplaced(clause: string, { underForce }: Place): readonly DateOfPaper[] | null {
  const gone = clause.replace(/(?<!außer\s)in\sKraft/gu, '')
  if (!out.test(gone) || invalid.test(clause)) return null
  if (
    !anyPaper.test(clause) &&
    !/ersetz(?:t|en)\s(?:die|das|den|jene)\svom\s/u.test(clause) &&
    !(underForce && /Sätze|Beschluss/u.test(clause))
  )
    return null
  const past = /(?<!\p{L})(?:wurden?|trat(?:en)?|löste)(?!\p{L})/u.test(clause)
  const byThis = /(?<!\p{L})(?:diese[rmns]?|vorliegenden?)\s/u.test(clause)
  if ((past && !underForce && !byThis) || foreignOwner.test(clause)) return []
  if (!underForce && otherPaper.test(clause) && !ownPaper.test(clause)) return []
  const dates = findDates(clause)
  const own = dates.filter(({ start }) =>
    /(?:vom|von|aus|Fassung|zuletzt\s\p{L}+\s(?:am|durch\s[^,;]{0,40}vom))\s(?:dem\s)?$/u.test(clause.slice(0, start)),
  )
  const values = (own.length > 0 ? own : dates.slice(0, 1)).map(({ iso }) => iso)
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(clause)?.[0]
  if (values.length === 0 && year === undefined && !underForce && !byThis) return []
  return (values.length > 0 ? values : [year ?? clause.slice(0, 120)]).map((value) => ({ feature: 'replaces', value }))
}

/** "Sie gilt ab dem 1. Mai 2024", "… tritt am Tag nach der Bekanntmachung in Kraft". */
function readInForce(clause: string, place: Place & Readonly<{ follows: boolean }>): readonly DateOfPaper[] {
  if (!force.test(clause) || /(?<!\p{L})(?:trat(?:en)?|ursprünglich\p{Ll}*|bleib(?:t|en))(?!\p{L})/u.test(clause))
    return []
  const enters = /in\sKraft|Inkrafttreten/u.test(clause)
  const ours =
    subject.test(clause) ||
    (place.follows && /^(?:sie\s)?(?:tritt|treten|gilt|gelten)/u.test(clause)) ||
    (pronoun.test(clause) && (enters || place.underForce || /^(?:Sie|Es)\s(?:gilt|gelten)\sab\s/u.test(clause))) ||
    (enters && (place.underForce || /^Inkrafttreten|diese[rs]?\s/u.test(clause) || ownPaper.test(clause)))
  if (!ours || (otherPaper.test(clause) && !ownPaper.test(clause)) || foreignOwner.test(clause)) return []
  const value = inForceValue(clause, enters, place.dated)
  return value === null ? [] : [{ feature: 'in-force', value }]
}

function inForceValue(clause: string, enters: boolean, dated: string | null): string | null {
  const dates = findDates(clause)
  const begins = dates.find(({ start }) =>
    /(?<!\p{L}|bis\s)(?:am|zum|ab|ab\sdem|seit|seit\sdem|Wirkung\s(?:vom|ab|zum)|Inkrafttreten:?|Geltung:?|am\s(?:\p{Lu}\p{Ll}+tag|Mittwoch),\s(?:dem|den))\s$/u.test(
      clause.slice(0, start).replace(/(?:Sitzung|beschlossen|verabschiedet|Beschluss|Tagung|Versammlung)\sam\s$/u, ''),
    ),
  )
  if (begins && !/(?<!\p{L})(?:endet|enden|befristet|läuft)(?!\p{L})/u.test(clause.slice(0, begins.start)))
    return begins.iso
  if (
    /(?<!\p{L})(?:Bekanntmachung|Veröffentlichung|Verkündung|verkündet|bekannt\s?gemacht|veröffentlicht|bekanntgegeben)/u.test(
      clause,
    )
  )
    return /(?:nach|mit|folgt|auf|am\sTage?)(?!\p{L})/u.test(clause) ? 'bekanntmachung' : null
  if (dates[0] && enters) return dates[0].iso
  if (/Unterzeichn|Unterschrift|unterschr|unterzeichn/u.test(clause)) return 'unterzeichnung'
  if (/ab\s(?:diesem|dem)\s(?:Zeitpunkt|Tag)|mit\ssofortiger/u.test(clause)) return dated
  const decision = /Beschluss|Zustimmung|beschlossen|beschließt|Annahme|Verabschied|verabschiedet|Abstimmung/u
  return (enters || /(?<!\p{L})(?:ab|mit)\s/u.test(clause)) && decision.test(clause) ? 'beschluss' : null
}

/** "Beschlossen am 3. Mai 2023", "Talbach, den 3. Mai 2023", "in der Fassung vom 3. Mai 2023". */
function readVersion(
  clause: string,
  words: string,
  place: Place & Readonly<{ inForce: string | null }>,
): readonly DateOfPaper[] {
  const version = (value: string): DateOfPaper => ({ feature: 'version-date', value })
  const dates = findDates(clause)
  const short = words.length < 40
  if (dates.length === 0) {
    const { name, year } = month.exec(clause)?.groups ?? {}
    return name && year && (place.inHead || short) ? [version(isoMonth(year, name))] : []
  }
  const told = dates.filter((date) => isOfVersion(date, clause, { ...place, short }))
  if (told.length > 0) return told.map(({ iso }) => version(iso))
  if (/(?<!\p{L})(?:eine|eigene)\s(?:\p{Ll}+\s)?\p{L}*(?:satzung|ordnung)/iu.test(clause)) return []
  if (following.test(words) && decided.test(words)) {
    const before = dates.filter(({ start }) => /(?<!\p{L})(?:am|Sitzung\svom)\s$/u.test(clause.slice(0, start)))
    return before.slice(-1).map(({ iso }) => version(iso))
  }
  if (otherPaper.test(clause) && !subject.test(clause) && !decidedFirst.test(clause)) return []
  const adopts =
    (decidedFirst.test(clause) && words.length < 200) ||
    (decided.test(clause) &&
      (subject.test(clause) || (pronoun.test(clause) && (place.underForce || place.dated !== null)))) ||
    (place.inHead && decided.test(clause) && !notOurs.test(clause))
  if (!adopts) return []
  return decidedDates(clause, dates)
    .filter(({ iso }) => iso !== place.inForce)
    .map(({ iso }) => version(iso))
}

/** Of "am … errichtet und am … eingetragen" the first date, of "am … und am … geändert" the last one. */
function decidedDates(clause: string, dates: readonly RuleDate[]): readonly RuleDate[] {
  if (decidedFirst.test(clause)) return dates.slice(-1)
  return dates.filter(({ end }, at) => {
    const next = dates[at + 1]
    const behind = clause.slice(end, next?.start ?? clause.length)
    return next
      ? decided.test(behind)
      : decided.test(behind) || !/(?<!\p{L})(?:ge\p{Ll}+t|\p{Ll}+getragen)(?!\p{L})/u.test(behind)
  })
}

/** By the words in front of it. */
function isOfVersion(
  { start }: RuleDate,
  clause: string,
  { inHead, underForce, short, inForce }: Place & Readonly<{ short: boolean; inForce: string | null }>,
): boolean {
  const ahead = clause.slice(0, start)
  if (clause.length < 80 && placeAndDate.test(ahead)) return true
  if (/(?:Amtsblatt|Bekanntmachung|\p{L}*[Gg]esetz\p{Ll}*|GVBl|Nr\.)\s[^,;]{0,30}$/u.test(ahead)) return false
  if ((inHead || short) && state.test(ahead) && !otherPaper.test(ahead)) return true
  if (inHead && decidedOn.test(ahead)) return true
  if (inHead && /(?:^|\s|\()vom\s$/u.test(ahead)) return !/(?<!\p{L})(?:Beschluss\p{Ll}*|Konzept)\s[^,;]*$/u.test(ahead)
  const byDecision = /(?:Beschluss\p{Ll}*\s[^,;]{0,60}(?:vom|am)|beschlossen\sam|Beschluss\svom|Fassung\svom)\s$/u
  return underForce && inForce !== null && byDecision.test(ahead)
}
