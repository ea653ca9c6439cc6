import { printNumber } from '../printed-number.ts'
import { childElements, type XmlElement } from '../xml-tree.ts'
import type { OdtStyles } from './odt-styles.ts'

/** A list or a list inside one, with the counters it shares with the lists it continues. */
export type OdtList = Readonly<{ style: string; level: number; counts: number[] }>

/** Counts lists and headings through a document and gives each number or bullet as it is printed. */
export type OdtLists = Readonly<{
  /** Opens a list element, below another one or at the top. */
  open: (element: XmlElement, parent: OdtList | null) => OdtList
  /** The number or bullet of the next item; "" for none. */
  next: (list: OdtList, start: string | undefined) => string
  /** The number of the next heading that is numbered by the outline. */
  nextHeading: (level: number, start: string | undefined) => string
}>

/** What the reader of a document knows of its styles. */
export type OdtContext = Readonly<{ styles: OdtStyles; lists: OdtLists }>

type Level = Readonly<{
  bullet: string | null
  /** "1", "a", "A", "i", "I", or "" for no number. */
  form: string
  doubled: boolean
  start: number
  /** Pattern such as "%1%.%2%)". */
  pattern: string
}>
type Levels = ReadonlyMap<number, Level>

const maximumLevel = 10

/** Reads the list styles and the outline style below the given elements. */
export function readOdtLists(containers: readonly (XmlElement | undefined)[]): OdtLists {
  const styles = new Map<string, Levels>()
  for (const style of containers.flatMap((container) => childElements(container, 'text:list-style'))) {
    styles.set(style.attributes['style:name'] ?? '', readLevels(style))
  }
  const outline = containers.flatMap((container) => childElements(container, 'text:outline-style')).at(-1)
  const outlineLevels = outline ? readLevels(outline) : new Map<number, Level>()
  const outlineCounts: number[] = []
  const byId = new Map<string, OdtList>()
  const lastOfStyle = new Map<string, OdtList>()
  return {
    open: ({ attributes }, parent) => {
      const style = attributes['text:style-name'] ?? parent?.style ?? ''
      const before = attributes['text:continue-list']
      const continued =
        (before === undefined ? undefined : byId.get(before)) ??
        (attributes['text:continue-numbering'] === 'true' ? lastOfStyle.get(style) : undefined)
      const counts = parent?.counts ?? continued?.counts ?? []
      const list = { style, level: Math.min((parent?.level ?? 0) + 1, maximumLevel), counts }
      byId.set(attributes['xml:id'] ?? attributes['text:id'] ?? '', list)
      if (!parent) lastOfStyle.set(style, list)
      return list
    },
    next: ({ style, level, counts }, start) => count(styles.get(style), { level, counts, start }),
    nextHeading: (level, start) => count(outlineLevels, { level, counts: outlineCounts, start }),
  }
}

/** The number that an item or heading begins to count with again. */
export function startOf(element: XmlElement): string | undefined {
  return element.attributes['text:start-value']
}

function readLevels(style: XmlElement): Levels {
  const levels = new Map<number, Level>()
  for (const { name, attributes } of childElements(style)) {
    const at = Number(attributes['text:level'])
    if (!Number.isInteger(at)) continue
    const isNumber = /^text:(?:list-level-style-number|outline-level-style)$/.test(name)
    levels.set(at, {
      bullet: isNumber ? null : readBullet(attributes['text:bullet-char']),
      form: isNumber ? (attributes['style:num-format'] ?? '') : '',
      doubled: attributes['style:num-letter-sync'] === 'true',
      start: toInteger(attributes['text:start-value']) ?? 1,
      pattern: attributes['loext:num-list-format'] ?? patternOf(at, attributes),
    })
  }
  return levels
}

/** Characters of symbol fonts and pictures are bullets. */
function readBullet(char: string | undefined): string {
  return char === undefined || /^[\ue000-\uf8ff\s]/u.test(char) ? '•' : char
}

function patternOf(level: number, attributes: XmlElement['attributes']): string {
  const shown = Math.min(Math.max(toInteger(attributes['text:display-levels']) ?? 1, 1), level)
  const numbers = Array.from({ length: shown }, (_, at) => `%${level - shown + at + 1}%`)
  return `${attributes['style:num-prefix'] ?? ''}${numbers.join('.')}${attributes['style:num-suffix'] ?? ''}`
}

function count(
  levels: Levels | undefined,
  { level, counts, start }: Readonly<{ level: number; counts: number[]; start: string | undefined }>,
): string {
  const own = levels?.get(level)
  const before = counts[level]
  counts.length = level
  for (let above = 1; above < level; above += 1) counts[above] ??= levels?.get(above)?.start ?? 1
  counts[level] = toInteger(start) ?? (before === undefined ? (own?.start ?? 1) : before + 1)
  if (!own) return ''
  if (own.bullet !== null) return own.bullet
  return own.form === '' ? '' : print(own.pattern, counts, levels)
}

/** A level without a number falls out of the pattern with the dot behind it. */
function print(pattern: string, counts: readonly number[], levels: Levels | undefined): string {
  return pattern
    .replace(/%(\d{1,2})%(\.(?=%))?/g, (_, digits: string, dot = '') => {
      const level = levels?.get(Number(digits))
      if (!level || level.form === '') return ''
      return printNumber(counts[Number(digits)] ?? level.start, level.form, level.doubled) + dot
    })
    .trim()
}

function toInteger(value: string | undefined): number | null {
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : null
}
