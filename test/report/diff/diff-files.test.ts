import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { jsonSchemas } from '../../../scripts/json-schemas.ts'
import { changeRows } from '../../../src/report/diff/change-rows.ts'
import { diffFiles } from '../../../src/report/diff/diff-files.ts'
import { headlines } from '../../../src/report/diff/diff-words.ts'
import { attributeOf, elementsOf, textOf } from '../html-elements.ts'
import { hostileQuote } from '../sample-results.ts'
import { diffInput, earlier, later } from './diff-input.ts'

const files = new Map(diffFiles(diffInput()).map(({ name, content }) => [name, String(content)]))
const page = files.get('diff.html') ?? ''
const elements = elementsOf(page)

describe('diff.html', () => {
  test('shows both values, the direction in words, and the cause', () => {
    const summaries = elements.filter(({ tagName }) => tagName === 'summary').map(textOf)
    expect(summaries).toContain('Monitoring Geplant → ja ▲ besser Ursache: Dokument')
  })

  test('shows untrusted text as it stands, and makes no element of it', () => {
    expect(elements.some(({ tagName }) => tagName === 'script' || tagName === 'b')).toBe(false)
    expect(elements.filter(({ tagName }) => tagName === 'blockquote').map(textOf)).toContain(hostileQuote)
  })

  test('needs nothing from outside, and every anchor is there once', () => {
    const ids = elements.flatMap((element) => attributeOf(element, 'id') ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const targets = elements.flatMap((element) => attributeOf(element, 'href') ?? [])
    expect(targets.filter((target) => !ids.includes(target.slice(1)))).toEqual([])
    expect(page).not.toMatch(/@import|url\(|src=/)
  })

  test('names what each measure lost, with the text before', () => {
    const cells = elements.filter(({ tagName }) => tagName === 'li').map(textOf)
    expect(cells).toContain('Zuständigkeit nicht mehr angegeben Amt 50; Integrationsbeauftragte → keine Angabe')
  })

  test('is the same each time', () => {
    expect(diffFiles(diffInput()).map(({ content }) => content)).toEqual([...files.values()])
  })

  test('can be made of results without any document', () => {
    const empty = { ...earlier, bundles: [] }
    expect(diffFiles(diffInput('de', empty, empty)).map(({ content }) => String(content))[2]).toContain(
      'nichts geändert',
    )
  })
})

describe('diff.csv', () => {
  test('has one row for each change', () => {
    const rows = changeRows(diffInput()).map(({ municipality, thing, what, change, before, after }) =>
      [municipality, thing, what, change, before, after].join(' | '),
    )
    expect(rows).toEqual([
      'Aue | Bestandteil | Monitoring | ▲ besser | Geplant | ja',
      'Aue | Maßnahme | Sprachmittlung in Ämtern ausbauen | Zuständigkeit nicht mehr angegeben | Amt 50; Integrationsbeauftragte | ',
      'Aue | Maßnahme | <b>Chor der Kulturen</b> | neu |  | <b>Chor der Kulturen</b>',
      'Aue | Maßnahme | Praktikumsbörse | weggefallen | Praktikumsbörse | ',
      'Coswig | Dokument | Coswig: Integrationskonzept der Stadt (2021) [coswig] | neu |  | ',
      'Borna | Dokument | Borna: Integrationskonzept der Stadt (2021) [borna] | weggefallen |  | ',
    ])
  })

  test('runs no formula', () => {
    const csv = files.get('diff.csv') ?? ''
    expect(csv).not.toMatch(/(^|,)"?[=+@]/m)
    expect(csv).toContain(`'=cmd`)
  })
})

test('diff.json fits its published schema', () => {
  const schema = jsonSchemas().find(({ name }) => name === 'diff.schema.json')
  const ajv = new Ajv2020.default({ strict: false, formats: { date: true } })
  const validate = ajv.compile(JSON.parse(schema?.content ?? '{}') as object)
  expect(validate(JSON.parse(files.get('diff.json') ?? '{}'))).toBe(true)
})

test('diff.md holds the same changes and no markup of documents', () => {
  const markdown = files.get('diff.md') ?? ''
  expect(markdown).toContain('| Bestandteil | Monitoring | ▲ besser | Geplant | ja | Dokument |')
  expect(markdown).not.toContain('<b>')
  // It has no room for reasons and passages, and promises none.
  expect(markdown).toContain('Fundstellen zu jeder Änderung stehen in diff.html und diff.csv.')
  expect(markdown).not.toContain('Hinter jeder Änderung')
  expect(files.get('diff.html')).toContain('Hinter jeder Änderung stehen beide Begründungen und beide Fundstellen.')
})

describe('the first sentences', () => {
  test('count documents, values, causes and measures', () => {
    expect(headlines(diffInput())).toEqual([
      '1 Dokument ist auf beiden Seiten vorhanden; in 1 davon hat sich etwas geändert.',
      'Neu hinzugekommen: 1, nicht mehr dabei: 1.',
      'Bestandteile: 1 besser, 0 schwächer, 0 anders.',
      'Anforderungen nach § 10 KomIntAVO: kein Wert hat sich geändert.',
      'Woher die geänderten Werte kommen: 1 durch ein neues oder geändertes Dokument.',
      'Maßnahmen: vorher 2, nachher 2. 1 weitergeführt, 1 neu, 1 weggefallen.',
      'Dokumente mit geänderten Maßnahmen, nach Ursache: 1 durch ein neues oder geändertes Dokument.',
      'Weitergeführte Maßnahmen, die eine Angabe verloren haben: Zuständigkeit 1.',
    ])
  })

  test('say how to tell causes apart when document and codebook both changed', () => {
    const newer = { ...later, codebook: { ...later.codebook, version: '9' } }
    const html = diffFiles(diffInput('de', earlier, newer)).map(({ content }) => String(content))[2]
    expect(html).toContain('So lässt sich die Ursache trennen')
    expect(html).toContain('Ursache nicht trennbar')
    expect(html).toContain('1 besser, 0 schwächer, 0 anders; davon sicher durch das Dokument: 0 besser')
  })

  test('can be read in English', () => {
    expect(headlines(diffInput('en'))[2]).toBe('Components: 1 better, 0 weaker, 0 other.')
  })
})
