import type { Document } from '../../model/document.ts'
import type { BodyType } from '../../model/network.ts'
import type { Span } from '../../model/span.ts'
import { plainKey } from './body-words.ts'
import { isElsewhere, namesOtherPlace, tellsPast } from './elsewhere.ts'
import { findFrequencies } from './frequency.ts'
import { findMentions, keyOf, type Mention } from './mentions.ts'
import { findNamedGroups } from './named-groups.ts'
import type { Statement } from './statements.ts'
import { findUnknownBodies } from './unknown-bodies.ts'

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
  /** The word or name by which it is found where no word for a body stands in it. */
  word: string | null
  /** Whether the title names it: then the rules are its own. */
  titled: boolean
}>

/** Says that something is one of the network's parts, or how it works. */
const constitutes =
  /(?<!\p{L})(?:gliedert|Organe?|Gremien|Ebenen|Struktur|besteht|bestehen|handelt durch|gibt es|gebildet|eingerichtet|richtet|eingesetzt|bildet|tagt|tagen|trifft sich|treffen sich|kommt|kommen|tritt|zusammen\p{Ll}*|wählt|bestimmt|setzt sich|gehören|durchgeführt|zusammengerufen|findet|finden|leisten|leistet)(?!\p{L})/u

/** Bodies of other fields and levels. */
const otherFields =
  /^(?:jugend|senioren|behinderten|inklusions|kinder|eltern|schul|kita|klimaschutz|klima|umwelt|natur|kultur|sport|gestaltungs|denkmal|fahrgast|heim|landes|bundes|kreis|orts|ältesten|personal|betriebs|kriminalpräventions|frauen|wirtschafts|agenda|jobcenter)[\p{L}]*(?:beirat|rat|parlament|ausschuss)$|^fachausschuss$/u

/** The network's own bodies: those that the title, a heading or a rule about their work names. */
export function findBodies(
  document: Document,
  statements: readonly Statement[],
  title: Readonly<{ words: string; span: Span | null }>,
  municipality: string | null = null,
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
        constituted: weight >= 1,
        place,
        span: { start: at + mention.start, end: at + mention.end },
        forms: [form],
        count: 1,
      })
      return
    }
    known.weight += weight
    known.constituted ||= weight >= 1
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
    for (const mention of findMentions(words)) {
      // "Mitarbeit im Beirat" is no chapter on the council.
      const heads = mention.start < 12 || mention.end - mention.start > words.length * 0.5
      note(mention, block.start, heads ? 3 : 0.4, heads ? 'heading' : 'text')
    }
  }
  const headed = new Set(document.sections.map(({ title: own }) => own))
  for (const statement of statements) {
    if (isElsewhere(statement.words, statement.headings) || tellsPast(statement.words)) continue
    if (namesOtherPlace(statement.words, municipality)) continue
    const words = document.text.slice(statement.start, statement.end)
    const weight = constitutes.test(words) || findFrequencies(words).some(({ amount }) => amount) ? 1 : 0.4
    // Headings that are none of the document's sections: rows of a synopsis, lines that head a list.
    const [heading = ''] = statement.headings
    if (heading !== '' && !headed.has(heading)) {
      headed.add(heading)
      const at = document.text.lastIndexOf(heading, statement.start)
      for (const mention of findMentions(heading)) if (at >= 0) note(mention, at, 3, 'heading')
    }
    for (const mention of findMentions(words))
      note(mention, statement.start, foreign(words, mention) ? -1 : weight, 'text')
  }
  const inTitle = [...found.values()].some(({ place }) => place === 'title')
  const own = [...found.values()].filter((candidate) => isOwn(candidate, inTitle))
  const kinds = new Set(own.map(({ key }) => key))
  const named = own
    .filter((candidate) => !isAlias(candidate, own))
    .map((candidate): Body => {
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
        word: null,
        titled: candidate.place === 'title',
      }
    })
  const taken = new Set(named.map(({ key }) => key))
  const groups = findNamedGroups(document, statements).flatMap(({ kind, name, span }): readonly Body[] => {
    const key = keyOf({ key: kind.key, name })
    if (taken.has(key) || !taken.has(kind.key)) return []
    taken.add(key)
    return [
      {
        key,
        name,
        type: kind.type,
        typeReason: `genannt unter „${kind.word}“`,
        certain: true,
        span,
        kind: kind.key,
        word: name,
        titled: false,
      },
    ]
  })
  const unknown = findUnknownBodies(statements, document.text).map(
    ({ word, span, steers }): Body => ({
      key: plainKey(word),
      name: word,
      type: steers ? 'steering' : 'exchange',
      typeReason: steers ? 'bereitet vor oder steuert' : 'kommt zusammen',
      certain: false,
      span,
      kind: null,
      word,
      titled: false,
    }),
  )
  const known = new Set([...taken, ...unknown.map(({ key }) => key)])
  return [...named, ...groups, ...unknown, ...besideBodies(document, statements, known)]
}

type Candidate = {
  readonly mention: Mention
  readonly key: string
  weight: number
  /** Whether a sentence says that it is a part of the network or how it works. */
  constituted: boolean
  place: 'title' | 'heading' | 'text'
  readonly span: Span
  readonly forms: { word: string; weight: number; singular: boolean }[]
  count: number
}

/** A body that is named this often belongs to the network though no sentence says how it works. */
const often = 3

function isOwn({ key, weight, place, mention, constituted, count }: Candidate, inTitle: boolean): boolean {
  if (place === 'title') return true
  if (otherFields.test(key) || (mention.type === 'advisory' && (inTitle || place === 'text'))) return false
  return place === 'heading'
    ? weight > 0
    : mention.name !== null
      ? weight >= 0.4
      : (constituted || count >= often) && weight >= 0.8
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
/** The last part of a name alone is short for the whole. */
const bare = /^(?:werkstatt|forum|konferenz|plenum|tisch|gruppe|team|runde|zirkel|tagung)$/u

function isAlias({ key, mention, place, count }: Candidate, all: readonly Candidate[]): boolean {
  if (place !== 'text' || mention.name !== null) return false
  return all.some(
    (other) =>
      other.key !== key &&
      other.mention.name === null &&
      (other.place !== 'text' || other.count > count || bare.test(key)) &&
      other.key.endsWith(key),
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
  return (best?.[0] ?? mention.word)
    .replace(/\s+/gu, ' ')
    .replace(/^(\p{L}+?e)[nms](?=\sTisch)/u, '$1r')
    .replace(/(Tisch)(?:es|e)?(?=\s|$)/u, '$1')
}

/** Chapters that are about anything but a body of its own. */
const noBody =
  /Verhältnis|Arbeitsweise|Sitzung|Allgemein|Aufgabe|Mitglied|Organisation|Beschl|Koordin|Geschäft|Struktur|Vorsitz|Sprecher|Protokoll|Anlauf|Wahl|Einladung|Zusammen|Stimm|Ziel|[Nn]etzwerk|Bündnis/u

const takesPlace =
  /(?<!\p{L})(?:statt|findet|finden|richte[tn]|veranstalt\p{L}*|lädt|laden|kommen|kommt|trifft|treffen|tagt)(?!\p{L})/u

/** A chapter beside those on bodies that says how often it takes place: "4.3 Tag der Vielfalt" beside "4.1 Lenkungskreis". */
function besideBodies(
  document: Document,
  statements: readonly Statement[],
  known: ReadonlySet<string>,
): readonly Body[] {
  const { sections } = document
  const names = (title: string) =>
    findMentions(title).some((mention) => known.has(keyOf(mention)) || known.has(mention.key))
  return sections.flatMap(({ title, parent, heading, level }, index): readonly Body[] => {
    const block = document.blocks[heading]
    if (!block || names(title) || noBody.test(title) || title.length > 60 || isElsewhere(title, [])) return []
    const beside = sections.filter((other) => other.parent === parent && other.level === level && names(other.title))
    const meets = statements.some(
      ({ section, words }) =>
        section === index &&
        takesPlace.test(words) &&
        words.includes(title) &&
        findFrequencies(words).some(({ amount }) => amount),
    )
    if (beside.length < 2 || !meets) return []
    const name = title.replace(/[.,:;]$/u, '')
    const open = /Tag(?!ung)|Fest|Woche|Veranstaltung/u.test(title)
    const start = block.start + Math.max(0, document.text.slice(block.start, block.end).indexOf(name))
    return [
      {
        key: plainKey(name),
        name,
        type: open ? 'conference' : 'exchange',
        typeReason: 'eigener Abschnitt neben denen der Gremien',
        certain: false,
        span: { start, end: start + name.length },
        kind: null,
        word: name,
        titled: false,
      },
    ]
  })
}
