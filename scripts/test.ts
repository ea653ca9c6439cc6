import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { z } from 'zod'

/** All checks, one after the other to the end; the last line says how many passed and how many failed. */
const root = join(import.meta.dirname, '..')
const bin = join(root, 'node_modules', '.bin')
const env = { ...process.env, PATH: [dirname(process.execPath), bin, process.env.PATH].join(delimiter) }

const reportSchema = z.object({
  numPassedTests: z.int(),
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
})
type FileReport = z.infer<typeof reportSchema>['testResults'][number]
type Count = Readonly<{ passed: number; failed: number }>

const counts = [
  check('Format and lint', 'biome', ['ci', '.']),
  check('Types', 'tsc', ['-p', '.']),
  check('Unused code', 'knip', []),
  tests(),
]
const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
process.exitCode = failed > 0 ? 1 : 0
process.stdout.write(`\n${passed} passed, ${failed} failed\n`)

function check(title: string, command: string, args: readonly string[]): Count {
  const isClean = run(title, command, args) === 0
  process.stdout.write(`${title}: ${isClean ? 'passed' : 'FAILED'}\n`)
  return isClean ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Runs vitest; a test file that cannot be loaded counts as one failed test, and so does a run that ends without a report. */
function tests(): Count {
  const folder = mkdtempSync(join(tmpdir(), 'konzeptspiegel-test-'))
  const report = join(folder, 'report.json')
  try {
    const status = run('Tests', 'vitest', [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ])
    const { numPassedTests, testResults } = reportSchema.parse(JSON.parse(readFileSync(report, 'utf8')))
    const results = testResults.flatMap((file) => file.assertionResults)
    const broken = testResults.filter(isBroken).length
    const failures = results.filter((test) => test.status === 'failed').length + broken
    for (const test of results.filter(isSkipped)) process.stdout.write(`Skipped (${test.status}): ${test.fullName}\n`)
    return { passed: numPassedTests, failed: failures === 0 && status !== 0 ? 1 : failures }
  } catch (error) {
    process.stdout.write(`No report of the tests: ${error instanceof Error ? error.message : String(error)}\n`)
    return { passed: 0, failed: 1 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function run(title: string, command: string, args: readonly string[]): number {
  process.stdout.write(`\n== ${title}: ${[command, ...args.filter((arg) => !arg.startsWith('--'))].join(' ')}\n`)
  const { status, error } = spawnSync(command, args, { cwd: root, env, stdio: 'inherit' })
  if (error) process.stdout.write(`${error.message}\n`)
  return status ?? 1
}

function isBroken({ status, assertionResults }: FileReport): boolean {
  return status === 'failed' && !assertionResults.some((test) => test.status === 'failed')
}

function isSkipped({ status }: FileReport['assertionResults'][number]): boolean {
  return status !== 'passed' && status !== 'failed'
}
