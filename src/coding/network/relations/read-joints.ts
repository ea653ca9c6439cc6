import type { Body } from '../find-bodies.ts'
import { byFocus, type Clause } from './clauses.ts'
import type { Party } from './parties.ts'
import { authorOf, type Context, type Joint, reported } from './reports.ts'
import { type Way, ways } from './ways.ts'

export type { Joint } from './reports.ts'

type Pair = Readonly<{ agent: Party; other: Party }>

const negated = /(?<!\p{L})(?:nicht|keine?[nrsm]?|weder)(?!\p{L})/u

/** What the clauses of a sentence settle between parties, at least one of them a body of the network. */
export function readJoints(
  words: string,
  clauses: readonly Clause[],
  around: Omit<Context, 'before'>,
): readonly Joint[] {
  return clauses.flatMap((clause, index) => {
    if (negated.test(clause.words)) return []
    const context = { ...around, before: clauses.slice(0, index).flatMap(({ parties }) => parties) }
    const said = ways.flatMap((way) =>
      [way.says, way.noun, way.passive].some((says) => says?.test(clause.words))
        ? readWay(words, clause, way, context)
        : [],
    )
    return [
      ...said,
      ...setUp(clause),
      ...seated(clause, clauses[index + 1]),
      ...reported(words, clause, context),
      ...heard(words, clause, context),
      ...consulted(clause),
    ]
  })
}

function readWay(words: string, clause: Clause, way: Way, context: Context): readonly Joint[] {
  const { kind } = way
  const pairs =
    way.passive?.test(clause.words) && isPassive(words, clause)
      ? undergone(words, clause, way, context)
      : done(words, clause, way, context)
  return pairs.flatMap((pair) => toJoint(pair, kind, sent.test(clause.words)))
}

const sent = /(?<!\p{L})(?:entsende[tn]|entsandt|delegier(?:t|en))(?!\p{L})/u

/** An authority that elects the members of a body appoints them; those it sends are its own. */
function toJoint({ agent, other }: Pair, kind: Joint['kind'], ofItsOwn: boolean): readonly Joint[] {
  if (agent.name === other.name || (agent.body === null && other.body === null)) return []
  if (agent.body === null && kind !== 'elects' && kind !== 'appoints') return []
  if (agent.body === null) return [{ from: agent.name, kind: ofItsOwn ? 'elects' : 'appoints', to: other.name }]
  if (other.body === null && kind !== 'advises' && kind !== 'reports-to') return []
  if (kind === 'appoints' && agent.body && isPartOf(other.name, agent.body)) return []
  return [{ from: agent.name, kind, to: other.name }]
}

const auxiliary = /(?<!\p{L})(?:wird|werden|worden|sind|ist|erfolgt|Gewählt|Berufen|Bestellt)(?!\p{L})/u

/** "wird im Vorstand beraten und anschließend dem Rat zugeleitet". */
const continued = /^(?:anschließend|danach|dann|sodann)\s/u

/** "sieben vom Gemeinderat berufen" below "Davon werden". */
const item =
  /(?<!\p{L})(?:vo[nm]|durch)\s[^.;]*(?:gewählt|entsandt|berufen|benannt|bestellt)(?:\s\([^)]*\))?(?:[.,;]|\sund|$)/u

/** "wird gewählt", "die vom Rat berufenen": done to the subject; not "hat gewählt", "bestellt den Vorstand". */
function isPassive(words: string, { words: clause, parties }: Clause): boolean {
  if (item.test(clause)) return true
  if (!auxiliary.test(clause) && !auxiliary.test(words)) return false
  if (continued.test(clause) && !parties.some(({ cases }) => cases.includes('nominative'))) return true
  return auxiliary.test(clause) || parties.some(({ preposition }) => preposition === 'von' || preposition === 'durch')
}

/** "Die Mitglieder des Beirats werden vom Rat berufen": the agent stands behind "von" or "durch". */
function undergone(words: string, clause: Clause, way: Way, context: Context): readonly Pair[] {
  const { actor, headed, main, before } = context
  const { parties, subject } = clause
  const around = [...before, ...parties]
  const agent =
    parties.find(isAgent) ??
    around.find(isAgent) ??
    (way.kind === 'prepares' ? parties.find(({ preposition }) => preposition === 'mit') : undefined)
  const taken = parties
    .filter((party) => party !== agent && takesPassive(way, party, clause.words))
    .toSorted((left, right) => Number(isSubject(right)) - Number(isSubject(left)))
  if (way.kind === 'reports-to') return told(words, clause, { ...context, agent, taken })
  const [chosen] = taken
  // "Für jede Gruppe sind zwei Sprecher zu wählen"
  const within = parties.find(({ preposition, body }) => body && /^(?:für|in)$/u.test(preposition ?? ''))
  if (!agent && way.kind === 'elects' && within && chosen && chosen !== within)
    return [{ agent: within, other: chosen }]
  // "Gewählt wird in der großen Runde" in the chapter of the body that is elected.
  const place = parties.find(({ preposition, body }) => body && /^(?:in|auf)$/u.test(preposition ?? ''))
  const seats = [headed, actor, main].find((body) => body && body !== place?.body)
  if (!agent && way.kind === 'elects' && place && seats) return [{ agent: place, other: byFocus(seats) }]
  if (!agent) return []
  const patient =
    chosen ??
    (subject && subject.name !== agent.name ? subject : null) ??
    [actor, headed].flatMap((body) => (body && body.name !== agent.name ? [byFocus(body)] : []))[0]
  return patient ? [{ agent, other: patient }] : []
}

type Told = Context & Readonly<{ agent: Party | undefined; taken: readonly Party[] }>

/** "Empfehlungen werden dem Rat zugeleitet"; a bare "der Bericht wird dem Rat zugeleitet" may be anybody's. */
function told(words: string, clause: Clause, { agent, taken, ...context }: Told): readonly Pair[] {
  const { actor, before } = context
  const author = authorOf(words, clause, context)
  const own = author === undefined && !/geleitet|übermittelt|Kenntnis/u.test(clause.words) ? actor : null
  const discussed = before.find(({ body, preposition }) => body && preposition === 'in')
  const reporter = agent ?? author ?? (continued.test(clause.words) ? discussed : null) ?? (own && byFocus(own))
  // "wird in der Runde vorgestellt und dem Rat zugeleitet": the round is told itself.
  const isPlace = clause.parties.some(({ body, preposition }) => preposition !== null && body === reporter?.body)
  if (!reporter || (isPlace && !agent)) return []
  const others = taken.filter(({ cases }) => !cases.includes('nominative'))
  const receivers = others.filter(({ preposition }) => preposition === null)
  return (receivers.length > 0 ? receivers : others).map((other) => ({ agent: reporter, other }))
}

const isSubject = ({ cases }: Party) => cases.includes('nominative')

const isAgent = ({ preposition, before }: Party) =>
  preposition === 'von' || preposition === 'durch' || /^Beschluss$/u.test(before)

function takesPassive(way: Way, party: Party, clause: string): boolean {
  return way.takes(party, clause) || (way.kind !== 'reports-to' && party.cases.includes('nominative'))
}

const persons =
  /(?<!\p{L})(?:\p{L}*[Pp]erson(?:en)?|\p{L}*[Mm]itglied(?:er|ern)?|\p{L}*[Vv]ertreter\p{L}*|Vertretungen|Delegierte[nr]?|Vorgeschlagene[nr]?|Gewählten|von\sihnen|Bewerber\p{L}*|Beisitz\p{L}+|(?:aus|in)\s(?:ihrer|seiner|deren)\sMitte|für\sdie\sDauer|gleichberechtigte)(?!\p{L})/u

/** "Das Team bereitet die Versammlung vor"; under a chapter's heading its body needs no naming. */
function done(words: string, clause: Clause, way: Way, context: Context): readonly Pair[] {
  const { actor, headed, before } = context
  const author = way.kind === 'reports-to' ? authorOf(words, clause, context) : undefined
  if (author === null) return []
  const duty = dutyOf(clause) ?? author
  const agent = duty ?? clause.subject
  if (!agent || (agent.start >= 0 && isAgent(agent) && !duty)) return []
  const agents = together(agent, clause.parties)
  const others = clause.parties.filter(
    (party) => agents.every((one) => one !== party && one.name !== party.name) && way.takes(party, clause.words),
  )
  if (others.length > 0) return agents.flatMap((one) => others.map((other) => ({ agent: one, other })))
  const back = pronoun.test(clause.words) ? before.filter(({ name }) => name !== agent.name).at(-1) : undefined
  if (back && way.kind !== 'elects' && way.kind !== 'appoints') return [{ agent, other: back }]
  // "Die Versammlung wählt aus ihrer Mitte drei Personen" in the chapter on the speakers.
  if (way.kind !== 'elects' && way.kind !== 'appoints') return []
  const seats = headed ?? (agent.body === null ? actor : null)
  const alone = clause.parties.every(({ name }) => name === agent.name)
  return seats &&
    seats.name !== agent.name &&
    agent.start >= 0 &&
    alone &&
    persons.test(words) &&
    way.says.test(clause.words)
    ? [{ agent, other: byFocus(seats) }]
    : []
}

/** "Der Vorstand und die Arbeitskreise": a party and those that go on with it. */
function together(party: Party, parties: readonly Party[]): readonly Party[] {
  const following = parties.slice(parties.indexOf(party) + 1)
  const end = following.findIndex(({ joined }) => !joined)
  return party.start < 0 ? [party] : [party, ...following.slice(0, end < 0 ? following.length : end)]
}

const pronoun = /(?<!\p{L})(?:bereitet|bereiten|organisiert|berät|leitet)\s(?:sie|ihn|es|diese[ns]?)(?!\p{L})/u

/** "Die Organisation der Konferenzen obliegt dem Vorbereitungskreis", "ist Aufgabe des Vorstands". */
function dutyOf({ words, parties }: Clause): Party | null {
  if (/(?<!\p{L})oblieg(?:t|en)(?!\p{L})/u.test(words))
    return parties.find(({ cases, preposition }) => preposition === null && cases.includes('dative')) ?? null
  return (
    parties.find(({ cases, before }) => cases.includes('genitive') && /^(?:Aufgaben?|Sache)$/u.test(before)) ?? null
  )
}

const seat =
  /^(?:die|der|das|welche)\s[^;]*(?:sitzt|spricht|angehört|mitarbeitet|mitwirkt|vertritt|teilnimmt)(?!\p{L})/u

/** "Jeder Arbeitskreis benennt eine Person, die im Vorstand sitzt": so it elects the board. */
function seated({ words, subject }: Clause, next: Clause | undefined): readonly Joint[] {
  if (!subject?.body || !next || !seat.test(next.words) || !sends.test(words)) return []
  return next.parties
    .filter(
      ({ body, preposition, cases }) =>
        body !== subject.body && (preposition === 'in' || (preposition === null && cases.includes('dative'))),
    )
    .filter(({ body }) => body)
    .map(({ name }) => ({ from: subject.name, kind: 'elects', to: name }))
}

const sends =
  /(?<!\p{L})(?:benenn(?:t|en)|bestimm(?:t|en)|wähl(?:t|en)|entsende[tn]|schick(?:t|en))\s[^;]*(?:[Pp]erson|Sprecher|Mitglied|Vertret|Delegiert)/u
const sets = /(?<!\p{L})(?:bilden|einsetzen|einrichten|setz(?:t|en)|bildet|richtet)(?!\p{L})/u

/** "Der Beirat kann Arbeitskreise bilden", "Der Vorstand oder ein Arbeitskreis kann …". */
function setUp({ words, subject, parties }: Clause): readonly Joint[] {
  const by = subject?.body
  if (!by || !sets.test(words)) return []
  const agents = together(subject, parties)
  const groups = parties.filter(
    ({ body, indefinite, cases }) =>
      body && agents.every((agent) => agent.body !== body) && indefinite && cases.includes('accusative'),
  )
  if (agents.length > 1)
    return agents.flatMap(({ name }) => groups.map((group) => ({ from: name, kind: 'appoints', to: group.name })))
  return groups.map(({ name }) =>
    isPartOf(name, by) ? { from: name, kind: 'part-of', to: by.name } : { from: by.name, kind: 'appoints', to: name },
  )
}

/** Groups that the body of the title or a group sets up are parts of it, and so are those that are called so. */
function isPartOf(name: string, by: Body): boolean {
  return by.titled || by.type === 'working-group' || /^Unter/u.test(name)
}

const hears =
  /(?<!\p{L})(?:anzuhören|zu hören|gehört|Anhörung|Äußerung\s(?:ein|des)|Stellungnahme\s(?:ein|des)|Gelegenheit zur (?:Äußerung|Stellungnahme))(?!\p{L})/u

const asks =
  /(?<!\p{L})hört\s(?:er|sie|es|der|die|das)(?!\p{L})|(?<!\p{L})(?:hört|hören)\s[^;]*(?<!\p{L})an(?!\p{L})|anhören/u
const forAdvice = /(?<!\p{L})zur\s(?:\p{Ll}+\s)?Beratung\sde[rs]\s/iu

/** "Vor Stellungnahmen hört er den Fachbeirat", "richtet zur Beratung des Rates einen Beirat ein". */
function consulted({ words, subject, parties }: Clause): readonly Joint[] {
  const adviser = parties.find(
    ({ body, preposition, cases }) => body && preposition === null && cases.includes('accusative'),
  )
  if (!adviser) return []
  const asking = subject?.body && asks.test(words) ? [subject] : []
  const served = forAdvice.test(words)
    ? parties.filter(({ body, before, cases }) => !body && before === 'Beratung' && cases.includes('genitive'))
    : []
  return [...asking, ...served]
    .filter(({ name }) => name !== adviser.name)
    .map(({ name }) => ({ from: adviser.name, kind: 'advises', to: name }))
}

/** "Bevor der Stadtrat entscheidet, ist der Beirat zu hören". */
function heard(words: string, { start, parties }: Clause, { actor }: Context): readonly Joint[] {
  if (start > 0 || actor?.type !== 'advisory' || !hears.test(words)) return []
  const council = parties.find(({ body, preposition }) => body === null && preposition !== 'mit')
  return council ? [{ from: actor.name, kind: 'advises', to: council.name }] : []
}
