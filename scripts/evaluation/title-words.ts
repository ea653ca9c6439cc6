/** Share of the words of the shorter title that the other one has too, between 0 and 1; endings and order do not count. */
export function wordOverlap(left: string, right: string): number {
  const a = wordsOf(left)
  const b = wordsOf(right)
  const shorter = Math.min(a.size, b.size)
  if (shorter === 0) return 0
  const shared = [...a].filter((word) => b.has(word)).length
  // A single shared word proves nothing when one of the titles says more, unless that title begins with it.
  if (shared < 2 && (a.size > 1 || b.size > 1) && [...a][0] !== [...b][0]) return 0
  return shared / shorter
}

const idleWords = new Set(
  'und oder der die das den dem des ein eine einer eines einem einen für mit von vom zur zum auf bei aus in im an am als'.split(
    ' ',
  ),
)

/** The number of a measure: "5.1", "HE 9", "B 4". */
const code = /^(?:\p{L}{1,2}\s?)?\d{1,2}(?:\.\d{1,2})*[.:)]?\s/u

function wordsOf(title: string): ReadonlySet<string> {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .replace(code, '')
    .match(/[\p{L}\p{N}]+/gu)
  return new Set(words?.filter((word) => !idleWords.has(word)))
}
