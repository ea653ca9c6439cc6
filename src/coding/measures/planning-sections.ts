import type { SectionField } from '../../model/coding.ts'
import type { CodingText } from '../reading/coding-text.ts'
import { actOf } from './act-of-sentence.ts'
import { findFutureActor } from './future-act.ts'
import { mainClause } from './main-clause.ts'

/** A chapter that founds one thing only does so in passing. */
const fewest = 2

/**
 * Chapters that say what is to come, in a paper that neither treats its fields in chapters nor has a chapter of measures: without
 * them a short paper that brings its few plans under a heading of feeling ("Was uns am Herzen liegt") would have none.
 */
export function findPlanningSections(text: CodingText, fields: readonly SectionField[]): ReadonlySet<number> {
  const { document, blockRoles, roles } = text
  if (fields.some(({ section }) => section >= 0) || roles.some((role) => role === 'measures')) return new Set()
  const planned = new Map<number, number>()
  const wished = new Set<number>()
  for (const [index, { block: at, start, end }] of document.sentences.entries()) {
    const block = document.blocks[at]
    const role = blockRoles[at] ?? null
    if (block?.type !== 'paragraph' || block.section < 0 || (role !== null && role !== 'goals')) continue
    if (text.context(index).voice !== 'own') continue
    const sentence = document.text.slice(start, end)
    if (wish.test(sentence)) wished.add(block.section)
    if (plans(sentence)) planned.set(block.section, (planned.get(block.section) ?? 0) + 1)
  }
  return new Set([...planned].flatMap(([section, count]) => (count >= fewest && wished.has(section) ? [section] : [])))
}

/** What is hoped for stands beside what is planned; an account of what there is hopes for nothing. */
const wish =
  /(?<!\p{L})(?:[Ww]ir\s(?:wollen|möchten|wünschen|hoffen)|(?:wünschen|hoffen|wollen|möchten)\swir|soll|sollen|sollten?|könnten?|[Ss]chön wäre|angestrebt|vorgenommen|(?:nehmen|nimmt)\s(?:wir\s|sich\s)?[^.]*\svor)(?!\p{L})/u

/** Whether one thing is done or is to be done in the passive, without a body that is named. */
export function isPlannedPassive(sentence: string): boolean {
  const act = actOf(sentence)
  return (act.open && act.doing && definitePassive.test(mainClause(sentence))) || oneToBeDone.test(mainClause(sentence))
}

/** Whether a sentence promises goodwill only: "werden gern aufgenommen", "wird sich bemühen". */
export const isVague = (sentence: string) => /^Wer\s/u.test(sentence) || vague.test(mainClause(sentence))
const vague =
  /(?<!\p{L})(?:wohlwollend|gern|gerne|bemüht|bemühen|Bestrebungen|aufgeschlossen|mit Interesse|im Rahmen (?:der|ihrer|unserer) (?:Möglichkeiten|Kräfte))(?!\p{L})/u
/** "Bei der Aufstellung von Plänen soll der Gedanke berücksichtigt werden" */
const oneToBeDone = /^(?:Bei|Mit|Im|In|Zur?m?|Für|An|Auf)\s[^.;]*\ssoll\s[^.;]*\p{Ll}(?:t|en)\swerden(?=[.,;]|$)/u

function plans(sentence: string): boolean {
  const act = actOf(sentence)
  return act.founding || act.intended || isPlannedPassive(sentence) || findFutureActor(sentence) !== null
}

/** "Jeder Person wird eine Mappe ausgehändigt": one thing, done in the passive. */
const definitePassive = /(?<!\p{L})(?:wird|werden)\s(?:künftig\s)?(?:eine?|zwei|drei|vier|der|die|das)\s/u
