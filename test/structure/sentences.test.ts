import { expect, test } from 'vitest'
import { findSentences } from '../../src/structure/sentences.ts'

test.each([
  ['Die Stadt berät. Das Land fördert.', 2],
  ['Angebote, z. B. Kurse, d. h. Deutschkurse u. a. Treffs, gibt es i. d. R. kostenfrei.', 1],
  ['Nach § 10 Abs. 1 Nr. 3 der Verordnung ist das Konzept fortzuschreiben.', 1],
  ['Nach Art. 3 GG bzw. § 4 Abs. 2 S. 1 gilt das ca. ab Mai. Es bleibt dabei.', 2],
  ['Nach dem Gesetz vom 17. Dezember 2010 (Nds. GVBl. S. 576; BGBl. I S. 12) hat der Kreistag beschlossen.', 1],
  ['Der Rat beschloss am 23. Oktober 2023 die 1. Fortschreibung des Plans.', 1],
  ['Im 19. Jahrhundert kamen Weber. Im 20. kamen andere.', 2],
  ['Zuständig ist Dr. Meier, vgl. Prof. Schulz, v. a. aber St. Martin.', 1],
  ['Das gilt bis 2030. Danach wird neu beraten.', 2],
  ['Siehe Kapitel 3. Die Ziele stehen dort.', 2],
  ['Kurse, Treffs, Beratung usw. Die Träger sind frei.', 2],
  ['Kurse, Treffs usw. werden gefördert, ggf. inkl. Fahrtkosten.', 1],
  ['Wer ist zuständig? Das Amt! So steht es da.', 3],
  ['„Wir schaffen das.“ So begann es.', 2],
  ['Er sagte: „Wir schaffen das.“', 1],
  ['Das nennt man Milieu.1 Auf diese Prozesse kommt es an.', 2],
  ['Die Qualifikation ist nicht anerkannt ist.Hier gilt es zu handeln.', 2],
  ['Auskunft unter www.stadt-musterau.de oder info@stadt.example.', 1],
  ['Es waren 1.200 Personen, d.h. 3,5 Prozent.', 1],
  ['Im II. Quartal beginnt die Umsetzung.', 1],
  ['Mitarbeit: A. Weber, B. Kurz, TOP 4.', 1],
  ['kleingeschriebener Rest ohne Punkt', 1],
])('%s', (text, count) => {
  const sentences = findSentences(text, 0, text.length)
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toHaveLength(count)
})

test('spans leave out white space and stay within the given part', () => {
  const text = 'Vorher. \n Eins ist da.  Zwei ist da. \n Nachher.'
  const sentences = findSentences(text, 8, 38)
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(['Eins ist da.', 'Zwei ist da.'])
})

test('ends with texts so long that more than a look at each sign would take days', () => {
  const text = 'Die Stadt Musterau fördert z. B. Sprachkurse nach § 3 Abs. 2 der Satzung. '.repeat(200_000)
  expect(findSentences(text, 0, text.length)).toHaveLength(200_000)
})
