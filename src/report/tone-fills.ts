import type { Tone } from './html/value-mark.ts'

/** The colours of report.html for cells of Word and Excel, as RRGGBB. */
export const toneFills: Readonly<Record<Tone, string>> = {
  yes: 'DFF1E2',
  part: 'FFF1CC',
  no: 'FBE1DE',
  unread: 'E4E2F3',
  none: 'F3F5F8',
}
