import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { analyseInProcesses, type ProcessesOptions } from '../../src/batch/analyse-in-processes.ts'
import { endless } from '../endless.ts'
import { docxBombs } from '../fixtures/docx-bombs.ts'
import { pdfBombs } from '../fixtures/pdf-bombs.ts'
import { textBombs } from '../fixtures/text-bombs.ts'
import { knowledge } from '../shipped-knowledge.ts'

const root = mkdtempSync(join(tmpdir(), 'konzeptspiegel-'))
afterAll(() => rmSync(root, { recursive: true }))

const meteredProcess = fileURLToPath(new URL('./metered-process.ts', import.meta.url))

/** What becomes of a bomb: nothing at all (it is read), or the first issue. */
type Outcomes = Readonly<Record<string, RegExp | null>>
type Bombs = Readonly<Record<string, () => Uint8Array>>

/** Those that come to an end by themselves, however slow the machine is. */
const endingPdfs: Outcomes = {
  operators: /^page-too-complex$/,
  selfDrawing: null,
  manyfold: /^page-too-complex$/,
  circularPages: /^document-damaged$/,
  manyPages: null,
  somePages: null,
  largeImage: null,
  characterMap: null,
  selfShowingFont: null,
  nestedArrays: null,
  circularOutline: null,
  circularObjectStreams: /^document-damaged$/,
  wideRows: /^document-without-text$/,
  circularForm: null,
  circularTable: null,
  oneWord: /^page-too-complex$/,
}
const endingDocx: Outcomes = {
  spaces: /^file-too-large$/,
  deep: /^document-too-complex$/,
  deepTables: null,
  attributes: null,
  laughs: /^document-damaged$/,
  outside: /^document-damaged$/,
  wideCell: null,
  farLevel: null,
  paragraphs: null,
  notes: null,
  styles: null,
  manyFiles: /^document-damaged$/,
}

/** Where time or memory decides, which of them does so depends on the machine. */
const stopped = /^(?:memory-exceeded|parse-timeout)$/
const stoppedPdfs: Outcomes = {
  spaces: stopped,
  boxes: /^(?:page-too-complex|memory-exceeded|parse-timeout)$/,
  characterWidths: stopped,
  manyNotes: stopped,
}
const stoppedDocx: Outcomes = {
  liar: /^(?:file-too-large|memory-exceeded|parse-timeout)$/,
  elements: /^(?:document-too-complex|memory-exceeded|parse-timeout)$/,
  largeTable: stopped,
}

describe.each([
  ['pdf', pdfBombs, endingPdfs, stoppedPdfs],
  ['docx', docxBombs, endingDocx, stoppedDocx],
] as const)('%s files that want to be endless', (ending, bombs, byThemselves, byLimits) => {
  test('are all named', () => {
    expect(Object.keys(bombs).toSorted()).toEqual(Object.keys({ ...byThemselves, ...byLimits }).toSorted())
  })

  test('end by themselves in a result or an issue', async () => {
    expect(await firstIssues(chosen(bombs, byThemselves), ending)).toEqual(matching(byThemselves))
  })

  test('end at the limits of time and memory in an issue, each by itself', async () => {
    const limits = { memoryLimit: 512, timeLimit: 15 }
    expect(await firstIssues(chosen(bombs, byLimits), ending, limits)).toEqual(matching(byLimits))
  })
})

test('texts of one pattern take no more time than others of their length', async () => {
  const found = await firstIssues(textBombs(256 * 1024), 'txt')
  const odd = { spaces: 'file-empty', tabs: 'file-empty', lines: 'file-empty', pages: 'too-many-pages' }
  expect(found).toEqual({ ...Object.fromEntries(Object.keys(found).map((id) => [id, null])), ...odd })
})

function chosen(bombs: Bombs, outcomes: Outcomes): Bombs {
  return Object.fromEntries(Object.entries(bombs).filter(([id]) => id in outcomes))
}

function matching(outcomes: Outcomes): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(outcomes).map(([id, code]) => [id, code && expect.stringMatching(code)]))
}

/** The code of the first issue of each file, or null. Where no limits are given, a file may take its share of the processor. */
async function firstIssues(
  builders: Bombs,
  ending: string,
  limits: Pick<ProcessesOptions, 'memoryLimit' | 'timeLimit'> = { timeLimit: endless },
): Promise<Readonly<Record<string, string | null>>> {
  const bundles = Object.entries(builders).map(([id, build]) => {
    const path = join(root, `${id}.${ending}`)
    writeFileSync(path, build())
    return { id, files: [{ path }], explicit: false }
  })
  const entry = meteredProcess
  const results = await analyseInProcesses(bundles, { knowledge, jobs: 2, entry, ...limits })
  return Object.fromEntries(results.map(({ id, issues }) => [id, issues[0]?.code ?? null]))
}
