import { describe, expect, test } from 'vitest'
import { networkMatrixTable, networksTable } from '../../../src/report/networks/network-tables.ts'
import { evidenceTable } from '../../../src/report/tables.ts'
import { sampleInput } from '../sample-input.ts'
import { networkResults, schwerinNetwork } from '../sample-networks.ts'

const input = sampleInput('de', { results: networkResults })

describe('the table of facts', () => {
  const { headings, rows } = networksTable(input)

  test('has a row for each fact', () => {
    const facts = networkResults.bundles.flatMap(({ network }) => network?.facts ?? [])
    expect(rows).toHaveLength(facts.length)
    for (const row of rows) expect(row).toHaveLength(headings.length)
  })

  test('says body, type, value in words, quotation and place', () => {
    expect(rows.find((row) => row[0] === 'schwerin' && row[4] === 'Sprecher:innenrat')).toEqual([
      ...['schwerin', 'Schwerin', 'Netzwerk Migration', 'Netzwerk für Integration', 'Sprecher:innenrat'],
      ...['Steuerungsgremium', 'Sitzungen', 'mindestens 4 im Jahr', 'nicht weniger als vier Sitzungen'],
      ...['schwerin.md', '', '3.2. Sprecher:innenrat', 'sicher'],
    ])
  })

  test('leaves the type open for a body that is only spoken of', () => {
    expect(rows.find((row) => row[0] === 'magdeburg' && row[4] === 'Arbeitsgruppen')?.[5]).toBe('')
  })
})

describe('the matrix of networks', () => {
  const row = (title: string, results = networkResults): readonly string[] | undefined =>
    networkMatrixTable({ ...input, results }).rows.find(([head]) => head === title)

  test('gathers what holds for several bodies, both values of a contradiction among them', () => {
    expect(row('Sitzungen')).toEqual([
      'Sitzungen',
      'Vorbereitungsgremium: mindestens 4 im Jahr; Netzwerkkonferenz: mindestens 1 im Jahr',
      'Arbeitsgruppenübergreifendes Treffen: 1 bis 2 im Jahr; Treffen der Sprecher*innen: mindestens 4 im Jahr; Arbeitsgruppen: höchstens 5 im Jahr',
      'Arbeitstische: regelmäßig, ohne Zahl; Sprecher:innenrat: mindestens 4 im Jahr; Tagung: 2 im Jahr / 2 bis 3 im Jahr',
    ])
  })

  test('says what is not settled, and of slides that they do not mention it', () => {
    const slides = networkResults.bundles.map((bundle) =>
      bundle.id === 'schwerin' ? { ...bundle, kind: 'presentation' as const } : bundle,
    )
    const results = { ...networkResults, bundles: slides }
    expect(row('Beschlussfähigkeit', results)?.slice(1)).toEqual(['nicht geregelt', 'nicht geregelt', 'nicht genannt'])
  })

  test('keeps two networks of a town apart', () => {
    const twice = networkResults.bundles.map((bundle) =>
      bundle.id === 'chemnitz'
        ? { ...bundle, profile: networkResults.bundles.at(-1)?.profile ?? bundle.profile }
        : bundle,
    )
    const { headings } = networkMatrixTable({ ...input, results: { ...networkResults, bundles: twice } })
    expect(headings.slice(1)).toEqual(['Schwerin (chemnitz)', 'Magdeburg', 'Schwerin (schwerin)'])
  })

  test('has no column where there is no network', () => {
    expect(networkMatrixTable(sampleInput()).headings).toEqual(['Merkmal'])
    expect(networksTable(sampleInput()).rows).toEqual([])
  })
})

test('the table of evidence holds every quotation of a network', () => {
  const rows = evidenceTable(input).rows.filter((row) => row[0] === 'schwerin' && row[2] === 'Netzwerk')
  const values = rows.map((row) => `${row[3]} = ${row[4]}`)
  expect(values).toContain('tie/Sprecher:innenrat = Antrag abgelehnt')
  expect(values).toContain('body/Tagung = Lokale Konferenz')
  expect(values).toContain('relation/elects = Die Arbeitstische wählen den Sprecher:innenrat.')
  expect(values).toContain('condition/rules = erfüllt')
  expect(values).toContain('contradiction/frequency = 2 im Jahr gegen 2 bis 3 im Jahr')
  expect(values).toContain('purpose = Netzwerk für Integration')
  expect(values).toContain('dimension/formality = mittel: schriftliche Regeln mit Datum')
  expect(
    values.filter((value) => !/^(?:purpose|body|relation|dimension|condition|contradiction)/.test(value)),
  ).toHaveLength(schwerinNetwork.facts.length)
})
