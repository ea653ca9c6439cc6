import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5'

export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode

/** The value of an attribute, or null. */
export function attributeOf(element: HtmlElement, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null
}

/** A whole number among the attributes, or null. */
export function integerOf(element: HtmlElement, name: string): number | null {
  const value = attributeOf(element, name)?.trim() ?? ''
  return /^-?\d{1,9}$/.test(value) ? Number(value) : null
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return defaultTreeAdapter.isElementNode(node)
}

/** The text of a text node, or null. */
export function textOf(node: HtmlNode): string | null {
  return defaultTreeAdapter.isTextNode(node) ? node.value : null
}

/** Elements below, in order, without those inside elements found; the tree is known not to be too deep. */
export function findElements(parent: HtmlParent, wanted: (element: HtmlElement) => boolean): readonly HtmlElement[] {
  return parent.childNodes.filter(isElement).flatMap((element) => {
    return wanted(element) ? [element] : findElements(element, wanted)
  })
}

/** All text below, with white space as it stands. */
export function innerText(parent: HtmlParent): string {
  return parent.childNodes.map((node) => textOf(node) ?? (isElement(node) ? innerText(node) : '')).join('')
}
