import type { Line } from './line.ts'

/** The usual look of a file's running text, against which headings and notes are judged. */
export type BodyStyle = Readonly<{ size: number; bold: boolean; width: number }>

/** Finds size, weight and line width in which most characters of the file are set. */
export function findBodyStyle(lines: readonly Line[]): BodyStyle {
  const sizes = new Map<number, number>()
  let bold = 0
  let total = 0
  for (const line of lines) {
    if (line.table) continue
    const size = roundSize(line.size)
    sizes.set(size, (sizes.get(size) ?? 0) + line.text.length)
    total += line.text.length
    if (line.bold) bold += line.text.length
  }
  let size = 0
  for (const [value, count] of sizes) if (count > (sizes.get(size) ?? 0)) size = value
  return { size, bold: bold * 2 > total, width: findWidth(lines, size) }
}

/** Half points are enough to tell sizes apart. */
export function roundSize(size: number): number {
  return Math.round(size * 2) / 2
}

/** In sizes of the body: smaller bold type heads boxes and tables, not sections. */
const smallestHeading = 0.8

/** Whether a line is set off from the body by size or weight. */
export function isStyled(line: Line, body: BodyStyle): boolean {
  if (line.size > 0 && line.size < body.size * smallestHeading) return false
  return (line.size > 0 && line.size > body.size * 1.08) || (line.bold && !body.bold)
}

/** The right edge that nine of ten body lines do not pass. */
function findWidth(lines: readonly Line[], size: number): number {
  const rights: number[] = []
  for (const line of lines) if (!line.table && roundSize(line.size) === size) rights.push(line.right)
  rights.sort((a, b) => a - b)
  return rights[Math.floor(rights.length * 0.9)] ?? 0
}
