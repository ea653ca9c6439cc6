import { childElement, childElements, type XmlElement } from './xml-tree.ts'

/** What a paragraph style says about the role of a paragraph; inherited values are resolved. */
export type DocxStyle = Readonly<{
  name: string
  /** Heading level from 1, 0 for other paragraphs. */
  heading: number
  bold: boolean
  numbering: Readonly<{ id: string | null; level: number | null }>
}>

type RawStyle = Readonly<{
  name: string
  basedOn: string
  outline: number | null
  bold: boolean | null
  numId: string | null
  level: number | null
}>

const maximumAncestors = 20
const headingName = /^(?:heading|überschrift|ueberschrift|titre|kop)\s*(\d)/i
const titleName = /^(?:title|titel|buchtitel)$/i

/** Reads styles.xml: for each style id what matters of the style. */
export function readDocxStyles(styles: XmlElement | null): ReadonlyMap<string, DocxStyle> {
  const raw = new Map<string, RawStyle>()
  for (const style of childElements(styles ?? undefined, 'w:style')) {
    const properties = childElement(style, 'w:pPr')
    raw.set(style.attributes['w:styleId'] ?? '', {
      name: readValue(style, 'w:name') ?? '',
      basedOn: readValue(style, 'w:basedOn') ?? '',
      outline: numberOf(readValue(properties, 'w:outlineLvl')),
      bold: readToggle(childElement(style, 'w:rPr'), 'w:b'),
      numId: readValue(childElement(properties, 'w:numPr'), 'w:numId'),
      level: numberOf(readValue(childElement(properties, 'w:numPr'), 'w:ilvl')),
    })
  }
  return new Map([...raw.keys()].map((id) => [id, resolve(id, raw)]))
}

/** The value of a child such as <w:numId w:val="3"/>. */
export function readValue(element: XmlElement | undefined, name: string): string | null {
  return childElement(element, name)?.attributes['w:val'] ?? null
}

/** A property that is on when its element is there and does not say otherwise; null when it is not there. */
export function readToggle(properties: XmlElement | undefined, name: string): boolean | null {
  const element = childElement(properties, name)
  return element ? !/^(?:0|false|off|none)$/.test(element.attributes['w:val'] ?? '') : null
}

function resolve(id: string, raw: ReadonlyMap<string, RawStyle>): DocxStyle {
  const chain: RawStyle[] = []
  for (let at = id; raw.has(at) && chain.length < maximumAncestors; ) {
    const style = raw.get(at)
    if (!style) break
    chain.push(style)
    at = style.basedOn
  }
  const first = <Value>(pick: (style: RawStyle) => Value | null): Value | null => {
    for (const style of chain) {
      const value = pick(style)
      if (value !== null) return value
    }
    return null
  }
  return {
    name: chain[0]?.name ?? '',
    heading: first(headingLevel) ?? 0,
    bold: first((style) => style.bold) ?? false,
    numbering: { id: first((style) => style.numId), level: first((style) => style.level) },
  }
}

function headingLevel({ name, outline }: RawStyle): number | null {
  if (/^(?:toc|verzeichnis|inhaltsverzeichnis)/i.test(name)) return 0
  const match = headingName.exec(name)
  if (match) return Number(match[1])
  if (titleName.test(name)) return 1
  return outline !== null && outline < 9 ? outline + 1 : null
}

function numberOf(value: string | null): number | null {
  return value === null || value === '' ? null : Number(value)
}
