import { describe, expect, test } from 'vitest'
import { heading, paragraph } from '../coded-text.ts'
import { rulesOf } from './rules-of.ts'

const read = (...sentences: readonly string[]) =>
  rulesOf([
    heading('Geschäftsordnung des Netzwerks Ankommen Musterstadt'),
    heading('Gremien', 2),
    ...sentences.map((one) => paragraph(one)),
  ])
const frequencies = (...sentences: readonly string[]) =>
  read(...sentences).facts.flatMap(({ feature, body, value }) => (feature === 'frequency' ? [`${body}: ${value}`] : []))

describe('a short name stands for the body that the rules give it to', () => {
  test.each([
    ['Es gibt eine Steuerungsgruppe (SG) und ein Plenum.', 'Die SG tagt viermal im Jahr.', 'Steuerungsgruppe: 4'],
    [
      'Es gibt eine Koordinierungsgruppe („K-Gruppe“) und ein Plenum.',
      'Die K-Gruppe trifft sich monatlich.',
      'Koordinierungsgruppe: 12',
    ],
    [
      'Es gibt ein Netzwerk-Koordinationsteam (NKT) und ein Plenum.',
      'Das NKT trifft sich monatlich.',
      'Netzwerk-Koordinationsteam: 12',
    ],
    [
      'Es gibt einen Lenkungskreis (im Folgenden: Runde) und ein Plenum.',
      'Die Runde tagt zweimal im Jahr.',
      'Lenkungskreis: 2',
    ],
    [
      'Es gibt den Gesamtkreis (nachfolgend: Plenum) und einen Lenkungskreis.',
      'Das Plenum tagt zweimal im Jahr.',
      'Plenum: 2',
    ],
    [
      'Es gibt eine Mitgliederversammlung, kurz MV genannt, und einen Lenkungskreis.',
      'Die MV tagt zweimal im Jahr.',
      'Mitgliederversammlung: 2',
    ],
  ])('%s %s', (definition, rule, expected) => {
    expect(frequencies(definition, rule)).toEqual([expected])
  })
})

test('the body keeps its long name', () => {
  const { bodies } = read(
    'Es gibt eine Steuerungsgruppe (SG).',
    'Die SG tagt viermal im Jahr.',
    'Die SG wird vom Amt geleitet.',
  )
  expect(bodies.map(({ name }) => name)).toEqual(['Steuerungsgruppe'])
})

test('relations hold for short names too', () => {
  const { relations } = read(
    'Es gibt eine Steuerungsgruppe (SG) und ein Plenum.',
    'Das Plenum wählt die Mitglieder der SG.',
    'Die SG tagt monatlich.',
  )
  expect(relations.map(({ from, kind, to }) => `${from} ${kind} ${to}`)).toContain('Plenum elects Steuerungsgruppe')
})

describe('what stands in brackets is no short name', () => {
  test.each([
    'Die Steuerungsgruppe (DRK und Caritas) tagt viermal im Jahr.',
    'Die Steuerungsgruppe (siehe Anlage SG) tagt viermal im Jahr.',
    'Die Steuerungsgruppe (AWO) tagt viermal im Jahr.',
  ])('%s', (sentence) => {
    expect(frequencies(sentence, 'Die AWO trägt die Kosten.', 'Die DRK-Runde ist ein Treffpunkt.')).toEqual([
      'Steuerungsgruppe: 4',
    ])
    expect(read(sentence).bodies.map(({ name }) => name)).toEqual(['Steuerungsgruppe'])
  })
})

test('an abbreviation that nothing explains is a body of its own when it meets', () => {
  expect(frequencies('Das Plenum tagt zweimal im Jahr.', 'Das NKT trifft sich monatlich.')).toEqual([
    'Plenum: 2',
    'NKT: 12',
  ])
})
