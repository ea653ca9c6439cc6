import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'

export const root: string = dirname(import.meta.dirname)

/** A file of the program: its path from the root with slashes, its lines, and what it imports. */
export type SourceText = Readonly<{ path: string; lines: readonly string[]; imports: readonly Import[] }>

/** An import as written, and the path from the root that a relative one leads to. */
export type Import = Readonly<{ line: number; specifier: string; target: string | null }>

/** All TypeScript files below a folder, in the order of their paths. */
export function readSources(folder: string): readonly SourceText[] {
  return filesBelow(folder)
    .filter((path) => path.endsWith('.ts'))
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8')
      return { path, lines: text.replace(/\n$/, '').split('\n'), imports: importsOf(path, text) }
    })
}

/** Paths of all files below a folder of the checkout, sorted. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** The layer of a file in src: its folder, or its own name when it lies directly in src. */
export function layerOf(path: string): string {
  const [, second = ''] = path.split('/')
  return second.replace(/\.ts$/, '')
}

const importPattern = /\bfrom\s*'([^'\n]+)'|\bimport\s*'([^'\n]+)'|\bimport\(\s*'([^'\n]+)'\s*\)/g

function importsOf(path: string, text: string): readonly Import[] {
  const code = withoutComments(text)
  return [...code.matchAll(importPattern)].map((match) => {
    const specifier = match[1] ?? match[2] ?? match[3] ?? ''
    const line = code.slice(0, match.index).split('\n').length + (match[0].match(/\n/g)?.length ?? 0)
    const target = specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : null
    return { line, specifier, target }
  })
}

/** Comments become blank, so that lines keep their numbers. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, (comment) => comment.replace(/[^\n]/g, ' '))
}
