import { findPeriod } from './parse-period.ts'
import { isUnfilled } from './unfilled-cell.ts'

/** Names of those who are responsible and of those who help. */
export type Bodies = Readonly<{ responsible: readonly string[]; partners: readonly string[] }>
export const nobody: Bodies = { responsible: [], partners: [] }

/** "Jugendamt gemeinsam mit den Trägern": who is named behind "mit" helps. */
const together =
  /^(.{3,80}?),?\s(?:(?:gemeinsam|zusammen|in\s(?:enger\s)?(?:Kooperation|Zusammenarbeit|Abstimmung|Absprache)|in\sVerbindung)\s)?mit\s(?:de[mnr]\s)?(.+)$|^(.{3,80}?),?\sunter\s(?:Mitwirkung|Beteiligung|Einbeziehung|Mitarbeit)\s(?:von\s|de[rs]\s)?(.+)$/su

/** Who is responsible and who helps, from a cell that names one or both. */
export function bodiesIn(cell: string, leadFirst = false): Bodies {
  const match = together.exec(cell)
  if (match) return { responsible: namesIn(match[1] ?? match[3] ?? ''), partners: namesIn(match[2] ?? match[4] ?? '') }
  const names = namesIn(cell)
  return leadFirst ? { responsible: names.slice(0, 1), partners: names.slice(1) } : { responsible: names, partners: [] }
}

/** Names in a cell: split at commas, semicolons, slashes between words and line breaks; a dash means nobody. */
export function namesIn(cell: string): string[] {
  if (isUnfilled(cell)) return []
  return cell
    .split(/\s*[;\n]\s*|,\s+(?![^(]*\)|(?:Abt|Abteilung|Sachgebiet|SG|Fachgebiet|Team|Referat)(?![\p{L}]))|\s+\/\s+/u)
    .map((name) => name.trim())
    .filter((name) => /\p{L}{2}/u.test(name) && !isPeriod(name))
}

/** A date between names is none: "Jugendamt; I. Quartal 2027". */
function isPeriod(name: string): boolean {
  const found = /\d|fristig|laufend/u.test(name) ? findPeriod(name, true) : null
  return found !== null && found.end - found.start >= name.length * 0.6
}
