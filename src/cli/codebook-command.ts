import type { Command } from 'commander'
import type { CheckedFile } from '../io/check-knowledge-file.ts'
import { checkKnowledgeFile, problemLine } from '../io/check-knowledge-file.ts'
import { knowledgeFiles, schemasFolder } from '../io/knowledge-files.ts'
import { readKnowledge } from '../io/read-knowledge.ts'
import { codebookFileSchemas } from '../model/codebook.ts'
import { createExampleCheck } from './check-examples.ts'
import type { SetExitCode } from './exit-code.ts'
import { printable } from './printable.ts'

/** Adds the command "codebook check": says where codebook and catalogues have wrong entries. */
export function addCodebookCommand(program: Command, setExitCode: SetExitCode): void {
  const codebook = program
    .command('codebook')
    .usage('[Optionen] [Befehl]')
    .description('prüft das Codebuch und die Kataloge')
    .helpCommand('help [befehl]', 'zeigt die Hilfe zu einem Befehl')
  codebook
    .command('check')
    .usage('[Optionen] [Dateien …]')
    .description(
      'nennt jeden fehlerhaften Eintrag mit Datei, Zeile und Kennung und probiert die Beispielsätze aus; ohne Angabe alle mitgelieferten Dateien',
    )
    .argument('[dateien...]', 'Dateien von Codebuch oder Katalogen (YAML)')
    .action((paths: string[]) => {
      setExitCode(checkCommand(paths))
    })
}

function checkCommand(paths: readonly string[]): number {
  const ownFiles = knowledgeFiles(schemasFolder).map(checkKnowledgeFile)
  const files = paths.length > 0 ? paths.map(checkKnowledgeFile) : ownFiles
  const checkExamples = exampleCheckFor(files)
  const problems = files.flatMap((file) => (file.problems.length > 0 ? file.problems : checkExamples(file)))
  if (problems.length > 0) {
    process.stdout.write(`${printable(problems.map(problemLine).join('\n'))}\n`)
    return 2
  }
  if (paths.length === 0) readKnowledge()
  process.stdout.write(`${files.length === 1 ? 'Die Datei ist' : `Alle ${files.length} Dateien sind`} in Ordnung.\n`)
  return 0
}

/** Tries examples with the knowledge that comes with the program, with the vocabulary under check in place of its own when that is right. */
function exampleCheckFor(files: readonly CheckedFile[]) {
  const knowledge = readKnowledge()
  const { codebook } = knowledge
  const checked = files.find((file) => file.role === 'vocabulary' && file.problems.length === 0)
  const vocabulary = checked ? codebookFileSchemas.vocabulary.parse(checked.value) : codebook.vocabulary
  return createExampleCheck({ ...knowledge, codebook: { ...codebook, vocabulary } })
}
