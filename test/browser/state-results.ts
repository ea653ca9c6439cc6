import type { Measure } from '../../src/model/measure.ts'
import type { Results } from '../../src/model/result.ts'
import { networkResults } from '../report/sample-networks.ts'
import { bundle, sampleResults } from '../report/sample-results.ts'

const [sample] = bundle('a', 'A').measures

/** Sixty measures, one for each year from 2020 on. */
const measures: readonly Measure[] = Array.from({ length: 60 }, (_, index) => ({
  ...(sample as Measure),
  title: `Vorhaben ${index + 1}`,
  period: { text: `${2020 + index}`, start: `${2020 + index}-01-01`, end: `${2020 + index}-12-31`, horizon: null },
  evidence: {},
}))

/** Results with everything that a report may hold: all kinds of bundles, networks, many measures, corrections by hand. */
export const stateResults: Results = {
  ...sampleResults,
  bundles: [
    ...sampleResults.bundles,
    bundle('beispielkreis', 'Beispielkreis', {
      measures: [...measures],
      profile: {
        ...bundle('a', 'A').profile,
        municipality: { value: 'Beispielkreis', evidence: [] },
        municipalityType: { value: 'Landkreis', evidence: [] },
      },
    }),
    ...networkResults.bundles.filter(({ network }) => network !== null),
  ],
  reviews: [
    {
      bundle: 'nordstadt',
      thing: 'component',
      id: 'umsetzungsakteure',
      decision: 'changed',
      machineValue: 'nein',
      value: 'ja',
      by: 'K. Beispiel',
      date: '2026-03-04',
      reason: 'Kapitel 7 nennt die Ämter.',
    },
    {
      bundle: 'nordstadt',
      thing: 'requirement',
      id: 'T-2',
      decision: 'commented',
      machineValue: 'nicht erfüllt',
      value: null,
      by: 'K. Beispiel',
      date: '2026-03-04',
      reason: 'Beim nächsten Mal nachfragen.',
    },
  ],
}
