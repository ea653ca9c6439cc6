import type { BundleResult } from '../../model/result.ts'
import type { Review } from '../../model/review.ts'
import { reviewsFor } from '../../model/reviews.ts'
import { componentIds } from '../../model/values.ts'
import { refiTexts as texts } from '../messages/de-refi.ts'
import { messagesFor } from '../messages/messages-for.ts'
import type { NamedBundle, ReportInput } from '../report-input.ts'
import { requirementsOf } from '../report-input.ts'
import { versionsSentence } from '../versions.ts'
import { unused } from './code-tree.ts'
import { guidOf } from './guid.ts'
import { toPlainText } from './plain-text.ts'

/** A text of its own in the project. */
export type Note = Readonly<{ guid: string; name: string; text: string }>

const messages = messagesFor('de')

/** How it was coded, and for each bundle every value with its reason and with what was looked for. Names are unique. */
export function projectNotes(input: ReportInput, bundles: readonly NamedBundle[]): readonly Note[] {
  const taken = new Set<string>()
  const note = (key: string, name: string, text: string): Note => ({
    guid: guidOf('note', key),
    name: unused(toPlainText(name), taken),
    text: toPlainText(text),
  })
  return [
    note('method', texts.methodTitle, texts.method(versionsSentence({ ...input, messages }))),
    ...bundles.map(({ name, bundle }) => note(bundle.id, texts.resultTitle(name), resultText(bundle, input))),
  ]
}

function resultText(bundle: BundleResult, input: ReportInput): string {
  const reviews = (thing: Review['thing'], id: string): readonly string[] =>
    reviewsFor(input.results, { bundle: bundle.id, thing, id }).map(texts.reviewed)
  const components = componentIds.flatMap((id) => {
    const component = bundle.components[id]
    if (!component) return []
    const { value, certainty, reason, search } = component
    return [
      `${messages.components[id]}: ${texts.decided(value, certainty, reason)}`,
      ...reviews('component', id),
      ...(search.cues.length > 0 ? [texts.searched(search.cues.join('; '))] : []),
      texts.read(search.sectionsRead, search.pagesRead),
      '',
    ]
  })
  const requirements = requirementsOf(bundle, input.catalogue).flatMap(({ id, title }) => {
    const result = bundle.requirements[id]
    if (!result) return []
    const said = `${title}: ${result.status}: ${result.reason}${result.remedy ? ` ${result.remedy}` : ''}`
    return [said, ...reviews('requirement', id)]
  })
  return [
    `${messages.kinds[bundle.kind]} (${bundle.kindCertainty}): ${bundle.kindReason}`,
    '',
    ...components,
    ...(requirements.length > 0 ? [texts.groups.requirement, ...requirements] : []),
  ].join('\n')
}
