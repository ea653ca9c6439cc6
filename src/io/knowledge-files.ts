import { readdirSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { z } from 'zod'
import { catalogueSchema, fieldCatalogueSchema } from '../model/catalogue.ts'
import { codebookFileSchemas } from '../model/codebook.ts'
import { byName } from './text-order.ts'

export type KnowledgeRole = keyof typeof codebookFileSchemas | 'catalogue' | 'field-catalogue'

/** The folder of codebook and catalogues that comes with the program. */
export const schemasFolder: string = fileURLToPath(new URL('../../schemas/', import.meta.url))

/** The file that says how sentences in rules of networks are worded. */
export const wordingFile = (folder: string): string => join(folder, 'codebook', 'network-wording.json')

/** The files of codebook and catalogues in a folder that is laid out like schemas/; throws when it is not. */
export function knowledgeFiles(folder: string): readonly string[] {
  const codebook = join(folder, 'codebook')
  return [
    ...singleFiles.map((name) => join(codebook, `${name}.yaml`)),
    ...yamlFilesIn(join(codebook, 'components')),
    ...yamlFilesIn(join(folder, 'catalogues')),
  ]
}

/** What a file of knowledge is: by its folder and name, for catalogues by their content. */
export function knowledgeRole(path: string, value: unknown): KnowledgeRole {
  const folder = basename(dirname(resolve(path)))
  if (folder === 'components') return 'component'
  const name = singleFiles.find((single) => basename(path) === `${single}.yaml`)
  if (folder !== 'catalogues' && name) return name
  if (typeof value !== 'object' || value === null) return 'catalogue'
  if ('fields' in value) return 'field-catalogue'
  return 'aspects' in value ? 'component' : 'catalogue'
}

/** The schema that a file of knowledge must fit. */
export function knowledgeSchema(role: KnowledgeRole): z.ZodType {
  if (role === 'catalogue') return catalogueSchema
  return role === 'field-catalogue' ? fieldCatalogueSchema : codebookFileSchemas[role]
}

const singleFiles = ['codebook', 'context', 'kinds', 'vocabulary', 'understanding', 'profile', 'network'] as const

function yamlFilesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && !name.startsWith('.'))
    .sort(byName)
    .map((name) => join(folder, name))
}
