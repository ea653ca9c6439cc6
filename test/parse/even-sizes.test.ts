import { expect, test } from 'vitest'
import type { LayoutPage } from '../../src/model/parsed.ts'
import { evenSizes } from '../../src/parse/even-sizes.ts'

function page(recognised: boolean, ...sizes: readonly number[]): LayoutPage {
  const runs = sizes.map((size, at) => {
    const place = { x: 70, y: at * 20, width: 100, size, direction: 'level' as const }
    return { text: 'Sprachkurse und Beratung', ...place, bold: false, italic: false, element: null, artifact: false }
  })
  const read = { engine: 'tesseract 5', confidence: 90, turn: 0 } as const
  const rest = {
    number: 1,
    label: null,
    width: 595,
    height: 842,
    rules: [],
    shapes: [],
    unmapped: 0,
    elements: [],
    images: true,
  }
  return { ...rest, runs, recognised: recognised ? read : null }
}

const sizesOf = (pages: readonly LayoutPage[]) => evenSizes(pages).map(({ runs }) => runs.map(({ size }) => size))

test('measured sizes near to a frequent one become that one, over pages', () => {
  expect(sizesOf([page(true, 11, 11.2, 16.1), page(true, 10.8, 11, 15.9, 16.1)])).toEqual([
    [11, 11, 16.1],
    [11, 11, 16.1, 16.1],
  ])
})

test('sizes of drawn text are left alone', () => {
  expect(sizesOf([page(true, 11, 11, 11), page(false, 11.3)])[1]).toEqual([11.3])
})

test('sizes that make no sense come to an end', () => {
  expect(sizesOf([page(true, 0, -3, Number.NaN, 11)])).toEqual([[0, -3, Number.NaN, 11]])
})
