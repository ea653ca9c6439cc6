import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { agreementSchema } from '../../src/model/agreement.ts'
import { renderJson } from '../../src/report/render-json.ts'
import { concept, resultsOf } from '../assess/agreement/sample-codings.ts'
import { runCli } from './run-cli.ts'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'compare-'))
  const results = resultsOf([
    concept('nordstadt', { monitoring: 'ja', fortschreibung: 'ja' }),
    concept('suedtal', { monitoring: 'Geplant' }),
  ])
  writeFileSync(join(folder, 'results.json'), renderJson(results))
  writeFileSync(
    join(folder, 'matrix.csv'),
    'Bestandteil,Nordstadt,Suedtal\nMonitoring,Ja,teilweise\nFortschreibung,ja,nein\n',
  )
  const many = Array.from({ length: 13 }, (_, index) => `nordstadt,Monitoring,ja,P${index}\n`)
  writeFileSync(join(folder, 'viele.csv'), `Dokument,Bestandteil,Wert,Kodierer\n${many.join('')}`)
  writeFileSync(join(folder, 'fremd.csv'), 'Bestandteil,Dresden\nMonitoring,ja\nFortschreibung,ja\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('compare', () => {
  test('writes the reports and prints the figures', () => {
    const { code, stdout } = runCli(['compare', '.', '--with', 'matrix.csv', '--out', 'aus'], folder)
    expect(code).toBe(0)
    expect(stdout).toMatch(/Maschine und matrix +2 +4 +75,0 %/)
    expect(stdout).toContain('1 Abweichung\n')
    expect(readdirSync(join(folder, 'aus')).toSorted()).toEqual([
      'agreement.csv',
      'agreement.html',
      'agreement.json',
      'agreement.md',
      'disagreements.csv',
    ])
    const { coders } = agreementSchema.parse(JSON.parse(readFileSync(join(folder, 'aus', 'agreement.json'), 'utf8')))
    expect(coders.map(({ name, file }) => `${name} ${file}`)).toEqual([
      'konzeptspiegel 0.1.0 results.json',
      'matrix matrix.csv',
    ])
  })

  test('takes the values that people corrected when asked to', () => {
    const results = JSON.parse(readFileSync(join(folder, 'results.json'), 'utf8'))
    const review = {
      bundle: 'suedtal',
      thing: 'component',
      id: 'monitoring',
      decision: 'changed',
      machineValue: 'Geplant',
      value: 'teilw.',
      by: 'K. Muster',
      date: '2026-05-02',
      reason: '',
    }
    writeFileSync(join(folder, 'durchgesehen.json'), JSON.stringify({ ...results, reviews: [review] }))
    const args = ['compare', 'durchgesehen.json', '--with', 'matrix.csv', '--values', 'reviewed', '--out', 'neu']
    const { code, stdout } = runCli(args, folder)
    expect(code).toBe(0)
    expect(stdout).toMatch(/Maschine \(berichtigt\) und matrix +2 +4 +100,0 %/)
    const agreement = agreementSchema.parse(JSON.parse(readFileSync(join(folder, 'neu', 'agreement.json'), 'utf8')))
    expect(agreement).toMatchObject({ corrected: 1, coders: [{ file: 'durchgesehen.json' }, {}], disagreements: [] })
  })

  test('says which names the results have when nothing fits', () => {
    const { code, stderr } = runCli(['compare', 'results.json', '--with', 'fremd.csv', '--out', 'nichts'], folder)
    expect(code).toBe(2)
    expect(stderr).toContain('Kein Dokument der Kodierung kommt in den Ergebnissen vor')
    expect(stderr).toContain('nordstadt, suedtal')
    expect(existsSync(join(folder, 'nichts'))).toBe(false)
  })

  test.each([
    [['compare', '.'], '„--with'],
    [['compare', '.', '--with', 'fehlt.csv'], 'fehlt.csv'],
    [['compare', 'matrix.csv', '--with', 'matrix.csv'], 'JSON'],
    [['compare', '.', '--with', 'viele.csv'], '13 Personen'],
    [['compare', '.', '--with', 'matrix.csv', '--values', 'alle'], '--values: „alle“ gibt es nicht'],
  ])('%j is refused in German', (args, words) => {
    const { code, stderr } = runCli(args, folder)
    expect(code).toBe(2)
    expect(stderr).toContain(words)
  })
})

describe('coding-sheet', () => {
  test('what a person fills in comes back as a coding', async () => {
    const written = runCli(['coding-sheet', '.', '--out', 'bogen.xlsx', '--coder', 'K. Muster'], folder)
    expect(written.code).toBe(0)
    const { sheets } = await readXlsx(readFileSync(join(folder, 'bogen.xlsx')))
    const filled = sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => {
        if (row[5] !== 'Monitoring') return row
        const isNorth = row[1] === 'nordstadt'
        return row
          .with(8, isNorth ? 'ja' : 'nein')
          .with(9, isNorth ? 3 : null)
          .with(10, isNorth ? 'Es wird berichtet.' : null)
      }),
    }))
    writeFileSync(join(folder, 'ausgefuellt.xlsx'), await writeXlsx({ sheets: filled }))
    const { code, stderr } = runCli(['compare', '.', '--with', 'ausgefuellt.xlsx', '--out', 'zurueck'], folder)
    expect([code, stderr]).toEqual([0, ''])
    const agreement = agreementSchema.parse(JSON.parse(readFileSync(join(folder, 'zurueck', 'agreement.json'), 'utf8')))
    expect(agreement.coders[1]).toMatchObject({ name: 'K. Muster', documents: 2, values: 2 })
    expect(agreement.comparisons[0]?.components.monitoring).toMatchObject({ n: 2, agreement: { value: 0.5 } })
    expect(agreement.disagreements.map(({ bundle, values }) => [bundle, ...values.map(({ value }) => value)])).toEqual([
      ['suedtal', 'Geplant', 'nein'],
    ])
  })

  test('an existing sheet is never overwritten', () => {
    copyFileSync(join(folder, 'matrix.csv'), join(folder, 'voll.xlsx'))
    const { code, stderr } = runCli(['coding-sheet', '.', '--out', 'voll.xlsx'], folder)
    expect(code).toBe(2)
    expect(stderr).toContain('„voll.xlsx“ gibt es schon')
    expect(readFileSync(join(folder, 'voll.xlsx'), 'utf8')).toContain('Monitoring')
  })
})
