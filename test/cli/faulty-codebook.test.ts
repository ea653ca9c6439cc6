import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { root } from '../source-files.ts'
import { runCli } from './run-cli.ts'

/** A copy of the program, so that its codebook can be changed. */
const copy = mkdtempSync(join(tmpdir(), 'konzeptspiegel-'))
for (const name of ['src', 'schemas', 'package.json']) cpSync(join(root, name), join(copy, name), { recursive: true })
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
afterAll(() => rmSync(copy, { recursive: true }))

test('a pattern that cannot be compiled ends the analysis with 2 and is named once', () => {
  const components = join(copy, 'schemas/codebook/components')
  const file = join(components, readdirSync(components).find((name) => name.includes('monitoring')) ?? '')
  const yaml = readFileSync(file, 'utf8')
  writeFileSync(file, yaml.replace(/patterns: \[.*\]/, 'patterns: ["(Bericht"]'))
  for (const name of ['a.txt', 'b.txt']) writeFileSync(join(copy, name), 'Integrationskonzept')
  const { code, stdout, stderr } = runCli(['analyse', 'a.txt', 'b.txt'], copy, join(copy, 'src/cli/main.ts'))
  expect(code).toBe(2)
  expect(stdout).toBe('')
  expect(stderr.trimEnd().split('\n')).toEqual([
    'Codebuch oder Kataloge haben Fehler („konzeptspiegel codebook check“ nennt die Zeilen):',
    expect.stringMatching(/^monitoring\/\S+: pattern "\(Bericht" lacks "\)"$/),
  ])
})
