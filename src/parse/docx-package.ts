import { ooxmlNamespaces } from './ooxml-namespaces.ts'
import { childElements, parseXml, type XmlElement } from './xml-tree.ts'
import { unpackTexts } from './zip-archive.ts'

/** A part that another part refers to: its kind is the last word of the relationship's type ("styles", "header"). */
type Relationship = Readonly<{ id: string; kind: string; target: string; external: boolean }>

/** The parts of a DOCX by the roles they play, whatever they are called in the archive. */
export type DocxPackage = Readonly<{
  main: XmlElement
  /** The first part of a kind, null where there is none or the archive does not hold it. */
  part: (kind: string) => XmlElement | null
  parts: (kind: string) => readonly XmlElement[]
  /** A part by the id of its relationship to the main part. */
  partById: (id: string) => XmlElement | null
  /** The properties of the document; null where they are missing or damaged. */
  properties: XmlElement | null
}>

const typesPart = '[Content_Types].xml'
const usualMainPart = 'word/document.xml'
const wordType = /wordprocessingml\.(?:document|template)\.main|ms-word\.(?:document|template)\.macroEnabled/i
const readKinds = /^(?:styles|numbering|footnotes|endnotes|comments|settings|header|footer|diagramData)$/

/** Unpacks and parses what is read of a DOCX, null where the archive is none. Throws where a part is damaged or too large. */
export function openDocxPackage(bytes: Uint8Array, names: ReadonlySet<string>, limit: number): DocxPackage | null {
  const head = unpackPresent(
    bytes,
    [...names].filter((name) => name === typesPart || name.endsWith('.rels')),
    limit,
  )
  const start = relationshipsOf('', head.get('_rels/.rels'))
  const main = findMainPart(start, head, names)
  if (main === null) return null
  const base = main.slice(0, main.lastIndexOf('/') + 1)
  const stated = relationshipsOf(base, head.get(`${base}_rels/${main.slice(base.length)}.rels`))
  const relationships = stated.length > 0 ? stated : usualRelationships(base, names)
  const found = relationships.flatMap((relationship) => {
    const name = relationship.external ? null : realName(relationship.target, names)
    return name !== null && readKinds.test(relationship.kind) ? [{ ...relationship, name }] : []
  })
  const core = start.find(({ kind }) => kind === 'core-properties')?.target ?? 'docProps/core.xml'
  const properties = realName(core, names) ?? ''
  const wanted = [...new Set([main, properties, ...found.map(({ name }) => name)])].filter((name) => name !== '')
  const texts = unpackPresent(bytes, wanted, limit)
  const parse = parseOnce(texts)
  const tree = parse(main)
  if (!tree) throw new Error('the document has no main part')
  const parts = (kind: string): readonly XmlElement[] =>
    [...new Set(found.filter((part) => part.kind === kind).map(({ name }) => name))].flatMap(
      (name) => parse(name) ?? [],
    )
  return {
    main: tree,
    part: (kind) => parts(kind)[0] ?? null,
    parts,
    partById: (id) => {
      const name = found.find((part) => part.id === id)?.name
      return name === undefined ? null : parse(name)
    },
    properties: readProperties(texts.get(properties) ?? ''),
  }
}

/** Name of the part that holds the text of a Word document: the one the package names, else the usual one. */
function findMainPart(
  start: readonly Relationship[],
  head: ReadonlyMap<string, string>,
  names: ReadonlySet<string>,
): string | null {
  const target = start.find(({ kind, external }) => kind === 'officeDocument' && !external)?.target
  const name = target === undefined ? null : realName(target, names)
  if (name === null) return realName(usualMainPart, names)
  return isWordPart(name, head.get(typesPart)) ? name : null
}

function parseOnce(texts: ReadonlyMap<string, string>): (name: string) => XmlElement | null {
  const parsed = new Map<string, XmlElement | null>()
  return (name) => {
    const known = parsed.get(name)
    if (known !== undefined) return known
    const text = texts.get(name)
    const tree = text === undefined ? null : parseXml(text, ooxmlNamespaces)
    parsed.set(name, tree)
    return tree
  }
}

/** Relationships of a part; targets are resolved against the folder of the part. */
function relationshipsOf(base: string, text: string | undefined): readonly Relationship[] {
  if (text === undefined) return []
  return childElements(parseXml(text, ooxmlNamespaces), 'rel:Relationship').map(({ attributes }) => ({
    id: attributes.Id ?? '',
    kind: (attributes.Type ?? '').slice((attributes.Type ?? '').lastIndexOf('/') + 1),
    target: resolve(base, attributes.Target ?? ''),
    external: attributes.TargetMode === 'External',
  }))
}

/** Some programs forget the relationships: the parts are then looked for under their usual names. */
function usualRelationships(base: string, names: ReadonlySet<string>): readonly Relationship[] {
  return [...names].flatMap((name) => {
    const kind = /^([a-z]+)\d*\.xml$/i.exec(name.startsWith(base) ? name.slice(base.length) : '')?.[1] ?? ''
    return readKinds.test(kind) ? [{ id: '', kind, target: name, external: false }] : []
  })
}

function resolve(base: string, target: string): string {
  const path: string[] = []
  for (const step of (target.startsWith('/') ? target.slice(1) : base + target).split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.' && step !== '') path.push(step)
  }
  return path.join('/')
}

/** The name as the archive writes it: case does not matter in a package, and some names are escaped. */
function realName(name: string, names: ReadonlySet<string>): string | null {
  if (names.has(name)) return name
  const wanted = new Set([name.toLowerCase(), unescaped(name).toLowerCase()])
  for (const other of names) if (wanted.has(other.replaceAll('\\', '/').toLowerCase())) return other
  return null
}

function unescaped(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

function isWordPart(name: string, text: string | undefined): boolean {
  if (text === undefined) return true
  const types = childElements(parseXml(text, ooxmlNamespaces))
  const part = `/${name}`.toLowerCase()
  const own = types.find(({ attributes }) => unescaped(attributes.PartName ?? '').toLowerCase() === part)
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  const usual = types.find(({ attributes }) => attributes.Extension?.toLowerCase() === ending)
  const type = (own ?? usual)?.attributes.ContentType ?? ''
  return wordType.test(type) || (own === undefined && name === usualMainPart)
}

function unpackPresent(bytes: Uint8Array, names: readonly string[], limit: number): ReadonlyMap<string, string> {
  return names.length === 0 ? new Map() : unpackTexts(bytes, names, limit)
}

function readProperties(text: string): XmlElement | null {
  try {
    return text === '' ? null : parseXml(text, ooxmlNamespaces)
  } catch {
    return null
  }
}
