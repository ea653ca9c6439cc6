import type { Naming } from '../naming.ts'
import { readMajorities, readQuorum, readTie } from '../votes.ts'
import { asPrinted, coded, type Reader, type Value } from './value.ts'

export const majority: Reader = ({ words }, { cues, topics, naming }) => {
  if (
    topics.includes('amendment') ||
    (cues.has('quorum') && !/(?:Beschlüsse|beschließ\p{L}* mit|gefasst|Mehrheit)/u.test(words))
  )
    return []
  if (/(?:verlangen|Verlangen|beantragen|Antrag von)\s/u.test(words) && !/[Mm]ehrheit/u.test(words)) return []
  const decides =
    /(?<!\p{L})(?:beschl\p{L}*|Beschl\p{L}*|entscheid\p{L}*|entschieden|Entscheid\p{L}*|Mehrheit\p{L}*|\p{L}*[Mm]ehrheit\p{L}*|angenommen|[Aa]bstimm\p{L}*|Zustimmung|zustimmen|gewählt|Festlegung|Konsens\p{L}*|Konsent|Lösung\p{L}*|einig\p{L}*|widerspr\p{L}*|einverstanden|[Üü]berstimmt|brauchen|Stimmen|Vorschlag|Handheben|mitgehen|leben|Ja|mehrheitlich)(?!\p{L})/u
  if (!decides.test(words)) return []
  return readMajorities(words)
    .filter((code) => code !== 'konsens' || !/im Einvernehmen mit/u.test(words))
    .map((code) => ({ ...coded(code), ...deciding(words, naming) }))
}

/** "…, indem die Vollversammlung mit mehr als der Hälfte": the body named last before the majority decides. */
function deciding(words: string, naming: Naming): Pick<Value, 'body'> {
  const at = words.search(
    /(?:mit\s|durch\s|einer\s|die\s)?(?:\p{Ll}+\s)?(?:[Mm]ehrheit|mehr als|zwei Drittel|drei Viertel|einstimmig|einvernehmlich)/u,
  )
  const [near] =
    at < 0
      ? []
      : naming(words)
          .filter(({ end, body }) => body && end <= at && at - end < 14)
          .slice(-1)
  return near?.body ? { body: near.body.name } : {}
}

export const tie: Reader = ({ words }, { cues }) => {
  if (!cues.has('tie')) return []
  const from = words.search(
    /(?:Stimmengleich|Gleichstand|Stimmgleich|Patt|unentschieden|Waage|gleicher|gleich viele)/iu,
  )
  const value = readTie(words.slice(Math.max(0, from)))
  return value === null ? [{ ...asPrinted(words), certain: false }] : [coded(value)]
}

export const quorum: Reader = ({ words }, { cues, headed }) => {
  if (!cues.has('quorum') && !(headed.includes('quorum') && readQuorum(words) !== null)) return []
  const value = readQuorum(words)
  if (value !== null) return [coded(value)]
  return /wenn|sofern|soweit/u.test(words) ? [{ ...asPrinted(words), certain: false }] : []
}

export const amendment: Reader = ({ words }) => {
  const codes = readMajorities(words).filter((code) => code !== 'einfach' || /[Mm]ehrheit/u.test(words))
  if (codes.length > 0) return codes.map((code) => coded(code))
  return [/[Ss]chriftform|schriftlich/u.test(words) ? coded('schriftform') : asPrinted(words)]
}
