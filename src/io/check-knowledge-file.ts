import type { z } from 'zod'
import { describeSchemaIssue, valueAt } from './describe-schema-issue.ts'
import type { KnowledgeRole } from './knowledge-files.ts'
import { knowledgeRole, knowledgeSchema } from './knowledge-files.ts'
import type { YamlFile } from './read-yaml.ts'
import { readYaml } from './read-yaml.ts'
import { slashed } from './slashed.ts'

/** A wrong entry of codebook or catalogue, in words a researcher can act on. */
export type KnowledgeProblem = Readonly<{ file: string; line: number; id: string; message: string }>

export type CheckedFile = Readonly<{
  path: string
  role: KnowledgeRole
  value: unknown
  /** Line of the node at a path of keys and indexes. */
  lineOf: YamlFile['lineOf']
  problems: readonly KnowledgeProblem[]
}>

/** Checks one file of the codebook or the catalogues against its schema; a file that cannot be opened is a problem too. */
export function checkKnowledgeFile(path: string): CheckedFile {
  const yaml = openYaml(path)
  const role = knowledgeRole(path, yaml.value)
  const file = { path: yaml.path, role, value: yaml.value, lineOf: yaml.lineOf }
  if (yaml.errors.length > 0) {
    const problems = yaml.errors.map(({ line, message }) => ({ file: yaml.path, line, id: '', message }))
    return { ...file, problems }
  }
  const schema = knowledgeSchema(role)
  const result = schema.safeParse(yaml.value)
  const issues = result.success ? [] : result.error.issues
  const problems = issues.flatMap((issue) => problemsOf(issue, yaml, schema))
  return { ...file, problems: problems.toSorted((a, b) => a.line - b.line) }
}

/** A problem as it is printed: file:line: id: what is wrong. */
export function problemLine({ file, line, id, message }: KnowledgeProblem): string {
  return `${file}:${line}: ${id === '' ? '' : `${id}: `}${message}`
}

function openYaml(path: string): YamlFile {
  try {
    const yaml = readYaml(path)
    return {
      ...yaml,
      errors: yaml.errors.map(({ line, message }) => ({ line, message: `kein gültiges YAML: ${message}` })),
    }
  } catch (error) {
    const message = `Die Datei kann nicht geöffnet werden: ${error instanceof Error ? error.message : String(error)}`
    return { path: slashed(path), value: null, lineOf: () => 1, errors: [{ line: 1, message }] }
  }
}

function problemsOf(issue: z.core.$ZodIssue, yaml: YamlFile, schema: z.ZodType): readonly KnowledgeProblem[] {
  const keys = issue.code === 'unrecognized_keys' ? issue.keys : [null]
  return keys.map((key) => {
    const path = key === null ? issue.path : [...issue.path, key]
    const id = nearestId(yaml.value, issue.path)
    return {
      file: yaml.path,
      line: yaml.lineOf(path),
      id,
      message: describeSchemaIssue(issue, { key, value: yaml.value, schema }),
    }
  })
}

/** The id of the innermost entry around a place, so that the reader finds it by name too. */
function nearestId(value: unknown, path: readonly PropertyKey[]): string {
  let id = ''
  for (let length = 0; length <= path.length; length++) {
    const node = valueAt(value, path.slice(0, length))
    if (typeof node === 'object' && node !== null && 'id' in node && typeof node.id === 'string') id = node.id
  }
  return id
}
