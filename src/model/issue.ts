import { z } from 'zod'

/** Everything that can be wrong with an input; sentences for each code live in report/messages. */
export const issueCodes = [
  'file-unreadable',
  'file-empty',
  'file-too-large',
  'format-unknown',
  'format-unsupported',
  'format-mismatch',
  'document-damaged',
  'document-encrypted',
  'document-without-text',
  'document-too-complex',
  'tracked-changes',
  'comments-left-out',
  'hidden-text',
  'embedded-files',
  'parse-timeout',
  'memory-exceeded',
  'process-crashed',
  'too-many-pages',
  'file-split',
  'file-duplicate',
  'several-concepts',
  'page-without-text',
  'page-empty',
  'page-too-complex',
  'page-with-notes',
  'document-with-attachments',
  'page-unreadable',
  'page-recognised',
  'page-recognised-poorly',
  'page-recognised-empty',
  'text-layer-poor',
  'folder-empty',
  'internal-error',
] as const

export const issueSchema = z.object({
  code: z.enum(issueCodes),
  severity: z.enum(['error', 'warning', 'info']),
  stage: z.enum(['io', 'parse', 'structure', 'coding', 'assess', 'report']),
  file: z.string(),
  page: z.int().positive().nullable(),
  /** Values that the sentence about this issue needs, such as a size or a list of pages. */
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
})

/** A fault of a document, kept as a value: collected, shown, and never thrown. */
export type Issue = Readonly<z.infer<typeof issueSchema>>
export type IssueCode = Issue['code']
