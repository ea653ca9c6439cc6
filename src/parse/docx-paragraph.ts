import { breaks } from './docx-block.ts'
import { type DocxContext, shownChildren } from './docx-context.ts'
import { controlValue } from './docx-fields.ts'
import { type NoteReference, raise } from './docx-notes.ts'
import { type DocxStyle, readSymbolFont, readToggle, readValue } from './docx-styles.ts'
import { readSymbol, readSymbols } from './docx-symbols.ts'
import { childElement, childElements, textOf, type XmlElement } from './xml-tree.ts'

/** The text of a paragraph with what hangs on it. */
export type ParagraphText = Readonly<{
  /** Line breaks are line feeds, tabs stay, breaks of pages are the signs of `breaks`. */
  text: string
  /** Whether all of it is printed bold; true for no text. */
  bold: boolean
  /** The notes it refers to, in order. */
  notes: readonly NoteReference[]
  /** Text boxes and diagrams that are anchored in it. */
  boxes: readonly XmlElement[]
  /** Whether it is an entry of a table of contents that the program keeps up to date. */
  contents: boolean
}>

type RunLook = Readonly<{ bold: boolean; hidden: boolean; font: string | null }>

const silent = new Set([
  ...['w:delText', 'w:delInstrText', 'w:fldData', 'w:ffData', 'w:rt', 'w:softHyphen', 'w:annotationRef'],
  ...['w:footnoteRef', 'w:endnoteRef', 'w:separator', 'w:continuationSeparator', 'w:pgNum'],
])
const writtenMark = /^\s*(\S{1,4})/

/** Reads the runs of a paragraph as they are shown, also inside links, results of fields and content controls. */
export function readParagraphText(paragraph: XmlElement, style: DocxStyle, context: DocxContext): ParagraphText {
  const { fields } = context
  let text = ''
  let boldLetters = 0
  let letters = 0
  let contents = false
  const notes: { element: XmlElement | null; mark: string }[] = []
  const boxes: XmlElement[] = []
  const add = (words: string, { bold, hidden }: RunLook): void => {
    if (words === '' || fields.inCode()) return
    if (hidden) {
      context.hide(words)
      return
    }
    const last = notes.at(-1)
    if (last?.mark === '') last.mark = writtenMark.exec(words)?.[1] ?? ''
    text += words
    const count = words.trim().length
    if (count === 0) return
    letters += count
    if (bold) boldLetters += count
    contents ||= fields.inContents()
    fields.shown()
  }
  const visit = (element: XmlElement, look: RunLook): void => {
    for (const child of shownChildren(element)) {
      if (silent.has(child.name)) continue
      switch (child.name) {
        case 'w:del':
        case 'w:moveFrom':
          text += pageBreaksIn(childElements(child))
          break
        case 'w:r':
          visit(child, lookOf(childElement(child, 'w:rPr'), style, context))
          break
        case 'w:t':
        case 'm:t':
          add(look.font === null ? plainText(child) : readSymbols(look.font, plainText(child)), look)
          break
        case 'w:instrText':
          fields.code(textOf(child))
          break
        case 'w:fldChar':
          add(fields.mark(child), look)
          break
        case 'w:tab':
        case 'w:ptab':
          add('\t', look)
          break
        case 'w:br':
        case 'w:cr':
          add(child.attributes['w:type'] === 'page' ? breaks.set : '\n', look)
          break
        case 'w:lastRenderedPageBreak':
          text += breaks.rendered
          break
        case 'w:noBreakHyphen':
          add('-', look)
          break
        case 'w:sym':
          add(readSymbol(child.attributes['w:font'] ?? '', Number.parseInt(child.attributes['w:char'] ?? '', 16)), look)
          break
        case 'w:footnoteReference':
        case 'w:endnoteReference': {
          if (look.hidden || fields.inCode()) break
          const note = context.notes.refer(child)
          add(raise(note.mark), look)
          notes.push({ ...note })
          break
        }
        case 'w:sdt': {
          const value = controlValue(child)
          if (value === null) visit(child, look)
          else add(value, look)
          break
        }
        case 'w:txbxContent':
          if (!look.hidden) boxes.push(child)
          break
        case 'dgm:relIds': {
          const diagram = context.diagram(child.attributes['r:dm'] ?? '')
          if (diagram) boxes.push(diagram)
          break
        }
        default:
          visit(child, look)
      }
    }
  }
  visit(paragraph, lookOf(undefined, style, context))
  return { text, bold: boldLetters === letters, notes, boxes, contents }
}

/** How a run looks: by its own properties, else by its style and that of the paragraph (two that say bold cancel out). */
function lookOf(properties: XmlElement | undefined, style: DocxStyle, { styles }: DocxContext): RunLook {
  const own = styles.byId.get(readValue(properties, 'w:rStyle') ?? '')
  const inherited = (ofRun: boolean | null | undefined, ofParagraph: boolean | null): boolean =>
    (ofRun ?? false) !== (ofParagraph ?? false)
  return {
    bold: readToggle(properties, 'w:b') ?? inherited(own?.bold, style.bold),
    hidden: readToggle(properties, 'w:vanish') ?? inherited(own?.hidden, style.hidden),
    font: childElement(properties, 'w:rFonts') ? readSymbolFont(properties) : (own?.font ?? style.font),
  }
}

/** Line feeds inside of text are how the XML is laid out, not how the document is. */
function plainText(element: XmlElement): string {
  return textOf(element).replace(/[\n\r]+/g, ' ')
}

/** A deletion is no text, but it was there when the pages were counted. */
function pageBreaksIn(elements: readonly XmlElement[]): string {
  return elements
    .map((element) =>
      element.name === 'w:lastRenderedPageBreak' ? breaks.rendered : pageBreaksIn(childElements(element)),
    )
    .join('')
}
