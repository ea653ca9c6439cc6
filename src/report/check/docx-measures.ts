import type { FileChild } from 'docx'
import { bindingAttributes } from '../../model/binding-force.ts'
import type { Messages } from '../messages/messages.ts'
import { toneFills } from '../tone-fills.ts'
import type { CheckSheet, MeasureLine } from './check-sheet.ts'
import { bullet, cell, fill, heading, paragraph, run, table } from './docx-pieces.ts'

/** Number, measure, page, the five attributes, and room for a note. */
const columns = [600, 3800, 700, 2100, 1700, 1150, 1150, 1300, 2070]
const size = 17

/** The measures as a table to fill in. */
export function docxMeasures({ measures, stated }: CheckSheet, messages: Messages): readonly FileChild[] {
  const { selfCheck: texts } = messages
  const head = [
    ...[messages.columns.number, messages.measure.title, texts.place],
    ...bindingAttributes.map((attribute) => texts.missingWord[attribute]),
    texts.done,
  ]
  if (measures.length === 0) return [heading(1, run(texts.measures)), paragraph(run(texts.noMeasures))]
  return [
    heading(1, run(texts.measures)),
    paragraph(run(texts.measuresNote)),
    ...stated.map((sentence) => bullet(run(sentence))),
    table(
      columns,
      head,
      measures.map((measure) => measureRow(measure, messages)),
    ),
  ]
}

function measureRow({ number, title, page, stated, remarks }: MeasureLine, { selfCheck: texts }: Messages) {
  const width = (index: number): number => columns[index] ?? 0
  const remark = remarks.length === 0 ? [] : [run(` ${texts.remarks}: ${remarks.join('; ')}`, { size, italics: true })]
  return [
    cell([run(String(number), { size })], width(0)),
    cell([run(title, { size }), ...remark], width(1)),
    cell([run(page, { size })], width(2)),
    ...bindingAttributes.map((attribute, index) =>
      stated[attribute] === ''
        ? cell([run(texts.gap, { size, bold: true })], width(index + 3), { shading: fill(toneFills.part) })
        : cell([run(stated[attribute], { size })], width(index + 3)),
    ),
    cell([run('', { size })], width(8)),
  ]
}
