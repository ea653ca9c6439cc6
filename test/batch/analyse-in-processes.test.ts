import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { analyseBundles, type Progress } from '../../src/batch/analyse-bundles.ts'
import { analyseInProcesses, type ProcessesOptions } from '../../src/batch/analyse-in-processes.ts'
import { inProcess } from '../../src/batch/in-process.ts'
import type { BundleInput } from '../../src/io/find-files.ts'
import { findFiles } from '../../src/io/find-files.ts'
import { KnowledgeError } from '../../src/io/read-knowledge.ts'
import type { BundleResult } from '../../src/model/result.ts'
import { endless } from '../endless.ts'
import { lacksTesseract } from '../fixtures/recognition.ts'
import { withPattern } from '../fixtures/with-pattern.ts'
import { knowledge } from '../shipped-knowledge.ts'

const root = mkdtempSync(join(tmpdir(), 'konzeptspiegel-'))
afterAll(() => rmSync(root, { recursive: true }))

const entry = fileURLToPath(new URL('./faulty-process.ts', import.meta.url))

function bundle(id: string): BundleInput {
  const path = join(root, `${id}.txt`)
  writeFileSync(path, `Integrationskonzept der Stadt Beispielstadt\n\nDie Stadt richtet Kurse ein (${id}).\n`)
  return { id, files: [{ path }], explicit: false }
}

/** Analyses in processes that do what the ids of bundles ask for, without haste unless asked otherwise. */
function analyse(
  bundles: readonly BundleInput[],
  options: Partial<ProcessesOptions> = {},
): Promise<readonly BundleResult[]> {
  return analyseInProcesses(bundles, { knowledge, entry, timeLimit: endless, ...options })
}

test('processes give the bytes that one process gives', async () => {
  const samples = ['stadt-kaltenbrunn', 'stadt-mirnau', 'netzwerk-talheim']
  const { value } = findFiles(samples.map((name) => `corpus/samples/${name}`))
  const { catalogue } = knowledge
  const expected = await analyseBundles(value, { run: inProcess(knowledge), catalogue, timeLimit: endless })
  expect(expected.map(({ files }) => files[0]?.path.split('.').at(-1))).toEqual(
    expect.arrayContaining(['txt', 'docx', 'pdf']),
  )
  const results = await analyseInProcesses(value, { knowledge, jobs: 2, timeLimit: endless })
  expect(JSON.stringify(results)).toBe(JSON.stringify(expected))
})

test('work that never yields is given up when its time is over', async () => {
  const [result] = await analyse([bundle('spin')], { timeLimit: 0.5 })
  expect(result?.issues).toMatchObject([{ code: 'parse-timeout', facts: { seconds: 0.5 } }])
})

describe('while time passes only when processes tell of their work, a bundle', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
  afterEach(() => void vi.useRealTimers())

  /** Lets so many seconds pass whenever a bundle under way tells how far it is. */
  const passing =
    (seconds: number) =>
    ({ pages }: Progress): void => {
      if (pages) vi.advanceTimersByTime(seconds * 1000)
    }

  test('that never ends is given up and the others go on', async () => {
    const bundles = [bundle('a'), bundle('backtrack'), bundle('b')]
    const onProgress = passing(6)
    const results = await analyse(bundles, { jobs: 1, timeLimit: 6, onProgress })
    expect(results.map((result) => result.id)).toEqual(['a', 'backtrack', 'b'])
    expect(results.map(({ issues }) => issues.map(({ code }) => code))).toEqual([[], ['parse-timeout'], []])
    expect(results[1]?.components.monitoring.value).toBe('n. b.')
  })

  test('comes in the order of the input from two processes', async () => {
    const bundles = [bundle('spin'), bundle('a'), bundle('exit'), bundle('b')]
    let spins = false
    const onProgress = ({ pages, done }: Progress): void => {
      spins ||= pages !== undefined
      if (spins && done === bundles.length - 1) vi.advanceTimersByTime(6000)
    }
    const results = await analyse(bundles, { jobs: 2, timeLimit: 6, onProgress })
    expect(results.map(({ id, issues }) => [id, issues[0]?.code])).toEqual([
      ['spin', 'parse-timeout'],
      ['a', undefined],
      ['exit', 'process-crashed'],
      ['b', undefined],
    ])
  })

  test('gets more time with each answer of text recognition and tells how far it is', async () => {
    const pages: unknown[] = []
    const onProgress = (progress: Progress): void => {
      if (progress.pages) pages.push(progress.pages)
      passing(3)(progress)
    }
    const [result] = await analyse([bundle('recognise')], { timeLimit: 4, onProgress })
    expect(result?.issues).toEqual([])
    expect(pages).toEqual(Array.from({ length: 10 }, (_, at) => ({ file: 'a.pdf', done: at + 1, total: 10 })))
  })
})

describe('with one process, a bundle that', () => {
  test.each([
    ['exit', 'process-crashed', { reason: 'exit code 3' }],
    ['crash', 'process-crashed', { reason: 'SIGSEGV' }],
    ['throw', 'internal-error', { message: 'kaputt' }],
    ['throw-later', 'internal-error', { message: 'kaputt' }],
  ])('brings its process down (%s) costs its own result only', async (id, code, facts) => {
    const results = await analyse([bundle('a'), bundle(id), bundle('b')], { jobs: 1 })
    expect(results.map((result) => result.id)).toEqual(['a', id, 'b'])
    expect(results.map(({ issues }) => issues.map((issue) => [issue.code, issue.facts]))).toEqual([
      [],
      [[code, facts]],
      [],
    ])
  })
})

describe('text recognition in a process', () => {
  test.skipIf(lacksTesseract)('works within the limit of memory', async () => {
    const { value } = findFiles(['test/fixtures/documents/scan-satzung/scan-satzung.pdf'])
    const limits = { memoryLimit: 512, timeLimit: endless }
    const [result] = await analyseInProcesses(value, { knowledge, ocr: 'auto', ...limits })
    expect(result?.files[0]?.recognised).toEqual({
      by: expect.stringMatching(/^tesseract \d/),
      pages: [1, 2, 3, 4].map((page) => ({ page, confidence: expect.any(Number) })),
    })
    expect(new Set(result?.issues.map(({ code }) => code))).toEqual(new Set(['page-recognised']))
  })

  test.skipIf(process.platform === 'win32')('ends with its process', async () => {
    const tool = bundle('tool')
    const [result] = await analyse([tool])
    expect(result?.issues.map(({ code }) => code)).toEqual(['process-crashed'])
    await new Promise((resolve) => setTimeout(resolve, 1500))
    expect(existsSync(`${tool.files[0]?.path}.late`)).toBe(false)
  })
})

describe('memory has an end that holds for', () => {
  test.each(['objects', 'bytes', 'one-array'])('%s', async (id) => {
    const memoryLimit = 512
    const bundles = [bundle('a'), bundle(id), bundle('b')]
    const results = await analyse(bundles, { jobs: 1, memoryLimit })
    const facts = { limit: memoryLimit * 1024 * 1024 }
    expect(results.map(({ issues }) => issues.length)).toEqual([0, 1, 0])
    expect(results[1]?.issues[0]).toMatchObject({ code: 'memory-exceeded', facts })
  })
})

test('the file that brings a process down is left out of its bundle and named', async () => {
  const files = ['teil1', 'exit-here', 'teil2'].flatMap((name) => bundle(name).files)
  const [result] = await analyse([{ id: 'stadt', files, explicit: true }])
  expect(result?.issues).toMatchObject([{ code: 'process-crashed', file: files[1]?.path }])
  expect(result?.files.map(({ path }) => path)).toEqual([files[0]?.path, files[2]?.path])
})

test('a bad pattern is one fault of the codebook, not one of each document', async () => {
  const faulty = { ...knowledge, codebook: withPattern(knowledge.codebook, '(Bericht') }
  const work = analyseInProcesses([bundle('a'), bundle('b')], { knowledge: faulty })
  await expect(work).rejects.toThrow(KnowledgeError)
  await expect(work).rejects.toThrow(/bedarfs-und-potenzialanalyse\/\S+: pattern "\(Bericht" lacks "\)"/)
})
