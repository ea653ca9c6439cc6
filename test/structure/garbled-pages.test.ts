import { describe, expect, test } from 'vitest'
import { type PageSource, run, structure } from './layout-document.ts'

const sentences = [
  'Die Stadt richtet für alle Zugewanderten Sprachkurse ein, die am Abend und am Wochenende stattfinden.',
  'Zuständig ist das Amt für Soziales, das sich mit den Trägern der Kurse und mit dem Jobcenter abstimmt.',
  'Der Stadtrat hat das Konzept beschlossen und lässt sich jedes Jahr über den Stand der Umsetzung berichten.',
  'Wer neu in die Stadt kommt, wird von einer Stelle beraten, die ihm sagt, wo er welche Hilfe bekommt und was er selbst tun kann.',
]
const table = [
  'Amt 50',
  '2025',
  'Jobcenter',
  'hoch',
  '12.500 EUR',
  'VHS',
  'Caritas',
  'Bildung',
  'Sport',
  'Wohnen',
  'Arbeit',
  'Ehrenamt',
]

function page(texts: readonly string[], change: (text: string) => string): PageSource {
  return { runs: texts.map((text, at) => run(change(text), 70, 100 + at * 14)) }
}

/** Letters as a font shows them whose table of characters is shifted, as after printing from some programs. */
function shifted(by: number): (text: string) => string {
  return (text) => text.replace(/[^ ]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + by))
}

/** Other letters in the place of each letter: right for all tests of a single character. */
function exchanged(text: string): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  const other = (sign: string): string => letters[(letters.indexOf(sign) * 7 + 3) % 26] ?? ''
  return text.replace(/[a-z]/g, other).replace(/[A-Z]/g, (sign) => other(sign.toLowerCase()).toUpperCase())
}

describe('text whose letters are not those that are shown', () => {
  test.each([
    ['shifted down', shifted(-29)],
    ['shifted by one', shifted(1)],
    ['exchanged', exchanged],
  ])('is named and left out of the text: %s', (_, change) => {
    const { value, issues } = structure([page(sentences, (text) => text), page(sentences, change)])
    expect(issues.map(({ code, page: number }) => [code, number])).toEqual([['page-unreadable', 2]])
    expect(value.pages.map(({ readable }) => readable)).toEqual([true, false])
    expect(value.text.replaceAll('\n', ' ')).toBe(sentences.join(' '))
  })
})

test.each([
  ['running text', sentences],
  ['capitals', sentences.map((text) => text.toUpperCase())],
  ['cells of a table', table],
  ['numbers', ['1.234', '5.678', '12,5 %', '2024', '2025', '17.893', '3.210']],
  [
    'plain language in another tongue',
    ['The city offers language courses for all newcomers, and they are free of charge.'],
  ],
])('%s are readable', (_, texts) => {
  const { issues } = structure([page(texts, (text) => text)])
  expect(issues).toEqual([])
})
