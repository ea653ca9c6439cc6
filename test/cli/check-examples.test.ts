import { describe, expect, test } from 'vitest'
import { createExampleCheck } from '../../src/cli/check-examples.ts'
import type { CheckedFile } from '../../src/io/check-knowledge-file.ts'
import { parseYaml } from '../../src/io/read-yaml.ts'
import { knowledge } from '../shipped-knowledge.ts'

const { codebook } = knowledge
const classes = { ...codebook.vocabulary.classes, monat: ['Januar', 'Februar'] }
const vocabulary = { ...codebook.vocabulary, classes }
const checkExamples = createExampleCheck({ ...knowledge, codebook: { ...codebook, vocabulary } })

function problemsOf(text: string, role: CheckedFile['role'] = 'component'): readonly string[] {
  const { path, value, lineOf } = parseYaml(text, 'x.yaml')
  return checkExamples({ path, role, value, lineOf, problems: [] }).map(
    ({ line, id, message }) => `${line}: ${id}: ${message}`,
  )
}

const cue = (pattern: string, ok: string, notOk: string): string =>
  `cues:\n  - id: bericht\n    patterns: ["${pattern}"]\n    ok: ["${ok}"]\n    notOk: ["${notOk}"]\n`

describe('examples of a cue', () => {
  test.each([
    ['right', cue('jährlich* Bericht', 'Es gibt einen jährlichen Bericht.', 'Es gibt nichts.'), []],
    ['with a class', cue('im <monat>', 'Der Bericht erscheint im Januar.', 'Der Bericht erscheint im März.'), []],
    [
      'not found',
      cue('jährlich* Bericht', 'Es gibt einen Bericht.', 'Es gibt nichts.'),
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

  test('a sentence of somebody else, or a denied one, does not count for a component', () => {
    expect(
      problemsOf(
        cue('jährlich* Bericht', 'Wir geben jährliche Berichte.', 'Die Landesregierung gibt einen jährlichen Bericht.'),
      ),
    ).toEqual(['4: bericht: Das Beispiel „Wir geben jährliche Berichte.“ unter „ok“ wird nicht erkannt'])
    expect(problemsOf(cue('Bericht', 'Ein Bericht erscheint.', 'Es erscheint kein Bericht.'))).toEqual([])
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
