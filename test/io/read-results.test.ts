import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ResultsFileError, readResults } from '../../src/io/read-results.ts'
import { renderJson } from '../../src/report/render-json.ts'
import { sampleResults } from '../report/sample-results.ts'

const folder = mkdtempSync(join(tmpdir(), 'konzeptspiegel-results-'))

function written(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('results that were written', () => {
  test('are read back as they were, from the file and from its folder', () => {
    const path = written('results.json', renderJson(sampleResults))
    expect(readResults(path)).toEqual(sampleResults)
    expect(readResults(folder)).toEqual(sampleResults)
  })

  test('are read with a byte order mark, and from a time without reviews', () => {
    const { reviews: _, ...old } = sampleResults
    expect(readResults(written('old.json', `\uFEFF${JSON.stringify(old)}`)).reviews).toEqual([])
  })
})

describe('what cannot be used is told in a sentence', () => {
  const other = { ...sampleResults, tool: { name: 'konzeptspiegel', version: '0.0.9' }, bundles: [{ id: 'a' }] }
  const same = { ...sampleResults, bundles: [...sampleResults.bundles, sampleResults.bundles[0]] }
  const empty = join(folder, 'leer')
  mkdirSync(empty)
  test.each([
    ['nothing', join(folder, 'fehlt.json'), /gibt es nicht\. Erwartet wird eine Datei results\.json/],
    ['a folder without results', empty, /liegt keine Datei results\.json/],
    ['cut JSON', written('cut.json', '{"tool":'), /keine lesbare JSON-Datei/],
    ['no UTF-8', written('latin.json', Uint8Array.of(0x22, 0xe4, 0x22)), /keine lesbare JSON-Datei/],
    ['deep nesting', written('deep.json', '['.repeat(200_000)), /keine lesbare JSON-Datei/],
    ['other JSON', written('other.json', '{"name":"x"}'), /keine Ergebnisdatei des Konzeptspiegels/],
    ['another version', written('version.json', JSON.stringify(other)), /stammt aus Fassung 0\.0\.9 .* neu auswerten/],
    ['a bundle twice', written('twice.json', JSON.stringify(same)), /kommt das Dokument „.+“ zweimal vor/],
  ])('%s', (_, path, sentence) => {
    expect(() => readResults(path)).toThrow(ResultsFileError)
    expect(() => readResults(path)).toThrow(sentence)
  })
})
