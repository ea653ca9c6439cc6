import type { Document } from '../../model/document.ts'
import { fileName } from '../../model/file-name.ts'
import type { Identity } from './are-two-documents.ts'

/** A file beside others, with what it is. */
export type FileBeside = Readonly<{ path: string; document: Document; identity: Identity }>

/** File names of annexes and later parts. */
const annexName =
  /^(?:\d+[\s._-]*)?(?:anlagen?|anhang|anhänge|anhaenge|annex|beilage|ma(?:ß|ss)nahmen\p{L}*|tabellen?|glossar|abkürzungen|literatur|quellen|statistik\p{L}*|daten\p{L}*|abbildungen|karten?)(?!\p{L})/iu
const partName = /(?<!\p{L})(?:teil|band|heft|kapitel|abschnitt)[\s._-]*(?:\d+|[ivx]+|[a-d])(?![\p{L}\d])/iu
const number = /^\d{1,2}[\s._-]/u
const shortestPrefix = 8

/** Whether the name of a file says that it is an annex. */
export function isAnnexName(path: string): boolean {
  return annexName.test(stemOf(path))
}

/**
 * Whether a file that is no concept itself belongs to the concepts beside it: it is not plainly another document, and its
 * name says that it is a part, or its text speaks of the same town.
 */
export function belongsToConcept(file: FileBeside, concepts: readonly FileBeside[]): boolean {
  if (isForeign(file.identity)) return false
  return (
    isNamedAsPart(
      file.path,
      concepts.map(({ path }) => path),
    ) || concepts.some((concept) => speaksOf(file, concept))
  )
}

/** Whether files beside each other are editions of a concept: each is sure to be one, of another year than the others. */
export function areEditions(concepts: readonly FileBeside[]): boolean {
  const whole = concepts.filter(
    (concept) => concept.identity.titled && concept.identity.kindCertainty === 'sicher' && !isPartByName(concept),
  )
  return new Set(whole.flatMap(({ identity }) => identity.profile.year.value ?? [])).size > 1
}

/** Of files that somebody put together, those that are plainly concepts of different towns or years; none where all may be one. */
export function differentConcepts<T extends FileBeside>(files: readonly T[]): readonly T[] {
  const whole = files.filter((file) => file.identity.kind === 'concept' && !isPartByName(file))
  return new Set(whole.flatMap((concept) => townOf(concept) ?? [])).size > 1 || areEditions(whole) ? whole : []
}

function isPartByName({ path }: FileBeside): boolean {
  return isAnnexName(path) || partName.test(stemOf(path))
}

/** Whether the name of a file says that it is a part of what the others are: an annex, a number in a series, a common name. */
export function isNamedAsPart(path: string, others: readonly string[]): boolean {
  const stem = stemOf(path)
  if (isAnnexName(path) || partName.test(stem)) return true
  return others.some((other) => {
    const name = stemOf(other)
    return (number.test(stem) && number.test(name)) || commonPrefix(stem, name) >= shortestPrefix
  })
}

/** What stands apart, slides, and what its own title says to be something else. */
function isForeign({ kind, apart, recognised, titled }: Identity): boolean {
  return kind === 'presentation' || apart !== 'never' || (kind === 'other' && recognised && titled)
}

/** The name of the town without the kind of municipality in front of it. */
function townOf({ identity }: FileBeside): string | undefined {
  return identity.profile.municipality.value?.replace(/^(?:\p{L}*stadt|\p{L}*kreis|Gemeinde|Markt)\s+/iu, '')
}

function speaksOf({ document }: FileBeside, concept: FileBeside): boolean {
  const town = townOf(concept)
  return town !== undefined && town.length > 2 && document.text.split(town).length > 2
}

function commonPrefix(left: string, right: string): number {
  let length = 0
  while (length < left.length && left[length] === right[length]) length += 1
  return length
}

function stemOf(path: string): string {
  const name = fileName(path).normalize('NFC')
  return name.replace(/\.[^.]+$/, '').toLowerCase()
}
