import { sectionsAround } from '../../model/lookup.ts'
import type { CodingText } from '../reading/coding-text.ts'
import { actOf, isOfPaper, isOverOrDenied, isPerfect } from './act-of-sentence.ts'
import { mainClause } from './main-clause.ts'

/** Fewer fields than this that tell their measures in the same order are chance. */
const fewest = 3

/** What is wanted: a paragraph of such sentences stands in front of what is done for it. */
const wants =
  /(?<!\p{L})(?:[Ww]ir\s(?:wollen|möchten|wünschen|streben)|(?:will|möchte)(?:,|\sist|\serreichen)|sollen|soll|[Aa]ngestrebt|[Ee]rreicht\swerden|[Aa]nzustreben|(?:[Uu]nser\s)?(?:Ziel|Anliegen|Wunsch)(?:e|en)?\s(?:ist|sind|bleibt)|[Zz]iel\p{L}*|[Ee]s\sgeht\s(?:uns\s)?darum|wünschenswert|Vision)(?!\p{L})/u

/**
 * Indices of paragraphs that tell what is done for the goals in front of them, where at least three fields first say in a
 * paragraph of its own what is wanted and then go on in the present or future tense, without headings or labels.
 */
export function findToldParagraphs(text: CodingText, fieldSections: ReadonlySet<number>): ReadonlySet<number> {
  const { document, blockRoles } = text
  const sentences = Map.groupBy(document.sentences, ({ block }) => block)
  const wanting = new Set<number>()
  const told = new Map<number, number>()
  for (const [index, block] of document.blocks.entries()) {
    if (block.type !== 'paragraph' || block.table || (blockRoles[index] ?? null) !== null) continue
    const field = sectionsAround(document, block.section).find((at) => fieldSections.has(at))
    if (field === undefined) continue
    const said = (sentences.get(index) ?? []).map(({ start, end }) => document.text.slice(start, end))
    if (said.length > 0 && said.filter((one) => isWish(one)).length * 3 >= said.length * 2) wanting.add(field)
    else if (wanting.has(field) && said.some((one) => isTold(one))) told.set(index, field)
  }
  return new Set(told.values()).size >= fewest ? new Set(told.keys()) : new Set()
}

function isWish(sentence: string): boolean {
  return (
    wants.test(mainClause(sentence)) && !/(?<!\p{L})soll(?:en)?\s[^.]*\s\p{Ll}+(?:t|en)\swerden[.,]/u.test(sentence)
  )
}

/** Shorter sentences are remarks between two measures. */
const shortest = 55
const finite =
  /(?<!\p{L})(?:wird|werden|dürfen|darf|können|(?!(?:ist|sind|hat|haben|bleibt|gilt|gelten|geht|gehen|steht|stehen|liegt|liegen|heißt|gehört|gehören|fehlt|fehlen|braucht|brauchen|kennt|kennen|weiß|zeigt|zeigen|bedeutet|bedeuten|lässt|lassen|macht|versteht|erzählt|gibt|will|muss|soll|kann|leben|lebt|wohnen|wohnt|sehen|sieht|erleben|erlebt|kommt|kommen|wächst|wachsen|nicht|und|seit|mit|bereits|heute|meist|oft|dort|jetzt|erst|selbst|fast|recht|weit|gut|acht|sonst|samt|laut|zuerst|zuletzt|bekannt|geblieben)(?!\p{L}))\p{Ll}{2,}(?:t|en|eln|ern))(?!\p{L})/u
/** Who speaks in general, or of another level, tells no measure. */
const inGeneral =
  /^(?:Wer|Was|Wo|Wie|Warum|Dass|Ob|Man|Niemand|Viele|Manche|Einige|Das\s(?:ist|sind|gilt|heißt|wird)|Dies|Damit|Dadurch|So|Es\s(?!(?:wird|werden|gibt|entsteht)\s)|Bestellt|Dabei|Dazu|Hier|Darum|Deshalb|Zuständig|Verantwortlich|Das Land|Der Bund|Der Landkreis|Der Freistaat)(?!\p{L})/u

/** "Lernen ist mehr als Schule und beginnt zu Hause" says what something is, whatever follows. */
const is = /^[^.,;]{2,60}?\s(?:ist|sind|bleibt|bleiben|heißt|bedeutet|gilt|gelten)\s/u

/** Whether a sentence in such a paragraph tells what is done: nothing of the past, the paper or people in general. */
export function isTold(sentence: string): boolean {
  if (sentence.length < shortest || isOverOrDenied(sentence) || isOfPaper(sentence)) return false
  const main = mainClause(sentence)
  if (
    inGeneral.test(main) ||
    /^(?:Wer|Was|Wo)\s/u.test(sentence) ||
    isPerfect(sentence) ||
    /\d\s?(?:%|Prozent)|\?$/u.test(main) ||
    isWish(sentence)
  )
    return false
  const { doing, intended } = actOf(sentence)
  if (is.test(main) && !intended) return false
  return doing || finite.test(main)
}
