import type { Document } from '../../model/document.ts'
import { toEvidence } from '../../model/lookup.ts'
import type { ProfileEntry } from '../../model/result.ts'

/** Ways to name persons, each with the form it takes in print. */
const forms: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['Doppelpunkt', /(?<=\p{Ll}):(?:innen|in|n|r|e)(?![\p{L}:])/gu],
  ['Genderstern', /(?<=\p{Ll})\*(?:innen|in|n|r)(?![\p{L}*])/gu],
  ['Unterstrich', /(?<=\p{Ll})_(?:innen|in)(?![\p{L}_])/gu],
  ['Binnen-I', /(?<=\p{Ll})Innen(?![\p{L}])/gu],
  ['Schrägstrich', /(?<=\p{Ll})\/-?(?:innen|in)(?![\p{L}])/gu],
  [
    'Paarformen',
    /innen\s(?:und|oder|bzw\.|\/)\s(\p{Lu}\p{Ll}{2,}?)(?:e[nr]?|n)?(?![\p{L}])(?<=\1innen\s[\p{Ll}./]{1,4}\s\p{L}+)/gu,
  ],
]
/** Names of persons in the masculine plural, with nothing beside it. */
const masculine =
  /(?<![\p{L}])(?:Migranten|Bürger|Mitbürger|Zuwanderer|Einwohner|Ausländer|Schüler|Lehrer|Mitarbeiter|Teilnehmer|Arbeitgeber|Aussiedler|Unternehmer|Berater)(?![\p{L}:*_/])/gu

/** How a document names persons for the most part, with the first example; null when it names too few to tell. */
export function findLanguageForm(document: Document): ProfileEntry {
  const counted = forms
    .map(([name, pattern]) => ({ name, found: [...document.text.matchAll(pattern)] }))
    .sort((left, right) => right.found.length - left.found.length)
  const [best] = counted
  const plain = [...document.text.matchAll(masculine)]
  const name = best && best.found.length >= 3 ? best.name : 'generisches Maskulinum'
  const first = best && best.found.length >= 3 ? best.found[0] : plain[0]
  if (!first || (name === 'generisches Maskulinum' && plain.length < 5)) return { value: null, evidence: [] }
  const sentence = document.sentences.find(({ start, end }) => start <= first.index && first.index < end)
  return { value: name, evidence: sentence ? [toEvidence(document, sentence)] : [] }
}
