import type { FileChild } from 'docx'
import type { Messages } from '../messages/messages.ts'
import type { CheckItem } from './check-items.ts'
import { bullet, heading, label, lead, paragraph, quotation, run } from './docx-pieces.ts'

/** Requirements or components one after the other, each with a heading of its own. */
export function docxItems(items: readonly CheckItem[], messages: Messages): readonly FileChild[] {
  return items.flatMap((item) => oneItem(item, messages))
}

function oneItem(item: CheckItem, messages: Messages): readonly FileChild[] {
  const { selfCheck: texts, check } = messages
  const status = `${item.status}${item.check ? ` (${check})` : ''}`
  return [
    heading(2, run(`${item.title}: ${status}`)),
    ...(item.basis === '' ? [] : [lead(run(item.basis, { color: '4A5361', size: 18 }))]),
    lead(run(`${item.demandTitle}: `, { bold: true }), run(item.demand)),
    label(texts.found),
    ...found(item, messages),
    ...(item.settled ? [paragraph(run(item.check ? texts.lookAgain : texts.nothingToDo))] : open(item, messages)),
  ]
}

function found({ reason, quotes, more, nearest }: CheckItem, { selfCheck: texts }: Messages): readonly FileChild[] {
  return [
    ...(reason === '' ? [] : [paragraph(run(reason))]),
    ...(quotes.length === 0 && reason === ''
      ? [paragraph(run(nearest === null ? texts.nothingFound : texts.nothingCounts))]
      : []),
    ...quotes.map(({ text, place }) => quotation(text, place)),
    ...(more > 0 ? [paragraph(run(texts.moreQuotes(more), { color: '4A5361', size: 18 }))] : []),
    ...(nearest === null
      ? []
      : [paragraph(run(`${texts.nearest}: ${nearest.reason}`)), quotation(nearest.quote.text, nearest.quote.place)]),
  ]
}

function open(item: CheckItem, { selfCheck: texts }: Messages): readonly FileChild[] {
  return [
    ...(item.missing.length === 0 ? [] : [label(texts.missing), ...item.missing.map((text) => bullet(run(text)))]),
    ...(item.advice === null ? [] : [label(item.adviceTitle), paragraph(run(item.advice))]),
    ...(item.complete === null ? [] : [paragraph(run(`${item.completeTitle}: `, { bold: true }), run(item.complete))]),
  ]
}
