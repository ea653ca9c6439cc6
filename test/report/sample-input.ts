import type { Language } from '../../src/report/messages/messages.ts'
import { messagesFor } from '../../src/report/messages/messages-for.ts'
import type { ReportInput } from '../../src/report/report-input.ts'
import { sampleCatalogue, sampleFields, sampleResults } from './sample-results.ts'

/** The sample results with all that a renderer needs. */
export function sampleInput(language: Language = 'de', overrides: Partial<ReportInput> = {}): ReportInput {
  return {
    results: sampleResults,
    catalogue: sampleCatalogue,
    fieldCatalogue: sampleFields,
    messages: messagesFor(language),
    ...overrides,
  }
}
