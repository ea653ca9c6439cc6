import { readFileSync } from 'node:fs'
import { readKnowledge } from '../../src/io/read-knowledge.ts'
import type { Measure } from '../../src/model/measure.ts'
import type { BundleResult, Results } from '../../src/model/result.ts'
import { resultsSchema } from '../../src/model/result.ts'
import { messagesFor } from '../../src/report/messages/messages-for.ts'
import { type ReportFormat, reportFiles, usualFormats } from '../../src/report/report-files.ts'
import { renderTable } from '../render-table.ts'

const bundleCount = 120
const measureCount = 5000
const mostSeconds = 20
const mostMegabytes = 15

/**
 * Renders the report of a whole state in each format: 120 concepts with 5,000 measures, made of the given results by
 * repeating them. The time is told beside that of JSON.stringify of the same results in the same run; least of the rounds.
 */
export async function measureStateReport(path: string, rounds: number): Promise<string> {
  const { codebook, catalogue, fieldCatalogue } = readKnowledge()
  const results = stateResults(resultsSchema.parse(JSON.parse(readFileSync(path, 'utf8'))))
  const input = {
    results,
    catalogue,
    fieldCatalogue,
    messages: messagesFor('de'),
    exchange: { codebook, texts: [], pdfs: new Map() },
  }
  const peer = await least(rounds, () => JSON.stringify(results))
  const rows: Readonly<{ format: ReportFormat; milliseconds: number; megabytes: number }>[] = []
  for (const format of usualFormats) {
    let bytes = 0
    const milliseconds = await least(rounds, async () => {
      bytes = sizeOf(await reportFiles(input, [format]))
    })
    rows.push({ format, milliseconds, megabytes: bytes / 1e6 })
  }
  const html = rows.find(({ format }) => format === 'html')
  const seconds = rows.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000
  return [
    renderTable(
      `Report of a state: ${results.bundles.length} concepts, ${measureCount} measures; JSON.stringify takes ${peer.toFixed(0)} ms`,
      ['format', 'ms', 'ratio to JSON.stringify', 'MB'],
      rows.map(({ format, milliseconds, megabytes }) => [
        format,
        milliseconds.toFixed(0),
        (milliseconds / peer).toFixed(1),
        megabytes.toFixed(2),
      ]),
    ),
    limit('All formats in seconds', seconds, mostSeconds),
    limit('report.html in MB', html?.megabytes ?? Number.NaN, mostMegabytes),
  ].join('\n\n')
}

/** The concepts of the given results over and over, each under a name of its own, with their measures multiplied. */
function stateResults(results: Results): Results {
  const concepts = results.bundles.filter(({ kind, measures }) => kind === 'concept' && measures.length > 0)
  if (concepts.length === 0) throw new Error('The results hold no concept with measures')
  const bundles = Array.from({ length: bundleCount }, (_, index) => {
    const original = concepts[index % concepts.length] as BundleResult
    const share =
      Math.floor((measureCount * (index + 1)) / bundleCount) - Math.floor((measureCount * index) / bundleCount)
    const name = `${original.profile.municipality.value ?? original.id} ${Math.floor(index / concepts.length) + 1}`
    return {
      ...original,
      id: `${original.id}-${index + 1}`,
      profile: { ...original.profile, municipality: { ...original.profile.municipality, value: name } },
      measures: Array.from({ length: share }, (_, at) => original.measures[at % original.measures.length] as Measure),
    }
  })
  return { ...results, bundles }
}

function sizeOf(files: readonly Readonly<{ content: string | Uint8Array }>[]): number {
  return files.reduce(
    (sum, { content }) => sum + (typeof content === 'string' ? Buffer.byteLength(content) : content.length),
    0,
  )
}

async function least(rounds: number, work: () => unknown): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return Math.min(...times)
}

function limit(name: string, found: number, wanted: number): string {
  return `${name}: ${found.toFixed(2)}, at most ${wanted} wanted: ${found <= wanted ? 'hält' : 'verfehlt'}`
}
