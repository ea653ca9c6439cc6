import { readSource } from '../io/read-source.ts'
import type { BundleResult } from '../model/result.ts'
import type { SourceText } from '../model/source-text.ts'
import { sourceOf } from '../model/source-text.ts'
import type { OwnFile } from '../report/check/own-copies.ts'

/** The files of a concept as they lie on disk, with their texts; without bytes where a file has changed since it was read. */
export async function readOwnFiles(
  { files }: BundleResult,
  sources: readonly SourceText[],
): Promise<readonly OwnFile[]> {
  return Promise.all(
    files.map(async (file): Promise<OwnFile> => {
      const { path, sha256 } = file
      const { value } = await readSource(path)
      return { path, bytes: value?.sha256 === sha256 ? value.bytes : null, source: sourceOf(file, sources) ?? null }
    }),
  )
}
