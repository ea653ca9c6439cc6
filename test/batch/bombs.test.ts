import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { analyseInProcesses } from '../../src/batch/analyse-in-processes.ts'
import { readKnowledge } from '../../src/io/read-knowledge.ts'
import { docxBombs } from '../fixtures/docx-bombs.ts'
import { pdfBombs } from '../fixtures/pdf-bombs.ts'
import { textBombs } from '../fixtures/text-bombs.ts'

const root = mkdtempSync(join(tmpdir(), 'konzeptspiegel-'))
afterAll(() => rmSync(root, { recursive: true }))

const knowledge = readKnowledge()
const limits = { memoryLimit: 512, timeLimit: 15 }

/** Where time or memory decides, which of them does so depends on the machine. */
const stopped = /^(?:memory-exceeded|parse-timeout)$/

/** What becomes of each bomb: nothing at all (it is read), or the first issue. */
const pdfOutcomes: Readonly<Record<string, RegExp | null>> = {
  spaces: stopped,
  operators: /^page-too-complex$/,
  boxes: /^(?:page-too-complex|memory-exceeded|parse-timeout)$/,
  selfDrawing: null,
  manyfold: /^page-too-complex$/,
  circularPages: /^document-damaged$/,
  manyPages: null,
  somePages: null,
  largeImage: null,
  characterMap: null,
  characterWidths: stopped,
  selfShowingFont: null,
  nestedArrays: null,
  circularOutline: null,
  circularObjectStreams: /^document-damaged$/,
  wideRows: /^document-without-text$/,
  circularForm: null,
  manyNotes: stopped,
  circularTable: null,
  oneWord: /^page-too-complex$/,
}

const docxOutcomes: Readonly<Record<string, RegExp | null>> = {
  spaces: /^file-too-large$/,
  liar: /^(?:file-too-large|memory-exceeded)$/,
  deep: /^document-too-complex$/,
  deepTables: null,
  elements: /^(?:document-too-complex|memory-exceeded|parse-timeout)$/,
  attributes: null,
  laughs: /^document-damaged$/,
  outside: /^document-damaged$/,
  wideCell: null,
  largeTable: stopped,
  farLevel: null,
  paragraphs: null,
  notes: null,
  styles: null,
  manyFiles: /^document-damaged$/,
}

describe.each([
  ['pdf', pdfBombs, pdfOutcomes],
  ['docx', docxBombs, docxOutcomes],
] as const)('%s files that want to be endless', (ending, bombs, outcomes) => {
  test('end in a result or an issue, each by itself', async () => {
    const expected = Object.entries(outcomes).map(([id, code]) => [id, code && expect.stringMatching(code)])
    expect(await firstIssues(bombs, ending)).toEqual(Object.fromEntries(expected))
  }, 240_000)
})

test('texts of one pattern take no more time than others of their length', async () => {
  const found = await firstIssues(textBombs(256 * 1024), 'txt')
  const odd = { spaces: 'file-empty', tabs: 'file-empty', lines: 'file-empty', pages: 'too-many-pages' }
  expect(found).toEqual({ ...Object.fromEntries(Object.keys(found).map((id) => [id, null])), ...odd })
}, 240_000)

/** The code of the first issue of each file, or null. */
async function firstIssues(
  builders: Readonly<Record<string, () => Uint8Array>>,
  ending: string,
): Promise<Readonly<Record<string, string | null>>> {
  const bundles = Object.entries(builders).map(([id, build]) => {
    const path = join(root, `${id}.${ending}`)
    writeFileSync(path, build())
    return { id, files: [{ path }], explicit: false }
  })
  const results = await analyseInProcesses(bundles, { knowledge, jobs: 2, ...limits })
  return Object.fromEntries(results.map(({ id, issues }) => [id, issues[0]?.code ?? null]))
}
