import type { Command } from 'commander'
import { analyseInProcesses } from '../batch/analyse-in-processes.ts'
import { findFiles } from '../io/find-files.ts'
import { readKnowledge } from '../io/read-knowledge.ts'
import { makeFolder, writeReports } from '../io/write-reports.ts'
import type { OcrMode } from '../model/recognition.ts'
import type { Results } from '../model/result.ts'
import type { SourceText } from '../model/source-text.ts'
import { groupedIssues } from '../report/grouped-issues.ts'
import type { Language } from '../report/messages/messages.ts'
import { messagesFor } from '../report/messages/messages-for.ts'
import type { ReportFormat } from '../report/report-files.ts'
import { reportFileNames, reportFiles, reportFormats, usualFormats } from '../report/report-files.ts'
import { allIssues, isUnread } from '../report/report-input.ts'
import { analyseTexts } from './analyse-texts.ts'
import type { SetExitCode } from './exit-code.ts'
import type { NamedFiles } from './option-values.ts'
import {
  parseBundle,
  parseFormats,
  parseJobs,
  parseLanguage,
  parseMegabytes,
  parseOcr,
  parsePaths,
  parseSeconds,
} from './option-values.ts'
import { printable } from './printable.ts'
import { createProgress } from './progress.ts'
import { readPdfs } from './read-pdfs.ts'
import { keepFilledIn, readReviews, withGivenReviews } from './review-files.ts'
import { toResults } from './to-results.ts'
import { UsageError } from './usage-error.ts'
import { withoutInterruption } from './without-interruption.ts'
import { writtenLines } from './written-lines.ts'

type AnalyseOptions = Readonly<{
  out: string
  catalogue?: string
  format: readonly ReportFormat[]
  withPdf: boolean
  lang: Language
  jobs?: number
  timeLimit?: number
  memoryLimit?: number
  bundle: readonly NamedFiles[]
  ocr: OcrMode
  asConcept: boolean
  review: readonly string[]
  csvExcel: boolean
}>

/** Adds the command "analyse": files and folders in, reports out. */
export function addAnalyseCommand(program: Command, setExitCode: SetExitCode): void {
  const command = program
    .command('analyse')
    .usage('[Optionen] [Dateien oder Ordner …]')
    .description(
      'wertet Konzepte aus und schreibt Tabellen und Berichte. Jede Datei ist ein Dokument für sich; ein Unterordner eines angegebenen Ordners gilt als ein Dokument aus mehreren Dateien.',
    )
    .argument('[dateien...]', 'Dateien (PDF, DOCX, Text) oder Ordner')
  command
    .option('-o, --out <ordner>', 'Ordner für die Ergebnisse (sonst: konzeptspiegel-ergebnis)')
    .option('--catalogue <kennung>', 'Katalog der Anforderungen (sonst: sn-komintavo-2024)')
    .option(
      '--format <liste>',
      `Formate mit Komma getrennt: ${reportFormats.join(',')} (sonst: alle außer qdpx, denn das enthält den Text der Dokumente)`,
      parseFormats,
    )
    .option('--with-pdf', 'in die Projektdatei qdpx auch die PDFs legen, nicht nur ihren Text')
    .option('--lang <sprache>', 'Sprache von Bericht und Meldungen: de oder en (sonst: de)', parseLanguage)
    .option('--jobs <zahl>', 'so viele Dokumente zugleich auswerten (sonst: eines je Prozessorkern)', parseJobs)
    .option('--time-limit <sekunden>', 'ein Dokument nach dieser Zeit aufgeben (sonst: 120)', parseSeconds)
    .option(
      '--memory-limit <mb>',
      'Arbeitsspeicher in MB, den ein Dokument höchstens braucht (sonst: 1536)',
      parseMegabytes,
    )
    .option('--bundle <name=datei,datei>', 'mehrere Dateien als ein Konzept auswerten; mehrfach möglich', parseBundle)
    .option(
      '--ocr <auto|off|force>',
      'Texterkennung mit Tesseract: für Seiten ohne Text (auto), nie (off), für alle Seiten von PDFs (force) (sonst: auto)',
      parseOcr,
    )
    .option(
      '--review <datei>',
      'Durchsicht von Hand übernehmen: das ausgefüllte Blatt „Durchsicht“ (XLSX) oder review.yaml; mehrfach möglich',
      parsePaths,
    )
    .option('--csv-excel', 'CSV so schreiben, dass deutsches Excel sie mit Doppelklick richtig öffnet (Semikolon)')
    .option('--as-concept', 'jedes Dokument als Konzept auswerten, auch was nicht danach aussieht')
    .action(async (paths: string[], options: Partial<AnalyseOptions>) => {
      setExitCode(await analyseCommand(paths, { ...defaults, ...options }))
    })
}

const defaults: AnalyseOptions = {
  out: 'konzeptspiegel-ergebnis',
  format: usualFormats,
  withPdf: false,
  lang: 'de',
  bundle: [],
  ocr: 'auto',
  asConcept: false,
  review: [],
  csvExcel: false,
}

async function analyseCommand(paths: readonly string[], options: AnalyseOptions): Promise<number> {
  if (paths.length === 0 && options.bundle.length === 0) {
    throw new UsageError('Bitte Dateien oder Ordner angeben, zum Beispiel: konzeptspiegel analyse konzepte/')
  }
  if (options.withPdf && !options.format.includes('qdpx')) {
    throw new UsageError('--with-pdf gilt für Projektdateien: bitte zusammen mit --format qdpx angeben.')
  }
  const knowledge = readKnowledge(options.catalogue === undefined ? {} : { catalogue: options.catalogue })
  const messages = messagesFor(options.lang)
  const texts = analyseTexts(options.lang)
  const given = await readReviews(options.review, messages)
  await keepFilledIn(options.out, reportFileNames(options.format), { paths: options.review, reviews: given.reviews })
  const found = findFiles(paths, { bundles: options.bundle, ignore: [options.out] })
  if (found.value.length > 0) makeFolder(options.out)

  const progress = createProgress(process.stderr)
  const { jobs, timeLimit, memoryLimit, ocr, asConcept } = options
  const documentTexts: SourceText[] = []
  const bundles = await analyseInProcesses(found.value, {
    knowledge,
    ocr,
    // Texts go from process to process only where they are written.
    ...(options.format.includes('qdpx') ? { onText: (text: SourceText) => documentTexts.push(text) } : {}),
    asConcept,
    ...(jobs === undefined ? {} : { jobs }),
    ...(timeLimit === undefined ? {} : { timeLimit }),
    ...(memoryLimit === undefined ? {} : { memoryLimit }),
    onProgress: progress.show,
  })
  progress.stop()

  const analysed = toResults(bundles, knowledge, found.issues)
  const { results, sentences, isClean } = withGivenReviews(analysed, given, messages)
  for (const { issue, pages } of groupedIssues(allIssues(results).map(({ issue }) => issue))) {
    process.stderr.write(`${printable(`${messages.severities[issue.severity]}: ${messages.issue(issue, pages)}`)}\n`)
  }
  for (const sentence of sentences) process.stderr.write(`${printable(sentence)}\n`)
  if (bundles.length === 0) throw new UsageError(texts.nothingFound)

  const { codebook, catalogue, fieldCatalogue } = knowledge
  const exchange = { codebook, texts: documentTexts, pdfs: await readPdfs(options.withPdf ? documentTexts : []) }
  const input = { results, catalogue, fieldCatalogue, messages, exchange }
  const files = await reportFiles(input, options.format, { csvForExcel: options.csvExcel })
  const written = withoutInterruption(() => writeReports(options.out, files))
  process.stdout.write(`${summary(results, texts.summary)}\n${writtenLines(texts.written, written)}`)
  if (!bundles.every(isUnread)) return hasFaults(results) || !isClean ? 1 : 0
  process.stderr.write(`${texts.nothingRead}\n`)
  return 2
}

function summary({ bundles }: Results, sentence: ReturnType<typeof analyseTexts>['summary']): string {
  const unread = bundles.filter(isUnread).length
  const concepts = bundles.filter((bundle) => bundle.kind === 'concept' && !isUnread(bundle)).length
  return sentence({ concepts, others: bundles.length - concepts - unread, unread })
}

function hasFaults(results: Results): boolean {
  return allIssues(results).some(({ issue }) => issue.severity !== 'info')
}
