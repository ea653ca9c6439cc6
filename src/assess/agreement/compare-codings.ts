import type { Agreement, AgreementComparison, Coder } from '../../model/agreement.ts'
import type { HumanCoding } from '../../model/human-coding.ts'
import type { BundleResult, Results } from '../../model/result.ts'
import { componentIds } from '../../model/values.ts'
import { type AlignedDocument, alignCodings } from './align-codings.ts'
import { bootstrapSettings } from './bootstrap.ts'
import { findDisagreements } from './disagreements.ts'
import { agreementFigures } from './figures.ts'
import { machineValues } from './machine-coding.ts'
import { valueScale } from './value-scale.ts'

/** The file that values were read from. */
type Source = Readonly<{ file: string; sha256: string }>

export type CodingsToCompare = Readonly<{
  results: Results
  resultsSource: Source
  /** At least one. */
  codings: readonly (Source & Readonly<{ coding: HumanCoding }>)[]
  values: 'machine' | 'reviewed'
  /** The results with the values that are compared; those of the machine itself when "values" says so. */
  standing: Results
  /** What a document goes by in the report. */
  nameOf: (bundle: BundleResult) => string
  computedWith: Agreement['computedWith']
}>

/**
 * Compares the values of the machine with those of people, and people among themselves: each pair of coders, with several
 * people also all people and all coders at once. Coders get the ids "machine", "person-1", "person-2", …
 */
export function compareCodings(input: CodingsToCompare): Agreement {
  const { results, codings, nameOf } = input
  const identified = codings.map(({ coding }, index) => ({ id: `person-${index + 1}`, coding }))
  const ids = ['machine', ...identified.map(({ id }) => id)]
  const machine = machineValues(results, input.standing)
  const { documents, leftOut } = alignCodings(results, machine, identified)
  const compared = new Set(documents.map(({ bundle }) => bundle.id))
  const { tool, codebook, catalogue } = results
  return {
    tool,
    codebook: { id: codebook.id, version: codebook.version },
    catalogue: { id: catalogue.id, version: catalogue.version },
    computedWith: input.computedWith,
    values: input.values,
    corrected: [...machine].reduce(
      (sum, [id, entries]) =>
        sum + (compared.has(id) ? [...entries.values()].filter(({ corrected }) => corrected).length : 0),
      0,
    ),
    coders: codersOf(input, documents, ids),
    documents: documents.map((document) => ({
      bundle: document.bundle.id,
      name: nameOf(document.bundle),
      files: document.bundle.files.map(({ path, sha256 }) => ({ path, sha256 })),
      coders: ids.filter((_, coder) => hasCoded(document, coder)),
    })),
    bootstrap: { ...bootstrapSettings },
    scale: valueScale.map((values) => [...values]),
    comparisons: groupsOf(ids).map(({ group, coders }) => compareGroup(documents, group, coders, ids)),
    disagreements: findDisagreements(documents, ids, nameOf),
    leftOut: {
      ...leftOut,
      documents: results.bundles
        .filter((bundle) => bundle.kind === 'concept' && !compared.has(bundle.id))
        .map((bundle) => ({ bundle: bundle.id, name: nameOf(bundle) })),
    },
  }
}

function codersOf(
  { codings, results, resultsSource }: CodingsToCompare,
  documents: readonly AlignedDocument[],
  ids: readonly string[],
): Coder[] {
  const names = distinctNames(codings.map(({ coding }) => coding.coder))
  return ids.map((id, coder) => {
    const source = codings[coder - 1]
    return {
      id,
      name: source ? (names[coder - 1] ?? id) : `${results.tool.name} ${results.tool.version}`,
      isMachine: source === undefined,
      file: source?.file ?? resultsSource.file,
      sha256: source?.sha256 ?? resultsSource.sha256,
      documents: documents.filter((document) => hasCoded(document, coder)).length,
      values: documents.reduce(
        (sum, { values }) => sum + [...values.values()].filter((coded) => coded[coder]).length,
        0,
      ),
    }
  })
}

/** Two people of the same name are told apart by a number. */
function distinctNames(names: readonly string[]): readonly string[] {
  return names.map((name, index) => {
    const before = names.slice(0, index).filter((other) => other === name).length
    return before === 0 ? name : `${name} (${before + 1})`
  })
}

function hasCoded({ values }: AlignedDocument, coder: number): boolean {
  return [...values.values()].some((coded) => coded[coder])
}

type Group = Pick<AgreementComparison, 'group' | 'coders'>

/** Machine and each person first, then people in pairs, then all people, then everybody; groups of two are pairs already. */
function groupsOf(ids: readonly string[]): readonly Group[] {
  const people = ids.slice(1)
  const pairs = ids.flatMap((one, index) =>
    ids.slice(index + 1).map((other) => ({ group: 'pair' as const, coders: [one, other] })),
  )
  return [
    ...pairs,
    ...(people.length > 2 ? [{ group: 'people' as const, coders: [...people] }] : []),
    ...(people.length > 1 ? [{ group: 'all' as const, coders: [...ids] }] : []),
  ]
}

function compareGroup(
  documents: readonly AlignedDocument[],
  group: Group['group'],
  coders: Group['coders'],
  ids: readonly string[],
): AgreementComparison {
  const places = coders.map((coder) => ids.indexOf(coder))
  const figuresOn = (components: readonly (typeof componentIds)[number][]) =>
    agreementFigures(documents, { coders: places, components })
  return {
    group,
    coders,
    overall: figuresOn(componentIds),
    components: Object.fromEntries(
      componentIds.map((id) => [id, figuresOn([id])]),
    ) as AgreementComparison['components'],
  }
}
