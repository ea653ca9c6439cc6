import type { Command } from 'commander'
import { readKnowledge } from '../io/read-knowledge.ts'
import { readResults } from '../io/read-results.ts'
import { makeFolder, writeReports } from '../io/write-reports.ts'
import type { Language } from '../report/messages/messages.ts'
import { messagesFor } from '../report/messages/messages-for.ts'
import type { ReportFormat } from '../report/report-files.ts'
import { reportFileNames, reportFiles, usualFormats } from '../report/report-files.ts'
import type { SetExitCode } from './exit-code.ts'
import { parseFormats, parseLanguage, parsePaths } from './option-values.ts'
import { printable } from './printable.ts'
import { reportTexts } from './report-texts.ts'
import { keepFilledIn, readReviews, withGivenReviews } from './review-files.ts'
import { UsageError } from './usage-error.ts'
import { withoutInterruption } from './without-interruption.ts'
import { writtenLines } from './written-lines.ts'

type ReportOptions = Readonly<{
  out: string
  format: readonly ReportFormat[]
  lang: Language
  review: readonly string[]
  csvExcel: boolean
}>

const defaults: ReportOptions = {
  out: 'konzeptspiegel-ergebnis',
  format: usualFormats,
  lang: 'de',
  review: [],
  csvExcel: false,
}

/** Adds the command "report": results of an earlier run in, reports out, with what people said of the values. */
export function addReportCommand(program: Command, setExitCode: SetExitCode): void {
  program
    .command('report')
    .usage('[Optionen] results.json')
    .description(
      'schreibt die Berichte aus einer results.json neu, ohne die Dokumente noch einmal auszuwerten, auf Wunsch mit der Durchsicht von Hand.',
    )
    .argument('<results.json>', 'Ergebnis von „konzeptspiegel analyse“')
    .option('-o, --out <ordner>', 'Ordner für die Berichte (sonst: konzeptspiegel-ergebnis)')
    .option('--format <liste>', `Formate mit Komma getrennt: ${usualFormats.join(',')} (sonst: alle)`, parseFormats)
    .option('--lang <sprache>', 'Sprache von Bericht und Meldungen: de oder en (sonst: de)', parseLanguage)
    .option(
      '--review <datei>',
      'Durchsicht von Hand übernehmen: das ausgefüllte Blatt „Durchsicht“ (XLSX) oder review.yaml; mehrfach möglich',
      parsePaths,
    )
    .option('--csv-excel', 'CSV so schreiben, dass deutsches Excel sie mit Doppelklick richtig öffnet (Semikolon)')
    .action(async (path: string, options: Partial<ReportOptions>) => {
      setExitCode(await reportCommand(path, { ...defaults, ...options }))
    })
}

async function reportCommand(path: string, options: ReportOptions): Promise<number> {
  const messages = messagesFor(options.lang)
  const texts = reportTexts(options.lang)
  if (options.format.includes('qdpx')) throw new UsageError(texts.needsTexts)
  const read = readResults(path)
  const knowledge = readKnowledge({ catalogue: read.catalogue.id })
  const given = await readReviews(options.review, messages)
  const { results, sentences, isClean } = withGivenReviews(read, given, messages)
  const names = reportFileNames(options.format)
  await keepFilledIn(options.out, names, { paths: options.review, reviews: results.reviews })
  const version = read.catalogue.version
  const remarks = [
    ...sentences,
    ...(version === knowledge.catalogue.version ? [] : [texts.otherCatalogue(version, knowledge.catalogue.version)]),
  ]
  for (const sentence of remarks) process.stderr.write(`${printable(sentence)}\n`)
  makeFolder(options.out)
  const { codebook, catalogue, fieldCatalogue } = knowledge
  const exchange = { codebook, texts: [], pdfs: new Map() }
  const files = await reportFiles({ results, catalogue, fieldCatalogue, messages, exchange }, options.format, {
    csvForExcel: options.csvExcel,
  })
  const written = withoutInterruption(() => writeReports(options.out, files))
  const summary = texts.summary(results.bundles.length, results.reviews.length)
  process.stdout.write(`${summary}\n${writtenLines(texts.written, written)}`)
  return isClean ? 0 : 1
}
