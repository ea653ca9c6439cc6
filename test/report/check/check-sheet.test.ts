import { describe, expect, test } from 'vitest'
import type { Measure } from '../../../src/model/measure.ts'
import { toCheckSheet } from '../../../src/report/check/check-sheet.ts'
import { checkedDraft, sampleCheck } from './checked-draft.ts'

const plain: Measure = {
  ...{ title: 'Sprachkurse für Eltern', form: 'list', field: null, goal: null, responsible: [], partners: [] },
  ...{ abbreviations: {}, period: null, priority: null, budget: null, indicator: null },
  ...{ modality: 'binding', page: 4, evidence: {}, warnings: ['kein Zeitraum', 'zwei verschiedene Fristen'] },
}

describe('the sheet of a sample of the corpus', async () => {
  const { input } = await checkedDraft('corpus/samples/stadt-ahrenfels/konzept.pdf')
  const sheet = toCheckSheet(input, [])

  test('counts the requirements by status, apart for what is asked and what is allowed', () => {
    const { counts } = sheet
    const known = Object.values(input.named.bundle.requirements).map(({ status }) => status)
    expect(counts.erfüllt).toBe(known.filter((status) => status === 'erfüllt').length)
    const groups = sheet.groups.map(({ counts: own }) => own['nicht erfüllt'])
    expect(groups.reduce((sum, count) => sum + count, 0)).toBe(counts['nicht erfüllt'])
  })

  test('names three steps, what the rule states first', () => {
    expect(sheet.steps.map(({ title }) => title)).toEqual([
      'Orientierung am Zuwanderungs- und Integrationskonzept des Freistaats (nicht erfüllt)',
      'Strategien zum Fordern und Fördern (nicht erfüllt)',
      'Angebotsanalyse (teilweise)',
    ])
  })

  test('every open item says what is missing, what is recommended with its page, and what it takes', () => {
    const open = [...sheet.requirements, ...sheet.components].filter(
      ({ settled, tone }) => !settled && tone !== 'unread',
    )
    expect(open.length).toBeGreaterThan(5)
    for (const { title, missing, advice, complete } of open) {
      expect(missing.length, title).toBeGreaterThan(0)
      expect(advice, title).toMatch(/\(Leitfaden S\. \d/)
      expect(complete, title).toMatch(/\.$/)
    }
  })

  test('what does not apply is left out', () => {
    expect(sheet.requirements.map(({ title }) => title)).not.toContain('Anhörung der kreisangehörigen Gemeinden')
  })
})

test('a measure shows what it states and what is missing; only other warnings are remarks', () => {
  const { measures, stated } = toCheckSheet(sampleCheck({ measures: [plain] }), [])
  expect(measures).toEqual([
    {
      ...{ number: 1, title: 'Sprachkurse für Eltern', page: '4' },
      stated: { responsible: '', period: '', priority: '', budget: '', indicator: '' },
      remarks: ['zwei verschiedene Fristen'],
    },
  ])
  expect(stated[0]).toBe('Zuständig: bei 0 von 1 genannt')
})

test('missing bodies come before what the rule asks for when all measures lack them', () => {
  const { steps } = toCheckSheet(sampleCheck({ measures: [plain, plain], requirements: {} }), [])
  expect(steps.map(({ title }) => title)).toEqual([
    'Zuständige Stellen ergänzen (2 von 2 Maßnahmen)',
    'Zeiträume ergänzen (2 von 2 Maßnahmen)',
    'Prioritäten ergänzen (2 von 2 Maßnahmen)',
  ])
})

test('what is no concept has neither requirements nor steps', () => {
  const sheet = toCheckSheet(sampleCheck({ kind: 'other', kindReason: 'Es handelt vom Klima.' }), [])
  expect(sheet).toMatchObject({ state: 'other', kind: 'anderes Dokument', requirements: [], components: [], steps: [] })
})

test('every component has advice, and each of its values says what is missing', async () => {
  const { codebook } = sampleCheck()
  for (const { id, values, advice } of codebook.components) {
    const open = Object.keys(values).filter((value) => value !== 'ja')
    expect(Object.keys(advice?.missing ?? {}), id).toEqual(open)
  }
})

test('every requirement that a text can meet says what it takes', () => {
  const { catalogue } = sampleCheck()
  const silent = catalogue.requirements.filter(({ rule, complete }) => rule.type !== 'not-visible' && !complete)
  expect(silent.map(({ id }) => id)).toEqual([])
})
