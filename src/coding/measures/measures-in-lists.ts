import type { SectionRole } from '../../model/codebook.ts'
import type { Block } from '../../model/document.ts'
import { lastStartingBefore } from '../../model/lookup.ts'
import type { CodingText } from '../reading/coding-text.ts'
import type { DraftMeasure } from './draft-measure.ts'
import type { GroupAttribute } from './group-headings.ts'
import { likenessOf } from './measure-item.ts'
import { attributesIn, labelsIn } from './measures-in-labels.ts'
import { isInside } from './measures-in-prose.ts'
import { notPlanned } from './measures-in-tables.ts'
import { leadingMark } from './priority-mark.ts'

/** Sections whose lists are measures. */
const measureRoles: ReadonlySet<SectionRole | null> = new Set(['measures', 'recommendations'])

/** A code before a measure: "M 2.3", "Maßnahme 4:", "HF1-M2". */
const code =
  /^(?:(?:M|MN|HM|V|E|A|HF\s?\d+)[\s.-]?\s?[A-Z]?\d{1,2}(?:[.-]\d{1,2}){0,2}|(?:Maßnahme|Massnahme|Vorhaben|Empfehlung|Projekt|Schritt)\s(?:[A-Z]\s?)?\d{1,2}(?:\.\d{1,2}){0,2}\*?)[.:)]?(?:\s*[–—-])?\s+(?=\S)/u

/** Introductions of a list of measures: "Folgende Vorhaben sind vorgesehen:", "Wir nehmen uns vor:". */
const introduces =
  /(?:maßnahme|massnahme|vorhaben|vorgesehen|geplant|nehmen (?:wir )?uns|setzen wir um|(?:wird|werden|wollen|will) (?:wir|die|der|folgend)|umgesetzt|umsetzung|schritte|empfiehlt|empfehlen|empfohlen|empfehlung|sollte)/iu

/** Introductions that tell what came about, or why: "Folgende Vorhaben wurden umgesetzt:", "Die Umsetzung stockte aus drei Gründen:". */
const recounts =
  /(?<![\p{L}])(?:wurden?|war(?:en)?|hatten?|konnten?|Gr(?:und|ünden?)|Ursachen?|Hindernissen?|Hürden)(?![\p{L}])/u

const lastSentence = (content: string) => content.split(/(?<=[.!?])\s+/u).at(-1) ?? content

/** What is known of a document before its lists are read, by indices of blocks and sections. */
export type ListContext = Readonly<{
  coded: ReadonlySet<number>
  /** Paragraphs with running numbers, which are no items of lists. */
  numbered: ReadonlySet<number>
  /** Headings that say an attribute for all below them. */
  groups: ReadonlyMap<number, GroupAttribute>
  fieldSections: ReadonlySet<number>
  /** Whether lists behind an introduction are taken as well. */
  introduced: boolean
}>

/** Measures as items of lists and as lines that carry a code. */
export function findMeasuresInLists(
  text: CodingText,
  { coded, numbered, groups, fieldSections, introduced }: ListContext,
): readonly DraftMeasure[] {
  const { document, blockRoles } = text
  const planned = plannedLists(text, fieldSections)
  const drafts: DraftMeasure[] = []
  let intro = false
  for (const [index, block] of document.blocks.entries()) {
    if (block.type === 'heading' || block.type === 'paragraph') {
      const content = document.text.slice(Math.max(block.start, block.end - 220), block.end)
      if (block.type === 'heading' || content.trimEnd().endsWith(':'))
        intro = content.trimEnd().endsWith(':') && introduces.test(content) && !recounts.test(lastSentence(content))
      else intro = false
    }
    const role = blockRoles[index] ?? null
    if (coded.has(index)) drafts.push(codedMeasure(text, block, index, coded))
    else if (block.type === 'list-item' && block.level <= 1 && coded.size === 0 && !notPlanned.has(role)) {
      const listed = numbered.has(index)
        ? false
        : measureRoles.has(role) ||
          planned.has(index) ||
          groups.has(block.section) ||
          (introduced && intro && (role === null || role === 'actors'))
      if (listed && block.end - block.start > 12) drafts.push(listMeasure(text, block))
    }
  }
  return drafts
}

/** Roles under which items must name who or when before they are taken for measures. */
const strict: ReadonlySet<SectionRole | null> = new Set([
  'goals',
  'actors',
  'understanding',
  'monitoring',
  'continuation',
])

/** Items of lists that read like measures for the most part, whatever the heading above them says. */
function plannedLists(text: CodingText, fieldSections: ReadonlySet<number>): ReadonlySet<number> {
  const { document, blockRoles } = text
  const firsts = firstSentences(text)
  const found = new Set<number>()
  let run: number[] = []
  const close = () => {
    const likeness = run.map((index) => {
      const block = document.blocks[index]
      return block ? likenessOf(text, block, firsts.get(index)) : null
    })
    const needed = strict.has(blockRoles[run[0] ?? -1] ?? null)
      ? likeness.filter((like) => like === 'assigned' || like === 'founding')
      : likeness.filter((like) => like !== null)
    if (run.length >= 2 && needed.length * 2 >= run.length) for (const index of run) found.add(index)
    run = []
  }
  for (const [index, block] of document.blocks.entries()) {
    const before = document.blocks[run.at(-1) ?? -1]
    const listed = block.type === 'list-item' && !notPlanned.has(blockRoles[index] ?? null)
    if (!listed || !isInside(text, block.section, fieldSections)) close()
    else {
      if (before && before.section !== block.section) close()
      run.push(index)
    }
  }
  close()
  return found
}

/** Index of the first sentence of each block. */
function firstSentences(text: CodingText): ReadonlyMap<number, number> {
  const firsts = new Map<number, number>()
  for (const [index, { block }] of text.document.sentences.entries()) if (!firsts.has(block)) firsts.set(block, index)
  return firsts
}

/** Under a heading of goals a coded line is a measure only when it advises, or when it or the next line says who or when. */
function isAssigned(text: CodingText, index: number): boolean {
  const { blocks, sentences } = text.document
  const block = blocks[index]
  const first = block ? Math.max(0, lastStartingBefore(sentences, block.start)) : -1
  if (first >= 0 && text.context(first).modality === 'recommended') return true
  return [block, blocks[index + 1]].some(
    (line) =>
      line && labelsIn(text, line).some(({ attribute }) => attribute === 'responsible' || attribute === 'period'),
  )
}

/** Blocks that begin with a code, when there are at least three of them. */
export function codedBlocks(text: CodingText): readonly number[] {
  const found = text.document.blocks.flatMap((block, index) => {
    const role = text.blockRoles[index] ?? null
    if (block.table || block.type === 'toc' || notPlanned.has(role) || (role === 'goals' && !isAssigned(text, index)))
      return []
    return code.test(beginningOf(text, block)) ? [index] : []
  })
  return found.length >= fewestCoded ? found : letteredBlocks(text)
}

const fewestCoded = 3
/** "A – Wir klingeln. Wer neu zuzieht, …". */
const letter = /^([A-Z])(?:\s?[–—:]|[.)])\s+(?=[\p{Lu}„])/u

const beginningOf = ({ document }: CodingText, { marker, start }: Block) =>
  `${marker} ${document.text.slice(start, start + 80)}`.trimStart()

/** Paragraphs under headings of measures whose letters run through the whole document: A, B, C in one field, D in the next. */
function letteredBlocks(text: CodingText): readonly number[] {
  const lettered = text.document.blocks.flatMap((block, index) => {
    const isText = block.type === 'paragraph' || block.type === 'list-item'
    if (!isText || !measureRoles.has(text.blockRoles[index] ?? null)) return []
    const name = letter.exec(beginningOf(text, block))?.[1]
    return name ? [{ index, name }] : []
  })
  const runs = lettered.every(({ name }, at) => name.charCodeAt(0) === 'A'.charCodeAt(0) + at)
  return runs && lettered.length >= fewestCoded ? lettered.map(({ index }) => index) : []
}

function codedMeasure(text: CodingText, block: Block, index: number, coded: ReadonlySet<number>): DraftMeasure {
  const { blocks } = text.document
  let end = block.end
  const attributes = { ...attributesIn(text, [block]) }
  for (let next = index + 1; next < blocks.length; next++) {
    const follower = blocks[next]
    if (!follower || follower.type === 'heading' || coded.has(next) || follower.table) break
    for (const { attribute, value } of labelsIn(text, follower)) attributes[attribute] ??= value
    end = follower.end
    if (next > index + 5) break
  }
  const content = text.document.text.slice(block.start, block.end)
  const skip = (code.exec(content) ?? letter.exec(content))?.[0].length ?? 0
  const follower = blocks[index + 1]
  const tag =
    block.end - block.start - skip < 24 && follower && follower.start < end
      ? { start: block.start + skip, end: block.end }
      : null
  return {
    form: 'list',
    title: titleOf(text, tag && follower ? follower : { start: block.start + skip, end: block.end }),
    body: { start: block.start, end },
    attributes: tag ? { priority: tag, ...attributes } : attributes,
    section: block.section,
  }
}

function listMeasure(text: CodingText, block: Block): DraftMeasure {
  const attributes = attributesIn(text, [block])
  return { form: 'list', title: titleOf(text, block), body: block, attributes, section: block.section }
}

/** The first sentence, without a tail in brackets and without a mark in front. */
function titleOf(text: CodingText, whole: Readonly<{ start: number; end: number }>) {
  const marked = leadingMark.exec(text.document.text.slice(whole.start, whole.end))?.[0].length ?? 0
  const span = { start: whole.start + marked, end: whole.end }
  const content = text.document.text.slice(span.start, span.end)
  const cut = content.search(/(?<=[\p{Ll})“]{3})[.!?]\s+(?=[\p{Lu}„])|\n/u)
  return { start: span.start, end: cut > 4 ? span.start + cut : span.end }
}
