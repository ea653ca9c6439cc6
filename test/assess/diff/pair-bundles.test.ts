import { describe, expect, test } from 'vitest'
import { pairBundles } from '../../../src/assess/diff/pair-bundles.ts'
import type { BundleResult } from '../../../src/model/result.ts'
import { bundle } from '../../report/sample-results.ts'

type Description = Readonly<{
  id: string
  town?: string | null
  type?: string
  title?: string
  year?: string
  hash?: string
  kind?: BundleResult['kind']
}>

function concept({ id, town = null, type = 'kreisfreie Stadt', title = 'Integrationskonzept', ...rest }: Description) {
  const plain = bundle(id, town)
  const entry = (value: string) => ({ value, evidence: [] })
  return {
    ...plain,
    kind: rest.kind ?? 'concept',
    files: plain.files.map((file) => ({ ...file, sha256: rest.hash ?? `hash of ${id} ${rest.year ?? ''}` })),
    profile: {
      ...plain.profile,
      municipalityType: entry(type),
      title: entry(title),
      year: entry(rest.year ?? '2020'),
    },
  } satisfies BundleResult
}

function pair(before: readonly Description[], after: readonly Description[], named: readonly string[] = []) {
  const { pairs, ...rest } = pairBundles(
    before.map(concept),
    after.map(concept),
    named.map((text) => ({ before: text.split('=')[0] ?? '', after: text.split('=')[1] ?? '' })),
  )
  const ids = (bundles: readonly BundleResult[]) => bundles.map(({ id }) => id)
  return {
    pairs: pairs.map((found) => `${found.before.id}=${found.after.id} ${found.pairedBy}`),
    new: ids(rest.new),
    gone: ids(rest.gone),
    ambiguous: rest.ambiguous.map((group) => [ids(group.before), ids(group.after)]),
  }
}

const nothing = { new: [], gone: [], ambiguous: [] }

describe('documents are paired', () => {
  test('by file, whatever they are called', () => {
    expect(pair([{ id: 'a', hash: 'x' }], [{ id: 'b', hash: 'x' }])).toEqual({ pairs: ['a=b file'], ...nothing })
  })

  test('by id', () => {
    expect(
      pair(
        [{ id: 'a' }, { id: 'b' }],
        [
          { id: 'b', year: '2025' },
          { id: 'a', year: '2025' },
        ],
      ).pairs,
    ).toEqual(['b=b id', 'a=a id'])
  })

  test('by municipality when each year has one concept of it, even under another name', () => {
    const before = [{ id: 'alt', town: 'Aue', title: 'Integrationskonzept' }]
    const after = [{ id: 'neu', town: 'Stadt Aue', title: 'Vielfaltsstrategie', year: '2025' }]
    expect(pair(before, after)).toEqual({ pairs: ['alt=neu municipality'], ...nothing })
  })

  test('as named by the user before all else', () => {
    const before = [{ id: 'a', hash: 'x' }]
    const after = [
      { id: 'b', hash: 'x' },
      { id: 'c', town: 'Aue' },
    ]
    expect(pair(before, after, ['a=c'])).toEqual({ pairs: ['a=c option'], new: ['b'], gone: [], ambiguous: [] })
  })

  test('by title when a municipality has several', () => {
    const before = [
      { id: 'l1', town: 'Aue', title: 'Leitlinien Integration', year: '2015' },
      { id: 'k1', town: 'Aue', title: 'Aktionsplan Teilhabe 2018', year: '2018' },
    ]
    const after = [
      { id: 'k2', town: 'Aue', title: 'Aktionsplan Teilhabe 2025', year: '2025' },
      { id: 'l2', town: 'Aue', title: 'Leitlinien Integration', year: '2015' },
    ]
    expect(pair(before, after).pairs).toEqual(['k1=k2 title', 'l1=l2 title'])
  })

  test('when each side has one document and no other town is named', () => {
    expect(pair([{ id: 'entwurf-1' }], [{ id: 'entwurf-2', town: 'Aue' }]).pairs).toEqual(['entwurf-1=entwurf-2 only'])
  })
})

describe('documents are not paired', () => {
  test('when a town and a district have one name', () => {
    const before = [{ id: 'stadt', town: 'Leipzig' }]
    const after = [{ id: 'kreis', town: 'Landkreis Leipzig', type: 'Landkreis' }]
    expect(pair(before, after)).toEqual({ pairs: [], new: ['kreis'], gone: ['stadt'], ambiguous: [] })
  })

  test('when files of two towns are called alike', () => {
    expect(
      pair([{ id: 'konzept', town: 'Aue', hash: 'x' }], [{ id: 'konzept', town: 'Borna', hash: 'y' }]).pairs,
    ).toEqual([])
  })

  test('when it is not plain which is which; that is told', () => {
    const before = [{ id: 'a', town: 'Aue', title: 'Konzept Sprache' }]
    const after = [
      { id: 'b', town: 'Aue', title: 'Leitlinien Vielfalt' },
      { id: 'c', town: 'Aue', title: 'Aktionsplan Arbeit' },
    ]
    expect(pair(before, after)).toEqual({ pairs: [], new: [], gone: [], ambiguous: [[['a'], ['b', 'c']]] })
  })
})
