import { wordsAt } from '../../model/fold-spaces.ts'
import type { NetworkFact } from '../../model/network.ts'
import type { Span } from '../../model/span.ts'
import { plainKey } from './body-words.ts'
import { isElsewhere, tellsPast } from './elsewhere.ts'
import type { NetworkText } from './network-text.ts'
import { paperDates } from './paper-dates.ts'
import { toFact } from './to-fact.ts'

const networkName =
  /(?<!\p{L})(?:(?:\p{Lu}\p{L}+er|Integrative[sn]?|Lokale[sn]?|Kommunale[sn]?)\s)?(?:[\p{L}-]*[Nn]etzwerk(?:es|s)?(?!\p{L})|Netz(?:es)?(?=\sfür)|Bündnis(?:ses)?|[\p{L}-]*[Aa]llianz(?=\s(?:für|„))|Runde[rn]?\sTisch(?:es)?)(?:\s(?:„[^“]{3,60}“|(?:für|gegen|der|des)\s(?:\p{L}+-\sund\s)?(?:\p{L}+\s){0,2}?\p{Lu}[\p{L}-]+(?:\s(?:und|&)\s\p{Lu}[\p{L}-]+)?|\p{Lu}[\p{L}-]+(?:\s(?:und|&)\s\p{Lu}[\p{L}-]+)?))?/gu

/** Name of the network or body, date of the version, when it comes into force and what it replaces. */
export function namesAndDates(text: NetworkText): readonly NetworkFact[] {
  return [...names(text), ...paperDates(text)]
}

/** A name is told from the bare word by what follows it. */
const mostNames = 3

function names(text: NetworkText): readonly NetworkFact[] {
  const { document, title, statements, bodies } = text
  const toName = (span: Span, value: string) =>
    toFact(document, span, { feature: 'name', body: null, value, amount: null, certain: true })
  // What a title names needs no looking for in the text: other networks stand there too.
  const titled = title.span && document.text.slice(title.span.start, title.span.end).search(networkName) >= 0
  const bodyTitled = !titled && bodies.some((body) => body.titled)
  const called = bodyTitled ? null : calledName(document.text, statements)
  if (called) return [toName(called, document.text.slice(called.start, called.end).replace(/\s+/gu, ' '))]
  const spans = bodyTitled ? [] : printedNames(text)
  const [body] = bodies.filter((one) => one.titled || bodies.length === 1)
  if (spans.length === 0 && body) return [toName(body.span, body.name)]
  return spans.map((span) => toName(span, nominative(wordsAt(document.text, span))))
}

/** Where names of networks stand first: in the title, in headings, and in the first of what the rules say. */
function printedNames({ document, title, statements }: NetworkText): readonly Span[] {
  const head = title.span ? [title.span] : []
  const headings = document.blocks.filter(({ type }) => type === 'heading')
  const own = statements.filter(({ words, headings: above }) => !isElsewhere(words, above) && !tellsPast(words))
  const found = new Map<string, Span>()
  for (const { start, end } of [...head, ...headings, ...own]) {
    if (start > 6000 && found.size > 0) break
    for (const match of document.text.slice(start, end).matchAll(networkName)) {
      const key = plainKey(match[0].replace(/\s+/gu, ' ')).replace(
        /(?<=netzwerk|netz|bündnis)(?:es|s|ses)(?=\s|$)/u,
        '',
      )
      if (!/\s/u.test(key) && found.size > 0) continue
      // "am Runden Tisch": a name only in the title.
      if (/^rund\p{Ll}*\stisch(?:es)?$/u.test(key) && !head.some((span) => start === span.start)) continue
      if (!found.has(key) && found.size < mostNames)
        found.set(key, { start: start + match.index, end: start + match.index + match[0].length })
    }
  }
  return [...found.values()]
}

/** "Der Zusammenschluss führt den Namen „…“": said outright. */
const says =
  /(?:(?:führ(?:t|en)|trägt|tragen)\s(?:den\sNamen|die\sBezeichnung)|[Uu]nter\sdem\sNamen|(?:heißt|nennt\ssich))\s[„"»](?<name>[^“”"«]{4,90})[“”"«]/u

function calledName(text: string, statements: NetworkText['statements']): Span | null {
  for (const { start, end } of statements) {
    const match = says.exec(text.slice(start, end))
    const name = match?.groups?.name
    // "Grün heißt „trag ich mit“": what is called so is no body.
    if (match && name && /\p{Lu}/u.test(name)) {
      const at = start + match.index + match[0].length - 1 - name.length
      return { start: at, end: at + name.length }
    }
  }
  return null
}

function nominative(name: string): string {
  return name.replace(/(netzwerk|Netz|Bündnis|rat|beirat|ausschuss)(?:es|s|ses)(?=\s|$)/iu, '$1')
}
