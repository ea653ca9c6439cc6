import { readdirSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '..', '..', 'src', 'report', 'html', 'page-script')

/**
 * The script of the page: the files of its folder without their types, each behind those it imports, as one function. The
 * imports between them vanish, because they share its scope; so their names must differ. Throws on other imports.
 */
export function pageScript(): string {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts'))
  const sources = new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
  const ordered: string[] = []
  const add = (name: string): void => {
    if (ordered.includes(name)) return
    for (const [, target = ''] of (sources.get(name) ?? '').matchAll(/from '([^']+)'/g)) {
      if (!target.startsWith('./')) throw new Error(`${name} imports ${target}; the page has only its own script`)
      add(target.slice(2))
    }
    ordered.push(name)
  }
  for (const name of names) add(name)
  const code = ordered.map((name) => withoutModules(sources.get(name) ?? ''))
  return `(() => {\n'use strict'\n${code.join('\n')}\n})()\n`
}

function withoutModules(source: string): string {
  return stripTypeScriptTypes(source)
    .replace(/^import\b[^;]*?from '[^']+'$/gm, '')
    .replace(/^export /gm, '')
    .replace(/\/\*\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{2,}/g, '\n')
    .trim()
}
