import { unzipSync, zipSync } from 'fflate'

/** Numbers from 0 to below 1, always the same ones for a seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * Damages a file in one to four ways at random places. A ZIP archive is damaged as a whole or, more often, in one of its
 * files, so that not only the unpacking is put to the test.
 */
export function mutate(bytes: Uint8Array, random: () => number): Uint8Array {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && random() < 0.7) return mutateArchive(bytes, random)
  let damaged: Uint8Array = bytes.slice()
  for (let left = 1 + Math.floor(random() * 4); left > 0; left -= 1) {
    const way = ways[Math.floor(random() * ways.length)]
    if (way && damaged.length > 0) damaged = way(damaged, random)
  }
  return damaged
}

function mutateArchive(bytes: Uint8Array, random: () => number): Uint8Array {
  const files = unzipSync(bytes)
  const names = Object.keys(files).filter((name) => /\.(?:xml|rels)$/.test(name))
  const name = names[Math.floor(random() * names.length)] ?? ''
  return zipSync({ ...files, [name]: mutate(files[name] ?? bytes, random) })
}

type Way = (bytes: Uint8Array, random: () => number) => Uint8Array

/** A place and what is damaged from there on: mostly little, now and then much. */
function range(bytes: Uint8Array, random: () => number): Readonly<{ start: number; end: number }> {
  const start = Math.floor(random() * bytes.length)
  const most = random() < 0.8 ? 64 : bytes.length / 2
  return { start, end: Math.min(bytes.length, start + 1 + Math.floor(random() * most)) }
}

function scatter(bytes: Uint8Array, random: () => number): Uint8Array {
  for (let left = 1 + Math.floor(random() * 50); left > 0; left -= 1) {
    bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256)
  }
  return bytes
}

function blank(bytes: Uint8Array, random: () => number): Uint8Array {
  const { start, end } = range(bytes, random)
  return bytes.fill(random() < 0.5 ? 0 : 0x20, start, end)
}

function remove(bytes: Uint8Array, random: () => number): Uint8Array {
  const { start, end } = range(bytes, random)
  return joined(bytes.subarray(0, start), bytes.subarray(end))
}

function repeat(bytes: Uint8Array, random: () => number): Uint8Array {
  const { start, end } = range(bytes, random)
  return joined(bytes.subarray(0, end), bytes.subarray(start))
}

function move(bytes: Uint8Array, random: () => number): Uint8Array {
  const { start, end } = range(bytes, random)
  bytes.copyWithin(Math.floor(random() * bytes.length), start, end)
  return bytes
}

function cut(bytes: Uint8Array, random: () => number): Uint8Array {
  return bytes.slice(0, Math.floor(random() * bytes.length))
}

const numbers = ['0', '-1', '1', '65536', '2147483648', '99999999999', '1e9', 'NaN', '3 0 R', 'null', '[]']

/** Another number where one stood: lengths, counts, sizes and references live in them. */
function renumber(bytes: Uint8Array, random: () => number): Uint8Array {
  const from = Math.floor(random() * bytes.length)
  const start = bytes.findIndex((byte, at) => at >= from && isDigit(byte))
  if (start < 0) return bytes
  let end = start
  while (end < bytes.length && isDigit(bytes[end] ?? 0)) end += 1
  const other = numbers[Math.floor(random() * numbers.length)] ?? ''
  return joined(bytes.subarray(0, start), new TextEncoder().encode(other), bytes.subarray(end))
}

const ways: readonly Way[] = [scatter, blank, remove, repeat, move, cut, renumber, renumber, renumber]

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
