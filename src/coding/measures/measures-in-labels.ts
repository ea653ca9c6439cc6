import type { MeasureAttribute } from '../../model/codebook.ts'
import type { Block } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import type { CodingText } from '../reading/coding-text.ts'
import type { DraftMeasure } from './draft-measure.ts'
import { attributeIn, symbolsIn, tailsIn } from './learned-labels.ts'
import { notPlanned } from './measures-in-tables.ts'
import { keyLine } from './priority-mark.ts'

/** A measure on the way: what was found of it so far. */
type Open = {
  title: Span | null
  attributes: Partial<Record<MeasureAttribute, Span>>
  body: Span | null
  section: number
}

/**
 * Measures written as lines "Zuständig: …", "⏱ ab 2026" below a title: one per title with at least two such labels. A title is a
 * heading or bold line, or a short line with a code or before a label that comes again.
 */
export function findMeasuresInLabels(text: CodingText): readonly DraftMeasure[] {
  const drafts: DraftMeasure[] = []
  let open: Open = nothing()
  let name: Block | null = null
  let mark: Span | null = null
  const close = () => {
    const draft = toDraft(text, open)
    if (draft) drafts.push(draft)
    open = nothing()
  }
  for (const [index, block] of text.document.blocks.entries()) {
    if (block.table || block.type === 'toc' || notPlanned.has(text.blockRoles[index] ?? null)) {
      close()
      name = null
      continue
    }
    const labelled = isLegend(text, block) ? [] : labelsIn(text, block)
    // "Feld II: Sprache" as a heading below a measure's lines begins the next field; right below a title it is a line of its own measure.
    if (open.body && block.type === 'heading' && labelled[0]?.attribute === 'field') {
      close()
      continue
    }
    const named = labelled.find(({ attribute }) => attribute === 'title')
    if (named || (labelled.length === 0 && (block.type === 'heading' || block.emphasis))) {
      close()
      open.title = named ? named.value : block
      open.section = block.section
      name = null
    } else if (labelled.length === 0) {
      if (isMark(text, block)) mark = block
      else if (isName(text, block) && !(name && isCoded(text, name) && !isCoded(text, block))) name = block
    } else if (name && begins(text, open, { name, labelled })) {
      close()
      open = { ...nothing(), title: name, section: name.section }
      if (mark && mark.end <= name.start && name.start - mark.end < 3) open.attributes.priority = mark
      name = null
    }
    for (const { attribute, value } of labelled) {
      if (attribute === 'title') continue
      open.attributes[attribute] ??= value
      open.body = block
    }
  }
  close()
  return drafts
}

const nothing = (): Open => ({ title: null, attributes: {}, body: null, section: -1 })

function toDraft({ document }: CodingText, { title, attributes, body, section }: Open): DraftMeasure | null {
  const planned = attributes.responsible ?? attributes.period
  const isNamed = title !== null && !headingOnly.test(document.text.slice(title.start, title.end))
  if (!title || !isNamed || !body || !(planned ?? attributes.priority) || Object.keys(attributes).length < 2)
    return null
  return { form: 'box', title, body: { start: title.start, end: body.end }, attributes, section }
}

const coded = /^(?:\p{Lu}{1,3}\s?)?\d{1,2}(?:\.\d{1,2})*[.:)]?\s+(?=\S)/u

/** A short line that can name a measure. */
function isName({ document }: CodingText, { type, start, end }: Block): boolean {
  const words = document.text.slice(start, end)
  return type === 'paragraph' && words.length <= 90 && /^[\p{Lu}„\d]/u.test(words) && !/[.!?;,:]$/u.test(words)
}

function isCoded({ document }: Pick<CodingText, 'document'>, { start, end }: Span): boolean {
  return coded.test(document.text.slice(start, end))
}

/** A line with nothing but a mark: "★ Leuchtturm". */
function isMark({ document }: CodingText, { start, end }: Block): boolean {
  return end - start <= 40 && keyLine.test(document.text.slice(start, end))
}

/** "Lesehilfe. Wer: die Stelle, die …": says what labels mean, of no measure. */
function isLegend({ document }: CodingText, { start, section }: Block): boolean {
  const title = document.sections[section]?.title ?? ''
  return legend.test(document.text.slice(start, start + 30)) || legend.test(title)
}

const legend =
  /^(?:Lese(?:hilfe|beispiel)|Legende|Erläuterung|Zeichenerklärung|Zum Lesen|So (?:lesen|liest)|Hinweise? zu[mr]? (?:Tabelle|Lesen)|Wie (?:man|Sie) (?:die|das))/u

/** Whether labelled lines begin the measure of the short line before them: it has a code, or what they say was said already. */
function begins(
  { document, roles }: CodingText,
  open: Open,
  { name, labelled }: Readonly<{ name: Block; labelled: readonly Labelled[] }>,
): boolean {
  if (open.title && name.start < open.title.start) return false
  const again = labelled.some(({ attribute }) => open.attributes[attribute] !== undefined)
  const isNew = open.body === null || name.start > open.body.start
  return (
    isNew &&
    (isCoded({ document }, name) ||
      again ||
      (open.body === null && (open.title === null || roles[name.section] !== null)))
  )
}

const labelStart = /(?:^[^\p{L}\d„(]{0,3}|[;|•·\p{So}]\s?|\s[–—]\s|\.\s|\s{2,})([\p{Lu}][\p{L}()/ .-]{1,40}?)\s?:\s/gu

/** A heading over measures names none itself. */
const headingOnly = /^[\d.\s]*(?:Handlungs)?(?:empfehlungen|maßnahmen|vorhaben|projekte|schritte)$/iu

/** The labelled parts of a block: "Zuständig: Sozialamt; Frist: 2026". */
export function labelsIn(text: CodingText, block: Block): readonly Labelled[] {
  const content = text.document.text.slice(block.start, block.end)
  const signed = behindSymbols(text, block, content)
  if (signed.length > 0 || !content.includes(':')) return signed
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

/** The labelled parts of blocks by what they say; the last one counts. */
export function attributesIn(text: CodingText, blocks: readonly Block[]): DraftMeasure['attributes'] {
  const labelled = blocks.flatMap((block) => labelsIn(text, block))
  return Object.fromEntries(labelled.map(({ attribute, value }) => [attribute, value]))
}

/** The parts of a block that begin with symbols which this document uses as labels. */
function behindSymbols(text: CodingText, block: Block, content: string): readonly Labelled[] {
  const symbols = symbolsIn(text)
  const places = symbols
    .flatMap((symbol) => {
      const at = content.indexOf(`${symbol} `)
      const attribute = at === 0 || content[at - 1] === ' ' ? attributeIn(text, symbol) : null
      return at >= 0 && attribute ? [{ attribute, at, value: at + symbol.length + 1 }] : []
    })
    .sort((left, right) => left.at - right.at)
  if (places[0]?.at !== 0) return []
  const parts = places.map(({ attribute, value }, index) => ({
    attribute,
    value: { start: block.start + value, end: block.start + (places[index + 1]?.at ?? content.length) },
  }))
  // A legend says what the symbols stand for.
  const said = parts.filter(({ attribute, value }) => {
    const [words = ''] = text.document.text.slice(value.start, value.end).split(/[,;.(]/u)
    return attributeIn(text, words) === attribute
  })
  return said.length >= 2 ? [] : parts
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
