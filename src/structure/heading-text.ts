import { parseListMarker } from './list-marker.ts'
import type { HeadingNumber } from './number-marker.ts'

const endsLikeSentence = /[.;,:]$/
const endsWithAbbreviation = /(?:\b(?:etc|usw|e\.\s?V|z\.\s?B|u\.\s?a)\.)$/u
const startsLikeHeading = /^[\p{Lu}\d„"»§(¿]/u
export const noHeading =
  /^\d{5}\s|@|www\.|https?:|^Tel\b|^Telefon|_{4,}|\.{4,}|^[\d\s.,%€|/–-]+$|^\d{1,2}\.\s?(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)|^(?:\p{Lu}[\p{L} -]+, )?(?:den |im )?(?:\d{1,2}\.\s?)?(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember) \d{4}$|^Stand:? |^\d+,\d+\s\p{L}+$/u
/** Somebody's words, set off in large type. */
const quotation = /^[„»"“].*[.!?][“«"”]$/u

/** Whether words can be a heading: no sentence, no address, no date, nobody's quotation. */
export function isHeadingText(text: string, number: HeadingNumber | null): boolean {
  if (text.length > 200 || noHeading.test(text) || !/\p{L}{2}/u.test(text)) return false
  if (quotation.test(text)) return false
  if (number === null && (!startsLikeHeading.test(text) || parseListMarker(text) !== null)) return false
  return !endsLikeSentence.test(text) || endsWithAbbreviation.test(text) || (/:$/.test(text) && text.length < 80)
}
