import { expect, test } from 'vitest'
import { isolated } from '../../src/report/isolated-text.ts'

test.each([
  ['an ordinary word', 'Größe (2021)', 'Größe (2021)'],
  ['an override that is left open', 'a\u202Eb', '\u2068a\u202Eb\u2069'],
  ['Hebrew letters', 'שלום', '\u2068שלום\u2069'],
  ['a closing mark without an opening one', 'a\u2069\u202Eb', '\u2068a\u202Eb\u2069'],
  ['an isolate that is left open', 'a\u2067b', '\u2068a\u2067b\u2069\u2069'],
  ['an isolate that is closed', 'a\u2067b\u2069c', '\u2068a\u2067b\u2069c\u2069'],
])('%s keeps its direction to itself', (_, text, expected) => {
  expect(isolated(text)).toBe(expected)
})
