import type { Feature } from '../../model/network.ts'
import type { CompiledKnowledge } from '../reading/coding-text.ts'
import { actsBesides, deed } from './deeds.ts'
import type { Focus } from './find-focus.ts'
import { leadTopic, listed } from './lead-topic.ts'
import { findMentions } from './mentions.ts'
import { networkAlone } from './network-words.ts'
import { alsoConditions, alsoMembers, inPlace, misread, onTopic, speaksForItself, succession } from './sense.ts'
import type { Statement } from './statements.ts'
import {
  activeVerb,
  continues,
  goesOnAlone,
  isAssigned,
  isDoneIn,
  isElliptical,
  isFragment,
  isReserved,
  leader,
  office,
  partner,
  pronoun,
  purposes,
} from './subjects.ts'
import { columnTopic, contactColumn, memberColumn } from './table-topics.ts'
import { telling } from './telling.ts'
import {
  enacts,
  isStep,
  isTitleLine,
  namesNetwork,
  officeActs,
  officeDoes,
  opensList,
  pastOrPresent,
  untouched,
} from './topic-words.ts'
import { countsSeats } from './values/membership-values.ts'
import { settlesVotes } from './values/voting-value.ts'

/** Features that a statement settles only when it gives a value for them. */
const byValue: ReadonlySet<Feature> = new Set([
  'frequency',
  'term',
  'version-date',
  'in-force',
  'replaces',
  'name',
  'majority',
  'tie',
  'quorum',
])
/** Headings so plain that what stands below them is about it, whatever other words it holds. */
const plainHeadings: ReadonlySet<Feature> = new Set([
  'leaving',
  'joining-conditions',
  'funding',
  'minutes',
  'publicity',
])
/** The same where the heading is about nothing else. */
const ownHeadings: ReadonlySet<Feature> = new Set([
  'member-duties',
  'guests',
  'public-relations',
  'review',
  'amendment',
])
/** What a chapter may be about as a whole. */
const wholeChapters: ReadonlySet<Feature> = new Set([
  'aims',
  'joining',
  'joining-conditions',
  'leaving',
  'member-duties',
  'guests',
  'coordination',
  'funding',
  'public-relations',
  'concept-link',
  'review',
  'amendment',
  'minutes',
  'publicity',
  'invitation',
])
/** What a sentence under such a heading may be about as well. */
const alongside: ReadonlySet<Feature> = new Set([
  'concept-link',
  'public-relations',
  'minutes-approval',
  'new-group',
  'amendment',
  'funding',
])
/** Under their headings much else stands; they have to be named. */
const namedOnly: ReadonlySet<Feature> = new Set(['voting-right', 'invitation'])
/** What an office does for the bodies. */
const ofOffice: ReadonlySet<Feature> = new Set(['invitation', 'minutes', 'public-relations'])

/** What the line above a list settles itself: "Mit beratender Stimme nehmen teil:". */
const ofIntroductions: ReadonlySet<Feature> = new Set(['guests', 'voting-right', 'joining', 'funding'])

/** What is listed by deeds, beside the names of those who do them. */
const byDeeds: ReadonlySet<Feature> = new Set(['member-duties', 'tasks', 'coordination'])
/** A name and no sentence. */
const isLabel = (words: string): boolean => words.length < 60 && !activeVerb.test(words) && !/[.;]$/u.test(words)

const parts = /gliedert|Organe|Gremien|Struktur|Ebenen|handelt durch|Arbeitsgruppen(?:,|:|$)/u

export type Topics = Readonly<{
  /** Features that the statement is about by its words or its place. */
  about: readonly Feature[]
  /** What the head of its column asks for, in a table of bodies. */
  column: Feature | null
  /** What it is about when it gives no value and nothing else is said. */
  otherwise: Feature | null
}>

type Around = Readonly<{
  knowledge: CompiledKnowledge
  cues: ReadonlySet<Feature>
  focus: Focus | null
  /** Features of the heading above it. */
  headed: readonly Feature[]
  /** What the statement before it in the same section was about. */
  before: Feature | null
  /** Whether that one was about the person who leads a body. */
  ledBefore: boolean
  /** Whether the rules know one body only; what it does are the tasks of the whole. */
  single: boolean
}>

/** What a statement is about: by the list it stands in, by a plain heading, by what it says, else by heading and subject. */
export function topicsOf(statement: Statement, around: Around): Topics {
  const { words, lead, cell } = statement
  const { knowledge, focus, headed, before, ledBefore, single } = around
  const cues = new Set([...around.cues].filter((feature) => !misread(feature, words)))
  const doing: Feature = focus?.kind === 'body' && !single && !focus.body.titled ? 'body-tasks' : 'tasks'
  const focusActs = focus?.kind === 'body' && focus.acts
  // "Die Koordinierung erfolgt über die Steuerungsgruppe": what a body does, no office.
  const byBody = focusActs && !single && !office.test(words)
  const own = (feature: Feature): Feature =>
    feature === 'tasks' || (feature === 'coordination' && byBody) ? doing : feature
  if (cell && contactColumn.test(cell.column)) return settles([])
  if (cell && cell.number === null && cell.row === '' && memberColumn.test(cell.column) && words.length < 120)
    return settles(['members'])
  if (cell && office.test(cell.row)) return settles(['coordination'])
  if (cell && cell.row !== '') {
    const column = columnTopic(cell.column, words)
    if (column && !(column === 'body-tasks' && headed.includes('action-fields')))
      return { about: byValue.has(column) ? [] : [column], column, otherwise: null }
  }
  if (cell && cell.number !== null && /\p{L}{3}/u.test(words) && !headed.includes('funding') && words.length < 120)
    return settles(['members'])
  if (lead === null && isTitleLine(words)) return settles([])
  const heard = succession(
    telling(
      [...cues].filter(
        (feature) =>
          !byValue.has(feature) && feature !== 'body-tasks' && (feature !== 'voting-right' || settlesVotes(words)),
      ),
      cues,
    ),
    words,
  )
  const said = inPlace(alsoConditions(alsoMembers(heard, cues, words), words), words, headed, before)
  const opens = (/[:,]$/u.test(words) || opensList.test(words)) && words.length < 160
  if (statement.opens && !/:$/u.test(words))
    return settles(said.filter((feature) => feature === 'members' && countsSeats(words)))
  // What follows in an item after its first sentence speaks for itself where it can.
  if (lead !== null && !speaksForItself(statement, said)) {
    if (parts.test(lead) && isBodyAlone(words)) return settles([])
    if (networkAlone.test(lead) && /^\p{Ll}+t\s/u.test(words))
      return settles(['tasks', ...said.filter((feature) => feature !== 'tasks' && alongside.has(feature))])
    // "Das Plenum 1. legt … fest, 2. wählt …": the line above is the subject, the items are what it does.
    if (
      focusActs &&
      !single &&
      isBodyAlone(lead.replace(/^(?:Der|Die|Das)\s|\s?:$/gu, '')) &&
      /^\p{Ll}+t\s/u.test(words)
    )
      return settles([doing, ...said.filter((feature) => feature !== doing && alongside.has(feature))])
    const introduced =
      /(?:ihren|seinen|deren|dessen)\sAufgaben/u.test(lead) &&
      (before === 'coordination' || headed.includes('coordination'))
        ? 'coordination'
        : leadTopic(lead, knowledge)
    const ofBody = introduced === 'action-fields' && focus?.kind === 'body' && !/Handlungsfeld|Themen/u.test(lead)
    const topic = (introduced === 'tasks' && !namesNetwork(lead)) || (ofBody && doing !== 'tasks') ? doing : introduced
    const besides = said.filter(
      (feature) =>
        feature !== topic &&
        (alongside.has(feature) ||
          (topic === 'coordination' && ofOffice.has(feature)) ||
          (topic !== null && isDeed(topic) && feature === 'joining')),
    )
    // The first cell of a row only says whose the others are.
    if (cell?.row === '' && topic && byDeeds.has(topic) && isLabel(words)) return settles(besides)
    if (topic) return settles([topic, ...besides])
    if (!parts.test(lead) && said.every((feature) => alongside.has(feature))) {
      const listedAbove = headed.find((feature) => listed.has(feature))
      const otherwise =
        headed.length === 1 && ownHeadings.has(headed[0] as Feature)
          ? (headed[0] as Feature)
          : focusActs && findMentions(lead).length > 0
            ? deed.test(words)
              ? doing
              : null
            : ((cell ? null : before) ?? listedAbove ?? (focusActs ? doing : null))
      // "Mitwirkung am Integrationskonzept" among the tasks: a task as well.
      const about = otherwise !== null && isDeed(otherwise) && deed.test(words) ? [otherwise, ...said] : said
      return settles(about, otherwise)
    }
  }
  if (/:$/u.test(words) || (lead === null && cell === null && opensList.test(words))) {
    // What the list below is about is said by its items.
    if (said.includes('basis') && enacts.test(words)) return settles(['basis'])
    const left = opens
      ? said.filter((feature) => feature === 'members' && countsSeats(words))
      : said.filter((feature) => ofIntroductions.has(feature) || feature !== leadTopic(words, knowledge))
    return settles(left.map(own), opens ? null : bySubject())
  }
  if (before === 'new-group' && continues.test(words)) return settles(['new-group'])
  const plain =
    headed.find(
      (feature) =>
        plainHeadings.has(feature) &&
        // "Hinzukommen und Ausscheiden": which of both, the words have to tell.
        (feature !== 'leaving' || !headed.includes('joining') || cues.has(feature)) &&
        // "Gäste und Öffentlichkeit": what says something of its own has to name the other.
        (headed.length === 1 || said.length === 0 || feature !== 'publicity' || cues.has(feature)) &&
        onTopic(feature, statement, cues, said),
    ) ?? (headed.length === 1 && ownHeadings.has(headed[0] as Feature) ? headed[0] : undefined)
  if (plain === 'funding' && said.length > 0 && said.every((feature) => feature === 'member-duties'))
    return settles(said)
  if (plain && !((cell !== null || /^\p{L}+$/u.test(words)) && isFragment(statement)))
    return settles([plain, ...said.filter((feature) => alongside.has(feature))])
  if (before === 'coordination' && pronoun.test(words) && said.every((feature) => ofOffice.has(feature)))
    return settles(['coordination', ...said])
  // "Sie bereitet die Sitzungen vor" or "lädt zu den Sitzungen ein" in the chapter on the office.
  if (headed.includes('coordination') && !focusActs && (goesOnAlone.test(words) || isElliptical(words)))
    return settles(['coordination', ...said.filter((feature) => ofOffice.has(feature))])
  if (officeDoes(words) && said.length > 0 && !said.includes('coordination')) return settles(['coordination', ...said])
  if (said.length > 0) {
    const rights = said.includes('member-duties') && partner.test(words)
    const besides = focusActs && (actsBesides(said, words) || purposes.test(words) || isReserved(words)) ? [doing] : []
    return settles([...said.filter((feature) => !rights || feature !== 'members').map(own), ...besides])
  }
  if (focus?.kind === 'body' && (focus.acts ? purposes.test(words) || isAssigned(words) : isDoneIn(words)))
    return settles([doing])
  return settles(
    [],
    isFragment(statement) && !(isStep(words) && headed.some((feature) => wholeChapters.has(feature)))
      ? null
      : bySubject(),
  )

  function bySubject(): Feature | null {
    if (untouched.test(words) || misread('tasks', words) || (headed[0] === 'aims' && pastOrPresent.test(words)))
      return null
    if (/^Gäste(?!\p{L})/u.test(words)) return 'guests'
    if (partner.test(words)) return 'member-duties'
    if (leader.test(words)) return 'chair'
    if (officeActs.test(words)) return 'coordination'
    if (pronoun.test(words) && headed[0] === 'coordination' && !focusActs) return 'coordination'
    const goesOn = before !== null && !byValue.has(before) && (!focusActs || (before === 'chair' && ledBefore))
    if (pronoun.test(words) && goesOn) return before
    // A chapter that is about one thing is about it in every sentence that says nothing else.
    const [chapter, more] = headed
    if (chapter && !more && wholeChapters.has(chapter)) return own(chapter)
    const [first] = headed.filter(
      (feature) =>
        !byValue.has(feature) &&
        !namedOnly.has(feature) &&
        (feature !== 'basis' || headed.length === 1) &&
        onTopic(feature, statement, cues, said),
    )
    if (focusActs && isElliptical(words)) return doing
    if (focusActs && !activeVerb.test(words) && (first === undefined || !single)) return null
    if (focusActs)
      return first !== undefined && (single || first === 'chair' || first === 'joining') ? own(first) : doing
    if (first) return own(first)
    return focus?.kind === 'network' && focus.acts && activeVerb.test(words) ? 'tasks' : null
  }
}

const settles = (about: readonly Feature[], otherwise: Feature | null = null): Topics => ({
  about,
  column: null,
  otherwise,
})

const isDeed = (feature: Feature) => feature === 'tasks' || feature === 'body-tasks'

/** An item that only names a body: "AG „Sprache“". */
function isBodyAlone(words: string): boolean {
  const [only] = findMentions(words)
  return only !== undefined && only.end - only.start > words.length * 0.7
}
