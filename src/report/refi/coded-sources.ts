import type { Evidence } from '../../model/evidence.ts'
import { fileName } from '../../model/file-name.ts'
import type { SourceText } from '../../model/source-text.ts'
import { sourceOf } from '../../model/source-text.ts'
import { refiTexts as texts } from '../messages/de-refi.ts'
import type { ExchangeInput, NamedBundle } from '../report-input.ts'
import { unused } from './code-tree.ts'
import { guidOf } from './guid.ts'
import type { CodedPassage } from './passages.ts'
import type { PdfFile } from './pdf-file.ts'
import { codePointCounter, toPlainText } from './plain-text.ts'

/** A passage in a source: a code once, with everything that is to be said about it there. */
export type Selection = Readonly<{
  guid: string
  /** Numbers of Unicode code points in the text of the source; the end is behind the last one. */
  start: number
  end: number
  code: string
  evidence: Evidence
  memos: readonly string[]
}>

/** A document as a source of the project: its text as it is written there, with the passages in it. */
export type CodedSource = Readonly<{
  guid: string
  /** Unique in the project, without signs that paths are made of. */
  name: string
  bundle: NamedBundle
  source: SourceText
  plainText: string
  /** The document as a PDF, where it is one and is handed on as such. */
  pdf: PdfFile | null
  selections: readonly Selection[]
}>

export type CodedBundle = Readonly<{ named: NamedBundle; passages: readonly CodedPassage[] }>

/**
 * The documents of all bundles with their codings, in the order of the bundles and their files. Throws when a quotation is
 * not where it claims to be: a project with shifted codings is worse than none.
 */
export function codedSources(
  bundles: readonly CodedBundle[],
  { texts: sources, pdfs }: Pick<ExchangeInput, 'texts' | 'pdfs'>,
): readonly CodedSource[] {
  const taken = new Set<string>()
  return bundles.flatMap(({ named, passages }) => {
    const own = named.bundle.files.flatMap((file) => sourceOf(file, sources) ?? [])
    const bySource = Map.groupBy(passages, ({ evidence }) => sourceAt(evidence, own))
    return own.map((source) => {
      const guid = guidOf('source', named.bundle.id, source.file, source.sha256, String(source.textBefore))
      const name = unused(sourceName(named, source), taken)
      const selections = selectionsOf(guid, source, bySource.get(source) ?? [])
      const pdf = (source.format === 'pdf' && pdfs.get(source.file)) || null
      return { guid, name, bundle: named, source, plainText: toPlainText(source.text), pdf, selections }
    })
  })
}

function sourceAt({ file, start, end, quote }: Evidence, sources: readonly SourceText[]): SourceText {
  const found = sources.find(
    (source) => source.file === file && source.text.slice(start - source.textBefore, end - source.textBefore) === quote,
  )
  if (!found) throw new Error(`No text of ${file} holds the quotation at ${start}-${end}.`)
  return found
}

function selectionsOf(
  guid: string,
  { text, textBefore }: SourceText,
  passages: readonly CodedPassage[],
): readonly Selection[] {
  const codePoints = codePointCounter(text)
  const places = Map.groupBy(passages, ({ code, evidence: { start, end } }) => `${start}-${end} ${code}`)
  const selections = [...places].flatMap(([place, [first, ...others]]) => {
    if (!first) return []
    const { code, evidence } = first
    const memos = [...new Set([first, ...others].map(({ memo }) => memo).filter((memo) => memo !== ''))]
    const start = codePoints(evidence.start - textBefore)
    const end = codePoints(evidence.end - textBefore)
    return [{ guid: guidOf('selection', guid, place), start, end, code, evidence, memos }]
  })
  return selections.toSorted((a, b) => a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : 1))
}

/** Name of the municipality and of the file without its ending; signs that would make a path or hide letters are replaced. */
function sourceName({ name, bundle }: NamedBundle, { file, textBefore }: SourceText): string {
  const part = bundle.files.find(({ path, part }) => path === file && part?.start === textBefore)?.part
  const ownName = fileName(file).replace(/(.)\.[a-z0-9]{1,5}$/i, '$1')
  const parts = new Set([name, ownName, ...(part ? [texts.partOf(part.number)] : [])])
  const plain = [...parts].join(' - ').replace(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, '_')
  return [...plain].slice(0, 150).join('').trim()
}
