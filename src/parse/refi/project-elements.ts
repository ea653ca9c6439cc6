import type { XmlElement } from '../xml-tree.ts'
import { childElement, childElements, textOf } from '../xml-tree.ts'
import type {
  RefiCase,
  RefiCode,
  RefiCoding,
  RefiProject,
  RefiSelection,
  RefiSource,
  RefiValue,
} from './refi-project.ts'

/** Address of the elements of a project up to the version, which is written 1.0, 0.4 or 0:4. */
export const projectNamespace = 'urn:QDA-XML:project:'

/** Reads the elements of `project.qde`; texts that are files of their own are still missing. */
export function readProjectElements(root: XmlElement): RefiProject {
  const list = (name: string, item: string): readonly XmlElement[] => childElements(childElement(root, name), item)
  return {
    origin: attribute(root, 'origin'),
    users: new Map(
      list('Users', 'User').map((user) => [guidOf(user), attribute(user, 'name') || attribute(user, 'id')]),
    ),
    codes: childElements(childElement(childElement(root, 'CodeBook'), 'Codes'), 'Code').map(toCode),
    variables: new Map(
      list('Variables', 'Variable').map((variable) => [guidOf(variable), attribute(variable, 'name')]),
    ),
    cases: list('Cases', 'Case').map(toCase),
    sources: childElements(childElement(root, 'Sources')).map(toSource),
  }
}

function attribute(element: XmlElement, name: string): string {
  return element.attributes[name] ?? ''
}

/** Ids are the same with or without braces, in capitals or small letters. */
function guidOf(element: XmlElement, name = 'guid'): string {
  return attribute(element, name)
    .replace(/[{}\s]/g, '')
    .toLowerCase()
}

function toCode(element: XmlElement): RefiCode {
  return {
    guid: guidOf(element),
    name: attribute(element, 'name'),
    children: childElements(element, 'Code').map(toCode),
  }
}

function toCase(element: XmlElement): RefiCase {
  const sources = childElements(element, 'SourceRef').map((reference) => guidOf(reference, 'targetGUID'))
  return { name: attribute(element, 'name'), sources, values: valuesOf(element) }
}

/** A PDF has its text in a representation of its own, which may have codings and variables as well. */
function toSource(element: XmlElement): RefiSource {
  const representation = childElement(element, 'Representation')
  const places = representation ? [element, representation] : [element]
  const holder = representation ?? element
  const path = attribute(holder, 'plainTextPath')
  const inline = childElement(holder, 'PlainTextContent')
  const inside = /^internal:\/\/\/?(.+)$/i.exec(path)?.[1]
  return {
    guid: guidOf(element),
    guids: places.map((place) => guidOf(place)),
    name: attribute(element, 'name'),
    textFile: inside === undefined ? null : (inside.split(/[\\/]/).at(-1) ?? null),
    text: inline ? textOf(inline) : null,
    selections: places.flatMap((place) => [
      ...childElements(place, 'PlainTextSelection').map((selection) => toSelection(selection)),
      ...childElements(place, 'PDFSelection').map((selection) => toSelection(selection)),
    ]),
    codings: places.flatMap((place) => codingsOf(place, '')),
    values: places.flatMap(valuesOf),
  }
}

function toSelection(element: XmlElement): RefiSelection {
  const page = wholeNumber(element, 'page')
  return {
    guid: guidOf(element),
    name: attribute(element, 'name'),
    description: textOf(childElement(element, 'Description')),
    start: wholeNumber(element, 'startPosition'),
    end: wholeNumber(element, 'endPosition'),
    page: page === null ? null : page + 1,
    codings: codingsOf(element, guidOf(element, 'creatingUser')),
  }
}

/** Who applied the code is said by the coding; where it is silent, by the selection. */
function codingsOf(element: XmlElement, user: string): readonly RefiCoding[] {
  return childElements(element, 'Coding').flatMap((coding) => {
    const reference = childElement(coding, 'CodeRef')
    return reference ? [{ code: guidOf(reference, 'targetGUID'), user: guidOf(coding, 'creatingUser') || user }] : []
  })
}

const valueElements = /^(?:Text|Boolean|Integer|Float|Date|DateTime)Value$/

function valuesOf(element: XmlElement): readonly RefiValue[] {
  return childElements(element, 'VariableValue').flatMap((value) => {
    const reference = childElement(value, 'VariableRef')
    const content = childElements(value).find(({ name }) => valueElements.test(name))
    return reference && content ? [{ variable: guidOf(reference, 'targetGUID'), value: textOf(content).trim() }] : []
  })
}

function wholeNumber(element: XmlElement, name: string): number | null {
  const text = attribute(element, name).trim()
  return /^\d{1,9}$/.test(text) ? Number(text) : null
}
