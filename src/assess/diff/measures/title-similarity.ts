import { isContrary } from './contrasts.ts'
import type { TitleWord } from './title-words.ts'

export type TitleSimilarity = Readonly<{
  /** 0 to 1; 1 when both say the same words in whatever order. */
  score: number
  /** Words of the left title that the right one has too, and what only one has; as printed. */
  shared: readonly string[]
  onlyLeft: readonly string[]
  onlyRight: readonly string[]
}>

/** How much a word counts that is only part of a longer one: "Lotsen" in "Integrationslotsen". */
const partCredit = 0.6
/** And a second part of the same one: "Sommer" and "Brückenklasse" in "Sommerbrückenklasse". */
const secondPartCredit = 0.4
/** Letters of a part at the start or end of a longer word, and inside it. */
const [leastPart, leastInnerPart] = [4, 6]
/** Share of the words in common against all words, and against those of the shorter title (titles grow). */
const [unionShare, shorterShare] = [0.6, 0.4]
/** What is left of the score of titles that name different persons or schools; enough for whole sentences to be looked at. */
const contraryShare = { title: 0.4, sentence: 0.7 } as const
const wordsOfSentence = 9

/** How much two titles say the same; `weightOf` says how much a root tells measures of these documents apart. */
export function titleSimilarity(
  left: readonly TitleWord[],
  right: readonly TitleWord[],
  weightOf: (word: TitleWord) => number,
): TitleSimilarity {
  const { pairs, onlyLeft, onlyRight } = pairedWords(left, right)
  const weights = (words: readonly TitleWord[]): number => words.reduce((sum, word) => sum + weightOf(word), 0)
  const [ofLeft, ofRight] = [weights(left), weights(right)]
  const shared = pairs.reduce(
    (sum, { left, right, credit }) => sum + credit * Math.min(weightOf(left), weightOf(right)),
    0,
  )
  const words = {
    shared: pairs.map(({ left }) => left.printed),
    onlyLeft: onlyLeft.map(({ printed }) => printed),
    onlyRight: onlyRight.map(({ printed }) => printed),
  }
  if (ofLeft === 0 || ofRight === 0) return { score: 0, ...words }
  const union = shared / (ofLeft + ofRight - shared)
  const isOneWord = Math.min(left.length, right.length) === 1 && left.length !== right.length
  const shorter = isOneWord ? union : shared / Math.min(ofLeft, ofRight)
  const score = Math.min(1, unionShare * union + shorterShare * shorter)
  if (!isContrary(left, right)) return { score, ...words }
  const isSentence = Math.min(left.length, right.length) >= wordsOfSentence
  return { score: score * (isSentence ? contraryShare.sentence : contraryShare.title), ...words }
}

type WordPair = Readonly<{ left: TitleWord; right: TitleWord; credit: number }>

/** Each word goes into one pair: first those with the same root, then those that are part of another. */
function pairedWords(left: readonly TitleWord[], right: readonly TitleWord[]) {
  const byRoot = new Map(right.map((word) => [word.root, word]))
  const pairs: WordPair[] = []
  const restLeft: TitleWord[] = []
  for (const word of left) {
    const same = byRoot.get(word.root)
    if (same) pairs.push({ left: word, right: same, credit: 1 })
    else restLeft.push(word)
  }
  const same = new Set(pairs.map(({ left: word }) => word.root))
  const restRight = right.filter(({ root }) => !same.has(root))
  const parts = new Map<TitleWord, TitleWord>()
  const onlyLeft: TitleWord[] = []
  for (const word of restLeft) {
    const free = restRight.find((other) => !parts.has(other) && isPart(word.root, other.root))
    const shared = free ?? restRight.find((other) => parts.has(other) && isCompoundOf(other, word))
    if (!shared) {
      onlyLeft.push(word)
      continue
    }
    pairs.push({ left: word, right: shared, credit: free ? partCredit : secondPartCredit })
    if (free) parts.set(free, word)
  }
  const onlyRight = restRight.filter((word) => {
    if (parts.has(word)) return false
    const host = [...parts.values()].find((compound) => isCompoundOf(compound, word))
    if (host) pairs.push({ left: host, right: word, credit: secondPartCredit })
    return !host
  })
  return { pairs, onlyLeft, onlyRight }
}

function isCompoundOf(compound: TitleWord, part: TitleWord): boolean {
  return compound.root.length > part.root.length && isPart(compound.root, part.root)
}

function isPart(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  if (short.length < leastPart || short.length === long.length) return false
  const isInside = short.length >= leastInnerPart && long.includes(short)
  return isInside || long.startsWith(short) || long.endsWith(short)
}
