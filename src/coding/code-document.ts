import type { Coding } from '../model/coding.ts'
import type { Document } from '../model/document.ts'
import type { Finding } from '../model/finding.ts'
import { findComponentPassages } from './components/find-component-passages.ts'
import { findTableData } from './components/table-data.ts'
import { findFields } from './fields/find-fields.ts'
import { findRequirementPassages } from './find-requirement-passages.ts'
import { findKind } from './kind/find-kind.ts'
import { findMeasures } from './measures/find-measures.ts'
import { findProfile } from './profile/find-profile.ts'
import type { Knowledge } from './reading/coding-text.ts'
import { readText } from './reading/read-text.ts'

export type CodingOptions = Readonly<{ /** Code as a concept whatever the kind is. */ asConcept?: boolean }>

/** Assigns passages to categories: kind, profile and, for concepts, fields, measures, components and requirements. */
export function codeDocument(document: Document, knowledge: Knowledge, options: CodingOptions = {}): Coding {
  const { kind, reason, certainty } = findKind(document, knowledge)
  const profile = findProfile(document)
  const basics = { kind, kindReason: reason, kindCertainty: certainty, profile }
  if (kind !== 'concept' && !options.asConcept) {
    return { ...basics, findings: [], fields: [], measures: [], passages: [], roles: [] }
  }
  const text = readText(document, knowledge)
  const fields = findFields(text)
  return {
    ...basics,
    findings: inReadingOrder([...findComponentPassages(text), ...findTableData(text)]),
    fields,
    measures: findMeasures(text, fields, Number(profile.year.value) || null),
    passages: findRequirementPassages(text),
    roles: text.blockRoles,
  }
}

const inReadingOrder = (findings: readonly Finding[]) => findings.toSorted((left, right) => left.start - right.start)
