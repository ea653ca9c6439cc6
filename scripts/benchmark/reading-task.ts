import { readFile } from 'node:fs/promises'
import { parseFile } from '../../src/parse/parse-file.ts'
import { structureDocument } from '../../src/structure/structure-document.ts'
import { extractText } from './measure-file.ts'

/**
 * Runs in a process of its own, so that the peak of its memory is that of one way of reading: `extraction` (bare pdf.js)
 * or `reading` (parse and structure). Prints the processor's milliseconds of each round after one to warm up (steadier than the clock), and the peak in MB.
 */
const [way, path = '', rounds = '3'] = process.argv.slice(2)
const bytes = new Uint8Array(await readFile(path))
const milliseconds: number[] = []
for (let round = -1; round < Number(rounds); round += 1) {
  const start = process.cpuUsage()
  if (way === 'extraction') await extractText(bytes)
  else await read()
  const { user, system } = process.cpuUsage(start)
  if (round >= 0) milliseconds.push((user + system) / 1000)
}
process.stdout.write(JSON.stringify({ milliseconds, peak: process.resourceUsage().maxRSS / 1024 }))

async function read(): Promise<void> {
  const { value: parsed } = await parseFile({ path, bytes })
  if (!parsed) throw new Error(`${path} cannot be read`)
  structureDocument([{ parsed, sha256: '' }])
}
