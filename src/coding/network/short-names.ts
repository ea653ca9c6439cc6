import type { Document } from '../../model/document.ts'
import { foldSpaces } from '../../model/fold-spaces.ts'
import { findNames, type Mention } from './mentions.ts'

/** A name that the rules give a body besides its own: "Steuerungsgruppe Integration (SG)", "der Gesamtkreis, kurz: Plenum". */
export type ShortName = Readonly<{ short: string; of: Mention }>

const says = '(?:im Folgenden|im Weiteren|nachfolgend|nachstehend|folgend|künftig|fortan|abgekürzt|kurz|auch)'
const called = '[„"»‚\']?(?<short>\\p{Lu}[\\p{L}:_-]*(?:\\s\\p{Lu}[\\p{L}-]*)?)[“"«‘\']?'
/** Behind the name and what may belong to it: "… des Netzwerks (im Folgenden: Beirat)", "…, kurz „K-Gruppe“ genannt". */
const said = new RegExp(
  `^[^.;:,()]{0,60}?(?:\\s\\(|,\\s|\\s[–-]\\s)${says}(?:\\sauch)?[:,]?\\s(?:nur\\s|auch\\s|die\\s|der\\s|das\\s)?${called}`,
  'u',
)
/** Without a word that says so, only what is made of the letters of the name: "(SG)", "(„K-Gruppe“)". */
const inBrackets = /^[^.;:,()]{0,60}?\s\([„"»‚']?(?<short>(?=[^)]{2,12}\))\p{Lu}[\p{L}-]*\p{Lu}\p{L}*)[“"«‘']?\)/u

/** All short names that the headings and sentences of a document give bodies. */
export function findShortNames({ text, blocks, sentences }: Document): readonly ShortName[] {
  const headings = blocks.filter(({ type }) => type === 'heading')
  const found = new Map<string, ShortName>()
  for (const { start, end } of [...headings, ...sentences]) {
    const words = foldSpaces(text.slice(start, end))
    if (!mayGiveOne.test(words)) continue
    for (const of of findNames(words)) {
      const given = shortNameOf(of, words)
      if (given && !found.has(given.short)) found.set(given.short, given)
    }
  }
  return [...found.values()]
}

const mayGiveOne = /\(|(?<!\p{L})(?:kurz|Folgenden|Weiteren|nachfolgend|künftig|fortan)(?!\p{L})/u

function shortNameOf(of: Mention, words: string): ShortName | null {
  const behind = words.slice(of.end)
  const short = said.exec(behind)?.groups?.short ?? abbreviation(words.slice(of.start), behind)
  if (!short) return null
  const [name] = findNames(short)
  if (!name) return { short, of }
  if (name.key === of.key) return null
  // "der Gesamtkreis, im Folgenden Plenum": the better known word is the name.
  return of.open && !name.open ? { short: of.word, of: name } : { short, of }
}

function abbreviation(words: string, behind: string): string | null {
  const short = inBrackets.exec(behind)?.groups?.short
  return short && isMadeOf(short, words.slice(0, words.indexOf('('))) ? short : null
}

/** Whether the letters of an abbreviation stand in the name in their order and begin with its first. */
function isMadeOf(short: string, name: string): boolean {
  const letters = short
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '')
    .replace(/s$/u, '')
  return letters !== '' && new RegExp(`^${[...letters].join('.*')}`, 'su').test(name.toLowerCase())
}

/** Where a text uses short names of bodies. */
export function findShort(words: string, names: readonly ShortName[]): readonly Mention[] {
  return names.flatMap(({ short, of }) =>
    placesOf(short, words).map((start): Mention => ({ ...of, start, end: start + short.length, word: short })),
  )
}

/** Where a name stands as a word of its own, inflected or not. */
export function placesOf(name: string, words: string): readonly number[] {
  if (!words.includes(name)) return []
  return [...words.matchAll(new RegExp(`(?<![\\p{L}-])${name}(?:s|es|n|en)?(?![\\p{L}-])`, 'gu'))].map(
    ({ index }) => index,
  )
}
