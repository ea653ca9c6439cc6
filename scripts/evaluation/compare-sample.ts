import type { Pair } from '../../src/assess/agreement/coder-pairs.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import type { Gold } from '../../src/model/gold.ts'
import type { BundleResult } from '../../src/model/result.ts'
import { componentIds } from '../../src/model/values.ts'
import type { Sample } from './analyse-samples.ts'
import { asRegistered, type MatchedMeasures, matchMeasures } from './match-measures.ts'
import { wordOverlap } from './title-words.ts'

/** One value by the analysis beside the one by hand. */
export type Cell = Readonly<{
  bundle: string
  /** Id of the component or requirement, name of the profile entry. */
  id: string
  given: string
  expected: string
  agrees: boolean
  isMarked: boolean
  reason: string
  note: string
  /** A second value the coder would have accepted. */
  alternative: string | null
  evidence: readonly Evidence[]
  /** Pages that the coder names; empty where there are none. */
  pages: readonly number[]
}>

export type Comparison = Readonly<{
  bundle: string
  kind: Cell
  profile: readonly Cell[]
  components: readonly Cell[]
  requirements: readonly Cell[]
  fields: Readonly<{ given: readonly string[]; expected: readonly string[]; matched: number }>
  measures: MatchedMeasures
  /** The second coder against the first; null where there is none. */
  people: HumanComparison | null
}>

/** Two codings by hand: cells with the first coder's values as expected. */
export type HumanComparison = Readonly<{
  components: readonly Pair[]
  requirements: readonly Pair[]
  measures: MatchedMeasures
}>

/** Sets the result of a document beside its gold coding; whether a requirement or component counts is for gold to say. */
export function compareSample({ id, gold, second, result }: Sample): Comparison {
  const cell = (fields: Partial<Cell> & Pick<Cell, 'id' | 'given' | 'expected'>): Cell => ({
    bundle: id,
    agrees: fields.given === fields.expected,
    isMarked: false,
    reason: '',
    note: '',
    alternative: null,
    evidence: [],
    pages: [],
    ...fields,
  })
  const fields = { given: result.actionFields.map(({ name }) => name), expected: gold.actionFields ?? [] }
  return {
    bundle: id,
    kind: cell({
      id: 'kind',
      given: result.kind,
      expected: gold.kind,
      isMarked: result.kindCertainty === 'prüfen',
      reason: result.kindReason,
      note: gold.kindNote ?? '',
    }),
    profile: profileCells(gold.profile, result.profile).map(cell),
    components: componentIds.flatMap((component) => {
      const expected = gold.components?.[component]
      const given = result.components[component]
      if (!expected || !given) return []
      const { note, alternative, pages } = expected
      const { reason, evidence } = given
      const isMarked = given.certainty === 'prüfen'
      const values = { id: component, given: given.value, expected: expected.value }
      return [cell({ ...values, isMarked, reason, note, alternative, evidence, pages })]
    }),
    requirements: Object.entries(gold.requirements ?? {}).map(([requirement, { status, note }]) => {
      const given = result.requirements[requirement]
      const values = { id: requirement, given: given?.status ?? 'fehlt', expected: status }
      return cell({ ...values, note, reason: given?.reason ?? '', evidence: given?.evidence ?? [] })
    }),
    fields: { ...fields, matched: matchedNames(fields.given, fields.expected) },
    measures: matchMeasures(result.measures.map(asRegistered), gold.measures ?? []),
    people: second && comparePeople(second, gold),
  }
}

function comparePeople(second: Gold, first: Gold): HumanComparison {
  return {
    components: componentIds.flatMap((id) => pairOf(second.components?.[id]?.value, first.components?.[id]?.value)),
    requirements: Object.entries(first.requirements ?? {}).flatMap(([id, { status }]) =>
      pairOf(second.requirements?.[id]?.status, status),
    ),
    measures: matchMeasures(second.measures ?? [], first.measures ?? []),
  }
}

function pairOf(left: string | undefined, right: string | undefined): readonly Pair[] {
  return left !== undefined && right !== undefined ? [{ left, right }] : []
}

type ProfileCell = Pick<Cell, 'id' | 'given' | 'expected' | 'agrees' | 'evidence'>

/** Towns are compared without "Stadt", "Hansestadt", "Gemeinde" and the like, titles by their words, decisions by whether there is one. */
function profileCells(gold: Sample['gold']['profile'], given: BundleResult['profile']): readonly ProfileCell[] {
  const entry = (id: keyof typeof gold, agrees: (given: string, expected: string) => boolean): ProfileCell => {
    const left = given[id].value ?? '–'
    const right = gold[id] ?? '–'
    return { id, given: left, expected: right, agrees: agrees(left, right), evidence: given[id].evidence }
  }
  return [
    entry('municipality', (left, right) => townName(left) === townName(right)),
    entry('municipalityType', (left, right) => left === right),
    entry('title', (left, right) => left === right || wordOverlap(left, right) >= 0.6),
    entry('year', (left, right) => left === right),
    entry('councilDecision', (left, right) => (left === '–') === (right === '–')),
  ]
}

function townName(name: string): string {
  return name
    .replace(/^(?:Große\s)?(?:\p{L}+-\sund\s)?(?:\p{L}*[Ss]tadt|(?:Markt|Einheits)?[Gg]emeinde|Markt|Flecken)\s+/u, '')
    .trim()
}

/** Names that are the same up to spelling, or share most of their words; each is used once. */
function matchedNames(given: readonly string[], expected: readonly string[]): number {
  const left = [...given]
  return expected.filter((name) => {
    const index = left.findIndex((other) => plain(other) === plain(name) || wordOverlap(other, name) >= 0.6)
    if (index >= 0) left.splice(index, 1)
    return index >= 0
  }).length
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
