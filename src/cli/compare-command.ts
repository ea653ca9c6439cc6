import { basename } from 'node:path'
import type { Command } from 'commander'
import { compareCodings } from '../assess/agreement/compare-codings.ts'
import { fileHash } from '../io/file-hash.ts'
import { readHumanCoding } from '../io/read-human-coding.ts'
import { readResults, resultsFileName } from '../io/read-results.ts'
import { readToolVersion } from '../io/read-tool-version.ts'
import { makeFolder, writeReports } from '../io/write-reports.ts'
import type { Agreement } from '../model/agreement.ts'
import type { HumanCoding } from '../model/human-coding.ts'
import type { Results } from '../model/result.ts'
import { withReviews } from '../model/reviews.ts'
import type { AgreementInput } from '../report/agreement/agreement-cells.ts'
import { overviewTable, sideBySideTable, withoutReferences } from '../report/agreement/agreement-tables.ts'
import { misfitSentences } from '../report/agreement/left-out-sentences.ts'
import type { Language } from '../report/messages/messages.ts'
import { messagesFor } from '../report/messages/messages-for.ts'
import { namedBundles } from '../report/report-input.ts'
import { compareTexts } from './compare-texts.ts'
import type { SetExitCode } from './exit-code.ts'
import { parseLanguage } from './option-values.ts'
import { printable } from './printable.ts'
import { textTable } from './text-table.ts'
import { UsageError } from './usage-error.ts'
import { withoutInterruption } from './without-interruption.ts'
import { writtenLines } from './written-lines.ts'

type CompareOptions = Readonly<{ with: readonly string[]; out: string; values: Agreement['values']; lang: Language }>

/** Adds the command "compare": how far the machine and people code alike. */
export function addCompareCommand(program: Command, setExitCode: SetExitCode): void {
  program
    .command('compare')
    .usage('[Optionen] <Ergebnisse>')
    .description(
      'stellt die Werte neben Kodierungen von Hand: gleiche Werte, Cohens Kappa, Krippendorffs Alpha mit Intervallen, alle Abweichungen mit Belegen und ein Methodenabsatz zum Übernehmen',
    )
    .argument('<ergebnisse>', 'results.json oder der Ordner, in dem sie liegt')
    .requiredOption(
      '--with <datei>',
      'Kodierung von Hand: Tabelle wie Abbildung 7, Liste oder Kodierbogen (CSV, XLSX) oder QDA-Projekt (QDPX); mehrfach möglich',
      (path: string, before: readonly string[] = []) => [...before, path],
    )
    .option('-o, --out <ordner>', 'Ordner für den Vergleich (sonst: konzeptspiegel-vergleich)')
    .option(
      '--values <machine|reviewed>',
      'Werte der Maschine selbst oder die von Hand berichtigten (sonst: machine)',
      parseValues,
    )
    .option('--lang <sprache>', 'Sprache des Berichts: de oder en (sonst: de)', parseLanguage)
    .action(async (path: string, options: Pick<CompareOptions, 'with'> & Partial<CompareOptions>) => {
      setExitCode(await compareCommand(path, { ...defaults, ...options }))
    })
}

const defaults = { out: 'konzeptspiegel-vergleich', values: 'machine', lang: 'de' } as const

function parseValues(text: string): Agreement['values'] {
  if (text === 'machine' || text === 'reviewed') return text
  throw new UsageError(`--values: „${text}“ gibt es nicht; erlaubt: machine, reviewed.`)
}

async function compareCommand(path: string, options: CompareOptions): Promise<number> {
  const results = readResults(path)
  const { codings, sentences } = await readCodings(options.with)
  if (codings.length > mostCoders) {
    throw new UsageError(
      `In den Kodierungen stehen ${codings.length} Personen; vergleichen lassen sich höchstens ${mostCoders} auf einmal. Bitte die Spalte „Kodierer“ prüfen oder weniger Dateien angeben.`,
    )
  }
  const names = new Map(namedBundles(results).map(({ name, bundle }) => [bundle.id, name]))
  const agreement = compareCodings({
    results,
    resultsSource: { file: /\.json$/i.test(path) ? basename(path) : resultsFileName, sha256: fileHash(path) },
    codings,
    values: options.values,
    standing: options.values === 'reviewed' ? withReviews(results) : results,
    nameOf: ({ id }) => names.get(id) ?? id,
    computedWith: { name: results.tool.name, version: readToolVersion() },
  })
  const messages = messagesFor(options.lang)
  const input: AgreementInput = { agreement, messages }
  const texts = compareTexts(options.lang)
  const hints = [...sentences, ...misfitSentences(input)]
  for (const sentence of hints) {
    process.stderr.write(`${printable(`${messages.severities.warning}: ${sentence}`)}\n`)
  }
  if (agreement.documents.length === 0) throw new UsageError(printable(texts.nothingShared(knownNames(results, names))))

  makeFolder(options.out)
  // Brings the library for pictures along.
  const { agreementFiles } = await import('../report/agreement/agreement-files.ts')
  const written = withoutInterruption(() => writeReports(options.out, agreementFiles(input)))
  process.stdout.write(`${printable(shortTables(input))}\n\n${texts.disagreements(agreement.disagreements.length)}\n`)
  process.stdout.write(writtenLines(texts.written, written))
  return hints.length > 0 ? 1 : 0
}

/** Pairs grow with the square of coders, and each is drawn thousands of times. */
const mostCoders = 12

type ReadCoding = Readonly<{ coding: HumanCoding; file: string; sha256: string }>

/** Every coding of every file; a file without any ends the command, since its figures would silently be missing. */
async function readCodings(
  paths: readonly string[],
): Promise<Readonly<{ codings: readonly ReadCoding[]; sentences: readonly string[] }>> {
  const codings: ReadCoding[] = []
  const sentences: string[] = []
  for (const path of paths) {
    const read = await readHumanCoding(path)
    if (read.value === null) throw new UsageError(printable(read.sentences.join('\n')))
    const sha256 = fileHash(path)
    codings.push(...read.value.map((coding) => ({ coding, file: basename(path), sha256 })))
    sentences.push(...read.sentences)
  }
  return { codings, sentences }
}

function knownNames({ bundles }: Results, names: ReadonlyMap<string, string>): readonly string[] {
  const concepts = bundles.filter(({ kind }) => kind === 'concept')
  return (concepts.length > 0 ? concepts : bundles).map(({ id }) => names.get(id) ?? id)
}

/** The comparisons over all components, and the components where there is more than one comparison or not. */
function shortTables(input: AgreementInput): string {
  const overview = overviewTable(input)
  const { headings, rows } = withoutReferences(overview)
  const components = sideBySideTable(input)
  return [
    textTable(headings, rows),
    textTable(components.headings, components.rows.slice(0, -1)),
    ...overview.notes,
  ].join('\n\n')
}
