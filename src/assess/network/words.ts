/**
 * A pattern of whole German words or turns of phrase, small or capital; parts of compounds are none. "~" stands for any
 * further letters at the end of a word with its gender marks, " ... " for up to six words between two others, none of
 * which denies them.
 */
export function words(...alternatives: readonly string[]): RegExp {
  const source = alternatives.join('|').replaceAll(' ... ', between).replaceAll('~', letters)
  return new RegExp(`(?<!\\p{L}|\\p{L}-)(?:${source})(?!\\p{L})`, 'giu')
}

const letters = '(?:[\\p{L}:*·_/-]|\\(in(?:nen)?\\))*'
const denial = '(?:keine?[rsnm]?|ohne|weder|nicht(?! nur(?!\\p{L})))'
const between = `(?: (?!${denial}(?!\\p{L}))(?:\\d+\\.|Nr\\.|[^\\s.;!?]+)){0,6} `

/** Whether the text says one of the words without denying them: "keine Pflicht", "ist nicht verbindlich". */
export function says(text: string, pattern: RegExp): boolean {
  // Most texts do not, and to search is much cheaper than to collect.
  if (text.search(pattern) < 0) return false
  return [...text.matchAll(pattern)].some(
    ({ 0: found, index }) => !isDenied(text.slice(0, index), text.slice(index + found.length)),
  )
}

const deniedBefore = new RegExp(`(?<!\\p{L})${denial}(?: \\S+){0,4} $`, 'iu')
const deniedAfter =
  /^(?: [^\s]+){0,3}? nicht(?! (?:nur|berührt|eingeschränkt|beeinträchtigt|angetastet|in Frage)(?!\p{L}))(?!\p{L})/iu
const clauseEnd = /[,;!?–]|[.:](?=\s|$)/u

function isDenied(before: string, after: string): boolean {
  const sameClauseBefore = before.split(clauseEnd).at(-1) ?? ''
  const sameClauseAfter = after.split(clauseEnd)[0] ?? ''
  return deniedBefore.test(sameClauseBefore) || deniedAfter.test(sameClauseAfter)
}
