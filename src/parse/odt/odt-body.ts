import type { RawBlock } from '../../model/parsed.ts'
import { toTableBlocks } from '../table-blocks.ts'
import { childElement, childElements, type XmlElement } from '../xml-tree.ts'
import { type OdtContext, type OdtList, startOf } from './odt-lists.ts'
import type { OdtStyles } from './odt-styles.ts'
import { readOdtTable } from './odt-table.ts'
import { countWords, noteMark, type OdtText, readOdtText } from './odt-text.ts'

export type OdtBody = Readonly<{
  blocks: readonly RawBlock[]
  /** Whether the file stores where its pages began when it was last laid out. */
  paged: boolean
  /** Number of words that the file hides. */
  hiddenWords: number
}>

/** What a paragraph stands in. */
type Surrounding = 'text' | 'index' | 'box'

/** Where a paragraph stands: the number or bullet in front of it, its nesting, and what is around it. */
type Place = Readonly<{ marker: string; level: number; around: Surrounding }>

const indexName =
  /^text:(?:table-of-content|illustration-index|table-index|object-index|user-index|alphabetical-index)$/
const skipped =
  /^(?:text:(?:tracked-changes|[\w-]+-decls|[\w-]+-source|bibliography-configuration)|office:(?:forms|annotation|annotation-end|binary-data)|draw:(?:object|object-ole|plugin|applet|floating-frame|image-map|control)|svg:(?:title|desc)|math:math)$/

/**
 * Reads the body of a document into blocks. Notes and text boxes follow the block they hang on. Pages are counted only
 * where the file stores soft page breaks; the breaks its styles ask for are counted with them then.
 */
export function readOdtBody(body: XmlElement, context: OdtContext): OdtBody {
  const { styles, lists } = context
  const blocks: RawBlock[] = []
  const paged = hasSoftBreak(body)
  let hiddenWords = 0
  let started = false
  let pending = false

  const startPage = (wanted: boolean): void => {
    if (paged && (pending || wanted) && started) blocks.push({ type: 'page-break' })
    pending = false
    started = true
  }
  const addNotes = (notes: readonly XmlElement[]): void => {
    for (const note of notes) {
      const text = readNote(note, styles)
      if (text !== '') blocks.push({ type: 'footnote', text: `${noteMark(note)} ${text}`.trim() })
    }
  }
  const addText = (element: XmlElement, place: Place): void => {
    const style = styles('paragraph', element.attributes['text:style-name'])
    const { text, bold, notes, boxes, ...content } = readOdtText(element, styles)
    hiddenWords += content.hiddenWords
    const startsPage = text.startsWith('\f')
    startPage(style.breakBefore || startsPage)
    if (text.trim() !== '') {
      const level = element.name === 'text:h' ? outlineLevel(element) : style.heading
      const marker =
        place.marker === '' && element.name === 'text:h' ? outlineNumber(element, level, context) : place.marker
      blocks.push(
        toBlock(
          { text: startsPage ? text.slice(1) : text, bold },
          { ...place, marker, heading: level, caption: style.caption },
        ),
      )
    }
    addNotes(notes)
    for (const box of boxes) visit(box, 'box')
    if (style.breakAfter) pending = true
  }
  const addTable = (element: XmlElement): void => {
    const style = styles('table', element.attributes['table:style-name'])
    const table = readOdtTable(element, context)
    startPage(style.breakBefore || table.startsPage)
    hiddenWords += table.hiddenWords
    for (const block of toTableBlocks(table.rows)) blocks.push(block)
    addNotes(table.notes)
    if (style.breakAfter) pending = true
  }
  const addList = (element: XmlElement, parent: OdtList | null, around: Surrounding): void => {
    const list = lists.open(element, parent)
    for (const item of childElements(element)) {
      if (item.name === 'text:soft-page-break') pending = true
      let isFirst = item.name === 'text:list-item'
      for (const child of childElements(item)) {
        if (isParagraph(child)) {
          const marker = isFirst ? lists.next(list, startOf(item)) : ''
          isFirst = false
          addText(child, { marker, level: list.level, around })
        } else if (child.name === 'text:list') {
          addList(child, list, around)
        } else {
          add(child, around)
        }
      }
    }
  }
  const add = (element: XmlElement, around: Surrounding): void => {
    const { name, attributes } = element
    if (skipped.test(name)) return
    if (isParagraph(element)) addText(element, { marker: '', level: 1, around })
    else if (name === 'text:list') addList(element, null, around)
    else if (name === 'table:table') addTable(element)
    else if (name === 'text:soft-page-break') pending = true
    else if (name === 'text:section' && attributes['text:display'] === 'none') hiddenWords += countWords(element)
    else visit(element, surrounding(name, around))
  }
  const visit = (parent: XmlElement, around: Surrounding): void => {
    for (const element of childElements(parent)) add(element, around)
  }
  visit(body, 'text')
  return { blocks, paged, hiddenWords }
}

function surrounding(name: string, around: Surrounding): Surrounding {
  if (name === 'text:index-title') return 'text'
  return indexName.test(name) ? 'index' : around
}

function isParagraph({ name }: XmlElement): boolean {
  return name === 'text:p' || name === 'text:h'
}

function hasSoftBreak(element: XmlElement): boolean {
  return childElements(element).some((child) => child.name === 'text:soft-page-break' || hasSoftBreak(child))
}

function outlineLevel({ attributes }: XmlElement): number {
  const level = attributes['text:outline-level'] ?? ''
  return /^(?:[1-9]|10)$/.test(level) ? Number(level) : 1
}

/** The paragraphs of a note, one on each line. */
function readNote(note: XmlElement, styles: OdtStyles): string {
  const lines: string[] = []
  const visit = (parent: XmlElement | undefined): void => {
    for (const child of childElements(parent)) {
      if (isParagraph(child)) lines.push(readOdtText(child, styles).text.replaceAll('\f', '').trim())
      else visit(child)
    }
  }
  visit(childElement(note, 'text:note-body'))
  return lines.filter(Boolean).join('\n')
}

/** The number of a heading outside lists: by the outline of the document, unless style or heading say that it has none. */
function outlineNumber(element: XmlElement, level: number, { styles, lists }: OdtContext): string {
  const { attributes } = element
  const style = styles('paragraph', attributes['text:style-name'])
  if (attributes['text:is-list-header'] === 'true' || style.listStyle === '') return ''
  return lists.nextHeading(
    level,
    attributes['text:restart-numbering'] === 'true' ? (startOf(element) ?? '1') : undefined,
  )
}

function toBlock(
  { text, bold }: Pick<OdtText, 'text' | 'bold'>,
  { marker, level, around, heading, caption }: Place & Readonly<{ heading: number; caption: boolean }>,
): RawBlock {
  if (around === 'index') return { type: 'toc', text }
  if (heading > 0)
    return { type: 'heading', level: heading, text: /[\p{L}\p{N}]/u.test(marker) ? `${marker} ${text}` : text }
  if (caption) return { type: 'caption', text }
  if (marker !== '') return { type: 'list-item', level, marker, text }
  return { type: 'paragraph', text, bold, ...(around === 'box' && { boxed: true }) }
}
