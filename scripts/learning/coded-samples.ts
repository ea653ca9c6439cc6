import { dirname, join } from 'node:path'
import { compileKnowledge } from '../../src/coding/reading/coding-text.ts'
import { findFiles } from '../../src/io/find-files.ts'
import { readKnowledge } from '../../src/io/read-knowledge.ts'
import type { Knowledge } from '../../src/model/knowledge.ts'
import type { NetworkWording } from '../../src/model/network-wording.ts'
import { parseFile } from '../../src/parse/parse-file.ts'
import type { KnowledgeFor } from '../evaluation/analyse-networks.ts'
import { readGold, sourceOf } from '../evaluation/analyse-samples.ts'
import { type Example, learnWording } from './learn-wording.ts'
import { codedDocument, readExamples } from './read-examples.ts'

const corpus = join(import.meta.dirname, '..', '..', 'corpus')
/** Where the coded documents lie: those that the analysis is measured on as well, and those that are there to learn from. */
const [measured, further] = [join(corpus, 'samples'), join(corpus, 'wording')]

/** Rules or slides with the features that a person coded each statement under. */
export type CodedSample = Readonly<{ id: string; examples: readonly Example[] }>

/** The wording learned from all documents with codings by hand. */
export async function learnFromAll(): Promise<NetworkWording> {
  return learnFrom([...(await readCodedSamples(measured)), ...(await readCodedSamples(further))])
}

/** All documents of a folder whose coding holds a network; what two persons coded counts twice. */
async function readCodedSamples(folder: string): Promise<readonly CodedSample[]> {
  const knowledge = compileKnowledge(readKnowledge())
  const samples: CodedSample[] = []
  for (const { id, files } of findFiles([folder]).value) {
    const path = files[0]?.path ?? ''
    const codings = ['gold.yaml', 'second-coding.yaml'].flatMap(
      (name) => readGold(join(dirname(path), name))?.network ?? [],
    )
    if (codings.length === 0) continue
    const source = await sourceOf(path)
    const { value: parsed } = await parseFile(source)
    if (!parsed) throw new Error(`${path} cannot be read`)
    const document = codedDocument({ parsed, sha256: source.sha256 }, knowledge)
    samples.push({ id, examples: codings.flatMap((coding) => readExamples(document, coding)) })
  }
  return samples
}

function learnFrom(samples: readonly CodedSample[]): NetworkWording {
  const examples = samples.flatMap(({ examples }) => examples)
  const features = new Set(examples.flatMap(({ coded }) => [...coded]))
  return learnWording(
    samples.map(({ id }) => id),
    [...features].sort(),
    examples,
  )
}

/** Parts into which the samples are divided, so that each is judged by what the others taught. */
const folds = 6

/** For each sample the knowledge with the wording learned without it, for all other documents that with the whole wording. */
export async function knowledgeWithoutEach(knowledge: Knowledge): Promise<KnowledgeFor> {
  const samples = await readCodedSamples(measured)
  const others = await readCodedSamples(further)
  const byId = new Map(
    Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
      const isHere = (at: number) => at % folds === fold
      const known = { ...knowledge, wording: learnFrom([...samples.filter((_, at) => !isHere(at)), ...others]) }
      return samples.filter((_, at) => isHere(at)).map(({ id }) => [id, known] as const)
    }),
  )
  return (id) => byId.get(id) ?? knowledge
}
