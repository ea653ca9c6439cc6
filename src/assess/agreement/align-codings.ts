import type { LeftOut } from '../../model/agreement.ts'
import type { HumanCoding, HumanValue } from '../../model/human-coding.ts'
import type { BundleResult, Results } from '../../model/result.ts'
import { type ComponentId, componentIds, type PrintedValue, printedValueSchema } from '../../model/values.ts'
import type { MachineValue } from './machine-coding.ts'
import { matchDocument } from './match-documents.ts'

/** What one coder gave one component of one document. */
export type CodedValue = Readonly<{
  value: PrintedValue
  /** Set for the machine. */
  machine: MachineValue | null
  /** Everything that the person gave for it; empty for the machine. */
  human: readonly HumanValue[]
}>

/** A document with the values of all coders beside each other, null where a coder gave none. */
export type AlignedDocument = Readonly<{
  bundle: BundleResult
  values: ReadonlyMap<ComponentId, readonly (CodedValue | null)[]>
}>

/** A person's coding with the id that the person has in the comparison. */
export type IdentifiedCoding = Readonly<{ id: string; coding: HumanCoding }>

/**
 * Sets the machine (first) and people beside each other, document by document in the order of the results. A document takes
 * part when at least one person coded it; everything that finds no place is returned as left out.
 */
export function alignCodings(
  { bundles }: Results,
  machine: ReadonlyMap<string, ReadonlyMap<ComponentId, MachineValue>>,
  codings: readonly IdentifiedCoding[],
): Readonly<{ documents: readonly AlignedDocument[]; leftOut: Omit<LeftOut, 'documents'> }> {
  const placed = codings.map((coding) => placeValues(coding, bundles))
  const documents = bundles.flatMap((bundle) => {
    const byPeople = placed.map(({ cells }) => cells.get(bundle.id))
    if (byPeople.every((cells) => cells === undefined)) return []
    const values = componentIds.map((id) => {
      const own = machine.get(bundle.id)?.get(id)
      const ofMachine = own ? { value: own.value, machine: own, human: [] } : null
      return [id, [ofMachine, ...byPeople.map((cells) => cells?.get(id) ?? null)]] as const
    })
    return [{ bundle, values: new Map(values) }]
  })
  const withConcept = documents.map(withoutMissingConcepts)
  return {
    documents: withConcept.map(({ document }) => document),
    leftOut: {
      units: placed.flatMap(({ units }) => units),
      values: placed.flatMap(({ values }) => values),
      empty: placed.flatMap((ofPerson, index) => {
        const values = documents.reduce((sum, { bundle }) => sum + emptyCells(ofPerson, bundle.id), 0)
        return values > 0 ? [{ coder: codings[index]?.id ?? '', values }] : []
      }),
      noConcept: withConcept.reduce((sum, { dropped }) => sum + dropped, 0),
    },
  }
}

/** Components of a document for which a person gave nothing at all. */
function emptyCells({ cells, faulty }: Placed, bundle: string): number {
  return componentIds.filter((id) => !cells.get(bundle)?.has(id) && !faulty.has(cellKey(bundle, id))).length
}

function cellKey(bundle: string, component: ComponentId): string {
  return JSON.stringify([bundle, component])
}

/**
 * Takes out cells in which every coder says "–": ten equal cells would follow from the one judgement that there is no
 * concept. Where only some say so it stays, as a difference like any other.
 */
function withoutMissingConcepts(document: AlignedDocument): Readonly<{ document: AlignedDocument; dropped: number }> {
  const isDropped = (values: readonly (CodedValue | null)[]): boolean => {
    const given = values.filter((coded) => coded !== null)
    return given.length > 0 && given.every(({ value }) => value === '–')
  }
  const kept = [...document.values].map(([id, values]) =>
    isDropped(values) ? ([id, values.map(() => null)] as const) : ([id, values] as const),
  )
  const dropped = [...document.values.values()].filter(isDropped).length
  return { document: { ...document, values: new Map(kept) }, dropped }
}

type Placed = Readonly<{
  cells: ReadonlyMap<string, ReadonlyMap<ComponentId, CodedValue>>
  units: LeftOut['units']
  values: LeftOut['values']
  /** Cells for which there is something that cannot be taken for a value. */
  faulty: ReadonlySet<string>
}>

/** Finds the document of each value of one person. */
function placeValues({ id: coder, coding }: IdentifiedCoding, bundles: readonly BundleResult[]): Placed {
  const cells = new Map<string, Map<ComponentId, CodedValue>>()
  const units: LeftOut['units'] = []
  const values: LeftOut['values'] = []
  const contradicted = new Set<string>()
  const faulty = new Set<string>()
  for (const [unit, ofUnit] of Map.groupBy(coding.values, (value) => value.unit)) {
    const match = matchDocument(unit, bundles)
    if (match.bundle === null) {
      // A table of the whole state also lists municipalities without a concept.
      if (match.why === 'unknown' && ofUnit.every(({ value }) => value === '–')) continue
      const candidates = match.candidates.map(({ id }) => id)
      units.push({ coder, unit, values: ofUnit.length, why: match.why, candidates })
      continue
    }
    const ofDocument = cells.get(match.bundle.id) ?? new Map<ComponentId, CodedValue>()
    cells.set(match.bundle.id, ofDocument)
    for (const human of ofUnit) {
      const { component, value: text } = human
      const printed = printedValueSchema.safeParse(text)
      const known = ofDocument.get(component)
      const key = cellKey(match.bundle.id, component)
      if (!printed.success) {
        values.push({ coder, unit, component, value: text, why: 'unknown' })
        faulty.add(key)
      } else if (contradicted.has(key) || (known && known.value !== printed.data)) {
        // Neither of two different values can be taken for the person's judgement.
        if (known) values.push({ coder, unit, component, value: known.value, why: 'contradictory' })
        values.push({ coder, unit, component, value: text, why: 'contradictory' })
        ofDocument.delete(component)
        contradicted.add(key)
        faulty.add(key)
      } else ofDocument.set(component, { value: printed.data, machine: null, human: [...(known?.human ?? []), human] })
    }
  }
  return { cells, units, values, faulty }
}
