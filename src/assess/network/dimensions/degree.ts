import type { Evidence } from '../../../model/evidence.ts'
import type { NetworkFact, Rating } from '../../../model/network.ts'
import type { DocumentKind } from '../../../model/values.ts'
import { counted, passagesOf } from '../facts.ts'

/** One thing that speaks for or against a high degree; `certain`: proved by at least one fact that needs no second look. */
export type Mark = Readonly<{
  text: string
  speaksFor: boolean
  /** What it counts: 1, or 2 for what the dimension is mainly about. */
  weight: number
  certain: boolean
  evidence: Evidence[]
}>

/** The mark that the facts make, or none when there are no facts. */
export function markOf(
  facts: readonly Pick<NetworkFact, 'evidence' | 'certainty'>[],
  { text, speaksFor = true, weight = 1 }: Readonly<{ text: string; speaksFor?: boolean; weight?: number }>,
): readonly Mark[] {
  if (facts.length === 0) return []
  const certain = facts.some(({ certainty }) => certainty === 'sicher')
  return [{ text, speaksFor, weight, certain, evidence: passagesOf(facts) }]
}

export type DegreeScale = Readonly<{
  /** The dimension in the reason: "zum Formalitätsgrad". */
  about: string
  /** From this sum on the degree is high, and from that on it is middling. */
  high: number
  middling: number
  /** With fewer marks nothing can be said. */
  leastMarks: number
}>

/** hoch, mittel or gering by the sum of the marks for it less those against it. */
export function rateDegree(marks: readonly Mark[], scale: DegreeScale, kind: DocumentKind): Rating {
  const facts = marks.map(({ text, speaksFor, evidence }) => ({ text, speaksFor, evidence }))
  if (marks.length < scale.leastMarks) return { ...tooLittle(scale.about, marks.length), facts }
  const sum = sumOf(marks)
  const value = degreeAt(sum, scale)
  const isNear = [scale.high, scale.middling].some((from) => sum === from || sum === from - 1)
  const restsOnDoubt = degreeAt(sumOf(marks.filter(({ certain }) => certain)), scale) !== value
  const isCertain = !isNear && !restsOnDoubt && kind !== 'presentation'
  return { value, certainty: isCertain ? 'sicher' : 'prüfen', reason: reasonFor(marks, scale, kind), facts }
}

export function tooLittle(about: string, count: number): Pick<Rating, 'value' | 'reason' | 'certainty'> {
  const found = count === 0 ? 'Keine Angaben' : `Nur ${counted(count, 'Angabe', 'Angaben')}`
  return { value: 'n. b.', certainty: 'prüfen', reason: `${found} ${about}; das ist zu wenig für eine Einstufung.` }
}

/** What is to be said of every rating that rests on slides. */
export const slidesOnly = ' Folien zeigen die Regeln nur in Auszügen.'

function sumOf(marks: readonly Mark[]): number {
  return marks.reduce((sum, { speaksFor, weight }) => sum + (speaksFor ? weight : -weight), 0)
}

function degreeAt(sum: number, { high, middling }: DegreeScale): 'hoch' | 'mittel' | 'gering' {
  if (sum >= high) return 'hoch'
  return sum >= middling ? 'mittel' : 'gering'
}

function reasonFor(marks: readonly Mark[], { high, middling }: DegreeScale, kind: DocumentKind): string {
  const supporting = marks.filter(({ speaksFor }) => speaksFor).length
  const against = marks.length - supporting
  const doubled = marks.some(({ weight }) => weight > 1) ? ', Angaben zur Zugehörigkeit doppelt gezählt' : ''
  return [
    `${counted(supporting, 'Merkmal spricht', 'Merkmale sprechen')} für einen hohen Grad, ${against || 'keines'} dagegen`,
    ` (Summe ${signed(sumOf(marks))}${doubled}; hoch ab ${signed(high)}, mittel ab ${signed(middling)}).`,
    kind === 'presentation' ? slidesOnly : '',
  ].join('')
}

/** With the minus sign of print. */
function signed(value: number): string {
  return value < 0 ? `−${-value}` : `${value}`
}
