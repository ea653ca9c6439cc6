/**
 * Compares names as a person would sort them, the same way on every machine: numbers by their value ("2_" before "10_"),
 * letters without case and accents, then by code unit; no locale.
 */
export function byName(a: string, b: string): number {
  const [left, right] = [chunksOf(a), chunksOf(b)]
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const order = compareChunks(left[at] ?? '', right[at] ?? '')
    if (order !== 0) return order
  }
  return byCodeUnit(a.normalize('NFC'), b.normalize('NFC')) || byCodeUnit(a, b)
}

function chunksOf(name: string): readonly string[] {
  return (
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/\d+|\D+/g) ?? []
  )
}

function compareChunks(left: string, right: string): number {
  const [first, second] = [left.replace(/^0+(?=\d)/, ''), right.replace(/^0+(?=\d)/, '')]
  const areNumbers = /^\d/.test(first) && /^\d/.test(second)
  return (areNumbers ? first.length - second.length : 0) || byCodeUnit(first, second)
}

function byCodeUnit(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
