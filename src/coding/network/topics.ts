import type { Feature } from '../../model/network.ts'
import { groupsIn } from '../matching/matcher.ts'
import type { CompiledKnowledge } from '../reading/coding-text.ts'
import type { Focus } from './find-focus.ts'
import type { Statement } from './statements.ts'

type Around = Readonly<{ knowledge: CompiledKnowledge; cues: ReadonlySet<Feature>; about: Focus | null }>

/** Features whose cues only count beside a value, or that other rules read. */
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
  'body-tasks',
])
/** Headings that say what a list below them holds. */
const listed: ReadonlySet<Feature> = new Set([
  'aims',
  'tasks',
  'action-fields',
  'members',
  'joining-conditions',
  'joining',
  'leaving',
  'basis',
  'guests',
  'member-duties',
  'funding',
  'minutes',
  'coordination',
  'chair',
])

const office =
  /(?<!\p{L})(?:\p{L}*[Kk]oordinator\p{L}*|\p{L}*[Kk]oordin(?:ierungs|ations)stelle|Geschäftsstelle|Anlaufstelle|Geschäftsführung|\p{L}*[Bb]üro(?:s)?|Stabsstelle|Netzwerkkoordination)(?!\p{L})/u
const conceptOf = /konzept|plan/iu

/** What a statement is about: by what it says, else by the list it stands in, else by its heading, else by its subject. */
export function topicsOf(statement: Statement, { knowledge, cues, about }: Around): readonly Feature[] {
  const { words, lead, headings, cell } = statement
  const headed = headingTopics(headings, knowledge)
  const said = [...cues].filter((feature) => !byValue.has(feature))
  const valued = [...cues].filter((feature) => byValue.has(feature))
  const topics = new Set<Feature>([...said, ...valued])
  const introduced = lead === null ? [] : leadTopics(lead, knowledge)
  if (cell && cell.row !== '') for (const feature of columnTopics(cell.column)) topics.add(feature)
  if (lead !== null) {
    const [first] = introduced.length > 0 ? introduced : headed.filter((feature) => listed.has(feature))
    if (first) {
      for (const feature of said) if (!alongside.has(feature)) topics.delete(feature)
      topics.add(first === 'tasks' && about?.kind === 'body' && !isNetworkLead(lead) ? 'body-tasks' : first)
    }
  } else if (said.length === 0) {
    const [first] = headed
    if (first) topics.add(first === 'tasks' && about?.kind === 'body' ? 'body-tasks' : first)
  } else if (headed.includes('leaving') || headed.includes('joining-conditions') || headed.includes('funding')) {
    const [first] = headed
    if (first) topics.add(first)
  }
  if (topics.size === 0 || (said.length === 0 && headed.length === 0 && lead === null)) {
    if (office.test(words.slice(0, 80)) && about?.kind !== 'body') topics.add('coordination')
    else if (about?.kind === 'body' && !hasValue(topics)) topics.add('body-tasks')
    else if (about?.kind === 'network' && !hasValue(topics)) topics.add('tasks')
  }
  if (topics.has('concept-link') && !conceptOf.test(words)) topics.delete('concept-link')
  return [...topics]
}

const alongside: ReadonlySet<Feature> = new Set([
  'concept-link',
  'public-relations',
  'invitation',
  'minutes',
  'leaving',
  'basis',
])

function hasValue(topics: ReadonlySet<Feature>): boolean {
  return ['majority', 'tie', 'quorum', 'in-force', 'replaces', 'version-date'].some((feature) =>
    topics.has(feature as Feature),
  )
}

function isNetworkLead(lead: string): boolean {
  return /(?:Netzwerk|Netz(?:es)?|Bündnis)\p{Ll}*/u.test(lead)
}

/** Topics of the innermost heading that has some. */
function headingTopics(headings: readonly string[], { networkHeadings }: CompiledKnowledge): readonly Feature[] {
  for (const heading of headings.slice(0, 2)) {
    const found = groupsIn(networkHeadings, heading.replace(/^(?:§+\s?)?[\dIVX]+[.)]?\s/u, '')) as Feature[]
    if (found.length > 0) return found
  }
  return []
}

function leadTopics(lead: string, knowledge: CompiledKnowledge): readonly Feature[] {
  const last = lead.split(/(?<=[.;])\s/u).at(-1) ?? lead
  if (office.test(last)) return ['coordination']
  const cues = groupsIn(knowledge.networkCues, last) as Feature[]
  const found = cues.filter((feature) => listed.has(feature) && !byValue.has(feature))
  if (/Handlungsfeld|Themen(?!tisch)|Arbeitsfeld/u.test(last)) return ['action-fields']
  if (/Aufgabe/u.test(last)) return ['tasks']
  if (/Ziel/u.test(last)) return ['aims']
  const headed = groupsIn(knowledge.networkHeadings, last) as Feature[]
  return [...found, ...headed.filter((feature) => listed.has(feature))]
}

const columns: readonly (readonly [RegExp, Feature])[] = [
  [/Turnus|Rhythmus|Häufigkeit|Wie oft|Treffen|tagt|Sitzungen/iu, 'frequency'],
  [/Federführung|Leitung|Vorsitz|Sprecher|Ansprech|Moderation/iu, 'chair'],
  [/Amtszeit|Dauer|gewählt/iu, 'term'],
  [/Mitglieder|Zusammensetzung|Wer/iu, 'members'],
  [/Aufgabe|Thema|Themen|Auftrag|Wozu/iu, 'body-tasks'],
]

function columnTopics(column: string): readonly Feature[] {
  return columns.filter(([pattern]) => pattern.test(column)).map(([, feature]) => feature)
}
