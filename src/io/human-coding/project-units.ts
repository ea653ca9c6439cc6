import type { RefiCase, RefiProject, RefiSource, RefiValue } from '../../parse/refi/refi-project.ts'
import { plainKey } from './plain-key.ts'

/** A document of a project with what it belongs to, and where its text stands in the file it was made from. */
export type ProjectUnit = Readonly<{
  unit: string
  source: RefiSource
  file: string
  /** UTF-16 offset of the text in the file; not 0 where our own export split a file of several documents. */
  textBefore: number
  values: readonly NamedValue[]
}>

/** A value of a variable; `ours` when the program itself gave it. */
export type NamedValue = Readonly<{ name: string; value: string; ours: boolean }>

/** Beginnings of the names of variables that our own export writes. */
const ownVariables = /^\s*(?:Konzeptspiegel|Dokument):\s*/

/** All documents of a project: named by their case, by a variable for the municipality, or by their own name. */
export function projectUnits(project: RefiProject): readonly ProjectUnit[] {
  return project.sources.map((source) => {
    const cases = project.cases.filter(({ sources }) => sources.some((guid) => source.guids.includes(guid)))
    const named = cases.find(({ name }) => name.trim() !== '')
    const values = [...source.values, ...cases.flatMap(valuesOf)].flatMap((value) => namedValue(value, project))
    const stated = (...names: readonly string[]): string | undefined =>
      values.find(({ name, value }) => names.includes(plainKey(name)) && value !== '')?.value
    const title = source.name.replace(/(.)\.(?:pdf|txt|docx?|odt|rtf)$/i, '$1').trim()
    const start = values.find(({ name, ours }) => ours && name === 'Beginn in der Datei')?.value ?? ''
    return {
      unit: named?.name.trim() || stated('kommune', 'municipality')?.trim() || title || 'ohne Namen',
      source,
      file: values.find(({ name, ours }) => ours && name === 'Datei')?.value ?? source.name,
      textBefore: /^\d{1,9}$/.test(start) ? Number(start) : 0,
      values,
    }
  })
}

function valuesOf({ values }: RefiCase): readonly RefiValue[] {
  return values
}

function namedValue({ variable, value }: RefiValue, { variables }: RefiProject): readonly NamedValue[] {
  const name = variables.get(variable)
  if (name === undefined) return []
  return [{ name: name.replace(ownVariables, ''), value, ours: ownVariables.test(name) }]
}
