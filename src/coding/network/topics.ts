import type { Feature } from '../../model/network.ts'
import { groupsIn } from '../matching/matcher.ts'
import type { CompiledKnowledge } from '../reading/coding-text.ts'
import { actsBesides, deed } from './deeds.ts'
import type { Focus } from './find-focus.ts'
import { leadTopic, listed } from './lead-topic.ts'
import { findMentions } from './mentions.ts'
import { alsoMembers, inPlace, misread, onTopic, speaksForItself, succession } from './sense.ts'
import type { Statement } from './statements.ts'
import {
  activeVerb,
  continues,
  goesOnAlone,
  isAssigned,
  isDoneIn,
  isFragment,
  leader,
  office,
  partner,
  pronoun,
  purposes,
} from './subjects.ts'
import { columnTopic, memberColumn } from './table-topics.ts'
import { telling } from './telling.ts'
import { enacts, isTitleLine, namesNetwork, officeActs, officeDoes, opensList, untouched } from './topic-words.ts'
import { countsSeats } from './values/membership-values.ts'
import { settlesVotes } from './values/voting-value.ts'

/** Features that a statement settles only when it gives a value for them. */
export const byValue: ReadonlySet<Feature> = new Set([
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
/** Those that are read from the words of every statement; the others need more than one statement. */
const byReading: readonly Feature[] = ['frequency', 'term', 'majority', 'tie', 'quorum']
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

const parts = /gliedert|Organe|Gremien|Struktur|Ebenen|handelt durch|Arbeitsgruppen(?:,|:|$)/u

export type Topics = Readonly<{
  /** Features that need a value. */
  valued: readonly Feature[]
  /** Features that the statement is about by its words or its place. */
  about: readonly Feature[]
  /** Features of the heading above it. */
  headed: readonly Feature[]
  /** What the head of its column asks for, in a table of bodies. */
  column: Feature | null
  /** What it is about when it gives no value and nothing else is said. */
  otherwise: Feature | null
}>

type Around = Readonly<{
  knowledge: CompiledKnowledge
  cues: ReadonlySet<Feature>
  focus: Focus | null
  /** What the statement before it in the same section was about. */
  before: Feature | null
  /** Whether that one was about the person who leads a body. */
  ledBefore: boolean
  /** Whether the rules know one body only; what it does are the tasks of the whole. */
  single: boolean
}>

/** What a statement is about: by the list it stands in, by a plain heading, by what it says, else by heading and subject. */
export function topicsOf(statement: Statement, around: Around): Topics {
  const { words, lead, headings, cell } = statement
  const { knowledge, focus, before, ledBefore, single } = around
  const cues = new Set([...around.cues].filter((feature) => !misread(feature, words)))
  const headed = headingTopics(headings, knowledge)
  const common = { valued: byReading, headed, column: null }
  const doing: Feature = focus?.kind === 'body' && !single && !focus.body.titled ? 'body-tasks' : 'tasks'
  const focusActs = focus?.kind === 'body' && focus.acts
  // "Die Koordinierung erfolgt über die Steuerungsgruppe": what a body does, no office.
  const byBody = focusActs && !single && !office.test(words)
  const own = (feature: Feature): Feature =>
    feature === 'tasks' || (feature === 'coordination' && byBody) ? doing : feature
  if (cell && cell.number === null && cell.row === '' && memberColumn.test(cell.column) && words.length < 120)
    return { ...common, about: ['members'], otherwise: null }
  if (cell && cell.row !== '' && !headed.includes('action-fields')) {
    const column = columnTopic(cell.column, words)
    if (column) return { ...common, column, about: byValue.has(column) ? [] : [column], otherwise: null }
  }
  if (cell && cell.number !== null && /\p{L}{3}/u.test(words) && !headed.includes('funding') && words.length < 120)
    return { ...common, about: ['members'], otherwise: null }
  if (lead === null && isTitleLine(words)) return { ...common, about: [], otherwise: null }
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
  const said = inPlace(alsoMembers(heard, cues, words), words, headed, before)
  const opens = (/[:,]$/u.test(words) || opensList.test(words)) && words.length < 160
  if (statement.opens && !/:$/u.test(words)) {
    const about = said.filter((feature) => feature === 'members' && countsSeats(words))
    return { ...common, about, otherwise: null }
  }
  // What follows in an item after its first sentence speaks for itself where it can.
  if (lead !== null && !speaksForItself(statement, said)) {
    if (parts.test(lead) && isBodyAlone(words)) return { ...common, about: [], otherwise: null }
    const introduced =
      /(?:ihren|seinen|deren|dessen)\sAufgaben/u.test(lead) &&
      (before === 'coordination' || headed.includes('coordination'))
        ? 'coordination'
        : leadTopic(lead, knowledge)
    const ofBody = introduced === 'action-fields' && focus?.kind === 'body' && !/Handlungsfeld|Themen/u.test(lead)
    const topic = (introduced === 'tasks' && !namesNetwork(lead)) || (ofBody && doing !== 'tasks') ? doing : introduced
    const besides = said.filter(
      (feature) => feature !== topic && (alongside.has(feature) || (topic === 'coordination' && ofOffice.has(feature))),
    )
    if (topic) return { ...common, about: [topic, ...besides], otherwise: null }
    if (!parts.test(lead) && said.every((feature) => alongside.has(feature))) {
      const listedAbove = headed.find((feature) => listed.has(feature))
      const acts = focus?.kind === 'body' && focus.acts
      const otherwise =
        headed.length === 1 && ownHeadings.has(headed[0] as Feature)
          ? (headed[0] as Feature)
          : acts && findMentions(lead).length > 0
            ? deed.test(words)
              ? doing
              : null
            : ((cell ? null : before) ?? listedAbove ?? (acts ? doing : null))
      // "Mitwirkung am Integrationskonzept" among the tasks: a task as well.
      const about = otherwise !== null && isDeed(otherwise) && deed.test(words) ? [otherwise, ...said] : said
      return { ...common, about, otherwise }
    }
  }
  if (/:$/u.test(words) || (lead === null && cell === null && opensList.test(words))) {
    // What the list below is about is said by its items.
    if (said.includes('basis') && enacts.test(words)) return { ...common, about: ['basis'], otherwise: null }
    const left = opens
      ? said.filter((feature) => feature === 'members' && countsSeats(words))
      : said.filter((feature) => feature !== leadTopic(words, knowledge))
    return { ...common, about: left.map(own), otherwise: opens ? null : bySubject() }
  }
  if (before === 'new-group' && continues.test(words)) return { ...common, about: ['new-group'], otherwise: null }
  const plain =
    headed.find((feature) => plainHeadings.has(feature) && onTopic(feature, statement, cues, said)) ??
    (headed.length === 1 && ownHeadings.has(headed[0] as Feature) ? headed[0] : undefined)
  if (plain === 'funding' && said.length > 0 && said.every((feature) => feature === 'member-duties'))
    return { ...common, about: said, otherwise: null }
  if (plain && !(cell !== null && isFragment(statement)))
    return { ...common, about: [plain, ...said.filter((feature) => alongside.has(feature))], otherwise: null }
  if (before === 'coordination' && pronoun.test(words) && said.every((feature) => ofOffice.has(feature)))
    return { ...common, about: ['coordination', ...said], otherwise: null }
  // "Sie bereitet die Sitzungen vor" or "lädt zu den Sitzungen ein" in the chapter on the office.
  if (headed.includes('coordination') && !focusActs && goesOnAlone.test(words))
    return { ...common, about: ['coordination', ...said.filter((feature) => ofOffice.has(feature))], otherwise: null }
  if (officeDoes(words) && said.length > 0 && !said.includes('coordination'))
    return { ...common, about: ['coordination', ...said], otherwise: null }
  if (said.length > 0) {
    const rights = said.includes('member-duties') && partner.test(words)
    const acts = focus?.kind === 'body' && focus.acts && actsBesides(said, words)
    const about = [...said.filter((feature) => !rights || feature !== 'members').map(own), ...(acts ? [doing] : [])]
    return {
      ...common,
      about: purposes.test(words) && focus?.kind === 'body' && focus.acts ? [...about, doing] : about,
      otherwise: null,
    }
  }
  if (focus?.kind === 'body' && (focus.acts ? purposes.test(words) || isAssigned(words) : isDoneIn(words)))
    return { ...common, about: [doing], otherwise: null }
  return { ...common, about: [], otherwise: isFragment(statement) ? null : bySubject() }

  function bySubject(): Feature | null {
    if (untouched.test(words)) return null
    if (/^(?:\(\d\)\s)?Gäste(?!\p{L})/u.test(words)) return 'guests'
    if (partner.test(words)) return 'member-duties'
    if (leader.test(words)) return 'chair'
    if (officeActs.test(words)) return 'coordination'
    const acts = focus?.kind === 'body' && focus.acts
    if (pronoun.test(words) && headed[0] === 'coordination' && !acts) return 'coordination'
    const goesOn = before !== null && !byValue.has(before) && (!acts || (before === 'chair' && ledBefore))
    if (pronoun.test(words) && goesOn) return before
    const [first] = headed.filter(
      (feature) =>
        !byValue.has(feature) &&
        !namedOnly.has(feature) &&
        (feature !== 'basis' || headed.length === 1) &&
        onTopic(feature, statement, cues, said),
    )
    if (acts && !activeVerb.test(words) && (first === undefined || !single)) return null
    if (acts) return first !== undefined && (single || first === 'chair' || first === 'joining') ? own(first) : doing
    if (first) return own(first)
    return focus?.kind === 'network' && focus.acts && activeVerb.test(words) ? 'tasks' : null
  }
}

const isDeed = (feature: Feature) => feature === 'tasks' || feature === 'body-tasks'

/** An item that only names a body: "AG „Sprache“". */
function isBodyAlone(words: string): boolean {
  const [only] = findMentions(words)
  return only !== undefined && only.end - only.start > words.length * 0.7
}

/** "Berufung der Mitglieder": about how they come in, not who they are. */
const appointment =
  /(?:Berufung|Bestellung|Benennung|Auswahl|Wahl|Entsendung|Aufnahme)\s(?:und\s\p{L}+\s)?(?:der|von|weiterer|neuer)\s/u

/** Topics of the innermost heading that has some. */
function headingTopics(headings: readonly string[], { networkHeadings }: CompiledKnowledge): readonly Feature[] {
  for (const heading of headings.slice(0, 2)) {
    const [body] = findMentions(heading)
    // The name of a body says who, not what.
    if (body && body.end - body.start > heading.replace(/^[\P{L}]+/u, '').length * 0.7) {
      const around = groupsIn(networkHeadings, headings[headings.indexOf(heading) + 1] ?? '')
      return around.includes('tasks') ? ['tasks'] : []
    }
    const found = groupsIn(networkHeadings, heading.replace(/^(?:§+\s?)?[\dIVX]+[.)]?\s/u, '')) as Feature[]
    if (found.length > 0) return appointment.test(heading) ? found.filter((feature) => feature !== 'members') : found
  }
  return []
}
