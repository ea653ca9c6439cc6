import { agreementSchema } from '../../model/agreement.ts'
import { messagesFor } from '../messages/messages-for.ts'
import { renderCsv } from '../render-csv.ts'
import type { ReportFile } from '../report-files.ts'
import type { AgreementInput } from './agreement-cells.ts'
import { agreementCsvTable, disagreementsTable } from './agreement-tables.ts'
import { renderAgreementHtml } from './render-agreement-html.ts'
import { renderAgreementMarkdown } from './render-agreement-markdown.ts'

/** All files of a comparison. Data for machines is the same in every language. */
export function agreementFiles(input: AgreementInput): readonly ReportFile[] {
  const forMachines = { ...input, messages: messagesFor('de') }
  return [
    { name: 'agreement.html', content: renderAgreementHtml(input) },
    { name: 'agreement.md', content: renderAgreementMarkdown(input) },
    { name: 'agreement.csv', content: renderCsv(agreementCsvTable(forMachines)) },
    { name: 'disagreements.csv', content: renderCsv(disagreementsTable(forMachines)) },
    { name: 'agreement.json', content: `${JSON.stringify(agreementSchema.parse(input.agreement), null, 2)}\n` },
  ]
}
