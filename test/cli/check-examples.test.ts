import { describe, expect, test } from 'vitest'
import { checkExamples } from '../../src/cli/check-examples.ts'
import type { CheckedFile } from '../../src/io/check-knowledge-file.ts'
import { parseYaml } from '../../src/io/read-yaml.ts'

function problemsOf(text: string, role: CheckedFile['role'] = 'component'): readonly string[] {
  const { path, value, lineOf } = parseYaml(text, 'x.yaml')
  return checkExamples({ path, role, value, lineOf, problems: [] }, { monat: ['Januar', 'Februar'] }).map(
    ({ line, id, message }) => `${line}: ${id}: ${message}`,
  )
}

const cue = (pattern: string, ok: string, notOk: string): string =>
  `cues:\n  - id: bericht\n    patterns: ["${pattern}"]\n    ok: ["${ok}"]\n    notOk: ["${notOk}"]\n`

describe('examples of a cue', () => {
  test.each([
    ['right', cue('jährlich* Bericht', 'Es gibt einen jährlichen Bericht.', 'Es gibt keinen.'), []],
    ['with a class', cue('im <monat>', 'Der Bericht erscheint im Januar.', 'Der Bericht erscheint im März.'), []],
    [
      'not found',
      cue('jährlich* Bericht', 'Es gibt einen Bericht.', 'Es gibt keinen.'),
      ['4: bericht: Das Beispiel „Es gibt einen Bericht.“ unter „ok“ wird nicht erkannt'],
    ],
    [
      'found although they must not be',
      cue('Bericht', 'Ein Bericht.', 'Noch ein Bericht.'),
      ['5: bericht: Das Beispiel „Noch ein Bericht.“ unter „notOk“ wird erkannt'],
    ],
  ])('%s', (_, text, expected) => {
    expect(problemsOf(text)).toEqual(expected)
  })

  test('a pattern that cannot be compiled is named with its line', () => {
    expect(problemsOf(cue('(Bericht', 'Ein Bericht.', 'Keiner.'))[0]).toMatch(
      /^3: bericht: Das Muster „\(Bericht“ ist fehlerhaft: /,
    )
  })

  test('lists of the vocabulary are compiled too', () => {
    const text = 'classes:\n  monat: [Januar]\nlabels:\n  period:\n    - Zeitraum\n    - "(Frist"\nactors: [Amt]\n'
    expect(problemsOf(text, 'vocabulary')).toHaveLength(1)
    expect(problemsOf(text, 'vocabulary')[0]).toMatch(/^6: period: Das Muster „\(Frist“/)
  })
})
