import type { ComponentId } from '../../model/values.ts'
import type { RefiCode } from '../../parse/refi/refi-project.ts'
import { componentOfName } from './component-of-name.ts'
import { printedValueOf } from './value-of-text.ts'

/** What a code stands for; without a value it only names the component. */
export type CodeMeaning = Readonly<{ component: ComponentId; value: string | null }>

/** A code with what it stands for, null where that cannot be told. */
export type ReadCode = Readonly<{ name: string; meaning: CodeMeaning | null }>

/** All codes of a project by their ids. */
export function readCodes(codes: readonly RefiCode[], above: readonly string[] = []): ReadonlyMap<string, ReadCode> {
  return new Map(
    codes.flatMap(({ guid, name, children }) => [
      [guid, { name, meaning: meaningOf(name, above) }] as const,
      ...readCodes(children, [...above, name]),
    ]),
  )
}

/** "Monitoring", "Monitoring: ja", or "ja" below a code of the component. */
function meaningOf(name: string, above: readonly string[]): CodeMeaning | null {
  const component = componentOfName(name)
  if (component) return { component, value: null }
  const [, left = '', right = ''] = /^(.*\S)\s*(?:[:=|/\\>]|\s[-–—]\s)\s*(\S.*)$/u.exec(name) ?? []
  const named = componentOfName(left)
  const value = printedValueOf(right)
  if (named && value !== null) return { component: named, value }
  const own = printedValueOf(name)
  const over = above.findLast((title) => componentOfName(title) !== null)
  const owner = over === undefined ? null : componentOfName(over)
  return own !== null && owner ? { component: owner, value: own } : null
}
