import { readFile, stat } from 'node:fs/promises'
import { type Results, resultsSchema } from '../model/result.ts'
import { describeSchemaIssue } from './describe-schema-issue.ts'
import { slashed } from './slashed.ts'
import { tableSentence } from './table-sentences.ts'
import { unreadableFile } from './unreadable-file.ts'

const sizeLimit = 500 * 1024 * 1024

/** Reads results.json and checks it against its schema; otherwise the German sentence that says why not. */
export async function readResults(
  path: string,
): Promise<Readonly<{ value: Results; sentence: null }> | Readonly<{ value: null; sentence: string }>> {
  const file = `„${slashed(path)}“`
  let text: string
  try {
    const status = await stat(path)
    if (!status.isFile()) return failed(tableSentence(path, { code: 'unreadable', reason: 'NOT_A_FILE' }))
    if (status.size > sizeLimit) return failed(`${file} ist zu groß. Bitte die Konzepte auf mehrere Läufe verteilen.`)
    text = await readFile(path, 'utf8')
  } catch (error) {
    const reason = String(unreadableFile(path, error).facts.reason)
    return failed(tableSentence(path, { code: 'unreadable', reason }))
  }
  const value = parsed(text)
  if (value === undefined) {
    return failed(
      `${file} ist kein JSON. Bitte die Datei results.json angeben, die „konzeptspiegel analyse“ geschrieben hat.`,
    )
  }
  const result = resultsSchema.safeParse(value)
  if (result.success) return { value: result.data, sentence: null }
  const [issue] = result.error.issues
  const why = issue
    ? ` (${issue.path.join('.')}: ${describeSchemaIssue(issue, { key: null, value, schema: resultsSchema })})`
    : ''
  return failed(
    `${file} passt nicht zu dieser Fassung des Programms${why}. Bitte die Konzepte mit „konzeptspiegel analyse“ neu auswerten.`,
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

function failed(sentence: string): Readonly<{ value: null; sentence: string }> {
  return { value: null, sentence }
}
