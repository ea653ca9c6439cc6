import { assess } from './assess/assess.ts'
import { codeDocument } from './coding/code-document.ts'
import { type Knowledge, prepareKnowledge } from './coding/reading/coding-text.ts'
import type { Catalogue, FieldCatalogue } from './model/catalogue.ts'
import type { Codebook } from './model/codebook.ts'
import type { Document } from './model/document.ts'
import type { Issue } from './model/issue.ts'
import type { ParsedFile, SourceFile } from './model/parsed.ts'
import type { BundleResult } from './model/result.ts'
import { parseFile } from './parse/parse-file.ts'
import { structureDocument } from './structure/structure-document.ts'

export type SourceFileWithHash = SourceFile & Readonly<{ sha256: string }>

/** Files that may belong together; `explicit` when a person said so. */
export type Bundle = Readonly<{ id: string; files: readonly SourceFileWithHash[]; explicit: boolean }>

export type AnalyseOptions = Readonly<{ codebook: Codebook; catalogue: Catalogue; fields: FieldCatalogue }>

type Read = Readonly<{ parsed: ParsedFile | null; source: SourceFileWithHash; issues: readonly Issue[] }>

/**
 * The way of the data: parse, structure, coding, assess. Files of a folder that are one concept in parts give one
 * result; unrelated ones, and those that cannot be read, give one each.
 */
export async function analyse(bundle: Bundle, options: AnalyseOptions): Promise<readonly BundleResult[]> {
  const knowledge = prepare(options)
  const read: Read[] = []
  for (const source of bundle.files) {
    const { value, issues } = await parseFile(source)
    read.push({ parsed: value, source, issues })
  }
  if (read.length === 1 || bundle.explicit || belongTogether(read, knowledge))
    return [analyseParts(bundle.id, read, knowledge)]
  const ids = partIds(bundle)
  return read.map((part, index) => analyseParts(ids[index] ?? bundle.id, [part], knowledge))
}

const known = new WeakMap<Codebook, Knowledge>()

/** Compiles codebook and catalogues, once for each codebook; throws a SyntaxError that names the bad entry. */
export function prepare({ codebook, catalogue, fields }: AnalyseOptions): Knowledge {
  const ready = known.get(codebook)
  if (ready && ready.catalogue === catalogue && ready.fields === fields) return ready
  const fresh = prepareKnowledge(codebook, catalogue, fields)
  known.set(codebook, fresh)
  return fresh
}

/** Files of one folder are one concept when at least one is a concept and none is plainly something else. */
function belongTogether(read: readonly Read[], knowledge: Knowledge): boolean {
  const codings = read.map(({ parsed, source }) => {
    if (!parsed) return null
    const { value } = structureDocument([{ parsed, sha256: source.sha256 }])
    return codeDocument(value, knowledge)
  })
  const concepts = codings.filter((coding) => coding?.kind === 'concept')
  const towns = new Set(concepts.map((coding) => coding?.profile.municipality.value ?? null))
  return (
    concepts.length > 0 &&
    towns.size === 1 &&
    codings.every((coding) => coding !== null && (coding.kind === 'concept' || coding.kindCertainty === 'prüfen'))
  )
}

function analyseParts(id: string, read: readonly Read[], knowledge: Knowledge): BundleResult {
  const { codebook, catalogue, fields } = knowledge
  const parsed = read.flatMap((part) => (part.parsed ? [{ parsed: part.parsed, sha256: part.source.sha256 }] : []))
  const { value: document, issues } = structureDocument(parsed)
  const coding = codeDocument(document, knowledge)
  const { components, requirements, actionFields } = assess({ document, coding, codebook }, { catalogue, fields })
  return {
    id,
    files: read.map(({ source, parsed: file }) => ({
      path: source.path,
      sha256: source.sha256,
      pages: file ? pagesOf(document, source.path) : null,
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
    issues: [...read.flatMap((part) => part.issues), ...issues],
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
