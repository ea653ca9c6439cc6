/** How two lines of one paragraph are joined: whether the hyphen at the end goes, and whether a space comes between. */
export type Joint = Readonly<{ dropHyphen: boolean; space: boolean }>

/** Soft hyphen, slash, hyphens and the dash of "2021–2026". */
const joiningSigns = new Set([0xad, 0x2f, 0x2d, 0x2010, 0x2013])
const dividedWord = /[\p{L}\p{M}][-\u2010]$/u
const afterNumber = /\d[-\u2010\u2013]$/
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

/** Letters at the end of a text that decide how it goes on. */
const reach = 80

/**
 * Decides how the next line continues the text before it. "Inte-" + "gration" lose the hyphen; it stays before a
 * conjunction ("Sport- und Kultur", with a space) and before a capital or a digit ("EU-Staaten").
 */
export function joinLines(before: string, next: string): Joint {
  if (breaksAddress(before.slice(-120), next)) return { dropHyphen: false, space: false }
  const last = before.charCodeAt(before.length - 1)
  if (!joiningSigns.has(last)) return { dropHyphen: false, space: true }
  return joinAtSign(last, before.slice(-reach), next)
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
  if (last === 0x2013) return { dropHyphen: false, space: true }
  if (!dividedWord.test(before)) return { dropHyphen: false, space: true }
  if (dividedConjunction.test(before) && /^wie\b/.test(next)) return { dropHyphen: true, space: false }
  if (conjunction.test(next)) return { dropHyphen: false, space: true }
  if (hyphenChain.test(next)) return { dropHyphen: false, space: false }
  if (lowerCase.test(next)) return { dropHyphen: !capitals.test(before), space: false }
  return { dropHyphen: false, space: !/^[\p{L}\p{N}]/u.test(next) }
}

/** Joins lines to one text. */
export function joinTexts(texts: readonly string[]): string {
  const joined = startJoining()
  for (const text of texts) joined.add(text)
  return joined.finish()
}

/** Lines that become one text, one after the other; the time it takes does not depend on what is there already. */
export type JoinedLines = Readonly<{
  /** Adds a line and returns where it begins; how it is joined may be known. An empty line adds nothing. */
  add: (line: string, joint?: Joint) => number
  /** The whole text, without a soft hyphen or space at its end. */
  finish: () => string
}>

export function startJoining(): JoinedLines {
  const parts: string[] = []
  let length = 0
  let end = ''
  const add = (line: string, joint?: Joint): number => {
    if (line === '') return length
    if (parts.length > 0) {
      const { dropHyphen, space } = joint ?? joinLines(end, line)
      if (dropHyphen) {
        parts.push((parts.pop() ?? '').slice(0, -1))
        end = end.slice(0, -1)
        length -= 1
      }
      if (space) {
        parts.push(' ')
        end += ' '
        length += 1
      }
    }
    const start = length
    parts.push(line)
    end = (end + line).slice(-reach)
    length += line.length
    return start
  }
  const finish = (): string => {
    const text = parts.join('').trimEnd()
    return text.endsWith('\u00ad') ? text.slice(0, -1) : text
  }
  return { add, finish }
}
