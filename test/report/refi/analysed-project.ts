import { createHash } from 'node:crypto'
import { toResults } from '../../../src/cli/to-results.ts'
import type { BundleResult } from '../../../src/model/result.ts'
import type { SourceText } from '../../../src/model/source-text.ts'
import { analyse } from '../../../src/pipeline.ts'
import { messagesFor } from '../../../src/report/messages/messages-for.ts'
import type { PdfFile } from '../../../src/report/refi/pdf-file.ts'
import { toPdfFile } from '../../../src/report/refi/pdf-file.ts'
import type { ExchangeInput, ReportInput } from '../../../src/report/report-input.ts'
import { knowledge } from '../../shipped-knowledge.ts'

/** Files of a bundle by their paths. */
export type Files = Readonly<Record<string, string | Uint8Array>>

/** What the analysis makes of bundles, with all that a project needs; PDFs are put in on wish. */
export async function analysed(
  bundles: Readonly<Record<string, Files>>,
  { withPdf = false } = {},
): Promise<Readonly<{ input: ReportInput; material: ExchangeInput }>> {
  const texts: SourceText[] = []
  const pdfs = new Map<string, PdfFile>()
  const results: BundleResult[] = []
  for (const [id, files] of Object.entries(bundles)) {
    const sources = Object.entries(files).map(([path, content]) => {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
      return { path, bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
    })
    results.push(
      ...(await analyse({ id, files: sources, explicit: false }, knowledge, { onText: (text) => texts.push(text) })),
    )
    for (const { path, bytes } of withPdf ? sources : []) {
      if (path.endsWith('.pdf')) pdfs.set(path, await toPdfFile(bytes))
    }
  }
  return { input: toInput(results), material: { codebook: knowledge.codebook, texts, pdfs } }
}

/** Bundles with all that a renderer needs. */
export function toInput(bundles: readonly BundleResult[]): ReportInput {
  const { catalogue, fieldCatalogue } = knowledge
  const results = toResults(bundles, knowledge, [])
  return { results, catalogue, fieldCatalogue, messages: messagesFor('de') }
}

/** A concept with letters outside the first 65,536 and with umlauts of two characters, in front of and in its passages. */
export const unusualConcept = `Integrationskonzept der Stadt Beispielstadt 2024

1 Ausgangslage 💬 𝔎apitel

In Beispielstadt leben 4.210 Menschen mit Migrationshintergrund 👨‍👩‍👧, das sind 12 Prozent der Bevo\u0308lkerung. Es fehlen Kurse am Abend.

2 Handlungsfelder

2.1 Handlungsfeld Sprache 🗣

Maßnahmen

- Die Stadt richtet Sprachkurse fu\u0308r Eltern ein 𝔎. Zuständig: Amt 50. Zeitraum: 2025 bis 2026. Priorität: hoch.

3 Monitoring

Das Amt für Soziales berichtet dem Stadtrat 📊 jährlich über die Umsetzung dieses Konzeptes anhand von Indikatoren.
`

/** A plain concept of another town. */
export const plainConcept = unusualConcept
  .replace(/\p{Extended_Pictographic}|\u200d|\u{1d50e}/gu, '')
  .replaceAll('Beispielstadt', 'Nordstadt')
