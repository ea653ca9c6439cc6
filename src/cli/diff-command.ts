import type { Command } from 'commander'
import { diffResults } from '../assess/diff/diff-results.ts'
import { KnowledgeError, readKnowledge } from '../io/read-knowledge.ts'
import { readResults } from '../io/read-results.ts'
import { readToolVersion } from '../io/read-tool-version.ts'
import { makeFolder, writeReports } from '../io/write-reports.ts'
import type { Results } from '../model/result.ts'
import { diffFiles } from '../report/diff/diff-files.ts'
import { headlines } from '../report/diff/diff-words.ts'
import type { Language } from '../report/messages/messages.ts'
import { messagesFor } from '../report/messages/messages-for.ts'
import { analyseTexts } from './analyse-texts.ts'
import type { SetExitCode } from './exit-code.ts'
import type { NamedPair } from './named-pairs.ts'
import { idsOfPairs, parsePair } from './named-pairs.ts'
import { parseLanguage } from './option-values.ts'
import { printable } from './printable.ts'
import { withoutInterruption } from './without-interruption.ts'
import { writtenLines } from './written-lines.ts'

type DiffOptions = Readonly<{ out: string; lang: Language; pair: readonly NamedPair[] }>

/** Adds the command "diff": two results in, what changed out. */
export function addDiffCommand(program: Command, setExitCode: SetExitCode): void {
  program
    .command('diff')
    .usage('[Optionen] <alt> <neu>')
    .description(
      'vergleicht zwei Auswertungen, etwa Entwurf 1 und 2 oder voriges und dieses Jahr: welche Werte sich warum geändert haben, welche Maßnahmen neu oder weggefallen sind oder Angaben verloren haben',
    )
    .argument('<alt>', 'frühere Auswertung: results.json oder ihr Ordner')
    .argument('<neu>', 'spätere Auswertung: results.json oder ihr Ordner')
    .option('-o, --out <ordner>', 'Ordner für den Vergleich (sonst: konzeptspiegel-vergleich)')
    .option('--lang <sprache>', 'Sprache von Bericht und Meldungen: de oder en (sonst: de)', parseLanguage)
    .option(
      '--pair <alt=neu>',
      'diese Dokumente miteinander vergleichen (Kennung, Kommune oder Datei); mehrfach möglich',
      parsePair,
    )
    .action((before: string, after: string, options: Partial<DiffOptions>) => {
      setExitCode(diffCommand(before, after, { ...defaults, ...options }))
    })
}

const defaults: DiffOptions = { out: 'konzeptspiegel-vergleich', lang: 'de', pair: [] }

/** Exit code 0; 1 when documents could not be paired. */
function diffCommand(pathBefore: string, pathAfter: string, options: DiffOptions): number {
  const [before, after] = [readResults(pathBefore), readResults(pathAfter)]
  const named = idsOfPairs(options.pair, before, after)
  makeFolder(options.out)
  const tool = { name: 'konzeptspiegel' as const, version: readToolVersion() }
  const diff = diffResults(before, after, { tool, named })
  const messages = messagesFor(options.lang)
  const input = { diff, before, after, titleOf: requirementTitles(before, after), messages }
  const written = withoutInterruption(() => writeReports(options.out, diffFiles(input)))
  const texts = analyseTexts(options.lang)
  const lines = [...headlines(input), ...(diff.summary.changedPairs === 0 ? [messages.diff.nothing] : [])]
  process.stdout.write(printable(`${lines.join('\n')}\n${writtenLines(texts.written, written)}`))
  return diff.ambiguous.length > 0 ? 1 : 0
}

/** Titles of requirements from the catalogues that the results name and this program still has; an unknown id stands for itself. */
function requirementTitles(...results: readonly Results[]): (id: string) => string {
  const titles = new Map(
    results.flatMap(({ catalogue }) => requirementsIn(catalogue.id)).map(({ id, title }) => [id, title]),
  )
  return (id) => titles.get(id) ?? id
}

function requirementsIn(catalogue: string) {
  try {
    return readKnowledge({ catalogue }).catalogue.requirements
  } catch (error) {
    if (error instanceof KnowledgeError) return []
    throw error
  }
}
