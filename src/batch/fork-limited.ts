import { type ChildProcess, fork } from 'node:child_process'

/** Share of the memory limit that JavaScript objects may take: what is left is for bytes, code and stacks. */
const heapShare = 0.75

/**
 * Address space beyond the limit that a process may ask for, in bytes: stacks of threads, code, and memory that is asked
 * for and not used. It is a second wall, for what grows between two looks at the memory in use.
 */
const dataReserve = 768 * 1024 * 1024

/**
 * Starts a Node process with an end of its memory: JavaScript objects by V8, everything else by the system's data limit,
 * which threads do not have. The memory in use is watched from inside (memory-watch).
 */
export function forkLimited(entry: string, memoryBytes: number): ChildProcess {
  const node = [process.execPath, `--max-old-space-size=${Math.round((memoryBytes * heapShare) / 1024 / 1024)}`]
  const kilobytes = Math.round((memoryBytes + dataReserve) / 1024)
  // A shell that knows no such limit goes on without it.
  const shell = ['-c', 'ulimit -d "$0" 2>/dev/null; exec "$@"', String(kilobytes), ...node]
  const [execPath = '', ...execArgv] = isWindows ? node : ['/bin/sh', ...shell]
  const child = fork(entry, [String(memoryBytes)], {
    execPath,
    execArgv,
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // A group of its own: what the process has started ends with it.
    detached: !isWindows,
  })
  // A process that goes by itself leaves its group behind.
  child.once('exit', () => killAll(child))
  return child
}

/** Ends a process and all that it has started. */
export function killGroup(child: ChildProcess): void {
  if (child.exitCode === null && child.signalCode === null) killAll(child)
}

function killAll(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    process.kill(isWindows ? child.pid : -child.pid, 'SIGKILL')
  } catch {
    child.kill('SIGKILL')
  }
}

const isWindows = process.platform === 'win32'
