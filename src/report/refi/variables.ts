import type { Catalogue } from '../../model/catalogue.ts'
import type { BundleResult } from '../../model/result.ts'
import type { ComponentId } from '../../model/values.ts'
import { componentIds } from '../../model/values.ts'
import { refiTexts as texts } from '../messages/de-refi.ts'
import { messagesFor } from '../messages/messages-for.ts'
import type { ReportInput } from '../report-input.ts'
import { requirementsOf } from '../report-input.ts'
import { pageCount, profileAttributes } from '../tables.ts'
import type { CodedSource } from './coded-sources.ts'
import { guidOf } from './guid.ts'
import type { Xml } from './xml.ts'
import { xmlElement, xmlText } from './xml.ts'

type VariableValue = Readonly<{ name: string; type: 'Text' | 'Integer'; note: string; value: string | null }>

const messages = messagesFor('de')
const { variables, variableNotes } = texts

/** What is known of a bundle: its values, its kind, what it says of itself. Names are those of variables of cases. */
function caseValues(bundle: BundleResult, catalogue: Catalogue): readonly VariableValue[] {
  const toCheck = componentIds.filter((id) => bundle.components[id]?.certainty === 'prüfen')
  const values = [
    ...componentValues(bundle),
    ...requirementsOf(bundle, catalogue).map(({ id, title }) =>
      text(texts.requirement(title), bundle.requirements[id]?.status ?? null, variableNotes.requirement),
    ),
    text(variables.toCheck, toCheck.map(nameOf).join('; '), variableNotes.toCheck),
    text(variables.kind, messages.kinds[bundle.kind]),
    ...profileAttributes(messages).map((id) => text(messages.profile[id], bundle.profile[id].value)),
  ]
  return values.map((value) => ({ ...value, name: texts.caseVariable(value.name) }))
}

/** The same for those who work with documents and not with cases, and where the text of the document comes from. */
function documentValues({ bundle: { name, bundle }, source }: CodedSource): readonly VariableValue[] {
  const pages = pageCount(bundle)
  const values = [
    text(variables.municipality, name),
    ...componentValues(bundle),
    text(variables.kind, messages.kinds[bundle.kind]),
    text(messages.profile.year, bundle.profile.year.value),
    text(variables.file, source.file),
    { ...text(variables.start, String(source.textBefore), variableNotes.start), type: 'Integer' as const },
    { ...text(variables.pages, pages === null ? null : String(pages)), type: 'Integer' as const },
  ]
  return values.map((value) => ({ ...value, name: texts.documentVariable(value.name) }))
}

function componentValues({ components }: BundleResult): readonly VariableValue[] {
  return componentIds.map((id) => text(nameOf(id), components[id]?.value ?? null, variableNotes.component))
}

function nameOf(id: ComponentId): string {
  return messages.components[id]
}

function text(name: string, value: string | null, note = ''): VariableValue {
  return { name, type: 'Text', note, value }
}

/** All variables of a project, each once. A variable is one of cases or one of documents, never of both. */
export function variableElements(
  sources: readonly CodedSource[],
  { results, catalogue }: Pick<ReportInput, 'results' | 'catalogue'>,
): readonly Xml[] {
  const all = [
    ...results.bundles.flatMap((bundle) => caseValues(bundle, catalogue)),
    ...sources.flatMap(documentValues),
  ]
  const byName = new Map(all.map((variable) => [variable.name, variable]))
  return [...byName.values()].map(({ name, type, note }) =>
    xmlElement('Variable', { guid: variableGuid(name), name, typeOfVariable: type }, [
      xmlElement('Description', {}, [xmlText(note)]),
    ]),
  )
}

/** The values of a bundle for its case. */
export function caseValueElements(bundle: BundleResult, catalogue: Catalogue): readonly Xml[] {
  return caseValues(bundle, catalogue).flatMap(valueElement)
}

/** The values of a document for its source. */
export function documentValueElements(source: CodedSource): readonly Xml[] {
  return documentValues(source).flatMap(valueElement)
}

/** A value that the document does not state is left out. */
function valueElement({ name, type, value }: VariableValue): readonly Xml[] {
  if (value === null || value === '') return []
  return [
    xmlElement('VariableValue', {}, [
      xmlElement('VariableRef', { targetGUID: variableGuid(name) }),
      xmlElement(`${type}Value`, {}, [xmlText(value)]),
    ]),
  ]
}

function variableGuid(name: string): string {
  return guidOf('variable', name)
}
