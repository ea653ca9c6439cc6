import { describe, expect, test } from 'vitest'
import type { Statement } from '../../../../src/coding/network/statements.ts'
import { marksOf } from '../../../../src/coding/network/wording/marks-of.ts'

const bare: Omit<Statement, 'words'> = {
  start: 0,
  end: 0,
  from: 0,
  block: 0,
  section: 0,
  headings: [],
  lead: null,
  cell: null,
  first: true,
  opens: false,
}
const said = (words: string, rest: Partial<Statement> = {}): Statement => ({ ...bare, words, ...rest })
const shared = (left: Statement, right: Statement) => {
  const other = marksOf(right, null)
  return [...marksOf(left, null)].filter((mark) => other.has(mark))
}

describe('marks of a statement', () => {
  test('a compound shares most pieces with its last part', () => {
    expect(shared(said('Plenarsitzungen'), said('Sitzungen'))).toEqual(
      expect.arrayContaining(['itzun', 'tzung', 'zunge', 'ungen', 'ngen$']),
    )
  })

  test('all numbers are one mark', () => {
    expect([...marksOf(said('2019'), null)]).toEqual(expect.arrayContaining(['0', 'first:0']))
    expect([...marksOf(said('2019'), null)].join(' ')).not.toContain('2019')
  })

  test('a word of the heading is another mark than the same word in the sentence', () => {
    const inHeading = [...marksOf(said('Er tagt.', { headings: ['Gäste', 'Arbeitsweise'] }), null)]
    expect(inHeading).toEqual(expect.arrayContaining(['heading:gäste', 'above:arbeits', 'end:sweise']))
    expect(inHeading).not.toContain('first:gäste')
  })

  test('the line above a list and the heads of a table are told apart', () => {
    const marks = [
      ...marksOf(
        said('Vereine', { lead: 'Mitglieder sind:', cell: { column: 'Wer', row: 'Plenum', number: null } }),
        null,
      ),
    ]
    expect(marks).toEqual(expect.arrayContaining(['listed', 'lead:mitglie', 'column:wer', 'row:plenum']))
  })

  test('the sentence before counts under the same heading only', () => {
    const before = said('Der Vorstand lädt ein.', { headings: ['Sitzungen'] })
    expect([...marksOf(said('Er leitet sie.', { headings: ['Sitzungen'] }), before)]).toContain('before:vorstan')
    expect([...marksOf(said('Er leitet sie.', { headings: ['Gäste'] }), before)]).not.toContain('before:vorstan')
  })

  test('nothing but its length and place is left of a statement without words', () => {
    expect([...marksOf(said('–'), null)]).toEqual(['length:0'])
  })
})
