/** How often coder A gave value i where coder B gave value j: k rows of k counts, one after the other. */
export type Contingency = Readonly<{ size: number; counts: ArrayLike<number> }>

/** Sums of the rows, of the columns and of all, and of the diagonal. */
export function marginsOf({ size, counts }: Contingency): Readonly<{
  rows: Float64Array
  columns: Float64Array
  total: number
  diagonal: number
}> {
  const rows = new Float64Array(size)
  const columns = new Float64Array(size)
  let total = 0
  let diagonal = 0
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const count = counts[row * size + column] ?? 0
      rows[row] = (rows[row] ?? 0) + count
      columns[column] = (columns[column] ?? 0) + count
      total += count
      if (row === column) diagonal += count
    }
  }
  return { rows, columns, total, diagonal }
}
