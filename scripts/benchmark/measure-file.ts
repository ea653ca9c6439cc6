import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { assess } from '../../src/assess/assess.ts'
import { toResults } from '../../src/cli/to-results.ts'
import { codeDocument } from '../../src/coding/code-document.ts'
import type { Knowledge } from '../../src/model/knowledge.ts'
import type { SourceFileWithHash } from '../../src/model/parsed.ts'
import type { BundleResult } from '../../src/model/result.ts'
import { parseFile } from '../../src/parse/parse-file.ts'
import { analyse, prepare } from '../../src/pipeline.ts'
import { messagesFor } from '../../src/report/messages/messages-for.ts'
import { reportFiles, usualFormats } from '../../src/report/report-files.ts'
import { structureDocument } from '../../src/structure/structure-document.ts'

export const stages = ['parse', 'structure', 'coding', 'assess', 'report'] as const
export type Stage = (typeof stages)[number]

/** Milliseconds of one run over one file. */
export type Timing = Readonly<Record<Stage, number>> & Readonly<{ extraction: number; whole: number }>

/** Measures one file once: bare text extraction, the whole way, and its stages; which comes first is for the caller. */
export async function measureFile(
  source: SourceFileWithHash,
  knowledge: Knowledge,
  extractionFirst: boolean,
): Promise<Timing> {
  const extraction = () => timed(() => extractText(source.bytes))
  const early = extractionFirst ? await extraction() : null
  const whole = await timed(() => analyseAndRender(source, knowledge))
  const single = await measureStages(source, knowledge, whole.value)
  const { milliseconds } = early ?? (await extraction())
  return { ...single, whole: whole.milliseconds, extraction: milliseconds }
}

/** Number of pages and characters that bare text extraction finds. */
export async function extractText(bytes: Uint8Array): Promise<Readonly<{ pages: number; characters: number }>> {
  const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS })
  const document = await task.promise
  const texts: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '))
    page.cleanup()
  }
  const pages = document.numPages
  await task.destroy()
  return { pages, characters: texts.join('\n').length }
}

async function analyseAndRender(source: SourceFileWithHash, knowledge: Knowledge): Promise<readonly BundleResult[]> {
  const bundle = { id: source.path, files: [source], explicit: true }
  const results = await analyse(bundle, knowledge)
  await render(results, knowledge)
  return results
}

async function measureStages(
  source: SourceFileWithHash,
  knowledge: Knowledge,
  results: readonly BundleResult[],
): Promise<Record<Stage, number>> {
  const compiled = prepare(knowledge)
  const parse = await timed(() => parseFile(source))
  const { value: parsed } = parse.value
  if (!parsed) throw new Error(`${source.path} cannot be read`)
  const structure = await timed(() => structureDocument([{ parsed, sha256: source.sha256 }]))
  const document = structure.value.value
  const coded = await timed(() => codeDocument(document, compiled))
  const coding = coded.value
  const assessed = await timed(() => assess({ document, coding, codebook: compiled.codebook }, compiled))
  const report = await timed(() => render(results, knowledge))
  return {
    parse: parse.milliseconds,
    structure: structure.milliseconds,
    coding: coded.milliseconds,
    assess: assessed.milliseconds,
    report: report.milliseconds,
  }
}

async function render(bundles: readonly BundleResult[], knowledge: Knowledge): Promise<void> {
  const { codebook, catalogue, fieldCatalogue } = knowledge
  const results = toResults(bundles, knowledge, [])
  const exchange = { codebook, texts: [], pdfs: new Map() }
  await reportFiles({ results, catalogue, fieldCatalogue, messages: messagesFor('de'), exchange }, usualFormats)
}

async function timed<T>(work: () => T | Promise<T>): Promise<Readonly<{ value: T; milliseconds: number }>> {
  const start = performance.now()
  const value = await work()
  return { value, milliseconds: performance.now() - start }
}
