import { inProcess } from '../../src/batch/in-process.ts'
import { serveAnalysis } from '../../src/batch/serve-analysis.ts'
import { withoutDrawing } from '../../src/batch/without-drawing.ts'

/** Seconds of the processor, which do not grow while others use the machine: some twenty times what a usual file takes. */
const allowance = 20

/** Does what the real process does, and takes a bundle that needs more of the processor than it may for a failure. */
withoutDrawing()
serveAnalysis(({ knowledge, mode }) => {
  const run = inProcess(knowledge, mode)
  return async (bundle, watch) => {
    const start = process.cpuUsage()
    const results = await run(bundle, watch)
    const { user, system } = process.cpuUsage(start)
    const seconds = (user + system) / 1e6
    if (seconds > allowance) throw new Error(`${bundle.id} took ${seconds} seconds of the processor`)
    return results
  }
})
