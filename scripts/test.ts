import { spawnSync } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'
import { installPrograms } from './install-programs.ts'
import { runTests, type TestCount } from './run-tests.ts'

/** All checks, one after the other to the end; the last line says how many passed and how many failed. */
const root = join(import.meta.dirname, '..')
const bin = join(root, 'node_modules', '.bin')
const env = { ...process.env, PATH: [dirname(process.execPath), bin, process.env.PATH].join(delimiter) }

const counts = [
  check('Format and lint', 'biome', ['ci', '.']),
  check('Types', 'tsc', ['-p', '.']),
  check('Types of the page script', 'tsc', ['-p', 'tsconfig.browser.json']),
  check('Unused code', 'knip', []),
  await tests(),
]
const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
process.stdout.write(`\n${passed} passed, ${failed} failed\n`, () => process.exit(failed > 0 ? 1 : 0))

function check(title: string, command: string, args: readonly string[]): TestCount {
  process.stdout.write(`\n== ${title}: ${[command, ...args].join(' ')}\n`)
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (error) process.stdout.write(`${error.message}\n`)
  process.stdout.write(`${title}: ${status === 0 ? 'passed' : 'FAILED'}\n`)
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** A run that ends with an exception is a failure too. */
async function tests(): Promise<TestCount> {
  installPrograms()
  process.stdout.write('\n== Tests: vitest run\n')
  try {
    return await runTests(root)
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    return { passed: 0, failed: 1 }
  }
}
