import { toEvidence } from '../model/lookup.ts'
import type { Span } from '../model/span.ts'
import type { Orientation, Understanding } from '../model/understanding.ts'
import type { CodingText } from './reading/coding-text.ts'
import { isNegated } from './reading/negation.ts'

/** Passages shown per orientation. */
const most = 4

/** A sentence that speaks for an orientation, and whether it is the document's own. */
type Passage = Readonly<{ span: Span; own: boolean }>

/** What the document says integration is (Leitfaden L447-453, L735-748): orientations with passages, and Fördern/Fordern. */
export function findUnderstanding(text: CodingText): Understanding {
  const passages = passagesByGroup(text)
  return {
    orientations: text.knowledge.codebook.understanding.orientations.flatMap(({ id, title }) => {
      const found = passages.get(`understanding/${id}`) ?? []
      return found.length > 0 ? [toOrientation(text, { id, title }, found)] : []
    }),
    promotingAndDemanding: findPromotionOrder(text),
  }
}

function passagesByGroup(text: CodingText): ReadonlyMap<string, readonly Passage[]> {
  const negatable = new Map(
    text.knowledge.codebook.understanding.orientations.map((entry) => [`understanding/${entry.id}`, entry.negatable]),
  )
  const groups = new Map<string, Passage[]>()
  for (const [index, sentence] of text.document.sentences.entries()) {
    const told = text.hits[index]?.filter(({ group }) => negatable.has(group)) ?? []
    if (told.length === 0 || !isStatement(text, sentence.block)) continue
    for (const [group, hits] of Map.groupBy(told, (hit) => hit.group)) {
      const [first] = hits
      if (first && negatable.get(group) && isNegated(text.document.text, sentence, first)) continue
      const found = groups.get(group) ?? []
      groups.set(group, [...found, { span: sentence, own: isOwn(text, index) }])
    }
  }
  return groups
}

/** Headings, contents and registers state nothing. */
function isStatement(text: CodingText, block: number): boolean {
  const type = text.document.blocks[block]?.type
  return type !== 'heading' && type !== 'toc' && text.blockRoles[block] !== 'back-matter'
}

const isOwn = (text: CodingText, sentence: number) => text.context(sentence).voice === 'own'

function toOrientation(
  text: CodingText,
  { id, title }: Pick<Orientation, 'id' | 'title'>,
  found: readonly Passage[],
): Orientation {
  const passages = speaking(found)
  const { voice, evidence } = shown(text, passages)
  return { id, title, voice, passages: passages.length, evidence }
}

/** The document's own passages, else those it quotes. */
function speaking<T extends Passage>(found: readonly T[]): readonly T[] {
  const own = found.filter((passage) => passage.own)
  return own.length > 0 ? own : found
}

function shown({ document }: CodingText, passages: readonly Passage[]): Pick<Orientation, 'voice' | 'evidence'> {
  const evidence = passages.slice(0, most).map(({ span }) => toEvidence(document, span))
  return { voice: passages.some(({ own }) => own) ? 'own' : 'quoted', evidence }
}

/** "Fördern und Fordern" in any case, as words of their own or as "fördert und fordert". */
const promotion = /(?<![\p{L}])(?:(f[öo]rder)(?:n|ns|t)?\s(?:und|&|wie)\s(f[öo]rder)(?:n|ns|t)?)(?![\p{L}])/iu

function findPromotionOrder(text: CodingText): Understanding['promotingAndDemanding'] {
  const { document } = text
  const named = document.sentences.flatMap((sentence, index) => {
    if (document.blocks[sentence.block]?.type === 'toc') return []
    const [, first = '', second = ''] = promotion.exec(document.text.slice(sentence.start, sentence.end)) ?? []
    if (first.toLowerCase() === second.toLowerCase()) return []
    return [{ span: sentence, own: isOwn(text, index), promotesFirst: /ö/iu.test(first) }]
  })
  if (named.length === 0) return null
  const counted = speaking(named)
  const orders = new Set(counted.map(({ promotesFirst }) => promotesFirst))
  return {
    order: orders.size > 1 ? 'beide' : orders.has(true) ? 'Fördern und Fordern' : 'Fordern und Fördern',
    ...shown(text, counted),
  }
}
