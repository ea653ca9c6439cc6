import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findFiles } from '../../src/io/find-files.ts'
import type { Gold, GoldNetwork } from '../../src/model/gold.ts'
import type { Knowledge } from '../../src/model/knowledge.ts'
import type { BundleResult } from '../../src/model/result.ts'
import { parseFile } from '../../src/parse/parse-file.ts'
import { analyse } from '../../src/pipeline.ts'
import { structureDocument } from '../../src/structure/structure-document.ts'
import { readGold, sourceOf } from './analyse-samples.ts'

/** Rules or slides with their coding by hand and what the analysis made of them. */
export type NetworkSample = Readonly<{
  id: string
  gold: Gold & Readonly<{ network: GoldNetwork }>
  second: GoldNetwork | null
  result: BundleResult
  /** The canonical text of the file. */
  text: string
}>

/** What is known when the document with this id is read, so that nobody is judged by what was learned from the same text. */
export type KnowledgeFor = (id: string) => Knowledge

/** The samples of a folder whose coding holds a network. */
export async function analyseNetworkSamples(
  folder: string,
  knowledgeFor: KnowledgeFor,
): Promise<readonly NetworkSample[]> {
  const samples: NetworkSample[] = []
  for (const { id, files } of findFiles([folder]).value) {
    const path = files[0]?.path ?? ''
    const gold = readGold(join(dirname(path), 'gold.yaml'))
    if (!isNetwork(gold)) continue
    const second = readGold(join(dirname(path), 'second-coding.yaml'))?.network ?? null
    samples.push({ id, gold, second, ...(await read({ id, path, gold }, knowledgeFor(id))) })
  }
  return samples
}

/**
 * Codings of documents that are no part of the repository: those whose document lies, with the same bytes, somewhere below
 * one of the folders; the others are named.
 */
export async function analyseReferences(
  codings: string,
  folders: readonly string[],
  knowledgeFor: KnowledgeFor,
): Promise<Readonly<{ samples: readonly NetworkSample[]; missing: readonly string[] }>> {
  const paths = new Map<string, string>()
  for (const path of folders.filter(existsSync).flatMap(filesBelow)) paths.set((await sourceOf(path)).sha256, path)
  const samples: NetworkSample[] = []
  const missing: string[] = []
  for (const name of readdirSync(codings)
    .filter((file) => file.endsWith('.yaml'))
    .sort()) {
    const id = name.replace('.yaml', '')
    const gold = readGold(join(codings, name))
    const path = paths.get(gold?.sha256 ?? '')
    if (!isNetwork(gold) || path === undefined) missing.push(id)
    else samples.push({ id, gold, second: null, ...(await read({ id, path, gold }, knowledgeFor(id))) })
  }
  return { samples, missing }
}

function isNetwork(gold: Gold | null): gold is NetworkSample['gold'] {
  return gold?.network !== undefined
}

/** A file may hold a form in front of the rules: the part of the kind that was coded. */
async function read(
  { id, path, gold }: Readonly<{ id: string; path: string; gold: Gold }>,
  knowledge: Knowledge,
): Promise<Pick<NetworkSample, 'result' | 'text'>> {
  const source = await sourceOf(path)
  const results = await analyse({ id, files: [source], explicit: false }, knowledge)
  const result = results.findLast(({ kind }) => kind === gold.kind) ?? results.at(-1)
  const { value: parsed } = await parseFile(source)
  if (!result || !parsed) throw new Error(`${id} gave no result`)
  return { result, text: structureDocument([{ parsed, sha256: source.sha256 }]).value.text }
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}
