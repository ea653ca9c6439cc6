import { describe, expect, test } from 'vitest'
import type { PrintedValue } from '../../../src/model/values.ts'
import { heatMap } from '../../../src/report/charts/heat-map.ts'
import { componentShares, orderedValues, sharesOf } from '../../../src/report/charts/value-charts.ts'
import { type Element, elementsOf, textOf } from '../html-elements.ts'
import { sampleInput } from '../sample-input.ts'
import { bundle, hostileQuote, sampleResults } from '../sample-results.ts'

test('shares stand from "there" to "not there" and leave out what does not occur', () => {
  const found: readonly PrintedValue[] = ['nein', 'ja', 'Empf.', 'ja', 'teilw.']
  expect(sharesOf(found, orderedValues, (value) => value)).toEqual([
    { value: 'ja', letter: 'j', tone: 'yes', count: 2 },
    { value: 'teilw.', letter: 't', tone: 'part', count: 1 },
    { value: 'Empf.', letter: 'E', tone: 'part', count: 1 },
    { value: 'nein', letter: 'n', tone: 'no', count: 1 },
  ])
})

describe('pictures of the values', () => {
  const page = componentShares(sampleInput()).html + heatMap(sampleInput()).html
  const elements = elementsOf(page)

  test('have a title and a description that their names lead to', () => {
    const svgs = elements.filter(({ tagName }) => tagName === 'svg')
    expect(svgs).toHaveLength(2)
    for (const svg of svgs) {
      const names = svg.attrs.find(({ name }) => name === 'aria-labelledby')?.value.split(' ') ?? []
      const texts = names.map((id) => elements.find(({ attrs }) => attrs.some(({ value }) => value === id)) as Element)
      expect(texts.map(({ tagName }) => tagName)).toEqual(['title', 'desc'])
      expect(texts.every((text) => textOf(text).length > 10)).toBe(true)
    }
  })

  test('say their figures in a table', () => {
    const rows = elements.filter(({ tagName }) => tagName === 'tr').map((row) => textOf(row).trim())
    // Monitoring of the four: Geplant, Empf., ja, n. b.
    expect(rows[0]).toBe('Bestandteiljateilw.Empf.Geplantneinn. b.')
    expect(rows[9]).toBe('Monitoring101101')
  })

  test('bear letters, so that no value is told by its colour alone', () => {
    const letters = elementsOf(heatMap(sampleInput()).html)
      .filter(({ tagName }) => tagName === 'text')
      .map(textOf)
    expect(letters.filter((letter) => letter === '?')).toHaveLength(10)
    expect(letters.filter((letter) => letter === 'j').length).toBeGreaterThan(10)
  })

  test('are the same each time and carry no style of their own', () => {
    expect(componentShares(sampleInput()).html + heatMap(sampleInput()).html).toBe(page)
    expect(page).not.toMatch(/<style|style=|aria-hidden/)
  })

  test('are left out where there is hardly anything to compare', () => {
    const results = { ...sampleResults, bundles: sampleResults.bundles.slice(0, 2) }
    expect(heatMap(sampleInput('de', { results })).html + componentShares(sampleInput('de', { results })).html).toBe('')
  })

  test('show hostile names as words', () => {
    const results = {
      ...sampleResults,
      bundles: [bundle('x', hostileQuote), bundle('y', '\u202Eevil'), bundle('z', 'Z')],
    }
    const hostile = elementsOf(heatMap(sampleInput('de', { results })).html)
    expect(hostile.filter(({ tagName }) => tagName === 'script')).toEqual([])
    const words = hostile.filter(({ tagName }) => tagName === 'text').map(textOf)
    expect(words).toContain('\u2068\u202Eevil\u2069')
  })
})
