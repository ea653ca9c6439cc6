import type { SectionRole } from '../../model/codebook.ts'
import type { Document } from '../../model/document.ts'
import { type CueHit, groupsIn } from '../matching/matcher.ts'
import { actOf } from '../measures/act-of-sentence.ts'
import { findActor } from '../measures/find-actor.ts'
import { findFutureActor } from '../measures/future-act.ts'
import { findPeriod } from '../measures/parse-period.ts'
import type { CompiledKnowledge } from './coding-text.ts'

/** What a text is read with: its document, the knowledge, and the cues in each sentence. */
export type Reading = Readonly<{
  document: Document
  knowledge: CompiledKnowledge
  hits: readonly (readonly CueHit[])[]
}>

/** Sentences per role that they speak for, and how many sentences were read. */
export type Votes = Readonly<{ total: number; for: ReadonlyMap<SectionRole, number> }>

/** What the sentences and items of some blocks speak for; tables are told by the names of their columns, not here. */
export function countVotes(reading: Reading, blocks: ReadonlySet<number>): Votes {
  const found = reading.document.sentences.flatMap(({ block }, index) =>
    blocks.has(block) && !reading.document.blocks[block]?.table ? [roleOfSentence(reading, index)] : [],
  )
  const named = found.filter((role) => role !== null)
  const counts = new Map([...Map.groupBy(named, (role) => role)].map(([role, all]) => [role, all.length] as const))
  return { total: found.length, for: counts }
}

/** "Wer Deutsch lernen will, findet …", "Kein Kind dolmetscht …", "Alle Eltern kennen …": a state of things for everybody. */
const forEverybody = /^(?:Wer|Alle|Jede[rsmn]?|Kein[e]?|Niemand|Jedermann)\s/u
const wish =
  /(?<!\p{L})(?:soll|sollen|wollen|will|möchten|anstreben|angestrebt|streben|strebt|wünschen|wünschenswert|Ziel)(?!\p{L})/u
/** What is to be reached told as if it were so: "binnen acht Wochen", "sinkt auf unter …", "nicht länger". */
const target =
  /(?<!\p{L})(?:binnen|höchstens|halbier\p{L}*|verdoppel\p{L}*|(?:sinkt|sinken|steigt|steigen|wächst|wachsen) (?:auf|um|deutlich|spürbar)|nicht (?:mehr|länger)|nie mehr)(?!\p{L})/u
const lack =
  /(?<!\p{L})(?:fehlt|fehlen|fehlte|mangelt|Mangel|zu wenig|zu wenige|zu lange|zu weit|zu spät|kaum|nur selten|nicht(?! (?:mehr|länger|nur|zuletzt|allein))|nie(?! mehr)|schwer|schwierig|schwierigkeiten|überlastet|überfordert|Wartezeit\p{L}*|Warteliste\p{L}*|warten|wartet|Hürde\p{L}*|Problem\p{L}*|vergeblich|Sorge|befristet)(?!\p{L})/iu
const stock =
  /(?<!\p{L})(?:gibt es|bestehen|besteht|bietet|bieten|berät|beraten|betreibt|betreiben|unterhält|läuft|laufen|verfügt|verfügen|trifft sich|treffen sich|unterstützt|begleitet|arbeitet|seit (?:Jahren|19\d\d|20\d\d))(?!\p{L})/u
const figures = /\d[\d.,]*\s?(?:%|Prozent|v\.\s?H\.)|(?<!\p{L})\d{2,}\s\p{Lu}/u
/** An item that names a doing: "Einrichtung eines Treffs", "Neue Ausweisung von Flächen". */
const doing =
  /^(?:\p{Lu}\p{Ll}+e[rns]?\s)?\p{Lu}[\p{L}-]*(?:ung|bau|gabe|führung|tion|nahme|kauf|start)(?:en)?\s(?:von|der|des|eine[srm]?|aller|für)\s/u
/** What is promised in the passive: "Ein Kurs wird eingerichtet". */
const promised =
  /(?<!\p{L})(?:wird|werden)\s(?:[^.;]*\s)?(?:\p{Ll}*ge\p{Ll}{2,}[tn]|\p{Ll}{3,}iert|(?:er|be|ver|ent)\p{Ll}{3,}[tn])(?:[.,;]|$|\sund\s)/u

function roleOfSentence({ document, knowledge, hits }: Reading, index: number): SectionRole | null {
  const sentence = document.sentences[index]
  if (!sentence) return null
  const words = document.text.slice(sentence.start, sentence.end)
  const says = (group: string) => (hits[index] ?? []).some((hit) => hit.group === group)
  if (says('recommended')) return 'recommendations'
  if (promises(words, knowledge)) return 'measures'
  if (wish.test(words) || forEverybody.test(words) || target.test(words) || says('ziele-und-massnahmen/goals'))
    return 'goals'
  if (says('bedarfs-und-potenzialanalyse/potentials')) return 'potentials'
  if (lack.test(words) || says('bedarfs-und-potenzialanalyse/needs')) return 'needs'
  if (says('angebotsanalyse/offers') || stock.test(words)) return 'offers'
  return figures.test(words) || says('bedarfs-und-potenzialanalyse/data') ? 'analysis' : null
}

/** Somebody will do something, something is begun by a body at a time ahead, or an item names a doing. */
function promises(words: string, knowledge: CompiledKnowledge): boolean {
  if (findFutureActor(words) || doing.test(words) || promised.test(words)) return true
  const act = actOf(words)
  if (act.open && act.founding && act.definite) return true
  if (told.test(words) || findActor(words, knowledge.actors) === null) return false
  if (ahead.test(words) || foundsSomething(words)) return true
  return findPeriod(words, false) !== null && groupsIn(knowledge.actions, words).length > 0
}

/** "Das Sozialamt richtet eine Sprechstunde ein": one thing that is not there yet; who keeps something does not found it. */
function foundsSomething(words: string): boolean {
  const { founding, definite } = actOf(words)
  return founding && definite
}

/** Told of the past or of what has long been so. */
const told = /(?<!\p{L})(?:seit|wurde|wurden|war|waren|hatte|hatten)(?!\p{L})/u
/** "ab Oktober", "bis Ende 2027", "noch in diesem Jahr", "zum neuen Schuljahr". */
const ahead =
  /(?<!\p{L})(?:ab|bis|spätestens|erstmals|noch|zum|vom)\s(?:\p{L}+\s|\d{1,2}\.\s){0,2}(?:20\d\d|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Frühjahr|Sommer|Herbst|Winter|Schuljahr|Jahr|Jahresende)(?!\p{L})/u
