import { spawn } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'
import { installPrograms } from './install-programs.ts'
import { runTests, type TestCount } from './run-tests.ts'

/** All checks, whatever the others say; the last line says how many passed and how many failed. */
const root = join(import.meta.dirname, '..')
const bin = join(root, 'node_modules', '.bin')
const env = { ...process.env, PATH: [dirname(process.execPath), bin, process.env.PATH].join(delimiter) }

const checks = await Promise.all([
  check('Format and lint', 'biome', ['ci', '.']),
  check('Types', 'tsc', ['-p', '.']),
  check('Types of the page script', 'tsc', ['-p', 'tsconfig.browser.json']),
  check('Unused code', 'knip', []),
])
const counts = [...checks, await tests()]
const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
process.stdout.write(`\n${passed} passed, ${failed} failed\n`, () => process.exit(failed > 0 ? 1 : 0))

/** Runs a program beside others and shows what it said when it has ended. */
function check(title: string, command: string, args: readonly string[]): Promise<TestCount> {
  return new Promise((resolve) => {
    const said: Buffer[] = []
    const child = spawn(command, args, { cwd: root, env, shell: process.platform === 'win32' })
    const end = (isPassed: boolean): void => {
      const words = `${Buffer.concat(said)}${title}: ${isPassed ? 'passed' : 'FAILED'}`
      process.stdout.write(`\n== ${title}: ${[command, ...args].join(' ')}\n${words}\n`)
      resolve(isPassed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
    }
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => said.push(data))
    child.on('error', ({ message }) => {
      said.push(Buffer.from(`${message}\n`))
    })
    child.on('close', (status) => end(status === 0))
  })
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
