import { describe, expect, test } from 'vitest'
import { knownMeasure } from '../../../../src/assess/diff/measures/known-measure.ts'
import { matchMeasures } from '../../../../src/assess/diff/measures/match-measures.ts'
import type { Measure } from '../../../../src/model/measure.ts'
import { differentPairs, measure, samePairs } from './measure-pairs.ts'

function match(before: readonly Measure[], after: readonly Measure[]) {
  return matchMeasures(before.map(knownMeasure), after.map(knownMeasure))
}

/** Pairs as "place before > place after". */
function places({ pairs }: ReturnType<typeof match>): readonly string[] {
  return pairs.map(({ before, after }) => `${before.index} > ${after.index}`)
}

describe('two measures', () => {
  test.each(samePairs.map(({ before, after }) => [before.title, after.title, before, after] as const))(
    'are one: %s | %s',
    (_, __, before, after) => {
      expect(match([before], [after]).pairs).toHaveLength(1)
    },
  )

  test.each(differentPairs.map(({ before, after }) => [before.title, after.title, before, after] as const))(
    'are two: %s | %s',
    (_, __, before, after) => {
      expect(match([before], [after]).pairs).toEqual([])
    },
  )

  test('of which one only got more words are for a person to look at', () => {
    const around = { field: 'Arbeit', responsible: ['Jobcenter'] }
    const longer = match(
      [measure('Praktikumsbörse', around)],
      [measure('Praktikumsbörse und Ausbildungsmesse', around)],
    )
    const surely = match([measure('Ehrenamt fördern')], [measure('Förderung des Ehrenamts')])
    expect(longer.pairs[0]?.match.certainty).toBe('prüfen')
    expect(surely.pairs[0]?.match.certainty).toBe('sicher')
  })

  test('explain their match by words and attributes', () => {
    const before = measure('Einrichtung eines Elterncafés', { field: 'Schule', responsible: ['Jugendamt'] })
    const after = measure('Ein Elterncafé mit Beratung einrichten', { field: 'Schule', responsible: ['Schulamt'] })
    expect(match([before], [after]).pairs[0]?.match).toMatchObject({
      shared: ['Einrichtung', 'Elterncafés'],
      onlyBefore: [],
      onlyAfter: ['Beratung'],
      alike: ['field'],
      unlike: ['responsible'],
    })
  })
})

describe('registers', () => {
  const publicity = (field: string, responsible: string): Measure =>
    measure('Öffentlichkeitsarbeit', { field, responsible: [responsible] })

  test('keep measures of the same title in their fields', () => {
    const before = [publicity('Sprache', 'Pressestelle'), publicity('Arbeit', 'Wirtschaftsförderung')]
    const matched = match(before, before.toReversed())
    expect(places(matched)).toEqual(['1 > 0', '0 > 1'])
    expect(matched.pairs.map((pair) => pair.match.certainty)).toEqual(['sicher', 'sicher'])
  })

  test('say when two measures would fit as well', () => {
    const matched = match([measure('Sprachkurse'), measure('Sprachkurse')], [measure('Sprachkurse')])
    expect(matched.pairs[0]?.match).toMatchObject({ certainty: 'prüfen', contested: true })
    expect(matched.gone).toHaveLength(1)
  })

  test('put each measure into one pair at most, the most alike first', () => {
    const matched = match(
      [measure('Elterncafé in der Kita Sonnenhügel'), measure('Elterncafé in der Kita Sonnenhügel eröffnen')],
      [measure('Eröffnung: Elterncafé in der Kita Sonnenhügel')],
    )
    expect(places(matched)).toEqual(['1 > 0'])
  })

  test('tell what a new measure may have been part of', () => {
    const matched = match(
      [measure('Gewaltschutz in Unterkünften einschließlich baulicher Anpassung der Talstraße')],
      [measure('Gewaltschutz in Unterkünften'), measure('Bauliche Anpassung der Talstraße')],
    )
    expect(matched.pairs).toHaveLength(1)
    expect(matched.new[0]?.related?.index).toBe(0)
  })

  test('of many measures find each again', () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      measure(`M ${index}.1 Projekt ${String.fromCharCode(97 + (index % 26))}haus im Viertel ${index * 7919}`),
    )
    const matched = match(many, many.toReversed())
    expect(matched.pairs.every(({ before, after }) => before.measure === after.measure)).toBe(true)
    expect(matched.pairs).toHaveLength(300)
  })
})
