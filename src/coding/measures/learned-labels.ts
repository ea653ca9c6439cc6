import type { MeasureAttribute } from '../../model/codebook.ts'
import type { CodingText } from '../reading/coding-text.ts'
import { attributeOf } from './attribute-label.ts'
import { looksLikeBody } from './body-name.ts'
import { findPeriod } from './parse-period.ts'

/** A label must come back this often before what stands beside it tells what it means. */
const fewest = 3
/** Share of the values that must look alike. */
const alike = 0.6

type Learned = Readonly<{ labels: ReadonlyMap<string, MeasureAttribute>; symbols: readonly string[]; tails: Tails }>

/** Short words that stand at the end of what a label says, out of a small set: "An: Volkshochschule; Jobcenter  nah  A". */
export type Tails = Readonly<{ priority: ReadonlySet<string>; period: ReadonlySet<string> }>

const learned = new WeakMap<CodingText, Learned>()

/** The attribute that a label stands for: by its words, else by what this document writes beside it wherever it comes back. */
export function attributeIn(text: CodingText, label: string): MeasureAttribute | null {
  return attributeOf(label, text.knowledge) ?? learnedOf(text).labels.get(keyOf(label)) ?? null
}

/** Symbols that this document writes in front of attributes ("⚑ Volkshochschule"). */
export function symbolsIn(text: CodingText): readonly string[] {
  return learnedOf(text).symbols
}

/** Classes that this document writes behind the bodies responsible, see Tails. */
export function tailsIn(text: CodingText): Tails {
  return learnedOf(text).tails
}

function learnedOf(text: CodingText): Learned {
  const known = learned.get(text)
  if (known) return known
  const values = valuesByLabel(text)
  const labels = learnLabels(text, values)
  const bodies = [...values].filter(
    ([key, { label }]) => (labels.get(key) ?? attributeOf(label, text.knowledge)) === 'responsible',
  )
  const symbols = [...labels.keys()].filter((key) => isSymbol.test(key))
  const found = { labels, symbols, tails: learnTails(bodies.flatMap(([, { texts }]) => texts)) }
  learned.set(text, found)
  return found
}

/** The last word of nearly all values is one of a few: a class of priority; so is the one before: a horizon. */
function learnTails(texts: readonly string[]): Tails {
  const closed = (words: readonly (string | undefined)[]): ReadonlySet<string> => {
    const counted = Map.groupBy(words, (word) => word ?? '')
    const common = [...counted].filter(([word, some]) => word !== '' && word.length <= 8 && some.length >= 2)
    const covered = common.reduce((sum, [, some]) => sum + some.length, 0)
    const few = common.length >= 2 && common.length <= 4 && texts.length >= 5 && covered >= texts.length * 0.8
    return new Set(few ? common.map(([word]) => word) : [])
  }
  const words = texts.map((value) => value.split(/\s+/u))
  const last = closed(words.map((list) => list.at(-1)))
  const before = last.size > 0 ? closed(words.map((list) => list.at(-2))) : new Set<string>()
  const isHorizon = (set: ReadonlySet<string>) => [...set].every((word) => /^\p{Ll}/u.test(word))
  if (last.size > 0 && isHorizon(last)) return { priority: new Set(), period: last }
  return { priority: last, period: isHorizon(before) ? before : new Set() }
}

function learnLabels(text: CodingText, values: Values): ReadonlyMap<string, MeasureAttribute> {
  const found = new Map<string, MeasureAttribute>()
  for (const [key, { label, texts }] of values) {
    if (texts.length < fewest || attributeOf(label, text.knowledge) !== null) continue
    const attribute = meaningOf(texts, text)
    if (attribute) found.set(key, attribute)
  }
  const explained = readLegend(
    text,
    [...values.keys()].filter((key) => isSymbol.test(key)),
  )
  return new Map([...withPartners(found, values, text), ...explained])
}

/** What a legend says of symbols: "⚑ hat den Hut auf ⏱ Beginn und Dauer"; a block that explains at least two. */
function readLegend(
  { document, knowledge }: CodingText,
  symbols: readonly string[],
): ReadonlyMap<string, MeasureAttribute> {
  const between = symbols.length >= 2 ? new RegExp(`(${symbols.map(escaped).join('|')})\\s*[:=–—-]?\\s+`, 'u') : null
  for (const block of between ? document.blocks : []) {
    const parts = block.table || !between ? [] : document.text.slice(block.start, block.end).split(between)
    const found = new Map<string, MeasureAttribute>()
    for (let at = 1; at + 1 < parts.length; at += 2) {
      const words = (parts[at + 1] ?? '').split(/[,;.(]/u)[0]?.trim() ?? ''
      const attribute = attributeOf(words, knowledge)
      if (attribute) found.set(parts[at] ?? '', attribute)
    }
    if (found.size >= 2) return found
  }
  return new Map()
}

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

type Values = ReadonlyMap<string, Readonly<{ label: string; texts: readonly string[] }>>

/** What stands beside each label: in the second cell of a row of two, or behind its colon at the beginning of a line or cell. */
function valuesByLabel({ document }: CodingText): Values {
  const values = new Map<string, { label: string; texts: string[] }>()
  const add = (label: string, value: string) => {
    const key = keyOf(label)
    if (key === '' || label.length > 40 || value.trim() === '') return
    const entry = values.get(key) ?? { label, texts: [] }
    entry.texts.push(value.trim())
    values.set(key, entry)
  }
  for (const block of document.blocks) {
    if (block.type === 'toc' || block.type === 'heading') continue
    const cells = block.table
      ? block.table.rows.map((row) => [...new Map(row.map((cell) => [cell.start, cell])).values()])
      : []
    for (const row of cells) {
      const words = row.map(({ start, end }) => document.text.slice(start, end))
      if (words.length === 2) add(words[0] ?? '', words[1] ?? '')
      for (const cell of words) addLine(cell, add)
    }
    if (!block.table) for (const line of document.text.slice(block.start, block.end).split('\n')) addLine(line, add)
  }
  return values
}

/** A sign that is neither letter, number, bullet nor mark of a rank. */
const isSymbol = /^(?:[\p{So}\p{Sm}\p{Sc}\p{Co}](?<![★☆⭐●▲◆■□▪▫○◦◇►▶▸→+<>=|~]))\uFE0F?$/u

function addLine(line: string, add: (label: string, value: string) => void): void {
  const [, symbol, said] = /^\s*(\S{1,2})\s+(\S.*)$/su.exec(line) ?? []
  if (symbol && said && isSymbol.test(symbol)) add(symbol, said)
  for (const part of /[|·•]/u.test(line) ? line.split(/\s[|·•]\s/u) : [line]) {
    const [, label, value] = /^[^\p{L}\d„(]{0,3}(\p{Lu}[\p{L}()/ .-]{0,38}?)\s?:\s+(\S.*)$/su.exec(part) ?? []
    if (label && value) add(label, value)
  }
}

const keyOf = (label: string) =>
  label
    .replace(/[\s:?*]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

/** What most of the values are: bodies, periods, sums of money, classes of a short scale. */
function meaningOf(texts: readonly string[], { knowledge }: CodingText): MeasureAttribute | null {
  const most = (fits: (value: string) => boolean) => texts.filter(fits).length >= texts.length * alike
  if (most((value) => value.length < 90 && findPeriod(value, true) !== null && !/€|Euro|EUR/u.test(value)))
    return 'period'
  if (most((value) => /€|Euro|EUR|Haushalt|Etat|Budget|mittel(?:n|s)?(?![\p{L}])/iu.test(value))) return 'budget'
  const scale = new Set(texts)
  if (texts.length >= 5 && scale.size <= 4 && most((value) => value.length <= 24)) return 'priority'
  return most((value) => looksLikeBody(value, knowledge.actors)) ? 'responsible' : null
}

/** Words of labels that ask for help, not for the lead. */
export const helping =
  /(?:mit|dabei|boot|beteilig|gemeinsam|hilf|helf|unterstütz|zusammen|kooperat|weitere|partner|einbez|hinzu)/iu

/** Of several labels with bodies beside them, one is who is responsible: a known one, else that with the fewest names. */
function withPartners(
  found: Map<string, MeasureAttribute>,
  values: Values,
  { knowledge }: CodingText,
): ReadonlyMap<string, MeasureAttribute> {
  const bodies = [...found].filter(([, attribute]) => attribute === 'responsible').map(([key]) => key)
  const isKnown = [...values.values()].some(
    ({ label, texts }) => texts.length >= fewest && attributeOf(label, knowledge) === 'responsible',
  )
  const names = (key: string) => {
    const texts = values.get(key)?.texts ?? []
    return texts.reduce((sum, value) => sum + value.split(/[,;]/u).length, 0) / Math.max(1, texts.length)
  }
  const [leading] = isKnown ? [] : bodies.toSorted((left, right) => names(left) - names(right))
  for (const key of bodies) {
    if (key === leading) continue
    if (helping.test(key)) found.set(key, 'partners')
    else found.delete(key)
  }
  return found
}
