import { type Case, isWithin } from './decision.ts'

/** A heading that comes back in the fields of a paper, and the blocks below it in all of them. */
export type Recurring = Readonly<{ title: string; blocks: readonly number[] }>

/**
 * Headings that come back: in at least half of the fields, and no fewer than three, or in three sibling sections of
 * another order than that of the fields.
 */
export function recurringBlocks(given: Case): readonly Recurring[] {
  const { document, coding } = given
  const { sections, blocks } = document
  const fields = coding.fields.filter(({ section }) => section >= 0)
  const inner = sections.flatMap(({ title, parent, heading }, index) => {
    if (heading < 0 || parent < 0) return []
    const field = fields.find(({ section }) => section !== index && isWithin(given, index, section))?.section ?? null
    return [{ title, index, field, owner: field ?? parent }]
  })
  return [...Map.groupBy(inner, ({ title }) => keyOf(title))].flatMap(([key, found]) => {
    const inFields = new Set(found.flatMap(({ field }) => (field === null ? [] : [field]))).size
    const around = Map.groupBy(new Set(found.map(({ owner }) => owner)), (owner) => sections[owner]?.parent ?? -1)
    const siblings = Math.max(0, ...[...around.values()].map(({ length }) => length))
    if (key === '' || (inFields > 0 ? inFields < 3 || inFields * 2 < fields.length : siblings < 3)) return []
    const below = new Set(found.map(({ index }) => index))
    const held = blocks.flatMap((block, index) => (block.type !== 'heading' && below.has(block.section) ? [index] : []))
    return [{ title: found[0]?.title ?? '', blocks: held }]
  })
}

const keyOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()

/** Headings that name goals beyond doubt, wherever they stand. */
export function namesGoals(title: string): boolean {
  return /(?<!\p{L})(?:ziel(?!grupp|person|publik|ort|land|führ|gerade|gericht|konflikt|erreich)\p{L}*|(?:leit|ober|teil|haupt|einzel|wirkungs|handlungs|kern)ziele?n?|wohin (?:wir|die|es)|hinarbeiten|hinwollen|angestrebt\p{L}*)(?!\p{L})/iu.test(
    title,
  )
}

/** Headings of where it shall go: an aim, a direction, the future, what is wanted; not of what is done for it. */
export function isGoalHeading(title: string): boolean {
  return direction.test(title) && !doing.test(title)
}

const direction =
  /(?<!\p{L})(?:\p{L}*ziele?n?|\p{L}*zielbild\p{L}*|zielsetzung\p{L}*|zielvorstellung\p{L}*|zielzustand|soll|soll-\p{L}+|sollzustand|sollen|wollen|hin|wohin|dahin|worauf|wozu|wofür|wunsch\p{L}*|wünsch\p{L}*|hoff\p{L}*|anspruch|absicht\p{L}*|zukunft|morgen|perspektive\p{L}*|vision\p{L}*|angestrebt\p{L}*|anstreb\p{L}*|erstreb\p{L}*|erreich\p{L}*|vorschwebt|gelingt|gelungen|geschafft|erfolg|wirkung\p{L}*|anders|hinarbeiten|einsetzen|leitgedanke\p{L}*)(?!\p{L})/iu
const doing =
  /(?<!\p{L})(?:tun|machen|anpacken|umsetz\p{L}*|maßnahme\p{L}*|massnahme\p{L}*|vorhaben|schritte?|projekte?|empf\p{L}*|vorschl\p{L}*|bisher|erreichte?s?|schon|bereits|heute|brauch\p{L}*|fehlt|hakt|aufbauen|stützen|bauen|zahlen|zuständig)(?!\p{L})/iu
