import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateXML } from 'xmllint-wasm'

/** Where the official schemas are; a user's clone does not have them. */
export const refiSchemas = join(import.meta.dirname, '..', '..', '..', 'shared', 'refi')

/** Whether the official schemas are there. */
export const hasRefiSchemas = existsSync(join(refiSchemas, 'Project.xsd'))

/** Validates a project or a codebook against the official schema and returns what is wrong with it. */
export async function refiErrors(xml: string, schema: 'Project.xsd' | 'Codebook.xsd'): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'refi.xml', contents: xml },
    schema: [readFileSync(join(refiSchemas, schema), 'utf8')],
    initialMemoryPages: 4096,
    maxMemoryPages: 65_536,
  })
  return errors.map(({ message }) => message)
}
