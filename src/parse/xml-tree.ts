import { SaxesParser } from 'saxes'

/** An element of an XML document; text stands between the children as strings. */
export type XmlElement = Readonly<{
  name: string
  attributes: Readonly<Record<string, string>>
  children: readonly (XmlElement | string)[]
}>

type OpenElement = { name: string; attributes: Record<string, string>; children: (OpenElement | string)[] }

const maximumDepth = 500

/**
 * Parses XML into a tree of elements with their prefixes, attributes, text and CDATA. Comments, processing instructions
 * and document types are passed over, no entity is ever defined. Throws when the XML is not well-formed or nested too
 * deeply.
 */
export function parseXml(source: string): XmlElement {
  const document: OpenElement = { name: '', attributes: {}, children: [] }
  const open: OpenElement[] = [document]
  const addText = (text: string): void => {
    open.at(-1)?.children.push(text)
  }
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > maximumDepth) throw new Error('XML is nested too deeply')
    const element: OpenElement = { name, attributes, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
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
