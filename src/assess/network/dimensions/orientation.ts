import { distinctBy } from '../../../model/distinct-by.ts'
import type { BodyType, Feature, NetworkCoding, Rating } from '../../../model/network.ts'
import type { DocumentKind } from '../../../model/values.ts'
import { factsOf, itemOf, passagesOf } from '../facts.ts'
import { says } from '../words.ts'
import { type Mark, slidesOnly, tooLittle } from './degree.ts'
import { operativeWords, strategicWords } from './orientation-words.ts'

/** From this share of strategic facts on a network is strategic, and up to that share it is operative. */
const strategicFrom = 2 / 3
const operativeTo = 1 / 3
/** A share so close to one of them wants a second look. */
const near = 0.1
const leastMarks = 3
/** With fewer, one task more or less changes the result. */
const fewMarks = 5

/** What the work is; "tasks" of coordination offices and duties of members are not the network's. */
const work: Partial<Readonly<Record<Feature, string>>> = {
  aims: 'Ziel',
  tasks: 'Aufgabe',
  'body-tasks': 'Aufgabe eines Gremiums',
  'concept-link': 'Bezug zum Konzept',
}

/** By Abbildung 4; advisory bodies advise on policy. */
const leaning: Readonly<Record<BodyType, Readonly<{ strategic: boolean; title: string }>>> = {
  steering: { strategic: true, title: 'Steuerungsgremium' },
  conference: { strategic: true, title: 'lokale Konferenz' },
  advisory: { strategic: true, title: 'Beirat' },
  'working-group': { strategic: false, title: 'Arbeits- oder Projektgruppe' },
  exchange: { strategic: false, title: 'Austauschplattform' },
}

/** Whether aims, tasks and bodies are strategic or operative (Abb. 4: Orientierung); `speaksFor`: for strategic. */
export function rateOrientation(coding: NetworkCoding, kind: DocumentKind): Rating {
  const marks = [...marksOfWork(coding), ...marksOfBodies(coding)]
  const facts = marks.map(({ text, speaksFor, evidence }) => ({ text, speaksFor, evidence }))
  if (marks.length < leastMarks) return { ...tooLittle('zur thematischen Orientierung', marks.length), facts }
  const strategic = marks.filter(({ speaksFor }) => speaksFor).length
  const operative = marks.length - strategic
  const share = strategic / marks.length
  const value = valueAt(share)
  const isNear = [strategicFrom, operativeTo].some((limit) => Math.abs(share - limit) < near)
  const restsOnDoubt = valueOfCertain(marks) !== value
  const isCertain = !isNear && !restsOnDoubt && marks.length >= fewMarks && kind !== 'presentation'
  return {
    value,
    certainty: isCertain ? 'sicher' : 'prüfen',
    reason: [
      `Von ${marks.length} Angaben (Ziele, Aufgaben, Arten von Gremien) sind ${strategic} strategisch und ${operative} operativ`,
      ' (strategisch ab zwei Dritteln, operativ bis zu einem Drittel strategischer Angaben).',
      kind === 'presentation' ? slidesOnly : '',
    ].join(''),
    facts,
  }
}

function valueAt(share: number): Rating['value'] {
  if (share >= strategicFrom) return 'strategisch'
  return share <= operativeTo ? 'operativ' : 'strategisch und operativ'
}

function valueOfCertain(marks: readonly Mark[]): Rating['value'] | null {
  const certain = marks.filter((mark) => mark.certain)
  if (certain.length === 0) return null
  return valueAt(certain.filter(({ speaksFor }) => speaksFor).length / certain.length)
}

/** A task that is both counts for both. */
function marksOfWork(coding: NetworkCoding): readonly Mark[] {
  const facts = factsOf(coding, ...(Object.keys(work) as Feature[]))
  return distinctBy(facts, itemOf).flatMap((fact) => {
    const item = itemOf(fact)
    const told = (pole: string) => `${pole}: ${work[fact.feature]} „${inShort(item)}“.`
    const common = { weight: 1, certain: fact.certainty === 'sicher', evidence: passagesOf([fact]) }
    const isSaid = (patterns: readonly RegExp[]) => patterns.some((pattern) => says(item, pattern))
    return [
      ...(isSaid(strategicWords) ? [{ ...common, text: told('Strategisch'), speaksFor: true }] : []),
      ...(isSaid(operativeWords) ? [{ ...common, text: told('Operativ'), speaksFor: false }] : []),
    ]
  })
}

/** Each type of body once, however many working groups there are. */
function marksOfBodies({ bodies }: NetworkCoding): readonly Mark[] {
  return [...Map.groupBy(bodies, ({ type }) => type)].map(([type, group]): Mark => {
    const { strategic, title } = leaning[type]
    return {
      text: `${strategic ? 'Strategisch' : 'Operativ'}: Es gibt ein Gremium der Art ${title}.`,
      speaksFor: strategic,
      weight: 1,
      certain: group.some(({ certainty }) => certainty === 'sicher'),
      evidence: passagesOf(group),
    }
  })
}

const longestItem = 90

function inShort(item: string): string {
  const text = item.replace(/[.,;:]+$/u, '')
  if (text.length <= longestItem) return text
  const cut = text.slice(0, longestItem)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`
}
