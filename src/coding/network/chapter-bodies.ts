import type { Document } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import { isElsewhere } from './elsewhere.ts'
import { findFrequencies } from './frequency.ts'
import { findNames, keyOf } from './mentions.ts'
import type { Statement } from './statements.ts'

/** Chapters that are about anything but a body of its own. */
const noBody =
  /Verhältnis|Arbeitsweise|Sitzung|Allgemein|Aufgabe|Mitglied|Organisation|Beschl|Koordin|Geschäft|Struktur|Vorsitz|Sprecher|Protokoll|Anlauf|Wahl|Einladung|Zusammen|Stimm|Ziel|[Nn]etzwerk|Bündnis/u

const takesPlace =
  /(?<!\p{L})(?:statt|findet|finden|richte[tn]|veranstalt\p{L}*|lädt|laden|kommen|kommt|trifft|treffen|tagt)(?!\p{L})/u

/** What a chapter of its own makes a body; `open`: an event for the public. */
export type ChapterBody = Readonly<{ name: string; span: Span; open: boolean }>

/** A chapter beside those on bodies that says how often it takes place: "4.3 Tag der Vielfalt" beside "4.1 Lenkungskreis". */
export function besideBodies(
  document: Document,
  statements: readonly Statement[],
  known: ReadonlySet<string>,
): readonly ChapterBody[] {
  const { sections } = document
  const onBodies = sections.filter(({ title }) =>
    findNames(title).some((mention) => known.has(keyOf(mention)) || known.has(mention.key)),
  )
  return sections.flatMap((section, index): readonly ChapterBody[] => {
    const { title, parent, heading, level } = section
    const block = document.blocks[heading]
    if (!block || onBodies.includes(section) || noBody.test(title) || title.length > 60 || isElsewhere(title, []))
      return []
    const beside = onBodies.filter((other) => other.parent === parent && other.level === level)
    if (beside.length < 2) return []
    const meets = statements.some(
      ({ section: at, words }) =>
        at === index &&
        takesPlace.test(words) &&
        words.includes(title) &&
        findFrequencies(words).some(({ amount }) => amount),
    )
    if (!meets) return []
    const name = title.replace(/[.,:;]$/u, '')
    const open = /Tag(?!ung)|Fest|Woche|Veranstaltung/u.test(title)
    const start = block.start + Math.max(0, document.text.slice(block.start, block.end).indexOf(name))
    return [{ name, span: { start, end: start + name.length }, open }]
  })
}
