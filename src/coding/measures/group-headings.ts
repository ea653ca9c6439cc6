import type { MeasureAttribute } from '../../model/codebook.ts'
import { sectionsAround } from '../../model/lookup.ts'
import type { Span } from '../../model/span.ts'
import type { CodingText } from '../reading/coding-text.ts'
import { findPeriod } from './parse-period.ts'

/** What can be said once for all measures below it. */
export type GroupAttribute = Extract<MeasureAttribute, 'period' | 'priority' | 'responsible'>

const rank =
  /^(?:(?:sehr\s)?(?:hohe|höchste|mittlere|geringe|niedrige|erste|zweite|dritte)\s)?(?:Priorität|Prio|Dringlichkeit|Dringlichkeitsstufe|Prioritätsstufe|Rang|Rangstufe|Vorrang|Wichtigkeit)(?:\s(?:\p{L}|\d|[IVX]{1,3}|hoch|mittel|niedrig|gering))?$|^(?:Vordringlich|Vorrangig|Dringend|Wichtig|Wünschenswert|Nachrangig)(?:e[snr]?\s\p{Lu}\p{L}+)?$/iu
const office =
  /^(?:Das\s|Der\s|Die\s)?(?:(?!Ehren|Gesamt|Insgesamt)\p{Lu}\p{L}*amt|Amt\s(?:für\s|\d)|Fachbereich|Fachdienst|Dezernat|Stabsstelle|Jobcenter|Sachgebiet|Referat)(?![\p{Ll}-])/u

/** What a heading or a merged row says of all that stands below it: "Kurzfristig", "Priorität A", "Jugendamt"; null for fields. */
export function groupAttributeOf(words: string): GroupAttribute | null {
  const text = words.replace(/^[\d.\s]+(?=\p{L})/u, '').trim()
  if (text.length < 3 || text.length > 60) return null
  if (rank.test(text)) return 'priority'
  const bare = text.replace(/^(?:Maßnahmen|Vorhaben|Schritte|Umsetzung|Start|Beginn)\s(?:im\s|in\s)?/u, '')
  const period = findPeriod(bare, true)
  if (period && period.end - period.start >= bare.length * 0.5) return 'period'
  return office.test(text) ? 'responsible' : null
}

/** Headings that divide measures by one attribute: at least two of one kind beside each other, by their section. */
export function findGroupHeadings(text: CodingText): ReadonlyMap<number, GroupAttribute> {
  const { sections } = text.document
  const found = sections.flatMap((section, index) => {
    const attribute = section.heading >= 0 ? groupAttributeOf(section.title) : null
    return attribute ? [{ index, attribute, key: `${section.parent}/${section.level}/${attribute}` }] : []
  })
  const groups = [...Map.groupBy(found, ({ key }) => key).values()].filter((group) => group.length >= 2)
  return new Map(groups.flat().map(({ index, attribute }) => [index, attribute]))
}

/** The heading around a section that says an attribute for all below it; null where none does. */
export function heldAbove(
  { document }: CodingText,
  section: number,
  { attribute, groups }: Readonly<{ attribute: GroupAttribute; groups: ReadonlyMap<number, GroupAttribute> }>,
): Span | null {
  for (const at of sectionsAround(document, section)) {
    const block = groups.get(at) === attribute ? document.blocks[document.sections[at]?.heading ?? -1] : undefined
    if (block) return block
  }
  return null
}
