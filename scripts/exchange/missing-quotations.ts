import type { Evidence } from '../../src/model/evidence.ts'
import { evidenceSchema } from '../../src/model/evidence.ts'
import type { Results } from '../../src/model/result.ts'
import { toPlainText } from '../../src/report/refi/plain-text.ts'
import type { StrictProject } from './read-strictly.ts'

/** Quotations of results that no coding of the project reads as, each with its bundle. */
export function missingQuotations({ bundles }: Results, { codings, documents }: StrictProject): readonly string[] {
  const read = new Map(
    [...documents].map(([source, values]) => {
      const quotes = codings.filter((coding) => coding.source === source).map(({ quote }) => quote)
      return [`${values.get('Dokument: Datei')} ${values.get('Dokument: Beginn in der Datei')}`, new Set(quotes)]
    }),
  )
  return bundles.flatMap((bundle) =>
    evidenceIn(bundle).flatMap(({ file, quote }) => {
      const part = bundle.files.find(({ path }) => path === file)?.part?.start ?? 0
      return read.get(`${file} ${part}`)?.has(toPlainText(quote)) ? [] : [`${bundle.id}: ${quote}`]
    }),
  )
}

/** All evidence at any depth. */
function evidenceIn(value: unknown): readonly Evidence[] {
  if (typeof value !== 'object' || value === null) return []
  const { data } = evidenceSchema.safeParse(value)
  return data ? [data] : Object.values(value).flatMap(evidenceIn)
}
