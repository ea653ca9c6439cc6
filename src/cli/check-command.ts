import type { Command } from 'commander'
import { analyseInProcesses } from '../batch/analyse-in-processes.ts'
import { findFiles } from '../io/find-files.ts'
import { otherFiles } from '../io/other-files.ts'
import { readKnowledge } from '../io/read-knowledge.ts'
import { makeFolder, writeReports } from '../io/write-reports.ts'
import type { OcrMode } from '../model/recognition.ts'
import type { BundleResult } from '../model/result.ts'
import type { SourceText } from '../model/source-text.ts'
import { groupedIssues } from '../report/grouped-issues.ts'
import type { Language } from '../report/messages/messages.ts'
import { messagesFor } from '../report/messages/messages-for.ts'
import { allIssues, isUnread, namedBundles } from '../report/report-input.ts'
import { checkTexts } from './check-texts.ts'
import type { SetExitCode } from './exit-code.ts'
import { parseLanguage, parseOcr, parseSeconds } from './option-values.ts'
import { printable } from './printable.ts'
import { createProgress } from './progress.ts'
import { readOwnFiles } from './read-own-files.ts'
import { toResults } from './to-results.ts'
import { UsageError } from './usage-error.ts'
import { withoutInterruption } from './without-interruption.ts'
import { writtenLines } from './written-lines.ts'

type CheckOptions = Readonly<{
  out: string
  catalogue?: string
  lang: Language
  timeLimit?: number
  ocr: OcrMode
  asConcept: boolean
}>

const defaults: CheckOptions = { out: 'konzeptspiegel-pruefung', lang: 'de', ocr: 'auto', asConcept: false }

/** Adds the command "check": one draft in, its self-assessment and the author's own file with remarks out. */
export function addCheckCommand(program: Command, setExitCode: SetExitCode): void {
  program
    .command('check')
    .usage('[Optionen] Entwurf …')
    .description(
      'prüft einen Entwurf und sagt, was da ist, was fehlt und was als Nächstes zu tun ist. Mehrere Dateien gelten als ein Konzept. Word-Dateien und PDF kommen mit Anmerkungen zurück.',
    )
    .argument('[entwurf...]', 'Datei mit dem Entwurf, oder mehrere Dateien, die zusammen ein Konzept sind')
    .option('-o, --out <ordner>', `Ordner für die Ergebnisse (sonst: ${defaults.out})`)
    .option('--catalogue <kennung>', 'Katalog der Anforderungen (sonst: sn-komintavo-2024)')
    .option('--lang <sprache>', 'Sprache der Texte und Meldungen: de oder en (sonst: de)', parseLanguage)
    .option('--time-limit <sekunden>', 'nach dieser Zeit aufgeben (sonst: 120)', parseSeconds)
    .option(
      '--ocr <auto|off|force>',
      'Texterkennung mit Tesseract: für Seiten ohne Text (auto), nie (off), für alle Seiten von PDFs (force) (sonst: auto)',
      parseOcr,
    )
    .option('--as-concept', 'als Konzept prüfen, auch wenn der Entwurf nicht danach aussieht')
    .action(async (paths: string[], options: Partial<CheckOptions>) => {
      setExitCode(await checkCommand(paths, { ...defaults, ...options }))
    })
}

async function checkCommand(paths: readonly string[], options: CheckOptions): Promise<number> {
  const texts = checkTexts(options.lang)
  if (paths.length === 0) throw new UsageError(texts.nothingGiven)
  const knowledge = readKnowledge(options.catalogue === undefined ? {} : { catalogue: options.catalogue })
  const messages = messagesFor(options.lang)
  const found = findDraft(paths, options.out)
  if (found.value.length > 0) makeFolder(options.out)

  const sources: SourceText[] = []
  const progress = createProgress(process.stderr)
  const { ocr, asConcept, timeLimit } = options
  const bundles = await analyseInProcesses(found.value, {
    ...{ knowledge, ocr, asConcept, jobs: 1 },
    ...(timeLimit === undefined ? {} : { timeLimit }),
    onProgress: progress.show,
    onText: (text) => sources.push(text),
  })
  progress.stop()
  const results = toResults(bundles, knowledge, found.issues)
  for (const { issue, pages } of groupedIssues(allIssues(results).map(({ issue }) => issue))) {
    say(`${messages.severities[issue.severity]}: ${messages.issue(issue, pages)}`)
  }
  const named = chosen(namedBundles(results))
  if (!named) throw new UsageError(texts.unread)
  if (bundles.length > 1) say(texts.severalDocuments(bundles.length))

  const { codebook, catalogue } = knowledge
  const own = await readOwnFiles(named.bundle, sources)
  // Brings the libraries for Word and PDF along.
  const { checkFiles } = await import('../report/check/check-files.ts')
  const { isCopyName } = await import('../report/check/own-copies.ts')
  const files = await checkFiles({ results, catalogue, codebook, messages, named }, own)
  const written = withoutInterruption(() => writeReports(options.out, files))
  const others = otherFiles(
    options.out,
    files.map(({ name }) => name),
  ).filter(isCopyName)
  if (others.length > 0) say(texts.oldCopies(others))
  const { bundle } = named
  process.stdout.write(
    `${bundle.kind === 'concept' && !isUnread(bundle) ? `${summary(bundle, texts.done)}\n` : ''}${writtenLines(texts.written, written)}`,
  )
  if (isUnread(bundle)) return failed(texts.unread)
  if (bundle.kind === 'concept') return allIssues(results).some(({ issue }) => issue.severity !== 'info') ? 1 : 0
  say(texts.noConcept)
  return 1
}

/** One file may hold several documents; several files, or the files of a folder, are one concept. */
function findDraft(paths: readonly string[], out: string): ReturnType<typeof findFiles> {
  const single = findFiles(paths, { ignore: [out] })
  const [first] = single.value
  if (single.value.length <= 1 && (first?.files.length ?? 0) <= 1) return single
  return findFiles([], { bundles: [{ id: first?.id ?? '', paths }], ignore: [out] })
}

type Named = ReturnType<typeof namedBundles>[number]

/** The first concept; where there is none, the first document. */
function chosen(all: readonly Named[]): Named | undefined {
  return all.find(({ bundle }) => bundle.kind === 'concept' && !isUnread(bundle)) ?? all[0]
}

function summary({ requirements }: BundleResult, sentence: ReturnType<typeof checkTexts>['done']): string {
  const count = (wanted: string): number => Object.values(requirements).filter(({ status }) => status === wanted).length
  return sentence({ met: count('erfüllt'), partly: count('teilweise'), open: count('nicht erfüllt') })
}

function failed(sentence: string): number {
  say(sentence)
  return 2
}

function say(sentence: string): void {
  process.stderr.write(`${printable(sentence)}\n`)
}
