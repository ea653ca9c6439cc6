import type { Document } from '../../model/document.ts'
import { toEvidence } from '../../model/lookup.ts'
import type { NetworkRelation } from '../../model/network.ts'
import { isElsewhere, tellsPast } from './elsewhere.ts'
import type { Body } from './find-bodies.ts'
import { type Focus, headedBody } from './find-focus.ts'
import { createNaming } from './naming.ts'
import { type Clause, readClauses } from './relations/clauses.ts'
import { mainBody, seatsOfGroups, withMainBody } from './relations/implied.ts'
import { type Party, readParties } from './relations/parties.ts'
import { type Joint, readJoints } from './relations/read-joints.ts'
import type { Statement } from './statements.ts'

type Given = Readonly<{
  document: Document
  statements: readonly Statement[]
  bodies: readonly Body[]
  focus: readonly (Focus | null)[]
}>

/** What the rules settle between bodies: who elects, appoints, prepares, reports to, belongs to or advises whom. */
export function findRelations({ document, statements, bodies, focus }: Given): readonly NetworkRelation[] {
  const naming = createNaming(bodies)
  const main = mainBody(bodies)
  const found: NetworkRelation[] = []
  const note = ({ from, kind, to }: Joint, statement: Statement) => {
    if (from === to || found.some((other) => other.from === from && other.kind === kind && other.to === to)) return
    found.push({ from, kind, to, evidence: toEvidence(document, statement) })
  }
  let told: Party | null = null
  let section = -1
  for (const [index, statement] of statements.entries()) {
    const { words, headings } = statement
    if (statement.section !== section) told = null
    section = statement.section
    if (isElsewhere(words, headings) || tellsPast(words)) continue
    const about = focus[index] ?? null
    const parties = readParties(words, naming, told)
    told = parties.findLast(({ body }) => body === null) ?? null
    const actor = about?.kind === 'body' ? about.body : null
    const headed = headedBody(statement, naming)
    const clauses: readonly Clause[] = readClauses(words, parties, actor, headed)
    const joints = [
      ...readJoints(words, clauses, { actor, headed, main }),
      ...clauses.flatMap((clause) => withMainBody(clause, main)),
      ...ofColumn(statement, actor, parties),
      ...seatsOfGroups(statement, statement.cell ? (headed ?? actor) : (actor ?? headed), parties),
    ]
    for (const joint of joints) note(joint, statement)
  }
  return found
}

const reportColumn = /[Bb]erichtet an|[Gg]ibt (?:weiter|ab) an|Berichte? an|Ergebnisse an|[Bb]erichtet wem/u

/** In a table of bodies the column "berichtet an": the row reports to the cell. */
function ofColumn({ cell }: Statement, actor: Body | null, parties: readonly Party[]): readonly Joint[] {
  if (!cell || !actor || !reportColumn.test(cell.column)) return []
  return parties.map(({ name }) => ({ from: actor.name, kind: 'reports-to', to: name }))
}
