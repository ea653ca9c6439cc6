import { readFileSync } from 'node:fs'
import { isNode, LineCounter, parseDocument } from 'yaml'
import { slashed } from './slashed.ts'

/** A YAML file as a value, with the line of each node, so that a wrong entry can be named by file and line. */
export type YamlFile = Readonly<{
  path: string
  value: unknown
  /** Line (from 1) of the node at a path of keys and indexes; of the nearest node above it when there is none. */
  lineOf: (path: readonly PropertyKey[]) => number
  /** Mistakes in the YAML itself; the value is null when there are any. */
  errors: readonly Readonly<{ line: number; message: string }>[]
}>

/** Reads a YAML file; throws only when it cannot be opened. */
export function readYaml(path: string): YamlFile {
  return parseYaml(readFileSync(path, 'utf8'), path)
}

/** Parses the text of a YAML file; the path is only a name here. */
export function parseYaml(text: string, path: string): YamlFile {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false })
  const lineAt = (offset: number): number => Math.max(1, lineCounter.linePos(offset).line)
  const errors = document.errors.map(({ pos, message }) => ({ line: lineAt(pos[0]), message }))
  return {
    path: slashed(path),
    value: errors.length > 0 ? null : document.toJS(),
    lineOf: (keys) => {
      for (let length = keys.length; length >= 0; length--) {
        const node: unknown = length === 0 ? document.contents : document.getIn(keys.slice(0, length), true)
        if (isNode(node) && node.range) return lineAt(node.range[0])
      }
      return 1
    },
    errors,
  }
}
