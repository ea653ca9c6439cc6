import { readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type { Issue } from '../model/issue.ts'
import { slashed } from './slashed.ts'
import { byName } from './text-order.ts'
import { unreadableFile } from './unreadable-file.ts'

/** Files that belong together, with the name of the file or folder they were found under. */
export type ListedBundle = Readonly<{ path: string; name: string; files: readonly string[] }>

type Listed<T> = Readonly<{ value: readonly T[]; issues: readonly Issue[] }>

/** Endings of documents, also of those that cannot be read yet: they are named rather than passed over in silence. */
const documentEndings: ReadonlySet<string> = new Set([
  ...['.pdf', '.docx', '.odt', '.fodt', '.html', '.htm', '.xhtml', '.md', '.markdown', '.txt'],
  ...['.doc', '.rtf', '.pages', '.ppt', '.pptx', '.odp', '.mht', '.mhtml'],
])

/** The bundles of one file or folder given; a file that is named is never left out, whatever its ending. */
export function listBundles(path: string, ignored: ReadonlySet<string>): Listed<ListedBundle> {
  const type = typeOf(path)
  if (typeof type === 'object') return { value: [], issues: [type] }
  if (type === 'file') return { value: [{ path, name: basename(path), files: [path] }], issues: [] }
  const names = namesIn(path)
  if (!Array.isArray(names)) return { value: [], issues: [names as Issue] }
  const listed = merge(names.map((name) => bundleOfEntry(join(path, name), name, ignored)))
  if (listed.value.length === 0 && listed.issues.every(({ severity }) => severity === 'info')) {
    return { value: [], issues: [emptyFolder(path, 'warning')] }
  }
  return listed
}

function bundleOfEntry(path: string, name: string, ignored: ReadonlySet<string>): Listed<ListedBundle> {
  const type = typeOf(path)
  if (type === 'folder' && !ignored.has(realpathSync(path))) {
    const { value: files, issues } = filesBelow(path, { ignored, above: [] })
    if (files.length > 0) return { value: [{ path, name, files }], issues }
    return { value: [], issues: issues.length > 0 ? issues : [emptyFolder(path, 'info')] }
  }
  if (!isDocument(name) || type === 'folder') return { value: [], issues: [] }
  return typeof type === 'object'
    ? { value: [], issues: [type] }
    : { value: [{ path, name, files: [path] }], issues: [] }
}

/** Folders to leave out, and the real paths of the folders around this one, against links that lead in a circle. */
type Way = Readonly<{ ignored: ReadonlySet<string>; above: readonly string[] }>

function filesBelow(folder: string, { ignored, above }: Way): Listed<string> {
  const real = realpathSync(folder)
  if (above.includes(real)) return { value: [], issues: [] }
  const names = namesIn(folder)
  if (!Array.isArray(names)) return { value: [], issues: [names as Issue] }
  return merge(
    names.map((name): Listed<string> => {
      const path = join(folder, name)
      const type = typeOf(path)
      if (type === 'folder') {
        return ignored.has(realpathSync(path))
          ? { value: [], issues: [] }
          : filesBelow(path, { ignored, above: [...above, real] })
      }
      if (!isDocument(name)) return { value: [], issues: [] }
      return typeof type === 'object' ? { value: [], issues: [type] } : { value: [path], issues: [] }
    }),
  )
}

function isDocument(name: string): boolean {
  return !name.startsWith('~$') && documentEndings.has(extname(name).toLowerCase())
}

/** The names in a folder without hidden ones, in an order that is the same everywhere. */
function namesIn(folder: string): readonly string[] | Issue {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort(byName)
  } catch (error) {
    return unreadableFile(slashed(folder), error)
  }
}

function typeOf(path: string): 'file' | 'folder' | Issue {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    return unreadableFile(slashed(path), error)
  }
}

function emptyFolder(path: string, severity: Issue['severity']): Issue {
  return { code: 'folder-empty', severity, stage: 'io', file: slashed(path), page: null, facts: {} }
}

function merge<T>(parts: readonly Listed<T>[]): Listed<T> {
  return { value: parts.flatMap(({ value }) => value), issues: parts.flatMap(({ issues }) => issues) }
}
