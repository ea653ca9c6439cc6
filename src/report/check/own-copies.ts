import { fileName } from '../../model/file-name.ts'
import type { SourceText } from '../../model/source-text.ts'
import { annotateDocx } from '../annotate/annotate-docx.ts'
import { annotatePdf, ProtectedPdfError } from '../annotate/annotate-pdf.ts'
import { TooLargeError } from '../annotate/docx-parts.ts'
import { marksOf, summaryLines } from '../annotate/marks.ts'
import type { NoCopyReason } from '../messages/check-texts.ts'
import type { ReportFile } from '../report-files.ts'
import { isUnread } from '../report-input.ts'
import type { CheckInput, OwnCopy } from './check-input.ts'

/** A file of the author's: its bytes, null when they cannot be had, and its text, null when it could not be read. */
export type OwnFile = Readonly<{ path: string; bytes: Uint8Array | null; source: SourceText | null }>

export type CopyOfFile = Readonly<{ copy: OwnCopy; content: Uint8Array | null }>

/** Bytes; a file is held several times over while remarks are put into it. */
const largestFile = 100 * 1024 * 1024

/** The author's own file with remarks, under the given name; or why there is none. */
export async function copyWithRemarks(own: OwnFile, name: string, input: CheckInput): Promise<CopyOfFile> {
  const { path: file, bytes, source } = own
  const without = (why: NoCopyReason): CopyOfFile => ({ copy: { file, kind: null, why }, content: null })
  const { bundle } = input.named
  if (!bytes || !source || isUnread(bundle)) return without({ reason: 'unread' })
  if (bundle.kind !== 'concept') return without({ reason: 'no-concept' })
  const { format } = source
  if (bytes.length > largestFile) return without({ reason: 'too-large' })
  if (format !== 'docx' && format !== 'pdf') return without({ reason: 'format', format })
  try {
    const content = await (format === 'docx' ? withComments : withHighlights)(bytes, source, input)
    return { copy: { file, kind: format, name }, content }
  } catch (error) {
    if (error instanceof ProtectedPdfError) return without({ reason: 'encrypted' })
    return without({ reason: error instanceof TooLargeError ? 'too-large' : 'damaged' })
  }
}

function withComments(bytes: Uint8Array, source: SourceText, input: CheckInput): Uint8Array {
  const { marks: texts } = input.messages.selfCheck
  return annotateDocx(bytes, source, {
    marks: marksOf(input, source.file),
    summary: (unplaced) => [...summaryLines(input), ...(unplaced > 0 ? [texts.unplaced(unplaced)] : [])],
    author: texts.author,
  })
}

function withHighlights(bytes: Uint8Array, source: SourceText, input: CheckInput): Promise<Uint8Array> {
  const { marks: texts } = input.messages.selfCheck
  const legend = [texts.legend, ...Object.values(texts.colours).map((colour) => `• ${colour}`)]
  return annotatePdf(bytes, source, {
    marks: marksOf(input, source.file),
    summary: (unplaced) =>
      [...summaryLines(input), ...(unplaced > 0 ? [texts.unplaced(unplaced)] : []), '', ...legend].join('\n'),
    author: texts.author,
  })
}

/** Names of the copies, each once: "entwurf-kommentiert.docx", "entwurf-markiert.pdf". */
export function copyNames(files: readonly OwnFile[]): readonly string[] {
  const taken = new Set<string>()
  return files.map(({ path, source }) => {
    const stem = fileName(path).replace(/\.[^.]+$/, '')
    const [word, ending] = source?.format === 'pdf' ? ['markiert', 'pdf'] : ['kommentiert', 'docx']
    for (let number = 1; ; number += 1) {
      const name = `${stem}-${word}${number === 1 ? '' : `-${number}`}.${ending}`
      if (taken.has(name)) continue
      taken.add(name)
      return name
    }
  })
}

/** Whether a file of the folder of results is such a copy, of this draft or of another one. */
export function isCopyName(name: string): boolean {
  return /.-(?:kommentiert(?:-\d+)?\.docx|markiert(?:-\d+)?\.pdf)$/.test(name)
}

/** A copy as a file to be written, where there is one. */
export function toReportFile({ copy, content }: CopyOfFile): readonly ReportFile[] {
  return copy.kind === null || content === null ? [] : [{ name: copy.name, content }]
}
