import { SaxesParser } from 'saxes'

/** An element of an XML document; text stands between the children as strings. */
export type XmlElement = Readonly<{
  name: string
  attributes: Readonly<Record<string, string>>
  children: readonly (XmlElement | string)[]
}>

/** XML that is well-formed, but larger or deeper than any office program writes. */
export class XmlTooLargeError extends Error {}

type OpenElement = { name: string; attributes: Record<string, string>; children: (OpenElement | string)[] }
/** Prefixes of the document with ours for the same namespaces, and the names that were translated already. */
type Scope = Readonly<{ prefixes: ReadonlyMap<string, string>; names: Map<string, string> }>

const maximumDepth = 500
/** Elements and attributes of one part; a document of 500 pages has about 600,000. */
const maximumNodes = 4_000_000

/**
 * Parses XML into a tree of elements with their prefixes, attributes, text and CDATA. Where namespaces are given (address
 * to prefix), names bear that prefix whatever the document calls it, and other namespaces an empty one. Comments and
 * processing instructions are passed over. Throws when the XML is not well-formed, defines entities, is nested too deeply
 * or too large.
 */
export function parseXml(source: string, namespaces?: ReadonlyMap<string, string>): XmlElement {
  const document: OpenElement = { name: '', attributes: {}, children: [] }
  const open: OpenElement[] = [document]
  const scopes: Scope[] = [{ prefixes: new Map(), names: new Map() }]
  let nodes = 0
  const addText = (text: string): void => {
    open.at(-1)?.children.push(text)
  }
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on('doctype', (declaration) => {
    if (/<!ENTITY/i.test(declaration)) throw new Error('XML defines entities')
  })
  parser.on('attribute', () => {
    nodes += 1
    if (nodes > maximumNodes) throw new XmlTooLargeError('XML has too many attributes')
  })
  parser.on('opentag', (tag) => {
    nodes += 1
    if (open.length > maximumDepth) throw new XmlTooLargeError('XML is nested too deeply')
    if (nodes > maximumNodes) throw new XmlTooLargeError('XML has too many elements')
    const { name, attributes } = namespaces ? inOurNames(tag, scopes, namespaces) : tag
    const element: OpenElement = { name, attributes, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
    if (namespaces) scopes.pop()
  })
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.write(source).close()
  const root = document.children.find((child) => typeof child !== 'string')
  if (!root) throw new Error('XML holds no element')
  return root
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

/** The text that stands directly in an element. */
export function textOf(element: XmlElement | undefined): string {
  return (element?.children ?? []).filter((child) => typeof child === 'string').join('')
}

/** Opens a scope for the element and names it and its attributes by our prefixes. */
function inOurNames(
  { name, attributes }: Readonly<{ name: string; attributes: Record<string, string> }>,
  scopes: Scope[],
  namespaces: ReadonlyMap<string, string>,
): Readonly<{ name: string; attributes: Record<string, string> }> {
  const outer = scopes.at(-1)?.prefixes ?? new Map<string, string>()
  let declared: Map<string, string> | null = null
  for (const key in attributes) {
    if (key !== 'xmlns' && !key.startsWith('xmlns:')) continue
    declared ??= new Map(outer)
    declared.set(key.slice(6), namespaces.get(attributes[key] ?? '') ?? '')
  }
  const scope = declared
    ? { prefixes: declared, names: new Map() }
    : (scopes.at(-1) ?? { prefixes: outer, names: new Map() })
  scopes.push(scope)
  const own: Record<string, string> = {}
  for (const key in attributes) own[key.includes(':') ? ourName(key, scope) : key] = attributes[key] ?? ''
  return { name: ourName(name, scope), attributes: own }
}

/** A prefix that nobody declared stays as it is; names of foreign namespaces begin with a colon. */
function ourName(name: string, { prefixes, names }: Scope): string {
  const known = names.get(name)
  if (known !== undefined) return known
  const colon = name.indexOf(':')
  const ours = prefixes.get(colon < 0 ? '' : name.slice(0, colon))
  const translated = ours === undefined ? name : `${ours}:${name.slice(colon + 1)}`
  names.set(name, translated)
  return translated
}
