import type { Block, Document } from '../../model/document.ts'
import { wordsAt } from '../../model/fold-spaces.ts'
import { sectionsAround } from '../../model/lookup.ts'
import { findNames } from './mentions.ts'
import { withSmallLetters } from './small-letters.ts'
import { type Statement, toStatement } from './statement.ts'
import { findSynopsis } from './synopsis.ts'
import { splitCell, tableStatements } from './table-statements.ts'

export type { Statement } from './statement.ts'

const isAbsatz = (marker: string) => /^\(\d+[a-z]?\)$/u.test(marker)

/** Everything a set of rules says, in reading order; of a synopsis only what holds in future. */
export function readStatements(document: Document): readonly Statement[] {
  const { blocks, sentences, text } = document
  const synopsis = findSynopsis(document)
  const bySentence = Map.groupBy(sentences, ({ block }) => block)
  let rowHeading: string | null = null
  let minor: Readonly<{ title: string; section: number; own: number }> | null = null
  return blocks.flatMap((block, index): readonly Statement[] => {
    // What stands around a synopsis explains it.
    if (synopsis.size > 0 && !synopsis.has(index)) return []
    if (block.type === 'heading' || block.type === 'toc' || block.type === 'caption' || block.type === 'footnote') {
      rowHeading = null
      return []
    }
    const around = sectionsAround(document, block.section).map((at) =>
      withSmallLetters(document.sections[at]?.title ?? ''),
    )
    const title = minorHeading(document, index)
    if (title !== null) {
      minor = { title, section: block.section, own: block.section }
      return []
    }
    const part = partTitle(document, index)
    if (part !== null) {
      minor = { title: part, section: block.section, own: document.sections.length + index }
      return []
    }
    if (partTitle(document, index - 1) !== null) return []
    const below = minor?.section === block.section ? minor : null
    const headings = below ? [below.title, ...around] : around
    const common = { block: index, section: below?.own ?? block.section, lead: leadOf(document, index) }
    if (block.table) {
      const own = synopsis.get(index)
      if (!own) return tableStatements(document, block.table, { ...common, headings })
      return own.flatMap(({ heading, cell }) => {
        rowHeading = heading ?? rowHeading
        const inside = rowHeading === null ? headings : [rowHeading, ...headings]
        return cell
          ? splitCell(text, cell).map((span, at) =>
              toStatement(text, span, { ...common, headings: inside, cell: null, first: at === 0, opens: false }),
            )
          : []
      })
    }
    const spans = bySentence.get(index) ?? []
    return spans.map((span, at) =>
      toStatement(text, span, {
        ...common,
        headings,
        cell: null,
        first: at === 0,
        opens: at === spans.length - 1 && opensList(document, index),
      }),
    )
  })
}

/** Whether a block breaks off before a list: no item itself, or one that numbers the paragraphs. */
function opensList({ blocks, text }: Document, index: number): boolean {
  const [block, next] = [blocks[index], blocks[index + 1]]
  if (!block || next?.type !== 'list-item' || isAbsatz(next.marker)) return false
  return (
    (block.type === 'paragraph' || isAbsatz(block.marker)) &&
    /^[^.;!?]{3,200}[^.;!?)"“”]$/u.test(lastSentence(text.slice(block.start, block.end).trim()))
  )
}

function lastSentence(words: string): string {
  return words.split(/(?<=\p{Ll}{3}[.!?])\s+/u).at(-1) ?? words
}

/** "§ 3" on a line of its own: the title of the paragraph is the line below it. */
function partTitle({ blocks, text }: Document, index: number): string | null {
  const [block, next, after] = [blocks[index], blocks[index + 1], blocks[index + 2]]
  if (block?.type !== 'paragraph' || next?.type !== 'paragraph' || next.section !== block.section) return null
  if (!/^(?:§\s?\d+\s?[a-z]?|(?:Artikel|Art\.)\s\d+)$/u.test(text.slice(block.start, block.end).trim())) return null
  const words = wordsAt(text, next)
  return after && words.length < 90 && !/[.;:!?]$/u.test(words) ? words : null
}

/** A line that heads what follows without being set as a heading: "3.2. Sprecherrat,", or on slides the name of a group. */
function minorHeading({ blocks, text }: Document, index: number): string | null {
  const block = blocks[index]
  const next = blocks[index + 1]
  if (!block || !next || block.table || next.section !== block.section || block.end - block.start > 70) return null
  const words = text.slice(block.start, block.end).trim().replace(/,$/u, '')
  if (asks.test(words)) return words
  if (/[.;:!?]$/u.test(words)) return null
  const numbered = block.type === 'list-item' && /^\d+(?:\.\d+)+\.?$/u.test(block.marker)
  if (numbered && (next.type !== 'list-item' || next.marker !== block.marker)) return words
  const [only] = findNames(words)
  return block.type === 'paragraph' &&
    only &&
    only.end - only.start > words.length * 0.7 &&
    (next.type === 'list-item' ? only.name : isLabelled(next, text))
    ? words
    : null
}

/** In a box on a slide: what stands below the name, in a few words. */
function isLabelled({ type, start, end }: Block, text: string): boolean {
  const words = text.slice(start, end)
  const [name] = findNames(words)
  return type === 'paragraph' && words.length < 120 && !(name && name.end - name.start > words.length * 0.5)
}

/** "Wann?", "Wofür?" on a line of its own. */
const asks = /^(?:Wann|Wofür|Wozu|Wer|Womit|Worum|Wie oft)(?:\s[\p{L}\s]{1,30})?\?$/u

/** The line with a colon above a list: of the same section, with nothing but items between. */
function leadOf(document: Document, index: number): string | null {
  const { blocks, text } = document
  const block = blocks[index]
  if (!block) return null
  if (block.type === 'paragraph') {
    const above = blocks[index - 1]
    const words =
      above?.type === 'paragraph' && above.section === block.section ? text.slice(above.start, above.end).trim() : ''
    return words.length < 80 && /:$/u.test(words) ? words : null
  }
  if (block.type !== 'list-item' && block.table === null) return null
  for (let at = index - 1; at >= 0; at--) {
    const above = blocks[at] as Block
    if (above.type === 'heading' && above.section === block.section) return listHead(document, above, block)
    if (above.section !== block.section || above.type === 'heading') return null
    if (above.type === 'footnote') continue
    if (above.type === 'list-item' && above.level < block.level && !isAbsatz(block.marker))
      return text.slice(above.start, above.end).trim()
    const words = text.slice(above.start, above.end).trim()
    const introduces =
      /:$/u.test(words) ||
      (/[,–-]$|\p{L}$/u.test(words) &&
        lastSentence(words).length < 120 &&
        (above.type === 'paragraph' || (isAbsatz(above.marker) && !isAbsatz(block.marker))) &&
        blocks[at + 1]?.type === 'list-item' &&
        (blocks[at - 1]?.type !== 'list-item' || isAbsatz(above.marker)))
    const isItem =
      above.type === 'list-item' && !isAbsatz(above.marker) && above.level >= block.level && above.marker !== ''
    if (
      introduces &&
      !(isItem && above.marker.replace(/\P{P}/gu, '') === block.marker.replace(/\P{P}/gu, '') && !/:$/u.test(words))
    )
      return isAbsatz(block.marker) ? null : words
    if (!isItem && above.type !== 'list-item') {
      // A line that goes on with the item above it.
      if (above.type === 'paragraph' && blocks[at - 1]?.type === 'list-item' && above.end - above.start < 300) continue
      return null
    }
    if (above.type === 'list-item' && isAbsatz(above.marker)) return null
  }
  return null
}

/** "Mitglieder des Netzwerks" right above a list without numbers: the list is theirs. */
function listHead({ text }: Document, heading: Block, { marker }: Block): string | null {
  const words = text.slice(heading.start, heading.end).trim()
  return !/[\p{L}\d]/u.test(marker) && (memberList.test(words) || topicList.test(words)) ? words : null
}

/** "Was wir erreichen wollen", "Felder, in denen wir tätig sind" right above a list: what its items are. */
const topicList =
  /^(?:Unsere\s|Die\s)?(?:\p{L}*[Zz]iele|\p{L}*[Aa]ufgaben|\p{L}*[Ff]elder|Themen|Schwerpunkte|Bereiche)(?!\p{L})|^(?:Was|Wofür|Wozu|Woran|Worum)\s(?:wir|es|das|uns)(?!\p{L})(?!.*(?:Wort|Raum|bleibt))/u
const memberList =
  /(?<!\p{L})(?:Mitglieder|Mitgliedsorganisationen|Partner(?:innen)?|Netzwerkpartner\p{L}*|Kooperationspartner\p{L}*|Beteiligte|Unterzeichne\p{Ll}*|Organisationen|Mitwirkende)(?!\p{L})|^Wer\s(?:sitzt|ist|gehört|macht|dabei)/u
