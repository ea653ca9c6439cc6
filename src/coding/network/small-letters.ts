const little = /^(?:DER|DIE|DAS|DES|DEM|DEN|UND|ODER|FÜR|IM|IN|AN|AM|AUF|ZU|ZUR|ZUM|VON|VOM|MIT|BEI|ÜBER)$/u

/**
 * A heading in capital letters as it would stand in a text: "DIE INTEGRATIONSKONFERENZ" to "Die Integrationskonferenz";
 * abbreviations stay. Of the same length, so that places in it stay the same; other lines are left alone.
 */
export function withSmallLetters(heading: string): string {
  return heading.split('\n').map(lineWithSmallLetters).join('\n')
}

function lineWithSmallLetters(heading: string): string {
  const letters = heading.match(/\p{L}/gu)?.length ?? 0
  const capitals = heading.match(/\p{Lu}/gu)?.length ?? 0
  if (letters < 8 || capitals < letters * 0.8) return heading
  return heading.replace(/\p{Lu}{2,}/gu, (word, at: number) => {
    if (word.length < 4 && !little.test(word)) return word
    const small = word.toLowerCase()
    return little.test(word) && at > 0 ? small : word.charAt(0) + small.slice(1)
  })
}
