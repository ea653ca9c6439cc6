import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { jsonSchemas } from '../scripts/json-schemas.ts'
import { analyseBundles } from '../src/batch/analyse-bundles.ts'
import { inProcess } from '../src/batch/in-process.ts'
import { toResults } from '../src/cli/to-results.ts'
import { findFiles } from '../src/io/find-files.ts'
import { readYaml } from '../src/io/read-yaml.ts'
import { renderJson } from '../src/report/render-json.ts'
import { knowledge } from './shipped-knowledge.ts'
import { filesBelow, root } from './source-files.ts'

const folder = join(root, 'schemas', 'json')
const ajv = new Ajv2020.default({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } })

test('schemas/json is what the model says; "npm run schemas" writes it anew', () => {
  const written = readdirSync(folder).map((name) => ({ name, content: readFileSync(join(folder, name), 'utf8') }))
  const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1)
  expect(written.toSorted(byName)).toEqual(jsonSchemas().toSorted(byName))
})

test('results.json of an analysis fits its schema', async () => {
  const sample = join(root, 'corpus', 'samples', 'stadt-kaltenbrunn')
  const unreadable = join(root, 'package.json')
  expect(errorsOf(validatorOf('results'), await analyse([sample, unreadable]))).toEqual([])
})

test('a result without its values does not fit', async () => {
  const { bundles, ...rest } = (await analyse([join(root, 'package.json')])) as { bundles: readonly object[] }
  expect(
    errorsOf(validatorOf('results'), { ...rest, bundles: bundles.map((bundle) => ({ ...bundle, components: {} })) }),
  ).not.toEqual([])
})

const written = [
  ['codebook', /codebook\/codebook\.yaml$/],
  ['component', /codebook\/components\/[^/]+\.yaml$/],
  ['context', /codebook\/context\.yaml$/],
  ['kinds', /codebook\/kinds\.yaml$/],
  ['vocabulary', /codebook\/vocabulary\.yaml$/],
  ['catalogue', /catalogues\/sn-[^/]+\.yaml$/],
  ['field-catalogue', /catalogues\/zik-[^/]+\.yaml$/],
  ['gold', /samples\/[^/]+\/gold\.yaml$/],
] as const

test.each(written)('files of the schema %s fit it', (id, pattern) => {
  const files = ['schemas', 'corpus/samples'].flatMap(filesBelow).filter((path) => pattern.test(path))
  expect(files.length).toBeGreaterThan(0)
  const validate = validatorOf(id)
  const faults = files.map((path) => [path, errorsOf(validate, readYaml(join(root, path)).value)])
  expect(faults.filter(([, errors]) => errors?.length)).toEqual([])
})

function validatorOf(id: string): ValidateFunction {
  const schema: unknown = JSON.parse(readFileSync(join(folder, `${id}.schema.json`), 'utf8'))
  return ajv.compile(schema as object)
}

function errorsOf(validate: ValidateFunction, value: unknown): readonly string[] {
  validate(value)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

/** What an analysis writes as results.json, read back. */
async function analyse(paths: readonly string[]): Promise<unknown> {
  const { catalogue } = knowledge
  const found = findFiles(paths)
  const run = inProcess(knowledge)
  const bundles = await analyseBundles(found.value, { run, catalogue })
  return JSON.parse(renderJson(toResults(bundles, knowledge, found.issues)))
}
