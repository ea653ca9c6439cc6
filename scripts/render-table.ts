/** A table of plain text under its title: first column to the left, the others to the right. */
export function renderTable(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)))
  const line = (row: readonly string[]): string =>
    widths
      .map((width, column) => pad(row[column] ?? '', width, column))
      .join('  ')
      .trimEnd()
  const body = rows.length > 0 ? [line(head), ...rows.map(line)] : ['(none)']
  return [title, ...body.map((text) => `  ${text}`)].join('\n')
}

function pad(text: string, width: number, column: number): string {
  return column === 0 ? text.padEnd(width) : text.padStart(width)
}
