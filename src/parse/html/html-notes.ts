import { attributeOf, findElements, type HtmlElement, type HtmlParent, isElement } from './html-tree.ts'

/** Notes of a page, by the names that links to them use. */
export type HtmlNotes = ReadonlyMap<string, HtmlElement>

const noteId = /^(?:user-content-)?(?:fn|ftn|edn|footnote|endnote|sdfootnote|sdendnote|cite_note)[-_:]?\d+$/i
const noteTags = new Set(['li', 'div', 'p', 'aside', 'dd', 'section'])

/** Finds the notes of a page: by their ids as Word, LibreOffice, pandoc and code hosts write them, or by their role. */
export function findNotes(page: HtmlParent): HtmlNotes {
  const notes = new Map<string, HtmlElement>()
  for (const note of findElements(page, isNote)) {
    for (const name of namesIn(note)) if (!notes.has(name)) notes.set(name, note)
  }
  return notes
}

/** Whether an element is a note. */
export function isNote(element: HtmlElement): boolean {
  if (!noteTags.has(element.tagName)) return false
  return noteId.test(attributeOf(element, 'id') ?? '') || attributeOf(element, 'role') === 'doc-footnote'
}

/** The note a link leads to, if it does. */
export function noteOf(link: HtmlElement, notes: HtmlNotes): HtmlElement | undefined {
  const href = attributeOf(link, 'href') ?? ''
  return href.startsWith('#') ? notes.get(href.slice(1)) : undefined
}

function namesIn(element: HtmlElement): readonly string[] {
  const own = ['id', 'name'].map((name) => attributeOf(element, name) ?? '').filter(Boolean)
  return [...own, ...element.childNodes.filter(isElement).flatMap(namesIn)]
}
