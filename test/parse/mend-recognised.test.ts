import { expect, test } from 'vitest'
import { mendRecognised } from '../../src/parse/mend-recognised.ts'
import type { RecognisedWord } from '../../src/parse/recognised-lines.ts'

/** Words of a line; "~" before a word makes it unsure, "_" after it a wide gap, "!" after it tall and narrow. */
function line(...texts: readonly string[]): readonly RecognisedWord[] {
  let left = 0
  return texts.map((source) => {
    const text = source.replace(/^~/, '').replace(/[>!]$/, '')
    const width = source.endsWith('!') ? 5 : text.length * 10
    const word = {
      text,
      left,
      top: 0,
      right: left + width,
      bottom: source.endsWith('!') ? 80 : text.length === 1 ? 10 : 20,
    }
    left += width + (source.endsWith('>') ? 20 : 5)
    return { ...word, confidence: source.startsWith('~') ? 20 : 95 }
  })
}

const read = (...lines: readonly (readonly RecognisedWord[])[]): readonly string[] =>
  mendRecognised(lines).map((words) => words.map(({ text }) => text).join(' '))

test.each([
  ['"§" read as "$"', line('nach', '$', '10', 'Abs.'), 'nach § 10 Abs.'],
  ['"§" read as "$", unsure', line('des', '~$', '6', 'der'), 'des § 6 der'],
  ['"§" glued to its number', line('&4', '(3)'), '§ 4 (3)'],
  ['"§§" read as "88"', line('nach', '88', '80', 'ff.', 'BauGB'), 'nach §§ 80 ff. BauGB'],
  ['"§" read as "8" before the law', line('nach', '8', '45a', 'AufenthG'), 'nach § 45a AufenthG'],
  ['an eight that is one', line('Es', 'gibt', '8', '45', 'Kurse'), 'Es gibt 8 45 Kurse'],
  ['"S." read as "$."', line('GVBl.', '$.', '291'), 'GVBl. S. 291'],
  ['Roman numbers', line('SGB', 'Il', 'und', 'SGB', 'Ill.'), 'SGB II und SGB III.'],
  ['a word that begins like one', line('Illegale', 'Einreise'), 'Illegale Einreise'],
  ['borders of cells', line('|', '|Klaus', 'Hofmann|'), 'Klaus Hofmann'],
  ['stains', line('~=}', 'Gemeinde', '~,'), 'Gemeinde'],
  ['signs that belong to the text', line('(22,9', '%).', '–'), '(22,9 %). –'],
  ['a bullet', line('e>', 'Sprachkurse'), '• Sprachkurse'],
  ['a single letter that is none', line('e', 'Sprachkurse'), 'e Sprachkurse'],
  ['a column read as one word', line('~PemD-!', 'Ausschuss'), 'Ausschuss'],
  ['leader dots', line('Ziele', '~....sessensnsss', '4'), 'Ziele .... 4'],
  ['leader dots glued to a word', line('~Förderung.......eenennenenens', '4'), 'Förderung.... 4'],
  ['leader dots read as letters', line('Ziele', '~ennenennensennnnen', '4'), 'Ziele .... 4'],
])('%s', (_, words, text) => {
  expect(read(words)).toEqual([text])
})

test('a law on the next line counts', () => {
  expect(read(line('nach', '8', '45a'), line('AufenthG'))).toEqual(['nach § 45a', 'AufenthG'])
})
