import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openXlsx, saveXlsx } from 'hucre/xlsx'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { resultsSchema } from '../../src/model/result.ts'
import type { CliRun } from './run-cli.ts'
import { runCli } from './run-cli.ts'

let analysed = ''
let root = ''
beforeAll(() => {
  analysed = mkdtempSync(join(tmpdir(), 'konzeptspiegel-'))
  writeFileSync(join(analysed, 'beispielstadt.txt'), concept)
  runCli(['analyse', 'beispielstadt.txt', '--as-concept', '--out', 'aus', '--format', 'json,xlsx'], analysed)
})
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'konzeptspiegel-'))
  cpSync(analysed, root, { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true }))
afterAll(() => rmSync(analysed, { recursive: true }))

const concept = `Integrationskonzept der Stadt Beispielstadt

1 Handlungsfelder

1.1 Handlungsfeld Sprache

Maßnahmen

- Die Stadt richtet Sprachkurse für Eltern ein. Zuständig: Amt 50. Zeitraum: 2025 bis 2026.
`

const yaml = `- bundle: beispielstadt
  thing: component
  id: monitoring
  decision: changed
  machineValue: nein
  value: teilw.
  by: A. Beck
  date: 2026-05-31
  reason: =Siehe Ratsbeschluss
`

function report(...args: readonly string[]): CliRun {
  return runCli(['report', 'aus/results.json', '--out', 'neu', ...args], root)
}

function read(name: string): string {
  return readFileSync(join(root, name), 'utf8')
}

/** Fills in cells of the sheet "Durchsicht" as a person does: headings and rows as shown there, from 1. */
async function fillIn(name: string, rows: Readonly<Record<number, Readonly<Record<string, string>>>>): Promise<void> {
  const workbook = await openXlsx(readFileSync(join(root, 'aus/report.xlsx')))
  const sheet = workbook.sheets.find((candidate) => candidate.name === 'Durchsicht')
  for (const [row, cells] of Object.entries(rows)) {
    for (const [heading, value] of Object.entries(cells)) {
      const line = sheet?.rows[Number(row) - 1]
      const column = sheet?.rows[0]?.indexOf(heading) ?? -1
      if (!line || column < 0) throw new Error(`there is no cell ${row}, ${heading}`)
      line[column] = value
    }
  }
  writeFileSync(join(root, name), await saveXlsx(workbook))
}

describe('report', () => {
  test('writes the reports anew, the results as they were', () => {
    const { code, stdout, stderr } = report()
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^1 Dokument\nGeschrieben:\n {2}neu\/results\.json\n/)
    expect(readdirSync(join(root, 'neu'))).toContain('report.html')
    expect(read('neu/results.json')).toBe(read('aus/results.json'))
  })

  test('takes review.yaml in; machine values stay', () => {
    writeFileSync(join(root, 'review.yaml'), yaml)
    const { code, stdout } = report('--review', 'review.yaml')
    expect(code).toBe(0)
    expect(stdout).toContain('1 Dokument, 1 Wert von Hand durchgesehen')
    const results = resultsSchema.parse(JSON.parse(read('neu/results.json')))
    expect(results.bundles[0]?.components.monitoring?.value).toBe('nein')
    expect(results.reviews).toMatchObject([{ id: 'monitoring', value: 'teilw.', by: 'A. Beck' }])
    expect(read('neu/matrix.csv')).toContain('Monitoring,nein')
    expect(read('neu/reviews.csv')).toContain(
      ",nein,nein,geändert,teilw.,teilw.,A. Beck,2026-05-31,'=Siehe Ratsbeschluss,ja,",
    )
    expect(read('neu/report.md')).toContain('teilw. (von Hand; Programm: nein)')
  })

  test('takes the filled-in sheet in and tells wrong rows with their number', async () => {
    const right = { Entscheidung: 'geändert', 'Neuer Wert': 'Geplant', Name: 'B. Dorn', Datum: '1.6.2026' }
    await fillIn('durchsicht.xlsx', { 10: right, 11: { Entscheidung: 'bestätigt', Datum: '1.6.2026' } })
    const { code, stderr } = report('--review', 'durchsicht.xlsx')
    expect(code).toBe(1)
    expect(stderr).toBe('„durchsicht.xlsx“, Zeile 11: Es fehlt der Name der Person, die entschieden hat.\n')
    const { reviews } = resultsSchema.parse(JSON.parse(read('neu/results.json')))
    expect(reviews).toMatchObject([{ id: 'monitoring', machineValue: 'nein', value: 'Geplant', date: '2026-06-01' }])
  })

  test('keeps both of two people who disagree, and says which counts', () => {
    writeFileSync(join(root, 'a.yaml'), yaml)
    writeFileSync(
      join(root, 'b.yml'),
      yaml.replace('A. Beck', 'B. Dorn').replace('05-31', '06-02').replace('teilw.', 'ja'),
    )
    const { code, stderr } = report('--review', 'b.yml', '--review', 'a.yaml')
    expect(code).toBe(0)
    expect(stderr).toContain('Mehrere Entscheidungen (A. Beck am 31.5.2026, B. Dorn am 2.6.2026). Es gilt die letzte')
    expect(resultsSchema.parse(JSON.parse(read('neu/results.json'))).reviews).toHaveLength(2)
  })

  test('tells wrong entries of review.yaml with their line and keeps the rest', () => {
    writeFileSync(
      join(root, 'r.yaml'),
      `${yaml}${yaml.replace('2026-05-31', '31.5.2026')}${yaml.replace('beispielstadt', 'anderswo')}`,
    )
    const { code, stderr } = report('--review', 'r.yaml')
    expect(code).toBe(1)
    expect(stderr).toContain('„r.yaml“, Zeile 17: „date“: „31.5.2026“ hat nicht die richtige Form')
    expect(stderr).toContain('Zum Dokument „anderswo“ gibt es eine Entscheidung, aber kein Ergebnis.')
    expect(resultsSchema.parse(JSON.parse(read('neu/results.json'))).reviews).toHaveLength(1)
  })

  test.each<[string, string, string]>([
    ['fehlt.yaml', '', '„fehlt.yaml“ konnte nicht geöffnet werden (es gibt sie nicht).'],
    ['kaputt.yaml', 'a: [', '„kaputt.yaml“, Zeile 1: kein gültiges YAML'],
    ['andere.csv', 'Kommune,Name\nx,y\n', '„andere.csv“, Zeile 1: Die Überschriften fehlen:'],
  ])('%s ends with 2 and a sentence, and nothing is written', (name, content, sentence) => {
    if (content !== '') writeFileSync(join(root, name), content)
    const { code, stderr } = report('--review', name)
    expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)])
    expect(readdirSync(root)).not.toContain('neu')
  })

  test('says what is wrong with a file that holds no results', () => {
    writeFileSync(join(root, 'x.json'), '{"tool":{"name":"x"}}')
    expect(runCli(['report', 'x.json'], root).stderr).toContain('„x.json“ ist keine Ergebnisdatei des Konzeptspiegels.')
    writeFileSync(join(root, 'x.json'), '{')
    expect(runCli(['report', 'x.json'], root).stderr).toContain('„x.json“ ist keine lesbare JSON-Datei')
  })

  test('says that projects need the texts, which results do not hold', () => {
    const { code, stderr } = report('--format', 'qdpx')
    expect([code, stderr]).toEqual([2, expect.stringContaining('Bitte mit „konzeptspiegel analyse … --format qdpx“')])
  })

  test('never writes over what people filled in', async () => {
    mkdirSync(join(root, 'neu'))
    await fillIn('neu/report.xlsx', { 10: { Entscheidung: 'bestätigt' } })
    expect(report().stderr).toContain(
      'In „neu/report.xlsx“ hat jemand das Blatt „Durchsicht“ ausgefüllt; das ginge verloren.',
    )
    expect(report('--review', 'neu/report.xlsx').stderr).toContain('„neu/report.xlsx“ würde überschrieben.')
    copyFileSync(join(root, 'aus/report.xlsx'), join(root, 'neu/report.xlsx'))
    expect(report().code).toBe(0)
  })

  test('writes CSV as German Excel opens it with --csv-excel', () => {
    report('--csv-excel', '--format', 'csv')
    expect(read('neu/matrix.csv')).toMatch(/^\ufeffBestandteil;beispielstadt\r\n/)
    report('--format', 'csv')
    expect(read('neu/matrix.csv')).toMatch(/^Bestandteil,beispielstadt\n/)
  })
})

test('analyse takes reviews in as well', () => {
  writeFileSync(join(root, 'review.yaml'), yaml)
  const { code } = runCli(
    ['analyse', 'beispielstadt.txt', '--as-concept', '--review', 'review.yaml', '--out', 'neu', '--format', 'json'],
    root,
  )
  expect(code).toBe(0)
  expect(resultsSchema.parse(JSON.parse(read('neu/results.json'))).reviews).toHaveLength(1)
})
