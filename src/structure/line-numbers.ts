import type { LayoutRun } from '../model/parsed.ts'

const fewest = 3
const number = /^\d{1,3}$/

/**
 * Numbers of lines in the margin, as council papers have every fifth line: figures alone left of the text that count on
 * in equal steps. Empty where there are none.
 */
export function findLineNumbers(runs: readonly LayoutRun[]): ReadonlySet<LayoutRun> {
  const figures = runs.filter(({ text }) => number.test(text))
  if (figures.length < fewest) return new Set()
  const left = Math.min(...runs.flatMap(({ text, x }) => (text.length > 20 ? [x] : [])))
  const beside = figures.filter(({ x, width }) => x + width < left).sort((a, b) => a.y - b.y)
  const step = Number(beside[1]?.text) - Number(beside[0]?.text)
  const counts = beside.every(({ text }, at) => at === 0 || Number(text) - Number(beside[at - 1]?.text) === step)
  return beside.length >= fewest && counts && (step === 1 || step === 5) ? new Set(beside) : new Set()
}
