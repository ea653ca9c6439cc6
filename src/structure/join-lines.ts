/** How two lines of one paragraph are joined: whether the hyphen at the end goes, and whether a space comes between. */
export type Joint = Readonly<{ dropHyphen: boolean; space: boolean }>

const dividedWord = /[\p{L}\p{M}][-\u2010]$/u
const afterNumber = /\d[-\u2010]$/
const conjunction = /^(?:und|oder|bzw\.?|sowie|u\.|bis|noch|wie|als auch|&|\/)(?![\p{L}-])/u
/** "so-" + "wie". */
const dividedConjunction = /(?:^|\s)(?:so|eben|eben-?so|gleich)[-\u2010]$/u
/** "Ende-" + "zu-Ende-Betreuung". */
const hyphenChain = /^\p{Ll}{2,4}-\p{Lu}/u
const lowerCase = /^\p{Ll}/u
const capitals = /(?:^|[^\p{L}])\p{Lu}{2,}[-\u2010]$/u
const lettersSlash = /[\p{L}\p{N})][/]$/u
/** An address in brackets, as browsers print it behind a link, may break anywhere. */
const openAddress = /\((?:https?:\/\/|www\.)[^\s()]*$/
const restOfAddress = /^[^\s()]*(?:\)|$)/
const insideAddress = /(?:https?:\/\/|www\.)\S*[-/_.=?&]$/

/**
 * Decides how the next line continues the text before it. "Inte-" + "gration" lose the hyphen; it stays before a
 * conjunction ("Sport- und Kultur", with a space) and before a capital or a digit ("EU-Staaten").
 */
export function joinLines(before: string, next: string): Joint {
  if (breaksAddress(before.slice(-120), next)) return { dropHyphen: false, space: false }
  const last = before.charCodeAt(before.length - 1)
  if (last !== 0xad && last !== 0x2f && last !== 0x2d && last !== 0x2010) return { dropHyphen: false, space: true }
  return joinAtSign(last, before.slice(-80), next)
}

function breaksAddress(tail: string, next: string): boolean {
  if (!tail.includes('://') && !tail.includes('www.')) return false
  return openAddress.test(tail) && restOfAddress.test(next)
}

/** Only the end of the text before matters, and a short piece of it is quick to test. */
function joinAtSign(last: number, before: string, next: string): Joint {
  if (last === 0xad) return { dropHyphen: true, space: false }
  if (last === 0x2f) return { dropHyphen: false, space: !lettersSlash.test(before) && !insideAddress.test(before) }
  if (insideAddress.test(before)) return { dropHyphen: false, space: false }
  if (afterNumber.test(before)) return { dropHyphen: false, space: !/^[\p{L}\d]/u.test(next) }
  if (!dividedWord.test(before)) return { dropHyphen: false, space: true }
  if (dividedConjunction.test(before) && /^wie\b/.test(next)) return { dropHyphen: true, space: false }
  if (conjunction.test(next)) return { dropHyphen: false, space: true }
  if (hyphenChain.test(next)) return { dropHyphen: false, space: false }
  if (lowerCase.test(next)) return { dropHyphen: !capitals.test(before), space: false }
  return { dropHyphen: false, space: !/^[\p{L}\p{N}]/u.test(next) }
}

/** Joins lines to one text. */
export function joinTexts(texts: readonly string[]): string {
  let joined = ''
  for (const text of texts) {
    if (text === '') continue
    if (joined === '') {
      joined = text
      continue
    }
    const { dropHyphen, space } = joinLines(joined, text)
    joined = (dropHyphen ? joined.slice(0, -1) : joined) + (space ? ' ' : '') + text
  }
  return joined.endsWith('\u00ad') ? joined.slice(0, -1) : joined
}
