import type { ReportInput } from './report-input.ts'

/** What the report was made with: tool, codebook and catalogue with their versions. */
export function versionsSentence({ results, messages }: Pick<ReportInput, 'results' | 'messages'>): string {
  return messages.report.versions({
    tool: `${results.tool.name} ${results.tool.version}`,
    codebook: named(results.codebook),
    catalogue: named(results.catalogue),
    lawDate: results.catalogue.lawDate,
  })
}

function named({ id, version }: Readonly<{ id: string; version: string }>): string {
  return `${id} ${version}`
}
