import { readFileSync } from 'node:fs'
import { catalogueSchema, fieldCatalogueSchema } from '../model/catalogue.ts'
import type { Codebook } from '../model/codebook.ts'
import { codebookFileSchemas } from '../model/codebook.ts'
import type { Knowledge } from '../model/knowledge.ts'
import { type NetworkWording, networkWordingSchema } from '../model/network-wording.ts'
import { componentIds } from '../model/values.ts'
import type { CheckedFile } from './check-knowledge-file.ts'
import { checkKnowledgeFile, problemLine } from './check-knowledge-file.ts'
import { knowledgeFiles, schemasFolder, wordingFile } from './knowledge-files.ts'

export type KnowledgeOptions = Readonly<{
  /** Id of the catalogue of requirements. */
  catalogue?: string
  /** Id of the catalogue of action fields. */
  fieldCatalogue?: string
  /** A folder laid out like schemas/. */
  folder?: string
}>

const defaults = { catalogue: 'sn-komintavo-2024', fieldCatalogue: 'zik-ii-2018', folder: schemasFolder }

/** A fault of codebook or catalogues; the message holds one sentence per line for the user. */
export class KnowledgeError extends Error {
  override readonly name = 'KnowledgeError'
}

/** Reads codebook and catalogues; throws a KnowledgeError that names file, line and entry of each fault. */
export function readKnowledge(options: KnowledgeOptions = {}): Knowledge {
  const { folder, catalogue, fieldCatalogue } = { ...defaults, ...options }
  const files = knowledgeFiles(folder).map(checkKnowledgeFile)
  const problems = files.flatMap((file) => file.problems)
  if (problems.length > 0) {
    throw new KnowledgeError(['Codebuch oder Kataloge haben Fehler:', ...problems.map(problemLine)].join('\n'))
  }
  return {
    codebook: codebookOf(files),
    catalogue: chosen(
      withRole(files, 'catalogue').map((file) => catalogueSchema.parse(file.value)),
      catalogue,
    ),
    fieldCatalogue: chosen(
      withRole(files, 'field-catalogue').map((file) => fieldCatalogueSchema.parse(file.value)),
      fieldCatalogue,
    ),
    wording: readWording(folder),
  }
}

/** How sentences are worded was learned by a program and is no file that people edit; throws as `readKnowledge`. */
function readWording(folder: string): NetworkWording {
  const path = wordingFile(folder)
  try {
    return networkWordingSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    throw new KnowledgeError(`„${path}“ fehlt oder ist beschädigt. Bitte die Datei aus dem Programm wiederherstellen.`)
  }
}

function codebookOf(files: readonly CheckedFile[]): Codebook {
  const single = (role: Exclude<CheckedFile['role'], 'component' | 'catalogue' | 'field-catalogue'>): unknown =>
    withRole(files, role)[0]?.value
  const components = withRole(files, 'component').map((file) => codebookFileSchemas.component.parse(file.value))
  const missing = componentIds.filter((id) => components.filter((component) => component.id === id).length !== 1)
  if (missing.length > 0) {
    throw new KnowledgeError(`Diese Bestandteile müssen im Codebuch genau einmal vorkommen: ${missing.join(', ')}`)
  }
  const place = new Map(componentIds.map((id, index) => [id, index]))
  return {
    ...codebookFileSchemas.codebook.parse(single('codebook')),
    components: components.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0)),
    context: codebookFileSchemas.context.parse(single('context')),
    kinds: codebookFileSchemas.kinds.parse(single('kinds')),
    vocabulary: codebookFileSchemas.vocabulary.parse(single('vocabulary')),
    understanding: codebookFileSchemas.understanding.parse(single('understanding')),
    profile: codebookFileSchemas.profile.parse(single('profile')),
    network: codebookFileSchemas.network.parse(single('network')),
  }
}

function withRole(files: readonly CheckedFile[], role: CheckedFile['role']): readonly CheckedFile[] {
  return files.filter((file) => file.role === role)
}

function chosen<T extends Readonly<{ id: string }>>(catalogues: readonly T[], id: string): T {
  const found = catalogues.find((catalogue) => catalogue.id === id)
  if (found) return found
  const known = catalogues.map((catalogue) => catalogue.id).join(', ')
  throw new KnowledgeError(`Den Katalog „${id}“ gibt es nicht; vorhanden: ${known === '' ? 'keiner' : known}`)
}
