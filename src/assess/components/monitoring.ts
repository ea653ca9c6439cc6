import { distinctBy } from '../../model/distinct-by.ts'
import type { Finding } from '../../model/finding.ts'
import { chapterOf } from '../../model/lookup.ts'
import { overlap } from '../../model/span.ts'
import type { Modality } from '../../model/values.ts'
import { pick } from '../evidence/pick.ts'
import type { Case, Decision } from './decision.ts'
import {
  concernsOneField,
  type ImplementationPassages,
  isFixed,
  passagesOnImplementation,
} from './implementation-passages.ts'

const id = 'monitoring'

/** Each of these parts answers one question about a procedure. */
const partNames = {
  check: 'Prüfung',
  report: 'Bericht',
  rhythm: 'Zeitabstand',
  measure: 'Maßstab',
  addressee: 'Empfänger',
  who: 'Zuständigkeit',
} as const
type Part = keyof typeof partNames

/** A place of the document where its implementation is spoken of, and the parts of a procedure that are fixed there. */
type Place = Readonly<{ binding: readonly Finding[]; parts: readonly Part[]; fixed: boolean; whole: boolean }>

/**
 * A fixed procedure that watches the implementation of this document: who reports to whom, when, on what (Leitfaden
 * L475-477, L777-801). A place of the document makes a procedure when it fixes a rhythm and three more of the six
 * parts, or all but one with a vague rhythm; a look without report or measure is none. Fewer are parts of one.
 */
export function decideMonitoring(given: Case): Decision {
  const found = passagesOnImplementation(given)
  const of = (modality: Modality) => found.core.filter((finding) => finding.modality === modality)
  const binding = of('binding')
  const recommended = of('recommended')
  const planned = [...of('planned'), ...found.announced]
  const best = bestPlace(given, binding, found)
  const parts = best?.parts.length ?? 0
  const named = `${parts} von 6 Teilen geregelt: ${(best?.parts ?? []).map((part) => partNames[part]).join(', ')}`
  const answers = (...asked: readonly Part[]) => asked.some((part) => best?.parts.includes(part))
  const complete = best?.whole && answers('rhythm') && answers('report', 'measure') && parts >= (best?.fixed ? 4 : 5)
  const weight = (findings: readonly Finding[]) => weightOf(findings, found.headed)
  const outweighed = weight(planned) > weight(binding) || weight(recommended) > weight(binding)
  if (best && complete && (!outweighed || parts >= 5)) {
    return {
      value: 'ja',
      certain: parts >= 5 && best.binding.length >= 2 && !outweighed,
      reason: `Ein festes Verfahren beobachtet die Umsetzung (${named}).`,
      evidence: pick(given, best.binding, 5, sayingMore(found)),
    }
  }
  if (recommended.length > 0 && weight(recommended) >= weight(planned) && weight(recommended) >= weight(binding)) {
    return {
      value: 'Empf.',
      certain: binding.length === 0 && planned.length === 0,
      reason: 'Eine Beobachtung der Umsetzung wird empfohlen, aber nicht festgelegt.',
      evidence: pick(given, recommended, 4, sayingMore(found)),
    }
  }
  if (planned.length > 0 && (weight(binding) <= weight(planned) || parts <= 2)) {
    return {
      value: 'Geplant',
      certain: binding.length === 0 && recommended.length === 0,
      reason: 'Eine Beobachtung der Umsetzung ist vorgesehen, aber noch nicht festgelegt.',
      evidence: pick(given, planned, 4, sayingMore(found)),
    }
  }
  if (best && parts >= 2) {
    return {
      value: 'teilw.',
      certain: parts <= 3 && best.binding.length >= 2 && planned.length === 0 && recommended.length === 0,
      reason: `Nur Teile eines Verfahrens stehen fest (${named}).`,
      evidence: pick(given, best.binding, 4, sayingMore(found)),
    }
  }
  const printed = printedAdvice(given)
  if (printed.length > 0 && binding.length === 0) {
    return {
      value: 'Empf.',
      certain: false,
      reason: 'Eine Beobachtung der Umsetzung wird nur in einer abgedruckten Stellungnahme empfohlen.',
      evidence: pick(given, printed, 3),
    }
  }
  return {
    value: 'nein',
    certain: binding.length === 0,
    reason: 'Kein Verfahren gefunden, das die Umsetzung dieses Dokuments beobachtet.',
    evidence: [],
    misses: binding.map((span) => ({ reason: 'Einzelne Aussage ohne Verfahren', span })),
  }
}

/** The place with the most parts; a chapter on the matter is one place, elsewhere each section is one. */
function bestPlace(
  given: Case,
  binding: readonly Finding[],
  { all, headed }: ImplementationPassages,
): Place | undefined {
  const placeOf = ({ section, role }: Finding) =>
    role === 'monitoring' ? `chapter ${chapterOf(given.document, section)}` : `section ${section}`
  const places = [...Map.groupBy(binding, placeOf)].map(([place, core]): Place => {
    const here = all.filter((finding) => placeOf(finding) === place && finding.modality === 'binding')
    const has = (aspect: string) => here.some((finding) => finding.aspect === aspect)
    const on = (aspect: string) => core.some((finding) => finding.aspect === aspect)
    const rhythms = here.filter(({ aspect }) => aspect === 'rhythm')
    const present: Readonly<Record<Part, boolean>> = {
      check: on('procedure') || on('indicators') || core.some((finding) => isStateBesidesReport(finding, core)),
      report: on('reporting') || on('addressee'),
      rhythm: rhythms.length > 0,
      measure: has('indicators'),
      addressee: has('addressee'),
      who: here.some(
        (finding) =>
          finding.aspect === 'who' && (headed.has(finding.section) || core.some((other) => overlap(other, finding))),
      ),
    }
    const parts = (Object.keys(partNames) as Part[]).filter((part) => present[part])
    return {
      binding: core,
      parts,
      fixed: rhythms.some(isFixed),
      whole: core.some((finding) => !concernsOneField(given, finding)),
    }
  })
  return places.toSorted(
    (left, right) => right.parts.length - left.parts.length || right.binding.length - left.binding.length,
  )[0]
}

/** Preference for sentences that answer several questions at once: who reports to whom, and when. */
function sayingMore({ all }: ImplementationPassages): (finding: Finding) => number {
  const aspects = Map.groupBy(all, ({ start }) => start)
  return ({ start }) => {
    const said = new Set(aspects.get(start)?.map(({ aspect }) => aspect))
    return said.size + (said.has('rhythm') ? 2 : 0)
  }
}

/** Sentences, each twice where the heading says that the section is about it. */
function weightOf(findings: readonly Finding[], headed: ReadonlySet<number>): number {
  return distinctBy(findings, ({ start }) => start).reduce(
    (sum, { section, role }) => sum + (role === 'monitoring' || headed.has(section) ? 2 : 1),
    0,
  )
}

/** What is reported on is no check of its own; a state named in another sentence is. */
function isStateBesidesReport(finding: Finding, core: readonly Finding[]): boolean {
  return (
    finding.aspect === 'state' && !core.some((other) => other.aspect === 'reporting' && other.start === finding.start)
  )
}

/** "Wir empfehlen …" in a statement that the paper prints, such as an advisory board's: advice to this municipality. */
function printedAdvice({ document, coding }: Case): readonly Finding[] {
  return coding.findings.filter(
    ({ component, aspect, voice, modality, discount, start, end }) =>
      component === id &&
      (aspect === 'procedure' || aspect === 'reporting') &&
      voice === 'quoted' &&
      modality === 'recommended' &&
      discount === null &&
      firstPerson.test(document.text.slice(start, end)),
  )
}

const firstPerson = /(?<!\p{L})(?:wir|unser\p{L}*|ich)(?!\p{L})/iu
