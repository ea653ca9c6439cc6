/** Text for a terminal: control characters other than line feed and tab are shown as "?", so that a file name cannot steer it. */
export function printable(text: string): string {
  return text.replace(controls, '?')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g
