/** A file in a ZIP archive, still packed. */
export type ZipEntry = Readonly<{
  name: string
  packedSize: number
  size: number
  method: number
  offset: number
  encrypted: boolean
}>

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50

/** Reads the directory of a ZIP archive without unpacking anything; null when there is none. */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end < 0) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries: ZipEntry[] = []
  const decoder = new TextDecoder()
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature) return null
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 65_535)
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) if (view.getUint32(at, true) === endSignature) return at
  return -1
}

/**
 * Unpacks one entry as text; throws when it is damaged or larger than the limit, whatever the directory says about
 * its size.
 */
export async function readZipText(bytes: Uint8Array, entry: ZipEntry, limit: number): Promise<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { offset, packedSize, method } = entry
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSignature)
    throw new Error(`no data for ${entry.name}`)
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + packedSize > bytes.length) throw new Error(`${entry.name} is cut off`)
  const packed = bytes.subarray(start, start + packedSize)
  if (method === 0) return new TextDecoder().decode(packed)
  if (method !== 8) throw new Error(`${entry.name} is packed with an unknown method`)
  return inflate(packed, limit, entry.name)
}

async function inflate(packed: Uint8Array, limit: number, name: string): Promise<string> {
  const stream = new Blob([packed.slice()]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  const decoder = new TextDecoder()
  let size = 0
  let text = ''
  for await (const chunk of stream) {
    const part: Uint8Array = chunk
    size += part.length
    if (size > limit) throw new Error(`${name} is too large`)
    text += decoder.decode(part, { stream: true })
  }
  return text + decoder.decode()
}
