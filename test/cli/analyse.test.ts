import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { resultsSchema } from '../../src/model/result.ts'
import type { CliRun } from './run-cli.ts'
import { runCli } from './run-cli.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'konzeptspiegel-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const concept = `Integrationskonzept der Stadt Beispielstadt

1 Ausgangslage

In Beispielstadt leben 4.210 Menschen mit Migrationshintergrund, das sind 12 Prozent der Bevölkerung.

2 Handlungsfelder

2.1 Handlungsfeld Sprache

Maßnahmen

- Die Stadt richtet Sprachkurse für Eltern ein. Zuständig: Amt 50. Zeitraum: 2025 bis 2026.

3 Monitoring

Das Amt für Soziales berichtet dem Stadtrat jährlich über die Umsetzung dieses Konzeptes anhand von Indikatoren.
`

function write(name: string, content: string): void {
  mkdirSync(join(root, name, '..'), { recursive: true })
  writeFileSync(join(root, name), content)
}

function analyse(...args: readonly string[]): CliRun {
  return runCli(['analyse', ...args], root)
}

describe('analyse', () => {
  test('writes every report and ends with 0', () => {
    write('k/beispielstadt.txt', concept)
    const { code, stdout, stderr } = analyse('k', '--out', 'aus')
    expect(stderr).toBe('[1/1] beispielstadt\n')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^1 Integrationskonzept ausgewertet\nGeschrieben:\n {2}aus\/results\.json\n/)
    expect(readdirSync(join(root, 'aus'))).toEqual([
      ...['binding.csv', 'evidence.csv', 'fields.csv', 'issues.csv', 'konzeptspiegel.qdc'],
      ...['matrix.csv', 'measures.csv'],
      ...['network-matrix.csv', 'networks.csv', 'profiles.csv'],
      ...['report.html', 'report.md', 'report.xlsx', 'requirements.csv', 'results.json', 'reviews.csv'],
      ...['understanding.csv', 'zik.csv'],
    ])
    const results = resultsSchema.parse(JSON.parse(readFileSync(join(root, 'aus/results.json'), 'utf8')))
    expect(results.bundles.map(({ kind }) => kind)).toEqual(['concept'])
    expect(readFileSync(join(root, 'aus/matrix.csv'), 'utf8').split('\n')).toHaveLength(12)
  })

  test('writes projects for QDA programs only when asked to, for they hold the texts', () => {
    write('k/beispielstadt.txt', concept)
    const { code, stdout } = analyse('k', '--out', 'aus', '--format', 'qdpx')
    expect(code).toBe(0)
    expect(stdout).toContain('aus/konzeptspiegel.qdpx')
    const archive = unzipSync(new Uint8Array(readFileSync(join(root, 'aus/konzeptspiegel.qdpx'))))
    const texts = Object.values(archive).map((bytes) => strFromU8(bytes))
    expect(texts.some((text) => text.includes('Das Amt für Soziales berichtet dem Stadtrat jährlich'))).toBe(true)
  })

  test('puts PDFs only into projects', () => {
    write('k/beispielstadt.txt', concept)
    const { code, stderr } = analyse('k', '--out', 'aus', '--with-pdf')
    expect(code).toBe(2)
    expect(stderr).toContain('--format qdpx')
  })

  test('gives the same bytes each time, with any number of jobs', () => {
    write('k/a.txt', concept)
    write('k/b.txt', concept.replaceAll('Beispielstadt', 'Musterstadt'))
    analyse('k', '--out', 'eins')
    analyse('k', '--out', 'zwei', '--jobs', '2')
    for (const name of readdirSync(join(root, 'eins'))) {
      expect([name, readFileSync(join(root, 'zwei', name)).equals(readFileSync(join(root, 'eins', name)))]).toEqual([
        name,
        true,
      ])
    }
  })

  test('does not stop at a file that cannot be read, and ends with 1', () => {
    write('k/a.txt', concept)
    write('k/leer.pdf', '')
    write('k/alt.rtf', '{\\rtf1 x}')
    const { code, stdout, stderr } = analyse('k', 'fehlt.pdf')
    expect(code).toBe(1)
    expect(stdout).toContain('1 Integrationskonzept ausgewertet, 2 nicht lesbar')
    expect(stderr).toContain('Fehler: „k/leer.pdf“ ist leer.')
    expect(stderr).toContain('Fehler: „k/alt.rtf“ hat ein Format, das nicht gelesen wird')
    expect(stderr).toContain('Fehler: „fehlt.pdf“ konnte nicht geöffnet werden (es gibt sie nicht).')
    const matrix = readFileSync(join(root, 'konzeptspiegel-ergebnis/matrix.csv'), 'utf8')
    expect(matrix.split('\n')[9]).toMatch(/^Monitoring,n\. b\.,\S+,n\. b\.$|^Monitoring,.*n\. b\./)
  })

  test('does not read its own results when the folder is analysed again', () => {
    write('a.txt', concept)
    expect(analyse('.').stderr).toContain('[1/1] a')
    expect(analyse('.').stderr).toContain('[1/1] a')
  })

  test('ends with 2 when nothing could be read, but says so in the reports', () => {
    write('leer.pdf', '')
    const { code, stderr } = analyse('leer.pdf', '--out', 'aus')
    expect(code).toBe(2)
    expect(stderr).toContain('Keines der Dokumente konnte gelesen werden.')
    expect(readFileSync(join(root, 'aus/issues.csv'), 'utf8')).toContain('file-empty')
  })

  test('ends with 2 and writes nothing when there is no document', () => {
    mkdirSync(join(root, 'leer'))
    const { code, stderr } = analyse('leer', '--out', 'aus')
    expect(code).toBe(2)
    expect(stderr).toContain('Im Ordner „leer“ liegt kein Dokument')
    expect(readdirSync(root)).toEqual(['leer'])
  })

  test('puts files together with --bundle and writes only the formats wanted', () => {
    write('teil1.txt', concept)
    write('teil2.txt', '4 Fortschreibung\n\nDieses Konzept wird alle fünf Jahre fortgeschrieben.\n')
    const { code, stdout } = analyse('--bundle', 'stadt=teil1.txt,teil2.txt', '--format', 'json', '--out', 'aus')
    expect(code).toBe(0)
    expect(stdout).toContain('aus/results.json')
    expect(readdirSync(join(root, 'aus'))).toEqual(['results.json'])
    const results = resultsSchema.parse(JSON.parse(readFileSync(join(root, 'aus/results.json'), 'utf8')))
    expect(results.bundles.map(({ id, files }) => [id, files.length])).toEqual([['stadt', 2]])
  })

  test('codes what is no concept as one with --as-concept, and says what it looks like', () => {
    write(
      'k/satzung.txt',
      'Satzung der Stadt Beispielstadt über die Benutzung der Unterkünfte\n\n§ 1 Zweck\n\nDie Stadt betreibt Unterkünfte.\n',
    )
    analyse('k', '--out', 'wie')
    analyse('k', '--out', 'als', '--as-concept')
    const first = (folder: string) =>
      resultsSchema.parse(JSON.parse(readFileSync(join(root, folder, 'results.json'), 'utf8'))).bundles[0]
    expect(first('wie')?.kind).not.toBe('concept')
    expect(first('als')).toMatchObject({ kind: 'concept', kindCertainty: 'prüfen' })
    expect(first('als')?.kindReason).toMatch(/^Auf Wunsch als Konzept ausgewertet\. Erkannt wurde: \S/)
    expect(first('als')?.components.monitoring?.value).toBe('nein')
  })

  test('speaks English with --lang en', () => {
    write('a.txt', concept)
    const { stdout, stderr } = analyse('a.txt', 'fehlt.pdf', '--lang', 'en', '--format', 'html,csv')
    expect(stdout).toContain('1 integration concept analysed\nWritten:')
    expect(stderr).toContain('error: “fehlt.pdf” could not be opened (it does not exist).')
    expect(readFileSync(join(root, 'konzeptspiegel-ergebnis/report.html'), 'utf8')).toContain('<html lang="en">')
    expect(readFileSync(join(root, 'konzeptspiegel-ergebnis/matrix.csv'), 'utf8')).toMatch(/^Bestandteil,/)
  })

  test('gives up a document after the time limit, which the reports say', () => {
    write('a.txt', concept)
    const { code, stderr } = analyse('a.txt', '--time-limit', '0.001', '--out', 'aus')
    expect(code).toBe(2)
    expect(stderr).toMatch(/^\[1\/1\] a\nFehler: .*„a\.txt“/)
    expect(readFileSync(join(root, 'aus/issues.csv'), 'utf8')).toContain('parse-timeout')
  })

  test('a place that cannot be written to gives a German sentence', () => {
    write('a.txt', concept)
    const { code, stderr } = analyse('a.txt', '--out', 'a.txt')
    expect(code).toBe(2)
    expect(stderr).toContain('„a.txt“ kann nicht als Ordner für die Ergebnisse dienen')
    expect(readFileSync(join(root, 'a.txt'), 'utf8')).toBe(concept)
  })
})
