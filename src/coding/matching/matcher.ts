import type { Span } from '../../model/span.ts'
import { type Automaton, buildAutomaton, characterClass, classCount } from './automaton.ts'
import { compilePattern, type PatternClasses, strongestFirst } from './pattern.ts'

/** Patterns that stand for one idea; `group` says what it speaks for, e.g. "monitoring/procedure". */
export type CueSource = Readonly<{ group: string; id: string; patterns: readonly string[] }>

/** A cue that fired: where, and which. */
export type CueHit = Span & Readonly<{ group: string; cue: string }>

export type Matcher = Readonly<{
  automaton: Automaton
  /** For each literal of the automaton the anchors that it can be. */
  anchorsOf: readonly (readonly Anchor[])[]
  /** For each anchor the patterns that are tried where it stands. */
  patternsOf: readonly (readonly number[])[]
  patterns: readonly SoughtPattern[]
}>

/** A literal with its borders: whether a word has to begin and to end there. */
type Anchor = Readonly<{ number: number; length: number; begins: boolean; ends: boolean }>

/** `sets`: anchors; unless one of each stands in the sentence, in this order, the expression need not be tried. */
type SoughtPattern = Readonly<{ regex: RegExp; group: string; cue: string; sets: readonly (readonly number[])[] }>

/** Compiles cues once; throws a SyntaxError with the cue's id when a pattern is bad. */
export function createMatcher(cues: readonly CueSource[], classes: PatternClasses): Matcher {
  const numbers = new Map<string, number>()
  const patternsOf: number[][] = []
  const patterns: SoughtPattern[] = []
  const numberOf = (anchor: string) => {
    const known = numbers.get(anchor) ?? numbers.size
    numbers.set(anchor, known)
    patternsOf[known] ??= []
    return known
  }
  for (const cue of cues) {
    for (const source of cue.patterns) {
      const { regex, anchors } = compileNamed(source, cue, classes)
      const [strongest = []] = strongestFirst(anchors)
      for (const anchor of strongest) patternsOf[numberOf(anchor)]?.push(patterns.length)
      patterns.push({ regex, group: cue.group, cue: cue.id, sets: anchors.map((set) => set.map(numberOf)) })
    }
  }
  const anchorsOf = new Map<string, Anchor[]>()
  for (const [anchor, number] of numbers) {
    const literal = anchor.trim()
    const borders = { begins: anchor.startsWith(' '), ends: anchor.endsWith(' ') }
    anchorsOf.set(literal, [...(anchorsOf.get(literal) ?? []), { number, length: literal.length, ...borders }])
  }
  return {
    automaton: buildAutomaton([...anchorsOf.keys()]),
    anchorsOf: [...anchorsOf.values()],
    patternsOf,
    patterns,
  }
}

function compileNamed(source: string, cue: CueSource, classes: PatternClasses) {
  try {
    return compilePattern(source, classes)
  } catch (cause) {
    throw new SyntaxError(`${cue.group}/${cue.id}: pattern "${source}" ${(cause as Error).message}`, { cause })
  }
}

/**
 * The cues that fire in each of the spans (sentences, in order, not overlapping): one list per span, hits in the order
 * of the patterns, the first match of each pattern.
 */
export function findCues(matcher: Matcher, text: string, spans: readonly Span[]): readonly (readonly CueHit[])[] {
  const { automaton, anchorsOf, patternsOf, patterns } = matcher
  const inWord = (at: number, { start, end }: Span) =>
    at >= start && at < end && characterClass(text.charCodeAt(at)) > 0
  const seen = new Int32Array(patterns.length).fill(-1)
  // Where the anchors stand first and last in the sentence, by their ends.
  const first = new Int32Array(patternsOf.length).fill(-1)
  const last = new Int32Array(patternsOf.length).fill(-1)
  return spans.map((span, index) => {
    const met: number[] = []
    let state = 0
    for (let at = span.start; at < span.end; at++) {
      state = automaton.next[state * classCount + characterClass(text.charCodeAt(at))] ?? 0
      const found = automaton.found[state]
      if (!found) continue
      for (const literal of found) {
        for (const { number, length, begins, ends } of anchorsOf[literal] ?? []) {
          if ((begins && inWord(at - length, span)) || (ends && inWord(at + 1, span))) continue
          const isKnown = (last[number] ?? -1) >= span.start
          last[number] = at
          if (isKnown) continue
          first[number] = at
          for (const pattern of patternsOf[number] ?? []) {
            if (seen[pattern] === index) continue
            seen[pattern] = index
            met.push(pattern)
          }
        }
      }
    }
    const inOrder = (sets: readonly (readonly number[])[]) => {
      let reached = span.start - 1
      for (const set of sets) {
        let next = Number.POSITIVE_INFINITY
        for (const anchor of set) {
          // Between the first and the last place there may be others: any of them is behind what is reached.
          const [from = -1, to = -1] = [first[anchor], last[anchor]]
          if (to > reached) next = Math.min(next, from > reached ? from : reached + 1)
        }
        if (next === Number.POSITIVE_INFINITY) return false
        reached = next
      }
      return true
    }
    const candidates = met.filter((pattern) => inOrder(patterns[pattern]?.sets ?? []))
    return candidates.length === 0 ? none : confirm(candidates, patterns, text.slice(span.start, span.end), span.start)
  })
}

const none: readonly CueHit[] = []

/** A match that begins inside a word is shown from the word's beginning. */
function beginningOfWord(text: string, at: number): number {
  let start = at
  while (start > 0 && characterClass(text.charCodeAt(start - 1)) > 0) start--
  return start
}

function confirm(candidates: number[], patterns: Matcher['patterns'], sentence: string, offset: number): CueHit[] {
  const hits: CueHit[] = []
  for (const index of candidates.sort((left, right) => left - right)) {
    const pattern = patterns[index]
    const match = pattern?.regex.exec(sentence)
    if (!pattern || !match) continue
    const end = offset + match.index + match[0].length
    hits.push({ group: pattern.group, cue: pattern.cue, start: offset + beginningOfWord(sentence, match.index), end })
  }
  return hits
}

/** The cues that fire in one short text, such as a heading or a label. */
export function cuesIn(matcher: Matcher, text: string): readonly CueHit[] {
  return findCues(matcher, text, [{ start: 0, end: text.length }])[0] ?? none
}

/** The groups whose patterns match one short text. */
export function groupsIn(matcher: Matcher, text: string): readonly string[] {
  return [...new Set(cuesIn(matcher, text).map((hit) => hit.group))]
}
