import { readValue } from './docx-styles.ts'
import { childElement, childElements, type XmlElement } from './xml-tree.ts'

/** Counts automatic numbers through a document and gives each as it is printed. */
export type DocxNumbering = Readonly<{
  /** The number or bullet of the next paragraph with this numbering, "" for none. */
  next: (id: string, level: number) => string
}>

type Level = Readonly<{ format: string; text: string; start: number; legal: boolean }>

/** Reads numbering.xml into a counter. */
export function readDocxNumbering(numbering: XmlElement | null): DocxNumbering {
  const abstracts = new Map<string, ReadonlyMap<number, Level>>()
  for (const element of childElements(numbering ?? undefined, 'w:abstractNum')) {
    abstracts.set(element.attributes['w:abstractNumId'] ?? '', readLevels(childElements(element, 'w:lvl')))
  }
  const definitions = new Map<string, Readonly<{ abstract: string; levels: ReadonlyMap<number, Level> }>>()
  for (const element of childElements(numbering ?? undefined, 'w:num')) {
    const abstract = readValue(element, 'w:abstractNumId') ?? ''
    const levels = new Map(abstracts.get(abstract))
    for (const override of childElements(element, 'w:lvlOverride')) {
      const level = Number(override.attributes['w:ilvl'] ?? 0)
      const start = readValue(override, 'w:startOverride')
      const known = levels.get(level)
      const own = readLevels(childElements(override, 'w:lvl')).get(level)
      if (own) levels.set(level, own)
      else if (known && start !== null) levels.set(level, { ...known, start: Number(start) })
    }
    definitions.set(element.attributes['w:numId'] ?? '', { abstract, levels })
  }
  const counters = new Map<string, number[]>()
  return {
    next: (id, level) => {
      const definition = definitions.get(id)
      const own = definition?.levels.get(level)
      if (!definition || !own) return ''
      const key = startsAnew(definitions, id) ? id : definition.abstract
      const counts = counters.get(key) ?? []
      counters.set(key, counts)
      counts[level] = counts[level] === undefined ? own.start : counts[level] + 1
      counts.length = level + 1
      for (let above = 0; above < level; above += 1) counts[above] ??= definition.levels.get(above)?.start ?? 1
      return print(own, counts, definition.levels)
    },
  }
}

/** Lists that begin again have a numbering of their own; other numberings of one kind count on together. */
function startsAnew(
  definitions: ReadonlyMap<string, Readonly<{ abstract: string; levels: ReadonlyMap<number, Level> }>>,
  id: string,
): boolean {
  const own = definitions.get(id)
  if (!own) return true
  for (const [other, { abstract }] of definitions) if (abstract === own.abstract && other !== id) return true
  return false
}

function readLevels(elements: readonly XmlElement[]): ReadonlyMap<number, Level> {
  return new Map(
    elements.map((element) => [
      Number(element.attributes['w:ilvl'] ?? 0),
      {
        format: readValue(element, 'w:numFmt') ?? 'decimal',
        text: readValue(element, 'w:lvlText') ?? '',
        start: Number(readValue(element, 'w:start') ?? 1),
        legal: childElement(element, 'w:isLgl') !== undefined,
      },
    ]),
  )
}

function print(level: Level, counts: readonly number[], levels: ReadonlyMap<number, Level>): string {
  if (level.format === 'bullet') return /^[\uf000-\uf0ff\s]?$/u.test(level.text) ? '•' : level.text
  if (level.format === 'none') return ''
  return level.text
    .replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1
      return format(counts[at] ?? 1, level.legal ? 'decimal' : (levels.get(at)?.format ?? 'decimal'))
    })
    .trim()
}

function format(value: number, kind: string): string {
  switch (kind) {
    case 'lowerLetter':
      return letters(value)
    case 'upperLetter':
      return letters(value).toUpperCase()
    case 'lowerRoman':
      return roman(value).toLowerCase()
    case 'upperRoman':
      return roman(value)
    case 'decimalZero':
      return String(value).padStart(2, '0')
    case 'none':
    case 'bullet':
      return ''
    default:
      return String(value)
  }
}

/** a … z, aa, bb … as Word counts on. */
function letters(value: number): string {
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1)
}

const romanDigits: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(value: number): string {
  let rest = value
  let text = ''
  for (const [amount, digits] of romanDigits) {
    while (rest >= amount) {
      text += digits
      rest -= amount
    }
  }
  return text
}
