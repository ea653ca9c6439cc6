import { describe, expect, test } from 'vitest'
import { renderHtml } from '../../../../src/report/render-html.ts'
import { attributeOf, type Element, elementsOf, textOf } from '../../html-elements.ts'
import { sampleInput } from '../../sample-input.ts'
import { networkResults } from '../../sample-networks.ts'

const page = renderHtml(sampleInput('de', { results: networkResults }))
const elements = elementsOf(page)
const section = sectionOf(elements)
const inside = section ? below(section) : []

function sectionOf(all: readonly Element[]): Element | undefined {
  return all.find((element) => attributeOf(element, 'id') === 'networks')
}

function below(element: Element): readonly Element[] {
  return element.childNodes.flatMap((node) => ('tagName' in node ? [node, ...below(node)] : []))
}

/** Cells of the first row with this head. */
function cellsOf(head: string, all: readonly Element[] = inside): readonly string[] {
  const rows = all.filter(({ tagName }) => tagName === 'tr').map(below)
  const row = rows.find((cells) => cells.some((cell) => cell.tagName === 'th' && textOf(cell) === head)) ?? []
  return row.filter(({ tagName }) => tagName === 'td').map((cell) => textOf(cell).replace(/\s+/g, ' ').trim())
}

test('there is a section only where there is a network', () => {
  expect(section).toBeDefined()
  expect(page).toContain('<a href="#networks">Netzwerke</a>')
  expect(renderHtml(sampleInput())).not.toMatch(/id="networks"|href="#networks"/)
})

describe('the comparison', () => {
  test('unfolds each value into its quotation with page and paragraph', () => {
    expect(cellsOf('Inkrafttreten')).toEqual([
      '9.8.2016 gilt seit August 2016 Seite 1, Abschnitt „Leitlinie 7 Inkrafttreten“',
      '1.12.2016 gilt ab Dezember Seite 3, § 6',
      '17.4.2024 seit der Tagung im April Abschnitt „6. Inkrafttreten“',
    ])
  })

  test('says what is not settled and marks what contradicts itself', () => {
    expect(cellsOf('Beschlussfähigkeit')).toEqual(['nicht geregelt', 'nicht geregelt', 'nicht geregelt'])
    const [, , schwerin] = cellsOf('Sitzungen')
    expect(schwerin).toMatch(/Tagung: 2 im Jahr2 bis 3 im Jahr Widerspruch/)
  })

  test('asks for a second look where the value does', () => {
    expect(cellsOf('Bezug zum Integrationskonzept')[2]).toContain('Mitarbeit an der Fortschreibung prüfen')
  })
})

test('ratings unfold into facts for and against', () => {
  expect(cellsOf('Formalitätsgrad')[1]).toBe(
    'mittel Drei von sechs Merkmalen sind geregelt. Dafür spricht: schriftliche Regeln mit Datum Seite 3, Abschnitt „Präambel“ Dagegen spricht: keine Regel zur Beschlussfähigkeit',
  )
})

test('what is settled in part is not coloured as what is not settled', () => {
  const tones = (head: string): readonly (string | undefined)[] =>
    inside
      .filter((element) => element.tagName === 'tr' && textOf(element).startsWith(head))
      .flatMap((row) => below(row).filter(({ tagName }) => tagName === 'td'))
      .map((cell) => attributeOf(cell, 'class'))
  expect(new Set(tones('Anbindung'))).toEqual(new Set(['part']))
  expect(new Set(tones('Autonomie'))).toEqual(new Set(['none']))
})

test('each network has bodies, a drawing, its words, contradictions and gaps', () => {
  const articles = inside.filter(({ tagName }) => tagName === 'article').map((article) => below(article))
  expect(articles).toHaveLength(3)
  for (const article of articles) expect(article.filter(({ tagName }) => tagName === 'svg')).toHaveLength(1)
  const schwerin = (articles[2] ?? [])
    .filter(({ tagName }) => tagName === 'li')
    .map((item) => textOf(item).replace(/\s+/g, ' '))
  expect(schwerin).toContain('Die Arbeitstische wählen den Sprecher:innenrat.')
  expect(schwerin.find((item) => item.startsWith('Sitzungen (Tagung): 2 im Jahr gegen 2 bis 3 im Jahr'))).toContain(
    '3.3. Tagungen',
  )
  expect(schwerin.find((item) => item.startsWith('Beschlussfähigkeit:'))).toContain(
    'Gesucht wurde nach: beschlussfähig · Quorum',
  )
})

test('a body that is only spoken of has its row', () => {
  expect(cellsOf('Arbeitsgruppen').length).toBeGreaterThan(0)
  const rows = inside.filter(({ tagName }) => tagName === 'tr').map((row) => textOf(row))
  expect(rows.some((row) => row.startsWith('Arbeitsgruppen–') && row.includes('höchstens 5 im Jahr'))).toBe(true)
})

test('headings leave out no level, tables have captions and scopes, anchors are there once', () => {
  const levels = elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []))
  expect(levels.every((level, place) => level <= (levels[place - 1] ?? 0) + 1)).toBe(true)
  const count = (name: string): number => inside.filter(({ tagName }) => tagName === name).length
  expect(count('caption')).toBe(count('table'))
  expect(inside.filter(({ tagName }) => tagName === 'th').every((head) => attributeOf(head, 'scope'))).toBe(true)
  const ids = elements.flatMap((element) => attributeOf(element, 'id') ?? [])
  expect(new Set(ids).size).toBe(ids.length)
  const targets = elements.flatMap((element) => attributeOf(element, 'href')?.slice(1) ?? [])
  expect(targets.filter((target) => !ids.includes(target))).toEqual([])
})

test('in English our words are English, and the words of the rules are marked as German', () => {
  const english = elementsOf(renderHtml(sampleInput('en', { results: networkResults })))
  const quotes = english.filter(({ tagName }) => tagName === 'q')
  expect(quotes.length).toBeGreaterThan(0)
  expect(quotes.every((quote) => attributeOf(quote, 'lang') === 'de')).toBe(true)
  const englishSection = sectionOf(english)
  const cells = (head: string): readonly string[] => cellsOf(head, englishSection ? below(englishSection) : [])
  expect(cells('Tied vote').slice(1)).toEqual([
    'not regulated',
    'Sprecher:innenrat: motion rejected bei Gleichstand abgelehnt section “3.2. Sprecher:innenrat”',
  ])
  expect(cells('Meetings')[0]).toMatch(/^Vorbereitungsgremium: at least 4 a year/)
})
