import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jsonSchemas } from './json-schemas.ts'

/** Writes schemas/json anew from the schemas of the model. */
const folder = join(import.meta.dirname, '..', 'schemas', 'json')
const files = jsonSchemas()
mkdirSync(folder, { recursive: true })
for (const name of readdirSync(folder)) if (name.endsWith('.schema.json')) rmSync(join(folder, name))
for (const { name, content } of files) writeFileSync(join(folder, name), content)
process.stdout.write(`${files.length} schemas written to ${folder}\n`)
