import type { Block, Document } from '../../model/document.ts'
import { wordsAt } from '../../model/fold-spaces.ts'
import type { Span } from '../../model/span.ts'
import {
  isChapter,
  isGenre,
  isImprint,
  isIssuer,
  isNote,
  isPersons,
  isSalutation,
  isSentence,
  isSeries,
} from './cover-lines.ts'

export type FoundTitle = Readonly<{
  words: string
  span: Span | null
  /** Whether a line of the document names what it is; otherwise its first words stand for a title. */
  named: boolean
}>

type Line = Span &
  Readonly<{
    block: Block
    index: number
    words: string
    /** A heading with running text below it and others of its level: a chapter, not the line of a cover. */
    opensText: boolean
  }>

/** What papers of this field call themselves. */
const names =
  /(?:konzept(?:ion)?|plan|leitbild|leitlinien|leitsätze|strategie|programm|geschäftsordnung|satzung|vereinbarung|leitfaden|bericht|eckpunkte|vorlage|verordnung|gesetz|richtlinie|handreichung|agenda|empfehlungen|überlegungen|denkschrift|grundsätze|rahmen|statut|niederschrift|protokoll|leistungsbeschreibung|evaluation|evaluierung|(?<!\p{L}|\p{L}be)(?:\p{L}+s)?antrag)(?:[a-zäöüß]{0,3})(?![\p{L}])/iu
/** Names of papers that say little without their object: it may stand in the next line. */
const bareName =
  /^\p{L}*(?:konzept|konzeption|plan|leitbild|leitlinien|strategie|programm|geschäftsordnung|satzung|rahmen)$/iu
/** A line that goes on with what the one before it began, or gives its year or its edition. */
const goesOn =
  /^(?:für|über|der|des|zur|zum|im|in|und|von|mit|an|bei|zu|gegen|aus|bis|„|[–—-]|\d{4}(?:\s?[–—/-]\s?\d{2,4})?$)|^(?:Erste|Zweite|Dritte|Vierte|\d+\.)\s(?:Fassung|Fortschreibung|Auflage)|(?:19|20)\d\d/u
/** Dates and amendments at the end of the title of rules. */
const afterTitle = /\s*(?:\(Amtsblatt|,\s*zuletzt geändert|(?<!\p{L})(?:vom|in der Fassung vom)\s\d{1,2}\.).*$/su
const longest = 260
/** A paragraph this long is running text. */
const shortestText = 120
/** A title that a line continues is no longer than this, one of headline and subtitle no longer than that. */
const [titleLength, headlineLength] = [150, 200]

/**
 * The title of a document: on its cover the first line that names what it is, with the lines around it; else such a line
 * before the running text; else the title of the file's properties; else the headline of the cover with what is below it.
 */
export function findTitle(document: Document): FoundTitle {
  const lines = readLines(document)
  const contents = lines.findIndex(({ block, words }) => block.type === 'toc' || /^Inhalt/iu.test(words))
  const cover = contents > 0 ? lines.slice(0, contents) : lines
  for (const candidates of [cover, lines]) {
    const at = candidates.findIndex((line) => isNamed(line))
    if (at >= 0) return joinTitle(candidates, at)
  }
  const stored = document.files[0]?.title?.trim() ?? ''
  const fileTitle = /\.\w{2,5}$/.test(stored) ? '' : stored
  if (fileTitle && names.test(fileTitle)) return { words: fileTitle, span: null, named: false }
  return findHeadline(lines) ?? { words: fileTitle, span: null, named: false }
}

/** The first line of the cover that stands out, and the line below it; else the first heading, else the first line. */
function findHeadline(lines: readonly Line[]): FoundTitle | null {
  const isText = (line: Line) => line.block.type === 'toc' || line.block.type === 'table' || isSalutation(line.words)
  const isTitle = (line: Line) => (isCandidate(line) && !isIssuer(line.words)) || isNamedAnnex(line)
  const first = lines.find((line) => isTitle(line) && line.block.type === 'heading')
  const until = lines.findIndex((line) => isText(line) || (line !== first && line.opensText))
  const cover = until > 0 ? lines.slice(0, until) : lines
  const plain = cover.filter(isTitle)
  const isSetOff = ({ block }: Line) => block.type === 'heading' || block.emphasis
  const headline =
    plain.find((line) => isSetOff(line) && !isGenre(line.words)) ??
    plain.find(({ words }) => !isGenre(words)) ??
    lines.find((line) => isCandidate(line) && line.block.type === 'heading') ??
    lines.find((line) => isCandidate(line))
  if (!headline) return null
  const next = plain.find(({ index }) => index === headline.index + 1)
  const goes =
    next &&
    headline.words.length + next.words.length <= headlineLength &&
    (isSetOff(next) || !/[.!?:]$/u.test(next.words))
  const words = goes ? `${headline.words}${joint(headline.words, next.words)}${next.words}` : headline.words
  return { words, span: { start: headline.start, end: goes ? next.end : headline.end }, named: false }
}

/** "Anlage 2 Synopse der Satzung": the heading of an annex that says what it is. */
function isNamedAnnex({ block, words }: Line): boolean {
  return block.type === 'heading' && /^(?:Anlage|Anhang)\s\S+\s\p{Lu}\p{L}{3}/u.test(words)
}

/** The line may be a title: no contents, no imprint, no chapter, no persons, no "Liebe Leserinnen". */
function isCandidate({ block, words }: Line): boolean {
  if (block.type === 'toc' || block.type === 'table' || block.type === 'list-item' || !words) return false
  return !(
    isSeries(words) ||
    isImprint(words) ||
    isChapter(words) ||
    isNote(words) ||
    isPersons(words) ||
    isSalutation(words)
  )
}

/** The short blocks at the beginning: those of the first page, at most 24. */
function readLines({ text, blocks, pages }: Document): Line[] {
  const limit = Math.min(1600, Math.max(pages[0]?.end ?? 1600, 300))
  const lines: Line[] = []
  for (const [index, block] of blocks.entries()) {
    if (block.start >= limit || lines.length >= 24) break
    const { start, end } = block
    if (end - start >= longest) continue
    const words = wordsAt(text, block)
    lines.push({ start, end, block, index, words, opensText: opensText(blocks, index) })
  }
  return lines
}

function opensText(blocks: readonly Block[], index: number): boolean {
  const [block, next] = [blocks[index], blocks[index + 1]]
  if (block?.type !== 'heading' || next?.type !== 'paragraph' || next.end - next.start < shortestText) return false
  return blocks.filter(({ type, level }) => type === 'heading' && level === block.level).length > 1
}

function isNamed(line: Line): boolean {
  return names.test(line.words) && !isSentence(line.words) && isCandidate(line)
}

function joinTitle(lines: readonly Line[], at: number): FoundTitle {
  const first = lines[at]
  if (!first) return { words: '', span: null, named: false }
  const lead = leadOf(lines, at)
  let words = first.words.replace(afterTitle, '') || first.words
  let last = first
  for (const next of lines.slice(at + 1, at + 3)) {
    if (next.index !== last.index + 1 || !continues(words, last, next)) break
    words += `${joint(words, next.words)}${next.words}`
    last = next
  }
  if (lead) words = `${lead.words}${joint(lead.words, words)}${words}`
  return { words, span: { start: lead?.start ?? first.start, end: last.end }, named: true }
}

/** A motto above the title, no issuer and nothing about the document. */
function leadOf(lines: readonly Line[], at: number): Line | null {
  const [before, line] = [lines[at - 1], lines[at]]
  if (!before || !line || at > 4 || before.index !== line.index - 1) return null
  const { words, block } = before
  const setOff = block.emphasis || block.type === 'heading'
  if (words.length >= 70 || block.type === 'toc' || isIssuer(words) || isImprint(words) || isNote(words)) return null
  if (/[:·–-]$|·|\d{3}/u.test(words) || isChapter(words) || (words.endsWith('.') && !setOff)) return null
  return before
}

/** A title runs on over the next short lines as long as they are no sentence, date or name of an issuer. */
function continues(title: string, last: Line, next: Line): boolean {
  const { words, block } = next
  if (block.type === 'toc' || title.length + words.length > titleLength) return false
  if (isIssuer(words) || isImprint(words) || isNote(words) || isChapter(words) || /[.:!]$/u.test(words)) return false
  if (goesOn.test(words)) return true
  if (bareName.test(title) && (!next.opensText || /\s(?:der|des|für)\s/u.test(words))) return true
  if (next.opensText) return false
  return last.block.type === 'heading' && block.type === 'heading' && block.level > last.block.level && !block.marker
}

/** Lines that go on within a sentence, years and what follows a full stop need no dash. */
function joint(before: string, words: string): string {
  return /^[\p{Ll}\d„–—(-]/u.test(words) || /[.!?–—]$/u.test(before) || bareName.test(before) ? ' ' : ' – '
}
