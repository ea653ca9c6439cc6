import { statSync } from 'node:fs'
import { type Review, reviewSchema } from '../model/review.ts'
import { describeSchemaIssue } from './describe-schema-issue.ts'
import { readYaml, type YamlFile } from './read-yaml.ts'
import { slashed } from './slashed.ts'
import { tableSentence } from './table-sentences.ts'
import { unreadableFile } from './unreadable-file.ts'

/** The reviews of a file; null when it could not be read at all. Each sentence, in German, names what was left out and why. */
export type ReadReviews = Readonly<{ value: readonly Review[] | null; sentences: readonly string[] }>

const sizeLimit = 20 * 1024 * 1024

/** Reads review.yaml: a list of reviews. A wrong entry is left out and told with its line, the others are kept. */
export function readReviewFile(path: string): ReadReviews {
  let yaml: YamlFile
  try {
    if (statSync(path).size > sizeLimit) {
      return { value: null, sentences: [tableSentence(path, { code: 'too-large', limit: sizeLimit })] }
    }
    yaml = readYaml(path)
  } catch (error) {
    const reason = String(unreadableFile(path, error).facts.reason)
    return { value: null, sentences: [tableSentence(path, { code: 'unreadable', reason })] }
  }
  return reviewsOf(yaml)
}

function reviewsOf({ path, value, errors, lineOf }: YamlFile): ReadReviews {
  const file = `„${slashed(path)}“`
  const [error] = errors
  if (error) return { value: null, sentences: [`${file}, Zeile ${error.line}: kein gültiges YAML: ${error.message}`] }
  if (!Array.isArray(value)) {
    return { value: null, sentences: [`${file} ist keine Liste von Entscheidungen. Jede beginnt mit „- bundle: …“.`] }
  }
  const reviews: Review[] = []
  const sentences: string[] = []
  for (const [index, entry] of value.entries()) {
    const result = reviewSchema.safeParse(entry)
    if (result.success) reviews.push(result.data)
    for (const issue of result.error?.issues ?? []) {
      const key = issue.code === 'unrecognized_keys' ? (issue.keys[0] ?? null) : null
      const line = lineOf([index, ...issue.path, ...(key === null ? [] : [key])])
      const what = describeSchemaIssue(issue, { key, value: entry, schema: reviewSchema })
      sentences.push(`${file}, Zeile ${line}: ${what}. Die Entscheidung wurde nicht übernommen.`)
    }
  }
  return { value: reviews, sentences }
}
