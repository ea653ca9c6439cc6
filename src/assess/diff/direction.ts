import type { Direction } from '../../model/results-diff.ts'
import type { PrintedValue, RequirementStatus } from '../../model/values.ts'

/**
 * Rungs of the values whose order is plain: "nein" below everything that is there in part, and that below "ja". Values on one
 * rung ("Empf.", "Geplant", "Bedarfe" …) are of different kinds, and "n. b." and "–" say nothing of the content.
 */
const componentRungs: Readonly<Partial<Record<PrintedValue, number>>> = {
  nein: 0,
  'teilw.': 1,
  'Empf.': 1,
  Geplant: 1,
  Bedarfe: 1,
  Potenziale: 1,
  Ziele: 1,
  Maßnahmen: 1,
  ja: 2,
}

const statusRungs: Readonly<Partial<Record<RequirementStatus, number>>> = {
  'nicht erfüllt': 0,
  teilweise: 1,
  erfüllt: 2,
}

/** Whether a component's value became better or worse; "other" where the order is not plain. */
export function componentDirection(before: string, after: string): Direction {
  return directionOn(componentRungs, before, after)
}

/** Whether a requirement's status became better or worse; "nicht prüfbar" and "entfällt" have no place in the order. */
export function statusDirection(before: string, after: string): Direction {
  return directionOn(statusRungs, before, after)
}

function directionOn(rungs: Readonly<Partial<Record<string, number>>>, before: string, after: string): Direction {
  if (before === after) return 'same'
  const [left, right] = [rungs[before], rungs[after]]
  if (left === undefined || right === undefined || left === right) return 'other'
  return right > left ? 'better' : 'worse'
}
