import type { RawBlock } from '../../model/parsed.ts'

/** What a stretch of text is to become; a marker goes to the first stretch of its item only. */
export type Place = {
  type: 'paragraph' | 'heading' | 'list-item' | 'footnote' | 'caption'
  level: number
  marker: string
  /** In a box beside the running text. */
  boxed: boolean
}

/** A place for running text. */
export function paragraph(boxed = false): Place {
  return { type: 'paragraph', level: 0, marker: '', boxed }
}

/** The block that a stretch of text becomes at its place. */
export function toBlock({ type, level, marker, boxed }: Place, text: string, bold: boolean): RawBlock {
  switch (type) {
    case 'heading':
      return { type, level, text }
    case 'list-item':
      return { type, level, marker, text }
    case 'footnote':
      return { type, text: marker === '' ? text : `${marker} ${text}` }
    case 'caption':
      return { type, text }
    case 'paragraph':
      return { type, text, bold, ...(boxed && { boxed }) }
  }
}

const toTop = /^(?:nach oben|zum seitenanfang|seitenanfang|zurück|back to top|top)$/i

/** Three and more blocks in a row that are nothing but links into the page are its contents; links to its top go. */
export function withContents(blocks: readonly RawBlock[], links: ReadonlySet<RawBlock>): readonly RawBlock[] {
  const result: RawBlock[] = []
  for (let at = 0; at < blocks.length; ) {
    let end = at
    while (end < blocks.length && links.has(blocks[end] as RawBlock)) end += 1
    for (const block of blocks.slice(at, Math.max(end, at + 1))) {
      if (end - at >= 3 && 'text' in block) result.push({ type: 'toc', text: block.text })
      else if (end === at || !('text' in block) || !toTop.test(block.text)) result.push(block)
    }
    at = Math.max(end, at + 1)
  }
  return result
}
