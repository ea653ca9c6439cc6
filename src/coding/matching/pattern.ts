/**
 * The pattern language of the codebook, compiled to a regular expression and to sets of literals: every match holds one
 * literal of each set, one behind the other. A literal with a blank at its
 * beginning or end stands only where a word begins or ends.
 *
 * Words match in any case; `*` any letters, `|` separates alternatives, `(…)` groups them, `[…]` optional words, `…` a
 * gap of up to twenty words, `^` and `$` the beginning and the end of the text, `<name>` a class of the vocabulary or one
 * of the built-in ones below.
 */
export type CompiledPattern = Readonly<{ regex: RegExp; anchors: readonly (readonly string[])[] }>

export type PatternClasses = Readonly<Record<string, readonly string[]>>

/** Throws a SyntaxError that names what is wrong when the pattern cannot be compiled. */
export function compilePattern(pattern: string, classes: PatternClasses = {}): CompiledPattern {
  const parser = { source: pattern, at: 0, classes, first: true }
  const part = parseAlternatives(parser)
  if (parser.at < pattern.length) throw new SyntaxError(`unexpected "${pattern[parser.at]}" at ${parser.at + 1}`)
  if (part.anchors.length === 0)
    throw new SyntaxError('needs at least one word part of two letters that is not optional')
  const source = part.regex.replaceAll(wordStart, `(?<![${letters}])`).replaceAll(wordEnd, `(?![${letters}])`)
  return { regex: new RegExp(source, 'i'), anchors: part.anchors.map((set) => [...new Set(set)]) }
}

type Parser = { readonly source: string; at: number; readonly classes: PatternClasses; first: boolean }
/** `anchors`: sets of literals of which each match holds one per set; empty when it need hold none. */
type Part = Readonly<{ regex: string; anchors: readonly (readonly string[])[] }>

const letters = 'a-zäöüßéèA-ZÄÖÜ0-9'
const wordRest = `[${letters}:*/_'-]*`
const separator = `[\\s„“"»«‚‘,()/–-]{1,4}`
const gap = `[^\\s${letters}]*(?:\\s\\S+){0,20}?${separator}`

/** Stand for the borders of words until it is known whether a group is glued to more letters: "(Aktions|Rahmen)plan". */
const wordStart = '\u0002'
const wordEnd = '\u0003'

const builtIn: Readonly<Record<string, string>> = {
  jahr: '(?:19|20)\\d\\d',
  zahl: '(?:\\d[\\d.,]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)',
  prozent: '\\d[\\d.,]*\\s?(?:%|Prozent)',
}

/** Alternatives, each a sequence of words. */
function parseAlternatives(parser: Parser): Part {
  const { first } = parser
  const parts = [parseSequence(parser)]
  while (parser.source[parser.at] === '|') {
    parser.at++
    parser.first = first
    parts.push(parseSequence(parser))
  }
  return unite(parts)
}

function unite(parts: readonly Part[]): Part {
  const [only] = parts
  if (only && parts.length === 1) return { ...only, regex: `(?:${only.regex})` }
  const strongest = parts.map((part) => strongestFirst(part.anchors)[0])
  const anchors = strongest.every((set) => set !== undefined) ? [strongest.flat()] : []
  return { regex: `(?:${parts.map((part) => part.regex).join('|')})`, anchors }
}

function parseSequence(parser: Parser): Part {
  let regex = ''
  const anchors: (readonly string[])[] = []
  let joint = ''
  for (;;) {
    while (parser.source[parser.at] === ' ') parser.at++
    const character = parser.source[parser.at]
    if (character === undefined || '|)]'.includes(character)) break
    if (character === '…') {
      parser.at++
      joint = gap
      continue
    }
    if (character === '^' || character === '$') {
      parser.at++
      regex += character === '^' ? `^[^${letters}]*` : `[^${letters}]*$`
      parser.first = false
      joint = ''
      continue
    }
    if (character === '[') {
      parser.at++
      const optional = parseAlternatives(parser)
      expect(parser, ']')
      regex += joint ? `(?:${joint}${optional.regex})?` : `(?:${optional.regex}${separator})?`
      continue
    }
    const part = parseAtom(parser)
    regex += joint + part.regex
    anchors.push(...part.anchors)
    joint = separator
  }
  if (regex === '') throw new SyntaxError('is empty or has an empty group')
  return { regex, anchors }
}

/**
 * A word. Where it begins the match, a leading `*` needs no expression: the literal behind it may stand anywhere in a
 * word, and looking for the word's beginning from every letter would be slow.
 */
function parseAtom(parser: Parser): Part {
  const { first } = parser
  let regex = ''
  let begun = false
  const anchors: (readonly string[])[] = []
  let open = true
  for (;;) {
    const character = parser.source[parser.at]
    if (character === undefined || ' |)]'.includes(character)) break
    let piece: Part
    if (character === '*') {
      parser.at++
      if (begun || !first || ' |)]'.includes(parser.source[parser.at] ?? ' ')) regex += wordRest
      begun = true
      open = false
      continue
    }
    const glued = begun
    parser.first = first && !begun
    if (character === '(') piece = glue(parseGroup(parser), glued, /[^\s|)\]]/.test(parser.source[parser.at] ?? ' '))
    else if (character === '<') piece = parseClass(parser)
    else {
      piece = parseLiteral(parser, glued)
      if (!glued) regex = wordStart
    }
    regex += piece.regex
    anchors.push(...piece.anchors)
    begun = true
    open = true
  }
  parser.first = false
  if (regex === '') throw new SyntaxError(`has nothing at ${parser.at + 1}`)
  return { regex: open ? regex + wordEnd : regex, anchors }
}

function parseGroup(parser: Parser): Part {
  parser.at++
  const part = parseAlternatives(parser)
  expect(parser, ')')
  return part
}

/** Takes the borders of words off the ends of a group that is part of a longer word. */
function glue(part: Part, before: boolean, after: boolean): Part {
  let { regex, anchors } = part
  const trimmed = (trim: (literal: string) => string) => anchors.map((set) => set.map(trim))
  if (before) anchors = trimmed((literal) => literal.trimStart())
  if (after) anchors = trimmed((literal) => literal.trimEnd())
  if (before) regex = regex.replaceAll(`(?:${wordStart}`, '(?:').replaceAll(`|${wordStart}`, '|')
  if (after) regex = regex.replaceAll(`${wordEnd}|`, '|').replaceAll(`${wordEnd})`, ')')
  return { regex, anchors }
}

function parseClass(parser: Parser): Part {
  const end = parser.source.indexOf('>', parser.at)
  if (end < 0) throw new SyntaxError('has "<" without ">"')
  const name = parser.source.slice(parser.at + 1, end)
  parser.at = end + 1
  const known = builtIn[name]
  if (known) return { regex: wordStart + known, anchors: [] }
  const alternatives = parser.classes[name]
  if (!alternatives) {
    const allowed = [...Object.keys(builtIn), ...Object.keys(parser.classes)].join(', ')
    throw new SyntaxError(`names the unknown class <${name}>; allowed: ${allowed}`)
  }
  return unite(
    alternatives.map((source) => parseAlternatives({ source, at: 0, classes: parser.classes, first: parser.first })),
  )
}

function parseLiteral(parser: Parser, glued: boolean): Part {
  const start = parser.at
  while (parser.at < parser.source.length && !' *|()[]<>…'.includes(parser.source[parser.at] ?? '')) parser.at++
  const literal = parser.source.slice(start, parser.at)
  const next = parser.source[parser.at] ?? ' '
  if ('[…'.includes(next)) throw new SyntaxError(`needs a blank before "${next}" at ${parser.at + 1}`)
  const ends = ' |)]'.includes(next)
  // Inside a literal every piece stands between marks that are no letters.
  const pieces = [...literal.toLowerCase().matchAll(/[a-zäöüß0-9]+/g)].map(({ 0: piece, index }) => {
    const before = index > 0 || !glued ? ' ' : ''
    const after = index + piece.length < literal.length || ends ? ' ' : ''
    return { piece, anchor: before + piece + after }
  })
  const longest = pieces.reduce((best, next) => (next.piece.length > best.piece.length ? next : best), noPiece)
  return {
    regex: literal.replace(/[.+?^${}\\]/g, '\\$&'),
    anchors: longest.piece.length >= 2 ? [[longest.anchor]] : [],
  }
}

const noPiece = { piece: '', anchor: '' }

/** Sets whose shortest member is longer let fewer sentences through. */
export function strongestFirst(sets: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const shortest = (set: readonly string[]) => Math.min(...set.map((anchor) => anchor.length))
  return sets.toSorted((left, right) => shortest(right) - shortest(left))
}

function expect(parser: Parser, character: string): void {
  if (parser.source[parser.at] !== character) throw new SyntaxError(`lacks "${character}"`)
  parser.at++
}
