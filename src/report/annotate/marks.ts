import type { Evidence } from '../../model/evidence.ts'
import { componentIds } from '../../model/values.ts'
import type { CheckInput } from '../check/check-input.ts'
import { componentItems, requirementItems } from '../check/check-items.ts'
import { gapsOf, remarksOn } from '../check/measure-gaps.ts'
import { shortened } from '../check/shortened.ts'

/** What a passage proves, which decides its colour: the strongest of several counts. */
export type MarkKind = 'proof' | 'measure' | 'gap'

/** A passage of one file with what it stands for, one line for each thing. */
export type Mark = Readonly<{ evidence: Evidence; kind: MarkKind; lines: readonly string[] }>

const titleLength = 100
const longestMark = 120
const kinds: readonly MarkKind[] = ['proof', 'measure', 'gap']

/** The passages of a file that are worth a remark, in the order of its text; equal passages are one mark. */
export function marksOf(input: CheckInput, file: string): readonly Mark[] {
  const all = [...proofsOfComponents(input), ...proofsOfRequirements(input), ...measures(input)]
  const groups = Map.groupBy(
    all.filter(({ evidence }) => evidence.file === file),
    ({ evidence }) => `${evidence.start}-${evidence.end}`,
  )
  return [...groups.values()].map(joined).toSorted(byPlace)
}

/** One remark for passages that belong together: all lines, each once, and the kind that counts most. */
export function joined(marks: readonly Mark[]): Mark {
  const [first] = marks
  if (!first) throw new Error('no marks to join')
  return {
    evidence: first.evidence,
    kind: kinds.findLast((kind) => marks.some((mark) => mark.kind === kind)) ?? first.kind,
    lines: [...new Set(marks.flatMap(({ lines }) => lines))],
  }
}

function byPlace(left: Mark, right: Mark): number {
  return left.evidence.start - right.evidence.start || left.evidence.end - right.evidence.end
}

function proofsOfComponents({ named, messages }: CheckInput): readonly Mark[] {
  return componentIds.flatMap((id) => {
    const component = named.bundle.components[id]
    const line = messages.selfCheck.marks.component(messages.components[id], component?.value ?? '')
    return (component?.evidence ?? []).map((evidence): Mark => ({ evidence, kind: 'proof', lines: [line] }))
  })
}

function proofsOfRequirements({ named, messages, catalogue }: CheckInput): readonly Mark[] {
  return catalogue.requirements.flatMap(({ id, title, legalBasis }) => {
    const result = named.bundle.requirements[id]
    if (!result) return []
    const line = messages.selfCheck.marks.requirement(title, legalBasis, result.status)
    return result.evidence.map((evidence): Mark => ({ evidence, kind: 'proof', lines: [line] }))
  })
}

function measures({ named, messages }: CheckInput): readonly Mark[] {
  const texts = messages.selfCheck.marks
  return named.bundle.measures.flatMap((measure, index) => {
    const evidence = measure.evidence.title ?? measure.evidence.text ?? Object.values(measure.evidence)[0]
    if (!evidence) return []
    const gaps = gapsOf(measure)
    const notes = [...gaps.map((gap) => texts.gap[gap]), ...remarksOn(measure)]
    const lines = [
      texts.measure(index + 1, shortened(measure.title, titleLength)),
      ...(notes.length > 0 ? notes : [texts.complete]),
    ]
    return [{ evidence: beginningOf(evidence), kind: gaps.length > 0 ? 'gap' : 'measure', lines }]
  })
}

/** Where a measure is told at length, its beginning says which one is meant. */
function beginningOf(evidence: Evidence): Evidence {
  if (evidence.quote.length <= longestMark) return evidence
  const words = evidence.quote.slice(0, longestMark)
  const quote = words.slice(0, Math.max(words.lastIndexOf(' '), 1))
  return { ...evidence, quote, end: evidence.start + quote.length }
}

/** What is said once at the beginning: what is still missing in the draft as a whole. */
export function summaryLines(input: CheckInput): readonly string[] {
  const { messages, named } = input
  const texts = messages.selfCheck.marks
  const items = [...requirementItems(input), ...componentItems(input)]
  const open = items.filter(({ settled, tone }) => !settled && tone !== 'unread')
  return [
    texts.summary(named.bundle.profile.title.value ?? named.name),
    texts.about,
    ...(open.length === 0
      ? [texts.nothingMissing]
      : [
          texts.missingTitle,
          ...open.map(({ title, status, missing }) => `• ${texts.missingItem(title, status, missing.join(' '))}`),
        ]),
  ]
}
