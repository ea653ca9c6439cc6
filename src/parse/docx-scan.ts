import { readValue } from './docx-styles.ts'
import { childElements, type XmlElement } from './xml-tree.ts'

/** What has to be known of a whole document before it is read from the beginning. */
export type DocxScan = Readonly<{
  /** Tracked changes that are marked in the text. */
  insertions: number
  deletions: number
  /** Files that are to be shown inside the document, but are not read. */
  embedded: number
  /** All beginnings, middles and ends of fields in their order. */
  fieldMarks: readonly XmlElement[]
  /** The ends of sections in their order. */
  sections: readonly XmlElement[]
}>

/** Looks through the main part of a document once. */
export function scanDocx(main: XmlElement): DocxScan {
  const counts = { insertions: 0, deletions: 0, embedded: 0 }
  const fieldMarks: XmlElement[] = []
  const sections: XmlElement[] = []
  const visit = (parent: XmlElement): void => {
    for (const element of childElements(parent)) {
      switch (element.name) {
        case 'w:ins':
        case 'w:moveTo':
          counts.insertions += 1
          break
        case 'w:del':
        case 'w:moveFrom':
          counts.deletions += 1
          continue
        case 'w:altChunk':
        case 'w:subDoc':
          counts.embedded += 1
          break
        case 'w:fldChar':
          fieldMarks.push(element)
          break
        case 'w:sectPr':
          sections.push(element)
          break
      }
      visit(element)
    }
  }
  visit(main)
  return { ...counts, fieldMarks, sections }
}

/** How the section begins that follows the one that ends with this element: Word starts a page where nothing is said. */
export function sectionAfter(sections: readonly XmlElement[]): (section: XmlElement) => string {
  const next = new Map(sections.map((section, at) => [section, sections[at + 1]]))
  return (section) => {
    const following = next.get(section)
    return following ? (readValue(following, 'w:type') ?? 'nextPage') : 'continuous'
  }
}
