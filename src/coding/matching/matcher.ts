import type { Span } from '../../model/span.ts'
import { type Automaton, buildAutomaton, characterClass, classCount } from './automaton.ts'
import { compilePattern, type PatternClasses } from './pattern.ts'

/** Patterns that stand for one idea; `group` says what it speaks for, e.g. "monitoring/procedure". */
export type CueSource = Readonly<{ group: string; id: string; patterns: readonly string[] }>

/** A cue that fired: where, and which. */
export type CueHit = Span & Readonly<{ group: string; cue: string }>

export type Matcher = Readonly<{
  automaton: Automaton
  /** For each literal the patterns that need it. */
  patternsOf: readonly (readonly number[])[]
  patterns: readonly Readonly<{ regex: RegExp; group: string; cue: string }>[]
}>

/** Compiles cues once; throws a SyntaxError with the cue's id when a pattern is bad. */
export function createMatcher(cues: readonly CueSource[], classes: PatternClasses): Matcher {
  const literals = new Map<string, number[]>()
  const patterns: { regex: RegExp; group: string; cue: string }[] = []
  for (const cue of cues) {
    for (const source of cue.patterns) {
      const { regex, anchors } = compileNamed(source, cue, classes)
      for (const anchor of anchors) {
        const users = literals.get(anchor)
        if (users) users.push(patterns.length)
        else literals.set(anchor, [patterns.length])
      }
      patterns.push({ regex, group: cue.group, cue: cue.id })
    }
  }
  return { automaton: buildAutomaton([...literals.keys()]), patternsOf: [...literals.values()], patterns }
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
  const { automaton, patternsOf, patterns } = matcher
  const seen = new Int32Array(patterns.length).fill(-1)
  return spans.map((span, index) => {
    const candidates: number[] = []
    let state = 0
    for (let at = span.start; at < span.end; at++) {
      state = automaton.next[state * classCount + characterClass(text.charCodeAt(at))] ?? 0
      const found = automaton.found[state]
      if (!found) continue
      for (const literal of found) {
        for (const pattern of patternsOf[literal] ?? []) {
          if (seen[pattern] === index) continue
          seen[pattern] = index
          candidates.push(pattern)
        }
      }
    }
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

/** The groups whose patterns match one short text, such as a heading or a label. */
export function groupsIn(matcher: Matcher, text: string): readonly string[] {
  const hits = findCues(matcher, text, [{ start: 0, end: text.length }])[0] ?? none
  return [...new Set(hits.map((hit) => hit.group))]
}
