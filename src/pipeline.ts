import { assess } from './assess/assess.ts'
import { codeDocument, identifyDocument } from './coding/code-document.ts'
import { type CompiledKnowledge, compileKnowledge } from './coding/reading/coding-text.ts'
import type { Codebook } from './model/codebook.ts'
import type { Document } from './model/document.ts'
import type { Issue } from './model/issue.ts'
import type { Knowledge } from './model/knowledge.ts'
import type { ParsedFile, SourceFileWithHash } from './model/parsed.ts'
import type { Recognition } from './model/recognition.ts'
import type { BundleResult } from './model/result.ts'
import { parseFile } from './parse/parse-file.ts'
import { structureDocument } from './structure/structure-document.ts'

/** Files that may belong together; `explicit` when a person said so. */
export type Bundle = Readonly<{ id: string; files: readonly SourceFileWithHash[]; explicit: boolean }>

type Part = Readonly<{ source: SourceFileWithHash; parsed: ParsedFile | null; issues: readonly Issue[] }>
type Structured = ReturnType<typeof structureDocument>

export type AnalyseOptions = Readonly<{
  /** How pages without text are read; without it they stay unread. */
  recognition?: Recognition
}>

/**
 * The way of the data: parse, structure, coding, assess. Files of a folder that are one concept in parts give one
 * result; unrelated ones, and those that cannot be read, give one each.
 */
export async function analyse(
  bundle: Bundle,
  knowledge: Knowledge,
  options: AnalyseOptions = {},
): Promise<readonly BundleResult[]> {
  const compiled = prepare(knowledge)
  const parts: Part[] = []
  for (const source of bundle.files) {
    const { value, issues } = await parseFile(source, undefined, options.recognition)
    parts.push({ source, parsed: value, issues })
  }
  const together = () => [analyseParts(bundle.id, parts, { structured: structureParts(parts), knowledge: compiled })]
  if (parts.length === 1 || bundle.explicit) return together()
  const single = parts.map((part) => ({ part, structured: structureParts([part]) }))
  if (belongTogether(single, compiled)) return together()
  const ids = partIds(bundle)
  return single.map(({ part, structured }, index) =>
    analyseParts(ids[index] ?? bundle.id, [part], { structured, knowledge: compiled }),
  )
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
  return structureDocument(parts.flatMap(({ parsed, source }) => (parsed ? [{ parsed, sha256: source.sha256 }] : [])))
}

/** Files of one folder are one concept when at least one is a concept and none is plainly something else. */
function belongTogether(
  files: readonly Readonly<{ part: Part; structured: Structured }>[],
  knowledge: CompiledKnowledge,
): boolean {
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
  const coding = codeDocument(document, knowledge)
  const { components, requirements, actionFields } = assess(
    { document, coding, codebook: knowledge.codebook },
    knowledge,
  )
  return {
    id,
    files: parts.map(({ source, parsed }) => ({
      path: source.path,
      sha256: source.sha256,
      pages: parsed ? pagesOf(document, source.path) : null,
      recognised: parsed ? recognisedPages(parsed) : null,
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

function recognisedPages(parsed: ParsedFile): BundleResult['files'][number]['recognised'] {
  if (parsed.form !== 'layout') return null
  const pages = parsed.pages.flatMap(({ number, recognised }) =>
    recognised ? [{ page: number, confidence: recognised.confidence, engine: recognised.engine }] : [],
  )
  const [first] = pages
  return first ? { by: first.engine, pages: pages.map(({ page, confidence }) => ({ page, confidence })) } : null
}

/** Ids of the files of a folder: by their names without ending, with it where names are equal, else by their paths. */
function partIds({ id, files }: Bundle): readonly string[] {
  const paths = files.map(({ path }) => path)
  const names = paths.map((path) => path.split('/').at(-1) ?? path)
  const stems = names.map((name) => name.replace(/\.[^.]+$/, ''))
  const different = [stems, names].find((forms) => new Set(forms).size === forms.length)
  return (different ?? paths).map((form) => `${id}/${form}`)
}
