import { strToU8, zipSync } from 'fflate'

/** A project as QDA programs write it, in the words of a test. */
export type ProjectText = Readonly<{
  origin?: string
  users?: Readonly<Record<string, string>>
  codes?: string
  variables?: Readonly<Record<string, string>>
  cases?: string
  sources?: string
  files?: Readonly<Record<string, string>>
}>

/** An id made of one letter. */
export function guid(letter: string): string {
  return `${letter.repeat(8)}-0000-4000-8000-${letter.repeat(12)}`
}

/** A `.qdpx` of these parts. */
export function qdpx({
  origin = 'Test',
  users = {},
  codes = '',
  variables = {},
  cases = '',
  sources = '',
  files = {},
}: ProjectText): Uint8Array {
  const list = (name: string, items: readonly string[]) =>
    items.length > 0 ? `<${name}>${items.join('')}</${name}>` : ''
  const xml = [
    `<?xml version="1.0" encoding="utf-8"?><Project xmlns="urn:QDA-XML:project:1.0" name="P" origin="${origin}">`,
    list(
      'Users',
      Object.entries(users).map(([id, name]) => `<User guid="${guid(id)}" name="${name}"/>`),
    ),
    `<CodeBook><Codes>${codes}</Codes></CodeBook>`,
    list(
      'Variables',
      Object.entries(variables).map(
        ([id, name]) => `<Variable guid="${guid(id)}" name="${name}" typeOfVariable="Text"/>`,
      ),
    ),
    cases === '' ? '' : `<Cases>${cases}</Cases>`,
    `<Sources>${sources}</Sources></Project>`,
  ].join('')
  const texts = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const)
  return zipSync({ 'project.qde': strToU8(xml), ...Object.fromEntries(texts) })
}

/** A code, with others below it. */
export function code(id: string, name: string, below = ''): string {
  return `<Code guid="${guid(id)}" name="${name}" isCodable="true">${below}</Code>`
}

/** A passage with the codes that users gave it. */
export function selection(
  start: number,
  end: number,
  codings: readonly (readonly [user: string, code: string])[],
  name = '',
): string {
  const given = codings.map(
    ([user, id]) =>
      `<Coding guid="${guid('c')}" creatingUser="${guid(user)}"><CodeRef targetGUID="${guid(id)}"/></Coding>`,
  )
  return `<PlainTextSelection guid="${guid('5')}" name="${name}" startPosition="${start}" endPosition="${end}">${given.join('')}</PlainTextSelection>`
}

/** A value of a variable. */
export function value(id: string, text: string): string {
  return `<VariableValue><VariableRef targetGUID="${guid(id)}"/><TextValue>${text}</TextValue></VariableValue>`
}
