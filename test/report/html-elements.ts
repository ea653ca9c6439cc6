import type { DefaultTreeAdapterTypes } from 'parse5'
import { parse } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element

/** All elements of a page in their order. */
export function elementsOf(html: string): readonly Element[] {
  const walk = (node: DefaultTreeAdapterTypes.Node): readonly Element[] => [
    ...('tagName' in node ? [node] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(walk) : []),
  ]
  return walk(parse(html))
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}

export function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}
