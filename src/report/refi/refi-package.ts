import { strToU8 } from 'fflate'
import { refiTexts as texts } from '../messages/de-refi.ts'
import { packArchive } from '../pack-archive.ts'
import type { ExchangeInput, NamedBundle, ReportInput } from '../report-input.ts'
import { namedBundles } from '../report-input.ts'
import { codebookCodes } from './codebook-codes.ts'
import type { CodedBundle } from './coded-sources.ts'
import { codedSources } from './coded-sources.ts'
import { projectNotes } from './notes.ts'
import { passagesOf } from './passages.ts'
import { renderCodebook } from './render-codebook.ts'
import { renderProject } from './render-project.ts'
import { pdfFileName, textFileName } from './render-source.ts'

/** A codebook that QDA programs open (REFI-QDA 1.5, `.qdc`). */
export function refiCodebook(input: ReportInput, { codebook }: Pick<ExchangeInput, 'codebook'>): string {
  const bundles = codedBundles(namedBundles(input.results), input)
  return renderCodebook(
    codebookCodes({ ...input, codebook }, usedCodes(bundles)),
    `${texts.project} ${input.results.tool.version}`,
  )
}

/**
 * A project that QDA programs open (REFI-QDA 1.5, `.qdpx`): documents with their texts, codings, codes and values. The same
 * input gives the same bytes.
 */
export function refiProject(input: ReportInput, { codebook, ...material }: ExchangeInput): Uint8Array {
  const bundles = namedBundles(input.results)
  const coded = codedBundles(bundles, input)
  const codes = codebookCodes({ ...input, codebook }, usedCodes(coded))
  const sources = codedSources(coded, material)
  const notes = projectNotes(input, bundles)
  const files = new Map([
    ...sources.map((source) => [textFileName(source), strToU8(source.plainText)] as const),
    ...notes.map(({ guid, text }) => [`${guid}.txt`, strToU8(text)] as const),
    ...sources.flatMap((source) => (source.pdf ? [[pdfFileName(source), source.pdf.bytes] as const] : [])),
  ])
  return packArchive([
    ['project.qde', strToU8(renderProject(input, { codes, bundles, sources, notes }))],
    // Lower case: MAXQDA writes it so, and QualCoder reads either.
    ...[...files].map(([name, bytes]) => [`sources/${name}`, bytes] as const),
  ])
}

function codedBundles(
  bundles: readonly NamedBundle[],
  { fieldCatalogue }: Pick<ReportInput, 'fieldCatalogue'>,
): readonly CodedBundle[] {
  const fields = new Set(fieldCatalogue.fields.map(({ id }) => id))
  return bundles.map((named) => ({ named, passages: passagesOf(named.bundle, fields) }))
}

function usedCodes(bundles: readonly CodedBundle[]): ReadonlySet<string> {
  return new Set(bundles.flatMap(({ passages }) => passages.map(({ code }) => code)))
}
