import type { GreyImage } from '../model/recognition.ts'

/** Reads a grey image in PGM format (binary, 8 bits); null when it is none. */
export function parsePgm(bytes: Uint8Array, dpi: number): GreyImage | null {
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(bytes.subarray(0, 64)).toString('latin1'))
  if (!header) return null
  const width = Number(header[1])
  const height = Number(header[2])
  const pixels = bytes.subarray(header[0].length)
  return pixels.length < width * height ? null : { width, height, dpi, pixels: pixels.subarray(0, width * height) }
}

/** Writes a grey image in PGM format. */
export function toPgm({ width, height, pixels }: GreyImage): Uint8Array {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), pixels])
}
