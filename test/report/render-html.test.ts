import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Review } from '../../src/model/review.ts'
import { pageScript } from '../../src/report/html/generated/page-script.ts'
import { escapeHtml } from '../../src/report/html/template.ts'
import { renderHtml } from '../../src/report/render-html.ts'
import { attributeOf, type Element, elementsOf, textOf } from './html-elements.ts'
import { sampleInput } from './sample-input.ts'
import { hostileQuote, sampleResults } from './sample-results.ts'

const page = renderHtml(sampleInput())
const elements = elementsOf(page)

describe('untrusted text', () => {
  test('makes no element and no attribute', () => {
    expect(elements.filter(({ tagName }) => tagName === 'img')).toEqual([])
    expect(elements.filter(({ tagName }) => tagName === 'script').map(textOf)).toEqual([pageScript])
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
  test('allows its own style sheet and script by their hashes and nothing else', () => {
    const policy = elements.find((element) => attributeOf(element, 'http-equiv') === 'Content-Security-Policy')
    const [style, ...others] = elements.filter(({ tagName }) => tagName === 'style')
    expect(others).toEqual([])
    expect(elements.flatMap(({ attrs }) => attrs).filter(({ name }) => name === 'style')).toEqual([])
    expect(attributeOf(policy as Element, 'content')).toBe(
      `default-src 'none'; style-src '${hashOf(textOf(style as Element))}'; script-src '${hashOf(pageScript)}'; base-uri 'none'; form-action 'none'`,
    )
  })

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
    for (const landmark of ['header', 'nav', 'main', 'footer', 'h1']) expect(count(landmark)).toBe(1)
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
    const figures = elements.filter(
      ({ tagName, childNodes }) => tagName === 'figure' && childNodes.some(({ nodeName }) => nodeName === 'blockquote'),
    )
    const places = figures.flatMap(({ childNodes }) =>
      childNodes.filter(({ nodeName }) => nodeName === 'figcaption').map(textOf),
    )
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

describe('corrections by hand', () => {
  const review: Review = {
    bundle: 'nordstadt',
    thing: 'component',
    id: 'umsetzungsakteure',
    decision: 'changed',
    machineValue: 'nein',
    value: 'ja',
    by: 'K. Beispiel',
    date: '2026-03-04',
    reason: 'Kapitel 7 nennt die Ämter.',
  }
  const reviewed = (reviews: readonly Review[]): readonly Element[] =>
    elementsOf(renderHtml(sampleInput('de', { results: { ...sampleResults, reviews: [...reviews] } })))
  const cellOf = (page: readonly Element[]): Element | undefined =>
    page.find(
      (element) =>
        element.tagName === 'td' &&
        element.childNodes.some((node) => 'attrs' in node && attributeOf(node, 'href') === '#k1-umsetzungsakteure'),
    )

  test('show the value of the person, the one of the program struck out, and why', () => {
    const page = reviewed([review])
    expect(textOf(cellOf(page) as Element)).toBe('Wert des Programms: nein ja geändert')
    expect(attributeOf(cellOf(page) as Element, 'class')).toBe('yes')
    const note = page.find((element) => attributeOf(element, 'class') === 'review')
    const words = textOf(note as Element)
      .replace(/\s+/g, ' ')
      .trim()
    expect(words).toBe('Von Hand geändert: nein → ja K. Beispiel, 4.3.2026 Kapitel 7 nennt die Ämter.')
  })

  test('let a confirmed value stand, to be checked when the program has come to another one since', () => {
    const page = reviewed([{ ...review, decision: 'accepted', value: null, machineValue: 'teilw.' }])
    expect(textOf(cellOf(page) as Element)).toBe('Wert des Programms: nein teilw. prüfen bestätigt')
    const note = page.find((element) => attributeOf(element, 'class') === 'review')
    expect(textOf(note as Element)).toContain('Geprüft wurde der Wert „teilw.“')
  })
})

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
