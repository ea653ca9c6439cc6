import type { TestCase } from 'vitest/node'
import { startVitest } from 'vitest/node'

export type TestCount = Readonly<{ passed: number; failed: number }>

/**
 * Runs all tests of a folder. A test file that cannot be loaded and an error outside of tests count as failed; what was
 * skipped or is marked as a known gap (test.fails) is listed and counts as neither.
 */
export async function runTests(root: string): Promise<TestCount> {
  const vitest = await startVitest('test', [], { root, run: true, watch: false, reporters: ['default'] })
  const modules = vitest.state.getTestModules()
  const tests = modules.flatMap((module) => [...module.children.allTests()])
  const broken = modules.filter((module) => module.state() === 'failed' && module.errors().length > 0)
  const errors = vitest.state.getUnhandledErrors()
  await vitest.close()
  list(
    'Skipped',
    tests.filter((test) => ['skipped', 'pending'].includes(stateOf(test))),
  )
  list('Known gap', tests.filter(isKnownGap))
  return {
    passed: tests.filter((test) => stateOf(test) === 'passed' && !isKnownGap(test)).length,
    failed:
      tests.filter((test) => stateOf(test) === 'failed').length +
      broken.length +
      errors.length +
      (tests.length === 0 ? 1 : 0),
  }
}

function stateOf(test: TestCase): string {
  return test.result().state
}

/** Written down as failing, and failing as it should. */
function isKnownGap(test: TestCase): boolean {
  return test.options.fails === true && stateOf(test) === 'passed'
}

function list(title: string, tests: readonly TestCase[]): void {
  if (tests.length === 0) return
  process.stdout.write(`${title} (${tests.length}):\n${tests.map((test) => `  ${test.fullName}\n`).join('')}`)
}
