const narrow = new Set("iljtfrI.,:;!|'’()[] -")
const wide = new Set('mwMW%@–—…')

/** Share of a text's width that its first letters take, by rough widths of letters in proportional type; 0 to 1. */
export function widthShare(text: string, letters: number): number {
  let before = 0
  let all = 0
  for (let at = 0; at < text.length; at += 1) {
    const width = letterWidth(text[at] ?? '')
    if (at < letters) before += width
    all += width
  }
  return all === 0 ? 0 : before / all
}

function letterWidth(letter: string): number {
  if (narrow.has(letter)) return 0.3
  if (wide.has(letter)) return 0.85
  return letter >= 'A' && letter <= 'Z' ? 0.68 : 0.53
}
