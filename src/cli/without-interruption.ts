/** Runs synchronous work that Ctrl-C must not cut in half: the signal waits until the work is done. */
export function withoutInterruption<T>(work: () => T): T {
  const wait = (): void => {}
  for (const signal of signals) process.on(signal, wait)
  try {
    return work()
  } finally {
    for (const signal of signals) process.off(signal, wait)
  }
}

const signals = ['SIGINT', 'SIGTERM'] as const
