import { identifyDocument } from './coding/code-document.ts'
import type { Identity } from './coding/kind/are-two-documents.ts'
import {
  areEditions,
  belongsToConcept,
  differentConcepts,
  isAnnexName,
  isNamedAsPart,
} from './coding/kind/belongs-to-concept.ts'
import type { CompiledKnowledge } from './coding/reading/coding-text.ts'
import type { Document } from './model/document.ts'

/** A document of a bundle; null when its file could not be read. */
export type Member = Readonly<{ path: string; sha256: string; document: Document | null }>

/** Members of a bundle that make up one concept, in reading order, and copies that were left out. */
export type Arrangement<T> = Readonly<{
  members: readonly T[]
  copies: readonly Readonly<{ copy: T; original: T }>[]
}>

/** From this share of its longer sentences on a file is a copy of what another one holds as well. */
const copied = 0.8
const [fewestSentences, shortestSentence] = [20, 40]

/**
 * The members that are one concept in parts: concepts of one town with the annexes and parts beside them. Empty when there
 * is no concept, or concepts of several towns or years.
 */
export function conceptMembers<T extends Member>(all: readonly T[], knowledge: CompiledKnowledge): readonly T[] {
  const known = identified(all, knowledge)
  const concepts = known.filter(({ identity }) => identity.kind === 'concept')
  const towns = new Set(concepts.flatMap(({ identity }) => identity.profile.municipality.value ?? []))
  if (concepts.length === 0 || towns.size > 1 || areEditions(concepts)) return []
  const paths = concepts.map(({ path }) => path)
  const joined = new Set<T>(concepts.map(({ member }) => member))
  for (const file of known) if (belongsToConcept(file, concepts)) joined.add(file.member)
  for (const member of all) if (!member.document && isNamedAsPart(member.path, paths)) joined.add(member)
  return all.filter((member) => joined.has(member))
}

/** Of members that a person put together, those that are plainly different concepts; none where all may be parts of one. */
export function separateConcepts<T extends Member>(all: readonly T[], knowledge: CompiledKnowledge): readonly T[] {
  return differentConcepts(identified(all, knowledge)).map(({ member }) => member)
}

function identified<T extends Member>(all: readonly T[], knowledge: CompiledKnowledge) {
  return all.flatMap((member) => {
    const { document, path } = member
    return document ? [{ member, path, document, identity: identifyDocument(document, knowledge) }] : []
  })
}

/** The main paper first, then the others in the order given; what stands in a file twice is read once. */
export function arrange<T extends Member>(members: readonly T[], knowledge: CompiledKnowledge): Arrangement<T> {
  const ranks = members.map(({ path, document }) =>
    document ? rankOf(path, identifyDocument(document, knowledge)) : notMain,
  )
  const best = ranks.indexOf(Math.min(...ranks))
  const main = (ranks[best] ?? notMain) < notMain ? members[best] : undefined
  const ordered = main ? [main, ...members.filter((member) => member !== main)] : members
  const kept: T[] = []
  const copies: { copy: T; original: T }[] = []
  for (const member of ordered) {
    const at = kept.findIndex((other) => isCopy(member, other))
    const other = kept[at]
    if (!other) {
      kept.push(member)
      continue
    }
    const [original, copy] = pagingRank(member) < pagingRank(other) ? [member, other] : [other, member]
    kept[at] = original
    copies.push({ copy, original })
  }
  return { members: kept, copies }
}

/** Of two files with the same content the one with true pages is read: its quotations can be looked up. */
function pagingRank({ document }: Member): number {
  return ['fixed', 'stored', 'none'].indexOf(document?.files[0]?.paging ?? 'none')
}

const notMain = 3

function rankOf(path: string, { kind, kindCertainty }: Identity): number {
  if (kind !== 'concept') return notMain
  return isAnnexName(path) ? 2 : kindCertainty === 'sicher' ? 0 : 1
}

/** The same bytes, or nearly all sentences of the one stand in the other. */
function isCopy(member: Member, other: Member): boolean {
  if (member.sha256 !== '' && member.sha256 === other.sha256 && member.path !== other.path) return true
  if (!member.document || !other.document) return false
  const sentences = longSentences(member.document)
  if (sentences.length < fewestSentences) return false
  const known = new Set(longSentences(other.document))
  return sentences.filter((sentence) => known.has(sentence)).length >= copied * sentences.length
}

function longSentences({ text, sentences }: Document): readonly string[] {
  return sentences.flatMap(({ start, end }) =>
    end - start >= shortestSentence ? [text.slice(start, end).replace(/[^\p{L}\p{N}]+/gu, '')] : [],
  )
}
