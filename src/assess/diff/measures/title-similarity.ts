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
const leastPart = 4
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
  const taken = new Set(pairs.map(({ right }) => right.root))
  const onlyLeft: TitleWord[] = []
  for (const word of restLeft) {
    const host = right.find(({ root }) => !taken.has(root) && isPart(word.root, root))
    if (!host) {
      onlyLeft.push(word)
      continue
    }
    taken.add(host.root)
    pairs.push({ left: word, right: host, credit: partCredit })
  }
  return { pairs, onlyLeft, onlyRight: right.filter(({ root }) => !taken.has(root)) }
}

function isPart(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  if (short.length < leastPart || short.length === long.length) return false
  return long.startsWith(short) || long.endsWith(short)
}
