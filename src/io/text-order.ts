/** Compares names the same way on every machine: by code unit after Unicode normalisation, without a locale. */
export function byName(a: string, b: string): number {
  const left = a.normalize('NFC')
  const right = b.normalize('NFC')
  if (left === right) return a < b ? -1 : a > b ? 1 : 0
  return left < right ? -1 : 1
}
