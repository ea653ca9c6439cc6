import { existsSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { Command } from 'commander'
import { readKnowledge } from '../io/read-knowledge.ts'
import { readResults } from '../io/read-results.ts'
import { writeReports } from '../io/write-reports.ts'
import { documentsToCode, renderCodingSheet } from '../report/coding-sheet/render-coding-sheet.ts'
import type { Language } from '../report/messages/messages.ts'
import { messagesFor } from '../report/messages/messages-for.ts'
import { codingSheetTexts } from './coding-sheet-texts.ts'
import type { SetExitCode } from './exit-code.ts'
import { parseLanguage } from './option-values.ts'
import { printable } from './printable.ts'
import { UsageError } from './usage-error.ts'
import { withoutInterruption } from './without-interruption.ts'

type CodingSheetOptions = Readonly<{ out: string; coder: string; all: boolean; lang: Language }>

/** Adds the command "coding-sheet": a sheet for coding by hand that shows nothing of the machine's values. */
export function addCodingSheetCommand(program: Command, setExitCode: SetExitCode): void {
  program
    .command('coding-sheet')
    .usage('[Optionen] <Ergebnisse>')
    .description(
      'schreibt einen Kodierbogen (XLSX) ohne die Werte des Programms: je Konzept die zehn Bestandteile mit Definition und erlaubten Werten; ausgefüllt geht er an „compare --with“',
    )
    .argument('<ergebnisse>', 'results.json oder der Ordner, in dem sie liegt')
    .option('-o, --out <datei>', 'Name des Bogens (sonst: kodierbogen.xlsx)')
    .option('--coder <name>', 'Name der Person, die kodiert')
    .option('--all', 'auch Dokumente, die das Programm nicht für Integrationskonzepte hält')
    .option('--lang <sprache>', 'Sprache der Überschriften: de oder en (sonst: de)', parseLanguage)
    .action(async (path: string, options: Partial<CodingSheetOptions>) => {
      setExitCode(await codingSheetCommand(path, { ...defaults, ...options }))
    })
}

const defaults: CodingSheetOptions = { out: 'kodierbogen.xlsx', coder: '', all: false, lang: 'de' }

async function codingSheetCommand(path: string, { out, coder, all, lang }: CodingSheetOptions): Promise<number> {
  if (!/\.xlsx$/i.test(out)) throw new UsageError(`--out: „${printable(out)}“ muss auf .xlsx enden.`)
  // A sheet that somebody filled in for days must not be lost to an arrow key.
  if (existsSync(out)) {
    throw new UsageError(
      `„${printable(out)}“ gibt es schon und könnte ausgefüllt sein. Bitte mit --out einen anderen Namen angeben oder die Datei vorher umbenennen.`,
    )
  }
  const results = readResults(path)
  const { codebook } = readKnowledge()
  const messages = messagesFor(lang)
  const texts = codingSheetTexts(lang)
  const documents = documentsToCode(results, { all })
  if (documents.length === 0) throw new UsageError(messages.report.matrixEmpty)
  const content = await renderCodingSheet({ documents, codebook, coder, messages })
  const [written = out] = withoutInterruption(() => writeReports(dirname(out), [{ name: basename(out), content }]))
  const [ofResults, own] = [results.codebook, codebook].map(({ id, version }) => `${id} ${version}`)
  const leftOut = results.bundles.length - documents.length
  const remarks = [
    ...(leftOut > 0 ? [texts.leftOut(leftOut)] : []),
    ...(ofResults !== own ? [texts.otherCodebook(ofResults ?? '', own ?? '')] : []),
  ]
  for (const sentence of remarks) process.stderr.write(`${printable(sentence)}\n`)
  process.stdout.write(
    `${printable(texts.written(written, documents.length, documents.length * codebook.components.length))}\n`,
  )
  return 0
}
