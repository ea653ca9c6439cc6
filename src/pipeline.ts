import { assess } from './assess/assess.ts'
import { arrange, conceptMembers, separateConcepts } from './bundle-parts.ts'
import { codeDocument } from './coding/code-document.ts'
import { type CompiledKnowledge, compileKnowledge, withWording } from './coding/reading/coding-text.ts'
import { fileSplit, findDocumentsOf, issuesOnPages } from './file-parts.ts'
import type { Codebook } from './model/codebook.ts'
import type { Document, DocumentFile } from './model/document.ts'
import { fileName } from './model/file-name.ts'
import type { Issue } from './model/issue.ts'
import type { Knowledge } from './model/knowledge.ts'
import type { ParsedFile, SourceFileWithHash } from './model/parsed.ts'
import type { Recognition } from './model/recognition.ts'
import type { BundleResult, FilePlace } from './model/result.ts'
import type { SourceText } from './model/source-text.ts'
import { toSourceText } from './model/source-text.ts'
import { parseFile } from './parse/parse-file.ts'
import { joinDocuments } from './structure/join-documents.ts'
import { structureDocument } from './structure/structure-document.ts'

/** Files that may belong together; `explicit` when a person said so. */
export type Bundle = Readonly<{ id: string; files: readonly SourceFileWithHash[]; explicit: boolean }>

export type AnalyseOptions = Readonly<{
  /** Is told the file that is read next, or null when work turns to all of them together. */
  onFile?: (path: string | null) => void
  /** Is told the text of each document that could be read, before it is coded. */
  onText?: (text: SourceText) => void
  /** How pages without text are read; without it they stay unread. */
  recognition?: Recognition
  /** Code every document as a concept, whatever it looks like: somebody who knows it says so. */
  asConcept?: boolean
}>

type RecognisedPages = BundleResult['files'][number]['recognised']

/** A file, or one of the documents in it, on its way into a result. */
type Part = Readonly<{
  id: string
  source: SourceFileWithHash
  /** Null when the file could not be read. */
  document: Document | null
  issues: readonly Issue[]
  recognised: RecognisedPages
  /** Present when the file holds several documents. */
  place?: FilePlace
  front?: Document
}>

/**
 * The way of the data: parse, structure, coding, assess. Files of a folder that are one concept in parts give one
 * result; unrelated ones, those that cannot be read, and documents that stand together in one file give one each.
 */
export async function analyse(
  bundle: Bundle,
  knowledge: Knowledge,
  { onFile = () => {}, onText = () => {}, recognition, asConcept = false }: AnalyseOptions = {},
): Promise<readonly BundleResult[]> {
  const compiled = prepare(knowledge)
  const ids = bundle.files.length === 1 ? [bundle.id] : partIds(bundle)
  const parts: Part[] = []
  for (const [index, source] of bundle.files.entries()) {
    onFile(source.path)
    const file = { source, id: ids[index] ?? bundle.id, explicit: bundle.explicit, recognition }
    const read = await readParts(file, compiled)
    parts.push(...read)
    for (const { document } of read) {
      const text = document && toSourceText(document)
      if (text) onText(text)
    }
  }
  if (bundle.files.length === 1)
    return parts.map((part) => analyseParts(part.id, [part], { knowledge: compiled, asConcept }))
  const members = bundle.explicit ? parts : conceptMembers(parts.map(toMember), compiled).map(({ part }) => part)
  const isOne = bundle.explicit || members.length > 1
  const results: BundleResult[] = []
  for (const part of parts) {
    const isAlone = !isOne || !members.includes(part)
    onFile(isAlone ? part.source.path : null)
    if (isAlone) results.push(analyseParts(part.id, [part], { knowledge: compiled, asConcept }))
    else if (part === members[0]) {
      const told = bundle.explicit ? severalConcepts(members, compiled) : []
      results.push(analyseMembers(bundle.id, members, { knowledge: compiled, asConcept }, told))
    }
  }
  return results
}

type FileToRead = Readonly<{
  source: SourceFileWithHash
  id: string
  explicit: boolean
  recognition: Recognition | undefined
}>

/** Parses and structures a file: as one document, or as each of the documents in it unless a person said it is one. */
async function readParts(
  { source, id, explicit, recognition }: FileToRead,
  knowledge: CompiledKnowledge,
): Promise<readonly Part[]> {
  const { value: parsed, issues } = await parseFile(source, undefined, recognition)
  if (!parsed) return [{ id, source, document: null, issues, recognised: null }]
  const { sha256 } = source
  const structured = structureDocument([{ parsed, sha256 }])
  const documents = explicit ? null : findDocumentsOf({ parsed, sha256, structured }, knowledge)
  if (!documents) {
    const all = [...issues, ...structured.issues]
    return [{ id, source, document: structured.value, issues: all, recognised: recognisedPages(parsed) }]
  }
  return documents.map(({ name, structured: own, place, front }) => ({
    id: `${id}/${name}`,
    source,
    document: own.value,
    issues: [
      ...(place.number === 1 ? [fileSplit(source.path, documents)] : []),
      ...issuesOnPages(issues, place),
      ...own.issues,
    ],
    recognised: recognisedPages(parsed, place),
    place,
    ...(front ? { front } : {}),
  }))
}

type Means = Readonly<{ knowledge: CompiledKnowledge; asConcept: boolean }>

function toMember(part: Part) {
  return { path: part.source.path, sha256: part.source.sha256, document: part.document, part }
}

/** Files that make up one document: the main paper first, copies left out and told of. */
function analyseMembers(id: string, all: readonly Part[], means: Means, told: readonly Issue[]): BundleResult {
  const { members, copies } = arrange(all.map(toMember), means.knowledge)
  return analyseParts(
    id,
    members.map(({ part }) => part),
    means,
    [...told, ...copies.map(({ copy, original }) => fileDuplicate(copy.path, original.path))],
  )
}

/** A person says that files are one concept; where they plainly are not, that is done as told, but not without a word. */
function severalConcepts(members: readonly Part[], knowledge: CompiledKnowledge): readonly Issue[] {
  const [first, ...others] = separateConcepts(members.map(toMember), knowledge)
  if (!first) return []
  const facts = { others: others.map(({ path }) => fileName(path)).join('; ') }
  return [{ code: 'several-concepts', severity: 'warning', stage: 'coding', file: first.path, page: null, facts }]
}

function fileDuplicate(file: string, original: string): Issue {
  return { code: 'file-duplicate', severity: 'info', stage: 'structure', file, page: null, facts: { original } }
}

const known = new WeakMap<Codebook, CompiledKnowledge>()

/** Compiles codebook and catalogues, once for each codebook; throws a SyntaxError that names the bad entry. */
export function prepare(knowledge: Knowledge): CompiledKnowledge {
  const { codebook, catalogue, fieldCatalogue, wording } = knowledge
  const ready = known.get(codebook)
  const isCompiled = ready?.catalogue === catalogue && ready.fieldCatalogue === fieldCatalogue
  if (isCompiled && ready.wording === wording) return ready
  const fresh = isCompiled ? withWording(ready, wording) : compileKnowledge(knowledge)
  known.set(codebook, fresh)
  return fresh
}

function analyseParts(
  id: string,
  parts: readonly Part[],
  { knowledge, asConcept }: Means,
  told: readonly Issue[] = [],
): BundleResult {
  const missing = parts.flatMap(({ document, source }) => (document ? [] : [source.path]))
  const document = joinDocuments(
    parts.flatMap((part) => part.document ?? []),
    missing,
  )
  const front = parts[0]?.front
  const coding = codeDocument(document, knowledge, { asConcept, ...(front ? { front } : {}) })
  const { components, requirements, actionFields, bindingForce, network } = assess(
    { document, coding, codebook: knowledge.codebook },
    knowledge,
  )
  return {
    id,
    files: parts.map(({ source, document: own, place, recognised }) => ({
      path: source.path,
      sha256: source.sha256,
      ...pagesOf(own),
      ...(place ? { part: place } : {}),
      recognised,
    })),
    kind: coding.kind,
    kindReason: coding.kindReason,
    kindCertainty: coding.kindCertainty,
    profile: coding.profile,
    components,
    requirements,
    actionFields: [...actionFields],
    measures: [...coding.measures],
    understanding: coding.understanding,
    bindingForce,
    network,
    issues: [...parts.flatMap(({ issues }) => issues), ...told],
  }
}

function pagesOf(document: Document | null): Pick<DocumentFile, 'pages' | 'paging'> {
  const { pages, paging } = document?.files[0] ?? { pages: null, paging: 'none' }
  return { pages, paging }
}

/** What was read by text recognition, on the pages of a part when the file holds several documents. */
function recognisedPages(parsed: ParsedFile, place?: FilePlace): RecognisedPages {
  if (parsed.form !== 'layout') return null
  const [from, to] = [place?.firstPage ?? 1, place?.lastPage ?? parsed.pages.length]
  const pages = parsed.pages.flatMap(({ number, recognised }) =>
    recognised && number >= from && number <= to
      ? [{ page: number, confidence: recognised.confidence, engine: recognised.engine }]
      : [],
  )
  const [first] = pages
  return first ? { by: first.engine, pages: pages.map(({ page, confidence }) => ({ page, confidence })) } : null
}

/** Ids of the files of a folder: by their names without ending, with it where names are equal, else by their paths. */
function partIds({ id, files }: Bundle): readonly string[] {
  const paths = files.map(({ path }) => path)
  const names = paths.map((path) => fileName(path))
  const stems = names.map((name) => name.replace(/\.[^.]+$/, ''))
  const different = [stems, names].find((forms) => new Set(forms).size === forms.length)
  return (different ?? paths).map((form) => `${id}/${form}`)
}
