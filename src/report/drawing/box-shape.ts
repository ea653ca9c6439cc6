import type { BodyType } from '../../model/network.ts'
import type { Html } from '../html/template.ts'
import { html } from '../html/template.ts'

/** How a body is drawn: each type has a form of its own, so that colour says nothing. */
export type BoxShape = 'double' | 'plain' | 'round' | 'hexagon' | 'cut' | 'dashed'

/** The form of a type of body; null stands for a body outside the network. */
export function shapeOf(type: BodyType | null): BoxShape {
  return type === null ? 'dashed' : shapes[type]
}

const shapes: Readonly<Record<BodyType, BoxShape>> = {
  steering: 'double',
  'working-group': 'plain',
  exchange: 'round',
  conference: 'hexagon',
  advisory: 'cut',
}

/** How far the left and right of a form narrow at its top, in pixels. */
export function insetOf(shape: BoxShape): number {
  return insets[shape]
}

const insets: Readonly<Record<BoxShape, number>> = { double: 4, plain: 0, round: 6, hexagon: 12, cut: 6, dashed: 0 }

type Rectangle = Readonly<{ x: number; y: number; width: number; height: number }>

/** The outline of a box, white inside. */
export function renderShape(shape: BoxShape, box: Rectangle): Html {
  const { x, y, width, height } = box
  const right = x + width
  const bottom = y + height
  const inset = insetOf(shape)
  switch (shape) {
    case 'double':
      return html`${rect(box, 0)}${rect({ x: x + 3, y: y + 3, width: width - 6, height: height - 6 }, 0)}`
    case 'plain':
      return rect(box, 0)
    case 'round':
      return rect(box, 14)
    case 'dashed':
      return html`<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="#fff" stroke="#000" stroke-width="1.5" stroke-dasharray="6 4"/>`
    case 'hexagon':
      return polygon([
        ...[x + inset, y, right - inset, y, right, (y + bottom) / 2],
        ...[right - inset, bottom, x + inset, bottom, x, (y + bottom) / 2],
      ])
    case 'cut':
      return polygon([
        ...[x + inset, y, right - inset, y, right, y + inset, right, bottom - inset],
        ...[right - inset, bottom, x + inset, bottom, x, bottom - inset, x, y + inset],
      ])
  }
}

function rect({ x, y, width, height }: Rectangle, radius: number): Html {
  return html`<rect x="${x}" y="${y}" width="${width}" height="${height}"${radius > 0 && html` rx="${radius}"`} fill="#fff" stroke="#000" stroke-width="1.5"/>`
}

function polygon(points: readonly number[]): Html {
  return html`<polygon points="${points.join(' ')}" fill="#fff" stroke="#000" stroke-width="1.5"/>`
}
