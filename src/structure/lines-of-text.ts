import { foldSpaces } from '../model/fold-spaces.ts'
import { cleanText } from './clean-text.ts'
import type { Line, Segment } from './line.ts'
import { parseListMarker } from './list-marker.ts'

/** Turns the lines of a text file into lines with columns as positions; emphasis marks of Markdown and HTML go. */
export function linesOfText(pages: readonly (readonly string[])[]): readonly Line[] {
  const lines: Line[] = []
  for (const [page, texts] of pages.entries()) {
    let blank = 0
    let first = true
    let ruled = false
    for (const [y, source] of texts.entries()) {
      const { text: raw, bold, level } = stripMarkup(cleanText(source))
      const text = foldSpaces(raw.replaceAll('\t', '  '))
      if (text === '') {
        blank += 1
        continue
      }
      if (ruleOnly.test(text)) {
        ruled = true
        continue
      }
      const segments = findSegments(raw)
      const x = segments[0]?.x ?? 0
      const gap = first ? 0 : blank
      const right = segments.at(-1)?.right ?? text.length
      lines.push({
        text,
        page,
        x,
        right,
        y,
        size: 0,
        bold,
        gap,
        ruled,
        continues: false,
        sideways: false,
        boxed: false,
        artifact: false,
        segments,
        level,
        element: null,
        table: null,
      })
      blank = 0
      first = false
      ruled = false
    }
  }
  return lines
}

const ruleOnly = /^[-_=–—+|\s]{5,}$/u
const markup = /\*\*|__|<\/?(?:i|b|u|em|strong|sup|sub|br|p)\s*\/?>|^#{1,6}\s/i
const tags = /<\/?(?:i|b|u|em|strong|sup|sub|br|p)\s*\/?>/gi

function stripMarkup(source: string): Readonly<{ text: string; bold: boolean; level: number }> {
  if (!markup.test(source)) return { text: source, bold: false, level: 0 }
  const level = /^(#{1,6})\s/.exec(source)?.[1]?.length ?? 0
  const bold = /^\s*(?:\*\*|__)(?:(?!\*\*|__).)+(?:\*\*|__)\s*$/.test(source)
  const text = source
    .replace(/^#{1,6}\s+/, '')
    .replace(tags, '')
    .replace(/\*\*(.+?)\*\*/g, '$1')
    .replace(/\*\*/g, '')
    .replace(/(?<!_)__(?!_)(.+?)(?<!_)__(?!_)/g, '$1')
  return { text, bold, level }
}

const tabWidth = 1000

/** Splits at tabs and wide gaps; in lines set to full width by doubled spaces nothing is a gap. */
function findSegments(raw: string): readonly Segment[] {
  const hasTab = raw.includes('\t')
  const indent = raw.length - raw.trimStart().length
  const body = raw.trim()
  if (!hasTab && !body.includes('  ')) return [{ text: body, x: indent, right: indent + body.length, runs: [] }]
  if (hasTab) {
    return body
      .split('\t')
      .map((text, at) => ({ text: foldSpaces(text), x: at * tabWidth, right: at * tabWidth + text.length, runs: [] }))
      .filter((segment) => segment.text !== '')
  }
  const gap = isJustified(body) ? / {5,}/g : / {2,}/g
  const segments: Segment[] = []
  let start = 0
  for (const match of body.matchAll(gap)) {
    segments.push(segmentAt(body, start, match.index, indent))
    start = match.index + match[0].length
  }
  segments.push(segmentAt(body, start, body.length, indent))
  return mergeMarker(segments)
}

/** A bullet or number set off by spaces belongs to the words after it. */
function mergeMarker(segments: readonly Segment[]): readonly Segment[] {
  const [first, second, ...rest] = segments
  if (!first || !second || first.text.length > 5) return segments
  const text = `${first.text} ${second.text}`
  if (/^[\p{L}\d]+$/u.test(first.text) || !parseListMarker(text)) return segments
  return [{ text, x: first.x, right: second.right, runs: [] }, ...rest]
}

function segmentAt(body: string, start: number, end: number, indent: number): Segment {
  return { text: foldSpaces(body.slice(start, end)), x: indent + start, right: indent + end, runs: [] }
}

function isJustified(body: string): boolean {
  let wide = 0
  let narrow = 0
  for (const match of body.matchAll(/ +/g)) {
    const length = match[0].length
    if (length === 1) narrow += 1
    else if (length <= 4) wide += 1
  }
  return wide >= 4 && wide >= 2 * narrow
}
