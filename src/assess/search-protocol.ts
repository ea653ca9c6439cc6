import { distinctBy } from '../model/distinct-by.ts'
import type { Finding } from '../model/finding.ts'
import { toEvidence } from '../model/lookup.ts'
import type { SearchProtocol } from '../model/result.ts'
import { overlap, type Span } from '../model/span.ts'
import type { ComponentId, Voice } from '../model/values.ts'
import type { Case, Decision } from './components/decision.ts'
import { tellsOfOthers, tellsOfThePast } from './components/tense.ts'
import { pagesByFile } from './doubtful-pages.ts'
import { nearestFirst } from './evidence/nearest-first.ts'
import { isAbout } from './evidence/pick.ts'

/** How many near misses a protocol shows. */
const mostMisses = 4

/** What was read and looked for, what could not be read, and what came nearest without counting. */
export function toSearchProtocol(given: Case, id: ComponentId, decision: Decision): SearchProtocol {
  const { codebook, coding } = given
  const component = codebook.components.find((entry) => entry.id === id)
  const own = coding.findings.filter((finding) => finding.component === id)
  const besides = new Set(component?.aspects.filter(({ beside }) => beside).map((aspect) => aspect.id))
  const carrying = new Set(own.filter(({ aspect }) => !besides.has(aspect)).map(({ start }) => start))
  const ruledOut = own.flatMap((finding) => {
    const reason = whyNot(finding) ?? (decision.value === 'nein' ? tooLittle(given, finding) : null)
    if (!reason || (besides.has(finding.aspect) && !carrying.has(finding.start))) return []
    const isHere = finding.role !== null && isAbout(id, finding.role)
    return [{ reason, span: finding as Span, weight: finding.cues.length + (isHere ? 2 : 0) }]
  })
  const misses = [...(decision.misses ?? []), ...nearestFirst(given, ruledOut)]
  return protocolOf(
    given,
    component?.aspects.filter(({ against }) => against.length === 0).map(({ title }) => title) ?? [],
    { misses, evidence: decision.evidence },
  )
}

export type Miss = Readonly<{ reason: string; span: Span }>

/** The protocol of a search for some cues: misses that are evidence at the same time are none. */
export function protocolOf(
  { document }: Case,
  cues: readonly string[],
  { misses, evidence }: Readonly<{ misses: readonly Miss[]; evidence: readonly Span[] }>,
): SearchProtocol {
  const near = misses.filter(({ span }) => !evidence.some((shown) => overlap(shown, span)))
  return {
    cues: [...cues],
    sectionsRead: document.sections.filter(({ heading }) => heading >= 0).length,
    pagesRead: document.pages.filter(({ readable }) => readable).length,
    unreadable: [
      ...pagesByFile(
        document,
        document.pages.filter(({ readable }) => !readable),
      ),
      ...document.missing,
    ],
    doubtful: pagesByFile(
      document,
      document.pages.filter(({ doubtful }) => doubtful),
    ),
    nearMisses: distinctBy(near, ({ span }) => span.start)
      .slice(0, mostMisses)
      .map(({ reason, span }) => ({ reason, evidence: toEvidence(document, span) })),
  }
}

/** Why a finding does not count, as a German clause; null when it does. */
function whyNot(finding: Finding): string | null {
  if (finding.discount === 'heading') return onlyHeading
  if (finding.discount === 'back-matter') return 'Steht in einem Verzeichnis oder Anhang'
  if (finding.discount === 'countered')
    return 'Beschreibt nicht, was ist (Vorhaben, Wunsch, Verneinung oder anderer Ort)'
  if (finding.modality === 'negated') return 'Wird an dieser Stelle verneint'
  return whoseElse(finding.voice)
}

/** In these, a sentence can be about something else than this document and what it plans. */
const ofProcedures: ReadonlySet<ComponentId> = new Set(['umsetzungszeitraeume', 'monitoring', 'fortschreibung'])

/** Nouns that name a document of this kind, or what it plans. */
const ofPlan =
  /(?:konzept|plan(?:e?s|ung)?(?!\p{L})|papier|programm|leitbild|leitlinien|strategie|maßnahme|massnahme|vorhaben|umsetzung)/iu

/** Sections in which years and plans are those of somebody else. */
const isAway = (role: Finding['role']): boolean => role === 'legal' || role === 'analysis'

/** Why a finding that could count does not make a value; null when it is about something else altogether. */
function tooLittle({ document }: Case, { component, role, start, end }: Finding): string | null {
  const words = document.text.slice(start, end)
  const isHere = role !== null && isAbout(component, role)
  if (ofProcedures.has(component) && !isHere && (isAway(role) || !ofPlan.test(words))) return null
  if (ofProcedures.has(component) && tellsOfThePast(words)) return 'Handelt von Früherem'
  if (ofProcedures.has(component) && tellsOfOthers(words, document)) return 'Handelt von anderen Stellen oder Orten'
  return 'Einzelne Stelle, die allein nicht ausreicht'
}

export const onlyHeading = 'Nur eine Überschrift'

/** Why a statement that is not the document's own does not count; null for its own. */
export function whoseElse(voice: Voice): string | null {
  if (voice === 'quoted') return 'Gibt die Worte anderer wieder'
  if (voice === 'other-level') return 'Betrifft eine andere Ebene (Bund, Land, Behörde)'
  return voice === 'history' ? 'Handelt von Früherem' : null
}

/** Whether every file and page of the document could be read. */
export function isFullyRead({ document }: Case): boolean {
  return document.missing.length === 0 && document.pages.every(({ readable }) => readable)
}
