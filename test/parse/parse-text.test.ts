import { describe, expect, test } from 'vitest'
import { decodeText } from '../../src/parse/parse-text.ts'
import { splitTextPages } from '../../src/parse/split-text-pages.ts'

const body = (name: string): string =>
  Array.from({ length: 9 }, (_, at) => `${name}, Zeile ${at} mit einigen Wörtern.`).join('\n')

describe('decodeText', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode('Maßnahmen für Zugewanderte')],
    [
      'UTF-8 with byte order mark',
      Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('Maßnahmen für Zugewanderte')]),
    ],
    ['windows-1252', Uint8Array.from('Maßnahmen für Zugewanderte', (sign) => sign.charCodeAt(0))],
  ])('%s', (_, bytes) => {
    expect(decodeText(bytes)).toBe('Maßnahmen für Zugewanderte')
  })
})

describe('splitTextPages', () => {
  const firstLines = (text: string): readonly string[] =>
    splitTextPages(text).map((page) => page.find((line) => line !== '') ?? '')

  test('form feeds separate pages', () => {
    expect(splitTextPages('eins\n\fzwei\n\f')).toEqual([
      ['eins', ''],
      ['zwei', ''],
    ])
  })

  test('page numbers at the head of pages', () => {
    const text = `\n\n1\n${body('A')}\n\n2\n${body('B')}\n\n3\n${body('C')}\n\n4\n${body('D')}`
    expect(firstLines(text)).toEqual(['1', '2', '3', '4'])
  })

  test('page numbers at the foot of pages', () => {
    const text = `${body('A')}\n\n- 1 -\n\n${body('B')}\n\n- 2 -\n\n${body('C')}\n\n- 3 -\n`
    expect(firstLines(text)).toEqual([
      'A, Zeile 0 mit einigen Wörtern.',
      'B, Zeile 0 mit einigen Wörtern.',
      'C, Zeile 0 mit einigen Wörtern.',
    ])
  })

  test('"Seite 2 von 3" and a head above it stay with their page', () => {
    const page = (number: number, name: string): string => `Stadt Musterau\nSeite ${number} von 3\n\n${body(name)}`
    expect(firstLines(`${page(1, 'A')}\n\n${page(2, 'B')}\n\n${page(3, 'C')}`)).toEqual(Array(3).fill('Stadt Musterau'))
  })

  test('marks of notes are no page numbers', () => {
    const page = (number: number, name: string): string =>
      `\n${number}\n${body(name)}\n${number + 7}\n und weiter im Satz über ${name}.`
    expect(firstLines([page(1, 'A'), page(2, 'B'), page(3, 'C')].join('\n'))).toEqual(['1', '2', '3'])
  })

  test.each([
    ['no numbers', body('A')],
    ['a single number', `${body('A')}\n12\n${body('B')}`],
    ['figures of a table', `${body('A')}\n120\n98\n97\n5\n${body('B')}`],
  ])('%s: one page', (_, text) => {
    expect(splitTextPages(text)).toHaveLength(1)
  })
})
