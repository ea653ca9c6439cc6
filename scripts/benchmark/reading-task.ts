import { readFile } from 'node:fs/promises'
import { assess } from '../../src/assess/assess.ts'
import { codeDocument } from '../../src/coding/code-document.ts'
import { readKnowledge } from '../../src/io/read-knowledge.ts'
import type { Document } from '../../src/model/document.ts'
import { parseFile } from '../../src/parse/parse-file.ts'
import { prepare } from '../../src/pipeline.ts'
import { structureDocument } from '../../src/structure/structure-document.ts'
import { extractText } from './measure-file.ts'

/**
 * Runs in a process of its own, so that the peak of its memory is that of one way of reading: `extraction` (bare pdf.js),
 * `reading` (parse and structure) or `coding` (coding and assessment of what was read). Prints the processor's milliseconds of each round after one to warm up (steadier than the clock), and the peak in MB.
 */
const [way, path = '', rounds = '3'] = process.argv.slice(2)
const bytes = new Uint8Array(await readFile(path))
const knowledge = way === 'coding' ? prepare(readKnowledge()) : null
const ready = knowledge && (await read())
const milliseconds: number[] = []
for (let round = -1; round < Number(rounds); round += 1) {
  const start = process.cpuUsage()
  if (way === 'extraction') await extractText(bytes)
  else if (knowledge && ready) code(ready, knowledge)
  else await read()
  const { user, system } = process.cpuUsage(start)
  if (round >= 0) milliseconds.push((user + system) / 1000)
}
process.stdout.write(JSON.stringify({ milliseconds, peak: process.resourceUsage().maxRSS / 1024 }))

async function read(): Promise<Document> {
  const { value: parsed } = await parseFile({ path, bytes })
  if (!parsed) throw new Error(`${path} cannot be read`)
  return structureDocument([{ parsed, sha256: '' }]).value
}

function code(document: Document, compiled: ReturnType<typeof prepare>): void {
  const coding = codeDocument(document, compiled, { asConcept: true })
  assess({ document, coding, codebook: compiled.codebook }, compiled)
}
