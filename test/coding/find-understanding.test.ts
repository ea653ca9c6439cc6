import { describe, expect, test } from 'vitest'
import { findUnderstanding } from '../../src/coding/find-understanding.ts'
import { heading, paragraph, readBlocks } from './coded-text.ts'

const understandingOf = (...sentences: readonly string[]) =>
  findUnderstanding(readBlocks([heading('Unser Verständnis'), ...sentences.map(paragraph)]))

test('several orientations hold at once, each with its quotation', () => {
  const { orientations } = understandingOf(
    'Integration bedeutet für uns die gleichberechtigte Teilhabe aller am Leben der Stadt.',
    'Sie ist ein wechselseitiger Prozess.',
  )
  expect(orientations.map(({ id, voice, evidence }) => [id, voice, evidence[0]?.quote])).toEqual([
    [
      'teilhabeorientiert',
      'own',
      'Integration bedeutet für uns die gleichberechtigte Teilhabe aller am Leben der Stadt.',
    ],
    ['wechselseitig', 'own', 'Sie ist ein wechselseitiger Prozess.'],
  ])
})

test('what only others say is kept as quoted', () => {
  const { orientations } = understandingOf(
    'Das Bundesamt versteht Integration als wechselseitigen Prozess, der alle fordert.',
  )
  expect(orientations.map(({ id, voice }) => [id, voice])).toEqual([['wechselseitig', 'quoted']])
})

test('what is denied is no orientation', () => {
  expect(understandingOf('Integration ist keine Bringschuld der Zugewanderten.').orientations).toEqual([])
})

describe('Fördern und Fordern', () => {
  test.each([
    ['Wir stehen zum Grundsatz des Förderns und Forderns.', 'Fördern und Fordern'],
    ['Fordern und Fördern gehören für uns zusammen.', 'Fordern und Fördern'],
  ])('%s: %s', (sentence, order) => {
    expect(understandingOf(sentence).promotingAndDemanding).toMatchObject({ order, voice: 'own' })
  })

  test('both orders in one document are said to be both', () => {
    const found = understandingOf('Wir fördern und fordern.', 'Unser Grundsatz heißt Fordern und Fördern.')
    expect(found.promotingAndDemanding?.order).toBe('beide')
  })

  test('one of the words alone is not the principle', () => {
    expect(understandingOf('Wir fördern Vereine und fördern Initiativen.').promotingAndDemanding).toBeNull()
  })
})
