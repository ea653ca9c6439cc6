import { strFromU8, unzipSync } from 'fflate'
import { readXlsx, type Sheet } from 'hucre/xlsx'
import { SaxesParser } from 'saxes'

/** The parts of a workbook as text, by name. */
export function workbookParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))
}

/** The sheets of a workbook by name, as the library reads them back. */
export async function workbookSheets(bytes: Uint8Array): Promise<ReadonlyMap<string, Sheet>> {
  const { sheets } = await readXlsx(bytes)
  return new Map(sheets.map((sheet) => [sheet.name, sheet]))
}

/** What a strict reader of XML finds wrong with a text; null when it is well-formed. */
export function xmlFault(text: string): string | null {
  let fault: string | null = null
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    fault ??= error.message
  })
  parser.write(text).close()
  return fault
}

/** The values of an attribute in a text of XML, in order. */
export function attributes(xml: string, element: string, attribute: string): readonly string[] {
  const tags = xml.match(new RegExp(`<${element}(?=[ />])[^>]*>`, 'g')) ?? []
  return tags.flatMap((tag) => new RegExp(` ${attribute}="([^"]*)"`).exec(tag)?.[1] ?? [])
}
