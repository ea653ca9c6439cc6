import type { Evidence } from '../model/evidence.ts'
import type { Measure } from '../model/measure.ts'
import { measureColumns, measureText } from '../model/measure.ts'
import type { BundleResult } from '../model/result.ts'
import { componentIds } from '../model/values.ts'
import type { Column, Messages, TableName } from './messages/messages.ts'
import { networkThings } from './networks/network-things.ts'
import { pagingOf } from './page-of.ts'
import type { ReportInput } from './report-input.ts'
import { allIssues, fieldTitles, matrixBundles, namedBundles, requirementsOf } from './report-input.ts'

/** A table as data: headings and one row per thing, all cells as text. */
export type DataTable = Readonly<{
  name: TableName
  title: string
  headings: readonly string[]
  rows: readonly (readonly string[])[]
}>

/** Abbildung 7: the ten components against the municipalities, with the printed values. */
export function matrixTable({ results, messages }: ReportInput): DataTable {
  const bundles = matrixBundles(results)
  return {
    name: 'matrix',
    title: messages.tables.matrix,
    headings: [messages.columns.component, ...bundles.map(({ name }) => name)],
    rows: componentIds.map((id) => [
      messages.components[id],
      ...bundles.map(({ bundle }) => bundle.components[id]?.value ?? '–'),
    ]),
  }
}

/** Each requirement of each concept with status, reason and remedy. */
export function requirementsTable({ results, catalogue, messages }: ReportInput): DataTable {
  const columns = [
    'bundle',
    'municipality',
    'id',
    'title',
    'legalBasis',
    'force',
    'status',
    'reason',
    'remedy',
  ] as const
  const rows = matrixBundles(results).flatMap(({ name, bundle }) =>
    requirementsOf(bundle, catalogue).map((requirement) => {
      const result = bundle.requirements[requirement.id]
      return [
        bundle.id,
        name,
        requirement.id,
        requirement.title,
        requirement.legalBasis,
        messages.forces[requirement.force],
        result ? messages.statuses[result.status] : '',
        result?.reason ?? '',
        result?.remedy ?? '',
      ]
    }),
  )
  return table('requirements', columns, rows, messages)
}

/** Every quotation with the value it proves, its file, page and place in the text. */
export function evidenceTable({ results, messages }: ReportInput): DataTable {
  const columns = [
    ...(['bundle', 'municipality', 'thing', 'id', 'value', 'quote', 'file', 'page', 'pageLabel'] as const),
    ...(['paging', 'section', 'start', 'end'] as const),
  ]
  const rows = namedBundles(results).flatMap(({ name, bundle }) =>
    provenThings(bundle, messages).flatMap(({ thing, id, value, evidence }) =>
      evidence.map((item) => [
        ...[bundle.id, name, thing, id, value, item.quote, item.file, text(item.page), item.pageLabel ?? ''],
        ...[messages.paging[pagingOf(item, bundle)], item.section, text(item.start), text(item.end)],
      ]),
    ),
  )
  return table('evidence', columns, rows, messages)
}

/** Every fault of the inputs as a sentence. */
export function issuesTable({ results, messages }: ReportInput): DataTable {
  const columns = ['bundle', 'file', 'page', 'severity', 'code', 'sentence'] as const
  const rows = allIssues(results).map(({ bundle, issue }) => [
    bundle,
    issue.file,
    text(issue.page),
    messages.severities[issue.severity],
    issue.code,
    messages.issue(issue),
  ])
  return table('issues', columns, rows, messages)
}

/** One row for each bundle: what it is and what it says of itself, as Abbildung 1 and 6. */
export function profilesTable({ results, messages }: ReportInput): DataTable {
  const attributes = profileAttributes(messages)
  return {
    name: 'profiles',
    title: messages.tables.profiles,
    headings: [
      messages.columns.bundle,
      messages.columns.kind,
      ...attributes.map((attribute) => messages.profile[attribute]),
      messages.columns.files,
      messages.columns.pages,
    ],
    rows: results.bundles.map((bundle) => [
      bundle.id,
      messages.kinds[bundle.kind],
      ...attributes.map((attribute) => bundle.profile[attribute].value ?? messages.noValue),
      fileNames(bundle, messages),
      text(pageCount(bundle)),
    ]),
  }
}

/** Each action field of each concept with the fields of the Land that it overlaps with. */
export function fieldsTable({ results, fieldCatalogue, messages }: ReportInput): DataTable {
  const columns = ['bundle', 'municipality', 'actionField', 'zik', 'zikIds', 'page', 'quote'] as const
  const rows = namedBundles(results).flatMap(({ name, bundle }) =>
    bundle.actionFields.map((field) => [
      bundle.id,
      name,
      field.name,
      fieldTitles(field.zik, fieldCatalogue).join('; '),
      field.zik.join('; '),
      text(field.evidence[0]?.page),
      field.evidence[0]?.quote ?? '',
    ]),
  )
  return table('fields', columns, rows, messages)
}

/** The register of measures, one row each. */
export function measuresTable({ results, messages }: ReportInput): DataTable {
  const rows = namedBundles(results).flatMap(({ name, bundle }) =>
    bundle.measures.map((measure, index) => [
      ...[bundle.id, name, String(index + 1)],
      ...measureColumns.map((column) => measureText(measure, column)),
      ...[measure.period?.start ?? '', measure.period?.end ?? '', measure.period?.horizon ?? ''],
      ...[text(measure.priority?.rank), messages.modalities[measure.modality], text(measure.page)],
      measure.warnings.join('; '),
    ]),
  )
  const { columns } = messages
  return {
    name: 'measures',
    title: messages.tables.measures,
    headings: [
      ...[columns.bundle, columns.municipality, columns.number],
      ...measureColumns.map((column) => messages.measure[column]),
      ...[columns.periodStart, columns.periodEnd, columns.horizon],
      ...[columns.rank, columns.modality, columns.page, columns.warnings],
    ],
    rows,
  }
}

/** The attributes of a profile in the order of the report. */
export function profileAttributes(messages: Messages): readonly (keyof BundleResult['profile'])[] {
  return Object.keys(messages.profile) as (keyof BundleResult['profile'])[]
}

/** The files of a bundle; of a file that holds several documents also which one. */
export function fileNames({ files }: BundleResult, { report }: Messages): string {
  return files.map(({ path, part }) => (part ? `${path} (${report.partOfFile(part)})` : path)).join('; ')
}

/** Pages of all files of a bundle together; null when one of them has no pages. */
export function pageCount(bundle: BundleResult): number | null {
  return bundle.files.reduce<number | null>(
    (sum, file) => (sum === null || file.pages === null ? null : sum + file.pages),
    0,
  )
}

type ProvenThing = Readonly<{ thing: string; id: string; value: string; evidence: readonly Evidence[] }>

function provenThings(bundle: BundleResult, messages: Messages): readonly ProvenThing[] {
  const { things } = messages
  return [
    ...profileAttributes(messages).map((id) => {
      const { value, evidence } = bundle.profile[id]
      return { thing: things.profile, id, value: value ?? '', evidence }
    }),
    ...componentIds.flatMap((id) => {
      const component = bundle.components[id]
      return component ? [{ thing: things.component, id, value: component.value, evidence: component.evidence }] : []
    }),
    ...Object.entries(bundle.requirements).map(([id, { status, evidence }]) => ({
      thing: things.requirement,
      id,
      value: messages.statuses[status],
      evidence,
    })),
    ...bundle.understanding.orientations.map(({ id, title, evidence }) => ({
      thing: things.understanding,
      id,
      value: title,
      evidence,
    })),
    ...bundle.actionFields.map(({ name, evidence }) => ({ thing: things.field, id: name, value: name, evidence })),
    ...bundle.measures.flatMap((measure, index) => provenAttributes(measure, index + 1, things.measure)),
    ...(bundle.network ? networkThings(bundle.network, messages) : []),
  ]
}

function provenAttributes(measure: Measure, number: number, thing: string): readonly ProvenThing[] {
  return Object.entries(measure.evidence).map(([attribute, evidence]) => {
    const column = measureColumns.find((name) => name === attribute)
    const value = column ? measureText(measure, column) : ''
    return { thing, id: `${number}/${attribute}`, value, evidence: [evidence] }
  })
}

function table(
  name: TableName,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  messages: Messages,
): DataTable {
  return { name, title: messages.tables[name], headings: columns.map((column) => messages.columns[column]), rows }
}

function text(number: number | null | undefined): string {
  return number === null || number === undefined ? '' : String(number)
}
