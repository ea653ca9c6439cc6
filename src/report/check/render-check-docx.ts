import type { FileChild, ISectionOptions } from 'docx'
import { Document, Footer, LineRuleType, Packer, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx'
import type { Messages } from '../messages/messages.ts'
import { versionsSentence } from '../versions.ts'
import type { CheckInput } from './check-input.ts'
import type { CheckSheet } from './check-sheet.ts'
import { docxItems } from './docx-items.ts'
import { docxMeasures } from './docx-measures.ts'
import { bullet, heading, paragraph, plainText, run } from './docx-pieces.ts'
import { docxResult } from './docx-result.ts'
import { withoutClock } from './without-clock.ts'

/** Twentieths of a point. */
const a4 = { width: 11906, height: 16838 }
const margin = { top: 1134, bottom: 1134, left: 1134, right: 1134, header: 567, footer: 567 }

/** The self-assessment as a Word file, to hand on and to fill in; the same sheet gives the same bytes. */
export async function renderCheckDocx(input: CheckInput, sheet: CheckSheet): Promise<Uint8Array> {
  const { messages } = input
  const { selfCheck: texts } = messages
  const footers = { default: pageFooter(messages) }
  const portrait = { page: { size: a4, margin } }
  const landscape = { page: { size: { ...a4, orientation: PageOrientation.LANDSCAPE }, margin } }
  const sections: ISectionOptions[] = [
    { properties: portrait, footers, children: docxResult(sheet, messages) },
    ...(sheet.state === 'concept'
      ? [
          { properties: portrait, footers, children: partByPart(sheet, messages) },
          { properties: landscape, footers, children: docxMeasures(sheet, messages) },
        ]
      : []),
    { properties: portrait, footers, children: notRead(input, sheet) },
  ]
  const document = new Document({
    title: `${texts.title}: ${plainText(sheet.title)}`,
    creator: 'Konzeptspiegel',
    lastModifiedBy: 'Konzeptspiegel',
    description: texts.intro,
    hyphenation: { autoHyphenation: true },
    styles: { default: looks(messages) },
    sections,
  })
  return withoutClock(new Uint8Array(await Packer.toArrayBuffer(document)))
}

function partByPart(sheet: CheckSheet, messages: Messages): readonly FileChild[] {
  const { selfCheck: texts } = messages
  return [
    heading(1, run(texts.requirements)),
    paragraph(run(texts.requirementsNote)),
    ...docxItems(sheet.requirements, messages),
    heading(1, run(texts.components)),
    paragraph(run(texts.componentsNote)),
    ...docxItems(sheet.components, messages),
  ]
}

function notRead(input: CheckInput, { unread }: CheckSheet): readonly FileChild[] {
  const { selfCheck: texts } = input.messages
  return [
    heading(1, run(texts.couldNotRead)),
    ...(unread.length === 0 ? [paragraph(run(texts.allRead))] : unread.map((sentence) => bullet(run(sentence)))),
    paragraph(run(versionsSentence(input), { color: '4A5361', size: 18 })),
  ]
}

function pageFooter({ selfCheck: texts }: Messages): Footer {
  const [before, between] = texts.pageNumber
  const children = [`${texts.title} · ${before}`, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES]
  return new Footer({
    children: [new Paragraph({ children: [new TextRun({ children, color: '4A5361', size: 18 })] })],
  })
}

/** Fonts that every office computer has; sizes in half points. */
function looks({ language }: Messages) {
  const font = 'Arial'
  const lines = { line: 264, lineRule: LineRuleType.AUTO }
  const head = (size: number, before: number, after: number) => ({
    run: { font, size, bold: true, color: '1B1F24' },
    paragraph: { spacing: { before, after, ...lines }, keepNext: true },
  })
  return {
    document: {
      run: { font, size: 21, language: { value: language === 'de' ? 'de-DE' : 'en-GB' } },
      paragraph: { spacing: { after: 100, ...lines } },
    },
    title: head(36, 0, 120),
    heading1: head(28, 320, 120),
    heading2: head(23, 260, 60),
    heading3: head(21, 160, 40),
  }
}
