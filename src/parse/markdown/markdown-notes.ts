/** Markdown without the definitions of its notes, and these by their labels. */
export type MarkdownNotes = Readonly<{ text: string; notes: ReadonlyMap<string, string> }>

const definition = /^ {0,3}\[\^([^\]\s]{1,100})\]:[ \t]*(.*)$/
const fence = /^ {0,3}(```|~~~)/
const reference = /\[\^([^\]\s]{1,100})\]/g

/** Takes the definitions of notes ("[^1]: …") out of a text; indented lines and lines that follow directly belong to them. */
export function takeNotes(markdown: string): MarkdownNotes {
  const text: string[] = []
  const notes = new Map<string, string>()
  let open: { label: string; lines: string[] } | null = null
  let isCode = false
  const close = (): void => {
    if (open && !notes.has(open.label)) notes.set(open.label, open.lines.join('\n').trim())
    open = null
  }
  for (const line of markdown.split('\n')) {
    const start = isCode ? null : definition.exec(line)
    if (start) {
      close()
      open = { label: start[1] ?? '', lines: [start[2] ?? ''] }
    } else if (open !== null && belongs(line, open.lines.at(-1) ?? '')) {
      open.lines.push(line.trim())
    } else {
      close()
      if (fence.test(line)) isCode = !isCode
      text.push(line)
    }
  }
  close()
  return { text: text.join('\n'), notes }
}

/**
 * Puts numbers for the marks of notes in HTML made from Markdown, counted in the order of the text, and the notes behind
 * it; `render` turns a note into HTML.
 */
export function placeNotes(html: string, notes: MarkdownNotes['notes'], render: (markdown: string) => string): string {
  if (notes.size === 0) return html
  const numbers = new Map<string, number>()
  const numberOf = (label: string): number => {
    const number = numbers.get(label) ?? numbers.size + 1
    numbers.set(label, number)
    return number
  }
  const marked = html.replace(reference, (mark, label: string) => {
    return notes.has(label) ? `<sup><a href="#fn${numberOf(label)}">${numberOf(label)}</a></sup>` : mark
  })
  const labels = [...new Set([...numbers.keys(), ...notes.keys()])]
  const texts = labels.map((label) => {
    const number = numberOf(label)
    return `<div id="fn${number}">${number} ${render(notes.get(label) ?? '').replace(/^<p>/, '')}</div>`
  })
  return marked + texts.join('\n')
}

/** A line goes on with a note when it follows directly or is indented behind an empty line. */
function belongs(line: string, before: string): boolean {
  if (line.trim() === '') return before !== ''
  return before !== '' || /^(?: {2,}|\t)/.test(line)
}
