import { describe, expect, test } from 'vitest'
import { renderCsv } from '../../src/report/render-csv.ts'

function csvOf(...cells: readonly string[]): string {
  return renderCsv({ headings: ['a'], rows: [cells] })
    .split('\n')
    .slice(1)
    .join('\n')
}

describe('cells of a spreadsheet', () => {
  test.each([
    ['=HYPERLINK("http://example.org")', `"'=HYPERLINK(""http://example.org"")"\n`],
    ['+49 371 488', "'+49 371 488\n"],
    ['@SUM(A1)', "'@SUM(A1)\n"],
    ['-2+3', "'-2+3\n"],
    ['- Sprachkurse ausbauen', "'- Sprachkurse ausbauen\n"],
    ['\t=1+1', "'\t=1+1\n"],
    ['\u0000=1+1', "'=1+1\n"],
    ['\r=1+1', '"\n=1+1"\n'],
    ['＝1+1', "'＝1+1\n"],
  ])('%j cannot run as a formula', (cell, expected) => {
    expect(csvOf(cell)).toBe(expected)
  })

  test.each([
    ['-5', '-5\n'],
    ['+5', '+5\n'],
    ['-1.250,5 %', '"-1.250,5 %"\n'],
    ['–', '–\n'],
    ['n. b.', 'n. b.\n'],
    ['a, b', '"a, b"\n'],
    ['sagt "ja"', '"sagt ""ja"""\n'],
    ['zwei\nZeilen', '"zwei\nZeilen"\n'],
    ['', '\n'],
  ])('%j stays readable', (cell, expected) => {
    expect(csvOf(cell)).toBe(expected)
  })
})
