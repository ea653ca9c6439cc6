/** An element of an XML document; text stands between the children as strings. */
export type XmlElement = Readonly<{
  name: string
  attributes: Readonly<Record<string, string>>
  children: readonly (XmlElement | string)[]
}>

type OpenElement = { name: string; attributes: Record<string, string>; children: (OpenElement | string)[] }

const maximumDepth = 500

/**
 * Parses well-formed XML as office programs write it: elements with their prefixes, attributes, text and CDATA.
 * Comments, processing instructions and document types are passed over, no entity is ever defined. Throws when tags do
 * not match.
 */
export function parseXml(source: string): XmlElement {
  const root: OpenElement = { name: '', attributes: {}, children: [] }
  const open: OpenElement[] = [root]
  let at = 0
  while (at < source.length) {
    const start = source.indexOf('<', at)
    const parent = open.at(-1)
    if (!parent) break
    const text = source.slice(at, start < 0 ? source.length : start)
    if (text !== '') parent.children.push(decodeEntities(text))
    if (start < 0) break
    if (source.startsWith('<!--', start)) at = skipTo(source, '-->', start)
    else if (source.startsWith('<![CDATA[', start)) {
      at = skipTo(source, ']]>', start)
      parent.children.push(source.slice(start + 9, at - 3))
    } else if (source[start + 1] === '?' || source[start + 1] === '!') at = skipTo(source, '>', start)
    else if (source[start + 1] === '/') {
      at = skipTo(source, '>', start)
      const closed = open.pop()
      if (closed?.name !== source.slice(start + 2, at - 1).trim()) throw new Error('XML tags do not match')
    } else {
      at = findTagEnd(source, start)
      const selfClosing = source[at - 2] === '/'
      const element = readTag(source.slice(start + 1, selfClosing ? at - 2 : at - 1))
      parent.children.push(element)
      if (!selfClosing) open.push(element)
      if (open.length > maximumDepth) throw new Error('XML is nested too deeply')
    }
  }
  if (open.length !== 1) throw new Error('XML ends inside an element')
  const element = root.children.find((child) => typeof child !== 'string')
  if (!element) throw new Error('XML holds no element')
  return element as XmlElement
}

/** The children that are elements, of the given name if one is given. */
export function childElements(element: XmlElement | undefined, name?: string): readonly XmlElement[] {
  const found: XmlElement[] = []
  for (const child of element?.children ?? []) {
    if (typeof child !== 'string' && (name === undefined || child.name === name)) found.push(child)
  }
  return found
}

/** The first child element of the given name. */
export function childElement(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name)
}

function skipTo(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from)
  if (at < 0) throw new Error('XML is cut off')
  return at + mark.length
}

/** Index after the ">" of a tag; one inside a quoted attribute does not count. */
function findTagEnd(source: string, start: number): number {
  let quote = ''
  for (let at = start + 1; at < source.length; at += 1) {
    const sign = source[at] ?? ''
    if (quote !== '') {
      if (sign === quote) quote = ''
    } else if (sign === '"' || sign === "'") {
      quote = sign
    } else if (sign === '>') {
      return at + 1
    }
  }
  throw new Error('XML is cut off')
}

const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

function readTag(tag: string): OpenElement {
  const space = tag.search(/\s/)
  if (space < 0) return { name: tag, attributes: {}, children: [] }
  const attributes: Record<string, string> = {}
  for (const [, name = '', double, single] of tag.slice(space).matchAll(attribute)) {
    attributes[name] = decodeEntities(double ?? single ?? '')
  }
  return { name: tag.slice(0, space), attributes, children: [] }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (all, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? all
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}
