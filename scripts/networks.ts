import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { analyseNetworkSamples, analyseReferences, type NetworkSample } from './evaluation/analyse-networks.ts'
import { asGiven, codingAsGiven, compareNetwork } from './evaluation/compare-network.ts'
import { renderNetworkDifferences, renderNetworks } from './evaluation/render-networks.ts'

/** Sets what is read from the rules of networks beside codings by hand. */
const usage = `npm run networks -- [FOLDER] [--documents FOLDER ...] [--differences]
  FOLDER        folders with a document and its gold.yaml each (default: corpus/samples)
  --documents   where copies of the documents of corpus/reference/networks lie; they are known by their hash
  --differences list what was not found and what is not in the codings
`
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    documents: { type: 'string', multiple: true, default: [] },
    differences: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
})

if (values.help) process.stdout.write(usage)
else await evaluate(positionals[0] ?? join(import.meta.dirname, '..', 'corpus', 'samples'))

async function evaluate(folder: string): Promise<void> {
  const samples = await analyseNetworkSamples(folder)
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
  const { samples: published, missing } = await analyseReferences(references, values.documents)
  if (published.length > 0) show('Published rules', published)
  if (missing.length > 0) process.stdout.write(`Documents not at hand: ${missing.join(', ')}\n`)
}

function show(title: string, samples: readonly NetworkSample[]): void {
  const comparisons = samples.map(({ id, gold, result }) => compareNetwork(id, gold.network, asGiven(result.network)))
  process.stdout.write(`${renderNetworks(title, comparisons)}\n\n`)
  if (values.differences) process.stdout.write(`${renderNetworkDifferences(comparisons)}\n\n`)
}
