import { describe, expect, test } from 'vitest'
import type { Review } from '../../src/model/review.ts'
import { escapeMarkdown } from '../../src/report/markdown-text.ts'
import { renderMarkdown } from '../../src/report/render-markdown.ts'
import { sampleInput } from './sample-input.ts'
import { networkResults } from './sample-networks.ts'
import { hostileQuote, sampleResults } from './sample-results.ts'

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

  test('shows values changed by hand beside those of the program, with name, date and reason', () => {
    const review: Review = {
      ...{ bundle: 'nordstadt', thing: 'component', id: 'monitoring', decision: 'changed', machineValue: 'Geplant' },
      ...{ value: 'ja', by: '<b>Beck</b>', date: '2026-05-31', reason: 'Seite 31 | Absatz 2' },
    }
    const reviewed = renderMarkdown(sampleInput('de', { results: { ...sampleResults, reviews: [review] } }))
    expect(reviewed).toContain('| Monitoring | ja (von Hand; Programm: Geplant) |')
    expect(reviewed).toContain('  - geändert in „ja“ von &lt;b&gt;Beck&lt;/b&gt; am 31.5.2026: Seite 31 \\| Absatz 2')
    expect(reviewed).toContain('## Durchsicht von Hand')
    expect(text).not.toContain('## Durchsicht von Hand')
  })

  test('keeps hostile text harmless', () => {
    expect(text).not.toMatch(/<script|<img/)
  })
})

describe('networks in Markdown', () => {
  const text = renderMarkdown(sampleInput('de', { results: networkResults }))

  test('are compared, rated, and told one by one', () => {
    expect(text).toContain('| Inkrafttreten | 9.8.2016 | 1.12.2016 | 17.4.2024 |')
    expect(text).toContain('| Gemeinsam beschlossene Regeln und Entscheidungswege | erfüllt | erfüllt | erfüllt |')
    expect(text).toContain('- **Sprecher:innenrat**: Steuerungsgremium; mindestens 4 im Jahr')
    expect(text).toContain('- Die Arbeitstische wählen den Sprecher:innenrat.')
    expect(text).toContain('- **Sitzungen (Tagung):** 2 im Jahr gegen 2 bis 3 im Jahr. Einmal genau zwei')
  })

  test('are left out where there is none', () => {
    expect(renderMarkdown(sampleInput())).not.toContain('Netzwerke')
  })

  test('keep hostile text harmless', () => {
    const [first, ...others] = networkResults.bundles.filter(({ network }) => network !== null)
    const network = first?.network
    if (!first || !network) throw new Error('no network among the samples')
    const bodies = network.bodies.map((body) => ({ ...body, name: hostileQuote }))
    const facts = network.facts.map((fact) => ({ ...fact, value: hostileQuote }))
    const bundles = [{ ...first, network: { ...network, bodies, facts } }, ...others]
    const results = { ...networkResults, bundles }
    expect(renderMarkdown(sampleInput('de', { results }))).not.toMatch(/<script|<img/)
  })
})
