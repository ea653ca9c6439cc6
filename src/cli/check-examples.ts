import { countsAlone } from '../coding/example.ts'
import { createMatcher, groupsIn } from '../coding/matching/matcher.ts'
import { type CompiledKnowledge, compileKnowledge } from '../coding/reading/coding-text.ts'
import type { CheckedFile, KnowledgeProblem } from '../io/check-knowledge-file.ts'
import type { Knowledge } from '../model/knowledge.ts'

/**
 * Tries the patterns of a file of knowledge: each can be compiled, each sentence under "ok" matches one of the patterns
 * beside it, and no sentence under "notOk" does. Sentences of a component must also count: as the municipality's own and not
 * denied.
 */
export function createExampleCheck(knowledge: Knowledge): (file: CheckedFile) => readonly KnowledgeProblem[] {
  const prepared = compileKnowledge(knowledge)
  return (file) => checkExamples(file, prepared)
}

function checkExamples(file: CheckedFile, knowledge: CompiledKnowledge): readonly KnowledgeProblem[] {
  const { classes } = knowledge.codebook.vocabulary
  const entries = file.role === 'vocabulary' ? listsOfPatterns(file.value) : entriesWithPatterns(file.value, [])
  return entries.flatMap((entry) => {
    const problem = (key: string, index: number, message: string): KnowledgeProblem => ({
      file: file.path,
      line: file.lineOf([...entry.path, key, index]),
      id: entry.id,
      message,
    })
    const bad = entry.patterns.flatMap((pattern, index) => {
      const fault = compileFault(pattern, classes)
      return fault === null ? [] : [problem(entry.key, index, fault)]
    })
    if (bad.length > 0) return bad
    const matcher = createMatcher([{ group: entry.id, id: entry.id, patterns: entry.patterns }], classes)
    const fires = (sentence: string): boolean =>
      file.role === 'component' || file.role === 'understanding'
        ? countsAlone(sentence, matcher, { knowledge, negatable: entry.negatable })
        : groupsIn(matcher, sentence).length > 0
    return [
      ...entry.ok.flatMap((sentence, index) =>
        fires(sentence) ? [] : [problem('ok', index, `Das Beispiel „${sentence}“ unter „ok“ wird nicht erkannt`)],
      ),
      ...entry.notOk.flatMap((sentence, index) =>
        fires(sentence) ? [problem('notOk', index, `Das Beispiel „${sentence}“ unter „notOk“ wird erkannt`)] : [],
      ),
    ]
  })
}

type Entry = Readonly<{
  path: readonly (string | number)[]
  /** Key of the list of patterns. */
  key: string
  id: string
  patterns: readonly string[]
  ok: readonly string[]
  notOk: readonly string[]
  /** False where a denial says the same. */
  negatable: boolean
}>

function entriesWithPatterns(
  value: unknown,
  path: readonly (string | number)[],
  around = { id: '', negatable: true },
): readonly Entry[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => entriesWithPatterns(item, [...path, index], around))
  if (typeof value !== 'object' || value === null) return []
  const node = value as Readonly<Record<string, unknown>>
  const id = [node.id, node.role].find((name) => typeof name === 'string') ?? around.id
  const negatable = typeof node.negatable === 'boolean' ? node.negatable : around.negatable
  const patterns = textsIn(node.patterns)
  const own = { path, key: 'patterns', id, patterns, ok: textsIn(node.ok), notOk: textsIn(node.notOk), negatable }
  const below = Object.entries(node).flatMap(([key, item]) =>
    entriesWithPatterns(item, [...path, key], { id, negatable }),
  )
  return patterns.length > 0 ? [own, ...below] : below
}

/** The vocabulary has lists of patterns without examples; its classes are parts of patterns and compiled with those that use them. */
function listsOfPatterns(value: unknown): readonly Entry[] {
  if (typeof value !== 'object' || value === null) return []
  const lists = Object.entries(value).flatMap(([key, item]): readonly (readonly [readonly string[], unknown])[] => {
    if (key === 'classes') return []
    if (Array.isArray(item) || typeof item !== 'object' || item === null) return [[[key], item]]
    return Object.entries(item).map(([name, list]) => [[key, name], list] as const)
  })
  return lists.flatMap(([path, list]) => {
    const key = path.at(-1) ?? ''
    return [{ path: path.slice(0, -1), key, id: key, patterns: textsIn(list), ok: [], notOk: [], negatable: true }]
  })
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

function compileFault(pattern: string, classes: Readonly<Record<string, readonly string[]>>): string | null {
  try {
    createMatcher([{ group: '', id: '', patterns: [pattern] }], classes)
    return null
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
    return `Das Muster „${pattern}“ ist fehlerhaft: ${cause instanceof Error ? cause.message : String(cause)}`
  }
}
