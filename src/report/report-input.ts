import type { Catalogue, FieldCatalogue, Requirement } from '../model/catalogue.ts'
import type { Codebook } from '../model/codebook.ts'
import type { Issue } from '../model/issue.ts'
import type { BundleResult, Results } from '../model/result.ts'
import { withReviews } from '../model/reviews.ts'
import type { SourceText } from '../model/source-text.ts'
import type { Messages } from './messages/messages.ts'
import { municipalityNames } from './municipality-names.ts'
import type { PdfFile } from './refi/pdf-file.ts'

/** What every renderer is given: the results, the catalogues they were checked against, and the wording. */
export type ReportInput = Readonly<{
  results: Results
  catalogue: Catalogue
  fieldCatalogue: FieldCatalogue
  messages: Messages
  /** What exchange with QDA programs needs besides; other formats do without. */
  exchange?: ExchangeInput
}>

/** The definitions of the codes, and the texts and PDFs of the documents, by path, where they are to be handed on. */
export type ExchangeInput = Readonly<{
  codebook: Codebook
  texts: readonly SourceText[]
  pdfs: ReadonlyMap<string, PdfFile>
}>

/** A bundle with the name it goes by in tables and its place in the report. */
export type NamedBundle = Readonly<{ name: string; index: number; bundle: BundleResult }>

/** All bundles in the order of the results, each with a name that no other bundle has. */
export function namedBundles(results: Results): readonly NamedBundle[] {
  const names = municipalityNames(results.bundles, isInMatrix)
  return results.bundles.map((bundle, index) => ({ name: names[index] ?? bundle.id, index, bundle }))
}

/** The bundles that get a column in the matrix: concepts, and files that could not be read at all. */
export function matrixBundles(results: Results): readonly NamedBundle[] {
  return namedBundles(results).filter(({ bundle }) => isInMatrix(bundle))
}

/** The concepts among them. */
export function conceptBundles(results: Results): readonly NamedBundle[] {
  return matrixBundles(results).filter(({ bundle }) => bundle.kind === 'concept')
}

/** The bundles of the matrix with the values that stand after the review, for statistics and pictures. */
export function standingBundles(results: Results): readonly NamedBundle[] {
  const { bundles } = withReviews(results)
  return matrixBundles(results).map((named) => ({ ...named, bundle: bundles[named.index] ?? named.bundle }))
}

function isInMatrix(bundle: BundleResult): boolean {
  return bundle.kind === 'concept' || isUnread(bundle)
}

/** Whether nothing of the bundle could be read, so that every component is "n. b.". */
export function isUnread(bundle: BundleResult): boolean {
  const values = Object.values(bundle.components)
  return values.length > 0 && values.every((component) => component.value === 'n. b.')
}

/** The requirements that a bundle has a result for, in the order of the catalogue. */
export function requirementsOf(bundle: BundleResult, catalogue: Catalogue): readonly Requirement[] {
  return catalogue.requirements.filter((requirement) => bundle.requirements[requirement.id] !== undefined)
}

/** All issues in the order of the bundles, those of the run itself first. */
export function allIssues(results: Results): readonly Readonly<{ name: string; bundle: string; issue: Issue }>[] {
  const ofRun = results.issues.map((issue) => ({ name: '', bundle: '', issue }))
  const ofBundles = namedBundles(results).flatMap(({ name, bundle }) =>
    bundle.issues.map((issue) => ({ name, bundle: bundle.id, issue })),
  )
  return [...ofRun, ...ofBundles]
}

/** Titles of the action fields of the Land by their ids; an unknown id stands for itself. */
export function fieldTitles(ids: readonly string[], fieldCatalogue: FieldCatalogue): readonly string[] {
  return ids.map((id) => fieldCatalogue.fields.find((field) => field.id === id)?.title ?? id)
}
