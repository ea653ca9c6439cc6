import type { Document } from '../../model/document.ts'
import type { BodyType } from '../../model/network.ts'
import type { Span } from '../../model/span.ts'
import { type BodyWord, bodyWord, plainKey, readBodyWord } from './body-words.ts'
import { isElsewhere } from './elsewhere.ts'
import type { Statement } from './statements.ts'

/** A body of the network; `key` is what its mentions have in common. */
export type Body = Readonly<{
  key: string
  name: string
  type: BodyType
  typeReason: string
  certain: boolean
  span: Span
  /** The kind of group it is one of: "Arbeitsgruppe Sprache" is one of the Arbeitsgruppen. */
  kind: string | null
}>

/** A place where a body is named. */
export type Mention = Span & BodyWord & Readonly<{ word: string; name: string | null }>

const afterName =
  /^\s?(?:[„"»“](?<quoted>[^“”"«]{2,60})[“”"«]|(?:für\s)?(?<plain>(?:\p{Lu}[\p{L}-]+)(?:(?:,\s|\s(?:und|&|im|in|für)\s|\s)(?:\p{Lu}[\p{L}-]+|\(\p{L}+-?\)\p{L}+)){0,4}))/u
/** Words behind the name of a kind of group that are no name: "AG Leiter", "Arbeitsgruppen Mitglieder". */
const noName =
  /^(?:Leit|Mitglied|Sprech|Sitzung|Treffen|Koordin|Teilnehm|Protokoll|Vertret|Der|Die|Das|Sie|Er|Es|Bei|Zu|Im|In|Für|Mit|Nach)/u

/** Mentions of bodies in a text, with the name of the single one where a kind of group is named. */
export function findMentions(words: string): readonly Mention[] {
  return [...words.matchAll(bodyWord)].flatMap((match) => {
    const read = readBodyWord(match[0])
    if (!read) return []
    const behind = words.slice(match.index + match[0].length)
    const found =
      read.type === 'working-group' && !read.plural
        ? afterName.exec(behind)
        : /^(?:\p{L}*gruppe|AG|Steuerungs\p{L}*|Runde\p{Ll}*\sTisch)$/u.test(match[0])
          ? afterName.exec(behind)
          : null
    const given = (found?.groups?.quoted ?? found?.groups?.plain)?.trim() ?? null
    const name = given !== null && !noName.test(given) ? given : null
    const start = match.index
    const end = start + match[0].length + (name !== null ? (found?.[0].length ?? 0) : 0)
    return [{ ...read, start, end, word: match[0], name }]
  })
}

/** Says that something is one of the network's parts, or how it works. */
const constitutes =
  /(?<!\p{L})(?:gliedert|Organe?|Gremien|Ebenen|Struktur|besteht|bestehen|handelt durch|gibt es|gebildet|eingerichtet|richtet|eingesetzt|bildet|tagt|tagen|trifft sich|treffen sich|kommt|kommen|tritt|zusammen\p{Ll}*|wählt|bestimmt|setzt sich|gehören|durchgeführt|zusammengerufen|findet|finden|leisten|leistet)(?!\p{L})/u

/** Bodies of other fields and levels. */
const otherFields =
  /^(?:jugend|senioren|behinderten|inklusions|kinder|eltern|schul|kita|klimaschutz|klima|umwelt|natur|kultur|sport|gestaltungs|denkmal|fahrgast|heim|landes|bundes|kreis|orts|ältesten|personal|betriebs|kriminalpräventions|frauen|wirtschafts|agenda|jobcenter|fach)[\p{L}]*(?:beirat|rat|parlament|ausschuss)$/u

/** The network's own bodies: those that the title, a heading or a rule about their work names. */
export function findBodies(
  document: Document,
  statements: readonly Statement[],
  title: Readonly<{ words: string; span: Span | null }>,
): readonly Body[] {
  const found = new Map<string, Candidate>()
  const note = (mention: Mention, at: number, weight: number, place: Candidate['place']) => {
    const key = keyOf(mention)
    const known = found.get(key)
    const form = {
      word: document.text.slice(at + mention.start, at + mention.end),
      weight: place === 'heading' ? 3 : 1,
      singular: !mention.plural,
    }
    if (!known) {
      found.set(key, {
        mention,
        key,
        weight,
        place,
        span: { start: at + mention.start, end: at + mention.end },
        forms: [form],
        count: 1,
      })
      return
    }
    known.weight += weight
    known.count += 1
    known.forms.push(form)
    if (place === 'title' || (place === 'heading' && known.place === 'text')) known.place = place
  }
  const titleSpan = title.span
  if (titleSpan)
    for (const mention of findMentions(document.text.slice(titleSpan.start, titleSpan.end)))
      note(mention, titleSpan.start, 5, 'title')
  for (const block of document.blocks) {
    if (block.type !== 'heading') continue
    const words = document.text.slice(block.start, block.end)
    if (titleSpan && block.start >= titleSpan.start && block.end <= titleSpan.end) continue
    if (isElsewhere(words, [])) continue
    for (const mention of findMentions(words)) note(mention, block.start, words.length < 60 ? 3 : 1, 'heading')
  }
  for (const statement of statements) {
    if (isElsewhere(statement.words, statement.headings)) continue
    const words = document.text.slice(statement.start, statement.end)
    const weight = constitutes.test(words) ? 1 : 0.4
    for (const heading of statement.headings.slice(0, 1)) {
      // Headings of a synopsis stand in its cells.
      if (!document.sections.some(({ title: own }) => own === heading))
        for (const mention of findMentions(heading))
          if (!found.has(keyOf(mention))) note(mention, statement.start - 0, 0, 'heading')
    }
    for (const mention of findMentions(words))
      note(mention, statement.start, foreign(words, mention) ? -1 : weight, 'text')
  }
  const inTitle = [...found.values()].some(({ place }) => place === 'title')
  const own = [...found.values()].filter((candidate) => isOwn(candidate, inTitle))
  const kinds = new Set(own.map(({ key }) => key))
  return own
    .filter((candidate) => !isAlias(candidate, own))
    .map((candidate) => {
      const { mention, key, span } = candidate
      const kind = mention.name !== null && kinds.has(mention.key) ? mention.key : null
      return {
        key,
        name: printed(candidate),
        type: mention.type,
        typeReason: `Bezeichnung „${mention.word}“`,
        certain: mention.type !== 'conference' && mention.type !== 'exchange',
        span,
        kind,
      }
    })
}

type Candidate = {
  readonly mention: Mention
  readonly key: string
  weight: number
  place: 'title' | 'heading' | 'text'
  readonly span: Span
  readonly forms: { word: string; weight: number; singular: boolean }[]
  count: number
}

/** What a mention stands for: the kind of body, with the name of the single one. */
export function keyOf({ key, name }: Pick<Mention, 'key' | 'name'>): string {
  return name === null ? key : `${key} ${plainKey(name)}`
}

function isOwn({ key, weight, place, mention }: Candidate, inTitle: boolean): boolean {
  if (place === 'title') return true
  if (otherFields.test(key) || (mention.type === 'advisory' && inTitle)) return false
  return place === 'heading' ? weight > 0 : weight >= (mention.name !== null ? 0.4 : 0.8)
}

/** "Ausschuss des Kreistags", "Beirat beim Landratsamt", "Forum Migrantischer Vereine e. V.": somebody else's. */
function foreign(words: string, { end, start }: Mention): boolean {
  const behind = words.slice(end, end + 60)
  const ahead = words.slice(Math.max(0, start - 30), start)
  return (
    /^\s(?:der Stadt|des (?:Land)?[Kk]reis(?:es|tags)|des Landes|des Bundes|beim|des Jobcenters|der (?:Nachbar|Industrie|Handwerks))/u.test(
      behind,
    ) ||
    /^[^.;]{0,40}e\.\s?V\./u.test(behind) ||
    /(?:bisherige[nrsm]?|früher\p{Ll}*|ehemalige\p{Ll}*|damalige\p{Ll}*|anderer?[nrs]?)\s$/u.test(ahead)
  )
}

/** "Netzwerksitzung" beside "Netzwerkkonferenz": a body that is only another word for one that has a heading. */
function isAlias({ key, mention, place }: Candidate, all: readonly Candidate[]): boolean {
  if (place !== 'text' || mention.name !== null) return false
  return all.some(
    (other) =>
      other.key !== key && other.mention.name === null && other.key.endsWith(key) && other.key.length > key.length,
  )
}

/** The form that stands in a heading or most often; of equal ones the one in the nominative. */
function printed({ forms, mention }: Candidate): string {
  const counts = new Map<string, number>()
  for (const { word, weight } of forms) counts.set(word, (counts.get(word) ?? 0) + weight)
  const nominative = (word: string) =>
    /(?:es|s|en)$/u.test(word) &&
    !/(?:gruppen|runden|konferenzen|tagungen|treffen|versammlungen|stätten|kommissionen|foren|gremien|kreis|sitzungen)$/iu.test(
      word,
    )
      ? 0
      : 1
  const [best] = [...counts].sort(
    ([left, a], [right, b]) => nominative(right) - nominative(left) || b - a || left.length - right.length,
  )
  return (best?.[0] ?? mention.word).replace(/\s+/gu, ' ')
}
