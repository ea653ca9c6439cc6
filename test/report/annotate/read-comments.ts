import { strFromU8, unzipSync } from 'fflate'
import { parseXml, type XmlElement } from '../../../src/parse/xml-tree.ts'

/** A comment as a program that opens the file sees it. */
export type ReadComment = Readonly<{
  author: string
  lines: readonly string[]
  /** Words of the paragraph it hangs on, boxes and notes in it included, deleted ones left out. */
  paragraph: string
  /** Words between the beginning and the end of its range. */
  range: string
}>

export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]))
}

/** Reads the comments of a DOCX by way of its relationships and checks that ids are in order. */
export function readComments(bytes: Uint8Array): readonly ReadComment[] {
  const parts = partsOf(bytes)
  const main = parts['word/document.xml'] ?? ''
  const target = /Type="[^"]*\/comments" Target="([^"]+)"/.exec(parts['word/_rels/document.xml.rels'] ?? '')?.[1] ?? ''
  const xml = parts[`word/${target}`]
  if (xml === undefined) throw new Error('no comments')
  if (!(parts['[Content_Types].xml'] ?? '').includes(`PartName="/word/${target}"`)) throw new Error('no type')
  const places = placesOf(parseXml(main))
  return all(parseXml(xml), /:comment$/).map((comment) => {
    const id = attribute(comment, 'id')
    const place = places.get(id)
    if (!place) throw new Error(`comment ${id} hangs nowhere`)
    return {
      author: attribute(comment, 'author'),
      lines: all(comment, /:p$/).map(wordsOf),
      ...place,
    }
  })
}

type Place = { paragraph: string; range: string }

function placesOf(root: XmlElement): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  const references = new Set<string>()
  const open = new Set<string>()
  const visit = (element: XmlElement, paragraph: string): void => {
    const own = paragraph === '' && /:p$/.test(element.name) ? wordsOf(element) : paragraph
    const id = attribute(element, 'id')
    if (element.name.endsWith(':commentRangeStart')) {
      if (places.has(id)) throw new Error(`range ${id} begins twice`)
      places.set(id, { paragraph: own, range: '' })
      open.add(id)
    }
    if (element.name.endsWith(':commentRangeEnd')) open.delete(id)
    if (element.name.endsWith(':commentReference')) {
      if (open.has(id) || references.has(id)) throw new Error(`reference ${id} stands inside of its range or twice`)
      references.add(id)
    }
    if (/:t$/.test(element.name)) {
      for (const one of open) {
        const place = places.get(one)
        if (place) place.range += wordsOf(element)
      }
    }
    for (const child of element.children) if (typeof child !== 'string') visit(child, own)
  }
  visit(root, '')
  if (open.size > 0) throw new Error('a range does not end')
  return places
}

function wordsOf(element: XmlElement): string {
  if (/:(?:del|moveFrom|instrText|Fallback)$/.test(element.name)) return ''
  return element.children
    .map((child) => {
      if (typeof child !== 'string') return wordsOf(child)
      return /:t$/.test(element.name) ? child : ''
    })
    .join('')
}

function all(element: XmlElement, name: RegExp): readonly XmlElement[] {
  const inside = element.children.flatMap((child) => (typeof child === 'string' ? [] : all(child, name)))
  return name.test(element.name) ? [element, ...inside] : inside
}

function attribute({ attributes }: XmlElement, name: string): string {
  return Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1] ?? ''
}
