import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { analyseInProcesses } from '../src/batch/analyse-in-processes.ts'
import { readPdfs } from '../src/cli/read-pdfs.ts'
import { toResults } from '../src/cli/to-results.ts'
import { findFiles } from '../src/io/find-files.ts'
import { readKnowledge } from '../src/io/read-knowledge.ts'
import type { SourceText } from '../src/model/source-text.ts'
import { messagesFor } from '../src/report/messages/messages-for.ts'
import { refiCodebook, refiProject } from '../src/report/refi/refi-package.ts'
import { missingQuotations } from './exchange/missing-quotations.ts'
import { readStrictly } from './exchange/read-strictly.ts'
import { hasRefiSchemas, refiErrors } from './exchange/validate-refi.ts'

/** Writes the project of a whole corpus, validates it and reads every passage again; exit code 1 when anything is wrong. */
const usage = `node scripts/exchange.ts [FOLDER] [--with-pdf] [--ocr]
  FOLDER      folder with documents or with folders of documents (default: corpus/samples)
  --with-pdf  put PDFs into the project
  --ocr       read pages without text with Tesseract
`
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'with-pdf': { type: 'boolean', default: false },
    ocr: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
})

if (values.help) process.stdout.write(usage)
else await exchange(positionals[0] ?? join(import.meta.dirname, '..', 'corpus', 'samples'))

async function exchange(folder: string): Promise<void> {
  const knowledge = readKnowledge()
  const texts: SourceText[] = []
  const bundles = await analyseInProcesses(findFiles([folder]).value, {
    knowledge,
    ocr: values.ocr ? 'auto' : 'off',
    onText: (text) => texts.push(text),
  })
  const { codebook, catalogue, fieldCatalogue } = knowledge
  const results = toResults(bundles, knowledge, [])
  const pdfs = await readPdfs(values['with-pdf'] ? texts : [])
  const material = { codebook, texts, pdfs }
  const input = { results, catalogue, fieldCatalogue, messages: messagesFor('de') }
  const start = performance.now()
  const bytes = refiProject(input, material)
  const seconds = (performance.now() - start) / 1000
  const project = readStrictly(bytes)
  const missing = missingQuotations(results, project)
  const errors = hasRefiSchemas
    ? [
        ...(await refiErrors(project.xml, 'Project.xsd')),
        ...(await refiErrors(refiCodebook(input, material), 'Codebook.xsd')),
      ]
    : []
  const lines = [
    `documents            ${project.texts.size} of ${bundles.length} bundles`,
    `codes                ${project.codes.length}`,
    `codings              ${project.codings.length}, and ${project.areas.length} areas of PDF pages`,
    `size                 ${(bytes.length / 1_048_576).toFixed(1)} MB, project.qde ${(project.xml.length / 1_048_576).toFixed(1)} MB`,
    `written in           ${seconds.toFixed(1)} s`,
    `schema               ${hasRefiSchemas ? `${errors.length} errors` : 'skipped: the official schemas are not there'}`,
    `quotations not found ${missing.length}`,
  ]
  process.stdout.write(`${[...lines, ...errors.slice(0, 20), ...missing.slice(0, 20)].join('\n')}\n`)
  if (errors.length > 0 || missing.length > 0) process.exitCode = 1
}
