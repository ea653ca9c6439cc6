import type { Feature } from '../../../model/network.ts'
import type { Statement } from '../statements.ts'
import { amendment, majority, quorum, tie } from './decision-values.ts'
import { frequency } from './frequency-value.ts'
import { inMonths, members, newGroup } from './membership-values.ts'
import { basis, conceptLink, legalForm } from './paper-values.ts'
import { invitation, minutes, minutesApproval, publicity } from './sitting-values.ts'
import { term } from './term-value.ts'
import { asPrinted, type Reader, type Reading, type Value } from './value.ts'
import { votingRight } from './voting-value.ts'

/** The values of a feature in a statement; empty where it has a scale and the statement gives no value on it. */
export function readValues(feature: Feature, statement: Statement, reading: Reading): readonly Value[] {
  const reader = readers[feature]
  return reader ? reader(statement, reading) : [asPrinted(statement.words)]
}

/** Read by names-and-dates. */
const none: Reader = () => []

const readers: Partial<Record<Feature, Reader>> = {
  frequency,
  term,
  majority,
  tie,
  quorum,
  amendment,
  'new-group': newGroup,
  invitation,
  minutes,
  'minutes-approval': minutesApproval,
  'voting-right': votingRight,
  leaving: inMonths,
  review: inMonths,
  members,
  publicity,
  basis,
  'legal-form': legalForm,
  'concept-link': conceptLink,
  name: none,
  'version-date': none,
  'in-force': none,
  replaces: none,
}
