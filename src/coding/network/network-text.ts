import type { Document } from '../../model/document.ts'
import type { FoundTitle } from '../profile/find-title.ts'
import type { CompiledKnowledge } from '../reading/coding-text.ts'
import type { Body } from './find-bodies.ts'
import type { Focus } from './find-focus.ts'
import type { Statement } from './statements.ts'

/** Rules as they are read: what they say, and whom each statement is about. */
export type NetworkText = Readonly<{
  document: Document
  knowledge: CompiledKnowledge
  statements: readonly Statement[]
  bodies: readonly Body[]
  /** Whom each statement is about. */
  focus: readonly (Focus | null)[]
  title: FoundTitle
  /** Name of the town or district whose rules these are, or null. */
  municipality: string | null
}>
