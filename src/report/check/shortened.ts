import { foldSpaces } from '../../model/fold-spaces.ts'
/** A text of at most so many characters: cut between words, with a sign that something is left out. */
export function shortened(text: string, length: number): string {
  const line = foldSpaces(text)
  if (line.length <= length) return line
  const cut = line.slice(0, length - 1)
  const end = cut.lastIndexOf(' ')
  return `${(end > length / 2 ? cut.slice(0, end) : cut).replace(/[\s,;:–-]+$/, '').replace(/[\ud800-\udbff]$/, '')} …`
}
