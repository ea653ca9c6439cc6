import type { RawBlock } from '../../model/parsed.ts'
import { listMarkers } from './html-lists.ts'
import { findNotes, type HtmlNotes, isNote, noteOf } from './html-notes.ts'
import { type Place, paragraph, toBlock, withContents } from './html-place.ts'
import { isLayoutTable, readHtmlTable, readTermTable } from './html-table.ts'
import {
  attributeOf,
  findElements,
  type HtmlElement,
  type HtmlNode,
  type HtmlParent,
  innerText,
  integerOf,
  isElement,
  textOf,
} from './html-tree.ts'
import { createInline } from './inline-text.ts'
import { isPageFurniture, isShown } from './shown-elements.ts'

type Way = Readonly<{
  place: Place
  bold: boolean
  pre: boolean
  article: boolean
  link: boolean
  listLevel: number
  inNote: boolean
}>

const blockTags = new Set([
  ...['html', 'body', 'main', 'article', 'section', 'header', 'footer', 'aside', 'div', 'p', 'pre', 'blockquote'],
  ...['address', 'center', 'details', 'summary', 'fieldset', 'legend', 'form', 'figure', 'hgroup', 'hr', 'li', 'dt'],
  ...['dd', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'],
])
const boldTags = new Set(['b', 'strong', 'summary', 'dt', 'th', 'legend'])
const backLink = /^(?:[↩↑⏎^\s]|\ufe0e)+$/u

/** Reads everything a page shows below an element into blocks. */
export function readHtmlBlocks(page: HtmlParent): readonly RawBlock[] {
  return readBlocks(page, findNotes(page))
}

/** Notes follow the block that refers to them; without them they stay where they stand. */
function readBlocks(root: HtmlParent, notes: HtmlNotes): readonly RawBlock[] {
  const blocks: RawBlock[] = []
  const links = new Set<RawBlock>()
  const inline = createInline()
  const placed = new Set<HtmlElement>()
  const noteMarkers = markersOfNotes(notes)
  let referred: HtmlElement[] = []

  const flush = (place: Place): void => {
    for (const { text, bold, link } of inline.take()) {
      const block = toBlock(place, text, bold)
      blocks.push(block)
      if (link) links.add(block)
      if (place.type === 'list-item') place.type = 'paragraph'
      place.marker = ''
    }
    const waiting = referred
    referred = []
    for (const note of waiting) enterNote(note)
  }
  const enterNote = (note: HtmlElement): void => {
    if (placed.has(note)) return
    placed.add(note)
    const marker = noteMarkers.get(note)
    const place: Place = { type: 'footnote', level: 0, marker: marker?.replace(/\.$/, '') ?? '', boxed: false }
    for (const child of note.childNodes) visit(child, { ...start, place, inNote: true })
    flush(place)
  }
  const enter = (element: HtmlParent, way: Way, outer: Place): void => {
    flush(outer)
    for (const child of element.childNodes) visit(child, way)
    flush(way.place)
  }
  const enterList = (list: HtmlElement, way: Way): void => {
    flush(way.place)
    const level = way.listLevel + 1
    const markers = listMarkers(list, level)
    for (const child of list.childNodes) {
      const marker = isElement(child) && isShown(child) ? markers.get(child) : undefined
      if (marker === undefined || !isElement(child)) {
        visit(child, { ...way, listLevel: level })
        continue
      }
      if (isNote(child)) {
        flush(way.place)
        enterNote(child)
        continue
      }
      const place: Place = { type: 'list-item', level, marker, boxed: way.place.boxed }
      enter(child, { ...way, place, listLevel: level }, way.place)
    }
    flush(way.place)
  }
  const enterTable = (table: HtmlElement, way: Way): void => {
    flush(way.place)
    if (isLayoutTable(table)) {
      for (const cell of findElements(table, ({ tagName }) => /^(?:td|th|caption)$/.test(tagName))) {
        if (isShown(cell)) enter(cell, { ...way, place: paragraph() }, way.place)
      }
    } else {
      for (const block of readHtmlTable(table, readCell)) blocks.push(block)
    }
  }
  const visitElement = (element: HtmlElement, way: Way): void => {
    const { tagName } = element
    const heading = headingLevel(element)
    if (isPageFurniture(element, way.article)) {
      visitFurniture(element, way)
    } else if (heading > 0) {
      enter(element, { ...way, place: { type: 'heading', level: heading, marker: '', boxed: false } }, way.place)
    } else if (tagName === 'ul' || tagName === 'ol' || tagName === 'menu') {
      enterList(element, way)
    } else if (tagName === 'table') {
      enterTable(element, way)
    } else if (tagName === 'dl') {
      const table = readTermTable(element, readCell)
      if (table) {
        flush(way.place)
        for (const block of table) blocks.push(block)
      } else enter(element, way, way.place)
    } else if (isNote(element)) {
      flush(way.place)
      enterNote(element)
    } else if (tagName === 'figcaption') {
      enter(element, { ...way, place: { type: 'caption', level: 0, marker: '', boxed: false } }, way.place)
    } else if (blockTags.has(tagName)) {
      const article = way.article || /^(?:main|article|section)$/.test(tagName)
      const bold = way.bold || boldTags.has(tagName)
      const place = tagName === 'aside' ? paragraph(true) : way.place
      enter(element, { ...way, place, article, bold, pre: way.pre || tagName === 'pre' }, way.place)
    } else {
      visitInline(element, way)
    }
  }
  const visitInline = (element: HtmlElement, way: Way): void => {
    const { tagName } = element
    if (tagName === 'br') inline.add('\n', way)
    else if (tagName === 'input') inline.add(checkbox(element), way)
    else if (tagName === 'a') {
      if (backLink.test(innerText(element))) return
      const note = way.inNote ? undefined : noteOf(element, notes)
      if (note) referred.push(note)
      const link = way.link || /^#./.test(attributeOf(element, 'href') ?? '')
      for (const child of element.childNodes) visit(child, { ...way, link })
      if (way.inNote && /^\[?\d{1,4}\]?$/.test(innerText(element).trim())) inline.add(' ', way)
    } else {
      const bold = way.bold || boldTags.has(tagName) || isBold(element)
      if (tagName === 'q') inline.add('„', way)
      for (const child of element.childNodes) visit(child, { ...way, bold })
      if (tagName === 'q') inline.add('“', way)
    }
  }
  /** The head of a page is left out but for its title; notes may stand in its foot. */
  const visitFurniture = (element: HtmlElement, way: Way): void => {
    const has = (wanted: RegExp) => findElements(element, ({ tagName }) => wanted.test(tagName)).length > 0
    if (element.tagName === 'header' && has(/^h1$/) && !has(/^(?:nav|form)$/)) {
      enter(element, { ...way, article: true }, way.place)
      return
    }
    const isKept = (child: HtmlElement) => (element.tagName === 'header' ? child.tagName === 'h1' : isNote(child))
    for (const child of findElements(element, isKept)) visit(child, { ...way, article: true })
  }
  const visit = (node: HtmlNode, way: Way): void => {
    const text = textOf(node)
    if (text !== null) inline.add(way.pre ? text.replaceAll('\f', '') : text.replace(/[\t\n\f\r ]+/g, ' '), way)
    else if (isElement(node) && isShown(node)) visitElement(node, way)
  }
  const start: Way = {
    place: paragraph(),
    bold: false,
    pre: false,
    article: false,
    link: false,
    listLevel: 0,
    inNote: false,
  }
  enter(root, start, start.place)
  return withContents(blocks, links)
}

function readCell(cell: HtmlParent): readonly RawBlock[] {
  return readBlocks(cell, new Map())
}

/** The numbers of notes that are items of a list. */
function markersOfNotes(notes: HtmlNotes): ReadonlyMap<HtmlElement, string> {
  const lists = new Set([...notes.values()].flatMap((note) => (note.tagName === 'li' ? [note.parentNode] : [])))
  const elements = [...lists].filter((list): list is HtmlElement => list !== null && 'attrs' in list)
  return new Map(elements.flatMap((list) => [...listMarkers(list, 1)]))
}

function headingLevel(element: HtmlElement): number {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1]
  if (level !== undefined) return Number(level)
  if (attributeOf(element, 'role') !== 'heading') return 0
  return Math.min(Math.max(integerOf(element, 'aria-level') ?? 2, 1), 9)
}

function isBold(element: HtmlElement): boolean {
  return /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attributeOf(element, 'style') ?? '')
}

function checkbox(element: HtmlElement): string {
  if (attributeOf(element, 'type')?.toLowerCase() !== 'checkbox') return ''
  return attributeOf(element, 'checked') === null ? '☐ ' : '☒ '
}
