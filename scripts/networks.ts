import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readKnowledge } from '../src/io/read-knowledge.ts'
import {
  analyseNetworkSamples,
  analyseReferences,
  type KnowledgeFor,
  type NetworkSample,
} from './evaluation/analyse-networks.ts'
import { asGiven, codingAsGiven, compareNetwork } from './evaluation/compare-network.ts'
import { renderNetworkDifferences, renderNetworks } from './evaluation/render-networks.ts'
import { knowledgeWithoutEach, readCodings } from './learning/coded-samples.ts'

/** Sets what is read from the rules of networks beside codings by hand. */
const usage = `npm run networks -- [FOLDER] [--documents FOLDER ...] [--differences] [--rules-alone]
  FOLDER        folders with a document and its gold.yaml each (default: corpus/samples)
  --documents   where copies of the documents of corpus/reference/networks lie; they are known by their hash
  --rules-alone without what was learned of the wording; otherwise each sample is read with what the others taught
  --differences list what was not found and what is not in the codings
`
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    documents: { type: 'string', multiple: true, default: [] },
    'rules-alone': { type: 'boolean', default: false },
    differences: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
})

const corpus = join(import.meta.dirname, '..', 'corpus', 'samples')
if (values.help) process.stdout.write(usage)
else await evaluate(positionals[0] ?? corpus)

async function evaluate(folder: string): Promise<void> {
  const knowledgeFor = await knowledgeOf(folder)
  const samples = await analyseNetworkSamples(folder, knowledgeFor)
  show('Samples', samples)
  const coded = samples.filter(({ second }) => second !== null)
  if (coded.length > 0) {
    const people = coded.flatMap(({ id, gold, second, text }) =>
      second ? [compareNetwork(id, gold.network, codingAsGiven(second, text))] : [],
    )
    process.stdout.write(`${renderNetworks('A second coder on the same samples', people)}\n\n`)
    show('The analysis on those', coded)
  }
  const references = join(import.meta.dirname, '..', 'corpus', 'reference', 'networks')
  const { samples: published, missing } = await analyseReferences(references, values.documents, knowledgeFor)
  if (published.length > 0) show('Published rules', published)
  if (missing.length > 0) process.stdout.write(`Documents not at hand: ${missing.join(', ')}\n`)
}

async function knowledgeOf(folder: string): Promise<KnowledgeFor> {
  const knowledge = readKnowledge()
  if (values['rules-alone']) return () => ({ ...knowledge, wording: null })
  return folder === corpus ? knowledgeWithoutEach(await readCodings(knowledge), knowledge) : () => knowledge
}

function show(title: string, samples: readonly NetworkSample[]): void {
  const comparisons = samples.map(({ id, gold, result }) => compareNetwork(id, gold.network, asGiven(result.network)))
  process.stdout.write(`${renderNetworks(title, comparisons)}\n\n`)
  if (values.differences) process.stdout.write(`${renderNetworkDifferences(comparisons)}\n\n`)
}
