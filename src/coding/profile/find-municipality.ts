import type { Document } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import { capitalised } from './cover-lines.ts'
import { findMunicipalityType } from './find-municipality-type.ts'
import type { FoundTitle } from './find-title.ts'
import { findPlaceInTitle, findPlaceNames, mentionsOf, type PlaceName } from './place-names.ts'

export type FoundMunicipality = Readonly<{ name: string; span: Span; type: string | null; typeSpan: Span | null }>

type Scored = Readonly<{ place: PlaceName; mentions: number; score: number; prominent: boolean }>

const coverLength = 1200
/** What is read for the name: a document says early whose it is. */
const frontLength = 15_000

/**
 * The municipality that speaks: of the names that the text calls town, district or municipality the one that is named
 * most, with more weight for the title and the cover. Towns name their district beside themselves, hardly the other way.
 * A name that is neither on the cover nor most of what is named says nothing about whose document it is.
 */
export function findMunicipality(document: Document, title: FoundTitle): FoundMunicipality | null {
  const text = document.text.slice(0, frontLength)
  const heads = document.furniture.map((line) => line.text).join('\n')
  const best = bestPlace(text, title, heads)
  if (!best) return null
  const { name, span } = fullName(text, joined(text, best))
  return { name, span, ...findMunicipalityType(document, best) }
}

/** "NEU TAL BACH" on a cover whose letters stand apart is "Neu Talbach" when the text has it so. */
function joined(text: string, place: PlaceName): PlaceName {
  const rest = /^\s?(\p{L}{2,8})(?!\p{L})/u.exec(text.slice(place.span.end, place.span.end + 10))?.[1]
  const whole = `${place.bare}${rest?.toLowerCase()}`
  if (!rest || mentionsOf(text, whole) === 0) return place
  const name = place.name + rest.toLowerCase()
  return { ...place, name, bare: whole, span: { start: place.span.start, end: place.span.end + 1 + rest.length } }
}

function bestPlace(text: string, title: FoundTitle, heads: string): PlaceName | null {
  const scored = findPlaceNames(text)
    .map((place) => score(text, title.words, place))
    .sort(byScore)
  const onCover = scored.find(({ prominent }) => prominent)
  if (onCover) return onCover.place
  const { span } = title
  const inTitle = span && findPlaceInTitle(text, text.slice(span.start, span.end), span.start, heads)
  const total = scored.reduce((sum, { mentions }) => sum + mentions, 0)
  const [first] = scored
  return inTitle ?? (first && first.mentions * 2 > total ? first.place : null)
}

function byScore(left: Scored, right: Scored): number {
  return right.score - left.score || left.place.span.start - right.place.span.start
}

function score(text: string, title: string, place: PlaceName): Scored {
  const mentions = mentionsOf(text, place.bare)
  const inTitle = mentionsOf(title, place.bare) > 0
  const onCover = place.span.start < coverLength
  const total = mentions + place.count + (inTitle ? mentions + 5 : 0) + (onCover ? mentions * 0.5 + 2 : 0)
  return { place, mentions, score: total, prominent: inTitle || onCover }
}

/** Lands and valleys: what stands after "Talbach an der", "Talbach am" to tell one Talbach from another. */
const surname =
  /^\s(?:(?:an der|a\.\s?d\.|ob der|vor der|AN DER|OB DER|VOR DER)\s(?!\p{L}+(?:ung|heit|keit|tion|schaft|schule|stelle|arbeit|tät)(?!\p{L}))\p{Lu}\p{L}{2,11}|(?:am|im|AM|IM)\s(?:See|Meer|Fluss|Bach|Teich|Moor|Ried|SEE|MEER|Main|Neckar|Inn|Rhein|Lech|Kocher|Harz|Taunus|Wald|Berg|Sand|Park|Allgäu|Bodensee|MAIN|INN|RHEIN|HARZ|\p{Lu}\p{L}*(?:see|gebirge|wald|gau|land|SEE|WALD|GAU))|auf (?:Rügen|Usedom|Fehmarn|Föhr|Sylt|Fehmarn|Poel)|in (?:Holstein|Westfalen|Sachsen|Thüringen|Bayern|Oberbayern|Württemberg|Baden|Anhalt|Mecklenburg|Ostfriesland)|\((?:\p{Lu}\p{Ll}+)\)(?=\s*$|\s*\p{Lu}|\s*[–,]))(?!\p{L})/mu
const noSurname = /\((?:Sachsen|Bayern|Hessen|Thüringen|Brandenburg|\p{L}+(?:amt|rat|stelle|kreis|tag|plan|konzept))\)/u

/** The name with what belongs to it: "Talbach an der Leune", "Frankenau (Leune)", when the cover prints it so. */
function fullName(text: string, place: PlaceName): Readonly<{ name: string; span: Span }> {
  const cover = text.slice(0, coverLength)
  const lower = cover.toLowerCase()
  let at = -1
  do {
    at = lower.indexOf(place.bare.toLowerCase(), at + 1)
    const more = at >= 0 ? surname.exec(cover.slice(at + place.bare.length, at + place.bare.length + 30)) : null
    if (!more || noSurname.test(more[0]) || /\sa\.\s?d\./u.test(more[0])) continue
    const start = at < place.span.start || at > place.span.end ? at : place.span.start
    return { name: place.name + lettered(more[0]), span: { start, end: at + place.bare.length + more[0].length } }
  } while (at >= 0)
  return place
}

/** " AN DER WEHRA" on a cover is " an der Wehra". */
function lettered(surname: string): string {
  if (/\p{Ll}/u.test(surname)) return surname
  return capitalised(surname.replace(/^\s(?:AN|AM|IM|OB|VOR)(?:\sDER)?(?=\s)/u, (words) => words.toLowerCase()))
}
