import { readSource } from '../io/read-source.ts'
import type { SourceText } from '../model/source-text.ts'
import type { PdfFile } from '../report/refi/pdf-file.ts'
import { toPdfFile } from '../report/refi/pdf-file.ts'

/**
 * The PDFs among documents that were read, by path. One that is gone or was changed since then is left out: its text stands
 * for it.
 */
export async function readPdfs(texts: readonly SourceText[]): Promise<ReadonlyMap<string, PdfFile>> {
  const pdfs = new Map<string, PdfFile>()
  for (const { file, format, sha256 } of texts) {
    if (format !== 'pdf' || pdfs.has(file)) continue
    const { value } = await readSource(file)
    if (value?.sha256 === sha256) pdfs.set(file, await toPdfFile(value.bytes))
  }
  return pdfs
}
