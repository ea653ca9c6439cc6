import type { Span } from '../../../model/span.ts'
import type { Body } from '../find-bodies.ts'
import { beginsWithKindOf } from '../naming.ts'
import { isElliptical, lowerFirst } from '../subjects.ts'
import type { Party } from './parties.ts'

/** One verb's worth of a sentence, with who acts in it. */
export type Clause = Span & Readonly<{ words: string; subject: Party | null; parties: readonly Party[] }>

/** Words that go on with a list of nouns and not with another verb. */
const nounGroup =
  '(?:de[rsmn]|die|das|ein\\p{Ll}*|an|in|im|zu|zur|zum|von|vom|auf|für|mit|bei|aus|über|durch|ihre?\\p{Ll}*|seine?\\p{Ll}*|alle\\p{Ll}*|jede\\p{Ll}*|nach|dessen|deren|gegenüber|gegebenenfalls|auch)(?!\\p{Ll})'
/** At a semicolon, and where a comma or "und" goes on with another verb or a relative clause. */
const border = new RegExp(
  [
    ';\\s',
    '(?<!\\d)\\.\\s(?=\\p{Lu})',
    ',\\s(?:und\\s|sowie\\s)?(?=(?:die|der|das|den|dem|denen|welche[rsnm]?)\\s\\p{Ll})',
    `(?:,\\s(?:und\\s|sowie\\s)?|\\s(?:und|sowie|oder)\\s)(?!${nounGroup})(?=\\p{Ll}{2,})`,
  ].join('|'),
  'gu',
)

/** In a list of tasks each goes up to its infinitive. */
const taskBorder = new RegExp(`${border.source}|(?<=\\p{Ll}(?:en|ern|eln)),\\s`, 'gu')

/**
 * The clauses of a sentence; one without a subject of its own has that of the sentence. `actor`: whom the sentence is
 * about; `headed`: the body whose chapter it stands in.
 */
export function readClauses(
  words: string,
  parties: readonly Party[],
  actor: Body | null,
  headed: Body | null = null,
): readonly Clause[] {
  const cuts = [...words.matchAll(infinitives.test(words) ? taskBorder : border)].map(
    ({ index, 0: found }) => index + found.length,
  )
  const main = subjectOf(words, parties, actor, headed)
  return [0, ...cuts].map((start, at) => {
    const end = cuts[at] ?? words.length
    const own = parties.filter((party) => party.start >= start && party.end <= end)
    return {
      start,
      end,
      words: start === 0 && isElliptical(words) ? lowerFirst(words.slice(0, end)) : words.slice(start, end),
      subject: subordinate(words, { start, end }, parties) ?? main,
      parties: own,
    }
  })
}

const numbered = /^(?:\d+[.)]\s)?/u
/** A sentence that begins with somebody who is no body, or says further on that an office acts. */
const stranger =
  /^(?:Der|Die|Das|Ein|Eine|Alle|Jede[rs]?|Einzelne)\s(?:oder\sde[rm]\s)?(?:\p{Ll}+\s){0,2}(?<noun>\p{Lu}[\p{L}*:/-]+)/u
const office =
  /(?<![\p{L}/]|(?:mit|von|an|bei|zu|durch|für|über)\s|\p{Lu}\p{L}*\s(?=der))(?:[Dd]ie|[Dd]as|[Dd]er)\s(?:\p{Ll}+\s)?(?:Geschäftsstelle|\p{L}*[Kk]oordin\p{L}+|\p{L}*[Vv]erwaltung|\p{L}*[Bb]üro|\p{L}*[Ss]telle|\p{L}*[Bb]eauftragte\p{L}*|Vorsitz\p{L}*|Leitung|Stadt|Landkreis|Schriftführ\p{L}*|Geschäftsführ\p{L}*|Tandem)(?!\p{L})/gu
/** Persons who act for the body they belong to. */
const persons =
  /(?:^|-)(?:\p{L}*[Ss]precher|\p{L}*[Ll]eit|Ob(?:mann|frau|leute)|Ansprechpers|Federführ|Vertret|Mitglied|Vorsitz|Delegiert|Teilnehm|Beteiligt|Angehörig|Moderat)\p{L}*/u

/** "Plenum vorbereiten, Beschlüsse umsetzen": what somebody else is to do. */
const infinitives = /^(?!(?:Der|Die|Das)\s)(?:[^,.;]+\s\p{Ll}{3,}(?:en|ern|eln)(?:,\s|\s(?:und|sowie)\s|$)){2,}/u

/** "Vorher hört er den Beirat": the pronoun behind the verb. */
const heActs = /(?<=^(?!(?:Der|Die|Das)\s)[^,.;]*\s)\p{Ll}{2,}t\s(?:er|(?:sie|es)\s(?:de[nrm]|die|das|eine?[nrm]?))\s/u
/** "Alle sechs Wochen bereiten sie das Forum vor", "Vorlagen, die alle angehen, leiten sie weiter". */
const theyAct =
  /^(?:(?:Alle|Jeden|Jedes|Jede)\s[^,.;]*(?:Wochen|Monate?|Jahre?|Quartal|Halbjahr)|(?!(?:Der|Die|Das|Den|Dem|Er|Sie|Es|Alle|Jede[rsn]?)\s)(?:(?:Für|Bei|Zu[rm]?|Nach|Vor|In|Im)\s[^,.;]{0,60}|\p{Lu}\p{L}*(?:\s\p{Ll}+){0,3}(?:,\s[^,]*,)?))\s\p{Ll}{3,}en\ssie(?!\p{L})/u

/** Who acts in a sentence: what it begins with, the body in the nominative, or the one that it goes on about. */
function subjectOf(words: string, parties: readonly Party[], actor: Body | null, headed: Body | null): Party | null {
  // "Bereitet das Forum vor": on slides the one that acts stands above.
  if (isElliptical(words) || infinitives.test(words)) return actor && byFocus(actor)
  const body = words.replace(numbered, '')
  if (actor && parties[0]?.body !== actor && beginsWithKindOf(body, actor)) return byFocus(actor)
  const offset = words.length - body.length
  const told = headed ?? actor
  if (told && theyAct.test(body)) return byFocus(told)
  const behind = heActs.exec(body)?.index
  if (actor && behind !== undefined && parties.every(({ start }) => start > offset + behind)) return byFocus(actor)
  const front = stranger.exec(body)
  const begins = front ? offset + front[0].length : -1
  const first = parties[0]
  const opened = first !== undefined && front !== null && first.start < begins && first.end >= begins - 1
  if (opened && first.cases.includes('nominative')) return first
  const certain = parties.find(({ cases }) => cases.length === 1 && cases[0] === 'nominative')
  if (front && !opened) {
    // "Die AG-Sprecher": their group is named in the same word.
    if (first && first.start > offset && first.start < begins && persons.test(front.groups?.noun ?? '')) return first
    // "Die Sprecher der Arbeitskreise berichten": those whose speakers they are.
    const ofWhom = persons.test(front.groups?.noun ?? '')
      ? parties.find(({ start, cases }) => cases.includes('genitive') && start - begins < 25)
      : undefined
    // "Die Sprecherin oder der Sprecher berichtet" in the chapter on a body.
    const theirs = persons.test(front.groups?.noun ?? '') && actor ? byFocus(actor) : null
    // "Die federführende Stelle berichtet" in the chapter on the groups.
    if (told && /\s[Ff]ederführend/u.test(front[0])) return byFocus(told)
    return ofWhom ?? certain ?? theirs
  }
  // "Sie lädt zum Forum ein, unterstützt die Arbeitskreise" behind a sentence on an office.
  if (!actor && /^(?:Er|Sie|Es)\s(?!gibt|besteht|wird)\p{Ll}+t\s/u.test(body)) return null
  const named =
    certain ?? parties.find(({ cases, before }) => cases.includes('nominative') && !/(?:sich|für)$/u.test(before))
  if (named && (certain || !actor || !/^(?:Er|Sie|Es|Dieser|Diese|Dieses)\s/u.test(body))) return named
  const offices = [...body.matchAll(office)].map(({ index, 0: found }) => offset + index + found.length)
  if (offices.some((end) => parties.every((party) => end <= party.start || end > party.end))) return null
  return actor ? byFocus(actor) : null
}

/** A party that the sentence does not name itself. */
export function byFocus(body: Body): Party {
  return {
    start: -1,
    end: -1,
    name: body.name,
    body,
    cases: ['nominative'],
    preposition: null,
    before: '',
    indefinite: false,
    joined: false,
  }
}

const opensSentence =
  /^(?:Wenn|Falls|Sofern|Soweit|Weil|Bevor|Nachdem|Sobald|Solange|Hört|Scheidet|Fällt|Fehlt|Kommt|Tritt|Endet|Findet|Gelingt|Verlässt)\s/u
const conjunction =
  /^(?:indem|wenn|falls|sofern|soweit|dass|weil|bis|bevor|nachdem|sobald|solange|damit|wobei|worüber)\s/u

const chooses = /(?<!\p{L})(?:wählt|bestimmt|beruft|entsendet|benennt|bestellt|ernennt)(?!\p{L})/u

/** "Arbeitskreise, die dem Vorstand berichten", "wenn der Vorstand …": who acts in a subordinate clause. */
function subordinate(words: string, { start, end }: Span, parties: readonly Party[]): Party | null {
  if (start === 0) return null
  const clause = words.slice(start, end)
  // "Wenn der Vorstand es wünscht, berichten die Arbeitskreise": behind the verb stands who does it.
  const behindVerb = parties.find(({ start: at }) => at >= start)
  if (
    opensSentence.test(words) &&
    behindVerb?.cases.includes('nominative') &&
    /^\p{Ll}+(?:t|en)\s(?:der|die|das)\s$/u.test(words.slice(start, behindVerb.start))
  )
    return behindVerb
  const own = parties.find(
    ({ start: at, end: to, cases }) => at >= start && to <= end && cases.length === 1 && cases[0] === 'nominative',
  )
  if (own) return own
  if (conjunction.test(clause)) {
    const first = parties.find(({ start: at, end: to }) => at >= start && to <= end)
    if (first?.cases.includes('nominative')) return first
  }
  // "Personen, die das Plenum bestimmt": the relative is the object.
  const within = /^(?:die|der|das|den|welche[rn]?)\s(?:die|das|der)\s$/u
  const chooser = parties.find(({ start: at }) => at > start && within.test(words.slice(start, at)))
  if (chooser?.cases.includes('nominative') && chooses.test(clause)) return chooser
  if (!/^(?:die|der|das|welche[rs]?)\s/u.test(clause) || parties.some(({ start: at }) => at - start <= 4 && at > start))
    return null
  const before = parties.filter(({ end: to }) => to <= start && start - to <= 3)
  return before.at(-1) ?? null
}
