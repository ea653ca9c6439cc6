/** What was written, one path in a line below the heading; with a line feed at the end. */
export function writtenLines(heading: string, paths: readonly string[]): string {
  return `${heading}\n${paths.map((path) => `  ${path}\n`).join('')}`
}
