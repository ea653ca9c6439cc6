import type { NetworkRelation } from '../../../model/network.ts'
import type { Body } from '../find-bodies.ts'
import { byFocus, type Clause } from './clauses.ts'
import type { Party } from './parties.ts'

/** Two parties and what the one does to the other, by their names. */
export type Joint = Pick<NetworkRelation, 'from' | 'kind' | 'to'>
/**
 * `actor`: whom the sentence is about; `headed`: whose chapter it stands in; `main`: whose meetings are meant where none is
 * named; `before`: who is named before the clause.
 */
export type Context = Readonly<{
  actor: Body | null
  headed: Body | null
  main: Body | null
  before: readonly Party[]
}>

const toReport = (from: string, to: string): readonly Joint[] => (from === to ? [] : [{ from, kind: 'reports-to', to }])

const resultsFirst =
  /^(?:Die\s|Ihre\s|Seine\s|Deren\s)?(?:Empfehlungen|Ergebnisse|Vorschläge|Berichte|Anregungen|Stellungnahmen|Beschlüsse|Anliegen)(?:\s|,\sdie\s)/u

/**
 * "Empfehlungen der Foren gehen an das Plenum": those whose they are, whoever carries them; in a body's chapter, its own;
 * null where they are nobody's.
 */
export function authorOf(
  words: string,
  { words: clause, parties, subject, start }: Clause,
  { actor, headed, before }: Context,
): Party | null | undefined {
  if (!resultsFirst.test(words) || (start > 0 && /^(?:die|das)\s/u.test(clause))) return undefined
  if (start > 0 && subject && parties.includes(subject)) return undefined
  const from = / (?:aus|von|vom) /u.test(words.slice(0, 28))
  const own = [...before, ...parties].find(
    ({ cases, preposition, start: at }) =>
      at < 32 && (from ? /^(?:aus|von)$/u.test(preposition ?? '') : cases.includes('genitive')),
  )
  // "Anregungen aus dem Publikum" are nobody's of the network.
  if (from) return own ?? null
  const theirs = [headed, actor].find((body) => body && parties.every((party) => party.body !== body))
  return own ?? (theirs ? byFocus(theirs) : undefined)
}

/** What the subject is told: it hears, receives or takes the report of another. */
export function reported(words: string, clause: Clause, context: Context): readonly Joint[] {
  return [
    ...received(clause, context),
    ...toldThere(clause, context),
    ...taken(clause, context),
    ...listed(words, clause, context),
  ]
}

const receives = /(?<!\p{L})(?:erhält|bekommt)(?!\p{L})/u
const receivesReport = /(?<!\p{L})(?:erhält|bekommt)\s[^;]*(?:Bericht|Protokoll|Ergebnisse)/u

/** "Die Versammlung erhält vom Vorstand einen Bericht", "lässt sich vom Vorstand berichten". */
function received({ words, subject, parties }: Clause, { actor, headed }: Context): readonly Joint[] {
  if (!subject) return []
  const teller = parties.find(({ body, preposition }) => body && preposition === 'von')?.body
  if (/(?<!\p{L})(?:läss?t|lassen)\ssich\s[^;]*berichten/u.test(words))
    return teller ? toReport(teller.name, subject.name) : []
  if (!receives.test(words) || (subject.body !== null && !receivesReport.test(words))) return []
  const pronoun = subject.body === null && /(?<!\p{L})von\sih[rm](?!\p{L})/u.test(words) ? actor : null
  // "Über jedes Treffen erhält der Lenkungskreis einen Bericht" in the chapter on the groups.
  const theirs = subject.body === null ? pronoun : headed
  const reporter = teller ?? theirs
  return reporter ? toReport(reporter.name, subject.name) : []
}

/** In the chapter on the assembly: "Die Arbeitskreise stellen dort ihre Arbeit vor". */
function toldThere({ words, subject }: Clause, { headed }: Context): readonly Joint[] {
  const there =
    /(?<!\p{L})(?:stell(?:t|en)\s[^;]*\s?(?:dort|hier)\s[^;]*vor|(?:dort|hier)\s[^;]*(?:vorgestellt|berichtet)|berichte[tn]\s(?:[^;]*\s)?(?:dort|hier))(?!\p{L})/u
  return subject?.body && headed && there.test(words) ? toReport(subject.name, headed.name) : []
}

const takes = /[Ee]ntgegen(?:nahme|\p{Ll}*)|nimmt|beschließt über|hört|berät|behandelt|erörtert/u
const report = /[Bb]ericht(?:s|e|es)?$|^Rechenschaft$/u
const whoseReport = /(?<!\p{L})(?:seinen?|ihren?|dessen|deren)\s(?:\p{Ll}+\s)?\p{L}*[Bb]ericht/u

/** "nimmt den Bericht des Vorstands entgegen", "wählt den Vorstand und nimmt seinen Bericht entgegen". */
function taken({ words, subject, parties }: Clause, { before }: Context): readonly Joint[] {
  if (!subject?.body || !takes.test(words)) return []
  const reporters = parties.filter(({ body, cases, before: noun, preposition }) => {
    const theirs = preposition === null ? cases.includes('genitive') : /^(?:aus|von)$/u.test(preposition)
    return body && theirs && report.test(noun)
  })
  const told = [...before, ...parties].findLast(({ body }) => body && body !== subject.body)
  const meant = told && /[Ee]ntgegen/u.test(words) && whoseReport.test(words) ? [told] : []
  return [...reporters, ...meant].flatMap(({ name }) => toReport(name, subject.name))
}

const discussed =
  /(?<!\p{L})(?:beraten|besprochen|diskutiert|erörtert|gehört|vorgestellt|entgegengenommen|behandelt)(?!\p{L})/u

/** Among what a body is there for: "Jahresthema, Berichte der Foren"; "Hier werden Berichte aus den Foren beraten". */
function listed(words: string, { parties, subject }: Clause, { actor }: Context): readonly Joint[] {
  const item = !/[.!?:;]$/u.test(words)
  if (!actor || subject?.body !== actor || !(item || (/^(?:Hier|Dort)\s/u.test(words) && discussed.test(words))))
    return []
  return parties
    .filter(
      ({ body, preposition, before }) =>
        body && /^Berichte?$/u.test(before) && preposition !== 'an' && preposition !== 'über',
    )
    .flatMap(({ name }) => toReport(name, actor.name))
}
