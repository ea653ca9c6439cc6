import type { Network } from '../../model/network.ts'
import type { Messages } from '../messages/messages.ts'
import type { BoxShape } from './box-shape.ts'
import { insetOf, shapeOf } from './box-shape.ts'
import { type GraphBox, networkGraph } from './network-graph.ts'
import { orderedRows } from './ordered-rows.ts'
import { type Place, placeRows } from './place-rows.ts'
import { type Rows, rankedRows } from './ranks.ts'
import { textWidth, type WrappedText, wrapText } from './wrapped-text.ts'

/** Where everything of a drawing stands, in pixels from its upper left corner. */
export type DrawingLayout = Readonly<{
  width: number
  height: number
  boxes: readonly DrawnBox[]
  labels: readonly DrawnLabel[]
  lines: readonly DrawnLine[]
}>

export type Rectangle = Readonly<{ x: number; y: number; width: number; height: number }>
export type DrawnBox = Rectangle & Readonly<{ shape: BoxShape; name: WrappedText; type: WrappedText }>
export type DrawnLabel = Rectangle & Readonly<{ text: string }>

/** From (x1, y1) down to (x2, y2): straight to `bend1`, a curve to `bend2`, straight on; `arrow`: the end that points at a box. */
export type DrawnLine = Readonly<{
  x1: number
  y1: number
  bend1: number
  x2: number
  y2: number
  bend2: number
  arrow: 'upper' | 'lower' | null
}>

export const nameStyle = { size: 13, bold: true }
export const typeStyle = { size: 11.5, bold: false }
export const labelStyle = { size: 12, bold: false }

/** Lays out bodies and relations of a network so that neither boxes, labels nor lines cover each other's words. */
export function drawingLayout(network: Pick<Network, 'bodies' | 'relations'>, messages: Messages): DrawingLayout {
  const graph = networkGraph(network)
  const boxes = graph.boxes.map((box) => measuredBox(box, messages))
  const labels = graph.links.map(({ kind }) => messages.network.relationLabels[kind])
  const ranked = rankedRows(graph, {
    boxes,
    labels: labels.map((label) => ({ width: textWidth(label, labelStyle) + labelPadding, height: labelHeight })),
    maximumWidth: widestRow,
    gap: gaps.across,
  })
  const rows = orderedRows(ranked)
  const { places, width, height } = placeRows(rows, gaps)
  const rectangle = (id: number): Rectangle => {
    const { x = 0, y = 0 } = places[id] ?? {}
    const { width: wide = 0, height: high = 0 } = rows.items[id] ?? {}
    return { x: x - wide / 2, y: y - high / 2, width: wide, height: high }
  }
  return {
    width,
    height,
    boxes: boxes.map((box, id) => ({ ...rectangle(id), shape: box.shape, name: box.name, type: box.type })),
    labels: labels.map((text, index) => ({ ...rectangle(boxes.length + index), text })),
    lines: drawnLines(rows, places, boxes),
  }
}

/** Paper in landscape takes boxes of this width side by side at their full size. */
const widestRow = 860
const gaps = { across: 22, down: 34, margin: 6 }
const lineWidths = { wanted: 150, longest: 220 }
const boxPadding = { across: 12, down: 9 }
const narrowestBox = 110
const labelPadding = 10
const labelHeight = 20

type MeasuredBox = Readonly<{ width: number; height: number; shape: BoxShape; name: WrappedText; type: WrappedText }>

function measuredBox({ name, type }: GraphBox, { network }: Messages): MeasuredBox {
  const shape = shapeOf(type)
  const named = wrapText(name, nameStyle, lineWidths)
  const typed = wrapText(type === null ? network.outside : network.bodyTypes[type], typeStyle, lineWidths)
  const width = Math.max(named.width, typed.width) + 2 * (boxPadding.across + insetOf(shape))
  const height = named.height + typed.height + 2 * boxPadding.down
  return { width: Math.max(narrowestBox, width), height, shape, name: named, type: typed }
}

function drawnLines(rows: Rows, places: readonly Place[], boxes: readonly MeasuredBox[]): readonly DrawnLine[] {
  const joints = rows.lines.flatMap((line, index) => {
    const [upper, lower] = [places[line.upper], places[line.lower]]
    if (!upper || !lower) return []
    const port = (end: 'upper' | 'lower'): number => portOf({ rows, places, boxes }, index, end)
    const half = (id: number): number => (rows.items[id]?.height ?? 0) / 2
    const isWay = (id: number): boolean => rows.items[id]?.kind === 'way'
    const y1 = isWay(line.upper) ? upper.rowBottom : upper.y + half(line.upper)
    const y2 = isWay(line.lower) ? lower.rowTop : lower.y - half(line.lower)
    const { arrow } = line
    return [{ x1: port('upper'), y1, bend1: upper.rowBottom, x2: port('lower'), y2, bend2: lower.rowTop, arrow }]
  })
  // Lines may share a way; it is drawn once, or it would look thicker.
  const ways = rows.items.flatMap(({ kind }, id) => {
    const place = places[id]
    if (kind !== 'way' || !place) return []
    const { x, rowTop, rowBottom } = place
    return [{ x1: x, y1: rowTop, bend1: rowTop, x2: x, y2: rowBottom, bend2: rowBottom, arrow: null }]
  })
  return [...joints, ...ways]
}

type PlacedRows = Readonly<{ rows: Rows; places: readonly Place[]; boxes: readonly MeasuredBox[] }>

/** Where a line leaves the side of a box: lines of one side stand beside each other, in the order of what they lead to. */
function portOf({ rows, places, boxes }: PlacedRows, index: number, end: 'upper' | 'lower'): number {
  const line = rows.lines[index]
  if (!line) return 0
  const id = line[end]
  const other = end === 'upper' ? 'lower' : 'upper'
  const item = rows.items[id]
  const x = places[id]?.x ?? 0
  if (item?.kind !== 'box') return x
  const xOf = (place: number): number => places[rows.lines[place]?.[other] ?? 0]?.x ?? 0
  const side = [...rows.lines.keys()].filter((place) => rows.lines[place]?.[end] === id)
  const order = side.toSorted((a, b) => xOf(a) - xOf(b) || a - b)
  const room = item.width - 2 * insetOf(boxes[id]?.shape ?? 'plain') - 2 * boxPadding.across
  const step = Math.min(widestStep, room / order.length)
  return x + (order.indexOf(index) - (order.length - 1) / 2) * step
}

const widestStep = 36
