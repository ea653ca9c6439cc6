import { describe, expect, test } from 'vitest'
import type { GreyImage } from '../../src/model/recognition.ts'
import { findDarkBoxes, lightenBoxes } from '../../src/parse/dark-boxes.ts'
import { besides, darkShare, strokeWidth, turnImage } from '../../src/parse/grey-image.ts'
import { edgesOf, eraseRules, findImageRules } from '../../src/parse/image-rules.ts'

type Rectangle = readonly [left: number, top: number, width: number, height: number, tone?: number]

/** An image at 72 dpi, one pixel for each point, with rectangles; `slope` shears it as a page that lies askew. */
function draw(rectangles: readonly Rectangle[], slope = 0): GreyImage {
  const [width, height] = [400, 300]
  const pixels = new Uint8Array(width * height).fill(245)
  for (const [left, top, wide, high, tone = 0] of rectangles) {
    for (let y = top; y < top + high; y += 1) {
      for (let x = left; x < left + wide; x += 1) {
        const [toX, toY] = [x - slope * (y - height / 2), y + slope * (x - width / 2)].map(Math.round)
        if (toX !== undefined && toY !== undefined) pixels[toY * width + toX] = tone
      }
    }
  }
  return { width, height, dpi: 72, pixels }
}

const table: readonly Rectangle[] = [
  [50, 100, 300, 1, 180],
  [50, 200, 300, 1, 180],
  [50, 100, 1, 100, 180],
  [200, 100, 1, 100, 180],
]

describe('lines', () => {
  test.each([0, 0.01])('are found on a page with slope %d, light grey ones too', (slope) => {
    const rules = findImageRules(draw(table, slope), slope)
    expect(rules.map(({ x1, y1, x2, y2 }) => [x1, y1, x2, y2].map((at) => Math.round(at / 10) * 10))).toEqual(
      expect.arrayContaining([
        [50, 100, 350, 100],
        [50, 200, 350, 200],
        [50, 100, 50, 200],
        [200, 100, 200, 200],
      ]),
    )
  })

  test('are no letters, no boxes and no short dashes', () => {
    const letters = Array.from({ length: 20 }, (_, at): Rectangle => [50 + at * 10, 100, 2, 9])
    expect(findImageRules(draw([...letters, [50, 150, 100, 40], [50, 250, 20, 1]]), 0)).toEqual([])
  })

  test('are painted white', () => {
    const image = draw(table)
    expect(darkShare({ ...eraseRules(image, findImageRules(image, 0), 0) })).toBe(0)
    expect(findImageRules(eraseRules(image, findImageRules(image, 0), 0), 0)).toEqual([])
  })
})

test('a dark box with white letters becomes a light one with dark letters, and its edges are lines', () => {
  const image = draw([
    [50, 100, 200, 30, 40],
    [80, 110, 1, 10, 255],
  ])
  const boxes = findDarkBoxes(image, 0)
  expect(boxes).toEqual([{ first: 100, last: 129, from: 50, to: 249 }])
  const light = lightenBoxes(image, boxes, 0)
  expect([light.pixels[115 * 400 + 60], light.pixels[115 * 400 + 80]]).toEqual([215, 0])
  expect(edgesOf(boxes)).toContainEqual({ x1: 50, y1: 100, x2: 249, y2: 100 })
})

test('what stands beside a word on its line stays, grain and other lines go', () => {
  const image = draw([
    [20, 100, 4, 8],
    [60, 100, 50, 8],
    [300, 104, 1, 1],
    [20, 200, 4, 8],
  ])
  const rest = besides(image, [{ left: 60, top: 100, right: 110, bottom: 108 }], 2)
  const dark = [...rest.pixels.keys()].filter((at) => (rest.pixels[at] ?? 255) < 128)
  expect(dark.length).toBeGreaterThan(16)
  expect(dark.every((at) => at % 400 >= 20 && at % 400 < 24 && at < 120 * 400)).toBe(true)
})

test('strokes are measured, also on grey ground', () => {
  for (const ground of [245, 200]) {
    const image = draw([
      [90, 90, 60, 30, ground],
      [100, 100, 3, 10],
      [110, 100, 3, 10],
      [120, 100, 3, 10],
    ])
    expect(strokeWidth(image, { left: 98, top: 99, right: 126, bottom: 111 }, 8)).toBeCloseTo(3, 0)
  }
})

test('four quarter turns change nothing', () => {
  const image = draw(table)
  const turned = turnImage(turnImage(turnImage(turnImage(image, 90), 90), 180), 0)
  expect(turned).toEqual(image)
  expect(turnImage(turnImage(image, 270), 90)).toEqual(image)
})
