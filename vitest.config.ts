import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { endless } from './test/endless.ts'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Files share the modules of their process: these keep nothing but what follows from their input, and compiling
    // the codebook for each file took half the time of all tests.
    isolate: false,
    maxWorkers: availableParallelism(),
    testTimeout: endless * 1000,
    hookTimeout: endless * 1000,
    expect: { poll: { timeout: endless * 1000 } },
    globalSetup: ['test/compile-once.ts'],
  },
})
