import { strFromU8, unzipSync } from 'fflate'
import type { XmlElement } from '../../src/parse/xml-tree.ts'
import { childElement, childElements, parseXml, textOf } from '../../src/parse/xml-tree.ts'

/** A coding as a program takes it over: the words at its positions, the name of its code, and what stands beside it. */
export type StrictCoding = Readonly<{
  source: string
  start: number
  end: number
  quote: string
  code: string
  memo: string
  coder: string
}>

/** What an importer makes of a project. */
export type StrictProject = Readonly<{
  xml: string
  files: readonly string[]
  codings: readonly StrictCoding[]
  texts: ReadonlyMap<string, string>
  codes: readonly string[]
  cases: ReadonlyMap<string, ReadonlyMap<string, string>>
  documents: ReadonlyMap<string, ReadonlyMap<string, string>>
  notes: ReadonlyMap<string, string>
  areas: readonly Readonly<{ guid: string; page: number; corners: readonly number[] }>[]
}>

/**
 * Reads a project as the narrowest importer does that we know of (QualCoder's) and throws at the first thing on which it
 * crashes, or which it drops or shifts without a word. It shares no code with the reader of the program.
 */
export function readStrictly(bytes: Uint8Array): StrictProject {
  const archive = unzipSync(bytes)
  const xml = strFromU8(archive['project.qde'] ?? new Uint8Array())
  const root = parseXml(xml)
  assert(Boolean(root.attributes.origin), 'origin is missing')
  for (const name of Object.keys(archive))
    assert(/^(?:project\.qde|sources\/[0-9a-f-]{36}\.(?:txt|pdf))$/.test(name), `odd file ${name}`)
  const users = named(listOf(root, 'Users'), 'user')
  const codes = new Map<string, string>()
  collectCodes(listOf(childElement(root, 'CodeBook'), 'Codes'), codes)
  unique([...codes.values()], 'code')
  const variables = named(listOf(root, 'Variables'), 'variable')
  const reader = { archive, users, codes, variables }
  const sources = listOf(root, 'Sources').map((source) => readSource(source, reader))
  unique(
    sources.map(({ name }) => name),
    'source',
  )
  const cases = listOf(root, 'Cases').map(
    (element) => [attribute(element, 'name'), valuesOf(element, variables)] as const,
  )
  unique(
    cases.map(([name]) => name),
    'case',
  )
  const ofDocuments = new Set(sources.flatMap(({ values }) => [...values.keys()]))
  for (const [, values] of cases)
    for (const name of values.keys()) assert(!ofDocuments.has(name), `${name} is a variable of both`)
  const notes = listOf(root, 'Notes').map((note) => {
    dated(note)
    return [attribute(note, 'name'), plainText(note, archive)] as const
  })
  unique(
    notes.map(([name]) => name),
    'note',
  )
  unique(guidsOf(root), 'guid')
  return {
    xml,
    files: Object.keys(archive),
    codings: sources.flatMap(({ codings }) => codings),
    texts: new Map(sources.map(({ name, text }) => [name, text])),
    codes: [...codes.values()],
    cases: new Map(cases),
    documents: new Map(sources.map(({ name, values }) => [name, values])),
    notes: new Map(notes),
    areas: sources.flatMap(({ areas }) => areas),
  }
}

type Reader = Readonly<{
  archive: Readonly<Record<string, Uint8Array>>
  users: ReadonlyMap<string, string>
  codes: ReadonlyMap<string, string>
  variables: ReadonlyMap<string, string>
}>

function readSource(source: XmlElement, { archive, users, codes, variables }: Reader) {
  dated(source)
  const name = attribute(source, 'name')
  assert(name !== '' && !/[\\/\p{Cc}]/u.test(name), `bad name of a source: ${name}`)
  if (source.name === 'PDFSource') {
    assert(name.endsWith('.pdf'), `${name} is no name of a PDF`)
    const pdf = archive[`sources/${attribute(source, 'path').replace('internal://', '')}`]
    assert(strFromU8((pdf ?? new Uint8Array()).subarray(0, 4)) === '%PDF', `${name} has no PDF`)
  }
  const holder = source.name === 'PDFSource' ? childElement(source, 'Representation') : source
  assert(holder !== undefined, `${name} has no text`)
  const text = plainText(holder, archive)
  const letters = [...text]
  const codings = childElements(holder, 'PlainTextSelection').flatMap((selection) => {
    dated(selection)
    const start = Number(attribute(selection, 'startPosition'))
    const end = Number(attribute(selection, 'endPosition'))
    assert(start < end && end <= letters.length, `${start}-${end} is outside of ${name}`)
    const quote = letters.slice(start, end).join('')
    const memo = textOf(childElement(selection, 'Description'))
    return childElements(selection, 'Coding').map((coding) => {
      const code = codes.get(attribute(childElements(coding)[0], 'targetGUID'))
      const coder = users.get(attribute(coding, 'creatingUser'))
      assert(code !== undefined && coder !== undefined, `a coding of ${name} has no code or no coder`)
      return { source: name, start, end, quote, code, memo, coder }
    })
  })
  unique(
    codings.map(({ start, end, code, coder }) => `${start} ${end} ${code} ${coder}`),
    `coding of ${name}`,
  )
  const areas = childElements(source, 'PDFSelection').map((area) => ({
    guid: attribute(area, 'guid'),
    page: Number(attribute(area, 'page')),
    corners: ['firstX', 'firstY', 'secondX', 'secondY'].map((corner) => Number(attribute(area, corner))),
  }))
  return { name, text, codings, areas, values: valuesOf(holder, variables) }
}

/** Codes that only hold others are categories, which have names of their own but no passages. */
function collectCodes(
  elements: readonly XmlElement[],
  codes: Map<string, string>,
  categories = new Set<string>(),
): void {
  for (const element of elements) {
    if (element.name !== 'Code') continue
    const name = attribute(element, 'name')
    if (attribute(element, 'isCodable') === 'true') codes.set(attribute(element, 'guid'), name)
    else {
      assert(!categories.has(name), `two categories ${name}`)
      categories.add(name)
    }
    collectCodes(childElements(element), codes, categories)
  }
}

function plainText(element: XmlElement, archive: Readonly<Record<string, Uint8Array>>): string {
  assert(childElement(element, 'PlainTextContent') === undefined, 'text inside of the project file')
  const path = attribute(element, 'plainTextPath')
  const bytes = archive[`sources/${path.replace('internal://', '')}`]
  assert(bytes !== undefined, `${path} is missing`)
  assert(!(bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf), `${path} begins with a mark of byte order`)
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  assert(!text.includes('\r'), `${path} has carriage returns`)
  return text
}

function valuesOf(element: XmlElement, variables: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const values = childElements(element, 'VariableValue').map((value) => {
    const [reference, content] = childElements(value)
    const name = variables.get(attribute(reference, 'targetGUID'))
    assert(name !== undefined, 'a value has no variable')
    return [name, textOf(content)] as const
  })
  unique(
    values.map(([name]) => name),
    'variable',
  )
  return new Map(values)
}

function named(elements: readonly XmlElement[], thing: string): ReadonlyMap<string, string> {
  const names = new Map(elements.map((element) => [attribute(element, 'guid'), attribute(element, 'name')]))
  unique([...names.values()], thing)
  return names
}

function listOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return childElements(childElement(element, name))
}

/** All ids but those of areas, which share one with the passage in the text. */
function guidsOf(element: XmlElement): readonly string[] {
  const own = element.name === 'PDFSelection' ? undefined : element.attributes.guid
  return [...(own === undefined ? [] : [own]), ...childElements(element).flatMap(guidsOf)]
}

function dated(element: XmlElement): void {
  assert(
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(attribute(element, 'creationDateTime')),
    `a ${element.name} has no date`,
  )
}

function attribute(element: XmlElement | undefined, name: string): string {
  return element?.attributes[name] ?? ''
}

function unique(names: readonly string[], thing: string): void {
  const seen = new Set<string>()
  for (const name of names) {
    assert(name !== '' && !seen.has(name), `two things are called ${thing} ${name}`)
    seen.add(name)
  }
}

function assert(holds: boolean, message: string): asserts holds {
  if (!holds) throw new Error(message)
}
