import { diffResults } from '../../../src/assess/diff/diff-results.ts'
import type { Results } from '../../../src/model/result.ts'
import type { DiffInput } from '../../../src/report/diff/diff-input.ts'
import type { Language } from '../../../src/report/messages/messages.ts'
import { messagesFor } from '../../../src/report/messages/messages-for.ts'
import { bundle, evidence, hostileQuote, sampleCatalogue, sampleResults } from '../sample-results.ts'

const plain = bundle('aue', 'Aue')
const [known] = plain.measures
if (!known) throw new Error('The sample has no measure')

/** A year ago: one concept of Aue with two measures, one of Borna that is gone by now. */
export const earlier: Results = {
  ...sampleResults,
  bundles: [
    {
      ...plain,
      measures: [known, { ...known, title: 'Praktikumsbörse', responsible: ['Jobcenter'], evidence: {} }],
    },
    bundle('borna', 'Borna'),
  ],
  issues: [],
}

/** This year: monitoring is there, its quotation is hostile; a measure lost its actor, one is new, one gone. */
export const later: Results = {
  ...earlier,
  bundles: [
    {
      ...plain,
      files: plain.files.map((file) => ({ ...file, sha256: '1'.repeat(64) })),
      components: {
        ...plain.components,
        monitoring: {
          ...plain.components.monitoring,
          value: 'ja',
          reason: '=cmd|"/c calc"!A1',
          evidence: [evidence(hostileQuote)],
        },
      },
      measures: [
        { ...known, responsible: [] },
        { ...known, title: '<b>Chor der Kulturen</b>', field: 'Kultur', evidence: {} },
      ],
    },
    bundle('coswig', 'Coswig'),
  ],
}

/** The comparison of both years as the renderers are given it. */
export function diffInput(language: Language = 'de', before: Results = earlier, after: Results = later): DiffInput {
  return {
    diff: diffResults(before, after, { tool: { name: 'konzeptspiegel', version: '0.1.0' } }),
    before,
    after,
    titleOf: (id) => sampleCatalogue.requirements.find((requirement) => requirement.id === id)?.title ?? id,
    messages: messagesFor(language),
  }
}
