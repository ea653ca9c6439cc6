import { readSource } from '../io/read-source.ts'
import { openWithTesseract } from '../io/tesseract.ts'
import type { Issue } from '../model/issue.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { SourceFileWithHash } from '../model/parsed.ts'
import type { OcrMode } from '../model/recognition.ts'
import { analyse, prepare } from '../pipeline.ts'
import type { RunBundle } from './analyse-bundles.ts'
import { unreadBundle } from './unread-bundle.ts'

/** What holds for all bundles: which pages are read by text recognition, and whether each is a concept whatever it looks like. */
export type AnalysisMode = Readonly<{ ocr: OcrMode; asConcept: boolean }>

/** Analyses bundles in this process; throws a SyntaxError that names the entry when a pattern of the knowledge is bad. */
export function inProcess(
  knowledge: Knowledge,
  { ocr = 'off', asConcept = false }: Partial<AnalysisMode> = {},
): RunBundle {
  prepare(knowledge)
  return async ({ id, files: inputs, explicit }, { onFile, onPage, onText }) => {
    const issues: Issue[] = []
    const files: SourceFileWithHash[] = []
    for (const { path } of inputs) {
      onFile(path)
      const source = await readSource(path)
      issues.push(...source.issues)
      if (source.value) files.push(source.value)
    }
    if (files.length === 0) {
      return [unreadBundle({ id, paths: inputs.map(({ path }) => path), issues, catalogue: knowledge.catalogue })]
    }
    const recognition = ocr === 'off' ? {} : { recognition: { mode: ocr, open: openWithTesseract, onPage } }
    const [first, ...rest] = await analyse({ id, files, explicit }, knowledge, {
      onFile,
      asConcept,
      ...(onText ? { onText } : {}),
      ...recognition,
    })
    // Faults of reading belong to the first document of a bundle.
    return first ? [{ ...first, issues: [...issues, ...first.issues] }, ...rest] : rest
  }
}
