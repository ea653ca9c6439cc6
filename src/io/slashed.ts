import { normalize, sep } from 'node:path'

/** A path as it is printed and stored: forward slashes on every system, no "./" in front. */
export function slashed(path: string): string {
  return normalize(path).split(sep).join('/')
}
