import { zipSync } from 'fflate'

const packed = /\.(?:png|jpe?g|gif|mp4|wmv|zip)$/i

/** Packs files into a ZIP archive whose bytes depend on nothing but them: no clock, their order, images as they are. */
export function packArchive(files: Iterable<readonly [string, Uint8Array]>): Uint8Array {
  // The first day that an archive can name, in the time of the machine, as the archive writes it.
  const mtime = new Date(1980, 0, 1)
  return zipSync(
    Object.fromEntries([...files].map(([name, bytes]) => [name, [bytes, { level: packed.test(name) ? 0 : 6, mtime }]])),
  )
}
