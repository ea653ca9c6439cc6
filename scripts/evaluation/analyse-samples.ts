import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findFiles } from '../../src/io/find-files.ts'
import { readKnowledge } from '../../src/io/read-knowledge.ts'
import { readSource } from '../../src/io/read-source.ts'
import { readYaml } from '../../src/io/read-yaml.ts'
import { type Gold, goldSchema } from '../../src/model/gold.ts'
import type { BundleResult } from '../../src/model/result.ts'
import { analyse, type Bundle } from '../../src/pipeline.ts'

/** A document with its coding by hand and what the analysis made of it. */
export type Sample = Readonly<{
  id: string
  gold: Gold
  /** The coding of a second person who did not know the first; null where there is none. */
  second: Gold | null
  bundle: Bundle
  result: BundleResult
}>

/**
 * Analyses every sub-folder that holds a gold.yaml beside its document, on wish each concept as one whatever it looks like; throws when there is none or one cannot be read.
 */
export async function analyseSamples(folder: string, { asConcept = false } = {}): Promise<readonly Sample[]> {
  const knowledge = readKnowledge()
  const samples: Sample[] = []
  for (const { id, files } of findFiles([folder]).value) {
    const folderOf = dirname(files[0]?.path ?? '')
    const gold = readGold(join(folderOf, 'gold.yaml'))
    if (!gold) continue
    // The coder took the files of a folder for one document, so they are one here whatever they look like; of a paper with
    // rules behind it the rules were coded.
    const explicit = gold.network === undefined
    const bundle = { id, files: await Promise.all(files.map(({ path }) => sourceOf(path))), explicit }
    // Without text recognition, so that the figures are the same with and without Tesseract.
    const results = await analyse(bundle, knowledge, { asConcept: asConcept && gold.kind === 'concept' })
    const result = results.findLast(({ kind }) => kind === gold.kind) ?? results[0]
    if (!result) throw new Error(`${id} gave no result`)
    samples.push({ id, gold, second: readGold(join(folderOf, 'second-coding.yaml')), bundle, result })
  }
  if (samples.length === 0) throw new Error(`${folder} holds no folder with a document and its gold.yaml`)
  return samples
}

/** A coding by hand, null where there is none; throws when it does not fit the schema. */
export function readGold(path: string): Gold | null {
  if (!existsSync(path)) return null
  const { value, errors, lineOf } = readYaml(path)
  const [mistake] = errors
  if (mistake) throw new Error(`${path}:${mistake.line}: ${mistake.message}`)
  const { data, error } = goldSchema.safeParse(value)
  if (data) return data
  throw new Error(
    error.issues.map((issue) => `${path}:${lineOf(issue.path)}: ${issue.path.join('.')}: ${issue.message}`).join('\n'),
  )
}

/** A document as the pipeline takes it. */
export async function sourceOf(path: string): Promise<Bundle['files'][number]> {
  const { value, issues } = await readSource(path)
  if (!value) throw new Error(`${path} cannot be read: ${issues.map(({ code }) => code).join(', ')}`)
  return value
}
