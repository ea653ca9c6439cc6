import { expect, test } from 'vitest'
import { toCheckSheet } from '../../../src/report/check/check-sheet.ts'
import { renderCheckHtml } from '../../../src/report/check/render-check-html.ts'
import { attributeOf, elementsOf, textOf } from '../html-elements.ts'
import { bundle, evidence, hostileQuote } from '../sample-results.ts'
import { checkedDraft, sampleCheck } from './checked-draft.ts'

const render = (input: ReturnType<typeof sampleCheck>): string => renderCheckHtml(input, toCheckSheet(input, []))

test('words of the draft stay words, wherever they stand', () => {
  const sample = bundle('x', null)
  const [measure] = sample.measures
  const hostile = { value: `${hostileQuote}\u202e\u0007`, evidence: [] }
  const html = render(
    sampleCheck({
      files: sample.files.map((file) => ({ ...file, path: `<b>${hostileQuote}.pdf` })),
      profile: { ...sample.profile, title: hostile, municipality: hostile },
      components: {
        ...sample.components,
        monitoring: { ...sample.components.monitoring, evidence: [evidence(hostileQuote, { section: hostileQuote })] },
      },
      measures: measure
        ? [{ ...measure, title: hostileQuote, responsible: [hostileQuote], warnings: [hostileQuote] }]
        : [],
    }),
  )
  const elements = elementsOf(html)
  expect(elements.filter(({ tagName }) => ['script', 'img', 'b'].includes(tagName))).toEqual([])
  expect(elements.flatMap(({ attrs }) => attrs).filter(({ name }) => name.startsWith('on'))).toEqual([])
  expect(html).not.toContain('\u0007')
  const quotes = elements.filter(({ tagName }) => tagName === 'blockquote').map(textOf)
  expect(quotes).toContain(hostileQuote)
  const [title] = elements.filter(({ tagName }) => tagName === 'bdi')
  expect(title && textOf(title)).toContain('\u202e')
})

test('needs no script, no other file and no network', async () => {
  const { input } = await checkedDraft('corpus/samples/gemeinde-hollern/konzept.txt')
  const html = render(input)
  const elements = elementsOf(html)
  expect(elements.flatMap(({ attrs }) => attrs).filter(({ name }) => name === 'src')).toEqual([])
  const links = elements.filter(({ tagName }) => tagName === 'a').map((link) => attributeOf(link, 'href') ?? '')
  const ids = new Set(elements.map((element) => attributeOf(element, 'id')))
  expect(links.filter((link) => !link.startsWith('#') || !ids.has(link.slice(1)))).toEqual([])
  expect(html).toContain('Alles geschah auf diesem Rechner.')
})

test('says plainly that a file is no concept, or could not be read', () => {
  const other = render(sampleCheck({ kind: 'other', kindReason: 'Das Dokument handelt von Klimaanpassung.' }))
  expect(other).toContain('Das ist wohl kein Integrationskonzept')
  expect(other).toContain('--as-concept')
  const sample = bundle('x', null)
  const unread = Object.fromEntries(
    Object.entries(sample.components).map(([id, component]) => [id, { ...component, value: 'n. b.' }]),
  ) as typeof sample.components
  expect(render(sampleCheck({ kind: 'other', components: unread }))).toContain('Die Datei konnte nicht gelesen werden')
})

test('speaks English where it is asked to', () => {
  const html = render(sampleCheck({}, 'en'))
  expect(html).toContain('<html lang="en">')
  expect(html).toContain('Requirement by requirement')
})
