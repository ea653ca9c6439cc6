import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { checkKnowledgeFile, problemLine } from '../../src/io/check-knowledge-file.ts'
import { knowledgeFiles, schemasFolder } from '../../src/io/knowledge-files.ts'
import { KnowledgeError, readKnowledge } from '../../src/io/read-knowledge.ts'

const root = mkdtempSync(join(tmpdir(), 'konzeptspiegel-'))
mkdirSync(join(root, 'catalogues'))
afterAll(() => rmSync(root, { recursive: true }))

const catalogue = `id: test
version: "1"
title: Test
lawDate: 2024-09-18
source: Test
requirements:
  - id: T-1
    title: Titel
    text: Text
    legalBasis: § 1
    force: soll
    appliesTo: alle
    rule: { type: not-visible, hint: nichts }
    remedy: nachholen
    source: Test
`

function problems(change: (text: string) => string): readonly string[] {
  const path = join(root, 'catalogues/test.yaml')
  writeFileSync(path, change(catalogue))
  return checkKnowledgeFile(path).problems.map((problem) => problemLine(problem).replace(`${path}:`, ''))
}

describe('an entry of a catalogue', () => {
  test('is accepted when it is right', () => {
    expect(problems((text) => text)).toEqual([])
  })

  test.each([
    [
      'force: soll',
      'force: muss',
      '11: T-1: „force“: „muss“ ist nicht erlaubt; erlaubt: ist, soll, kann, formal, process',
    ],
    ['    appliesTo: alle\n', '', '7: T-1: „appliesTo“ fehlt; erlaubt: alle, Landkreis'],
    [
      'type: not-visible',
      'type: nie',
      '13: T-1: „type“: „nie“ ist nicht erlaubt; erlaubt: components, passages, not-visible',
    ],
    ['hint: nichts', 'hint: 5', '13: T-1: „hint“: „5“ ist nicht erlaubt; erlaubt: Text'],
    ['hint: nichts', 'hint: a, wink: b', '13: T-1: „wink“ ist unbekannt; erlaubt: type, hint'],
    [
      '2024-09-18',
      'gestern',
      '4: test: „lawDate“: „gestern“ hat nicht die richtige Form; erlaubt: ein Datum wie 2024-09-18',
    ],
  ])('%j changed to %j is named with line, id and what is allowed', (from, to, expected) => {
    expect(problems((text) => text.replace(from, to))).toEqual([expected])
  })

  test('that is no YAML is named with its line', () => {
    expect(problems((text) => text.replace('title: Test', 'title: "Test'))[0]).toMatch(/^\d+: kein gültiges YAML/)
  })
})

test('a file that is not there is a problem, not a crash', () => {
  expect(checkKnowledgeFile(join(root, 'fehlt.yaml')).problems[0]?.message).toContain('kann nicht geöffnet werden')
})

test('a component is recognised by its folder', () => {
  const path = knowledgeFiles(schemasFolder).find((file) => file.includes('components')) ?? ''
  expect(readFileSync(path, 'utf8')).toContain('aspects:')
  expect(checkKnowledgeFile(path).role).toBe('component')
})

test('codebook and catalogues that come with the program can be read', () => {
  const { codebook, catalogue: requirements, fieldCatalogue } = readKnowledge()
  expect(codebook.components).toHaveLength(10)
  expect(requirements.id).toBe('sn-komintavo-2024')
  expect(fieldCatalogue.fields.length).toBeGreaterThan(10)
})

test('an unknown catalogue gives a sentence with those that are there', () => {
  expect(() => readKnowledge({ catalogue: 'xx' })).toThrow(KnowledgeError)
  expect(() => readKnowledge({ catalogue: 'xx' })).toThrow(/„xx“ gibt es nicht; vorhanden: .*sn-komintavo-2024/)
})
