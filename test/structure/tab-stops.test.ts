import { expect, test } from 'vitest'
import { run, structure } from './layout-document.ts'
import { listBlocks } from './text-document.ts'

const left = 70
const tab = 130

/** Lines whose first word stands in front of a tab stop, with the rest behind it. */
function setWithTabs(...lines: readonly (readonly [string, string])[]): readonly string[] {
  const runs = lines.flatMap(([marker, words], at) => [
    ...(marker === '' ? [] : [run(marker, left, 100 + at * 14)]),
    run(words, tab, 100 + at * 14),
  ])
  return listBlocks(structure([{ runs }]).value)
}

test('paragraphs of rules behind tab stops are no rows of a table', () => {
  const blocks = setWithTabs(
    ['§ 3', 'Aufgaben'],
    ['(1)', 'Das Netzwerk berät die Stadt in allen Fragen, die das Zusammenleben'],
    ['', 'in den Ortsteilen betreffen.'],
    ['(2)', 'Es legt dem Rat einmal im Jahr einen Bericht über seine Arbeit vor.'],
    ['§ 4', 'Mitglieder'],
    ['(1)', 'Mitglied kann werden, wer in der Stadt mit Zugewanderten arbeitet.'],
    ['(2)', 'Über die Aufnahme entscheidet die Versammlung in ihrer Sitzung.'],
  )
  expect(blocks.filter((block) => block.includes('table'))).toEqual([])
  expect(
    blocks.filter((block) => block.includes('heading')).map((block) => /Aufgaben|Mitglieder/.exec(block)?.[0]),
  ).toEqual(['Aufgaben', 'Mitglieder'])
})

test('the last item of a list begins its own, also behind "und"', () => {
  const blocks = setWithTabs(
    ['a)', 'die Angebote der Häuser bekannt machen und aufeinander abstimmen,'],
    ['b)', 'die Berichte der Arbeitskreise entgegennehmen und'],
    ['c)', 'über Empfehlungen an den Rat der Stadt beschließen.'],
  )
  expect(blocks).toHaveLength(3)
})

test('a row of a table may begin with the number of a paragraph', () => {
  const row = (cells: readonly string[], at: number) =>
    cells.map((text, column) => run(text, 70 + column * 150, 100 + at * 20))
  const rows = [
    ['Stelle', 'Gremium', 'Rhythmus'],
    ['§ 3', 'Plenum', 'jährlich'],
    ['§ 4', 'Vorstand', 'monatlich'],
    ['§ 5', 'Beirat', 'halbjährlich'],
  ]
  expect(
    listBlocks(structure([{ runs: rows.flatMap(row) }]).value).filter((block) => block.includes('table')),
  ).toHaveLength(1)
})
