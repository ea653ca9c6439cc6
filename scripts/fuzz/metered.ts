import type { RunBundle } from '../../src/batch/analyse-bundles.ts'

/**
 * Takes a bundle that needs more seconds of the processor than it may for a failure. Unlike those of a clock, these do not
 * grow while others use the machine; work that never ends is for the limit of time.
 */
export function metered(run: RunBundle, allowance: number): RunBundle {
  return async (bundle, watch) => {
    const start = process.cpuUsage()
    const results = await run(bundle, watch)
    const { user, system } = process.cpuUsage(start)
    const seconds = (user + system) / 1e6
    if (seconds > allowance) throw new Error(`${bundle.id} took ${seconds} seconds of the processor`)
    return results
  }
}
