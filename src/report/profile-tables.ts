import { bindingAttributes } from '../model/binding-force.ts'
import type { Understanding } from '../model/understanding.ts'
import type { ReportInput } from './report-input.ts'
import { matrixBundles } from './report-input.ts'
import type { DataTable } from './tables.ts'

/** The fields of the Land against the concepts: which of its own action fields overlap with each. */
export function zikTable({ results, fieldCatalogue, messages }: ReportInput): DataTable {
  const bundles = matrixBundles(results)
  return {
    name: 'zik',
    title: messages.tables.zik,
    headings: [messages.columns.zik, messages.columns.zikIds, ...bundles.map(({ name }) => name)],
    rows: fieldCatalogue.fields.map(({ id, title }) => [
      title,
      id,
      ...bundles.map(({ bundle }) =>
        bundle.actionFields
          .filter(({ zik }) => zik.includes(id))
          .map(({ name }) => name)
          .join('; '),
      ),
    ]),
  }
}

/** How binding each concept is: decision, measures with each attribute, monitoring; "18 von 20 (90 %)". */
export function bindingTable({ results, messages }: ReportInput): DataTable {
  const { columns, binding, yes, no } = messages
  const rows = matrixBundles(results).flatMap(({ name, bundle: { id, bindingForce } }) => {
    if (!bindingForce) return []
    const { measures, stated, councilDecision, monitoring, met } = bindingForce
    const shares = bindingAttributes.map((attribute) => {
      const { measures: having, share } = stated[attribute] ?? { measures: 0, share: null }
      return messages.binding.share(having, measures, share)
    })
    return [
      [
        ...[id, name, councilDecision ? yes : no, String(measures), String(bindingForce.binding)],
        ...shares,
        ...[monitoring, binding.met(met)],
      ],
    ]
  })
  return {
    name: 'binding',
    title: messages.tables.binding,
    headings: [
      ...[columns.bundle, columns.municipality, messages.profile.councilDecision],
      ...[binding.measures, binding.worded],
      ...bindingAttributes.map((attribute) => messages.measure[attribute]),
      ...[messages.components.monitoring, binding.sum],
    ],
    rows,
  }
}

/** What each concept says integration is, one row per orientation with its first quotation; Fördern and Fordern as the last. */
export function understandingTable({ results, messages }: ReportInput): DataTable {
  const { columns, understanding } = messages
  const rows = matrixBundles(results).flatMap(({ name, bundle }) =>
    orientationRows(bundle.understanding, messages).map((row) => [bundle.id, name, ...row]),
  )
  return {
    name: 'understanding',
    title: messages.tables.understanding,
    headings: [
      ...[columns.bundle, columns.municipality, columns.id, understanding.orientation, understanding.voice],
      ...[understanding.passages, columns.quote, columns.file, columns.page],
    ],
    rows,
  }
}

function orientationRows(
  { orientations, promotingAndDemanding }: Understanding,
  { understanding }: ReportInput['messages'],
): readonly (readonly string[])[] {
  const principle = promotingAndDemanding
    ? [
        {
          id: 'foerdern-und-fordern',
          title: promotingAndDemanding.order,
          passages: promotingAndDemanding.evidence.length,
          ...promotingAndDemanding,
        },
      ]
    : []
  return [...orientations, ...principle].map(({ id, title, voice, passages, evidence }) => [
    ...[id, title, understanding.voices[voice], String(passages)],
    ...[evidence[0]?.quote ?? '', evidence[0]?.file ?? '', String(evidence[0]?.page ?? '')],
  ])
}
