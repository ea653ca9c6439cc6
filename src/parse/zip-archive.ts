import { Unzip, UnzipInflate, unzipSync } from 'fflate'

/** A file in a ZIP archive as the directory lists it; the size is what the directory claims. */
export type ZipEntry = Readonly<{ name: string; size: number }>

/** What is unpacked is larger than allowed, whatever the directory says. */
export class UnpackedTooLargeError extends Error {
  readonly bytes: number
  constructor(bytes: number) {
    super(`more than ${bytes} bytes unpacked`)
    this.bytes = bytes
  }
}

/** More files than any office program writes. */
const maximumEntries = 20_000

/** Packed bytes that are inflated in one go: at most about a thousandfold comes out before it is counted. */
const chunkSize = 16 * 1024

/** Lists the directory of a ZIP archive without unpacking anything; null when there is none or it is damaged. */
export function listZipEntries(bytes: Uint8Array): readonly ZipEntry[] | null {
  const entries: ZipEntry[] = []
  const list = ({ name, originalSize }: Readonly<{ name: string; originalSize: number }>): boolean => {
    if (name === '' || entries.length >= maximumEntries) throw new Error('the directory is damaged')
    entries.push({ name, size: originalSize })
    return false
  }
  try {
    unzipSync(bytes, { filter: list })
    return entries
  } catch {
    return null
  }
}

/**
 * Unpacks the wanted files of an archive as text. Throws an UnpackedTooLargeError as soon as more than `limit` bytes have
 * really come out, and an Error when a file is damaged or not there.
 */
export function unpackTexts(bytes: Uint8Array, wanted: readonly string[], limit: number): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  let unpacked = 0
  let entries = 0
  const archive = new Unzip((file) => {
    entries += 1
    if (entries > maximumEntries) throw new Error('the archive holds too many files')
    if (!wanted.includes(file.name)) return
    let decoder: InstanceType<typeof TextDecoder> | null = null
    const parts: string[] = []
    file.ondata = (error, data, final) => {
      if (error) throw error
      unpacked += data.length
      if (unpacked > limit) throw new UnpackedTooLargeError(unpacked)
      decoder ??= new TextDecoder(encodingOf(data))
      parts.push(decoder.decode(data, { stream: !final }))
      if (final) texts.set(file.name, parts.join(''))
    }
    file.start()
  })
  archive.register(UnzipInflate)
  for (let at = 0; at < bytes.length; at += chunkSize) {
    archive.push(bytes.subarray(at, at + chunkSize), at + chunkSize >= bytes.length)
  }
  const missing = wanted.find((name) => !texts.has(name))
  if (missing !== undefined) throw new Error(`no data for ${missing}`)
  return texts
}

/** XML is UTF-8 unless it begins with the mark of UTF-16. */
function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8'
}
