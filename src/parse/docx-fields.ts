import { isOn, readNumber, readToggle } from './docx-styles.ts'
import { childElement, childElements, type XmlElement } from './xml-tree.ts'

/** Keeps track of fields, which may run over paragraphs: their codes are no text, their results are. */
export type DocxFields = Readonly<{
  /** Takes note of a w:fldChar and gives what a form field shows that stores no result of its own. */
  mark: (element: XmlElement) => string
  /** Adds to the code of the innermost field. */
  code: (text: string) => void
  /** Takes note that text is shown. */
  shown: () => void
  /** Whether text at this place belongs to the code of a field. */
  inCode: () => boolean
  /** Whether text at this place is the result of a table of contents or of figures. */
  inContents: () => boolean
}>

type Field = { code: string; result: boolean; contents: boolean; shown: boolean; form: XmlElement | undefined }

const maximumCode = 500

/** Fields of one story; beginnings without an end, which `unclosed` names, are passed over. */
export function createFields(unclosed: ReadonlySet<XmlElement>): DocxFields {
  const open: Field[] = []
  // Counted, as fields may be nested in any number.
  let inCode = 0
  let inContents = 0
  const begin = (element: XmlElement): void => {
    const form = childElement(element, 'w:ffData')
    open.push({ code: '', result: false, contents: false, shown: false, form })
    inCode += 1
  }
  const separate = (): void => {
    const field = open.at(-1)
    if (!field || field.result) return
    field.result = true
    field.contents = /^\s*TOC\b/i.test(field.code)
    inCode -= 1
    if (field.contents) inContents += 1
  }
  const end = (): string => {
    const field = open.pop()
    if (!field) return ''
    if (!field.result) inCode -= 1
    if (field.contents) inContents -= 1
    return field.shown ? '' : formValue(field.form)
  }
  return {
    mark: (element) => {
      const type = element.attributes['w:fldCharType']
      if (type === 'begin' && !unclosed.has(element)) begin(element)
      if (type === 'separate') separate()
      return type === 'end' ? end() : ''
    },
    code: (text) => {
      const field = open.at(-1)
      if (field && !field.result) field.code = (field.code + text).slice(0, maximumCode)
    },
    shown: () => {
      // Around a field that has shown something, all have.
      for (let at = open.length - 1; at >= 0; at -= 1) {
        const field = open[at]
        if (!field || field.shown) return
        field.shown = true
      }
    },
    inCode: () => inCode > 0,
    inContents: () => inContents > 0,
  }
}

/** The beginnings of fields that never end, as damaged or generated documents have them. */
export function findUnclosedFields(marks: readonly XmlElement[]): ReadonlySet<XmlElement> {
  const open: XmlElement[] = []
  for (const mark of marks) {
    const type = mark.attributes['w:fldCharType']
    if (type === 'begin') open.push(mark)
    else if (type === 'end') open.pop()
  }
  return new Set(open)
}

/** A box to tick, or the chosen entry of a list. */
function formValue(form: XmlElement | undefined): string {
  const box = childElement(form, 'w:checkBox')
  if (box) return (readToggle(box, 'w:checked') ?? readToggle(box, 'w:default')) ? '☒' : '☐'
  const list = childElement(form, 'w:ddList')
  const chosen = readNumber(list, 'w:result') ?? readNumber(list, 'w:default') ?? 0
  return childElements(list, 'w:listEntry')[chosen]?.attributes['w:val'] ?? ''
}

/** What a content control shows instead of its content: a tick, or nothing where it waits to be filled; else null. */
export function controlValue(control: XmlElement): string | null {
  const properties = childElement(control, 'w:sdtPr')
  const box = childElement(properties, 'w14:checkbox')
  if (box) {
    const checked = childElement(box, 'w14:checked')
    return checked && isOn(checked.attributes['w14:val']) ? '☒' : '☐'
  }
  return readToggle(properties, 'w:showingPlcHdr') ? '' : null
}
