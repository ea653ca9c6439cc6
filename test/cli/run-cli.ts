import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { endless } from '../endless.ts'

const ownMain = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))

export type CliRun = Readonly<{ code: number | null; stdout: string; stderr: string }>

/** Runs the program as a user does; `main` is that of another copy of it. */
export function runCli(args: readonly string[], cwd: string = process.cwd(), main: string = ownMain): CliRun {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    cwd,
    encoding: 'utf8',
    timeout: endless * 1000,
  })
  return { code: status, stdout, stderr }
}
