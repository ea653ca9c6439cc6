import { mkdirSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { findFiles } from '../src/io/find-files.ts'
import { runMutations } from './fuzz/run-mutations.ts'

/** Analyses damaged copies of all documents in folders, the long way; the test does it with few copies. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    copies: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    keep: { type: 'string', default: 'fuzz-failures' },
  },
})
const folders = positionals.length > 0 ? positionals : ['corpus/samples', 'test/fixtures/documents']
const paths = findFiles(folders).value.flatMap(({ files }) => files.map(({ path }) => path))
const failed = await runMutations(paths, {
  copies: Number(values.copies),
  seed: Number(values.seed),
  onProgress: (done, total) => process.stderr.write(`${done}/${total}\n`),
})
for (const { name, code, facts, bytes } of failed) {
  mkdirSync(values.keep, { recursive: true })
  const copy = join(values.keep, `${name.replace(/[^\w.#-]+/g, '_')}${extname(name.split('#')[0] ?? '')}`)
  writeFileSync(copy, bytes)
  process.stdout.write(`${name}: ${code} ${JSON.stringify(facts)}, kept as ${copy}\n`)
}
process.stdout.write(`${paths.length} documents, ${values.copies} copies each, ${failed.length} failed\n`)
process.exitCode = failed.length > 0 ? 1 : 0
