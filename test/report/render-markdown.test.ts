import { describe, expect, test } from 'vitest'
import { escapeMarkdown, renderMarkdown } from '../../src/report/render-markdown.ts'
import { sampleInput } from './sample-input.ts'

describe('text of documents in Markdown', () => {
  test.each([
    ['a | b', 'a \\| b'],
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['[Link](javascript:alert(1))', '\\[Link\\](javascript:alert(1))'],
    ['![x](y)', '!\\[x\\](y)'],
    ['*wichtig* `code` _a_', '\\*wichtig\\* \\`code\\` \\_a\\_'],
    ['zwei\nZeilen', 'zwei Zeilen'],
    ['# Titel', '\\# Titel'],
    ['1. Punkt', '1\\. Punkt'],
    ['- Punkt', '\\- Punkt'],
    ['§ 10 Abs. 1', '§ 10 Abs. 1'],
  ])('%j becomes %j', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected)
  })
})

describe('report.md', () => {
  const text = renderMarkdown(sampleInput())

  test('shows the matrix with "prüfen" in words', () => {
    expect(text).toContain('| Angebotsanalyse | teilw. (prüfen) | ja (prüfen) |')
  })

  test('shows quotations with their page, and the nearest miss behind a "nein"', () => {
    expect(text).toContain('(Seite 12 (gedruckt: 10))')
    expect(text).toContain('Nennt die Zuständigkeit des Bundes, nicht die der Stadt.')
  })

  test('keeps hostile text harmless', () => {
    expect(text).not.toMatch(/<script|<img/)
  })
})
