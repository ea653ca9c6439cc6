import type { Span } from '../../model/span.ts'
import { cuesIn, type Matcher } from '../matching/matcher.ts'
import { findAddressee } from './addressee.ts'
import { looksLikeBody } from './body-name.ts'
import { mainClause } from './main-clause.ts'
import { beginningOfName, endOfName, firstName, isNoBody, namesByForm } from './name-bounds.ts'
import { findPeriod } from './parse-period.ts'

/**
 * The body that does what a sentence or list item says: in brackets or behind a dash at the end, behind a label, behind
 * "durch" or "vom", or as the subject. Bodies behind other prepositions ("mit dem Jobcenter") are partners or places.
 */
export function findActor(content: string, actors: Matcher): Span | null {
  return (
    behindArrow(content, actors) ??
    besidePeriod(content) ??
    inBrackets(content, actors) ??
    behindLabel(content, actors) ??
    findAddressee(content) ??
    inSentence(content, actors)
  )
}

/** "… wird neu gefasst. → Gebäudewirtschaft, mit der Feuerwehr": an arrow at the end of an item points to who does it. */
function behindArrow(content: string, actors: Matcher): Span | null {
  const match = /[→➔➜]\s+(\p{Lu}[^→➔➜]{2,120})$/u.exec(content)
  const name = firstName(match?.[1] ?? '')
  if (!match || !isName(name.trim()) || !looksLikeBody(name, actors)) return null
  const start = match.index + match[0].indexOf(name)
  return { start, end: start + name.trimEnd().length }
}

/** The end of an item: brackets, what stands behind a dash, or a last sentence of a few words. */
const tail =
  /\(([^()]{6,110})\)[.\s★☆*]*$|\s[–—-]\s([^–—()]{6,90}?)[.\s★☆*]*$|[.;:]\s(\p{Lu}[^.;:()]{5,90}?)[.\s★☆*]*$/u

/**
 * "(mittelfristig; Jugendberufsagentur)", "– Kulturamt, ab 2026": where one part of the end of an item is a period, the
 * name beside it is the body, known or not.
 */
function besidePeriod(content: string): Span | null {
  const match = tail.exec(content)
  const words = match?.[1] ?? match?.[2] ?? match?.[3]
  if (!match || !words) return null
  const from = match.index + match[0].indexOf(words)
  const parts = [...words.matchAll(/[^,;/–—]+/gu)].map((part) => ({ text: part[0], at: from + part.index }))
  const isPeriod = parts.map(({ text }) => {
    const found = findPeriod(text.trim(), true)
    return found !== null && found.end - found.start >= text.trim().length * 0.5
  })
  if (!isPeriod.includes(true)) return null
  const name = parts.find(({ text }, index) => !isPeriod[index] && isName(text.trim()))
  if (!name) return null
  const start = name.at + (name.text.length - name.text.trimStart().length)
  return { start, end: start + firstName(name.text.trim()).trim().length }
}

/** A name begins with a capital, holds no verb, figures of money or number of people, and is not "alle Ämter". */
function isName(words: string): boolean {
  return (
    /^\p{Lu}[\p{L}.]/u.test(words) &&
    words.length <= 70 &&
    !/€|Euro|Stelle[n]?\s|\d{3}|(?<!\p{L})(?:Kosten|Beginn|Start|Pilot|Umsetzung|Abschluss|Haushalt|Mittel|Priorität|Laufzeit|Ziel|Erstmals|Alle|Jede[rs]?)(?!\p{L})|\s(?:wird|werden|ist|sind|soll|sollen|hat|haben)(?!\p{L})/iu.test(
      words,
    ) &&
    !unnamed.test(words)
  )
}

function inBrackets(content: string, actors: Matcher): Span | null {
  for (const match of content.matchAll(/[([]([^()[\]]{3,90})[)\]]|\s(?:[–—-]|→)\s([^–—→()]{3,80}?)(?=$|[.;\n])/gu)) {
    const part = match[1] ?? match[2] ?? ''
    const hit = cuesIn(actors, part)[0] ?? namesByForm(part)[0]
    if (
      !hit ||
      hit.start > 25 ||
      /^(?:z\.|etwa|u\.|insbesondere|vgl|siehe|mit|wie|für|an|in|auch)(?![\p{L}])/iu.test(part)
    )
      continue
    if (labelled.test(part) || tells.test(part)) continue
    const at = match.index + match[0].indexOf(part)
    if (unnamed.test(part.split(/[,;/]/u)[0]?.trim() ?? '')) continue
    const name = firstName(part)
    return { start: at, end: at + name.length }
  }
  return null
}

/** A remark, no name: "(das Programm läuft bis 2020)". */
const tells = /^(?:der|die|das|ein|eine)\s|\s(?:läuft|laufen|ist|sind|wird|werden|hat|haben|soll|sollen|kann|können)\s/u

const labelled = /^\p{L}+(?:\sist)?:\s/u

const label =
  /(?<![\p{L}])(?:(?:Wer(?:\s(?:macht|tut)\s(?:es|das|was))?|Das\s(?:macht|machen|übernimmt|übernehmen|tut)|In\s(?:der\sHand|den\sHänden)):\s?|(?:in\sden\sHänden|in\sder\sHand)\s(?=de[rs]|von)|(?:Auftrag|Aufgabe|Verantwortung)\s(?:geht|ergeht)\san\s|(?:obliegt|obliegen|untersteht)\s(?=de[mrn])|(?:(?:Ansprechpartner\p{L}*|Ansprechstelle|Anlaufstelle)\s(?:ist|sind)\s)|(?:Zuständig(?:keit)?|Verantwortlich|Verantwortung|Federführung|Federführend|Umsetzung|Durchführung|Träger)(?:\s\p{L}+)?(?::\s?|\sist\s|\ssind\s|\sliegt\s(?:beim|bei\sder|bei)\s|\sdurch\s)|(?:[Aa]ngesiedelt|[Aa]ngebunden|[Aa]ngegliedert)\s(?:[^.,;]{0,25}\s)?(?:beim|bei\sder|am|an\sder)\s|(?:V|FF|Verantw\.|Zust\.):\s?|(?:zuständig|verantwortlich|federführend)\s(?=\p{Lu})|(?<=^|[(,;/]\s?)(?:zuständig|verantwortlich|federführend):\s?)(?:der|die|das|dem|des|den|von)?\s?((?:e\.\s?V\.|\([^()]*\)|[^.;,()\n]|,\s\p{Lu}\p{L}+(?=(?:,\s\p{Lu}\p{L}+)*\s(?:und|sowie)\s\p{Lu})){3,80})/u

function behindLabel(content: string, actors: Matcher): Span | null {
  const match = label.exec(content)
  if (!match?.[1] || (cuesIn(actors, match[1]).length === 0 && namesByForm(match[1]).length === 0)) return null
  const at = match.index + match[0].lastIndexOf(match[1])
  return { start: at, end: at + firstName(match[1]).trimEnd().length }
}

const articles = /(?:^|[\s(„])(?:der|die|das|unsere?|jede[rs]?|alle|beide)\s(?:\p{Ll}+[ener]{1,2}\s)?$/iu
/** "durch", "von" name who acts where something is done; "der Weg durch das Jobcenter wird kürzer" does not. */
const isPassive =
  /(?<!\p{L})(?:wird|werden|soll|sollen|sollte|sollten|ist|sind|zu)\s.*\p{Ll}(?:t|en)(?:[.,;]|\s|$)|^[^.]{0,200}(?<!\p{L})(?:Umsetzung|Durchführung|Organisation|\p{L}+ung|Angebot|Aufbau|Ausbau|Betrieb)\s|^[^\p{Ll}]*\p{Lu}\p{L}*[^.]*$|^\p{Lu}\p{Ll}+(?:t|en)\s(?:wird|werden|ist|sind|soll|sollen)\s/u
const agents = /(?:^|\s)(?:durch|vom|von|seitens)\s(?:den|die|das|der|dem|des)?\s?(?:\p{Ll}+\s)?$/iu
const prepositions =
  /(?:^|\s)(?:mit|bei|beim|an|am|in|im|zu|zum|zur|für|gegenüber|nach|aus|auf|über|unter|neben|zwischen|ohne|gegen|statt|dem|den|des|einem|einer|eines|einen|zusammen mit|gemeinsam mit|anderer|zwei|drei|vier|fünf|mehrere|mehrerer|weitere|weiterer)\s(?:der\s|den\s|dem\s|die\s|das\s)?(?:\p{Ll}+\s)?$/iu

/** Advice names the body that should act: "empfiehlt dem Jobcenter", "wird der Volkshochschule nahegelegt". */
const addressed =
  /(?:empfiehlt|empfehlen|rät|raten|legt|legen|schlägt|schlagen|wird|werden|ergeht an|bittet|bitten)\s(?:dem|der|den|das|die)\s(?:\p{Ll}+\s)?$/iu
/** "Die Einführung von Ganztagsschulen": what is done to them. */
const ofDoing = /\p{Lu}[\p{L}-]*(?:ung|ungen|bau|zahl)\svon\s(?:\p{Ll}+\s)?$/u
/** "die Leitung der Kindertagesstätten" is not the day-care centres. */
const genitive = /\p{Lu}[\p{L}-]+\s(?:der|des)\s(?:\p{Ll}+\s)?$/u

/** What is said itself, without the clauses that explain it: who acts there ("…, bei der Praxen anrufen können") uses the measure. */
function mainClauses(content: string): string {
  return content
    .split(/(?<=[.;:!?])\s/u)
    .map((part) => mainClause(part.replace(/[.;:!?]$/u, '').replaceAll(/,\sdass\s/gu, ' dass ')))
    .join(' ')
}

function inSentence(content: string, actors: Matcher): Span | null {
  const hits = [...cuesIn(actors, content), ...namesByForm(content)].sort((left, right) => left.start - right.start)
  const clauses = mainClauses(content)
  for (const hit of hits) {
    if (isNoBody(content.slice(hit.start, hit.end)) || !clauses.includes(content.slice(hit.start, hit.end))) continue
    const start = beginningOfName(content, hit.start)
    const before = content.slice(Math.max(0, start - 40), start)
    const bare = before.trim() === '' && /^\p{Lu}/u.test(content.slice(start))
    if ((agents.test(before) && !ofDoing.test(before) && isPassive.test(content)) || addressed.test(before))
      return { start, end: endOfName(content, hit.end) }
    if (
      prepositions.test(before) ||
      genitive.test(before) ||
      unnamed.test(content.slice(start, endOfName(content, hit.end)))
    )
      continue
    const end = endOfName(content, hit.end)
    const after = content.slice(end, end + 160)
    if (isState.test(after) || toBeChanged.test(after) || says.test(after)) continue
    if ((bare || articles.test(before)) && verbAfter.test(after)) return { start, end }
    if (verbBefore.test(before) && !isObject(content.slice(0, start)) && !saysBefore.test(before)) return { start, end }
  }
  return null
}

/** "Die Volkshochschule erweitert …", "Jugendamt und Schulamt richten …" */
const verbAfter =
  /^(?:,\s)?(?:\s(?:der|des|und|sowie)\s[^.;]{2,30}?)?\s(?:\p{Ll}+\s){0,1}?(?:\p{Ll}{2,}(?:t|en|ten|te|ln|rn)|soll|will|muss)(?![\p{L}])/u
/** "Die Musikschule ist ein Ort …" says what a body is, not what it does. */
const isState =
  /^\s(?:ist|sind|hat|haben|bleibt|bleiben|gilt|gelten|erhält|erhalten|bekommt|bekommen|verfügt|verfügen|gehört|gehören|besteht|bestehen|liegt|liegen|fehlt|fehlen|braucht|brauchen|benötigt|benötigen|nutzt|nutzen|dürfen|darf)\s(?!(?:\p{Ll}+\s){0,2}(?:zuständig|verantwortlich|federführend|beauftragt))/u
/** "Die Beratungsstelle soll erweitert werden": it does nothing. */
const toBeChanged = /^\s(?:soll|sollen|sollte|sollten|kann|können|muss|müssen)\s[^.,;]*\p{Ll}(?:t|en)\swerden(?!\p{L})/u
/** Who advises, reports or wishes is not who acts: "Die Arbeitsgruppe empfiehlt dem Jobcenter …". */
const sayings =
  '(?:empfiehlt|empfehlen|regt|regen|rät|raten|schlägt|schlagen|spricht sich|sprechen sich|sieht|sehen|hält|halten|begrüßt|begrüßen|berichtet|berichten|meint|wünscht|wünschen|fordert|fordern|weist|bittet|bitten|betont|betonen|legt nahe|zeigt,|zeigen,)'
const says = new RegExp(`^\\s${sayings}(?![\\p{L}])(?!.*\\s(?:bereit|frei|vor|ab|offen)(?:[.,;]|\\s(?:und|…)|$))`, 'u')
const saysBefore = new RegExp(`(?:^|\\s)${sayings}\\s(?:der|die|das)\\s$`, 'u')

/** "Die Teilnehmenden besuchen die Bücherei": the clause begins with people or a body, so what follows the verb is the object. */
function isObject(before: string): boolean {
  const clause = before.split(/[.;:!?]\s/u).at(-1) ?? ''
  if (!/\p{Ll}(?:t|en|ln|rn)\s(?:die|das)\s(?:\p{Ll}+\s)?$/u.test(clause)) return false
  const first = clause.replace(/\s\p{Ll}+\s(?:die|das)\s(?:\p{Ll}+\s)?$/u, '')
  return (
    /^(?:Wir|Sie|Man)(?!\p{L})/u.test(first) ||
    /^(?:(?:Die|Der|Das|Alle|Viele|Manche|Einige|Jede[rs]?|Unsere)(?:\s|$))?(?:\p{Ll}+e[nr]?\s)?(?:\p{Lu}\p{L}*(?:ende[nr]?|innen|er|kinder|leute|eltern|familien|frauen|männer|schüler|gruppen?)|Kinder|Eltern|Familien|Frauen|Menschen|Leute|Jugendliche|Geflüchtete|Zugewanderte)?$/u.test(
      first,
    ) ||
    (/^(?:Die|Der|Das)\s/u.test(first) && namesByForm(first).length > 0)
  )
}

/** "… richtet der Fachbereich …", "… wird das Jugendamt …" */
const verbBefore =
  /(?:^|\s)\p{Ll}+(?:t|en|ten|te|rd|ln|rn)\s(?:\p{Ll}+\s)?(?:der|die|das|unsere?)\s(?:\p{Ll}+\s)?$|(?:^|\s)(?:wird|werden)\s$|,\sdass\s(?:der|die|das)\s$/u

/** Bodies that nobody in particular is meant by. */
const unnamed =
  /^(?:Ehrenamt|Vereine|Schulen|Grundschulen?|Kitas|Träger|Verwaltung|Stadtverwaltung|Kreisverwaltung|Ämter|Beratungsstellen|Behörden|Betriebe|Initiativen|Verbände|Kammern|Stadt|Gemeinde|Kreis|Landkreis|Kommune|Kita|Kindertagesstätten?|Netzwerke?|Elternvereine|Wirtschaft und Verwaltung|Gruppe|Arbeitsgruppe|Unternehmen|Gemeinden|Kreise|Hochschule|Kirche|Kammer|Bank|Betrieb)$/u
