import { writeSync } from 'node:fs'
import { workerData } from 'node:worker_threads'

/** Written to standard error before a process ends itself for its memory; Node's own last words hold it as well. */
const lastWords = 'out of memory'

/** Milliseconds between two looks; a process fills some 2 GB a second at most. */
const interval = 10

const parent = process.ppid
const limit: number = workerData.bytes

/** Ends this process, whatever it is doing, when its memory passes the limit or nobody waits for its results any more. */
setInterval(() => {
  if (process.ppid !== parent) end()
  if (process.memoryUsage.rss() <= limit) return
  writeSync(2, lastWords)
  end()
}, interval)

/** With the programs it has started, which are of its group; Windows knows no groups. */
function end(): void {
  process.kill(process.platform === 'win32' ? process.pid : -process.pid, 'SIGKILL')
}
