import type { Document } from '../../model/document.ts'
import { plainKey } from './body-words.ts'
import { isElsewhere } from './elsewhere.ts'
import type { Body } from './find-bodies.ts'
import { findFrequencies } from './frequency.ts'
import { findMentions, keyOf } from './mentions.ts'
import type { Statement } from './statements.ts'

/** Chapters that are about anything but a body of its own. */
const noBody =
  /Verhältnis|Arbeitsweise|Sitzung|Allgemein|Aufgabe|Mitglied|Organisation|Beschl|Koordin|Geschäft|Struktur|Vorsitz|Sprecher|Protokoll|Anlauf|Wahl|Einladung|Zusammen|Stimm|Ziel|[Nn]etzwerk|Bündnis/u

const takesPlace =
  /(?<!\p{L})(?:statt|findet|finden|richte[tn]|veranstalt\p{L}*|lädt|laden|kommen|kommt|trifft|treffen|tagt)(?!\p{L})/u

/** A chapter beside those on bodies that says how often it takes place: "4.3 Tag der Vielfalt" beside "4.1 Lenkungskreis". */
export function besideBodies(
  document: Document,
  statements: readonly Statement[],
  known: ReadonlySet<string>,
): readonly Body[] {
  const { sections } = document
  const names = (title: string) =>
    findMentions(title).some((mention) => known.has(keyOf(mention)) || known.has(mention.key))
  return sections.flatMap(({ title, parent, heading, level }, index): readonly Body[] => {
    const block = document.blocks[heading]
    if (!block || names(title) || noBody.test(title) || title.length > 60 || isElsewhere(title, [])) return []
    const beside = sections.filter((other) => other.parent === parent && other.level === level && names(other.title))
    const meets = statements.some(
      ({ section, words }) =>
        section === index &&
        takesPlace.test(words) &&
        words.includes(title) &&
        findFrequencies(words).some(({ amount }) => amount),
    )
    if (beside.length < 2 || !meets) return []
    const name = title.replace(/[.,:;]$/u, '')
    const open = /Tag(?!ung)|Fest|Woche|Veranstaltung/u.test(title)
    const start = block.start + Math.max(0, document.text.slice(block.start, block.end).indexOf(name))
    return [
      {
        key: plainKey(name),
        name,
        type: open ? 'conference' : 'exchange',
        typeReason: 'eigener Abschnitt neben denen der Gremien',
        certain: false,
        span: { start, end: start + name.length },
        kind: null,
        word: name,
        titled: false,
      },
    ]
  })
}
