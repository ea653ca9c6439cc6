import type { MeasureAttribute } from '../../model/codebook.ts'
import type { Block } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import type { CodingText } from '../reading/coding-text.ts'
import type { DraftMeasure } from './draft-measure.ts'
import { attributeIn, tailsIn } from './learned-labels.ts'
import { notPlanned } from './measures-in-tables.ts'

/** Measures written as lines "Zuständig: …", "Zeitraum: …" below a title: one per title with at least two such labels. */
export function findMeasuresInLabels(text: CodingText): readonly DraftMeasure[] {
  const drafts: DraftMeasure[] = []
  const { blocks } = text.document
  let title: Span | null = null
  let attributes: Partial<Record<MeasureAttribute, Span>> = {}
  let body: Span | null = null
  let section = -1
  const close = () => {
    const planned = attributes.responsible ?? attributes.period ?? attributes.priority
    const named = title && !headingOnly.test(text.document.text.slice(title.start, title.end))
    if (title && named && body && planned && Object.keys(attributes).length >= 2) {
      drafts.push({ form: 'box', title, body: { start: title.start, end: body.end }, attributes, section })
    }
    title = null
    attributes = {}
    body = null
  }
  for (const [index, block] of blocks.entries()) {
    if (block.table || block.type === 'toc' || notPlanned.has(text.blockRoles[index] ?? null)) {
      close()
      continue
    }
    const labelled = labelsIn(text, block)
    // "Feld II: Sprache" as a heading below a measure's lines begins the next field; right below a title it is a line of its own measure.
    if (body && block.type === 'heading' && labelled[0]?.attribute === 'field') {
      close()
      continue
    }
    const named = labelled.find(({ attribute }) => attribute === 'title')
    if (named || (labelled.length === 0 && (block.type === 'heading' || block.emphasis))) {
      close()
      title = named ? named.value : block
      section = block.section
    }
    for (const { attribute, value } of labelled) {
      if (attribute === 'title') continue
      attributes[attribute] ??= value
      body = block
    }
  }
  close()
  return drafts
}

const labelStart = /(?:^[^\p{L}\d„(]{0,3}|[;|•·\p{So}]\s?|\s[–—]\s|\.\s|\s{2,})([\p{Lu}][\p{L}()/ .-]{1,40}?)\s?:\s/gu

/** A heading over measures names none itself. */
const headingOnly = /^[\d.\s]*(?:Handlungs)?(?:empfehlungen|maßnahmen|vorhaben|projekte|schritte)$/iu

/** The labelled parts of a block: "Zuständig: Sozialamt; Frist: 2026". */
export function labelsIn(
  text: CodingText,
  block: Block,
): readonly Readonly<{ attribute: MeasureAttribute; value: Span }>[] {
  const content = text.document.text.slice(block.start, block.end)
  if (!content.includes(':')) return []
  const starts = [...content.matchAll(labelStart)].flatMap((match) => {
    const attribute = attributeIn(text, match[1] ?? '')
    const marked = /^\p{So}/u.test(match[0])
    return attribute ? [{ attribute, marked, from: match.index, value: match.index + match[0].length }] : []
  })
  const first = starts[0]
  if (!first || (first.from > 0 && starts.length < 2 && !first.marked && !isTail(content, first))) return []
  const parts = starts.map(({ attribute, value }, index) => ({
    attribute,
    value: { start: block.start + value, end: block.start + (starts[index + 1]?.from ?? content.length) },
  }))
  return parts.flatMap((part) => (part.attribute === 'responsible' ? splitTails(text, part.value) : [part]))
}

/** A last short part behind a full stop: "… den freien Trägern offensteht. An: Jugendamt". */
function isTail(
  content: string,
  { from, value, attribute }: Readonly<{ from: number; value: number; attribute: MeasureAttribute }>,
): boolean {
  return attribute === 'responsible' && content[from] === '.' && content.length - value < 140
}

type Labelled = Readonly<{ attribute: MeasureAttribute; value: Span }>

/** Takes the classes off the end of the bodies responsible, where the document writes them there. */
function splitTails(text: CodingText, value: Span): readonly Labelled[] {
  const { priority, period } = tailsIn(text)
  const parts: Labelled[] = []
  let end = value.end
  for (const [attribute, words] of [
    ['priority', priority],
    ['period', period],
  ] as const) {
    const content = text.document.text.slice(value.start, end).trimEnd()
    const last = content.split(/\s+/u).at(-1) ?? ''
    if (!words.has(last)) continue
    end = value.start + content.length - last.length
    parts.push({ attribute, value: { start: end, end: end + last.length } })
  }
  return [{ attribute: 'responsible', value: { start: value.start, end } }, ...parts]
}
