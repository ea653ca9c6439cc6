/**
 * Keeps the writing direction of a text to itself: where it holds letters or marks that run from right to left, it is put
 * between isolates (Unicode UAX #9), and marks in it that close more than they open are dropped, so that words around it
 * keep their places. Other texts stay as they are.
 */
export function isolated(text: string): string {
  return directed.test(text) ? `\u2068${withoutStrayClosings(text)}\u2069` : text
}

/** Hebrew, Arabic and their kin, and the marks that set directions. */
const directed =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** An isolate that is closed too early would let out what comes behind it; one that stays open ends with ours. */
function withoutStrayClosings(text: string): string {
  let open = 0
  return (
    text.replace(/[\u2066-\u2069]/g, (mark) => {
      if (mark !== '\u2069') open += 1
      else if (open === 0) return ''
      else open -= 1
      return mark
    }) + '\u2069'.repeat(open)
  )
}
