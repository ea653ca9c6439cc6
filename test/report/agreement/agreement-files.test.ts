import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { agreementFiles } from '../../../src/report/agreement/agreement-files.ts'
import { root } from '../../source-files.ts'
import { attributeOf, elementsOf, textOf } from '../html-elements.ts'
import { sampleAgreementInput } from './sample-agreement.ts'

const files = new Map(agreementFiles(sampleAgreementInput()).map(({ name, content }) => [name, String(content)]))
const file = (name: string): string => files.get(name) ?? ''

test('one file for each use', () => {
  expect([...files.keys()]).toEqual([
    'agreement.html',
    'agreement.md',
    'agreement.csv',
    'disagreements.csv',
    'agreement.json',
  ])
})

test('agreement.json fits its schema', () => {
  const schema: unknown = JSON.parse(readFileSync(join(root, 'schemas/json/agreement.schema.json'), 'utf8'))
  const validate = new Ajv2020.default({ strict: false }).compile(schema as object)
  expect(validate(JSON.parse(file('agreement.json'))), JSON.stringify(validate.errors)).toBe(true)
})

test('nothing of a document or a name becomes markup, and ids are unique', () => {
  const elements = elementsOf(file('agreement.html'))
  expect(elements.filter(({ tagName }) => ['script', 'i', 'b', 'img'].includes(tagName))).toEqual([])
  expect(elements.flatMap(({ attrs }) => attrs).filter(({ name }) => name.startsWith('on'))).toEqual([])
  const ids = elements.flatMap((element) => attributeOf(element, 'id') ?? [])
  expect(new Set(ids).size).toBe(ids.length)
  expect(file('agreement.md')).not.toMatch(/<(script|b|i)>/)
})

test('links of the page lead somewhere, and it asks for no other file', () => {
  const elements = elementsOf(file('agreement.html'))
  const ids = new Set(elements.map((element) => attributeOf(element, 'id')))
  const targets = elements.flatMap((element) => attributeOf(element, 'href') ?? [])
  expect(targets.filter((target) => !target.startsWith('#') || !ids.has(target.slice(1)))).toEqual([])
  expect(elements.filter(({ tagName }) => ['link', 'img', 'iframe'].includes(tagName))).toEqual([])
})

test('quotations of both sides stand beside each other', () => {
  const articles = elementsOf(file('agreement.html')).filter((element) => attributeOf(element, 'class') === 'differs')
  expect(articles.length).toBeGreaterThan(0)
  const text = articles[0] ? textOf(articles[0]) : ''
  expect(text).toContain('Maschine: ')
  expect(text).toContain('B. Zweite: ')
  expect(text).toContain('=HYPERLINK(')
})

test('the picture says in words what it shows', () => {
  const elements = elementsOf(file('agreement.html'))
  const picture = elements.find(({ tagName }) => tagName === 'svg')
  expect(picture && attributeOf(picture, 'role')).toBe('img')
  const described = (picture && attributeOf(picture, 'aria-labelledby'))?.split(' ') ?? []
  const texts = elements.filter((element) => described.includes(attributeOf(element, 'id') ?? '')).map(textOf)
  expect(texts).toEqual(['Alpha nach Bestandteilen', expect.stringContaining('95-%-Intervall')])
})

test('no cell of a CSV file is a formula, and names do not turn the writing direction', () => {
  const cells = ['agreement.csv', 'disagreements.csv'].flatMap((name) => file(name).split(/[\n,]/))
  expect(cells.filter((cell) => /^"?[=+@]/.test(cell))).toEqual([])
  for (const [name, content] of files) if (name !== 'agreement.json') expect(content).not.toContain('\u202e')
})

test('figures for statistics programs have a point and no missing columns', () => {
  const [head = '', first = ''] = file('agreement.csv').split('\n')
  expect(head).toMatch(/^Vergleich,Bestandteil,Dokumente,Werte \(n\),davon mit Rang,gleiche Werte,/)
  expect(first).toMatch(/,6,6,6,[01]\.\d{4},/)
})

test('the methods paragraph says what is needed to judge and repeat the comparison', () => {
  const paragraph = file('agreement.md').split('\n\n')[2] ?? ''
  expect(paragraph).toContain('Fassung 0.1.0, Codebuch leitfaden-sachsen 0.1.0, Anforderungskatalog test 1')
  expect(paragraph).toContain('„nein“, „Geplant“, „Empf.“, „teilw.“ (gleichrangig mit')
  expect(paragraph).toContain('2.000 Ziehungen ganzer Dokumente')
  expect(paragraph).toMatch(/Startwert \d+/)
  expect(paragraph).toMatch(/κ = −?0,\d{3} \(/)
  expect(paragraph).toContain('SHA-256 aaaaaaaaaaaa…')
  expect(paragraph).toContain('Nicht einbezogen: ein Konzept, das niemand von Hand kodiert hat; eine Einheit')
})

test('everything can be read in English, data for machines stays as it is', () => {
  const english = new Map(
    agreementFiles(sampleAgreementInput('en')).map(({ name, content }) => [name, String(content)]),
  )
  expect(english.get('agreement.html')).toContain('<html lang="en">')
  expect(english.get('agreement.md')).toContain('bootstrap (percentile method')
  for (const name of ['agreement.csv', 'disagreements.csv', 'agreement.json']) {
    expect(english.get(name)).toBe(files.get(name))
  }
})
