import { assess } from './assess/assess.ts'
import { codeDocument, identifyDocument } from './coding/code-document.ts'
import { type CompiledKnowledge, compileKnowledge } from './coding/reading/coding-text.ts'
import { type DocumentPart, findDocumentsOf, type Structured } from './file-parts.ts'
import type { Codebook } from './model/codebook.ts'
import type { Document } from './model/document.ts'
import type { Issue } from './model/issue.ts'
import type { Knowledge } from './model/knowledge.ts'
import type { ParsedFile, SourceFileWithHash } from './model/parsed.ts'
import type { BundleResult, FilePlace } from './model/result.ts'
import { parseFile } from './parse/parse-file.ts'
import { structureDocument } from './structure/structure-document.ts'

/** Files that may belong together; `explicit` when a person said so. */
export type Bundle = Readonly<{ id: string; files: readonly SourceFileWithHash[]; explicit: boolean }>

/** A file, or one of the documents in it, as it goes into a result. */
type Part = Readonly<{
  source: SourceFileWithHash
  parsed: ParsedFile | null
  issues: readonly Issue[]
  /** Present when the file holds several documents. */
  document?: DocumentPart
}>
type Single = Readonly<{ id: string; part: Part; structured: Structured }>

/**
 * The way of the data: parse, structure, coding, assess. Files of a folder that are one concept in parts give one
 * result; unrelated ones, those that cannot be read, and documents that stand together in one file give one each.
 */
export async function analyse(bundle: Bundle, knowledge: Knowledge): Promise<readonly BundleResult[]> {
  const compiled = prepare(knowledge)
  const parts: Part[] = []
  for (const source of bundle.files) {
    const { value, issues } = await parseFile(source)
    parts.push({ source, parsed: value, issues })
  }
  const together = (some: readonly Part[], structured = structureParts(some)) =>
    analyseParts(bundle.id, some, { structured, knowledge: compiled })
  if (bundle.explicit) return [together(parts)]
  const ids = parts.length === 1 ? [bundle.id] : partIds(bundle)
  const singles = parts.flatMap((part, index) => separate(part, ids[index] ?? bundle.id, compiled))
  const [first] = singles
  if (first && singles.length === 1) return [together([first.part], first.structured)]
  if (parts.length > 1 && belongTogether(singles, compiled)) return [together(singles.map(({ part }) => part))]
  return singles.map(({ id, part, structured }) => analyseParts(id, [part], { structured, knowledge: compiled }))
}

/** The file as one document, or each of the documents in it. */
function separate(part: Part, id: string, knowledge: CompiledKnowledge): readonly Single[] {
  const structured = structureParts([part])
  const { source, parsed } = part
  const documents = parsed && findDocumentsOf({ parsed, sha256: source.sha256, structured }, knowledge)
  if (!documents) return [{ id, part, structured }]
  return documents.map((document) => {
    const { kind } = identifyDocument(document.structured.value, knowledge)
    const told = document.place.number === 1 ? [fileSplit(source.path, documents)] : []
    return {
      id: `${id}/${document.place.number}-${kindNames[kind]}`,
      part: { source, parsed: document.parsed, issues: [...told, ...issuesOf(part, document.place)], document },
      structured: document.structured,
    }
  })
}

const kindNames = {
  concept: 'konzept',
  'network-rules': 'regelwerk',
  presentation: 'folien',
  other: 'sonstiges',
} as const

/** Faults of reading go to the document on whose pages they are, those of the file as a whole to the first one. */
function issuesOf({ issues }: Part, { number, firstPage, lastPage }: FilePlace): readonly Issue[] {
  return issues.filter(({ page }) =>
    page === null || firstPage === null || lastPage === null ? number === 1 : page >= firstPage && page <= lastPage,
  )
}

/** Tells that a file was taken for several documents, and where they stand. */
function fileSplit(path: string, documents: readonly DocumentPart[]): Issue {
  const ranges = documents.map(({ place: { firstPage, lastPage } }) =>
    firstPage === lastPage ? `${firstPage}` : `${firstPage}–${lastPage}`,
  )
  const hasPages = documents.every(({ place }) => place.firstPage !== null) && new Set(ranges).size === ranges.length
  const facts = { documents: documents.length, ...(hasPages ? { pages: ranges.join(', ') } : {}) }
  return { code: 'file-split', severity: 'info', stage: 'structure', file: path, page: null, facts }
}

const known = new WeakMap<Codebook, CompiledKnowledge>()

/** Compiles codebook and catalogues, once for each codebook; throws a SyntaxError that names the bad entry. */
export function prepare(knowledge: Knowledge): CompiledKnowledge {
  const { codebook, catalogue, fieldCatalogue } = knowledge
  const ready = known.get(codebook)
  if (ready && ready.catalogue === catalogue && ready.fieldCatalogue === fieldCatalogue) return ready
  const fresh = compileKnowledge(knowledge)
  known.set(codebook, fresh)
  return fresh
}

function structureParts(parts: readonly Part[]): Structured {
  return structureDocument(
    parts.flatMap(({ parsed, source, document }) => {
      if (!parsed) return []
      const { firstPage, start } = document?.place ?? { firstPage: 1, start: 0 }
      return [{ parsed, sha256: source.sha256, part: { firstPage: firstPage ?? 1, textBefore: start } }]
    }),
  )
}

/** Files of one folder are one concept when at least one is a concept and none is plainly something else. */
function belongTogether(files: readonly Single[], knowledge: CompiledKnowledge): boolean {
  if (files.some(({ part }) => part.parsed === null)) return false
  const identities = files.map(({ structured }) => identifyDocument(structured.value, knowledge))
  const concepts = identities.filter(({ kind }) => kind === 'concept')
  const towns = new Set(concepts.map(({ profile }) => profile.municipality.value))
  return (
    towns.size === 1 && identities.every(({ kind, kindCertainty }) => kind === 'concept' || kindCertainty === 'prüfen')
  )
}

function analyseParts(
  id: string,
  parts: readonly Part[],
  { structured, knowledge }: Readonly<{ structured: Structured; knowledge: CompiledKnowledge }>,
): BundleResult {
  const { value: document, issues } = structured
  const front = parts[0]?.document?.front
  const coding = codeDocument(document, knowledge, front ? { front } : {})
  const { components, requirements, actionFields } = assess(
    { document, coding, codebook: knowledge.codebook },
    knowledge,
  )
  return {
    id,
    files: parts.map(({ source, parsed, document: part }) => ({
      path: source.path,
      sha256: source.sha256,
      pages: parsed ? pagesOf(document, source.path) : null,
      ...(part ? { part: part.place } : {}),
    })),
    kind: coding.kind,
    kindReason: coding.kindReason,
    kindCertainty: coding.kindCertainty,
    profile: coding.profile,
    components,
    requirements,
    actionFields: [...actionFields],
    measures: [...coding.measures],
    understanding: {},
    network: null,
    issues: [...parts.flatMap((part) => part.issues), ...issues],
  }
}

function pagesOf(document: Document, path: string): number | null {
  return document.files.find((file) => file.path === path)?.pages ?? null
}

/** Ids of the files of a folder: by their names without ending, with it where names are equal, else by their paths. */
function partIds({ id, files }: Bundle): readonly string[] {
  const paths = files.map(({ path }) => path)
  const names = paths.map((path) => path.split('/').at(-1) ?? path)
  const stems = names.map((name) => name.replace(/\.[^.]+$/, ''))
  const different = [stems, names].find((forms) => new Set(forms).size === forms.length)
  return (different ?? paths).map((form) => `${id}/${form}`)
}
