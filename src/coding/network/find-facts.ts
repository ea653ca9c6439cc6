import { distinctBy } from '../../model/distinct-by.ts'
import { bodyFeatures, type Feature, type NetworkFact } from '../../model/network.ts'
import { groupsIn } from '../matching/matcher.ts'
import { deed, deedsOf, doesBesides } from './deeds.ts'
import { isElsewhere, namesOtherPlace, reportsDecision, tellsPast } from './elsewhere.ts'
import type { Focus } from './find-focus.ts'
import { fieldsOfGroups } from './group-fields.ts'
import { createHeadingTopics } from './heading-topics.ts'
import { namesAndDates } from './names-and-dates.ts'
import { createNaming, type Naming } from './naming.ts'
import type { NetworkText } from './network-text.ts'
import type { Statement } from './statements.ts'
import { activeVerb, leader, office, pronoun } from './subjects.ts'
import { toFact } from './to-fact.ts'
import { officeActs } from './topic-words.ts'
import { topicsOf } from './topics.ts'
import { readValues } from './values/read-values.ts'
import { asPrinted, type Reading } from './values/value.ts'
import { weigh } from './wording/weigh.ts'

/** Features whose values are read from the words of every statement; the others need something that names them. */
const byReading: readonly Feature[] = ['frequency', 'term', 'majority', 'tie', 'quorum']

/** Every rule of the document: what it is about, for whom it holds, its value where there is a scale, and the passage. */
export function findFacts(text: NetworkText): readonly NetworkFact[] {
  const { document, knowledge, statements, focus } = text
  const facts: NetworkFact[] = [...namesAndDates(text)]
  const dated = new Set(facts.map(({ evidence }) => evidence.start))
  const single = text.bodies.length === 1
  const naming = createNaming(text.bodies)
  const topicsOfHeadings = createHeadingTopics(knowledge)
  let before: Feature | null = null
  let ledBefore = false
  let section = -1
  for (const [index, statement] of statements.entries()) {
    // What the office does is the network's own, whomever it does it for.
    const about = ofOffice(statement, focus[index] ?? null)
    if (statement.section !== section) {
      before = null
      ledBefore = false
    }
    section = statement.section
    if (isElsewhere(statement.words, statement.headings) || namesOtherPlace(statement.words, text.municipality))
      continue
    if (isContact(statement.words)) {
      const value = { ...asPrinted(statement.words), certain: false }
      facts.push(toFact(document, statement, { ...value, feature: 'coordination', body: null }))
      continue
    }
    if (isNoSentence(statement.words) || isNameOfRow(statement, naming)) continue
    const past = tellsPast(statement.words)
    const cues = new Set(groupsIn(knowledge.networkCues, statement.words) as Feature[])
    // Of what others do only their decision on the network is part of its rules.
    if (about?.kind === 'foreign' && !appointsMembers(statement.words, naming)) {
      if (cues.has('basis') && decides.test(statement.words))
        for (const value of readValues('basis', statement, readingOf(cues)))
          facts.push(toFact(document, statement, { ...value, feature: 'basis', body: null }))
      continue
    }
    const headed = topicsOfHeadings(statement.headings)
    const topics = topicsOf(statement, { knowledge, cues, focus: about, headed, before, ledBefore, single })
    const reading = { about, cues, topics: topics.about, headed, column: topics.column, naming }
    const wording = weigh(knowledge.likelihood, statement, statements[index - 1] ?? null)
    const noted = new Set<Feature>()
    const note = (feature: Feature, { inferred = false } = {}) => {
      if (feature === 'body-tasks' && namesField(statement, about)) return 0
      // Numbers that were read and cues of the codebook stand, whatever the rest of the sentence is like.
      const said = byReading.includes(feature) || (!inferred && cues.has(feature))
      const values = readValues(feature, statement, reading).filter(
        ({ amount }) => said || amount !== null || !wording.contradicts(feature),
      )
      if (values.length > 0) noted.add(feature)
      for (const { body, ...value } of values)
        facts.push(
          toFact(document, statement, {
            ...value,
            certain:
              value.certain &&
              (byReading.includes(feature) || !wording.doubts(feature)) &&
              !inferred &&
              !(feature === 'body-tasks' && isLabel(statement)),
            feature,
            body: body === undefined ? ownerOf(feature, about) : body,
          }),
        )
      return values.length
    }
    const doing = single ? [] : deedsOf(statement.words, naming)
    const settled = past || reportsDecision(statement.words) ? [] : byReading
    const valued = settled.reduce((sum, feature) => sum + note(feature), 0)
    // Rules are laid down in the present; what was done once is none, but for the decision the paper rests on.
    for (const feature of topics.about)
      if (!past || feature === 'basis' || feature === 'concept-link')
        note(feature, { inferred: statement.lead === null && statement.cell === null && !cues.has(feature) })
    for (const body of past || wording.contradicts('body-tasks') ? [] : doing)
      facts.push(toFact(document, statement, { ...asPrinted(statement.words), feature: 'body-tasks', body }))
    if (valued > 0 && about?.kind === 'body' && about.acts && !single && !past && doesBesides(statement.words))
      note('body-tasks')
    // "Gewählt ist, wer mehr als die Hälfte der Stimmen erhält" in the chapter on the chair: a majority, and how one is chosen.
    const alsoChair = topics.otherwise === 'chair' && headed.includes('chair') && chosen.test(statement.words)
    if (
      topics.about.length === 0 &&
      (valued === 0 || alsoChair) &&
      topics.otherwise &&
      !past &&
      !dated.has(statement.start)
    )
      note(topics.otherwise, { inferred: true })
    // The first cell of a row says whose row it is.
    const isHead = statement.cell?.row === ''
    for (const feature of past || isHead ? [] : wording.suggested)
      if (!noted.has(feature) && (feature !== 'body-tasks' || about?.kind === 'body')) note(feature, { inferred: true })
    ledBefore = pronoun.test(statement.words) ? ledBefore : leader.test(statement.words)
    before = topics.about.find((feature) => goesOn.has(feature)) ?? (valued === 0 ? topics.otherwise : null) ?? before
  }
  const all = distinctBy([...facts, ...fieldsOfGroups(text)], ({ feature, body, value, evidence }) =>
    [feature, body, value, evidence.start].join('|'),
  )
  return all.toSorted((left, right) => left.evidence.start - right.evidence.start)
}

const chosen = /^(?:Gewählt|Abgewählt)\s/u

/** "Der Stadtrat hat am 3. Mai 2019 die Einrichtung des Netzwerks beschlossen." */
const decides = /(?<!\p{L})(?:beschlossen|beauftragt|(?:mit|durch)\s\p{L}*[Bb]eschluss)(?!\p{L})/u

function ofOffice({ words }: Statement, about: Focus | null): Focus | null {
  return about?.kind === 'foreign' && officeActs.test(words) ? null : about
}

function readingOf(cues: ReadonlySet<Feature>): Reading {
  return { about: null, cues, topics: ['basis'], headed: [], column: null, naming: () => [] }
}

/** What the next sentence may go on about without naming it. */
const goesOn: ReadonlySet<Feature> = new Set([
  'aims',
  'tasks',
  'body-tasks',
  'members',
  'joining',
  'joining-conditions',
  'member-duties',
  'leaving',
  'guests',
  'coordination',
  'new-group',
  'funding',
  'chair',
  'minutes',
])

const ofBodies: ReadonlySet<Feature> = new Set(bodyFeatures)

/** Rules for meetings hold for the body they are about; what the network as a whole settles holds for no single one. */
function ownerOf(feature: Feature, about: Focus | null): string | null {
  return ofBodies.has(feature) && about?.kind === 'body' ? about.body.name : null
}

/** "Der Stadtrat beruft die Mitglieder": a body of others that fills the seats of these. */
function appointsMembers(words: string, naming: Naming): boolean {
  return (
    /^(?:Der|Die|Das)\s\p{L}+\s(?:wählt|beruft|bestellt|benennt|entsendet|kann)\s(?:\p{L}+\s){0,8}?(?:\p{L}*mitglied(?:er)?|Vertret\p{L}+|Stellvert\p{L}+|Einwohner\p{L}*)(?!\p{L})/iu.test(
      words,
    ) && naming(words).every(({ body, start }) => body !== null || start < 12)
  )
}

/** "§ 9 Sitzungen § 10 Abstimmung § 11 Niederschrift": a list of the paragraphs. */
const contents = /(?:§\s?\d+\p{Ll}?\s\p{Lu}[^§.;]{2,60}\s){2,}§/u

/** "Geschäftsstelle des Netzwerks: Rathaus, Zimmer 12, Telefon 0123 45-6": where the office is to be reached. */
function isContact(words: string): boolean {
  return office.test(words) && reaches.test(words)
}

const reaches =
  /(?:Tel\.|(?:Telefon|Fax|Durchwahl)\P{L}*\d|(?:Telefon|Fax|E-Mail|Kontakt):|@|\p{Lu}\p{L}+(?:straße|platz|markt|weg|gasse|allee|ring|wall|damm)\s\d|Zimmer\s\d)/u

/** "Auflage: 800 Stück", "Amtsblatt 24/2013", "Anlagen: 1 Muster", names of a directory in two columns. */
const imprint =
  /^(?:Herausgegeben|Herausgeber|Auflage|Druck(?:erei)?:|Gestaltung|Layout|Redaktion|Fotos?:|Bildnachweis|Zeichnungen|Veröffentlicht im|(?:\p{L}+\s)?Amtsblatt\s(?:\d|Nr)|Anlagen?:|Impressum|V\.\s?i\.\s?S)|\s•\s/u

/** Lines to sign on, telephone numbers, remains of abbreviations. */
function isNoSentence(words: string): boolean {
  return (
    /_{4,}/u.test(words) ||
    contents.test(words) ||
    imprint.test(words) ||
    /^in der (?:jeweils )?(?:geltenden|gültigen) Fassung/u.test(words) ||
    /^(?:e\.\s?V\.|\P{L}*|\P{L}*(?:EUR|Euro)|\p{L}{1,3}|[A-H]\.\s\p{Lu}\p{L}+)$/u.test(words) ||
    /(?:Tel\.|(?:Telefon|Fax)\P{L}*\d|(?:Telefon|Fax|E-Mail):|@|https?:)/u.test(words)
  )
}

/** "Kurse, Kita und Schule" in the row of a group: what it is about, in so many words no task. */
function isLabel({ words, cell }: Statement): boolean {
  return cell !== null && words.length < 90 && !activeVerb.test(words) && !deed.test(words)
}

/** "Kurse, Kita und Schule" in the row of the group for language: its field (group-fields.ts), no task. */
function namesField(statement: Statement, about: Focus | null): boolean {
  return isLabel(statement) && about?.kind === 'body' && about.body.kind !== null
}

/** The first cell of the row of a group: its name, no rule. */
function isNameOfRow({ words, cell }: Statement, naming: Naming): boolean {
  const [only] = cell?.row === '' ? naming(words) : []
  return only?.body != null && only.end - only.start > words.length * 0.8
}
