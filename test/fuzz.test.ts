import { globSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runMutations } from '../scripts/fuzz/run-mutations.ts'
import { endless } from './endless.ts'

const root = new URL('../', import.meta.url)
const documents = globSync(
  ['corpus/samples/*/*.{pdf,docx,txt}', 'test/fixtures/documents/*/*.{pdf,docx,odt,fodt,html}'],
  {
    cwd: root,
  },
)

/** `npm run fuzz` does the same with thousands of copies. */
test('damaged copies of every document end in a result or an issue of the document', async () => {
  expect(documents.length).toBeGreaterThan(20)
  const failed = await runMutations(documents.toSorted(), { copies: 3, seed: 20_260_101, timeLimit: endless })
  expect(failed.map(({ name, code, facts }) => ({ name, code, facts }))).toEqual([])
})
