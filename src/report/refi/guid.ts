/** Namespace of all ids of this program; made once, never to be changed: the ids in projects of researchers hang on it. */
const namespace = [0x6b, 0x0e, 0x1f, 0x52, 0x8d, 0x3c, 0x4a, 0x77, 0x9b, 0x21, 0x5e, 0xc4, 0x10, 0xd8, 0x93, 0xaf]

/** An id that is the same for the same parts everywhere: a UUID of version 5 (RFC 9562) over the parts. */
export function guidOf(...parts: readonly string[]): string {
  return uuidV5(namespace, JSON.stringify(parts))
}

/** The UUID of version 5 for a name in a namespace of 16 bytes. */
export function uuidV5(space: readonly number[], name: string): string {
  const hash = sha1(Uint8Array.from([...space, ...new TextEncoder().encode(name)]))
  const bytes = hash.slice(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** SHA-1 (FIPS 180-4), which version 5 asks for. The hash of the platform is only to be had asynchronously. */
function sha1(message: Uint8Array): Uint8Array {
  const length = ((message.length + 8) >> 6) + 1
  const padded = new Uint8Array(length * 64)
  padded.set(message)
  padded[message.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 4, message.length * 8)
  const state = Uint32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0)
  const words = new Uint32Array(80)
  for (let block = 0; block < padded.length; block += 64) {
    for (let at = 0; at < 16; at += 1) words[at] = view.getUint32(block + at * 4)
    for (let at = 16; at < 80; at += 1) {
      words[at] = turned(word(words, at - 3) ^ word(words, at - 8) ^ word(words, at - 14) ^ word(words, at - 16), 1)
    }
    mixIn(state, words)
  }
  const hash = new Uint8Array(20)
  const out = new DataView(hash.buffer)
  for (const [at, value] of state.entries()) out.setUint32(at * 4, value)
  return hash
}

function mixIn(state: Uint32Array, words: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state
  for (let at = 0; at < 80; at += 1) {
    const next = (turned(a, 5) + choice(at, b, c, d) + e + word(words, at)) >>> 0
    e = d
    d = c
    c = turned(b, 30)
    b = a
    a = next
  }
  for (const [at, value] of [a, b, c, d, e].entries()) state[at] = (word(state, at) + value) >>> 0
}

/** Function and constant of the round. */
function choice(round: number, b: number, c: number, d: number): number {
  if (round < 20) return ((b & c) | (~b & d)) + 0x5a827999
  if (round < 40) return (b ^ c ^ d) + 0x6ed9eba1
  if (round < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc
  return (b ^ c ^ d) + 0xca62c1d6
}

function turned(value: number, by: number): number {
  return ((value << by) | (value >>> (32 - by))) >>> 0
}

function word(words: Uint32Array, at: number): number {
  return words[at] ?? 0
}
