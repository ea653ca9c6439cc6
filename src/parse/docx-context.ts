import type { DocxFields } from './docx-fields.ts'
import type { DocxNotes } from './docx-notes.ts'
import type { DocxNumbering } from './docx-numbering.ts'
import type { DocxStyles } from './docx-styles.ts'
import { childElement, childElements, type XmlElement } from './xml-tree.ts'

/** What the readers of paragraphs and tables share; numbers, notes and fields count on as the text is read. */
export type DocxContext = Readonly<{
  styles: DocxStyles
  numbering: DocxNumbering
  notes: DocxNotes
  fields: DocxFields
  /** The paragraphs of a diagram by its relationship, once. */
  diagram: (id: string) => XmlElement | null
  /** Takes note of words that are set as hidden text. */
  hide: (words: string) => void
  /** How the section after the one that ends with this w:sectPr begins, such as "nextPage". */
  nextSection: (section: XmlElement) => string
}>

const skipped = new Set(['w:pPr', 'w:rPr', 'w:sdtPr', 'w:sdtEndPr', 'w:sectPr', 'w:tblPr'])

/** Whether an element holds text that was deleted or moved away while changes were tracked. */
export function isDeleted({ name }: XmlElement): boolean {
  return name === 'w:del' || name === 'w:moveFrom'
}

/** The children without properties; of alternatives only the first that holds text. */
export function shownChildren(element: XmlElement): readonly XmlElement[] {
  return childElements(element).flatMap((child) => {
    if (skipped.has(child.name)) return []
    return child.name === 'mc:AlternateContent' ? shownChildren(chooseAlternative(child)) : [child]
  })
}

/** Choices come before the fallback for older programs; both say the same, so only one is read. */
function chooseAlternative(alternatives: XmlElement): XmlElement {
  const candidates = [...childElements(alternatives, 'mc:Choice'), ...childElements(alternatives, 'mc:Fallback')]
  return candidates.find(holdsText) ?? childElement(alternatives, 'mc:Choice') ?? alternatives
}

function holdsText(element: XmlElement): boolean {
  return childElements(element).some(
    (child) => child.name === 'w:t' || child.name === 'dgm:relIds' || child.name === 'm:t' || holdsText(child),
  )
}
