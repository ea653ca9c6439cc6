import type { NetworkFact } from '../../model/network.ts'
import type { Span } from '../../model/span.ts'
import { plainKey } from './body-words.ts'
import { isElsewhere, tellsPast } from './elsewhere.ts'
import type { NetworkText } from './network-text.ts'
import { findDates } from './rule-dates.ts'
import { toFact } from './to-fact.ts'

const networkName =
  /(?<!\p{L})(?:(?:\p{Lu}\p{L}+er|Integrative[sn]?|Lokale[sn]?|Kommunale[sn]?)\s)?(?:[\p{L}-]*[Nn]etzwerk(?:es|s)?(?!\p{L})|Netz(?:es)?(?=\sfür)|Bündnis(?:ses)?|Runde[rn]?\sTisch(?:es)?)(?:\s(?:„[^“]{3,60}“|(?:für|gegen|der|des)\s(?:\p{L}+-\sund\s)?(?:\p{L}+\s){0,2}?\p{Lu}[\p{L}-]+(?:\s(?:und|&)\s\p{Lu}[\p{L}-]+)?|\p{Lu}[\p{L}-]+(?:\s(?:und|&)\s\p{Lu}[\p{L}-]+)?))?/gu

const force =
  /(?<!\p{L})in\sKraft|Inkrafttreten|(?:gilt|gelten|wirksam|beginnt|beginnen)\s(?:\p{L}+\s){0,4}?(?:ab|mit|zum|am|vom|seit)(?!\p{L})/u
const outOfForce =
  /außer\sKraft|aufgehoben|ersetzt|abgelöst|löst\s|Gültigkeit|verliert|verlieren|an die Stelle|Neufassung|ungültig/u
const decided =
  /(?:beschlossen|Beschluss|verabschiedet|angenommen|Fassung vom|unterzeichnet|Unterzeichnung|ausgefertigt|Stand|gegeben)/u
/** "Die Leitlinien wurden am … angenommen", "Beschlossen am …". */
const adopted =
  /(?:Leitlinien|Satzung|Geschäftsordnung|Ordnung|Text|Rahmen|Vereinbarung|Regeln|Fassung|Sie|Er|Es)\s(?:wurden?|ist|sind)\s[^;]{0,120}?(?:beschlossen|angenommen|abgestimmt|errichtet|geändert|gebilligt|verabschiedet)|^(?:[Bb]eschlossen|[Aa]ngenommen|[Aa]bgestimmt|[Gg]ebilligt|[Vv]erabschiedet|Stand)[^;]{0,90}\d{4}/u
const placeAndDate = /^\p{Lu}[\p{L}\s/.-]{2,40},\s(?:den\s)?\d{1,2}\.\s?/u

/** Name of the network or body, date of the version, when it comes into force and what it replaces. */
export function namesAndDates(text: NetworkText): readonly NetworkFact[] {
  return [...names(text), ...dates(text)]
}

/** A name is told from the bare word by what follows it. */
const mostNames = 3

function names({ document, title, statements, bodies }: NetworkText): readonly NetworkFact[] {
  const { text } = document
  const head = title.span ? [title.span] : []
  const headings = document.blocks.filter(({ type }) => type === 'heading')
  const found = new Map<string, Span>()
  // What a title names needs no looking for in the text: other networks stand there too.
  const titled = head.some(({ start, end }) => text.slice(start, end).search(networkName) >= 0)
  const bodyTitled = !titled && bodies.some((body) => body.titled)
  const own = statements.filter(({ words, headings: above }) => !isElsewhere(words, above) && !tellsPast(words))
  for (const { start, end } of bodyTitled ? [] : [...head, ...headings, ...own]) {
    if (start > 6000 && found.size > 0) break
    for (const match of text.slice(start, end).matchAll(networkName)) {
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
  if (found.size === 0) {
    const [body] = bodies.filter((one) => one.titled || bodies.length === 1)
    if (body)
      return [
        toFact(document, body.span, { feature: 'name', body: null, value: body.name, amount: null, certain: true }),
      ]
  }
  return [...found.values()].map((spot) =>
    toFact(document, spot, {
      feature: 'name',
      body: null,
      value: nominative(text.slice(spot.start, spot.end)),
      amount: null,
      certain: true,
    }),
  )
}

function nominative(name: string): string {
  return name.replace(/\s+/gu, ' ').replace(/(netzwerk|Netz|Bündnis|rat|beirat|ausschuss)(?:es|s|ses)(?=\s|$)/iu, '$1')
}

function dates({ document, statements, title }: NetworkText): readonly NetworkFact[] {
  const facts: NetworkFact[] = []
  const note = (
    span: { start: number; end: number },
    feature: 'version-date' | 'in-force' | 'replaces',
    value: string,
  ) => facts.push(toFact(document, span, { feature, body: null, value, amount: null, certain: true }))
  const head = { start: title.span?.start ?? 0, end: Math.min((title.span?.end ?? 0) + 220, document.text.length) }
  for (const { start, end, iso } of findDates(document.text.slice(head.start, head.end))) {
    const ahead = document.text.slice(Math.max(0, head.start + start - 40), head.start + start)
    if (
      /(?:vom|Stand|Fassung|durch \p{L}+ vom)[:\s]*$/u.test(ahead) &&
      !/(?:Amtsblatt|Bekanntmachung|Gesetz\p{Ll}*|Beschluss\p{Ll}*[^,;]*)\s(?:vom\s)?$/u.test(ahead)
    )
      note({ start: head.start + start - 4, end: head.start + end }, 'version-date', iso)
  }
  let dated: string | null = null
  for (const statement of statements) {
    const { words, headings } = statement
    if (words.length > 900) continue
    const found = findDates(words)
    const underForce = headings
      .slice(0, 1)
      .some((heading) => /Inkrafttreten|Geltung|Schlussbestimm|Ab wann/u.test(heading))
    const gilt =
      /(?:Diese[rs]?|Die|Der|Das|Es|Sie)\s(?:\p{L}+\s)?(?:Satzung|Geschäftsordnung|Ordnung|Leitlinien|Vereinbarung|Regeln|Rahmen|Fassung|gilt|gelten)/u
    if (!underForce && !/in\sKraft|Inkrafttreten/u.test(words) && force.test(words) && !gilt.test(words)) continue
    const inForce = force.test(words) && !/außer\sKraft/u.test(words.replace(/(?:tritt|treten)[^.;]*?in\sKraft/u, ''))
    if (placeAndDate.test(words) && words.length < 80 && found[0]) {
      note(statement, 'version-date', found[0].iso)
      continue
    }
    if (isElsewhere(words, headings) && !underForce) continue
    if (force.test(words) || (underForce && /Kraft|gilt|gelten|wirksam/u.test(words))) {
      const [out, kept] = split(words)
      const value = inForceValue(kept, dated)
      if (value !== null && (inForce || kept !== words)) note(statement, 'in-force', value)
      if (decided.test(kept))
        for (const { iso } of findDates(kept))
          if (/Beschluss|beschlossen|angenommen|Fassung/u.test(kept)) note(statement, 'version-date', iso)
      if (out !== '') noteReplaced(out, statement)
    } else if (
      outOfForce.test(words) &&
      (found.length > 0 || underForce) &&
      /(?:Satzung|Ordnung|ordnung|Vereinbarung|vereinbarung|Leitlinien|Fassung|Regeln|Sätze)/u.test(words)
    ) {
      noteReplaced(words, statement)
    } else if (adopted.test(words)) {
      for (const { iso } of found) note(statement, 'version-date', iso)
    } else if (
      decided.test(words) &&
      /(?:folgende|diese[rs]?|vorliegende\p{Ll}*)\s(?:\p{L}+\s)?(?:Satzung|Geschäftsordnung|Ordnung|Leitlinien|Vereinbarung|Regeln)|Fassung vom/u.test(
        words,
      )
    ) {
      for (const { iso } of found.slice(-1)) note(statement, 'version-date', iso)
    }
    if (found[0] && decided.test(words)) dated = found[0].iso
  }
  return facts

  function noteReplaced(words: string, statement: { start: number; end: number }) {
    const [first] = findDates(words)
    note(statement, 'replaces', first?.iso ?? /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(words)?.[0] ?? words.slice(0, 120))
  }
}

/** The part about what goes out of force, and the rest. */
function split(words: string): readonly [string, string] {
  const at = words.search(/(?:;|,|\.|\sund)\s[^;,.]*?(?:außer\sKraft|aufgehoben|abgelöst|Gültigkeit|ersetzt)/u)
  if (at > 0) return [words.slice(at), words.slice(0, at)]
  return outOfForce.test(words) && /außer\sKraft/u.test(words) && !/(?<!außer\s)in\sKraft/u.test(words)
    ? [words, '']
    : ['', words]
}

function inForceValue(words: string, before: string | null): string | null {
  const found = findDates(words)
  if (
    /Tag(?:e)?,?\s(?:nach|der auf)|(?:nach|mit|folgt|auf)\s(?:\p{L}+\s){0,3}(?:Bekanntmachung|Veröffentlichung)|Bekanntmachung\s(?:\p{L}+\s){0,6}folgt/u.test(
      words,
    )
  )
    return 'bekanntmachung'
  const [first] = found
  if (first)
    return (
      (/(?:in\sKraft|gilt|gelten|wirksam|beginnt)\s/u.test(words) ? after(words, found) : null) ??
      found.at(-1)?.iso ??
      first.iso
    )
  if (/Unterzeichnung|Unterschrift/u.test(words)) return 'unterzeichnung'
  if (/ab\s(?:diesem|dem)\s(?:Zeitpunkt|Tag)|mit\ssofortiger/u.test(words)) return before
  return /Beschluss|Zustimmung|beschlossen|Annahme|Verabschiedung/u.test(words) ? 'beschluss' : null
}

/** "Es gilt ab dem 1. Mai": the date behind the verb. */
function after(words: string, found: readonly { start: number; iso: string }[]): string | null {
  const at = words.search(/(?:tritt|treten|gilt|gelten|wirksam|beginnt)(?!\p{L})/u)
  return found.find(({ start }) => start > at)?.iso ?? null
}
