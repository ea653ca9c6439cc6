import { describe, expect, test } from 'vitest'
import { readStatements } from '../../../src/coding/network/statements.ts'
import { parseFile } from '../../../src/parse/parse-file.ts'
import { structureDocument } from '../../../src/structure/structure-document.ts'

async function statementsOf(markdown: string) {
  const bytes = new TextEncoder().encode(markdown)
  const { value } = await parseFile({ path: 'regeln.md', bytes })
  if (!value) throw new Error('not read')
  return readStatements(structureDocument([{ parsed: value, sha256: '0' }]).value)
}

describe('a list', () => {
  test('stands under the line that introduces it', async () => {
    const statements = await statementsOf('# Aufgaben\n\nAufgaben des Rates sind:\n\n- Feste planen\n- Räume suchen\n')
    expect(statements.map(({ words, lead }) => [words, lead])).toEqual([
      ['Aufgaben des Rates sind:', null],
      ['Feste planen', 'Aufgaben des Rates sind:'],
      ['Räume suchen', 'Aufgaben des Rates sind:'],
    ])
  })

  test('is introduced by the beginning of its sentence as well', async () => {
    const statements = await statementsOf('# Runde\n\nDie Lenkungsrunde\n\n- plant Feste,\n- sucht Räume.\n')
    expect(statements.slice(1).map(({ lead }) => lead)).toEqual(['Die Lenkungsrunde', 'Die Lenkungsrunde'])
  })

  test('of paragraphs with numbers in brackets has no line above it', async () => {
    const statements = await statementsOf(
      '## § 4 Sitzungen\n\nEs gilt:\n\n(1) Der Rat tagt monatlich.\n\n(2) Er berät offen.\n',
    )
    expect(statements.map(({ lead }) => lead)).toEqual([null, null, null])
  })
})

describe('a table', () => {
  test('gives each cell the head of its column and the first cell of its row', async () => {
    const [, , , turnus] = await statementsOf(
      '## Arbeitskreise\n\n| Name | Turnus |\n|---|---|\n| Sprache | monatlich |\n| Wohnen | alle zwei Monate |\n',
    )
    expect(turnus?.cell).toEqual({ column: 'Turnus', row: 'Wohnen', number: null })
  })

  test('of seats tells how many each row has', async () => {
    const statements = await statementsOf('## Beirat\n\n| Stelle | Sitze |\n|---|---|\n| Träger | 3 |\n')
    expect(statements.map(({ cell }) => cell?.number)).toEqual([3])
  })
})

describe('a synopsis', () => {
  const synopsis = `# Synopse

Der Vorstand hat sie erarbeitet.

| Bisherige Fassung | Neue Fassung | Begründung |
|---|---|---|
| § 3 Plenum | § 3 Plenum | |
| Das Plenum tagt zweimal im Jahr. | Das Plenum tagt viermal im Jahr. | Mehr Austausch. |
| Es entscheidet mit Mehrheit. | unverändert | |
| § 4 Lenkungskreis | (entfällt) | |
| Der Lenkungskreis tagt monatlich. | entfällt | Zu viele Ebenen. |
`

  test('says what holds in future, and what goes on as before', async () => {
    const statements = await statementsOf(synopsis)
    expect(statements.map(({ words }) => words)).toEqual([
      'Das Plenum tagt viermal im Jahr.',
      'Es entscheidet mit Mehrheit.',
    ])
  })

  test('has the headings of its rows', async () => {
    const [first] = await statementsOf(synopsis)
    expect(first?.headings[0]).toBe('§ 3 Plenum')
  })

  test('has the heading of a paragraph that begins in the cell', async () => {
    const [first, second] = await statementsOf(
      '# Synopse\n\n| Alte Fassung | Neue Fassung |\n|---|---|\n| § 7 Zuhörer (1) Keine. | § 7 Zuhörerschaft (1) Alle dürfen zuhören. (2) Bilder sind erlaubt. |\n',
    )
    expect([first?.headings[0], first?.words, second?.headings[0]]).toEqual([
      '§ 7 Zuhörerschaft',
      'Alle dürfen zuhören.',
      '§ 7 Zuhörerschaft',
    ])
  })

  test('takes no beginning of a cell for a heading that is a sentence or has no paragraphs', async () => {
    const statements = await statementsOf(
      '# Synopse\n\n| Alte Fassung | Neue Fassung |\n|---|---|\n| Keine. | § 7 Absatz 2 gilt nicht für Gäste. |\n',
    )
    expect(statements.map(({ headings }) => headings[0])).toEqual(['Synopse'])
  })

  test('is no table that sets two things side by side', async () => {
    const statements = await statementsOf(
      '# Zahlen\n\n| Altenheim | Neubau |\n|---|---|\n| Das Heim hat Plätze. | Er kommt. |\n',
    )
    expect(statements.map(({ words }) => words)).toEqual(['Das Heim hat Plätze.', 'Er kommt.'])
  })
})
