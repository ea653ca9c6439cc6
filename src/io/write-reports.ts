import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { slashed } from './slashed.ts'

/** A file to be written into the folder of results. */
export type OutputFile = Readonly<{ name: string; content: string | Uint8Array }>

/** A place that cannot be written to; the message is a sentence for the user. */
export class WriteError extends Error {
  override readonly name = 'WriteError'
}

/**
 * Writes files into a folder, which is made when it is not there, and returns their paths. Each file is written beside its
 * place and then moved there, so that no half-written file is ever seen; the calls are synchronous, so that a signal waits.
 */
export function writeReports(folder: string, files: readonly OutputFile[]): readonly string[] {
  makeFolder(folder)
  return files.map(({ name, content }) => {
    const path = join(folder, name)
    const temporary = join(folder, `.${name}.${process.pid}.tmp`)
    try {
      writeFileSync(temporary, content)
      renameSync(temporary, path)
    } catch (error) {
      rmSync(temporary, { force: true })
      throw new WriteError(fileSentence(path, error), { cause: error })
    }
    return slashed(path)
  })
}

/** Makes the folder for results and throws a WriteError when that cannot be; to be called before the work begins. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new WriteError(folderSentence(folder, error), { cause: error })
  }
}

function folderSentence(folder: string, error: unknown): string {
  const code = codeOf(error)
  if (code === 'EEXIST' || code === 'ENOTDIR') {
    return `„${slashed(folder)}“ kann nicht als Ordner für die Ergebnisse dienen: Dort liegt schon eine Datei. Bitte mit --out einen anderen Ordner angeben.`
  }
  return `Der Ordner „${slashed(folder)}“ konnte nicht angelegt werden (${why(code)}). Bitte mit --out einen anderen Ordner angeben.`
}

function fileSentence(path: string, error: unknown): string {
  const code = codeOf(error)
  if (isFolder(path)) {
    return `„${slashed(path)}“ konnte nicht geschrieben werden: Dort liegt ein Ordner mit diesem Namen. Bitte ihn umbenennen oder mit --out einen anderen Ordner angeben.`
  }
  return `„${slashed(path)}“ konnte nicht geschrieben werden (${why(code)}). Bitte die Rechte prüfen, die Datei in anderen Programmen schließen oder mit --out einen anderen Ordner angeben.`
}

function why(code: string): string {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'keine Schreibrechte'
    case 'EROFS':
      return 'der Datenträger ist schreibgeschützt'
    case 'ENOSPC':
      return 'kein Platz mehr auf dem Datenträger'
    case 'EBUSY':
      return 'ein anderes Programm benutzt sie'
    default:
      return code
  }
}

function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  return error instanceof Error ? error.message : String(error)
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
