import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { renderJson } from '../../src/report/render-json.ts'
import { earlier, later } from '../report/diff/diff-input.ts'
import { bundle } from '../report/sample-results.ts'
import { runCli } from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'konzeptspiegel-diff-'))

function written(name: string, results: typeof earlier): string {
  mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, name, 'results.json'), renderJson(results))
  return join(folder, name)
}

const [before, after] = [written('alt', earlier), written('neu', later)]

test('two folders of results become four files and a summary', () => {
  const out = join(folder, 'vergleich')
  const { code, stdout, stderr } = runCli(['diff', before, join(after, 'results.json'), '--out', out])
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toContain('Bestandteile: 1 besser, 0 schwächer, 0 anders.')
  expect(readdirSync(out).sort()).toEqual(['diff.csv', 'diff.html', 'diff.json', 'diff.md'])
})

test('--pair names what belongs together, by municipality too', () => {
  const out = join(folder, 'paar')
  expect(runCli(['diff', before, after, '--pair', 'Borna=coswig', '--out', out]).code).toBe(0)
  const { pairs } = JSON.parse(readFileSync(join(out, 'diff.json'), 'utf8')) as { pairs: { pairedBy: string }[] }
  expect(pairs.map(({ pairedBy }) => pairedBy)).toEqual(['id', 'option'])
})

test('what cannot be paired ends with 1 and is told', () => {
  const several = [bundle('x', 'Borna'), bundle('y', 'Borna')].map((item, index) => ({
    ...item,
    files: item.files.map((file) => ({ ...file, sha256: String(index + 2).repeat(64) })),
  }))
  const open = written('offen', { ...later, bundles: several })
  const { code, stdout } = runCli(['diff', before, open, '--out', join(folder, 'offen-vergleich')])
  expect(code).toBe(1)
  expect(stdout).toContain('nicht eindeutig')
})

describe('wrong calls end with 2 and a German sentence', () => {
  test.each([
    [['diff', before], 'Es fehlt die Angabe „neu“.'],
    [['diff', before, join(folder, 'fehlt')], 'gibt es nicht. Erwartet wird eine Datei results.json'],
    [['diff', before, after, '--pair', 'aue'], 'muss die Form ALT=NEU haben'],
    [
      ['diff', before, after, '--pair', 'zwickau=aue'],
      '„zwickau“ gibt es in der alten Auswertung nicht; vorhanden: aue, borna.',
    ],
    [['diff', before, after, '--pair', 'aue=aue', '--pair', 'borna=aue'], '„aue“ kommt in zwei Paaren vor.'],
  ])('%j', (args, sentence) => {
    const { code, stdout, stderr } = runCli(args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(sentence)
  })
})
