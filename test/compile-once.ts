import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('./fixtures/start-program.ts', import.meta.url))

/**
 * Lets the many processes that tests start find their sources compiled: half of the time they need to be ready. Node looks
 * a source up by its content; the folder is new for each run and goes with it.
 */
export function setup(): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'konzeptspiegel-compiled-'))
  process.env.NODE_COMPILE_CACHE = folder
  // Nobody waits for it: who comes earlier compiles for himself.
  const start = spawn(process.execPath, [program], { stdio: 'ignore' })
  const ended = once(start, 'exit')
  return async () => {
    start.kill()
    await ended
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
