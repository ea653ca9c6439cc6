/** Finds many literals in one pass over a text (Aho and Corasick 1975), in any case of letters. */
export type Automaton = Readonly<{
  /** Next state for state * width + class of the character. */
  next: Int32Array
  /** Literal indices that end in a state, or undefined. */
  found: readonly (readonly number[] | undefined)[]
}>

export const classCount = 42

const classOf = new Uint8Array(65536)
'abcdefghijklmnopqrstuvwxyzäöüß0123456789'.split('').forEach((letter, index) => {
  classOf[letter.charCodeAt(0)] = index + 1
  if (letter !== 'ß') classOf[letter.toUpperCase().charCodeAt(0)] = index + 1
})

/** The class of a UTF-16 unit: letters without case and digits, all else 0. */
export function characterClass(unit: number): number {
  return classOf[unit] ?? 0
}

/** Literals hold letters a-z, umlauts, ß and digits only. */
export function buildAutomaton(literals: readonly string[]): Automaton {
  const children: Map<number, number>[] = [new Map()]
  const ends: number[][] = [[]]
  literals.forEach((literal, index) => {
    let state = 0
    for (let at = 0; at < literal.length; at++) {
      const letter = characterClass(literal.charCodeAt(at))
      let child = children[state]?.get(letter)
      if (child === undefined) {
        child = children.length
        children.push(new Map())
        ends.push([])
        children[state]?.set(letter, child)
      }
      state = child
    }
    ends[state]?.push(index)
  })
  return linkFailures(children, ends)
}

function linkFailures(children: readonly Map<number, number>[], ends: number[][]): Automaton {
  const next = new Int32Array(children.length * classCount)
  const failure = new Int32Array(children.length)
  const queue: number[] = []
  for (const [letter, child] of children[0] ?? []) {
    next[letter] = child
    queue.push(child)
  }
  for (const state of queue) {
    const back = failure[state] ?? 0
    for (let letter = 0; letter < classCount; letter++) {
      const child = children[state]?.get(letter)
      if (child === undefined) {
        next[state * classCount + letter] = next[back * classCount + letter] ?? 0
      } else {
        next[state * classCount + letter] = child
        failure[child] = next[back * classCount + letter] ?? 0
        queue.push(child)
      }
    }
    ends[state]?.push(...(ends[back] ?? []))
  }
  return { next, found: ends.map((list) => (list.length > 0 ? list : undefined)) }
}
