import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { hasOffice } from '../../../scripts/install-programs.ts'
import { copyWithRemarks } from '../../../src/report/check/own-copies.ts'
import { endless } from '../../endless.ts'
import { checkedDraft } from '../check/checked-draft.ts'
import { readComments } from './read-comments.ts'

/** Skipped where LibreOffice is not installed; with CI set it runs and fails. */
test.skipIf(!process.env.CI && !hasOffice())(
  'LibreOffice opens the commented file and shows every comment',
  async () => {
    const { input, own } = await checkedDraft('corpus/samples/stadt-hagenbrueck/teilhabeplan.docx')
    const { content } = await copyWithRemarks(own, 'kopie.docx', input)
    if (!content) throw new Error('no copy')
    const folder = mkdtempSync(join(tmpdir(), 'konzeptspiegel-'))
    try {
      const copy = join(folder, 'kopie.docx')
      writeFileSync(copy, content)
      const filter = 'pdf:writer_pdf_Export:{"ExportNotes":{"type":"boolean","value":"true"}}'
      const profile = `-env:UserInstallation=file://${folder}/profile`
      const args = ['--headless', profile, '--convert-to', filter, '--outdir', folder, copy]
      spawnSync('soffice', args, { timeout: endless * 1000 })
      const pdf = new Uint8Array(readFileSync(join(folder, 'kopie.pdf')))
      expect(await countNotes(pdf)).toBe(readComments(content).length)
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
)

async function countNotes(pdf: Uint8Array): Promise<number> {
  const task = getDocument({ data: pdf, verbosity: 0 })
  const document = await task.promise
  let notes = 0
  for (let number = 1; number <= document.numPages; number += 1) {
    const annotations = (await (await document.getPage(number)).getAnnotations()) as readonly Readonly<{
      subtype: string
    }>[]
    notes += annotations.filter(({ subtype }) => subtype === 'Text').length
  }
  await task.destroy()
  return notes
}
