import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { analyseSamples } from './evaluation/analyse-samples.ts'
import { compareSample } from './evaluation/compare-sample.ts'
import { computeFigures, type Figures } from './evaluation/figures.ts'
import { renderDisagreements, renderFigures } from './evaluation/render-figures.ts'

/** Compares the analysis with the coding by hand; exit code 1 when it falls below the figures asked for. */
const usage = `npm run evaluate -- [FOLDER] [--json] [--min-agreement 0.9] [--min-kappa 0.8]
  FOLDER           folders with a document and its gold.yaml each (default: corpus/samples)
  --as-concept     take for a concept what the coder takes for one
  --json           figures as JSON
  --min-agreement  least share of component values that agree, else exit code 1
  --min-kappa      least kappa over all component values, else exit code 1
`
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'as-concept': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    'min-agreement': { type: 'string' },
    'min-kappa': { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
})

if (values.help) process.stdout.write(usage)
else await evaluate(positionals[0] ?? join(import.meta.dirname, '..', 'corpus', 'samples'))

async function evaluate(folder: string): Promise<void> {
  const comparisons = (await analyseSamples(folder, { asConcept: values['as-concept'] })).map(compareSample)
  const figures = computeFigures(comparisons)
  const text = values.json
    ? JSON.stringify(figures, null, 2)
    : `${renderFigures(figures)}\n\n${renderDisagreements(comparisons)}`
  process.stdout.write(`${text}\n`)
  for (const sentence of shortfalls(figures)) {
    process.stderr.write(`${sentence}\n`)
    process.exitCode = 1
  }
}

function shortfalls({ cells }: Figures): readonly string[] {
  const minima = [
    ['agreement', cells.agreement, values['min-agreement']],
    ['kappa', cells.kappa, values['min-kappa']],
  ] as const
  return minima.flatMap(([name, figure, minimum]) => {
    if (minimum === undefined) return []
    if (!(Number(minimum) <= 1)) throw new Error(`--min-${name} needs a number up to 1, not "${minimum}"`)
    return (figure ?? 0) >= Number(minimum) ? [] : [`${name} is ${figure?.toFixed(3) ?? 'unknown'}, below ${minimum}`]
  })
}
