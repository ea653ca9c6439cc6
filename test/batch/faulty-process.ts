import { spawn } from 'node:child_process'
import { setImmediate } from 'node:timers/promises'
import { serveAnalysis } from '../../src/batch/serve-analysis.ts'
import { bundle as resultOf } from '../report/sample-results.ts'

const held: unknown[] = []

/** Serves as the real process does, with a made-up result for each bundle, but for those whose ids ask for something else. */
serveAnalysis(() => async ({ id, files }, watch) => {
  const path = files[0]?.path ?? ''
  const bad = files.find((file) => file.path.endsWith('exit-here.txt'))
  if (bad) {
    watch.onFile(bad.path)
    process.exit(3)
  }
  switch (id) {
    case 'spin':
      watch.onPage({ file: path, done: 0, total: 1 })
      for (;;);
    case 'backtrack':
      watch.onPage({ file: path, done: 0, total: 1 })
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
        await setImmediate()
        watch.onPage({ file: 'a.pdf', done, total: 10 })
      }
      break
    case 'tool':
      spawn('sh', ['-c', 'sleep 1; touch "$0"', `${path}.late`], { stdio: 'ignore' })
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
  return [resultOf(id, id, { files: files.map((file) => ({ ...unread, path: file.path })) })]
})

const unread = { sha256: '', pages: null, paging: 'none', recognised: null } as const
