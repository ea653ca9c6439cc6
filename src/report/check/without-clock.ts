import { strFromU8, strToU8, unzipSync } from 'fflate'
import { packArchive } from '../pack-archive.ts'

const properties = 'docProps/core.xml'

/** Packs an office file anew without the time at which it was made, in its properties and in its archive. */
export function withoutClock(bytes: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(bytes)).map(([name, content]) => {
    return [name, name === properties ? strToU8(withoutDates(strFromU8(content))) : content] as const
  })
  return packArchive(files)
}

function withoutDates(xml: string): string {
  return xml.replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, '')
}
