import { identifyDocument } from './coding/code-document.ts'
import { areTwoDocuments, type Identity } from './coding/kind/are-two-documents.ts'
import type { CompiledKnowledge } from './coding/reading/coding-text.ts'
import type { Document } from './model/document.ts'
import type { PartStart } from './model/file-part.ts'
import type { Issue } from './model/issue.ts'
import type { ParsedFile } from './model/parsed.ts'
import type { FilePlace } from './model/result.ts'
import type { DocumentKind } from './model/values.ts'
import { findPartStarts } from './structure/document-parts.ts'
import { sliceFile } from './structure/file-slices.ts'
import { structureDocument } from './structure/structure-document.ts'

type Structured = ReturnType<typeof structureDocument>

/** One of several documents of a file, structured as if it stood alone. */
export type DocumentPart = Readonly<{
  /** Its number and kind, for its id: "2-konzept". */
  name: string
  structured: Structured
  place: FilePlace
  /** The paper in front of it in the same file, which may tell of the decision on it. */
  front?: Document
}>

type FileToSplit = Readonly<{ parsed: ParsedFile; sha256: string; structured: Structured }>

/**
 * The documents of a file that holds several; null when it is one, as in case of doubt. Where a new one may begin is found
 * by structure; whether two neighbours are different documents is said by coding.
 */
export function findDocumentsOf(file: FileToSplit, knowledge: CompiledKnowledge): readonly DocumentPart[] | null {
  const { parsed, sha256, structured } = file
  const candidates = findPartStarts(structured.value)
  if (candidates.length === 0 || !sliceFile(parsed, structured.value, candidates)) return null
  const starts = acceptedStarts(file, candidates, knowledge)
  const slices = starts.length > 0 ? sliceFile(parsed, structured.value, starts) : null
  if (!slices) return null
  const parts: DocumentPart[] = []
  let [textBefore, front]: [number, Document | undefined] = [0, undefined]
  for (const [index, { parsed: slice, firstPage }] of slices.entries()) {
    const part = structureDocument([{ parsed: slice, sha256, part: { firstPage, textBefore } }])
    const { text, pages } = part.value
    const place = {
      number: index + 1,
      of: slices.length,
      firstPage: pages[0]?.number ?? null,
      lastPage: pages.at(-1)?.number ?? null,
      start: textBefore,
      end: textBefore + text.length,
    }
    const { kind } = identifyDocument(part.value, knowledge)
    const name = `${place.number}-${kindNames[kind]}`
    parts.push({ name, structured: part, place, ...(front ? { front } : {}) })
    if (kind === 'other') front = part.value
    textBefore = place.end + 1
  }
  return parts
}

const kindNames: Readonly<Record<DocumentKind, string>> = {
  concept: 'konzept',
  'network-rules': 'regelwerk',
  presentation: 'folien',
  other: 'sonstiges',
}

/** Tells that a file was taken for several documents, and where they stand. */
export function fileSplit(file: string, documents: readonly DocumentPart[]): Issue {
  const ranges = documents.map(({ place: { firstPage, lastPage } }) =>
    firstPage === lastPage ? `${firstPage}` : `${firstPage}–${lastPage}`,
  )
  const hasPages = documents.every(({ place }) => place.firstPage !== null) && new Set(ranges).size === ranges.length
  const facts = { documents: documents.length, ...(hasPages ? { pages: ranges.join(', ') } : {}) }
  return { code: 'file-split', severity: 'info', stage: 'structure', file, page: null, facts }
}

/** Faults of reading go to the document on whose pages they are, those of the file as a whole to the first one. */
export function issuesOnPages(issues: readonly Issue[], { number, firstPage, lastPage }: FilePlace): readonly Issue[] {
  return issues.filter(({ page }) =>
    page === null || firstPage === null || lastPage === null ? number === 1 : page >= firstPage && page <= lastPage,
  )
}

/** Goes through the candidates from the front: a place that parts two different documents is kept. */
function acceptedStarts(
  file: FileToSplit,
  candidates: readonly PartStart[],
  knowledge: CompiledKnowledge,
): readonly PartStart[] {
  const look = lookAt(file, candidates, knowledge)
  const accepted: PartStart[] = []
  let from = 0
  for (const [index, start] of candidates.entries()) {
    const at = index + 1
    const before = look(from, at)
    const annexBefore = accepted.at(-1)?.annex ?? null
    // What follows up to the next candidate, else up to the end: a candidate may be a chapter of what begins here.
    const isNew = [...new Set([at + 1, candidates.length + 1])].some((to) => {
      const after = look(at, to)
      const shorter = Math.min(before.length, after.length)
      return areTwoDocuments({ before: before.identity, after: after.identity, start, annexBefore, shorter })
    })
    if (!isNew) continue
    accepted.push(start)
    from = at
  }
  return accepted
}

type Look = Readonly<{ identity: Identity; length: number }>

/** What the document from one candidate up to another one would be; 0 is the beginning of the file. */
function lookAt(
  { parsed, sha256, structured }: FileToSplit,
  candidates: readonly PartStart[],
  knowledge: CompiledKnowledge,
) {
  const known = new Map<string, Look>()
  return (from: number, to: number): Look => {
    const key = `${from} ${to}`
    const ready = known.get(key)
    if (ready) return ready
    const bounds = [from, to].flatMap((at) => candidates[at - 1] ?? [])
    const slice = sliceFile(parsed, structured.value, bounds)?.[from === 0 ? 0 : 1]
    const { value } = slice ? structureDocument([{ parsed: slice.parsed, sha256 }]) : structured
    const look = { identity: identifyDocument(value, knowledge), length: value.text.length }
    known.set(key, look)
    return look
  }
}
