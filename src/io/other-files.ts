import { readdirSync } from 'node:fs'

/** The names of files in a folder besides the given ones, in the order of the alphabet; none where it cannot be listed. */
export function otherFiles(folder: string, names: readonly string[]): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
    return entries.flatMap((entry) => (entry.isFile() && !names.includes(entry.name) ? [entry.name] : [])).sort()
  } catch {
    return []
  }
}
