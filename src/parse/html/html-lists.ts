import { printNumber } from '../printed-number.ts'
import { attributeOf, type HtmlElement, integerOf, isElement } from './html-tree.ts'

const bullets = ['•', '◦', '▪']
const namedBullets: Readonly<Record<string, string>> = { disc: '•', circle: '◦', square: '▪', none: '' }
const namedForms: Readonly<Record<string, string>> = {
  decimal: '1',
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
}
const forms = new Set(['1', 'a', 'A', 'i', 'I'])

/** For each item of a list, in order, its bullet or number as a browser prints it; the level counts from 1. */
export function listMarkers(list: HtmlElement, level: number): ReadonlyMap<HtmlElement, string> {
  const items = list.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'li')
  const style = styleOf(list)
  if (list.tagName !== 'ol') return new Map(items.map((item) => [item, bulletOf(styleOf(item) ?? style, level)]))
  const step = attributeOf(list, 'reversed') === null ? 1 : -1
  let number = integerOf(list, 'start') ?? (step > 0 ? 1 : items.length)
  return new Map(
    items.map((item) => {
      number = integerOf(item, 'value') ?? number
      const marker = numberOf(styleOf(item) ?? style, number)
      number += step
      return [item, marker]
    }),
  )
}

/** What the attribute `type` or the style of the element itself says about its markers. */
function styleOf(element: HtmlElement): string | null {
  const css =
    /list-style(?:-type)?\s*:\s*(?:[^;]*\s)?(none|disc|circle|square|decimal|(?:lower|upper)-(?:alpha|latin|roman))\b/i
  const named = css.exec(attributeOf(element, 'style') ?? '')?.[1]?.toLowerCase()
  return named ?? attributeOf(element, 'type')
}

function bulletOf(style: string | null, level: number): string {
  return namedBullets[style?.toLowerCase() ?? ''] ?? bullets[Math.min(level, bullets.length) - 1] ?? '•'
}

function numberOf(style: string | null, number: number): string {
  const named = namedBullets[style ?? '']
  if (named !== undefined) return named
  const form = namedForms[style ?? ''] ?? (style !== null && forms.has(style) ? style : '1')
  return `${printNumber(number, form)}.`
}
