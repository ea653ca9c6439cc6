import { requirementStatuses } from '../model/values.ts'
import type { Messages } from './messages/messages.ts'

/** A value in the words of the report: statuses are translated, the values of Abbildung 7 stay as printed. */
export function statusWords(value: string, { statuses }: Pick<Messages, 'statuses'>): string {
  const status = requirementStatuses.find((known) => known === value)
  return status === undefined ? value : statuses[status]
}
