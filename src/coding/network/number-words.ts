const words: Readonly<Record<string, number>> = {
  ein: 1,
  eine: 1,
  einen: 1,
  einem: 1,
  einer: 1,
  eines: 1,
  anderthalb: 1.5,
  eineinhalb: 1.5,
  zwei: 2,
  zweieinhalb: 2.5,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  achtzehn: 18,
  zwanzig: 20,
  einundzwanzig: 21,
  vierundzwanzig: 24,
  dreißig: 30,
}

/** A number as digits or as a word, for building patterns. */
export const numberPattern = `(?:\\d+(?:[.,]\\d+)?|${Object.keys(words)
  .toSorted((left, right) => right.length - left.length)
  .join('|')})`

/** "vier", "4", "1,5"; NaN for what is no number. */
export function numberOf(text: string): number {
  return words[text.toLowerCase()] ?? Number(text.replace(',', '.') || Number.NaN)
}
