import { childElement, type XmlElement } from '../xml-tree.ts'
import type { OdtStyles } from './odt-styles.ts'

/** The text of a paragraph with what hangs on it. */
export type OdtText = Readonly<{
  /** Line breaks are line feeds, tabs stay, "\f" stands where a page began when the file was last laid out. */
  text: string
  /** Whether all of it is printed bold. */
  bold: boolean
  /** Number of words that the file hides. */
  hiddenWords: number
  /** Footnotes and endnotes it refers to, in order. */
  notes: readonly XmlElement[]
  /** Text boxes and drawings anchored in it. */
  boxes: readonly XmlElement[]
}>

const maximumSpaces = 1000
const skipped = new Set([
  'office:annotation',
  'office:annotation-end',
  'text:ruby-text',
  'text:tracked-changes',
  'text:bibliography-configuration',
  'office:binary-data',
])

/** Reads the content of a paragraph, also inside spans, links, fields and insertions; hidden words are left out. */
export function readOdtText(paragraph: XmlElement, styles: OdtStyles): OdtText {
  const style = styles('paragraph', paragraph.attributes['text:style-name'])
  let text = ''
  let letters = 0
  let boldLetters = 0
  let hiddenWords = 0
  const notes: XmlElement[] = []
  const boxes: XmlElement[] = []
  const add = (words: string, bold: boolean): void => {
    text += words
    const count = words.trim().length
    letters += count
    if (bold) boldLetters += count
  }
  const visit = (element: XmlElement, bold: boolean): void => {
    for (const child of element.children) {
      if (typeof child === 'string') {
        add(child.replace(/[\t\n\r ]+/g, ' '), bold)
        continue
      }
      const { name, attributes } = child
      if (skipped.has(name)) continue
      if (name.startsWith('draw:')) {
        boxes.push(child)
        continue
      }
      switch (name) {
        case 'text:s':
          add(' '.repeat(Math.min(Math.max(Number(attributes['text:c'] ?? 1) || 1, 1), maximumSpaces)), bold)
          break
        case 'text:tab':
          add('\t', bold)
          break
        case 'text:line-break':
          add('\n', bold)
          break
        case 'text:soft-page-break':
          add('\f', bold)
          break
        case 'text:note':
          notes.push(child)
          add(noteMark(child), bold)
          break
        case 'text:span': {
          const own = styles('text', attributes['text:style-name'])
          if (own.hidden) hiddenWords += countWords(child)
          else visit(child, own.bold ?? bold)
          break
        }
        default:
          if (attributes['text:is-hidden'] === 'true') hiddenWords += Math.max(countWords(child), 1)
          else visit(child, bold)
      }
    }
  }
  if (style.hidden || hasHiddenMark(paragraph)) {
    return { text: '', bold: false, hiddenWords: countWords(paragraph), notes: [], boxes: [] }
  }
  visit(paragraph, style.bold ?? false)
  return { text, bold: letters > 0 && boldLetters === letters, hiddenWords, notes, boxes }
}

/** Number of words in an element. */
export function countWords(element: XmlElement): number {
  return element.children.reduce((sum, child) => {
    return sum + (typeof child === 'string' ? (child.match(/\S+/g)?.length ?? 0) : countWords(child))
  }, 0)
}

/** The mark of a note as printed in the text. */
export function noteMark(note: XmlElement): string {
  const citation = childElement(note, 'text:note-citation')
  return citation?.children.filter((child) => typeof child === 'string').join('') ?? ''
}

/** A field "hidden paragraph" hides the whole paragraph it stands in. */
function hasHiddenMark(paragraph: XmlElement): boolean {
  return childElement(paragraph, 'text:hidden-paragraph')?.attributes['text:is-hidden'] === 'true'
}
