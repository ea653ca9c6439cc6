import type { Block, Document } from '../model/document.ts'

/** The number of a chapter or paragraph (§) at the top of the numbering, where its heading stands. */
export type ChapterNumber = Readonly<{
  start: number
  kind: 'arabic' | 'roman' | 'paragraph'
  value: number
}>

/** Text behind a place in which its numbering must begin. */
const reach = 15_000

/** Numbers of chapters and paragraphs in reading order. */
export function findChapterNumbers({ blocks }: Document): readonly ChapterNumber[] {
  return blocks.flatMap((block) => {
    const number = block.type === 'heading' ? readNumber(block) : null
    return number ? [{ start: block.start, ...number }] : []
  })
}

/**
 * Whether a numbering begins again behind an offset, or goes on over it. Paragraphs (§) that begin where there were none
 * are a new numbering as well.
 */
export function judgeNumbering(
  numbers: readonly ChapterNumber[],
  at: number,
): Readonly<{ restarts: boolean; goesOn: boolean }> {
  let [restarts, goesOn] = [false, false]
  for (const kind of ['arabic', 'roman', 'paragraph'] as const) {
    const before = numbers.findLast((number) => number.kind === kind && number.start < at)
    const after = numbers.find((number) => number.kind === kind && number.start >= at)
    if (!after || after.start > at + reach) continue
    if (after.value === 1 && (before ? before.value >= 2 : kind === 'paragraph')) restarts = true
    if (before && after.value === before.value + 1) goesOn = true
  }
  return { restarts, goesOn: goesOn && !restarts }
}

function readNumber({ marker }: Block): Pick<ChapterNumber, 'kind' | 'value'> | null {
  const arabic = /^(\d{1,2})\.?$/.exec(marker)
  if (arabic) return { kind: 'arabic', value: Number(arabic[1]) }
  const paragraph = /^§+\s*(\d{1,3})$/.exec(marker)
  if (paragraph) return { kind: 'paragraph', value: Number(paragraph[1]) }
  const roman = romans.indexOf(marker.replace(/\.$/, ''))
  return roman > 0 ? { kind: 'roman', value: roman } : null
}

const romans = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']
