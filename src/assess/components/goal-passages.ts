import type { SectionRole } from '../../model/codebook.ts'
import type { Finding } from '../../model/finding.ts'
import type { Span } from '../../model/span.ts'
import { type Case, isWithin, type Passage, passages } from './decision.ts'
import { isGoalOfAnother } from './goal-of-another.ts'
import { ledInStates } from './led-in-states.ts'
import { isInMeasure } from './measure-shares.ts'
import { isGoalHeading, namesGoals, recurringBlocks } from './recurring-headings.ts'

const id = 'ziele-und-massnahmen'

/** Sections in which "Ziel" means something else than a goal of this paper. */
const elsewhere: ReadonlySet<SectionRole | null> = new Set([
  'understanding',
  'preface',
  'process',
  'measures',
  'monitoring',
  'continuation',
  'legal',
  'history',
  'done',
  'back-matter',
])

/**
 * Passages that state goals: sentences with such words, what stands under headings of goals, states and wishes under a
 * heading that comes back in most fields, numbered statements, and lists of states beside the measures.
 */
export function goalPassages(given: Case): readonly Passage[] {
  const { document } = given
  const planned = isInMeasure(given)
  const words = ({ start, end }: Span) => document.text.slice(start, end)
  const inField = (finding: Finding) =>
    (finding.role === null || finding.role === 'goals') &&
    given.coding.fields.some(({ section }) => isWithin(given, finding.section, section))
  const wished = passages(given, id, 'wished-states').filter((finding) => !planned(finding) && inField(finding))
  const stated = [...passages(given, id, 'goals'), ...wished].filter(
    (finding) => !elsewhere.has(finding.role) && !isGoalOfAnother(words(finding)),
  )
  const known = new Set(stated.map(({ block }) => block))
  const set = [...underGoalHeadings(given), ...underRecurringHeadings(given), ...numbered(given), ...ledInStates(given)]
  const more = [...new Set(set)].filter((block) => !known.has(block))
  const blocks = new Set([...known, ...more])
  const found = [...stated, ...more.flatMap((block) => statements(given, block)), ...statesInFields(given, blocks)]
  const isSilent = found.length < someGoals && isOfPrinciples(given)
  const starts = new Set(found.map(({ start }) => start))
  return isSilent ? [...found, ...willOfPrinciples(given).filter(({ start }) => !starts.has(start))] : found
}

/** Fewer are mentions by the way. */
const someGoals = 3

/** Neither measures nor chapters on fields: such a paper says what it wants where it says what it stands for. */
function isOfPrinciples({ coding }: Case): boolean {
  return coding.measures.length === 0 && coding.fields.every(({ section }) => section < 0)
}

/** Sentences of will in the chapters on the own understanding, and the states that are wished for there. */
function willOfPrinciples(given: Case): readonly Passage[] {
  const { document, coding } = given
  const others = new Set(coding.findings.filter(({ voice }) => voice !== 'own').map(({ start }) => start))
  const wished = new Set(passages(given, id, 'wished-states').map(({ start }) => start))
  return document.sentences.flatMap(({ start, end, block }) => {
    const around = document.blocks[block]
    if (!around || !holdsText.has(around.type) || coding.roles[block] !== 'understanding' || others.has(start))
      return []
    const isWill = wished.has(start) || will.test(document.text.slice(start, end))
    return isWill ? [{ start, end, section: around.section }] : []
  })
}

const will =
  /^(?:Wir|Uns|Die (?:Stadt|Gemeinde)|Der (?:Landkreis|Kreis))\s(?:\p{L}+,?\s){0,3}?(?:möchten?|wollen|will|wünschen|wünscht|streben|strebt|(?:sind|ist) bestrebt|setzen uns|setzt sich|treten|tritt|liegt|arbeiten|arbeitet)(?!\p{L})/u

/** Paragraphs, items and rows of tables below headings of goals. */
function underGoalHeadings({ coding, document }: Case): readonly number[] {
  return document.blocks.flatMap((block, index) => {
    const role = coding.roles[index] ?? null
    const isNamed = role === null && namesGoals(document.sections[block.section]?.title ?? '')
    return (role === 'goals' || isNamed) && holdsText.has(block.type) ? [index] : []
  })
}

const holdsText: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'table'])

/** What stands below a heading that comes back in the fields and tells of states or wishes, in any words. */
function underRecurringHeadings(given: Case): readonly number[] {
  const { document, coding } = given
  const planned = isInMeasure(given)
  return recurringBlocks(given).flatMap(({ title, blocks }) => {
    const open = blocks.filter((index) => {
      const block = document.blocks[index]
      return block && holdsText.has(block.type) && !planned(block) && openRoles.has(coding.roles[index] ?? null)
    })
    return isGoalHeading(title) || areWishes(given, open) ? open : []
  })
}

/** In a field, a leading idea is what is aimed at. */
const openRoles: ReadonlySet<SectionRole | null> = new Set([null, 'goals', 'understanding'])

/** Whether at least a third of the sentences tell how it shall be for everyone or nobody, and few tell of how it is or was. */
function areWishes({ document }: Case, blocks: readonly number[]): boolean {
  const inside = new Set(blocks)
  const words = document.sentences.flatMap(({ block, start, end }) =>
    inside.has(block) ? [document.text.slice(start, end)] : [],
  )
  const wishes = words.filter((sentence) => wish.test(sentence) && !report.test(sentence)).length
  const reports = words.filter((sentence) => report.test(sentence)).length
  return words.length >= 3 && wishes * 3 >= words.length && reports * 4 <= words.length
}

/** Everyone, nobody, more, less, shall, may: how it is to be. */
const wish =
  /(?<!\p{L})(?:soll(?:en)?|will|wollen|möchten?|kein(?:e[nrms]?)?|alle[nrms]?|jede[nrms]?|niemand(?:en|em)?|mehr|weniger|häufiger|schneller|früher|gleich(?:en|ermaßen|berechtigt)?|selbstverständlich\p{L}*|ebenso|dauerhaft)(?!\p{L})/iu
/** Figures, years, the past, what is lacking, what somebody said: how it is or was. */
const report =
  /\d\s?(?:Prozent|%)|(?<!bis )(?<!ab )(?<!Ende )(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\p{L})(?:wurden?|waren?|hatten?|gab|bisher|derzeit|zurzeit|sagte\p{L}*|berichte[nt]\p{L}*|beklag\p{L}*|leider|kaum|fehl\p{L}*|mangel\p{L}*|schwierig\p{L}*|viele|manche|häufig|oft|meist|bislang|aktuell)(?!\p{L})|^[„"»]/u

/** "S1 Kein Kind …", "Z 2: Alle …": coded statements in the fields that are no measures. */
function numbered(given: Case): readonly number[] {
  const { coding, document } = given
  const planned = isInMeasure(given)
  const found = document.blocks.flatMap((block, index) => {
    if ((block.type !== 'paragraph' && block.type !== 'list-item') || planned(block)) return []
    const role = coding.roles[index] ?? null
    const words = `${block.marker} ${document.text.slice(block.start, block.end)}`.trim()
    return openRoles.has(role) && coded.test(words) && inAnyField(given, block.section) ? [index] : []
  })
  return found.length >= 3 ? found : []
}

const coded = /^(?!M)[A-Z]{1,2}\s?\d{1,2}(?:\.\d{1,2})?[.:)]?\s+\S(?:.|\n)*(?<!en)\.$/u

const inAnyField = (given: Case, section: number): boolean =>
  given.coding.fields.some((field) => isWithin(given, section, field.section))

/** A block as passages: a table gives one for each of its rows. */
function statements(given: Case, index: number): readonly Passage[] {
  const block = given.document.blocks[index]
  if (!block) return []
  if (!block.table) return [block]
  const planned = isInMeasure(given)
  return block.table.rows.slice(block.table.headerRows).flatMap((row) => {
    const first = row[0]
    const last = row.at(-1)
    if (!first || !last || last.end - first.start < 20) return []
    const span = { start: first.start, end: last.end, section: block.section }
    return planned(span) ? [] : [span]
  })
}

/**
 * Lists in action fields beside the measures that tell how things shall be ("Kinder besuchen zwei Jahre eine Kita"): goals
 * in the present tense. They count when at least half of the fields have one and the measures stand elsewhere.
 */
function statesInFields(given: Case, known: ReadonlySet<number>): readonly Passage[] {
  const { coding, document } = given
  const planned = isInMeasure(given)
  const offered = new Set(
    coding.findings
      .filter(({ component, aspect }) => component === 'angebotsanalyse' && aspect === 'offers')
      .map(({ block }) => block),
  )
  const fields = coding.fields.filter(({ section }) => section >= 0)
  const items = document.blocks.filter(
    (block, index) =>
      block.type === 'list-item' &&
      coding.roles[index] === null &&
      !known.has(index) &&
      !offered.has(index) &&
      !planned(block) &&
      fields.some(({ section }) => isWithin(given, block.section, section)),
  )
  const covered = fields.filter(({ section }) => items.some((item) => isWithin(given, item.section, section))).length
  return coding.measures.length >= 3 && fields.length >= 3 && covered * 2 >= fields.length ? items : []
}
