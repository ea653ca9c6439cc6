import type { Document } from '../../model/document.ts'
import { findMunicipality } from '../profile/find-municipality.ts'
import type { FoundTitle } from '../profile/find-title.ts'

/** Marks that the form gives, not the words: unreadable pages, slides with few words each, a municipality whose paper it is. */
export function findFormMarks(document: Document, title: FoundTitle): string[] {
  const readable = document.pages.filter((page) => page.readable)
  const marks: string[] = []
  if (document.text.trim().length < 200 || (document.pages.length > 0 && readable.length * 2 < document.pages.length)) {
    marks.push('unreadable')
  }
  if (looksLikeSlides(document)) marks.push('slides')
  if (findMunicipality(document, title)) marks.push('own-place')
  if (isIssuedByOthers(document, title)) marks.push('other-issuer')
  return marks
}

const others =
  /(?<!\p{L})e\.\s?V\.|gGmbH|(?<!\p{L})(?:\p{L}*[Vv]erband|\p{L}*(?:sport|jugend|gewerkschafts)bund|\p{L}*[Kk]ammer|\p{L}*[Kk]linik(?:um)?|\p{L}*[Kk]rankenhaus|\p{L}+schule|Universität|Diözese|Bistum|Landeskirche|Kirchenkreis|Caritas\p{L}*|Diakonie\p{L}*|Fraktion|\p{L}+ (?:Bote|Anzeiger|Kurier|Zeitung|Tageblatt|Nachrichten))(?!\p{L})/u
const municipal =
  /(?<!\p{L})(?:\p{L}*(?:[Ss]tadt|[Gg]emeinde|[Kk]reis(?:es)?)|STADT|GEMEINDE|LANDKREIS|KREIS|Markt|Magistrat|Rathaus|Landratsamt|Amt)(?!\p{L})/u

/** Whether the lines above the title name somebody who is no municipality, and no municipality beside it. */
function isIssuedByOthers({ text }: Document, { span }: FoundTitle): boolean {
  if (!span || span.start === 0 || span.start > 300) return false
  const above = text.slice(0, span.start)
  return others.test(above) && !municipal.test(above)
}

/** Letters on a page that was made to be shown. */
const slideLength = 800
/** Of its text, a page in landscape reaches further to the right than down. */
const wide = 1.25

function isLandscape({ pages, placements }: Document): boolean {
  const extents = [...Map.groupBy(placements, ({ page }) => page).values()].map((lines) => ({
    right: Math.max(...lines.map(({ x, width }) => x + width)),
    bottom: Math.max(...lines.map(({ y }) => y)),
  }))
  return extents.filter(({ right, bottom }) => right > bottom * wide).length > pages.length * 0.6
}

/** Slides: little text per page with a repeated headline, or thanks for the attention at the end. */
function looksLikeSlides(document: Document): boolean {
  const end = document.text.slice(-600)
  if (/(?:Dank|danke)\s+(?:\S+\s+){0,3}(?:Aufmerksamkeit|Interesse|Zuhören)/iu.test(end)) return true
  const { pages } = document
  if (pages.length < 5) return false
  const lengths = pages.map((page) => page.end - page.start).sort((left, right) => left - right)
  if (isLandscape(document) && (lengths[Math.floor(lengths.length / 2)] ?? 0) < slideLength) return true
  const items = document.blocks.filter((block) => block.type === 'list-item').length
  return (lengths[Math.floor(lengths.length / 2)] ?? 0) < 650 && items > document.blocks.length * 0.3
}
