import type { SectionRole } from '../../model/codebook.ts'
import type { SectionField } from '../../model/coding.ts'
import type { Sentence } from '../../model/document.ts'
import { blockAt, sectionsAround } from '../../model/lookup.ts'
import type { CodingText } from '../reading/coding-text.ts'
import { type Act, actOf, isOfPaper, isOverOrDenied } from './act-of-sentence.ts'
import { isAdvice } from './advice.ts'
import { findAdvisingSections } from './advising-sections.ts'
import type { DraftMeasure } from './draft-measure.ts'
import { findActor } from './find-actor.ts'
import { findFutureActor } from './future-act.ts'
import { mainClause } from './main-clause.ts'
import { municipality } from './name-bounds.ts'
import { findPeriod } from './parse-period.ts'
import { findPlanningSections, isPlannedPassive, isVague } from './planning-sections.ts'
import { findToldParagraphs, isTold } from './told-paragraphs.ts'
import { isAim, urges } from './urging.ts'

/** Beginnings of sentences that go on about the measure before. */
const goesOn =
  /^(?:Dies\p{L}*|Hierfür|Hierzu|Dafür|Dazu|Dabei|Sie|Er|Es|Dort|Darin|Danach|Zuständig|Verantwortlich|Die Trägerschaft|Die Kosten|Mit de[rm]\s[^.;]{3,50}\s(?:ist|sind|wird|werden)\s(?:der|die|das))(?![\p{L}])|(?:hierfür|dafür|in diesen Fällen|hierzu|daran)(?![\p{L}])|^\p{Lu}\p{L}+(?:t|en)\s(?:wird|werden)\s(?:er|sie|es)(?![\p{L}])/u

const proseRoles: ReadonlySet<SectionRole | null> = new Set([null, 'measures', 'recommendations', 'goals'])
/** Roles of sections in which an act needs no date to be a plan. */
const planRoles: ReadonlySet<SectionRole | null> = new Set(['measures', 'recommendations'])
/** Shorter sentences are captions and exclamations. */
const shortest = 30

type Reading = Readonly<{
  role: SectionRole | null
  /** It begins its paragraph. */
  first: boolean
  /** Its paragraph tells what is done for the goals in front of it. */
  told: boolean
  /** Its chapter is where a paper without fields and measures says what is to come. */
  planned: boolean
  year: number | null
  text: CodingText
}>

/** Measures in running text: sentences that advise, intend or announce an act, in sections of measures or of an action field. */
export function findMeasuresInProse(
  text: CodingText,
  fields: readonly SectionField[],
  { year, numbered }: Readonly<{ year: number | null; numbered: ReadonlySet<number> }>,
): readonly DraftMeasure[] {
  const { document, blockRoles } = text
  const drafts: DraftMeasure[] = []
  const advising = findAdvisingSections(text)
  const fieldSections = new Set(fields.map(({ section }) => section))
  const planning = findPlanningSections(text, fields)
  const sections = new Set([...fieldSections, ...advising, ...planning])
  // A paper that advises chapter by chapter tells beside its advice what is there.
  const telling = advising.size > 0 ? new Set<number>() : findToldParagraphs(text, fieldSections)
  let known = -1
  for (const [index, sentence] of document.sentences.entries()) {
    const block = document.blocks[sentence.block]
    const role = roleOf(blockRoles[sentence.block] ?? null, numbered.size > 0, fieldSections.has(block?.section ?? -1))
    if (!block || (block.type !== 'paragraph' && !numbered.has(sentence.block))) continue
    if (!proseRoles.has(role) || !isInside(text, block.section, sections)) continue
    const follows = known === sentence.block
    const first = document.sentences[index - 1]?.block !== sentence.block
    const told = telling.has(sentence.block)
    const planned = planning.has(block.section)
    if (!isMeasure(index, sentence, follows, { role, first, told, planned, year, text })) continue
    known = sentence.block
    drafts.push({ form: 'prose', title: sentence, body: sentence, attributes: {}, section: block.section })
  }
  return drafts.map((draft, index) => ({
    ...draft,
    body: { start: draft.body.start, end: endOfBody(text, draft, drafts[index + 1]) },
  }))
}

/**
 * Numbered paragraphs hold findings and advice side by side: there a sentence must advise by itself, whatever stands above. The
 * title of a field ("Werte und Regeln") says what it is about, not that its sentences define something.
 */
function roleOf(role: SectionRole | null, isNumbered: boolean, isField: boolean): SectionRole | null {
  return (isNumbered && role === 'recommendations') || (isField && role === 'understanding') ? null : role
}

function isMeasure(index: number, { start, end }: Sentence, follows: boolean, reading: Reading): boolean {
  const { text, role, planned } = reading
  const sentence = text.document.text.slice(start, end)
  if (sentence.length < shortest || (!planRoles.has(role) && isAim(sentence))) return false
  if (planned && isVague(sentence)) return false
  const { voice, modality } = text.context(index)
  const isRecommended =
    modality === 'recommended' &&
    (role !== null || (text.hits[index] ?? []).some(({ group }) => group === 'recommended'))
  const advised =
    role !== 'goals' && ((isRecommended && isAdvice(sentence, role)) || (role === null && urges(sentence)))
  if (voice !== 'own' && !(advised && advisesFirst(text, index))) return false
  if (follows && goesOn.test(sentence.slice(0, 60))) return false
  return (advised && !isOverOrDenied(sentence)) || isAct(sentence, reading)
}

/** The advice is spoken before the law or the other authority that it mentions. */
function advisesFirst(text: CodingText, index: number): boolean {
  const hits = text.hits[index] ?? []
  const first = (groups: readonly string[]) =>
    Math.min(...hits.filter(({ group }) => groups.includes(group)).map(({ start }) => start))
  return first(['recommended']) < first(['quoted', 'other-level', 'history'])
}

/**
 * An act that lies ahead. Under a heading of measures any act of a body, of the municipality or with a date is one, and
 * so is what a paragraph begins with; elsewhere it must be worded as intention, have a date ahead, or found something new.
 */
function isAct(sentence: string, { role, first, told, planned, year, text }: Reading): boolean {
  if ((told && isTold(sentence)) || (planned && isPlannedPassive(sentence))) return true
  if (findFutureActor(sentence)) return !isOfPaper(sentence)
  const act = actOf(sentence)
  if (!act.open && !(act.founding || act.intended || act.coming || act.tasked)) return false
  if (act.intended && role !== 'goals') return true
  const ahead = liesAhead(sentence, year, act)
  if (!planRoles.has(role))
    return (
      (ahead && act.doing && act.definite) ||
      ((ahead || (act.founding && act.definite && isShort(sentence))) && hasSubject(sentence, act, text))
    )
  if (/(?<!\p{L})sollten?(?!\p{L})/u.test(sentence)) return false
  const spoken = hasSubject(sentence, act, text)
  if (act.tasked || /(?<!\p{L})soll(?:en)?(?!\p{L})/u.test(sentence)) return spoken && (first || act.tasked)
  if (first) return ahead || act.doing || spoken
  return (act.founding && act.definite) || (act.coming && ahead) || (spoken && (act.doing || ahead))
}

/** A sentence that only says what is founded, without reasons and consequences. */
const isShort = (sentence: string) => mainClause(sentence).length < 200

/** Somebody acts, or something is done or comes. */
function hasSubject(sentence: string, { founding, coming }: Act, { knowledge }: CodingText): boolean {
  return (
    (founding && passive.test(sentence)) ||
    coming ||
    ownSubject.test(sentence) ||
    findActor(mainClause(sentence), knowledge.actors) !== null
  )
}

const passive = /(?<!\p{L})(?:wird|werden|soll|sollen)(?!\p{L})/u
const own = `(?:${municipality})(?!\\p{L})`
/** The municipality acts: "wir", or its name at the beginning or behind the verb, where it is no object. */
const ownSubject = new RegExp(
  `(?<!\\p{L})[Ww]ir(?!\\p{L})|^D(?:ie|er)\\s${own}|\\p{Ll}t\\sdie\\s${own}|\\p{Ll}\\sder\\s${own}`,
  'u',
)

/** What a sentence adds to the measure before it: who, when, with what, or more of the same. */
const adds =
  /(?<!\p{L})(?:zuständig|verantwort\p{L}*|federführ\p{L}*|Träger\p{L}*|Leitung|leitet|übernimmt|übernehmen|kümmer\p{L}*|umgesetzt|Umsetzung|Beginn\p{L}*|Start\p{L}*|beginnt|startet|Kosten|Mittel|Euro|wird|werden|soll|sollen|sollte|sollten|sucht|stellt|sorgt|bis|ab)(?!\p{L})/iu

/** The sentences behind a measure in its paragraph that add to it, up to the next measure or to another matter. */
function endOfBody(text: CodingText, { title }: DraftMeasure, next: DraftMeasure | undefined): number {
  const { sentences, text: whole } = text.document
  const at = blockAt(text.document, title.start)
  let end = title.end
  for (const sentence of sentences.slice(sentences.findIndex(({ start }) => start >= title.start) + 1)) {
    if (sentence.block !== at || (next && sentence.start >= next.title.start)) break
    const words = whole.slice(sentence.start, sentence.end)
    if (!goesOn.test(words.slice(0, 60)) && !adds.test(words)) break
    end = sentence.end
  }
  return end
}

const soon =
  /(?<!\p{L})(?:[Kk]ünftig|[Zz]ukünftig|[Aa]b sofort|[Ii]n Zukunft|[Ff]ortan|[Nn]eu ist|[Ee]rstmals|(?:kommenden|nächsten) (?:Schulj|Haushaltsj|Kindergartenj|J)ahr|bis (?:zum |Ende |zum Ende )?(?:(?:des|dieses) (?:Schulj|Kalenderj|Haushaltsj|J)ahres|Sommer|Herbst|Frühjahr|Jahresende))(?!\p{L})/u

function liesAhead(sentence: string, year: number | null, act: Act): boolean {
  if (soon.test(sentence)) return true
  const period = findPeriod(sentence, false)?.period
  if (!period) return false
  const last = Number((period.end ?? period.start)?.slice(0, 4) ?? 0)
  if (last === 0) return period.horizon !== null
  return year === null ? act.doing || act.founding || act.coming : last > year || (last === year && act.doing)
}

/** Whether a section lies in an action field or under a heading of measures. */
export function isInside(text: CodingText, section: number, sections: ReadonlySet<number>): boolean {
  return sectionsAround(text.document, section).some((at) => sections.has(at) || text.roles[at] === 'measures')
}
