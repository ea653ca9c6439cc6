import type { LayoutPage } from './parsed.ts'
import { functionWordShare, isPlainGerman, textPlausibility } from './text-plausibility.ts'

/**
 * Measures of a text below which its letters are not those that are shown: pages of German papers have 0.92 and more, the
 * same pages with other letters put in their place mostly less than 0.8 and no function words.
 */
const garbage = 0.6
const doubtful = 0.8
const hardlyAny = 0.03

/** Letters of a page that are looked at, spread over all of it. */
const sample = 800

/** Whether the letters of a page are not those that are shown, because its fonts have no usable table of characters. */
export function isGarbled({ runs, unmapped }: Pick<LayoutPage, 'runs' | 'unmapped'>): boolean {
  const letters = runs.reduce((sum, { text }) => sum + text.length, 0)
  if (unmapped * 2 > letters) return true
  const step = Math.ceil(letters / sample)
  const text = runs.flatMap((run, at) => (at % step === 0 ? run.text : [])).join(' ')
  if (isPlainGerman(text)) return false
  const plausible = textPlausibility(text) ?? 1
  return plausible < garbage || (plausible < doubtful && (functionWordShare(text) ?? 1) < hardlyAny)
}
