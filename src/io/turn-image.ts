import type { Turn } from '../model/recognition.ts'

/** Turns a grey image in PGM format (binary, 8 bits) clockwise; null when it is no such image. */
export function turnImage(pgm: Uint8Array, turn: Turn): Uint8Array | null {
  if (turn === 0) return pgm
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(pgm.subarray(0, 64)).toString('latin1'))
  if (!header) return null
  const width = Number(header[1])
  const height = Number(header[2])
  const from = pgm.subarray(header[0].length)
  if (from.length < width * height) return null
  const sideways = turn !== 180
  const head = Buffer.from(`P5\n${sideways ? height : width} ${sideways ? width : height}\n255\n`)
  const turned = new Uint8Array(head.length + width * height)
  turned.set(head)
  const to = turned.subarray(head.length)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      to[placeOf(x, y, { turn, width, height })] = from[y * width + x] ?? 255
    }
  }
  return turned
}

function placeOf(
  x: number,
  y: number,
  { turn, width, height }: Readonly<{ turn: Turn; width: number; height: number }>,
): number {
  if (turn === 180) return (height - 1 - y) * width + (width - 1 - x)
  if (turn === 90) return x * height + (height - 1 - y)
  return (width - 1 - x) * height + y
}
