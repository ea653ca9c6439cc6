import { unzipSync } from 'fflate'
import type { OpenTag } from './xml-tags.ts'
import { appendedToRoot, listTags, localName, rootPrefix } from './xml-tags.ts'

/** The parts of a DOCX by their names in the archive, in their order. */
export type DocxParts = ReadonlyMap<string, Uint8Array>

/** The archive is larger than a draft ever is, or its texts are. */
export class TooLargeError extends Error {}

const mostUnpacked = 300 * 1024 * 1024
const typesPart = '[Content_Types].xml'
const commentsType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'

/** Unpacks all parts. Throws a TooLargeError, or an Error where the archive is damaged. */
export function unpackDocx(bytes: Uint8Array): DocxParts {
  let size = 0
  let count = 0
  const parts = unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize
      count += 1
      if (size > mostUnpacked) throw new TooLargeError('the archive is too large')
      return true
    },
  })
  const entries = Object.entries(parts)
  if (entries.length !== count) throw new Error('the archive names a part twice')
  return new Map(entries)
}

/** A part as text; null where it is not there. Throws where its bytes are no UTF-8, so that nothing is lost unseen. */
export function textOfPart(parts: DocxParts, name: string): string | null {
  const bytes = parts.get(name)
  return bytes === undefined ? null : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
}

/** The part that holds the text, as the package names it. */
export function mainPartOf(parts: DocxParts): string {
  const xml = textOfPart(parts, '_rels/.rels')
  const target =
    xml === null ? undefined : relationships(xml).find(({ attributes }) => kindOf(attributes) === 'officeDocument')
  const name = target ? resolved('', target.attributes.Target ?? '') : 'word/document.xml'
  if (!parts.has(name)) throw new Error('the document has no main part')
  return name
}

/** The part of a kind ("comments", "footnotes") that another part refers to; null where there is none. */
export function partOfKind(parts: DocxParts, main: string, kind: string): string | null {
  const xml = textOfPart(parts, relationshipsOf(main))
  const found = xml === null ? undefined : relationships(xml).find(({ attributes }) => kindOf(attributes) === kind)
  const name = found ? resolved(folderOf(main), found.attributes.Target ?? '') : null
  return name !== null && parts.has(name) ? name : null
}

/** Adds a part for comments with its relationship and type; gives its name and the parts with it. */
export function withCommentsPart(parts: DocxParts, main: string, comments: string, strict: boolean): DocxParts {
  const folder = folderOf(main)
  const name = unusedName(parts, folder)
  const base = strict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const links = textOfPart(parts, relationshipsOf(main)) ?? emptyRelationships
  const target = name.slice(folder.length)
  const link = (prefix: string): string =>
    `<${prefix}Relationship Id="${unusedId(links)}" Type="${base}/comments" Target="${target}"/>`
  const types = textOfPart(parts, typesPart)
  if (types === null) throw new Error('the package names no types')
  const override = (prefix: string): string => `<${prefix}Override PartName="/${name}" ContentType="${commentsType}"/>`
  return replaced(parts, [
    [typesPart, appendedToRoot(types, override(rootPrefix(types)))],
    [relationshipsOf(main), appendedToRoot(links, link(rootPrefix(links)))],
    [name, comments],
  ])
}

/** The parts with some of them replaced or, at the end, added. */
export function replaced(parts: DocxParts, texts: readonly (readonly [string, string])[]): DocxParts {
  const encoder = new TextEncoder()
  return new Map([...parts, ...texts.map(([name, text]) => [name, encoder.encode(text)] as const)])
}

const emptyRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'

function relationships(xml: string): readonly OpenTag[] {
  return listTags(xml).filter(({ name }) => localName(name) === 'Relationship')
}

function kindOf({ Type = '' }: OpenTag['attributes']): string {
  return Type.slice(Type.lastIndexOf('/') + 1)
}

function relationshipsOf(part: string): string {
  const folder = folderOf(part)
  return `${folder}_rels/${part.slice(folder.length)}.rels`
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1)
}

function resolved(folder: string, target: string): string {
  const path: string[] = []
  for (const step of (target.startsWith('/') ? target.slice(1) : folder + target).split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.' && step !== '') path.push(step)
  }
  return path.join('/')
}

function unusedName(parts: DocxParts, folder: string): string {
  for (let number = 0; ; number += 1) {
    const name = `${folder}comments${number === 0 ? '' : number}.xml`
    if (!parts.has(name)) return name
  }
}

function unusedId(xml: string): string {
  const taken = new Set(relationships(xml).map(({ attributes }) => attributes.Id))
  for (let number = 1; ; number += 1) if (!taken.has(`rIdKonzeptspiegel${number}`)) return `rIdKonzeptspiegel${number}`
}
