import type { Span } from '../../model/span.ts'
import { bodyWord } from './body-words.ts'
import { isSomethingElse } from './open-names.ts'
import type { Statement } from './statements.ts'

/** A body by a name nobody could foresee: what meets, or what there is for a purpose and is named again and again. */
export type UnknownBody = Readonly<{ word: string; span: Span; steers: boolean }>

const meets =
  /(?:^|[.;:]\s|,\s)(?:Der|Die|Das|Unser|Unsere)\s(?<name>\p{Lu}[\p{Ll}-]{4,})\s(?:trifft\ssich|treffen\ssich|tagt|tagen|kommt\s[^.;]*zusammen|kommen\s[^.;]*zusammen|tritt\s[^.;]*zusammen)(?!\p{L})/u
/** Speakers or heads of groups who meet as such. */
const speakers =
  /(?:^|[.;]\s|\d\)\s)Die\s(?<name>(?:\p{L}+-?)?(?:[Ss]precher|[Ll]eiter)(?:[*:_/-]{1,2}innen|innen)?(?:\sund\s(?:\p{L}+-?)?(?:[Ss]precher|[Ll]eiter))?)\s(?:de[rs]\s\p{L}+\s)?(?:treffen|tagen|kommen|tauschen)(?!\p{L})/u
const exists =
  /(?:gibt es|haben wir|besteht|bilden wir)\s(?:aber\s|auch\s|dafür\s)?(?:den|die|das|einen|eine|ein)\s(?<name>\p{Lu}[\p{Ll}-]{4,})(?:[.,]|\s–)/u
const timed =
  /^(?<name>\p{Lu}[\p{Ll}-]{4,}(?:\s\p{Lu}[\p{Ll}-]+)?):\s(?:etwa\s|rund\s)?(?:\p{Ll}+\s)?(?:alle\s|jeden?\s|\p{Ll}*(?:monatlich|jährlich|mal\s|wöchentlich))/u
/** Persons, papers and places meet or exist too. */
const noBody =
  /^(?:Netzwerk\p{Ll}*|Mitglied\p{Ll}*|Partner\p{Ll}*|Sprecher\p{Ll}*|Vorsitz\p{Ll}*|Leitung|Leiter\p{Ll}*|Beteiligte\p{Ll}*|Stadt|Kreis|Landkreis|Gemeinde|Verwaltung|Koordin\p{Ll}*|Geschäfts\p{Ll}*|Vertret\p{Ll}*|Satzung|Ordnung|Einladung|Protokoll|Ziel\p{Ll}*|Aufgabe\p{Ll}*|Verein\p{Ll}*|Menschen|Teilnehm\p{Ll}*|Termin\p{Ll}*|Kalender|Antrag\p{Ll}*|Recht\p{Ll}*|Möglichkeit\p{Ll}*|Gremium|Gremien|Ausschuss|Gruppe\p{Ll}*|Bürgermeisterkonferenz|Stadtrat|Gemeinderat|Kreistag|Rat|Beirat|Vorstand|Treffen|Sitzung\p{Ll}*|Uhr|Ort|Kontakt|Beginn)$/u
/** Bodies, offices and associations that are nobody's network. */
const others =
  /(?:parlament|[^t]rat|kreistag|bundestag|landtag|ausschuss|amt|verband|verein|kammer|senat|gericht|gemeinde|fraktion)$/iu
const often = 3

/** Names of bodies without a word for one in them. */
export function findUnknownBodies(statements: readonly Statement[], text: string): readonly UnknownBody[] {
  const found = new Map<string, UnknownBody>()
  for (const { words, from } of statements) {
    for (const pattern of [meets, speakers, exists, timed]) {
      const match = pattern.exec(words)
      const word = match?.groups?.name
      if (
        !match ||
        !word ||
        (pattern !== speakers && (noBody.test(word) || others.test(word) || isSomethingElse(word))) ||
        found.has(word) ||
        [...word.matchAll(bodyWord)].length > 0
      )
        continue
      if (
        pattern !== meets &&
        pattern !== speakers &&
        [...text.matchAll(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'gu'))].length < often
      )
        continue
      const at = words.indexOf(word)
      const behind = text.slice(from, from + 600)
      found.set(word, {
        word,
        span: { start: from + at, end: from + at + word.length },
        steers:
          pattern === speakers || /(?:vorbereit|bereitet|sammelt|Themen|plant|steuert|koordinier|lenkt)/u.test(behind),
      })
    }
  }
  return [...found.values()]
}
