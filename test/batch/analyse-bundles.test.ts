import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import type { BatchOptions, Progress, RunBundle } from '../../src/batch/analyse-bundles.ts'
import { analyseBundles } from '../../src/batch/analyse-bundles.ts'
import type { BundleInput } from '../../src/io/find-files.ts'
import { bundleResultSchema } from '../../src/model/result.ts'
import { bundle as resultOf, sampleCatalogue } from '../report/sample-results.ts'

const root = mkdtempSync(join(tmpdir(), 'konzeptspiegel-'))
afterAll(() => rmSync(root, { recursive: true }))

function bundle(id: string, ...names: readonly string[]): BundleInput {
  return { id, files: names.map((name) => ({ path: join(root, name) })), explicit: false }
}

for (const name of ['a.txt', 'b.txt', 'c.txt']) writeFileSync(join(root, name), name)
const bundles = [bundle('a', 'a.txt'), bundle('b', 'b.txt'), bundle('c', 'c.txt')]

function options(run: RunBundle, more: Partial<BatchOptions> = {}): BatchOptions {
  return { run, catalogue: sampleCatalogue, ...more }
}

const echo: RunBundle = async ({ id }) => [resultOf(id, id)]

describe('a batch', () => {
  test.each([1, 2, 8])('gives results in the order of the input with %i at a time', async (jobs) => {
    const slowFirst: RunBundle = async (loaded, watch) => {
      await new Promise((resolve) => setTimeout(resolve, loaded.id === 'a' ? 30 : 1))
      return echo(loaded, watch)
    }
    const results = await analyseBundles(bundles, options(slowFirst, { jobs }))
    expect(results.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })

  test('goes on after an exception, which becomes an issue of its bundle', async () => {
    const results = await analyseBundles(
      bundles,
      options((loaded, watch) => (loaded.id === 'b' ? Promise.reject(new Error('kaputt')) : echo(loaded, watch))),
    )
    expect(results.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(results[1]?.issues).toMatchObject([{ code: 'internal-error', facts: { message: 'kaputt' } }])
    expect(results[1]?.components.monitoring.value).toBe('n. b.')
    expect(bundleResultSchema.parse(results[1])).toEqual(results[1])
  })

  test('keeps a result that does not fit the schema away from the others', async () => {
    const run: RunBundle = async (loaded) => [resultOf(loaded.id, 'x', loaded.id === 'b' ? { id: 5 as never } : {})]
    const results = await analyseBundles(bundles, options(run))
    expect(results.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(results[1]?.issues).toMatchObject([{ code: 'internal-error' }])
    expect(results[2]?.issues).toEqual([])
  })

  test('gives up a bundle that takes too long', async () => {
    const run: RunBundle = (loaded, watch) => (loaded.id === 'a' ? new Promise(() => {}) : echo(loaded, watch))
    const results = await analyseBundles(bundles, options(run, { timeLimit: 0.02 }))
    expect(results[0]?.issues).toMatchObject([{ code: 'parse-timeout', facts: { seconds: 0.02 } }])
    expect(results[2]?.issues).toEqual([])
  })

  test('waits longer as long as text recognition gives answers', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    const run: RunBundle = async (loaded, watch) => {
      for (let done = 1; done <= 6; done++) {
        await vi.advanceTimersByTimeAsync(100)
        watch.onPage({ file: 'a.pdf', done, total: 6 })
      }
      return echo(loaded, watch)
    }
    const seen: Progress[] = []
    const onProgress = (progress: Progress) => seen.push(progress)
    const results = await analyseBundles(bundles.slice(0, 1), options(run, { timeLimit: 0.15, onProgress }))
    expect(results[0]?.issues).toEqual([])
    expect(seen.flatMap(({ pages }) => pages?.done ?? [])).toEqual([1, 2, 3, 4, 5, 6])
  })

  test('tells the work that nobody waits for it any longer', async () => {
    const aborted: string[] = []
    const run: RunBundle = (loaded, watch) => {
      watch.signal.addEventListener('abort', () => aborted.push(loaded.id))
      return loaded.id === 'a' ? new Promise(() => {}) : echo(loaded, watch)
    }
    await analyseBundles(bundles, options(run, { timeLimit: 0.02 }))
    expect(aborted).toEqual(['a'])
  })

  test('leaves out the file that work stood at and analyses the rest', async () => {
    const run: RunBundle = (loaded, watch) => {
      const bad = loaded.files.find(({ path }) => path.endsWith('b.txt'))
      if (!bad) return echo(loaded, watch)
      watch.onFile(bad.path)
      return Promise.reject(new Error('kaputt'))
    }
    const results = await analyseBundles([bundle('x', 'a.txt', 'b.txt', 'c.txt')], options(run))
    expect(results.map(({ kind }) => kind)).toEqual(['concept'])
    expect(results[0]?.issues).toMatchObject([{ code: 'internal-error', file: join(root, 'b.txt') }])
  })

  test('tells how far it is', async () => {
    const seen: Progress[] = []
    await analyseBundles(bundles, options(echo, { onProgress: (progress) => seen.push(progress) }))
    expect(seen.filter(({ state }) => state === 'finished').map(({ done, total }) => [done, total])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ])
  })
})
