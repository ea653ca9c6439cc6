/** Something that is read as a whole, a table or a box, by its place on the page. */
export type Island = Readonly<{ x: number; right: number; y: number; bottom: number }>
