import { Command } from 'commander'
import { readToolVersion } from '../io/read-tool-version.ts'
import { addAnalyseCommand } from './analyse-command.ts'
import { addCheckCommand } from './check-command.ts'
import { addCodebookCommand } from './codebook-command.ts'
import { addCodingSheetCommand } from './coding-sheet-command.ts'
import { addCompareCommand } from './compare-command.ts'
import { addDiffCommand } from './diff-command.ts'
import type { SetExitCode } from './exit-code.ts'
import { addReportCommand } from './report-command.ts'

/** The command line of the program, in German. */
export function createProgram(setExitCode: SetExitCode): Command {
  const program = new Command('konzeptspiegel')
    .description(
      'Liest kommunale Integrationskonzepte, stellt ihre Bestandteile nebeneinander und prüft sie gegen § 10 KomIntAVO. Hinter jedem Wert steht die Fundstelle.',
    )
    .version(readToolVersion(), '-V, --version', 'zeigt die Version')
  inGerman(program)
  program.helpCommand('help [befehl]', 'zeigt die Hilfe zu einem Befehl')
  addAnalyseCommand(program, setExitCode)
  addCheckCommand(program, setExitCode)
  addReportCommand(program, setExitCode)
  addCompareCommand(program, setExitCode)
  addCodingSheetCommand(program, setExitCode)
  addDiffCommand(program, setExitCode)
  addCodebookCommand(program, setExitCode)
  return program
}

/** Sub-commands made from here on take these settings over. */
function inGerman(program: Command): void {
  program
    .exitOverride()
    .usage('[Optionen] [Befehl]')
    .helpOption('-h, --help', 'zeigt diese Hilfe')
    .configureOutput({ outputError: () => {} })
    .configureHelp({
      styleTitle: (title) => germanTitles[title] ?? title,
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`.replace('[Optionen] ', ''),
    })
}

const germanTitles: Readonly<Record<string, string>> = {
  'Usage:': 'Aufruf:',
  'Arguments:': 'Angaben:',
  'Options:': 'Optionen:',
  'Global Options:': 'Allgemeine Optionen:',
  'Commands:': 'Befehle:',
}
