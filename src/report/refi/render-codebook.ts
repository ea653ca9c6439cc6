import type { Code } from './code-tree.ts'
import { allCodes } from './code-tree.ts'
import { guidOf } from './guid.ts'
import type { Xml } from './xml.ts'
import { xmlElement, xmlText } from './xml.ts'

/** First line of every XML file. */
export const xmlDeclaration = '<?xml version="1.0" encoding="utf-8"?>\n'

/** A codebook for itself (REFI-QDA, `.qdc`). */
export function renderCodebook(codes: readonly Code[], origin: string): Xml {
  const attributes = { xmlns: 'urn:QDA-XML:codebook:1.0', origin }
  const sets = codes.map((group) => setElement(group, (guid) => xmlElement('MemberCode', { guid })))
  const content = [xmlElement('Codes', {}, codes.map(codeElement)), xmlElement('Sets', {}, sets)]
  return `${xmlDeclaration}${xmlElement('CodeBook', attributes, content)}\n`
}

/** A code with its definition and the codes below it. */
export function codeElement({ guid, name, description, color, children }: Code): Xml {
  const definition = description === '' ? [] : [xmlElement('Description', {}, [xmlText(description)])]
  return xmlElement('Code', { guid, name, isCodable: color !== null, color }, [
    ...definition,
    ...children.map(codeElement),
  ])
}

/** The codes of a group as a set, for programs that have groups of codes instead of a tree. */
export function setElement({ key, name, description, children }: Code, member: (guid: string) => Xml): Xml {
  const codable = allCodes(children).filter(({ color }) => color !== null)
  return xmlElement('Set', { guid: guidOf('set', key), name }, [
    xmlElement('Description', {}, [xmlText(description)]),
    ...codable.map(({ guid }) => member(guid)),
  ])
}
