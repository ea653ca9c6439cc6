import { inProcess } from '../../src/batch/in-process.ts'
import { serveAnalysis } from '../../src/batch/serve-analysis.ts'
import { withoutDrawing } from '../../src/batch/without-drawing.ts'
import { readSource } from '../../src/io/read-source.ts'
import { parseFile } from '../../src/parse/parse-file.ts'
import { assertValidDocument } from '../../src/structure/assert-valid-document.ts'
import { structureDocument } from '../../src/structure/structure-document.ts'
import { metered } from './metered.ts'

/** Does what the real process does, and asserts that the spans of what was read fit together and that it took not too long. */
withoutDrawing()
serveAnalysis(({ knowledge }) => {
  const run = inProcess(knowledge)
  return metered(async (bundle, watch) => {
    const results = await run(bundle, watch)
    for (const { path } of bundle.files) {
      const { value: source } = await readSource(path)
      const { value: parsed } = source ? await parseFile(source) : { value: null }
      if (source && parsed) assertValidDocument(structureDocument([{ parsed, sha256: source.sha256 }]).value)
    }
    return results
  }, 30)
})
