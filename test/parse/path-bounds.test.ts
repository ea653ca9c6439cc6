import { expect, test } from 'vitest'
import { outlineOf } from '../../src/parse/path-bounds.ts'

/** Move, three lines, close: a square of four points. */
const square = [0, 10, 10, 1, 14, 10, 1, 14, 14, 1, 10, 14, 4]

test('the bounds of a path are those of its points on the page', () => {
  expect(outlineOf(square, [2, 0, 0, 2, 1, 0])).toEqual({
    bounds: { x: 21, right: 29, y: 20, bottom: 28 },
    points: 4,
    pieces: 1,
  })
})

test.each([
  ['a matrix with no number', square, [Number.NaN, 0, 0, 1, 0, 0]],
  ['a matrix without end', square, [Number.POSITIVE_INFINITY, 0, 0, 1, 0, 0]],
  ['no point at all', [4], [1, 0, 0, 1, 0, 0]],
] as const)('%s gives no outline', (_, path, matrix) => {
  expect(outlineOf(path, [...matrix])).toBeNull()
})
