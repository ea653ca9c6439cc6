import { inProcess } from './in-process.ts'
import { serveAnalysis } from './serve-analysis.ts'
import { withoutDrawing } from './without-drawing.ts'

withoutDrawing()
serveAnalysis(({ knowledge, mode }) => inProcess(knowledge, mode))
