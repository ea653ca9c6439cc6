import { describe, expect, test } from 'vitest'
import { matchDocument } from '../../../src/assess/agreement/match-documents.ts'
import { municipalityKey } from '../../../src/assess/agreement/municipality-key.ts'
import { bundle } from '../../report/sample-results.ts'

const entry = (value: string | null) => ({ value, evidence: [] })

function document(
  id: string,
  municipality: string | null,
  type: string | null = null,
  kind: 'concept' | 'other' = 'concept',
) {
  const plain = bundle(id, municipality)
  return {
    ...plain,
    kind,
    profile: { ...plain.profile, municipality: entry(municipality), municipalityType: entry(type) },
  }
}

const saxony = [
  document('k1', 'Chemnitz', 'kreisfreie Stadt'),
  document('k2', 'Leipzig', 'kreisfreie Stadt'),
  document('k3', 'Landkreis Leipzig', 'Landkreis'),
  document('k4', 'Landkreis Görlitz', 'Landkreis'),
  document('k5', 'Erzgebirgskreis', 'Landkreis'),
  document('k6', 'Sächsische Schweiz-Osterzgebirge', 'Landkreis'),
  document('stadt-meissen', null),
  document('netz', 'Chemnitz', 'kreisfreie Stadt', 'other'),
]

describe('names of municipalities', () => {
  test.each([
    ['Chemnitz', 'k1'],
    ['Stadt Chemnitz', 'k1'],
    ['CHEMNITZ', 'k1'],
    ['Leipzig', 'k2'],
    ['LK Leipzig', 'k3'],
    ['Landkreis Leipzig', 'k3'],
    ['Leipzig (Landkreis)', 'k3'],
    ['LK Görlitz', 'k4'],
    ['Lkr. Goerlitz', 'k4'],
    ['landkreis-goerlitz', 'k4'],
    ['LK Erzgebirgskreis', 'k5'],
    ['Erzgebirgskreis', 'k5'],
    ['LK Sächsische Schweiz-Osterzgebirge', 'k6'],
    ['Landkreis Sächsische Schweiz – Osterzgebirge', 'k6'],
    ['Meißen', 'stadt-meissen'],
    ['k4', 'k4'],
    ['k1.pdf', 'k1'],
  ])('%s is %s', (name, id) => {
    const match = matchDocument(name, saxony)
    expect(match.bundle?.id).toBe(id)
  })

  test('a bare name is never the Landkreis around the town', () => {
    expect(matchDocument('Görlitz', saxony)).toMatchObject({
      bundle: null,
      why: 'unknown',
      candidates: [{ id: 'k4' }],
    })
  })

  test('two concepts of one town need the id', () => {
    const twice = [document('alt', 'Nordstadt'), document('neu', 'Nordstadt')]
    expect(matchDocument('Nordstadt', twice)).toMatchObject({
      bundle: null,
      why: 'ambiguous',
      candidates: [{ id: 'alt' }, { id: 'neu' }],
    })
    expect(matchDocument('neu', twice).bundle?.id).toBe('neu')
  })

  test('what is not there is unknown', () => {
    expect(matchDocument('Dresden', saxony)).toMatchObject({ bundle: null, why: 'unknown', candidates: [] })
  })
})

test.each([
  ['LK Görlitz', { name: 'goerlitz', type: 'district' }],
  ['Hansestadt Rostock', { name: 'rostock', type: 'town' }],
  ['kreisfreie Stadt', { name: 'kreisfreie stadt', type: 'town' }],
  ['Görlitz', { name: 'goerlitz', type: null }],
  ['Vogtlandkreis', { name: 'vogtlandkreis', type: 'district' }],
])('the key of %s', (name, key) => {
  expect(municipalityKey(name)).toEqual(key)
})
