import { formatNumber } from './docx-number-format.ts'
import { readNumber, readValue } from './docx-styles.ts'
import { childElement, childElements, type XmlElement } from './xml-tree.ts'

/** A note at the place that first refers to it; an empty mark is one that the text writes itself. */
export type NoteReference = Readonly<{ element: XmlElement | null; mark: string }>

/** Gives each note its number, footnotes and endnotes apart, in the order in which the text refers to them. */
export type DocxNotes = Readonly<{ refer: (reference: XmlElement) => NoteReference }>

type NoteParts = Readonly<{
  footnotes: XmlElement | null
  endnotes: XmlElement | null
  /** Elements that may say how notes are numbered (settings, sections); the last one that does counts. */
  settings: readonly (XmlElement | undefined)[]
}>

/** Prepares the notes of a document. */
export function readDocxNotes({ footnotes, endnotes, settings }: NoteParts): DocxNotes {
  const footnote = numbering(footnotes, { name: 'w:footnote', settings, usual: 'decimal' })
  const endnote = numbering(endnotes, { name: 'w:endnote', settings, usual: 'lowerRoman' })
  return {
    refer: (reference) => (reference.name === 'w:footnoteReference' ? footnote : endnote)(reference),
  }
}

function numbering(
  part: XmlElement | null,
  { name, settings, usual }: Readonly<{ name: string; settings: NoteParts['settings']; usual: string }>,
): (reference: XmlElement) => NoteReference {
  const notes = new Map(
    childElements(part ?? undefined, name)
      .filter((note) => (note.attributes['w:type'] ?? 'normal') === 'normal')
      .map((note) => [note.attributes['w:id'] ?? '', note]),
  )
  const rules = settings.map((element) => childElement(element, `${name}Pr`))
  const format = rules.map((rule) => readValue(rule, 'w:numFmt')).findLast((value) => value !== null) ?? usual
  const start = rules.map((rule) => readNumber(rule, 'w:numStart')).findLast((value) => value !== null) ?? 1
  const marks = new Map<string, string>()
  const take = (id: string): XmlElement | null => {
    const note = notes.get(id) ?? null
    notes.delete(id)
    return note
  }
  return ({ attributes }) => {
    const id = attributes['w:id'] ?? ''
    const element = take(id)
    if (/^(?:1|true|on)$/.test(attributes['w:customMarkFollows'] ?? '')) return { element, mark: '' }
    const mark = marks.get(id) ?? formatNumber(start + marks.size, format)
    marks.set(id, mark)
    return { element, mark }
  }
}

const raised = new Map([...'0123456789ivxlcdm'].map((sign, at) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹ⁱᵛˣˡᶜᵈᵐ'][at] ?? sign]))

/** The mark of a note as it stands in running text: raised, so that "2023" with note 1 does not become "20231". */
export function raise(mark: string): string {
  return [...mark].map((sign) => raised.get(sign) ?? sign).join('')
}
