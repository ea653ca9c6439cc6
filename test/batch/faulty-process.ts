import { spawn } from 'node:child_process'
import { inProcess } from '../../src/batch/in-process.ts'
import { serveAnalysis } from '../../src/batch/serve-analysis.ts'

const held: unknown[] = []

/** Does what the real process does, but for bundles whose ids ask for something else. */
serveAnalysis(({ knowledge }) => {
  const run = inProcess(knowledge)
  return async (bundle, watch) => {
    const bad = bundle.files.find(({ path }) => path.endsWith('exit-here.txt'))
    if (bad) {
      watch.onFile(bad.path)
      process.exit(3)
    }
    switch (bundle.id) {
      case 'spin':
        for (;;);
      case 'backtrack':
        // Tries some 2^50 ways before it fails.
        ;/^(a|a)+$/.test(`${'a'.repeat(50)}!`)
        break
      case 'exit':
        process.exit(3)
        break
      case 'crash':
        process.kill(process.pid, 'SIGSEGV')
        for (;;);
      case 'throw':
        throw new Error('kaputt')
      case 'recognise':
        for (let done = 1; done <= 10; done++) {
          await new Promise((resolve) => setTimeout(resolve, 500))
          watch.onPage({ file: 'a.pdf', done, total: 10 })
        }
        break
      case 'tool':
        spawn('sh', ['-c', 'sleep 1; touch "$0"', `${bundle.files[0]?.path}.late`], { stdio: 'ignore' })
        process.exit(3)
        break
      case 'throw-later':
        setTimeout(() => {
          throw new Error('kaputt')
        })
        await new Promise(() => {})
        break
      case 'objects':
        for (;;) held.push(Array.from({ length: 1000 }, (_, at) => ({ at })))
      case 'bytes':
        for (;;) held.push(new Uint8Array(16 * 1024 * 1024).fill(1))
      case 'one-array':
        held.push(new Uint8Array(8 * 1024 * 1024 * 1024).fill(1))
    }
    return run(bundle, watch)
  }
})
