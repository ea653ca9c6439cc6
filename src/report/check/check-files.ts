import type { ReportFile } from '../report-files.ts'
import type { CheckInput } from './check-input.ts'
import { toCheckSheet } from './check-sheet.ts'
import { otherLand } from './other-land.ts'
import type { OwnFile } from './own-copies.ts'
import { copyNames, copyWithRemarks, toReportFile } from './own-copies.ts'
import { renderCheckDocx } from './render-check-docx.ts'
import { renderCheckHtml } from './render-check-html.ts'

/** All files of a self-assessment: the page, the same for Word, and the author's own files with remarks. */
export async function checkFiles(input: CheckInput, own: readonly OwnFile[]): Promise<readonly ReportFile[]> {
  const names = copyNames(own)
  const copies = await Promise.all(own.map((file, index) => copyWithRemarks(file, names[index] ?? '', input)))
  const { land } = input.catalogue
  const texts = own.flatMap(({ source }) => source?.text ?? [])
  const sheet = toCheckSheet(
    input,
    copies.map(({ copy }) => copy),
    land === undefined ? null : otherLand(texts, land),
  )
  return [
    { name: 'check.html', content: renderCheckHtml(input, sheet) },
    { name: 'check.docx', content: await renderCheckDocx(input, sheet) },
    ...copies.flatMap(toReportFile),
  ]
}
