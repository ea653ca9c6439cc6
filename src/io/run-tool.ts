import { spawn } from 'node:child_process'

export type ToolOptions = Readonly<{
  input?: Uint8Array
  /** Seconds after which the process is ended. */
  seconds: number
}>

const mostOutput = 256 * 1024 * 1024

/** Runs a program without shell; its output, or null when it is not installed, fails or takes too long. */
export async function runTool(
  command: string,
  args: readonly string[],
  { input, seconds }: ToolOptions,
): Promise<Buffer | null> {
  const child = spawn(command, args, {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { ...process.env, OMP_THREAD_LIMIT: '1', LC_ALL: 'C' },
    windowsHide: true,
  })
  const chunks: Buffer[] = []
  let size = 0
  const timer = setTimeout(() => child.kill('SIGKILL'), seconds * 1000)
  child.stdout.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > mostOutput) child.kill('SIGKILL')
    else chunks.push(chunk)
  })
  // A program that ends before it has read everything is judged by its exit code.
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const code = await new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(null))
    child.on('close', resolve)
  })
  clearTimeout(timer)
  return code === 0 ? Buffer.concat(chunks) : null
}
