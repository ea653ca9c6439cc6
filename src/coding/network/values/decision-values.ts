import type { Naming } from '../naming.ts'
import { numberOf, numberPattern } from '../number-words.ts'
import { readMajorities, readQuorum, readTies } from '../votes.ts'
import { asPrinted, coded, type Reader, type Value } from './value.ts'

const decides =
  /(?<!\p{L})(?:beschl\p{L}*|Beschl\p{L}*|[Ee]ntscheid\p{L}*|entschieden|angenommen|[Aa]bstimm\p{L}*|abgestimmt|Zustimmung\p{L}*|zu(?:zu)?stimm\p{L}*|gewählt|\p{L}*wahl|wählt|Festlegung\p{L}*|Konsens\p{L}*|Konsent|einig\p{L}*|(?:kann|können|soll\p{Ll}*|wird|werden|sind|ist|muss|müssen)\s[^.;]*einvernehmlich\p{L}*|einvernehmliche\p{Ll}?|Ausschlag|widerspr\p{L}*|einverstanden|[Üü]berstimmt|brauch\p{L}*|bedarf|bedürfen|[Ee]rforder\p{L}*|verlangt|notwendig|nötig|genügt|reicht|ausreich\p{L}*|\p{L}*[Ss]timmen|Vorschlag|Handheben|mitgehen|leben|Ja|Votum|Empfehlung\p{L}*|votier\p{L}*|Lösung(?:en)?|Nein|wollen|(?:niemand|keiner|jemand)\s[^.;]*Einw[aä]nde?|(?:such|streb|bemüh)\p{L}*\s[^.;]*(?:Einvernehmen|Einigung)|[Aa]ngestrebt|aussprech\p{L}*|ausgeschlossen|abberufen|abgewählt|aufgelöst|Auflösung|Ausschluss|mit\s(?:\p{L}+e[rn]?\s){0,3}\p{L}*[Mm]ehrheit)(?!\p{L})/u
/** Names of majorities that are used of decisions only. */
const formal =
  /(?:einfache|absolute|relative|qualifizierte)\p{Ll}*\s(?:Stimmen)?[Mm]ehrheit|Stimmenmehrheit|mehrheitlich|(?:drittel|viertel|fünftel)-?mehrheit|Konsens(?:prinzip|findung)|Einstimmigkeit/iu
/** Whoever must be there for a decision, which is the quorum. */
const presence =
  /(?:wenn|sofern|falls|soweit)\s[^,;.]*(?:anwesend|vertreten|erschienen|zugegen|zugeschaltet|im\s(?:Saal|Raum))\s(?:ist|sind)|(?:Anwesenheit|Teilnahme)\s(?:von|de[rs]|einer|eines|mindestens)\s[^,;.]*/gu
/** Who agrees with whom on a single thing, which is no majority. */
const agreement =
  /(?:im\s)?(?:Einvernehmen|Benehmen)\s(?:mit|de[rs]|zwischen)|Einvernehmen\s(?:\p{L}+\s){0,3}(?:herzustellen|erteilt)/u

/** "Stimmenthaltungen werden nicht mitgezählt": how votes are counted, without naming a majority. */
const counting =
  /[Ee]nthaltung\p{L}*\s[^.;]*(?:(?:nicht|un|außer)\s?(?:mit|ab)?(?:gezählt|gegeben\p{Ll}*|berücksichtigt|Betracht)|(?:zählen|gelten)\s)/u

/** "Gehen keine Einwände ein, ist die Niederschrift angenommen": silence that is no consensus. */
const approvesMinutes =
  /(?:Niederschrift|Protokoll)\s(?:[^.;]*\s)?(?:angenommen|genehmigt|gebilligt)|(?:ist|gilt)\s(?:die|das)\s(?:\p{L}*[Nn]iederschrift|\p{L}*[Pp]rotokoll)(?:\sals)?\s(?:angenommen|genehmigt|gebilligt)/u

/** "bis einschließlich § 3 Abs. 1 anwesend": the dot ends no clause. */
const abbreviation = /(?<=(?<!\p{L})(?:Abs|Nr|Art|Buchst|lit|bzw|ggf|mind|ca))\./gu
/** How one votes, what may be recorded and what is taken for agreed when nobody minds: no rule on majorities. */
const onlyProcedure =
  /(?<!\p{L})(?:Zuruf|Akklamation|Handzeichen|Stimmzetteln?|geheim|Blockwahl|(?:Ton|Bild|Film)-?\s?(?:und|oder)?\s?\p{L}*[Aa]ufnahmen|\p{L}*[Aa]ufzeichnung(?:en)?|Mitschnitte?|gebilligt|genehmigt)(?!\p{L})/u
const byNobody =
  /(?:niemand|kein\p{Ll}*\s(?:\p{L}+\s){0,3})\s?[^.;,]*(?:widerspr|Einw[aä]nd|dagegen)|Zustimmung\saller/u
/** "Filmen ist erlaubt, solange niemand widerspricht": what one may do, not how it is decided. */
const permits = (words: string) =>
  /(?:wenn|sofern|solange|falls)\s[^,;.]*(?:niemand|kein)[^,;.]*(?:widerspr|Einw[aä]nd|dagegen)/u.test(words) &&
  /(?<!\p{L})(?:kann|können|darf|dürfen|erlaubt|beraten)(?!\p{L})/u.test(words) &&
  !/[Bb]eschl|[Ee]ntscheid|entschieden|angenommen|Vorschl|(?<!\p{L})gilt/u.test(words)
/** "die Zustimmung von vier Vorstandsmitgliedern", "acht von elf Stimmen": a number that no scale holds. */
const counted = new RegExp(
  `(?:Zustimmung|Stimmen)\\s(?:von\\s)?(?:mindestens\\s|wenigstens\\s)?${numberPattern}\\s\\p{L}|(?<!\\p{L})(?<few>${numberPattern})\\s(?:von|der)\\s(?<all>${numberPattern})\\s(?:\\p{Ll}+\\s)?(?:Stimmen|Mitglieder|Anwesende)n?`,
  'iu',
)

export const majority: Reader = ({ words: sentence }, { cues, topics, naming }) => {
  const words = sentence.replace(abbreviation, '')
  if ((topics.includes('amendment') && amends(words)) || topics.includes('basis')) return []
  if (/^(?:Ändern|Geändert|Änderung(?:en)?)\s/u.test(words) && amends(words)) return []
  if ((onlyProcedure.test(words) && byNobody.test(words)) || permits(words)) return []
  const deciding = cues.has('quorum') ? words.replace(presence, '') : words
  const plain = counting.test(words) ? [{ ...asPrinted(words), certain: false }] : []
  if (!decides.test(deciding) && !formal.test(deciding)) return plain
  if (/(?:verlangen|Verlangen|beantragen|Antrag von)\s/u.test(words) && !/[Mm]ehrheit/u.test(words)) return []
  const codes = readMajorities(deciding)
  if (codes.length === 0 && counted.test(deciding)) return [ofAll(deciding) ?? { ...asPrinted(words), certain: false }]
  if (codes.length === 0) return plain
  return codes
    .filter((code) => code !== 'konsens' || !(agreement.test(words) || approvesMinutes.test(words)))
    .map((code) => ({ ...coded(code), ...whoDecides(words, naming) }))
}

/** "neun der zwölf Stimmen": three quarters. */
function ofAll(words: string): Value | null {
  const { few = '', all = '' } = counted.exec(words)?.groups ?? {}
  const share = numberOf(few) / numberOf(all)
  const code = shares.find(([least]) => Math.abs(share - least) < 0.01)?.[1]
  return code ? coded(code) : null
}

const shares = [
  [2 / 3, 'zwei-drittel'],
  [3 / 4, 'drei-viertel'],
  [4 / 5, 'vier-fünftel'],
  [1, 'einstimmig'],
] as const

/** "…, indem die Vollversammlung mit mehr als der Hälfte": the body named last before the majority decides. */
function whoDecides(words: string, naming: Naming): Pick<Value, 'body'> {
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

export const tie: Reader = ({ words }, { cues, naming }) => {
  if (!cues.has('tie')) return []
  const apart = words.split(/;\s/u).flatMap((clause) => tiesOfBodies(clause, naming))
  if (apart.length > 1) return apart
  const from = words.search(
    /(?:Stimmengleich|Gleichstand|Stimmgleich|Patt|unentschieden|Waage|gleiche[rn]?\s|gleich viele)/iu,
  )
  const behind = readTies(words.slice(Math.max(0, from)))
  const values = behind.length > 0 ? behind : readTies(words)
  return values.length === 0 ? [{ ...asPrinted(words), certain: false }] : values.map((value) => coded(value))
}

/** "… im Plenum und in den Arbeitskreisen abgelehnt; in der Steuerungsgruppe …": a value for each body named. */
function tiesOfBodies(clause: string, naming: Naming): readonly Value[] {
  const bodies = naming(clause).filter(
    ({ body, start }) => body && /(?:im|in de[rn]|bei[m]?(?: de[nr])?)\s$/u.test(clause.slice(0, start)),
  )
  return readTies(clause).flatMap((value) => bodies.map(({ body }) => ({ ...coded(value), body: body?.name ?? null })))
}

/** "Stimmenthaltungen werden nicht mitgezählt": about votes, not about who is there. */
const ofVotes = /(?:[Ee]nthaltung|abgegebene\p{Ll}*\s(?:\p{Ll}+\s)?Stimmen)/u

/** Who is there. */
const present =
  /(?<!\p{L})(?:[Aa]nwesen\p{L}*|vertreten|erschienen\p{L}*|zugegen|zugeschaltet|teilnehm\p{L}*|beschlussfähig|mitwirk\p{L}*)(?!\p{L})/u
/** "Enthaltungen zählen zur Berechnung der Beschlussfähigkeit", "eine Mehrheit von zwei Dritteln der Anwesenden" */
const ofCounting = /[Ee]nthaltung\p{L}*\s[^.;]*(?:zählen|gelten|Berechnung)/u
const ofMajority = /(?<!\p{L})(?:[Mm]ehrheit\p{L}*|Minderheit|Stimmengleichheit|verlangen|zustimm\p{L}*)(?!\p{L})/u

/** "Jeder Partner hat eine Stimme, ungeachtet der Zahl seiner Beschäftigten" */
const oneVote =
  /(?<!\p{L})(?:ha(?:t|ben)|führ(?:t|en)|verfüg\p{Ll}+)\s[^;.]*eine\sStimme(?!\p{L})(?![^;.]*beschlussfähig)/u

export const quorum: Reader = ({ words }, { cues, headed }) => {
  if (ofCounting.test(words)) return []
  if (!cues.has('quorum')) {
    if (ofVotes.test(words) || !headed.includes('quorum') || readQuorum(words) === null) return []
    if (!present.test(words) || ofMajority.test(words)) return []
  }
  const value = readQuorum(words)
  if (value === 'ohne-zahl' && oneVote.test(words)) return []
  if (value !== null) return [coded(value)]
  return /wenn|sofern|soweit/u.test(words) ? [{ ...asPrinted(words), certain: false }] : []
}

/** What else may be changed, and words for rules as a whole. */
const otherThings = /(?:Tagesordnung|Sitzungsort|Reihenfolge|\p{L}*[Tt]ermin|Sitzordnung|Rednerliste)/gu
const rules =
  /(?<!\p{L})(?:\p{L}*(?:[Oo]rdnung(?:en)?|[Ss]atzung|[Vv]ereinbarung|[Ss]tatuts?|[Ll]eitlinien|[Rr]egeln|[Rr]egelwerke?s?)|Änderungen dieses)(?!\p{L})/u

/** Whether a change is one of the rules themselves, not of the agenda or of a date. */
function amends(words: string): boolean {
  const rest = words.replace(otherThings, '')
  return rest === words || rules.test(rest)
}

export const amendment: Reader = ({ words }) => {
  if (!amends(words)) return []
  const codes = readMajorities(words).filter((code) => code !== 'einfach' || /[Mm]ehrheit/u.test(words))
  if (codes.length > 0) return codes.map((code) => coded(code))
  return [
    /[Ss]chriftform|schriftlich/u.test(words) && !/Antr[aä]g|Vorschl[aä]g/u.test(words)
      ? coded('schriftform')
      : asPrinted(words),
  ]
}
