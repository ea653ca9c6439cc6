import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readSource } from '../../src/io/read-source.ts'

const root = mkdtempSync(join(tmpdir(), 'konzeptspiegel-'))
afterAll(() => rmSync(root, { recursive: true }))

test('a file comes with its bytes and their hash', async () => {
  const path = join(root, 'a.txt')
  writeFileSync(path, 'abc')
  const { value, issues } = await readSource(path)
  expect(issues).toEqual([])
  expect(value?.bytes).toEqual(new Uint8Array([97, 98, 99]))
  expect(value?.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

test.each([
  ['a file that is not there', 'fehlt.pdf', 'ENOENT'],
  ['a folder', '.', 'NOT_A_FILE'],
])('%s is an issue', async (_, name, reason) => {
  const { value, issues } = await readSource(join(root, name))
  expect(value).toBeNull()
  expect(issues).toMatchObject([{ code: 'file-unreadable', severity: 'error', facts: { reason } }])
})
