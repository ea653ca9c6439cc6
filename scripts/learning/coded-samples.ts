import { dirname, join } from 'node:path'
import { findFiles } from '../../src/io/find-files.ts'
import type { Knowledge } from '../../src/model/knowledge.ts'
import type { NetworkWording } from '../../src/model/network-wording.ts'
import { parseFile } from '../../src/parse/parse-file.ts'
import { prepare } from '../../src/pipeline.ts'
import type { KnowledgeFor } from '../evaluation/analyse-networks.ts'
import { readGold, sourceOf } from '../evaluation/analyse-samples.ts'
import { type Example, learnWording } from './learn-wording.ts'
import { codedDocument, readExamples } from './read-examples.ts'

const corpus = join(import.meta.dirname, '..', '..', 'corpus')

/** Rules or slides with the features that a person coded each statement under. */
export type CodedSample = Readonly<{ id: string; examples: readonly Example[] }>

/** The coded documents: those that the analysis is measured on as well, and those that are there to learn from. */
export type Codings = Readonly<{ measured: readonly CodedSample[]; further: readonly CodedSample[] }>

export async function readCodings(knowledge: Knowledge): Promise<Codings> {
  return {
    measured: await readCodedSamples(join(corpus, 'samples'), knowledge),
    further: await readCodedSamples(join(corpus, 'wording'), knowledge),
  }
}

/** The wording learned from all documents with codings by hand. */
export function learnFromAll({ measured, further }: Codings): NetworkWording {
  return learnFrom([...measured, ...further])
}

/** All documents of a folder whose coding holds a network; what two persons coded counts twice. */
async function readCodedSamples(folder: string, knowledge: Knowledge): Promise<readonly CodedSample[]> {
  const compiled = prepare(knowledge)
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
    const document = codedDocument({ parsed, sha256: source.sha256 }, compiled)
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
export function knowledgeWithoutEach({ measured, further }: Codings, knowledge: Knowledge): KnowledgeFor {
  const byId = new Map(
    Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
      const isHere = (at: number) => at % folds === fold
      const known = { ...knowledge, wording: learnFrom([...measured.filter((_, at) => !isHere(at)), ...further]) }
      return measured.filter((_, at) => isHere(at)).map(({ id }) => [id, known] as const)
    }),
  )
  return (id) => byId.get(id) ?? knowledge
}
