/** The name of a file without its folders, which say nothing on another machine. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
