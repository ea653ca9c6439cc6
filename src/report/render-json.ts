import type { Results } from '../model/result.ts'
import { resultsSchema } from '../model/result.ts'

/** The results as JSON: keys in the order of the schema, two spaces, final line feed; throws when they do not fit the schema. */
export function renderJson(results: Results): string {
  return `${JSON.stringify(resultsSchema.parse(results), null, 2)}\n`
}
