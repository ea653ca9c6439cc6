import { expect, test } from 'vitest'
import type { Piece } from '../../src/structure/line.ts'
import { mendOddLetters } from '../../src/structure/odd-letters.ts'

function paragraph(text: string): Piece {
  return { type: 'paragraph', level: 0, marker: '', emphasis: false, fragments: [{ text, page: 0 }], table: null }
}

const mend = (...texts: readonly string[]): readonly string[] =>
  mendOddLetters(texts.map(paragraph)).map(({ fragments }) => fragments[0]?.text ?? '')

test('a joined letter of a font becomes the letters that make words', () => {
  expect(mend('Die Gesellscha\ue039 und ihre Herkun\ue039', 'am Mi\ue03cwoch im Amtsbla\ue03c')).toEqual([
    'Die Gesellschaft und ihre Herkunft',
    'am Mittwoch im Amtsblatt',
  ])
})

test('Ɵ and Ʃ of office programs are ti and tt', () => {
  expect(mend('IntegraƟon und BeteiligungsakƟon', 'die InformaƟon für das Amt', 'MiƩel und MiƩagessen')).toEqual([
    'Integration und Beteiligungsaktion',
    'die Information für das Amt',
    'Mittel und Mittagessen',
  ])
})

test('words of the file itself tell what is not common', () => {
  expect(mend('Der Luftkurort Hoch\ue051ld', 'Gemeinde Hochfeld', 'Hoch\ue051ld liegt hoch')[0]).toBe(
    'Der Luftkurort Hoch\ue051ld',
  )
  expect(mend('Das Wappen von Scha\ue052hausen', 'Schaffhausen')[0]).toBe('Das Wappen von Schaffhausen')
})

test('without a word that fits, and in plain text, nothing changes', () => {
  expect(mend('\ue0ff\ue0fe\ue0fd', 'Şükrü aus Łódź')).toEqual(['\ue0ff\ue0fe\ue0fd', 'Şükrü aus Łódź'])
})
