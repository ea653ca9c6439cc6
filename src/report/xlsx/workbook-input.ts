import type { Review } from '../../model/review.ts'
import { componentIds } from '../../model/values.ts'
import type { NamedBundle, ReportInput } from '../report-input.ts'
import { matrixBundles, namedBundles, standingBundles } from '../report-input.ts'
import type { ReviewRow } from '../review-rows.ts'
import { reviewRows } from '../review-rows.ts'
import type { DataTable } from '../tables.ts'
import { evidenceTable, profileAttributes } from '../tables.ts'
import type { SheetPlace } from './sheet.ts'

/** What the sheets are made from: the results, the bundles of the matrix as they stand after the review, and where things are. */
export type WorkbookInput = ReportInput &
  Readonly<{
    standing: readonly NamedBundle[]
    places: Places
    /** The table of evidence and the rows for reviews, which sheets and links are both made of. */
    evidence: DataTable
    reviews: readonly ReviewRow[]
  }>

/** Where things stand in the workbook, so that cells can lead to each other; null where there is nothing to lead to. */
export type Places = Readonly<{
  /** The first quotation of a thing, by its kind and id as the table of evidence names them. */
  evidence: (bundle: string, thing: string, id: string) => SheetPlace | null
  /** What a row of the table of evidence speaks for. */
  proven: (bundle: string, thing: string, id: string) => SheetPlace | null
  profile: (bundle: string) => SheetPlace | null
  /** The row of a value in the sheet for reviews, where its reason stands. */
  review: (bundle: string, thing: Review['thing'], id: string) => SheetPlace | null
}>

/** Columns of the matrices before the first value. */
export const matrixLeadColumns = 3

/** Prepares results for the sheets. */
export function workbookInput(input: ReportInput): WorkbookInput {
  const evidence = evidenceTable(input)
  const reviews = reviewRows(input)
  const places = findPlaces(input, { evidence, reviews })
  return { ...input, standing: standingBundles(input.results), places, evidence, reviews }
}

/** The key by which a table of evidence names a component or requirement. */
export function thingWord(thing: Review['thing'], { messages }: ReportInput): string {
  return messages.things[thing]
}

function findPlaces(input: ReportInput, listed: Pick<WorkbookInput, 'evidence' | 'reviews'>): Places {
  const evidence = new Map<string, SheetPlace>()
  for (const [index, [bundle = '', , thing = '', id = '']] of listed.evidence.rows.entries()) {
    const key = keyOf(bundle, thing, id)
    if (!evidence.has(key)) evidence.set(key, { sheet: 'evidence', row: index + 1, column: 0 })
  }
  const proven = provenPlaces(input)
  const review = new Map<string, SheetPlace>()
  for (const [index, { named, thing, id }] of listed.reviews.entries()) {
    const key = keyOf(named.bundle.id, thing, id)
    if (!review.has(key)) review.set(key, { sheet: 'review', row: index + 1, column: 0 })
  }
  return {
    evidence: (bundle, thing, id) => evidence.get(keyOf(bundle, thing, id)) ?? null,
    proven: (bundle, thing, id) => proven.get(keyOf(bundle, thing, id)) ?? null,
    review: (bundle, thing, id) => review.get(keyOf(bundle, thing, id)) ?? null,
    profile: (bundle) => {
      const row = input.results.bundles.findIndex(({ id }) => id === bundle)
      return row < 0 ? null : { sheet: 'profiles', row: row + 1, column: 0 }
    },
  }
}

function provenPlaces(input: ReportInput): ReadonlyMap<string, SheetPlace> {
  const { results, catalogue, messages } = input
  const { things } = messages
  const places = new Map<string, SheetPlace>()
  const put = (bundle: string, thing: string, id: string, place: SheetPlace): void => {
    const key = keyOf(bundle, thing, id)
    if (!places.has(key)) places.set(key, place)
  }
  const next = { measures: 0, fields: 0, understanding: 0 }
  for (const [index, { bundle }] of matrixBundles(results).entries()) {
    for (const [place, id] of componentIds.entries()) {
      put(bundle.id, things.component, id, { sheet: 'matrix', row: index + 1, column: matrixLeadColumns + place })
    }
    for (const [place, { id }] of catalogue.requirements.entries()) {
      const column = matrixLeadColumns + place
      put(bundle.id, things.requirement, id, { sheet: 'requirement-matrix', row: index + 1, column })
    }
    for (const { id } of bundle.understanding.orientations) {
      next.understanding += 1
      put(bundle.id, things.understanding, id, { sheet: 'understanding', row: next.understanding, column: 0 })
    }
    if (bundle.understanding.promotingAndDemanding) next.understanding += 1
  }
  for (const [index, { bundle }] of namedBundles(results).entries()) {
    for (const attribute of profileAttributes(messages)) {
      put(bundle.id, things.profile, attribute, { sheet: 'profiles', row: index + 1, column: 0 })
    }
    for (const { name } of bundle.actionFields) {
      next.fields += 1
      put(bundle.id, things.field, name, { sheet: 'fields', row: next.fields, column: 0 })
    }
    for (const [number, { evidence }] of bundle.measures.entries()) {
      next.measures += 1
      for (const attribute of Object.keys(evidence)) {
        put(bundle.id, things.measure, `${number + 1}/${attribute}`, {
          sheet: 'measures',
          row: next.measures,
          column: 0,
        })
      }
    }
  }
  return places
}

function keyOf(bundle: string, thing: string, id: string): string {
  return `${bundle}\u0000${thing}\u0000${id}`
}
