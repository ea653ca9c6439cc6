import { childElement, childElements, type XmlElement } from '../xml-tree.ts'

/** What a style says about the role of a paragraph, a table or a run; inherited values are resolved. */
export type OdtStyle = Readonly<{
  /** Heading level from 1 where the style or one it rests on is a heading, otherwise 0. */
  heading: number
  caption: boolean
  /** Null where nothing is said. */
  bold: boolean | null
  hidden: boolean
  /** Whether a new page begins before or after. */
  breakBefore: boolean
  breakAfter: boolean
  /** Name of the list style, "" where the style says that there is none, null where it says nothing. */
  listStyle: string | null
}>

/** Looks up a style by family ("paragraph", "text", "table") and name. */
export type OdtStyles = (family: string, name: string | undefined) => OdtStyle

const maximumAncestors = 20
const headingName = /^(?:heading|überschrift)(?:_20_|\s)?(\d)$/i
const titleName = /^(?:title|titel)$/i
const captionName = /^(?:caption|beschriftung)$/i
const unstyled: OdtStyle = {
  heading: 0,
  caption: false,
  bold: null,
  hidden: false,
  breakBefore: false,
  breakAfter: false,
  listStyle: null,
}

/** Reads the styles below the given elements (office:styles, office:automatic-styles); later ones replace earlier ones. */
export function readOdtStyles(containers: readonly (XmlElement | undefined)[]): OdtStyles {
  const elements = new Map<string, XmlElement>()
  for (const style of containers.flatMap((container) => childElements(container, 'style:style'))) {
    elements.set(styleKey(style.attributes['style:family'], style.attributes['style:name']), style)
  }
  const resolved = new Map<string, OdtStyle>()
  return (family, name) => {
    const key = styleKey(family, name)
    const known = resolved.get(key)
    if (known) return known
    const style = resolveStyle(chainOf(elements, family, name))
    resolved.set(key, style)
    return style
  }
}

function styleKey(family: string | undefined, name: string | undefined): string {
  return `${family} ${name}`
}

/** A style and those it rests on, from the inside out. */
function chainOf(
  elements: ReadonlyMap<string, XmlElement>,
  family: string,
  name: string | undefined,
): readonly XmlElement[] {
  const chain: XmlElement[] = []
  let style = elements.get(styleKey(family, name))
  while (style && chain.length < maximumAncestors) {
    chain.push(style)
    style = elements.get(styleKey(family, style.attributes['style:parent-style-name']))
  }
  return chain
}

function resolveStyle(chain: readonly XmlElement[]): OdtStyle {
  const own = chain[0]
  if (!own) return unstyled
  const first = (pick: (style: XmlElement) => string | undefined): string | undefined => {
    for (const style of chain) {
      const value = pick(style)
      if (value !== undefined) return value
    }
    return undefined
  }
  const property = (group: string, name: string): string | undefined =>
    first((style) => childElement(style, `style:${group}-properties`)?.attributes[name])
  const names = chain.flatMap(({ attributes }) => [attributes['style:name'], attributes['style:display-name']])
  const weight = property('text', 'fo:font-weight')
  const breaks = (name: string): boolean =>
    [property('paragraph', name), property('table', name)].some((value) => value === 'page')
  return {
    heading: headingLevel(names),
    caption: names.some((name) => captionName.test(name ?? '')),
    bold: weight === undefined ? null : weight === 'bold' || Number(weight) >= 600,
    hidden: property('text', 'text:display') === 'none',
    breakBefore: breaks('fo:break-before') || (own.attributes['style:master-page-name'] ?? '') !== '',
    breakAfter: breaks('fo:break-after'),
    listStyle: first((style) => style.attributes['style:list-style-name']) ?? null,
  }
}

function headingLevel(names: readonly (string | undefined)[]): number {
  for (const name of names) {
    const level = headingName.exec(name ?? '')?.[1]
    if (level !== undefined) return Number(level)
    if (titleName.test(name ?? '')) return 1
  }
  return 0
}
