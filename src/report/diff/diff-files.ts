import type { ResultsDiff } from '../../model/results-diff.ts'
import { resultsDiffSchema } from '../../model/results-diff.ts'
import { messagesFor } from '../messages/messages-for.ts'
import { renderCsv } from '../render-csv.ts'
import type { ReportFile } from '../report-files.ts'
import { changeTable } from './change-rows.ts'
import type { DiffInput } from './diff-input.ts'
import { renderDiffHtml } from './html/render-diff-html.ts'
import { renderDiffMarkdown } from './render-diff-markdown.ts'

/** All files of a comparison. Data for machines is the same in every language. */
export function diffFiles(input: DiffInput): readonly ReportFile[] {
  return [
    { name: 'diff.json', content: renderDiffJson(input.diff) },
    { name: 'diff.csv', content: renderCsv(changeTable({ ...input, messages: messagesFor('de') })) },
    { name: 'diff.html', content: renderDiffHtml(input) },
    { name: 'diff.md', content: renderDiffMarkdown(input) },
  ]
}

/** The comparison as JSON; throws when it does not fit the schema. */
function renderDiffJson(diff: ResultsDiff): string {
  return `${JSON.stringify(resultsDiffSchema.parse(diff), null, 2)}\n`
}
