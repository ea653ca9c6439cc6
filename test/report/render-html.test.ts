import { describe, expect, test } from 'vitest'
import { escapeHtml } from '../../src/report/html/template.ts'
import { renderHtml } from '../../src/report/render-html.ts'
import { attributeOf, type Element, elementsOf, textOf } from './html-elements.ts'
import { sampleInput } from './sample-input.ts'
import { hostileQuote, sampleResults } from './sample-results.ts'

const page = renderHtml(sampleInput())
const elements = elementsOf(page)

describe('untrusted text', () => {
  test('makes no element and no attribute', () => {
    expect(elements.filter(({ tagName }) => tagName === 'script' || tagName === 'img')).toEqual([])
    const handlers = elements.flatMap(({ attrs }) => attrs).filter(({ name }) => name.startsWith('on'))
    expect(handlers).toEqual([])
  })

  test('is shown as it stands in the document', () => {
    const quotes = elements.filter(({ tagName }) => tagName === 'blockquote').map(textOf)
    expect(quotes).toContain(hostileQuote)
  })

  test.each([
    [`<a href="x">'&`, '&lt;a href=&quot;x&quot;&gt;&#39;&amp;'],
    ['a\u0000b\u001bc\uffff', 'abc'],
  ])('%j is escaped', (text, expected) => {
    expect(escapeHtml(text)).toBe(expected)
  })
})

describe('the page', () => {
  test('needs nothing from outside', () => {
    const addresses = elements.flatMap(({ attrs }) => attrs).filter(({ name }) => name === 'src' || name === 'href')
    expect(addresses.every(({ value }) => value.startsWith('#'))).toBe(true)
    expect(elements.some(({ tagName }) => tagName === 'link')).toBe(false)
    expect(page).not.toMatch(/@import|url\(/)
  })

  test('leads every value to its details, and every anchor is there once', () => {
    const ids = elements.flatMap((element) => attributeOf(element, 'id') ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const targets = elements.flatMap((element) => attributeOf(element, 'href')?.slice(1) ?? [])
    expect(targets.filter((target) => !ids.includes(target))).toEqual([])
    expect(targets).toContain('k3-monitoring')
  })

  test('has language, title, landmarks, a skip link, and captions and scopes in tables', () => {
    const count = (name: string): number => elements.filter(({ tagName }) => tagName === name).length
    expect(elements.find(({ tagName }) => tagName === 'html')?.attrs).toEqual([{ name: 'lang', value: 'de' }])
    for (const landmark of ['header', 'nav', 'main', 'footer', 'title', 'h1']) expect(count(landmark)).toBe(1)
    expect(count('caption')).toBe(count('table'))
    const heads = elements.filter(({ tagName }) => tagName === 'th')
    expect(heads.every((head) => attributeOf(head, 'scope') !== undefined)).toBe(true)
    expect(attributeOf(elements.filter(({ tagName }) => tagName === 'a')[0] as Element, 'href')).toBe('#main')
  })

  test('says "prüfen" in words', () => {
    const marks = elements.filter((element) => attributeOf(element, 'class') === 'check').map(textOf)
    expect(new Set(marks)).toEqual(new Set(['prüfen']))
  })

  test('names the place of a quotation with the printed page where it differs', () => {
    const places = elements.filter(({ tagName }) => tagName === 'figcaption').map(textOf)
    expect(places[0]).toBe(
      'Nordstadt, Integrationskonzept der Stadt (2021), Seite 12 (gedruckt: 10), Abschnitt „5.1 Steuerung und Monitoring“',
    )
    expect(places[1]).toContain('Seite 31, Abschnitt')
  })

  test('names tool, codebook and catalogue, and is the same each time', () => {
    expect(page).toContain('konzeptspiegel 0.1.0, Codebuch leitfaden-sachsen 0.1.0, Anforderungskatalog test 1')
    expect(renderHtml(sampleInput())).toBe(page)
  })

  test('can be made without any concept', () => {
    const results = { ...sampleResults, bundles: sampleResults.bundles.slice(4), issues: [] }
    const empty = renderHtml(sampleInput('de', { results }))
    expect(empty).toContain('Unter den gelesenen Dokumenten ist kein Integrationskonzept.')
    expect(empty).toContain('Das Dokument handelt von Klimaanpassung.')
  })

  test('can be read in English, with the quotations marked as German', () => {
    const english = elementsOf(renderHtml(sampleInput('en')))
    expect(attributeOf(english.find(({ tagName }) => tagName === 'html') as Element, 'lang')).toBe('en')
    const quotes = english.filter(({ tagName }) => tagName === 'blockquote')
    expect(quotes.every((quote) => attributeOf(quote, 'lang') === 'de')).toBe(true)
  })
})
