import { metered } from '../../scripts/fuzz/metered.ts'
import { inProcess } from '../../src/batch/in-process.ts'
import { serveAnalysis } from '../../src/batch/serve-analysis.ts'
import { withoutDrawing } from '../../src/batch/without-drawing.ts'

/** Does what the real process does; a bundle may take some twenty times the seconds that a usual one takes. */
withoutDrawing()
serveAnalysis(({ knowledge, mode }) => metered(inProcess(knowledge, mode), 20))
