import { expect, test } from 'vitest'
import { codePointCounter, toPlainText } from '../../../src/report/refi/plain-text.ts'

test('positions count code points, also behind characters outside the first 65,536', () => {
  const text = 'a💬b𝔎c\u0308d'
  const count = codePointCounter(text)
  expect([0, 1, 3, 4, 6, 7, 8, 9].map(count)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
})

test('what a text file must not hold becomes a space or a replacement, letter for letter', () => {
  expect(toPlainText('\ufeffa\r\nb\u0000c\ud83dd\te\u202e💬')).toBe(' a \nb c\ufffdd\te\u202e💬')
})
