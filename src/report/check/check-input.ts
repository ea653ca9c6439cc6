import type { Codebook } from '../../model/codebook.ts'
import type { NoCopyReason } from '../messages/check-texts.ts'
import type { NamedBundle, ReportInput } from '../report-input.ts'

/** What became of the author's own file: a copy with remarks by its name, or why there is none. */
export type OwnCopy =
  | Readonly<{ file: string; kind: 'docx' | 'pdf'; name: string }>
  | Readonly<{ file: string; kind: null; why: NoCopyReason }>

/** What the self-assessment is made of: the result of one concept, and what is known about what should stand in it. */
export type CheckInput = Omit<ReportInput, 'fieldCatalogue'> & Readonly<{ named: NamedBundle; codebook: Codebook }>
