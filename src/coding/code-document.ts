import type { Coding } from '../model/coding.ts'
import type { Document } from '../model/document.ts'
import type { Finding } from '../model/finding.ts'
import { noBackground, noUnderstanding } from '../model/nothing-found.ts'
import type { DocumentKind } from '../model/values.ts'
import { findComponentPassages } from './components/find-component-passages.ts'
import { findTableData } from './components/table-data.ts'
import { findTableOffers } from './components/table-offers.ts'
import { findFields } from './fields/find-fields.ts'
import { findRequirementPassages } from './find-requirement-passages.ts'
import { findUnderstanding } from './find-understanding.ts'
import type { Identity } from './kind/are-two-documents.ts'
import { findKind } from './kind/find-kind.ts'
import { findMeasures } from './measures/find-measures.ts'
import { findNetwork } from './network/find-network.ts'
import { findBackground } from './profile/find-background.ts'
import { findProfile } from './profile/find-profile.ts'
import type { CompiledKnowledge } from './reading/coding-text.ts'
import { readText } from './reading/read-text.ts'

export type CodingOptions = Readonly<{
  /** Code as a concept whatever the kind is. */
  asConcept?: boolean
  /** The paper in front of the document in the same file: it may tell of the decision on it. */
  front?: Document
}>

/** What a document is and whose it is: kind and profile. */
export function identifyDocument(document: Document, knowledge: CompiledKnowledge, front?: Document): Identity {
  const { kind, reason, certainty, apart, recognised, titled } = findKind(document, knowledge)
  const profile = findProfile(document, front)
  return { kind, kindReason: reason, kindCertainty: certainty, apart, recognised, titled, profile }
}

type Kind = Pick<Identity, 'kind' | 'kindReason' | 'kindCertainty'>

const kindOf = ({ kind, kindReason, kindCertainty }: Kind): Kind => ({ kind, kindReason, kindCertainty })

/** A concept because somebody says so; what the document looks like stays in the reason. */
function forced(recognised: Kind): Kind {
  if (recognised.kind === 'concept') return kindOf(recognised)
  const kindReason = `Auf Wunsch als Konzept ausgewertet. Erkannt wurde: ${recognised.kindReason}`
  return { kind: 'concept', kindReason, kindCertainty: 'prüfen' }
}

/** Kinds that settle or show how a network works. */
const networkKinds: ReadonlySet<string> = new Set<DocumentKind>(['network-rules', 'presentation'])

/** Assigns passages to categories: kind, profile and, for concepts, fields, measures, components and requirements. */
export function codeDocument(document: Document, knowledge: CompiledKnowledge, options: CodingOptions = {}): Coding {
  const { profile, ...recognised } = identifyDocument(document, knowledge, options.front)
  const identity = options.asConcept ? forced(recognised) : kindOf(recognised)
  if (identity.kind !== 'concept') {
    return {
      ...identity,
      profile: { ...profile, ...noBackground },
      findings: [],
      fields: [],
      measures: [],
      passages: [],
      understanding: noUnderstanding,
      network: networkKinds.has(identity.kind) ? findNetwork(document, knowledge, profile) : null,
      roles: [],
    }
  }
  const text = readText(document, knowledge)
  const fields = findFields(text)
  return {
    ...identity,
    profile: { ...profile, ...findBackground(text) },
    findings: inReadingOrder([...findComponentPassages(text), ...findTableData(text), ...findTableOffers(text)]),
    fields,
    measures: findMeasures(text, fields, Number(profile.year.value) || null),
    passages: findRequirementPassages(text),
    understanding: findUnderstanding(text),
    network: null,
    roles: text.blockRoles,
  }
}

const inReadingOrder = (findings: readonly Finding[]) => findings.toSorted((left, right) => left.start - right.start)
