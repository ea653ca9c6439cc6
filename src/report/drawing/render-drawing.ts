import type { Network } from '../../model/network.ts'
import type { Html } from '../html/template.ts'
import { html } from '../html/template.ts'
import type { Messages } from '../messages/messages.ts'
import { renderShape } from './box-shape.ts'
import type { DrawingLayout, DrawnBox, DrawnLabel, DrawnLine } from './drawing-layout.ts'
import { drawingLayout, labelStyle, nameStyle, typeStyle } from './drawing-layout.ts'
import { lineHeight, type TextStyle, type WrappedText } from './wrapped-text.ts'

export type DrawingOptions = Readonly<{
  /** Unique on its page. */
  id: string
  /** What the network is called. */
  name: string
  messages: Messages
}>

/**
 * The bodies of a network and their relations as an SVG that can stand on a page or alone, black on white; null when
 * there is no body. Its words are given once more by `relationSentences`.
 */
export function renderDrawing(network: Pick<Network, 'bodies' | 'relations'>, options: DrawingOptions): Html | null {
  const { id, name, messages } = options
  const layout = drawingLayout(network, messages)
  if (layout.boxes.length === 0) return null
  const { width, height, boxes, labels, lines } = layout
  return html`<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${id}-title ${id}-desc" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${fonts}" text-anchor="middle" fill="#000">
<title id="${id}-title">${messages.network.drawingTitle(name)}</title>
<desc id="${id}-desc">${description(layout, messages, network)}</desc>
${lines.map(renderLine)}${boxes.map(renderBox)}${labels.map(renderLabel)}</svg>
`
}

/** What the arrows of the drawing say, each as a sentence, and which bodies have none. */
export function relationSentences(
  { bodies, relations }: Pick<Network, 'bodies' | 'relations'>,
  { network }: Messages,
): readonly string[] {
  const sentences = [...new Set(relations.map((relation) => network.relationSentence(relation)))]
  const joined = new Set(relations.flatMap(({ from, to }) => [from, to]))
  const lone = [...new Set(bodies.map(({ name }) => name))].filter((name) => !joined.has(name))
  return lone.length > 0 && sentences.length > 0 ? [...sentences, network.withoutRelation(lone)] : sentences
}

const fonts = 'system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, Liberation Sans, Arial, sans-serif'

function description(layout: DrawingLayout, messages: Messages, network: Pick<Network, 'relations'>): string {
  const outside = layout.boxes.filter(({ shape }) => shape === 'dashed').length
  const relations = new Set(network.relations.map(({ from, kind, to }) => `${kind}\n${from}\n${to}`)).size
  return messages.network.drawingText(layout.boxes.length - outside, outside, relations)
}

function renderBox(box: DrawnBox): Html {
  const x = box.x + box.width / 2
  const top = box.y + (box.height - box.name.height - box.type.height) / 2
  return html`<g>${renderShape(box.shape, box)}${renderText(box.name, nameStyle, { x, y: top })}${renderText(box.type, typeStyle, { x, y: top + box.name.height })}</g>
`
}

function renderText({ lines }: WrappedText, style: TextStyle, { x, y }: Readonly<{ x: number; y: number }>): Html {
  const step = lineHeight(style)
  const first = y + step - style.size * 0.3
  return html`<text font-size="${style.size}"${style.bold && html` font-weight="600"`}>${lines.map(
    (line, index) => html`<tspan x="${x}" y="${rounded(first + index * step)}">${line}</tspan>`,
  )}</text>`
}

function renderLabel({ x, y, width, height, text }: DrawnLabel): Html {
  const baseline = y + height / 2 + labelStyle.size * 0.35
  return html`<text x="${x + width / 2}" y="${rounded(baseline)}" font-size="${labelStyle.size}" font-style="italic">${text}</text>
`
}

function renderLine({ x1, y1, bend1, x2, y2, bend2, arrow }: DrawnLine): Html {
  // The head of an arrow lies in the gap between the rows or in the box's own column, where nothing else stands.
  const start = arrow === 'upper' ? y1 + headLength : y1
  const end = arrow === 'lower' ? y2 - headLength : y2
  const from = Math.max(start, bend1)
  const to = Math.min(end, bend2)
  const middle = (from + to) / 2
  const path = `M${x1} ${start}V${from}C${x1} ${middle} ${x2} ${middle} ${x2} ${to}V${end}`
  const tip = arrow === 'upper' ? ([x1, y1, start] as const) : ([x2, y2, end] as const)
  return html`<path d="${path}" fill="none" stroke="#000" stroke-width="1.5"/>${
    arrow !== null && html`<path d="M${tip[0]} ${tip[1]}L${tip[0] - headWidth} ${tip[2]}H${tip[0] + headWidth}Z"/>`
  }
`
}

const headLength = 9
const headWidth = 4.5

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
