import { describe, expect, test } from 'vitest'
import type { Review } from '../../src/model/review.ts'
import { reviewedValue, reviewFor, withReviews } from '../../src/model/reviews.ts'
import { checkReviews } from '../../src/report/check-reviews.ts'
import { messagesFor } from '../../src/report/messages/messages-for.ts'
import { reviewsTable } from '../../src/report/review-rows.ts'
import { sampleInput } from '../report/sample-input.ts'
import { sampleResults } from '../report/sample-results.ts'

/** Nordstadt's monitoring is "Geplant" by the machine. */
function review(overrides: Partial<Review> = {}): Review {
  return {
    ...{ bundle: 'nordstadt', thing: 'component', id: 'monitoring', decision: 'changed', machineValue: 'Geplant' },
    ...{ value: 'ja', by: 'A. Beck', date: '2026-05-01', reason: 'Seite 31 nennt den Bericht.' },
    ...overrides,
  }
}

const monitoring = { bundle: 'nordstadt', thing: 'component', id: 'monitoring' } as const

function withAll(...reviews: readonly Review[]) {
  return { ...sampleResults, reviews: [...reviews] }
}

describe('the review that counts', () => {
  test('is the one with the latest date, wherever it stands', () => {
    const late = review({ by: 'B', date: '2026-06-01', value: 'Empf.' })
    expect(reviewFor(withAll(late, review()), monitoring)?.by).toBe('B')
    expect(reviewFor(withAll(review(), late), monitoring)?.by).toBe('B')
  })

  test('of one day is the one read last', () => {
    expect(reviewFor(withAll(review(), review({ by: 'B' })), monitoring)?.by).toBe('B')
  })

  test('is no mere remark where somebody decided', () => {
    const remark = review({ by: 'B', date: '2026-06-01', decision: 'commented', value: null })
    expect(reviewFor(withAll(review(), remark), monitoring)?.by).toBe('A. Beck')
    expect(reviewFor(withAll(remark), monitoring)?.by).toBe('B')
    expect(reviewedValue(remark)).toBeNull()
  })

  test('is null for other things of the same name', () => {
    expect(reviewFor(withAll(review()), { ...monitoring, bundle: 'klima' })).toBeNull()
    expect(reviewFor(withAll(review()), { ...monitoring, thing: 'requirement' })).toBeNull()
  })
})

describe('results with reviews', () => {
  const viewOf = (...reviews: readonly Review[]) => withReviews(withAll(...reviews)).bundles[0]

  test('carry the new value as certain and count it in the binding force', () => {
    const planned = {
      ...sampleResults,
      bundles: sampleResults.bundles.map((bundle) => ({
        ...bundle,
        bindingForce: bundle.bindingForce && { ...bundle.bindingForce, monitoring: 'Geplant' as const, met: 3 },
      })),
      reviews: [review()],
    }
    const bundle = withReviews(planned).bundles[0]
    expect(bundle?.components.monitoring).toMatchObject({ value: 'ja', certainty: 'sicher' })
    expect(bundle?.bindingForce).toMatchObject({ monitoring: 'ja', met: 4 })
    expect(planned.bundles[0]?.components.monitoring?.value).toBe('Geplant')
  })

  test('make a value that was accepted certain', () => {
    const accepted = review({ id: 'angebotsanalyse', decision: 'accepted', machineValue: 'teilw.', value: null })
    expect(viewOf(accepted)?.components.angebotsanalyse).toMatchObject({ value: 'teilw.', certainty: 'sicher' })
  })

  test('keep what was accepted when the machine changed its mind, but ask for a look', () => {
    const before = review({ decision: 'accepted', machineValue: 'ja', value: null })
    expect(viewOf(before)?.components.monitoring).toMatchObject({ value: 'ja', certainty: 'prüfen' })
  })

  test('change requirements as well, and leave a remark without effect', () => {
    const status = review({ thing: 'requirement', id: 'T-2', machineValue: 'nicht erfüllt', value: 'teilweise' })
    expect(viewOf(status)?.requirements['T-2']?.status).toBe('teilweise')
    const remark = review({ decision: 'commented', value: null })
    expect(viewOf(remark)?.components.monitoring).toMatchObject({ value: 'Geplant' })
  })
})

describe('reviews laid beside results', () => {
  const told = (...reviews: readonly Review[]) => {
    const { left, remarks, ...rest } = checkReviews(reviews, sampleResults)
    return { ...rest, sentences: [...left, ...remarks].map(messagesFor('de').review.fault) }
  }

  test('are kept where they fit, each once', () => {
    expect(told(review(), review())).toEqual({ reviews: [review()], sentences: [] })
  })

  test.each<[string, Partial<Review>, string]>([
    [
      'an unknown document',
      { bundle: 'weststadt' },
      'Zum Dokument „weststadt“ gibt es eine Entscheidung, aber kein Ergebnis.',
    ],
    ['an unknown id', { id: 'T-9' }, '„nordstadt“, T-9: Die Kennung gibt es dort nicht.'],
    [
      'an unknown value',
      { value: 'vielleicht' },
      'Den Wert „vielleicht“ gibt es nicht; möglich sind: ja, nein, teilw.',
    ],
    ['a value beside an acceptance', { decision: 'accepted' }, 'Nur bei „geändert“ steht ein neuer Wert.'],
  ])('%s is told, the rest kept', (_, wrong, sentence) => {
    const { reviews, sentences } = told(review(wrong), review())
    expect(reviews).toEqual([review()])
    expect(sentences.join('\n')).toContain(sentence)
  })

  test('that disagree are all kept and told', () => {
    const other = review({ by: 'C. Dorn', date: '2026-04-30', value: 'Empf.' })
    const { reviews, sentences } = told(review(), other)
    expect(reviews).toHaveLength(2)
    expect(sentences).toEqual([
      '„nordstadt“, monitoring: Mehrere Entscheidungen (C. Dorn am 30.4.2026, A. Beck am 1.5.2026). Es gilt die letzte, von A. Beck; alle bleiben erhalten.',
    ])
  })

  test('of another value than the machine has now are told', () => {
    expect(told(review({ machineValue: 'nein' })).sentences).toEqual([
      '„nordstadt“, monitoring: Beurteilt wurde „nein“; das Programm sagt inzwischen „Geplant“. Bitte noch einmal ansehen.',
    ])
  })
})

test('the table of reviews shows machine value, new value and what stands', () => {
  const late = review({ by: 'B', date: '2026-06-01', value: 'Empf.', machineValue: 'nein' })
  const { headings, rows } = reviewsTable(sampleInput('de', { results: withAll(review(), late) }))
  expect(headings.slice(5, 10)).toEqual([
    ...['Wert laut Programm', 'Beurteilter Wert', 'Entscheidung', 'Neuer Wert', 'Geltender Wert'],
  ])
  expect(rows.map((row) => [row[5], row[6], row[8], row[9], row[10], row[13]])).toEqual([
    ['Geplant', 'Geplant', 'ja', 'Empf.', 'A. Beck', 'nein'],
    ['Geplant', 'nein', 'Empf.', 'Empf.', 'B', 'ja'],
  ])
})
