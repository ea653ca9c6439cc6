/** Number of insertions, deletions and replacements that turn one list into the other, and which they are. */
export function editDistance(
  left: readonly string[],
  right: readonly string[],
): Readonly<{ distance: number; edits: readonly string[] }> {
  const width = right.length + 1
  const costs = new Uint32Array((left.length + 1) * width)
  const cost = (row: number, column: number) => costs[row * width + column] ?? 0
  for (let column = 1; column < width; column += 1) costs[column] = column
  for (let row = 1; row <= left.length; row += 1) {
    costs[row * width] = row
    for (let column = 1; column < width; column += 1) {
      const same = left[row - 1] === right[column - 1] ? 0 : 1
      costs[row * width + column] = Math.min(
        cost(row - 1, column - 1) + same,
        cost(row - 1, column) + 1,
        cost(row, column - 1) + 1,
      )
    }
  }
  return { distance: cost(left.length, right.length), edits: traceEdits(left, right, cost) }
}

/** Edits in order, neighbouring ones together: "-missing +extra". */
function traceEdits(
  left: readonly string[],
  right: readonly string[],
  cost: (row: number, column: number) => number,
): readonly string[] {
  const groups: string[][] = []
  let row = left.length
  let column = right.length
  let open = false
  while (row > 0 || column > 0) {
    const here = cost(row, column)
    if (row > 0 && column > 0 && left[row - 1] === right[column - 1] && here === cost(row - 1, column - 1)) {
      row -= 1
      column -= 1
      open = false
      continue
    }
    if (!open) groups.unshift([])
    open = true
    const group = groups[0] ?? []
    if (row > 0 && here === cost(row - 1, column) + 1) {
      row -= 1
      group.unshift(`-${left[row]}`)
    } else if (column > 0 && here === cost(row, column - 1) + 1) {
      column -= 1
      group.unshift(`+${right[column]}`)
    } else {
      row -= 1
      column -= 1
      group.unshift(`-${left[row]}`, `+${right[column]}`)
    }
  }
  return groups.map((group) => group.join(' '))
}
