const maximumMarkers = 12
const maximumIndent = 40
const containers = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*)*/
const marker = />|[-*+]|\d{1,9}[.)]/g

/**
 * Takes back quotations and lists that are nested deeper than anybody writes: the time a reader of Markdown needs grows
 * with the square of the depth and more.
 */
export function limitNesting(markdown: string): string {
  return markdown.split('\n').map(limitLine).join('\n')
}

function limitLine(line: string): string {
  const prefix = containers.exec(line)?.[0] ?? ''
  const markers = [...prefix.matchAll(marker)]
  const next = markers[maximumMarkers]
  const kept =
    next && !/^[ \t]*([-*+])\1*[ \t]*$/.test(line) ? prefix.slice(0, next.index) + line.slice(prefix.length) : line
  const indent = /^[ \t]*/.exec(kept)?.[0].replaceAll('\t', '    ') ?? ''
  return indent.length > maximumIndent ? ' '.repeat(maximumIndent) + kept.trimStart() : kept
}
