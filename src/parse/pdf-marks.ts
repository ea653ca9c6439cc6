/** The structure element of marked content, or that it is no content. */
export type Mark = Readonly<{ element: number | null; artifact: boolean }>

export const noMark: Mark = { element: null, artifact: false }

/** The name stands as a string or as an object of pdf.js, the number of the content after it. */
export function readMark(args: readonly unknown[] | null, around: Mark, elementOf: ReadonlyMap<number, number>): Mark {
  const [tag, number] = args ?? []
  const name = typeof tag === 'string' ? tag : (tag as { name?: string } | undefined)?.name
  if (name === 'Artifact') return { element: null, artifact: true }
  const element = typeof number === 'number' ? elementOf.get(number) : undefined
  return element === undefined ? around : { element, artifact: false }
}
