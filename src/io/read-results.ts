import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { openingReason } from '../model/opening-reason.ts'
import type { Results } from '../model/result.ts'
import { resultsSchema } from '../model/result.ts'
import { describeSchemaIssue } from './describe-schema-issue.ts'
import { readToolVersion } from './read-tool-version.ts'
import { slashed } from './slashed.ts'

/** A file of results that cannot be used; the message is a sentence for the user. */
export class ResultsFileError extends Error {
  override readonly name = 'ResultsFileError'
}

/** The name under which results are written into a folder. */
export const resultsFileName = 'results.json'

/** Bytes; results of 120 concepts are about a tenth of it, and Node cannot hold a text much longer. */
const sizeLimit = 400 * 1024 * 1024

/**
 * Reads the results of an analysis back: the file itself, or the folder it was written into. Throws a ResultsFileError for
 * whatever is not there, too large, no JSON, no results, or of a version whose form was another.
 */
export function readResults(path: string): Results {
  const file = fileAt(path)
  const content = parsedJson(file)
  const result = resultsSchema.safeParse(content)
  if (!result.success) throw new ResultsFileError(misfitSentence(file, content, result.error))
  const twice = repeated(result.data.bundles.map(({ id }) => id))
  if (twice !== null) {
    throw new ResultsFileError(
      `In „${slashed(file)}“ kommt das Dokument „${twice}“ zweimal vor. Bitte die Datei nicht von Hand ändern, sondern neu auswerten.`,
    )
  }
  return result.data
}

function fileAt(path: string): string {
  const status = statusOf(path)
  if (status === null) {
    throw new ResultsFileError(
      `„${slashed(path)}“ gibt es nicht. Erwartet wird eine Datei ${resultsFileName} oder der Ordner, in den „konzeptspiegel analyse“ sie geschrieben hat.`,
    )
  }
  if (status.isDirectory()) {
    const inside = join(path, resultsFileName)
    if (statusOf(inside)?.isFile()) return withinLimit(inside)
    throw new ResultsFileError(
      `Im Ordner „${slashed(path)}“ liegt keine Datei ${resultsFileName}. Bitte den Ordner angeben, in den „konzeptspiegel analyse“ geschrieben hat; die Datei entsteht mit --format json.`,
    )
  }
  if (!status.isFile()) throw new ResultsFileError(`„${slashed(path)}“ ist keine gewöhnliche Datei.`)
  return withinLimit(path)
}

function statusOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null
  } catch (error) {
    throw new ResultsFileError(unreadableSentence(path, error), { cause: error })
  }
}

function withinLimit(file: string): string {
  const { size } = statSync(file)
  if (size <= sizeLimit) return file
  throw new ResultsFileError(
    `„${slashed(file)}“ ist zu groß (${megabytes(size)} MB, höchstens ${megabytes(sizeLimit)} MB). Bitte weniger Dokumente auf einmal auswerten.`,
  )
}

function parsedJson(file: string): unknown {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
  } catch (error) {
    if (error instanceof TypeError) throw new ResultsFileError(notJsonSentence(file), { cause: error })
    throw new ResultsFileError(unreadableSentence(file, error), { cause: error })
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ResultsFileError(notJsonSentence(file), { cause: error })
  }
}

function notJsonSentence(file: string): string {
  return `„${slashed(file)}“ ist keine lesbare JSON-Datei; vielleicht ist sie abgeschnitten oder von Hand geändert. Erwartet wird eine Datei ${resultsFileName} von „konzeptspiegel analyse“.`
}

function unreadableSentence(path: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  return `„${slashed(path)}“ kann nicht gelesen werden (${openingReason(code)}). Bitte Pfad und Rechte prüfen.`
}

/** Results of another version are told apart from what never were results. */
function misfitSentence(file: string, content: unknown, error: z.ZodError): string {
  const version = versionOf(content)
  if (version === null) {
    return `„${slashed(file)}“ ist keine Ergebnisdatei des Konzeptspiegels. Erwartet wird eine Datei ${resultsFileName} von „konzeptspiegel analyse“.`
  }
  const own = readToolVersion()
  const [issue] = error.issues
  const first = issue ? ` Erste Abweichung: ${placeOf(issue.path)}${describedIssue(issue, content)}.` : ''
  const why =
    version === own
      ? `„${slashed(file)}“ hat nicht die Form einer Ergebnisdatei; vielleicht wurde sie von Hand geändert.`
      : `„${slashed(file)}“ stammt aus Fassung ${version} des Programms und passt nicht zu dieser Fassung ${own}.`
  return `${why}${first} Bitte die Dokumente mit dieser Fassung neu auswerten.`
}

function versionOf(content: unknown): string | null {
  if (typeof content !== 'object' || content === null || !('tool' in content)) return null
  const { tool } = content
  if (typeof tool !== 'object' || tool === null || !('name' in tool) || tool.name !== 'konzeptspiegel') return null
  const version = 'version' in tool ? tool.version : null
  return typeof version === 'string' && version.length <= 40 ? version : 'unbekannt'
}

function placeOf(path: readonly PropertyKey[]): string {
  return path.length < 2 ? '' : `${path.map(String).join('.')}: `
}

function describedIssue(issue: z.core.$ZodIssue, value: unknown): string {
  const key = issue.code === 'unrecognized_keys' ? (issue.keys[0] ?? null) : null
  return describeSchemaIssue(issue, { key, value, schema: resultsSchema })
}

function repeated(ids: readonly string[]): string | null {
  const seen = new Set<string>()
  for (const id of ids) {
    if (seen.has(id)) return id
    seen.add(id)
  }
  return null
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024)
}
