import type { SectionRole } from '../../model/codebook.ts'
import type { Finding } from '../../model/finding.ts'
import type { Modality } from '../../model/values.ts'
import { pick } from '../evidence/pick.ts'
import { type Case, type Decision, passages } from './decision.ts'
import { tellsOfOthers, tellsOfThePast } from './tense.ts'

const id = 'fortschreibung'
const part =
  /(?:Kapitel|Teil|Anhang|Anlage|Abschnitt|(?:Maßnahmen)?(?:[Ll]iste|[Üü]bersicht|[Tt]abelle|teil)|Handlungsfeld\s\S+|Statistik|Datenteil|Angebotsübersicht)(?![\p{L}])/u

/** "Reihum jedes Jahr ein Kapitel": part by part, the whole is renewed. */
const inTurn =
  /(?<!\p{L})(?:reihum|nacheinander|der Reihe nach|abwechselnd|(?:jede[rsmn]?|sämtliche[rn]?|alle[rn]?)\s(?:\p{L}+\s)?(?:Kapitel|Teil|Abschnitt|Handlungsfeld|Feld)\p{L}*|nach dem anderen)(?!\p{L})/iu

/** A review alone renews nothing. */
const renewal =
  /(?:fortgeschrieben|fort(?:zu)?schreib|weiter(?:zu)?entwick|aktualisier|überarbeit|erneu(?!t\b)|ange?passt|passt.*\san|passen.*\san|anpass|anzupassen|änder|neu(?![\p{L}])|neue|neugefasst|ergänz|revid|novell|Fassung|zur Hand|durchgesehen|durchzusehen|streich|gestrichen|vor[.,])/iu

/** Says that something is renewed, where a noun may only be a title: "Teilplan Wohnen, Fortschreibung 2017". */
const renewed =
  /(?:fort(?:ge|zu)schr[ie]+b|überarbeite|aktualisier|überprüf|durch(?:ge|zu)seh|neu (?:gefasst|beschlossen|aufgelegt)|neue Fassung|zur Hand|ange?passt|weiterentwickelt|ergänz)/iu

/** A year that lies ahead: "im Jahr 2029", "bis Ende 2027"; not the one in a title, "Konzept 2024". */
const date =
  /(?:[Ii]m Jahre?|[Bb]is|ab|Ende|Mitte|Anfang|für|Herbst|Frühjahr|Sommer|Winter|Quartal|Halbjahr|spätestens|erstmals|erscheint|in|\p{Lu}\p{Ll}+(?:uar|ril|li|ust|ember|ober|rz|ai|ni))\s(?:\S+\s)?20\d\d/u

/** "Das Konzept ist die zweite Fortschreibung": the word names the document itself. */
const isItself =
  /(?:(?:ist|sind|als)\s(?:die|eine)\s(?:erste|zweite|dritte|vierte|fünfte|\d\.|nunmehr\s\S+|inzwischen\s\S+)\s|vorliegende[nr]?\s|[Mm]it\sdieser\s|(?:[Kk]onzept|[Pp]lan|Papier|Werk|Dies|Das|Heft|Fassung|Leitbild)\s(?:ist|bildet|stellt|versteht\ssich\sals)\s(?:\S+\s){0,3}?(?:die|eine)\s(?:\S+\s)?)Fortschreibung/u

/** Sections that tell of something else than what is to become of this document. */
const outside: ReadonlySet<SectionRole | null> = new Set(['legal', 'history', 'done', 'offers', 'analysis', 'preface'])

/** Commitment to review and renew this document, with rhythm or as a standing process (Leitfaden L803-815). */
export function decideContinuation(given: Case): Decision {
  const headed = headedSections(given)
  const isDated = datedIn(given, headed)
  const updates = updatesOf(given, headed)
  const of = (modality: Modality) => updates.filter((finding) => finding.modality === modality)
  const binding = of('binding')
  const recommended = of('recommended')
  const planned = of('planned')
  const partial = binding.filter((finding) => part.test(textOf(given, finding)) && !inTurn.test(textOf(given, finding)))
  const whole = binding.filter(
    (finding) =>
      !partial.includes(finding) &&
      isDated(finding) &&
      (renewal.test(blockText(given, finding.block)) ||
        renewal.test(given.document.sections[finding.section]?.title ?? '')),
  )
  const dated = new Set(whole.map(({ start }) => start))
  if (whole.length > recommended.length) {
    return {
      value: 'ja',
      certain:
        (whole.length >= 2 || whole.some(({ section }) => headed.has(section))) &&
        planned.length === 0 &&
        recommended.length === 0,
      reason: 'Das Dokument verpflichtet zu Überprüfung und Fortschreibung mit Zeitabstand oder Termin.',
      evidence: pick(
        given,
        [...whole, ...binding],
        4,
        (finding) => (dated.has(finding.start) ? 3 : 0) + (renewed.test(textOf(given, finding)) ? 2 : 0),
      ),
    }
  }
  if (recommended.length > 0 && recommended.length >= planned.length) {
    return {
      value: 'Empf.',
      certain: binding.length === 0,
      reason: 'Die Fortschreibung wird empfohlen, aber nicht festgelegt.',
      evidence: pick(given, recommended, 3),
    }
  }
  if (planned.length > 0) {
    return {
      value: 'Geplant',
      certain: binding.length === 0,
      reason: 'Die Fortschreibung ist vorgesehen, ohne dass sie festgelegt wäre.',
      evidence: pick(given, planned, 3),
    }
  }
  if (partial.length > 0 && partial.length === binding.length) return ofPart(given, partial)
  return { ...withoutRhythm(given, binding, binding.filter(isDated)), misses: ofItself(given) }
}

function ofPart(given: Case, partial: readonly Finding[]): Decision {
  return {
    value: 'teilw.',
    certain: false,
    reason: 'Nur ein Teil des Dokuments soll erneuert werden.',
    evidence: pick(given, partial, 3),
  }
}

const perpetual = 'Das Dokument versteht sich als fortlaufend zu erneuern; ein Zeitabstand fehlt.'
const undated = 'Das Dokument soll überprüft oder erneuert werden; ein Zeitabstand oder Termin fehlt.'
const onlyReviewed =
  'Eine Überprüfung mit Zeitabstand oder Termin ist zugesagt; dass das Dokument danach erneuert wird, ist nicht gesagt.'

/** The paper calls itself the renewal of another one: what became of that, not of this. */
function ofItself(given: Case): NonNullable<Decision['misses']> {
  return passages(given, id, 'update', ['own', 'history'])
    .filter((finding) => isItself.test(textOf(given, finding)))
    .map((span) => ({ reason: 'Nennt dieses Dokument selbst eine Fortschreibung', span }))
}

/** Binding words without rhythm: a standing process when the document calls itself one and says more, else a vague promise. */
function withoutRhythm(given: Case, binding: readonly Finding[], dated: readonly Finding[]): Decision {
  const standing = binding.some(({ cues }) => cues.includes('living-paper'))
  if (binding.length > 0) {
    return {
      value: standing && binding.length >= 2 ? 'ja' : 'teilw.',
      certain: false,
      reason: standing ? perpetual : dated.length > 0 ? onlyReviewed : undated,
      evidence: pick(given, binding, 3),
    }
  }
  return {
    value: 'nein',
    certain: true,
    reason: 'Keine Verpflichtung gefunden, dieses Dokument zu überprüfen und zu erneuern.',
    evidence: [],
  }
}

/** Sentences on renewing this document; below a heading that says so they need not name it. */
function updatesOf(given: Case, headed: ReadonlySet<number>): readonly Finding[] {
  const named = passages(given, id, 'update')
  const known = new Set(named.map(({ start }) => start))
  const unnamed = passages(given, id, 'renewal').filter(
    (finding) => !known.has(finding.start) && (headed.has(finding.section) || goesOnAboutPaper(given, finding)),
  )
  return [...named, ...unnamed].filter(
    (finding) =>
      (!outside.has(finding.role) || (finding.role === 'preface' && finding.cues.includes('living-paper'))) &&
      !isItself.test(textOf(given, finding)) &&
      (finding.modality === 'planned' || !tellsOfThePast(textOf(given, finding))) &&
      !tellsOfOthers(textOf(given, finding), given.document),
  )
}

/** "Der Plan tritt in Kraft. Er ist … neu zu beschließen": the sentence before names the document. */
function goesOnAboutPaper({ document }: Case, { start, end, block }: Finding): boolean {
  const before =
    document.text
      .slice(document.blocks[block]?.start ?? start, start)
      .split(/(?<=[.!?])\s/u)
      .at(-1 - 1) ?? ''
  return (
    /^(?:Er|Es|Sie|Diese[rs]?)\s(?:ist|sind|wird|werden|soll|muss|gilt)\s[^:;]*$/u.test(
      document.text.slice(start, end),
    ) &&
    /^(?:\S+\s){0,3}\p{L}*(?:konzept|plan|papier|programm|leitbild|leitlinien|heft|strategie|werk|dokument)(?:e?s)?\s\p{Ll}/iu.test(
      before,
    )
  )
}

function headedSections({ coding }: Case): ReadonlySet<number> {
  const own = coding.findings.filter(
    ({ component, aspect, discount }) =>
      component === id && discount === 'heading' && (aspect === 'heading' || aspect === 'update'),
  )
  return new Set(own.map(({ section }) => section))
}

/** A rhythm or a date in the same paragraph, or anywhere below a heading on continuation. */
function datedIn(given: Case, headed: ReadonlySet<number>): (finding: Finding) => boolean {
  const rhythms = passages(given, id, 'rhythm')
  return (finding) => {
    const near = (other: Finding) =>
      other.block === finding.block || (other.section === finding.section && headed.has(finding.section))
    return rhythms.some(near) || date.test(textOf(given, finding))
  }
}

const textOf = ({ document }: Case, { start, end }: Finding) => document.text.slice(start, end)

function blockText({ document }: Case, block: number): string {
  const { start, end } = document.blocks[block] ?? { start: 0, end: 0 }
  return document.text.slice(start, end)
}
