import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess/assess.ts'
import { codeDocument } from '../../src/coding/code-document.ts'
import type { Document } from '../../src/model/document.ts'
import { compiled } from '../shipped-knowledge.ts'
import { assessBlocks, chapter, section, text } from './assessed-blocks.ts'

const { codebook, catalogue, fieldCatalogue } = compiled

function assessDocument(document: Document, asConcept = false) {
  const coding = codeDocument(document, compiled, { asConcept })
  return assess({ document, coding, codebook }, { catalogue, fieldCatalogue })
}
const values = ({ components }: ReturnType<typeof assessDocument>) =>
  new Set(Object.values(components).map(({ value }) => value))
const statuses = ({ requirements }: ReturnType<typeof assessDocument>) =>
  new Set(Object.values(requirements).map(({ status }) => status))

const { document: press } = assessBlocks([
  text('Pressemitteilung vom 3. Mai 2024'),
  chapter('Stadt feiert Fest der Kulturen'),
  text('Auf dem Markt spielten vier Kapellen, und aus vielen Töpfen duftete es nach Suppe. '.repeat(5)),
])

describe('what is no concept', () => {
  test('has "–" throughout, with the reason', () => {
    const result = assessDocument(press)
    expect([...values(result)]).toEqual(['–'])
    expect(result.components.monitoring.reason).toContain('Pressetext')
    expect(result.actionFields).toEqual([])
  })

  test('has no requirements to meet', () => {
    expect([...statuses(assessDocument(press))]).toEqual(['entfällt'])
  })

  test('is coded all the same when the user says so', () => {
    expect([...values(assessDocument(press, true))]).not.toContain('–')
  })
})

describe('what could not be read', () => {
  const page = { file: 0, number: 1, label: null, readable: false, confidence: null, doubtful: false, start: 0, end: 0 }
  const scan: Document = { ...press, text: '', sections: [], blocks: [], sentences: [], pages: [page] }

  test('has "n. b." throughout, never "nein"', () => {
    expect([...values(assessDocument(scan))]).toEqual(['n. b.'])
  })

  test('its requirements cannot be checked', () => {
    expect([...statuses(assessDocument(scan))]).toEqual(['nicht prüfbar'])
  })

  test('the pages are named', () => {
    expect(assessDocument(scan).components.monitoring.search).toMatchObject({ pagesRead: 0, unreadable: ['a.docx: 1'] })
  })

  test('a single unreadable page makes every value uncertain', () => {
    const readable = { ...page, readable: true, end: press.text.length }
    const half = {
      ...press,
      pages: [readable, { ...page, number: 2, start: press.text.length, end: press.text.length }],
    }
    const result = assessDocument(half, true)
    expect(new Set(Object.values(result.components).map(({ certainty }) => certainty))).toEqual(new Set(['prüfen']))
  })
})

describe('what stands on pages with doubtful words', () => {
  const words =
    'Wir verstehen unter Integration die gleichberechtigte Teilhabe aller Menschen. Integration bedeutet für uns, dass alle mitbestimmen. Integration ist für uns ein wechselseitiger Prozess.'
  const { document } = assessBlocks([
    chapter('Integrationskonzept der Stadt'),
    chapter('Unser Verständnis von Integration'),
    text(words),
  ])
  const page = {
    file: 0,
    number: 1,
    label: null,
    readable: true,
    confidence: 93,
    doubtful: false,
    start: 0,
    end: document.text.length,
  }
  const on = (doubtful: boolean) => assessDocument({ ...document, pages: [{ ...page, doubtful }] }, true).components

  test('proves a value only until someone has looked there', () => {
    expect(on(false).integrationsverstaendnis).toMatchObject({ value: 'ja', certainty: 'sicher' })
    const { value, certainty, reason, search } = on(true).integrationsverstaendnis
    expect([value, certainty]).toEqual(['ja', 'prüfen'])
    expect(reason).toContain('Belege stehen auf schlecht lesbaren Seiten (Seite 1).')
    expect(search.doubtful).toEqual(['a.docx: 1'])
  })

  test('may have been overlooked', () => {
    expect(on(false).monitoring).toMatchObject({ value: 'nein', certainty: 'sicher' })
    expect(on(true).monitoring).toMatchObject({
      value: 'nein',
      certainty: 'prüfen',
      reason: expect.stringContaining('kann etwas übersehen sein (Seite 1)'),
    })
  })
})

test('action fields are given with the heading they come from', () => {
  const words = text('Ziel ist es, dass alle Menschen im Ort gut leben können. Das Amt richtet eine Sprechstunde ein.')
  const names = ['Wohnen', 'Arbeit', 'Sprache']
  const { actionFields } = assessBlocks([
    chapter('Handlungsfelder'),
    ...names.flatMap((name) => [section(name), words]),
  ])
  expect(actionFields.map(({ name, zik, evidence }) => [name, zik[0], evidence[0]?.quote])).toEqual([
    ['Wohnen', 'wohnen', 'Wohnen'],
    ['Arbeit', 'ausbildung-und-arbeit', 'Arbeit'],
    ['Sprache', 'sprache', 'Sprache'],
  ])
})
