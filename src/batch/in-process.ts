import { openWithTesseract } from '../io/tesseract.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { OcrMode } from '../model/recognition.ts'
import { analyse, prepare } from '../pipeline.ts'
import type { RunBundle } from './analyse-bundles.ts'

/** Analyses bundles in this thread; throws a SyntaxError that names the entry when a pattern of the knowledge is bad. */
export function inProcess(knowledge: Knowledge, ocr: OcrMode = 'off'): RunBundle {
  prepare(knowledge)
  if (ocr === 'off') return (bundle) => analyse(bundle, knowledge)
  return (bundle, { onPage }) =>
    analyse(bundle, knowledge, { recognition: { mode: ocr, open: openWithTesseract, onPage } })
}
