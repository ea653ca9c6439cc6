import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** Milliseconds after which a test or hook is taken for one that never ends; nothing is ever judged by its duration. */
const endless = 600_000

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Files share the modules of their process: these keep nothing but what follows from their input, and compiling
    // the codebook for each file took half the time of all tests.
    isolate: false,
    maxWorkers: availableParallelism(),
    testTimeout: endless,
    hookTimeout: endless,
  },
})
