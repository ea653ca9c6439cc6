import { distinctBy } from '../model/distinct-by.ts'
import type { Finding } from '../model/finding.ts'
import { toEvidence } from '../model/lookup.ts'
import type { SearchProtocol } from '../model/result.ts'
import type { Span } from '../model/span.ts'
import type { ComponentId, Voice } from '../model/values.ts'
import type { Case, Decision } from './components/decision.ts'
import { pagesByFile } from './doubtful-pages.ts'

/** How many near misses a protocol shows. */
const mostMisses = 4

/** What was read and looked for, what could not be read, and what came nearest without counting. */
export function toSearchProtocol(given: Case, id: ComponentId, decision: Decision): SearchProtocol {
  const { codebook, coding } = given
  const component = codebook.components.find((entry) => entry.id === id)
  const ruledOut = coding.findings.flatMap((finding) => {
    const reason = finding.component === id ? whyNot(finding) : null
    return reason ? [{ reason, span: finding as Span }] : []
  })
  const misses = [...(decision.misses ?? []), ...ruledOut]
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
  const shown = evidence.map(({ start }) => start)
  const near = misses.filter(({ span }) => !shown.includes(span.start))
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
