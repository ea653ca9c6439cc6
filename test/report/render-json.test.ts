import { expect, test } from 'vitest'
import { resultsSchema } from '../../src/model/result.ts'
import { renderJson } from '../../src/report/render-json.ts'
import { sampleResults } from './sample-results.ts'

test('results.json has two spaces, keys in the order of the schema and a final line feed', () => {
  const { tool, ...rest } = sampleResults
  const text = renderJson({ ...rest, tool })
  expect(text.startsWith('{\n  "tool": {\n    "name": "konzeptspiegel",')).toBe(true)
  expect(text.endsWith('}\n')).toBe(true)
  expect(Object.keys(JSON.parse(text))).toEqual(['tool', 'codebook', 'catalogue', 'bundles', 'reviews', 'issues'])
})

test('results.json can be read back', () => {
  expect(resultsSchema.parse(JSON.parse(renderJson(sampleResults)))).toEqual(sampleResults)
})
