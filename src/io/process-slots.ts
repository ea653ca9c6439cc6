import { createServer, type Server } from 'node:net'
import { availableParallelism, userInfo } from 'node:os'
import { join } from 'node:path'

const pause = 40

/**
 * Does work that fills a core, at most as much at the same time as there are cores, over all processes of this user. A slot
 * is a name that only one process can listen on; the system gives it back when the process ends, however it ends.
 */
export async function inSlot<T>(work: () => Promise<T>): Promise<T> {
  const slot = await takeSlot()
  try {
    return await work()
  } finally {
    slot?.close()
  }
}

async function takeSlot(): Promise<Server | null> {
  for (;;) {
    for (let number = 0; number < availableParallelism(); number += 1) {
      const slot = await listen(slotName(number))
      if (slot !== 'taken') return slot
    }
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}

/** Null where such names cannot be had; work is not held up then. */
function listen(name: string | null): Promise<Server | 'taken' | null> {
  if (name === null) return Promise.resolve(null)
  return new Promise((resolve) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'EADDRINUSE' ? 'taken' : null))
    server.listen(name, () => resolve(server))
    server.unref()
  })
}

function slotName(number: number): string | null {
  const name = `konzeptspiegel-ocr-${userInfo().uid}-${number}`
  if (process.platform === 'linux') return `\0${name}`
  return process.platform === 'win32' ? join('\\\\.\\pipe', name) : null
}
