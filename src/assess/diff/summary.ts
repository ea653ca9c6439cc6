import type { BundleDiff, DiffCause, DirectionCounts, ResultsDiff, ValueChange } from '../../model/results-diff.ts'
import { diffCauses, hasChangedMeasures, hasChanges } from '../../model/results-diff.ts'

/** The figures of a whole comparison. */
export function summaryOf(pairs: readonly BundleDiff[]): ResultsDiff['summary'] {
  const components = pairs.flatMap((pair): readonly ValueChange[] => pair.components)
  const requirements = pairs.flatMap((pair) => pair.requirements)
  const measures = pairs.map((pair) => pair.measures)
  const sum = (of: (measures: BundleDiff['measures']) => number): number =>
    measures.reduce((total, item) => total + of(item), 0)
  return {
    pairs: pairs.length,
    changedPairs: pairs.filter(hasChanges).length,
    sameDocuments: pairs.filter(({ sameDocument }) => sameDocument).length,
    components: directionCounts(components),
    requirements: directionCounts(requirements),
    byDocument: {
      components: directionCounts(components.filter(({ cause }) => cause === 'document')),
      requirements: directionCounts(requirements.filter(({ cause }) => cause === 'document')),
    },
    causes: causeCounts(
      [...components, ...requirements].filter(({ direction }) => direction !== 'same').map(({ cause }) => cause),
    ),
    measureCauses: causeCounts(
      pairs.filter((pair) => hasChangedMeasures(pair.measures)).map(({ causes }) => causes.reading),
    ),
    measures: {
      before: sum(({ before }) => before),
      after: sum(({ after }) => after),
      kept: sum(({ kept }) => kept.length),
      toCheck: sum(({ kept }) => kept.filter(({ match }) => match.certainty === 'prüfen').length),
      new: sum((item) => item.new.length),
      gone: sum((item) => item.gone.length),
    },
  }
}

function directionCounts(changes: readonly ValueChange[]): DirectionCounts {
  const count = (wanted: ValueChange['direction']): number =>
    changes.filter(({ direction }) => direction === wanted).length
  return { better: count('better'), worse: count('worse'), other: count('other') }
}

function causeCounts(causes: readonly DiffCause[]): Record<DiffCause, number> {
  const counts = diffCauses.map((cause) => [cause, causes.filter((given) => given === cause).length] as const)
  return Object.fromEntries(counts) as Record<DiffCause, number>
}
