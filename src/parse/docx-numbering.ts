import { formatNumber } from './docx-number-format.ts'
import {
  type DocxStyles,
  readNumber,
  readSymbolFont,
  readToggle,
  readValue,
  type StyleNumbering,
} from './docx-styles.ts'
import { readSymbols } from './docx-symbols.ts'
import { childElement, childElements, type XmlElement } from './xml-tree.ts'

/** Counts automatic numbers through a document and gives each as it is printed. */
export type DocxNumbering = Readonly<{
  /** The number or bullet of the next paragraph with this numbering, "" for none. */
  next: (id: string, level: number) => string
  /** The level that a style stands on: the one that names the style, else the style's own. */
  levelOf: (numbering: StyleNumbering) => number
}>

type Level = Readonly<{
  format: string
  text: string
  font: string | null
  start: number
  legal: boolean
  /** Begins anew after paragraphs of this level (from 1) and higher ones; 0 never, null after every higher one. */
  restart: number | null
  style: string | null
}>

/** A list (w:num): lists that share an abstract numbering count on together, but for levels that they start anew. */
type Definition = Readonly<{
  abstract: string
  levels: ReadonlyMap<number, Level>
  starts: ReadonlyMap<number, number>
}>

const maximumLevel = 8
const maximumLinks = 10
const maximumText = 200

/** Reads numbering.xml into a counter. */
export function readDocxNumbering(numbering: XmlElement | null, styles: DocxStyles): DocxNumbering {
  const definitions = readDefinitions(numbering, styles)
  const counters = new Map<string, (number | undefined)[]>()
  const started = new Set<string>()
  return {
    levelOf: ({ id, level, styles: names }) => {
      for (const name of names) {
        for (const [at, { style }] of definitions.get(id ?? '')?.levels ?? []) if (style === name) return at
      }
      return level ?? 0
    },
    next: (id, level) => {
      const definition = definitions.get(id)
      const own = definition?.levels.get(level)
      if (!definition || !own) return ''
      const counts = counters.get(definition.abstract) ?? []
      counters.set(definition.abstract, counts)
      const start = started.has(`${id}/${level}`) ? undefined : definition.starts.get(level)
      started.add(`${id}/${level}`)
      const before = counts[level]
      counts[level] = start ?? (before === undefined ? (definition.starts.get(level) ?? own.start) : before + 1)
      for (let below = level + 1; below <= maximumLevel; below += 1) {
        const restart = definition.levels.get(below)?.restart ?? null
        if (restart === null || level < restart) counts[below] = undefined
      }
      for (let above = 0; above < level; above += 1) {
        counts[above] ??= definition.starts.get(above) ?? definition.levels.get(above)?.start ?? 1
      }
      return print(own, counts, definition.levels)
    },
  }
}

function readDefinitions(numbering: XmlElement | null, styles: DocxStyles): ReadonlyMap<string, Definition> {
  const abstracts = new Map(
    childElements(numbering ?? undefined, 'w:abstractNum').map((element) => [
      element.attributes['w:abstractNumId'] ?? '',
      { levels: readLevels(element), link: readValue(element, 'w:numStyleLink') },
    ]),
  )
  const lists = new Map(
    childElements(numbering ?? undefined, 'w:num').map((element) => [element.attributes['w:numId'] ?? '', element]),
  )
  const abstractOf = (list: XmlElement): string => {
    let id = readValue(list, 'w:abstractNumId') ?? ''
    for (let links = 0; links < maximumLinks; links += 1) {
      const link = abstracts.get(id)?.link
      const target = lists.get(styles.byId.get(link ?? '')?.numbering.id ?? '')
      if (link === null || link === undefined || !target) break
      id = readValue(target, 'w:abstractNumId') ?? ''
    }
    return id
  }
  return new Map(
    [...lists].map(([id, list]) => {
      const abstract = abstractOf(list)
      const levels = new Map(abstracts.get(abstract)?.levels)
      const starts = new Map<number, number>()
      for (const override of childElements(list, 'w:lvlOverride')) {
        const level = Number(override.attributes['w:ilvl'] ?? 0)
        const own = readLevels(override).get(level)
        if (own) levels.set(level, own)
        const start = readNumber(override, 'w:startOverride')
        if (start !== null) starts.set(level, start)
      }
      return [id, { abstract, levels, starts }]
    }),
  )
}

function readLevels(parent: XmlElement): ReadonlyMap<number, Level> {
  const levels = new Map<number, Level>()
  for (const element of childElements(parent, 'w:lvl')) {
    const at = Number(element.attributes['w:ilvl'] ?? 0)
    if (!Number.isInteger(at) || at < 0 || at > maximumLevel) continue
    levels.set(at, {
      format: readFormat(element),
      text: (readValue(element, 'w:lvlText') ?? '').slice(0, maximumText),
      font: readSymbolFont(childElement(element, 'w:rPr')),
      start: readNumber(element, 'w:start') ?? 1,
      legal: readToggle(element, 'w:isLgl') ?? false,
      restart: readNumber(element, 'w:lvlRestart'),
      style: readValue(element, 'w:pStyle'),
    })
  }
  return levels
}

/** Formats of later versions of Word ("001, 002, …") stand in an alternative to a plain one. */
function readFormat(level: XmlElement): string {
  const choice = childElement(childElement(level, 'mc:AlternateContent'), 'mc:Choice')
  const format = childElement(level, 'w:numFmt') ?? childElement(choice, 'w:numFmt')
  const value = format?.attributes['w:val'] ?? 'decimal'
  return value === 'custom' ? (format?.attributes['w:format'] ?? '').slice(0, 20).replace(/,.*/s, '').trim() : value
}

function print(level: Level, counts: readonly (number | undefined)[], levels: ReadonlyMap<number, Level>): string {
  if (level.format === 'bullet') return printBullet(level)
  return level.text
    .replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const format = levels.get(at)?.format ?? 'decimal'
      return formatNumber(counts[at] ?? 1, level.legal && format !== 'none' ? 'decimal' : format)
    })
    .trim()
}

/** A bullet as it looks; signs of fonts that are not known, and pictures, are plain bullets. */
function printBullet({ text, font }: Level): string {
  if (text === '') return ''
  const shown = font === null ? text : readSymbols(font, text)
  return /^[\ue000-\uf8ff\s]*$/u.test(shown) ? '•' : shown.trim()
}
