import { lettersOf } from './letters.ts'
import type { OpenTag } from './xml-tags.ts'
import { localName, prefixFor, walkTags } from './xml-tags.ts'

/** What stands directly in a paragraph, such as a run: [start, end) of the XML. */
type Child = Readonly<{ start: number; end: number }>

/** A paragraph that can carry a comment. */
export type HostParagraph = Readonly<{ children: readonly Child[] }>

/** The letters of a document in the order in which they are read, each with the paragraph and the child it stands in. */
export type DocxLetters = Readonly<{
  text: string
  hosts: readonly HostParagraph[]
  /** For each letter the index of its paragraph, and of the child there. */
  host: readonly number[]
  child: readonly number[]
  /** The prefix of Word's namespace, with its colon. */
  prefix: string
}>

export const wordNamespaces = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]

/** Deleted text, and what is only there for programs that cannot show the other form. */
const passedOver = new Set(['del', 'moveFrom', 'Fallback', 'delText'])

type Paragraph = { host: number; child: number; words: { text: string; child: number }[]; depth: number }

/**
 * Reads the letters of a document's main part with their places. Text boxes and notes, which cannot carry comments, stand
 * behind the paragraph they hang on and belong to it. `notes` gives the words of a note by kind and id. Throws where the
 * XML is not well-formed or no Word document.
 */
export function readDocxLetters(xml: string, notes: (kind: string, id: string) => string): DocxLetters {
  const hosts: { children: { start: number; end: number }[] }[] = []
  const entries: Paragraph[] = []
  const open: Paragraph[] = []
  let prefix: string | null = null
  let depth = 0
  let silentFrom = Number.POSITIVE_INFINITY
  let hidden = false
  let inText = false
  const current = (): Paragraph | undefined => open.at(-1)
  const outer = (): Paragraph | undefined => open[0]

  const start = ({ name, attributes, start: at, end, selfClosing }: OpenTag): void => {
    depth += 1
    const word = prefix !== null && name.startsWith(prefix) ? name.slice(prefix.length) : null
    const local = word ?? localName(name)
    if (depth > silentFrom) return
    if (passedOver.has(local)) {
      silentFrom = depth
      return
    }
    const around = outer()
    const host = around && hosts[around.host]
    if (around && host && depth === around.depth + 1 && local !== 'pPr') host.children.push({ start: at, end })
    if (word === 'p' && !selfClosing) {
      if (!around) hosts.push({ children: [] })
      const child = around ? (hosts[around.host]?.children.length ?? 1) - 1 : -1
      const paragraph = { host: hosts.length - 1, child, words: [], depth }
      entries.push(paragraph)
      open.push(paragraph)
    } else if (word === 'r') hidden = false
    else if (word === 'vanish') hidden = !/^(?:0|false|off)$/.test(attributes[`${prefix}val`] ?? '')
    else if (local === 't' && !hidden) inText = true
    else if ((word === 'footnoteReference' || word === 'endnoteReference') && around && host) {
      const words = notes(word.slice(0, -'Reference'.length), attributes[`${prefix}id`] ?? '')
      const child = host.children.length - 1
      if (words !== '') entries.push({ host: around.host, child, words: [{ text: words, child }], depth })
    }
  }
  const finish = (name: string, end: number): void => {
    const around = outer()
    const last = around && depth === around.depth + 1 ? hosts[around.host]?.children.at(-1) : undefined
    if (last) last.end = end
    if (depth === silentFrom) silentFrom = Number.POSITIVE_INFINITY
    const local = localName(name)
    if (local === 't') inText = false
    if (local === 'p' && current()?.depth === depth) open.pop()
    depth -= 1
  }
  walkTags(xml, {
    open: (tag) => {
      prefix ??= prefixFor(tag, wordNamespaces)
      if (prefix === null) throw new Error('no Word document')
      start(tag)
    },
    close: (name, _, end) => finish(name, end),
    text: (text) => {
      const paragraph = current()
      const around = outer()
      if (!inText || !paragraph || !around) return
      const child = paragraph === around ? (hosts[around.host]?.children.length ?? 1) - 1 : paragraph.child
      paragraph.words.push({ text, child })
    },
  })
  return { ...flattened(entries), hosts, prefix: prefix ?? '' }
}

function flattened(entries: readonly Paragraph[]): Pick<DocxLetters, 'text' | 'host' | 'child'> {
  const texts: string[] = []
  const host: number[] = []
  const child: number[] = []
  for (const entry of entries) {
    for (const words of entry.words) {
      const { text } = lettersOf(words.text)
      texts.push(text)
      for (let at = 0; at < text.length; at += 1) {
        host.push(entry.host)
        child.push(words.child)
      }
    }
  }
  return { text: texts.join(''), host, child }
}

/** The words of the notes of a part by their ids. */
export function readNoteWords(xml: string): ReadonlyMap<string, string> {
  const notes = new Map<string, string>()
  let id: string | null = null
  let inText = false
  walkTags(xml, {
    open: ({ name, attributes }) => {
      const local = localName(name)
      if (local === 'footnote' || local === 'endnote') {
        id = Object.entries(attributes).find(([attribute]) => localName(attribute) === 'id')?.[1] ?? ''
      }
      inText = local === 't'
    },
    close: () => {
      inText = false
    },
    text: (text) => {
      if (inText && id !== null) notes.set(id, (notes.get(id) ?? '') + text)
    },
  })
  return notes
}
