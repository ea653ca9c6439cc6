import { SaxesParser } from 'saxes'

/** An opening tag of an XML text with the place it stands at: [start, end) as UTF-16 offsets. */
export type OpenTag = Readonly<{
  name: string
  attributes: Readonly<Record<string, string>>
  start: number
  end: number
  selfClosing: boolean
}>

export type TagHandlers = Readonly<{
  open: (tag: OpenTag) => void
  /** The end tag stands at [start, end); for a tag that closes itself both are its end. */
  close?: (name: string, start: number, end: number) => void
  text?: (text: string) => void
}>

const maximumTags = 8_000_000

/** Goes through an XML text tag by tag, with places. Throws when it is not well-formed, defines entities or is too large. */
export function walkTags(xml: string, { open, close, text }: TagHandlers): void {
  const parser = new SaxesParser({ xmlns: false, position: true })
  let tags = 0
  parser.on('doctype', (declaration) => {
    if (/<!ENTITY/i.test(declaration)) throw new Error('XML defines entities')
  })
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    tags += 1
    if (tags > maximumTags) throw new Error('XML has too many elements')
    const end = parser.position
    open({ name, attributes, start: xml.lastIndexOf('<', end - 1), end, selfClosing: isSelfClosing })
  })
  parser.on('closetag', ({ name, isSelfClosing }) => {
    const end = parser.position
    close?.(name, isSelfClosing ? end : xml.lastIndexOf('<', end - 1), end)
  })
  if (text) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  parser.write(xml).close()
}

/** All opening tags of a small part, in their order. */
export function listTags(xml: string): readonly OpenTag[] {
  const tags: OpenTag[] = []
  walkTags(xml, { open: (tag) => tags.push(tag) })
  return tags
}

/** The prefix of the root element with its colon, or "". */
export function rootPrefix(xml: string): string {
  const name = listTags(xml)[0]?.name ?? ''
  return name.slice(0, name.indexOf(':') + 1)
}

/** The part of a name behind its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** The prefix with its colon that a root element declares for one of the namespaces; null where it declares none. */
export function prefixFor({ attributes }: OpenTag, namespaces: readonly string[]): string | null {
  for (const [name, value] of Object.entries(attributes)) {
    if (!namespaces.includes(value)) continue
    if (name === 'xmlns') return ''
    if (name.startsWith('xmlns:')) return `${name.slice(6)}:`
  }
  return null
}

/** Puts texts into a text, each at its offset; those of one offset in the order given. */
export function inserted(xml: string, insertions: readonly Readonly<{ at: number; text: string }>[]): string {
  const parts: string[] = []
  let from = 0
  for (const { at, text } of insertions.toSorted((left, right) => left.at - right.at)) {
    parts.push(xml.slice(from, at), text)
    from = at
  }
  return parts.join('') + xml.slice(from)
}

/** Puts a text in front of the end of the root element, which is opened where it closes itself. */
export function appendedToRoot(xml: string, text: string): string {
  let root: OpenTag | null = null
  let at = xml.length
  walkTags(xml, {
    open: (tag) => {
      root ??= tag
    },
    close: (_, start) => {
      at = start
    },
  })
  const { name, start, end, selfClosing } = (root as OpenTag | null) ?? {
    name: '',
    start: 0,
    end: 0,
    selfClosing: false,
  }
  if (!selfClosing) return xml.slice(0, at) + text + xml.slice(at)
  const tag = xml.slice(start, end).replace(/\s*\/>$/, '>')
  return `${xml.slice(0, start)}${tag}${text}</${name}>${xml.slice(end)}`
}
