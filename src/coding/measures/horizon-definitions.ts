import type { Document } from '../../model/document.ts'
import type { Evidence } from '../../model/evidence.ts'
import { toEvidence } from '../../model/lookup.ts'
import type { Period } from '../../model/measure.ts'
import { findPeriod } from './parse-period.ts'

/** What the document itself says a horizon is: "kurzfristig: bis Ende 2026". */
export type HorizonDefinition = Readonly<{
  meaning: string
  start: string | null
  end: string | null
  evidence: Evidence
}>
export type HorizonDefinitions = ReadonlyMap<string, HorizonDefinition>

const horizon = '(kurz|mittel|lang)(?:fristig\\p{L}*|fr\\.)?'
const defined = new RegExp(
  `(?<![\\p{L}])${horizon}[“"]?\\s?(?:\\(|[:=–—-]|bedeutet|heißt|meint|umfasst|steht für|ist|sind)\\s*((?:(?!${horizon}|\\n)[^;]){3,70})`,
  'giu',
)
const lasting = /\d|ein(?:em|es|en)?\s(?:halben\s)?Jahr|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|Monat/iu

/** How a document defines its horizons; empty unless it defines at least two of them in one place. */
export function findHorizonDefinitions(document: Document): HorizonDefinitions {
  for (const block of document.blocks) {
    if (block.type === 'toc') continue
    const words = document.text.slice(block.start, block.end)
    if (!/fristig|kurz|mittel|lang/iu.test(words)) continue
    const found = new Map<string, HorizonDefinition>()
    for (const match of words.matchAll(defined)) {
      const [, name = '', meaning = ''] = match
      const printed = meaning.split(/\)|\.\s|\.$|,\s*$/u)[0]?.trim() ?? ''
      if (!lasting.test(printed) || !isExplained(match[0])) continue
      const period = findPeriod(printed, false)?.period
      const start = block.start + match.index
      found.set(name.toLowerCase(), {
        meaning: printed,
        start: period?.start ?? null,
        end: period?.end ?? null,
        evidence: toEvidence(document, { start, end: start + match[0].indexOf(printed) + printed.length }),
      })
    }
    if (found.size >= 2) return found
  }
  return new Map()
}

/** "kurz" alone is a horizon only where it is explained like one. */
function isExplained(words: string): boolean {
  return /fristig|fr\./iu.test(words) || /^\p{L}+[“"]?\s?[(:=–—-]/u.test(words)
}

/** A period with the days that the document gives its horizon. */
export function withDefinition(period: Period, definitions: HorizonDefinitions): Period {
  const definition = period.horizon && definitions.get(period.horizon.replace('fristig', ''))
  if (!definition || period.start !== null || period.end !== null) return period
  return { ...period, start: definition.start, end: definition.end, definition: definition.meaning }
}
