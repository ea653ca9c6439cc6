import type { LayoutRun } from '../model/parsed.ts'
import type { PathOutline } from './path-bounds.ts'

const smallest = 1.5
const largest = 6.5

/** Reads a small filled dot or square as the bullet it stands for: some programs draw bullets instead of writing them. */
export function readBullet({ bounds }: PathOutline): LayoutRun | null {
  const { x, right, y, bottom } = bounds
  const width = right - x
  const height = bottom - y
  if (width < smallest || width > largest || Math.abs(width - height) > 0.6) return null
  const size = Math.round(height * 300) / 100
  return {
    text: '•',
    x,
    y: bottom + height * 0.4,
    width,
    size,
    bold: false,
    italic: false,
    direction: 'level',
    element: null,
    artifact: false,
  }
}
