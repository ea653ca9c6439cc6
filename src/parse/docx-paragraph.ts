import { readToggle } from './docx-styles.ts'
import { childElement, childElements, type XmlElement } from './xml-tree.ts'

/** The text of a paragraph with what hangs on it. */
export type ParagraphText = Readonly<{
  /** Line breaks are line feeds, tabs stay, "\f" stands where a page began when the file was last shown. */
  text: string
  /** Whether all of it is printed bold. */
  bold: boolean
  /** Ids of the notes it refers to, in order. */
  notes: readonly string[]
  /** Text boxes that are anchored in it. */
  boxes: readonly XmlElement[]
}>

const skipped = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPr',
  'w:rPr',
  'w:instrText',
  'w:delText',
  'mc:Fallback',
  'w:sdtPr',
  'w:ruby',
])

/** Reads the runs of a paragraph, also inside links, fields, insertions and content controls; deletions are left out. */
export function readParagraphText(
  paragraph: XmlElement,
  styleBold: boolean,
  noteNumber: (id: string) => string,
): ParagraphText {
  let text = ''
  let boldLetters = 0
  let letters = 0
  const notes: string[] = []
  const boxes: XmlElement[] = []
  const add = (words: string, bold: boolean): void => {
    text += words
    const count = words.trim().length
    letters += count
    if (bold) boldLetters += count
  }
  const visit = (element: XmlElement, bold: boolean): void => {
    for (const child of childElements(element)) {
      if (skipped.has(child.name)) continue
      switch (child.name) {
        case 'w:r':
          visit(child, readToggle(childElement(child, 'w:rPr'), 'w:b') ?? styleBold)
          break
        case 'w:t':
          add(child.children.filter((part) => typeof part === 'string').join(''), bold)
          break
        case 'w:tab':
          add('\t', bold)
          break
        case 'w:br':
        case 'w:cr':
          if ((child.attributes['w:type'] ?? 'textWrapping') === 'textWrapping') add('\n', bold)
          break
        case 'w:lastRenderedPageBreak':
          add('\f', bold)
          break
        case 'w:noBreakHyphen':
          add('-', bold)
          break
        case 'w:sym':
          add(readSymbol(child.attributes['w:char'] ?? ''), bold)
          break
        case 'w:footnoteReference':
        case 'w:endnoteReference': {
          const id = `${child.name === 'w:footnoteReference' ? 'f' : 'e'}${child.attributes['w:id'] ?? ''}`
          notes.push(id)
          add(noteNumber(id), bold)
          break
        }
        case 'w:txbxContent':
          boxes.push(child)
          break
        default:
          visit(child, bold)
      }
    }
  }
  visit(paragraph, styleBold)
  return { text, bold: letters > 0 && boldLetters === letters, notes, boxes }
}

/** Characters of symbol fonts: check boxes stay recognisable, all others are bullets. */
function readSymbol(code: string): string {
  const value = Number.parseInt(code, 16) & 0xff
  if (value === 0x6f || value === 0xa8) return '☐'
  if (value === 0xfe || value === 0xfd || value === 0x78) return '☒'
  return value === 0xe0 || value === 0xf0 ? '→' : '•'
}
