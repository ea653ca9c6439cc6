import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runCli } from './run-cli.ts'

const root = mkdtempSync(join(tmpdir(), 'konzeptspiegel-'))
mkdirSync(join(root, 'components'))
afterAll(() => rmSync(root, { recursive: true }))

test('entries and patterns that come with the program are right', () => {
  const { stdout, stderr } = runCli(['codebook', 'check'])
  expect(stderr).toBe('')
  expect(stdout).not.toMatch(/ist nicht erlaubt|fehlt|unbekannt|fehlerhaft|kein gültiges YAML/)
})

test('a wrong entry is named with file, line, id and what is allowed', () => {
  writeFileSync(
    join(root, 'components/x.yaml'),
    'id: monitorin\ntitle: Monitoring\ndefinition: x\nsource: x\nvalues: {}\naspects: []\n',
  )
  const { code, stdout } = runCli(['codebook', 'check', 'components/x.yaml'], root)
  expect(code).toBe(2)
  expect(stdout).toMatch(
    /^components\/x\.yaml:1: monitorin: „id“: „monitorin“ ist nicht erlaubt; erlaubt: .*monitoring/,
  )
})
