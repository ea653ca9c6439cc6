import { readStatements } from '../../src/coding/network/statements.ts'
import { marksOf } from '../../src/coding/network/wording/marks-of.ts'
import type { CompiledKnowledge } from '../../src/coding/reading/coding-text.ts'
import { findDocumentsOf } from '../../src/file-parts.ts'
import type { Document } from '../../src/model/document.ts'
import type { GoldNetwork } from '../../src/model/gold.ts'
import type { Feature } from '../../src/model/network.ts'
import type { ParsedFile } from '../../src/model/parsed.ts'
import { structureDocument } from '../../src/structure/structure-document.ts'
import { plain } from '../evaluation/compare-network.ts'
import type { Example } from './learn-wording.ts'

/** Words of a coder that stand in more statements than this name no place. */
const mostPlaces = 3
/** A statement this short (in letters) may stand inside the words of a coder by chance. */
const shortest = 12

/** The statements of rules or slides, each with the features a person coded it under. */
export function readExamples(document: Document, { facts }: GoldNetwork): readonly Example[] {
  const statements = readStatements(document)
  const printed = statements.map(({ words }) => plain(words))
  const coded = statements.map(() => new Set<Feature>())
  for (const { feature, at } of facts) {
    const words = plain(at)
    const places = printed.flatMap((statement, place) =>
      statement.includes(words) || (statement.length > shortest && words.includes(statement)) ? [place] : [],
    )
    if (places.length <= mostPlaces) for (const place of places) coded[place]?.add(feature)
  }
  return statements.map((statement, at) => ({
    marks: marksOf(statement, statements[at - 1] ?? null),
    coded: coded[at] ?? new Set(),
  }))
}

/** The document of a file that a person coded: behind a form that stands in front of it, the last one. */
export function codedDocument(
  file: Readonly<{ parsed: ParsedFile; sha256: string }>,
  knowledge: CompiledKnowledge,
): Document {
  const structured = structureDocument([file])
  return findDocumentsOf({ ...file, structured }, knowledge)?.at(-1)?.structured.value ?? structured.value
}
