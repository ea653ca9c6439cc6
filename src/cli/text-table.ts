/** A table for the terminal: columns as wide as their longest cell, the first to the left, the others to the right. */
export function textTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [headings, ...rows]
  const widths = headings.map((_, column) => Math.max(...all.map((row) => [...(row[column] ?? '')].length)))
  const padded = (cell: string, column: number): string => {
    const space = ' '.repeat((widths[column] ?? 0) - [...cell].length)
    return column === 0 ? cell + space : space + cell
  }
  return all.map((row) => row.map(padded).join('  ').trimEnd()).join('\n')
}
