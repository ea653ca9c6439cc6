import { childElement, childElements, type XmlElement } from './xml-tree.ts'

/** What a style says about paragraphs, runs and tables; inherited values are resolved. */
export type DocxStyle = Readonly<{
  name: string
  /** Heading level from 1, 0 for other paragraphs. */
  heading: number
  /** Null where neither the style nor those it is based on say so. */
  bold: boolean | null
  hidden: boolean | null
  /** Symbol font that letters are set in, or null. */
  font: string | null
  pageBreakBefore: boolean
  numbering: StyleNumbering
  /** Tables of this style set their first row in bold. */
  boldFirstRow: boolean
}>

/** Numbering that comes with a style; `styles` are the style and those it is based on, the nearest first. */
export type StyleNumbering = Readonly<{ id: string | null; level: number | null; styles: readonly string[] }>

/** Styles by id, and the one of paragraphs that name none. */
export type DocxStyles = Readonly<{
  byId: ReadonlyMap<string, DocxStyle>
  /** The style of a paragraph with this id, the default one for null or an unknown id. */
  ofParagraph: (id: string | null) => DocxStyle
}>

type RawStyle = Readonly<{
  id: string
  name: string
  basedOn: string
  outline: number | null
  bold: boolean | null
  hidden: boolean | null
  font: string | null
  pageBreakBefore: boolean | null
  numId: string | null
  level: number | null
  boldFirstRow: boolean | null
}>

const maximumAncestors = 20
const headingName = /^(?:heading|überschrift|ueberschrift|titre|kop)\s*(\d)/i
const titleName = /^(?:title|titel|buchtitel)$/i
const plain: DocxStyle = {
  name: '',
  heading: 0,
  bold: null,
  hidden: null,
  font: null,
  pageBreakBefore: false,
  numbering: { id: null, level: null, styles: [] },
  boldFirstRow: false,
}

/** Reads styles.xml: for each style id what matters of the style. */
export function readDocxStyles(styles: XmlElement | null): DocxStyles {
  const raw = new Map<string, RawStyle>()
  let usual = ''
  for (const style of childElements(styles ?? undefined, 'w:style')) {
    const id = style.attributes['w:styleId'] ?? ''
    raw.set(id, readStyle(id, style))
    const isDefault = /^(?:1|true|on)$/.test(style.attributes['w:default'] ?? '')
    if (isDefault && style.attributes['w:type'] === 'paragraph') usual = id
  }
  const byId = new Map([...raw.keys()].map((id) => [id, resolve(id, raw)]))
  return { byId, ofParagraph: (id) => byId.get(id ?? usual) ?? byId.get(usual) ?? plain }
}

/** The value of a child such as <w:numId w:val="3"/>. */
export function readValue(element: XmlElement | undefined, name: string): string | null {
  return childElement(element, name)?.attributes['w:val'] ?? null
}

/** The value of a child as a whole number, null where there is none. */
export function readNumber(element: XmlElement | undefined, name: string): number | null {
  const value = readValue(element, name)
  return value !== null && /^-?\d{1,9}$/.test(value) ? Number(value) : null
}

/** A property that is on when its element is there and does not say otherwise; null when it is not there. */
export function readToggle(properties: XmlElement | undefined, name: string): boolean | null {
  const element = childElement(properties, name)
  return element ? isOn(element.attributes['w:val']) : null
}

/** Whether a value that may be left out says "on". */
export function isOn(value: string | undefined): boolean {
  return !/^(?:0|false|off|none)$/.test(value ?? '')
}

/** The symbol font that a run asks for, null for fonts of letters. */
export function readSymbolFont(properties: XmlElement | undefined): string | null {
  const fonts = childElement(properties, 'w:rFonts')
  const font = fonts?.attributes['w:ascii'] ?? fonts?.attributes['w:hAnsi'] ?? null
  return font !== null && /^(?:symbol|(?:wing|web)dings)/i.test(font) ? font.toLowerCase() : null
}

function readStyle(id: string, style: XmlElement): RawStyle {
  const properties = childElement(style, 'w:pPr')
  const runs = childElement(style, 'w:rPr')
  const numbering = childElement(properties, 'w:numPr')
  const firstRow = childElements(style, 'w:tblStylePr').find((part) => part.attributes['w:type'] === 'firstRow')
  return {
    id,
    name: readValue(style, 'w:name') ?? '',
    basedOn: readValue(style, 'w:basedOn') ?? '',
    outline: readNumber(properties, 'w:outlineLvl'),
    bold: readToggle(runs, 'w:b'),
    hidden: readToggle(runs, 'w:vanish'),
    font: readSymbolFont(runs),
    pageBreakBefore: readToggle(properties, 'w:pageBreakBefore'),
    numId: readValue(numbering, 'w:numId'),
    level: readNumber(numbering, 'w:ilvl'),
    boldFirstRow: readToggle(childElement(firstRow, 'w:rPr'), 'w:b'),
  }
}

function resolve(id: string, raw: ReadonlyMap<string, RawStyle>): DocxStyle {
  const chain: RawStyle[] = []
  for (let at = id; chain.length < maximumAncestors; ) {
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
  const numbered = chain.findIndex((style) => style.numId !== null)
  return {
    name: chain[0]?.name ?? '',
    heading: first(headingLevel) ?? 0,
    bold: first((style) => style.bold),
    hidden: first((style) => style.hidden),
    font: first((style) => style.font),
    pageBreakBefore: first((style) => style.pageBreakBefore) ?? false,
    numbering: {
      id: chain[numbered]?.numId ?? null,
      level: first((style) => style.level),
      styles: chain.slice(0, numbered + 1).map((style) => style.id),
    },
    boldFirstRow: first((style) => style.boldFirstRow) ?? false,
  }
}

/** An outline level of ten stands for running text, also where the style is based on a heading. */
function headingLevel({ name, outline }: RawStyle): number | null {
  if (/^(?:toc|verzeichnis|inhaltsverzeichnis)/i.test(name)) return 0
  const match = headingName.exec(name)
  if (match) return Number(match[1])
  if (titleName.test(name)) return 1
  return outline === null ? null : outline < 9 ? outline + 1 : 0
}
