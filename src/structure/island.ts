import type { LayoutShape } from '../model/parsed.ts'

/** Something that is read as a whole, a table or a box, by its place on the page. */
export type Island = LayoutShape
