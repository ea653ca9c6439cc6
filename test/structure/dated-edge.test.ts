import { describe, expect, test } from 'vitest'
import { prose, run, structure } from './layout-document.ts'

/** Three pages with the words at their upper or lower edge, and a page number apart from them at the foot. */
function paper(words: string, edge: 'head' | 'foot', first = '') {
  return structure(
    [1, 2, 3].map((number) => ({
      runs: [
        ...(edge === 'head' ? [run(words, 70, 40, { size: 8 })] : []),
        ...(number === 1 && first !== '' ? [run(first, 70, 90)] : []),
        ...prose(130, 8, 'Angebote'.slice(number)),
        ...(edge === 'foot' ? [run(words, 70, 810, { size: 8 })] : []),
        run(String(number), 500, 810, { size: 8 }),
      ],
    })),
  ).value
}

describe('a running line that dates the paper stays once', () => {
  test.each(['Stadt Talheim · Stand: 20. April 2024', 'Fassung vom 14.03.2024', 'Lesefassung 2023', 'Version 3/2022'])(
    'at the end from the foot: %s',
    (words) => {
      const { text } = paper(words, 'foot')
      expect(text.split(words)).toHaveLength(2)
      expect(text.trimEnd().endsWith(words)).toBe(true)
    },
  )

  test('at the beginning from the head', () => {
    const { text } = paper('Stand Oktober 2023', 'head')
    expect(text.split('Stand Oktober 2023')).toHaveLength(2)
    expect(text.startsWith('Stand Oktober 2023')).toBe(true)
  })

  test('unless the text says so itself', () => {
    const { text } = paper('Stand: 20. April 2024', 'foot', 'Stand: 20. April 2024')
    expect(text.split('Stand: 20. April 2024')).toHaveLength(2)
    expect(text.indexOf('Stand: 20. April 2024')).toBeLessThan(text.indexOf('werden jedes Jahr'))
  })

  test.each(['Stadt Talheim', 'Stand der Dinge', 'Zusammenfassung 2024', 'Verfassung von 1949', 'Haushaltsjahr 2024'])(
    'none stays that dates nothing: %s',
    (words) => {
      expect(paper(words, 'foot').text).not.toContain(words)
      expect(paper(words, 'head').text).not.toContain(words)
    },
  )
})
