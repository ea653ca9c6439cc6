import { type FileChild, HeadingLevel, Paragraph } from 'docx'
import { toneOf } from '../html/value-mark.ts'
import type { Messages } from '../messages/messages.ts'
import { toneFills } from '../tone-fills.ts'
import type { CheckSheet } from './check-sheet.ts'
import { countedStatuses } from './check-sheet.ts'
import { bullet, cell, fill, heading, paragraph, run, table } from './docx-pieces.ts'

const columns = [4438, 1300, 1300, 1300, 1300]

/** The first page of the Word file. */
export function docxResult(sheet: CheckSheet, messages: Messages): readonly FileChild[] {
  const { selfCheck: texts } = messages
  const { state } = sheet
  return [
    paragraph(run(`Konzeptspiegel · ${texts.title}`, { color: '4A5361', size: 18 })),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [run(sheet.title)] }),
    ...(sheet.intro === '' ? [] : [paragraph(run(sheet.intro))]),
    ...(sheet.warning === '' ? [] : [paragraph(run(sheet.warning, { bold: true }))]),
    heading(1, run(sheet.resultTitle)),
    ...(state === 'concept'
      ? ofConcept(sheet, messages)
      : state === 'unread'
        ? [paragraph(run([texts.unreadWhole, ...sheet.notes].join(' ')))]
        : ofOther(sheet, messages)),
  ]
}

function ofConcept(sheet: CheckSheet, messages: Messages): readonly FileChild[] {
  const { selfCheck: texts, statuses } = messages
  const rows = sheet.groups.map(({ title, counts }) => [
    cell([run(title)], columns[0] ?? 0),
    ...countedStatuses.map((status, index) => {
      const shading = counts[status] > 0 ? { shading: fill(toneFills[toneOf(status)]) } : {}
      return cell([run(String(counts[status]), { bold: true })], columns[index + 1] ?? 0, shading)
    }),
  ])
  return [
    paragraph(run(`${sheet.read} ${texts.recognisedAs(sheet.kind)}`)),
    paragraph(run(texts.countsSentence(sheet.counts), { bold: true })),
    table(columns, [messages.columns.requirement, ...countedStatuses.map((status) => statuses[status])], rows),
    heading(2, run(texts.stepsTitle(sheet.steps.length))),
    ...(sheet.steps.length === 0 ? [paragraph(run(texts.noSteps))] : steps(sheet)),
    heading(2, run(texts.goodToKnow)),
    ...[...sheet.notes, ...sheet.copies].map((sentence) => bullet(run(sentence))),
  ]
}

function steps({ steps: all }: CheckSheet): readonly FileChild[] {
  return all.map(({ title, text }, index) => paragraph(run(`${index + 1}. ${title}. `, { bold: true }), run(text)))
}

function ofOther(sheet: CheckSheet, { selfCheck: texts }: Messages): readonly FileChild[] {
  return [
    paragraph(run(texts.noConcept(sheet.kind), { bold: true })),
    paragraph(run(sheet.kindReason)),
    ...texts.noConceptSteps.map((sentence) => bullet(run(sentence))),
    paragraph(run([sheet.read, ...sheet.notes].join(' '))),
  ]
}
