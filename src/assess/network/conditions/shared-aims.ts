import type { ConditionResult, NetworkCoding } from '../../../model/network.ts'
import { counted, factsOf, passagesOf } from '../facts.ts'

/** A single task is no definition that is "möglichst konkret". */
const leastTasks = 2

/** Whether aims and tasks are laid down, as concrete as possible. */
export function assessSharedAims(coding: NetworkCoding): ConditionResult {
  const aims = factsOf(coding, 'aims')
  const tasks = factsOf(coding, 'tasks', 'body-tasks')
  if (aims.length + tasks.length === 0) {
    return { status: 'nicht geregelt', reason: 'Weder Ziele noch Aufgaben gefunden.', evidence: [] }
  }
  const named = (count: number, one: string, many: string) => (count > 0 ? counted(count, one, many) : `keine ${many}`)
  return {
    status: aims.length > 0 && tasks.length >= leastTasks ? 'erfüllt' : 'teilweise',
    reason: `Gefunden: ${named(aims.length, 'Ziel', 'Ziele')} und ${named(tasks.length, 'Aufgabe', 'Aufgaben')}.`,
    evidence: passagesOf([...aims.slice(0, 2), ...tasks.slice(0, 2), ...aims, ...tasks]),
  }
}
