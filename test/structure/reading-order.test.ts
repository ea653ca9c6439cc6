import { describe, expect, test } from 'vitest'
import type { LayoutRun } from '../../src/model/parsed.ts'
import { blocksOf, grid, prose, run, structure } from './layout-document.ts'
import { firstTable } from './text-document.ts'

/** Lines of a column of about 190 points that go on over their ends. */
function column(x: number, y: number, word: string, lines = 8): readonly LayoutRun[] {
  return Array.from({ length: lines }, (_, at) => {
    const text = at === 0 ? `${word} werden von allen Trägern` : 'der Stadt und des Umlandes mit'
    return run(at === lines - 1 ? `${word} beraten.` : text, x, y + at * 14)
  })
}

const firstWords = (blocks: readonly string[]): readonly string[] =>
  blocks.map((block) => /[ |](\p{L}+)/u.exec(block.replace(' |', '|'))?.[1] ?? '')

describe('columns', () => {
  test('a heading over both columns and a picture divide them', () => {
    const runs = [
      ...column(70, 100, 'Kurse', 4),
      ...column(300, 100, 'Treffs', 4),
      run('Die Lage in den Stadtteilen und ihren Nachbarschaften', 70, 190, { size: 16, bold: true }),
      ...column(70, 220, 'Kitas'),
      ...column(300, 220, 'Schulen'),
      ...column(70, 500, 'Vereine'),
      ...column(300, 500, 'Betriebe'),
    ]
    const words = firstWords(blocksOf({ runs }))
    expect(words.filter((word) => /^(?:Kurse|Treffs|Die|Kitas|Schulen|Vereine|Betriebe)$/.test(word))).toEqual([
      'Kurse',
      'Treffs',
      'Die',
      'Kitas',
      'Schulen',
      'Vereine',
      'Betriebe',
    ])
  })

  test('a paragraph that goes on in the next column is one', () => {
    const left = column(70, 100, 'Kurse').slice(0, -1)
    const right = [run('anderen beraten. Danach folgt die', 300, 100), ...column(300, 100, 'Treffs').slice(1)]
    expect(blocksOf({ runs: [...left, ...right] })).toHaveLength(1)
  })

  test('cells that begin at the same heights are no columns', () => {
    const runs = [0, 1, 2, 3].flatMap((row) => [
      ...column(70, 100 + row * 80, 'Kurse', 4),
      ...column(300, 100 + row * 80, 'Träger', 4),
    ])
    const words = blocksOf({ runs }).join(' ')
    expect(words.indexOf('Träger')).toBeLessThan(words.lastIndexOf('Kurse werden'))
  })
})

describe('margins', () => {
  const note = (y: number) =>
    ['Alle Zahlen:', 'Melderegister'].map((text, at) => run(text, 480, y + at * 10, { size: 8 }))

  test('a note is read after the paragraph it stands beside', () => {
    const runs = [...prose(100, 5, 'Angebote', 70, 60), ...note(100), ...prose(190, 4, 'Vereine', 70, 60)]
    expect(firstWords(blocksOf({ runs })).slice(0, 3)).toEqual(['Die', 'Alle', 'Die'])
  })

  test('labels in the size of the text are no notes', () => {
    const labels = [0, 1, 2].flatMap((at) => [
      run(['Ziel:', 'Wer:', 'Wann:'][at] ?? '', 70, 100 + at * 14),
      run('Angebote in der Stadt und im Umland erhalten und mit allen weiter ausbauen', 140, 100 + at * 14),
    ])
    const words = blocksOf({ runs: [...labels, ...prose(170, 6, 'Angebote', 140, 50)] }).join(' ')
    expect(words.indexOf('Wer:')).toBeLessThan(words.indexOf('Wann:'))
    expect(words.indexOf('Ziel:')).toBeLessThan(words.indexOf('Angebote'))
  })
})

test('a box beside running text is read as a whole', () => {
  const box = { x: 330, right: 540, y: 120, bottom: 200 }
  const runs = [
    ...prose(100, 9, 'Angebote', 70, 40),
    run('Kontakt', 340, 140, { bold: true }),
    run('Rathaus, Zimmer 3', 340, 156),
    run('montags bis freitags', 340, 172),
  ]
  const blocks = blocksOf({ runs, shapes: [box] })
  expect(blocks.join(' ')).toContain('Kontakt')
  expect(blocks.findIndex((block) => block.includes('Kontakt'))).toBeLessThan(
    blocks.findIndex((block) => block.includes('montags')) + 1,
  )
  expect(blocks.filter((block) => block.includes('Kontakt') && block.includes('Angebote'))).toEqual([])
})

describe('boxes side by side', () => {
  const shapes = [70, 310].map((x) => ({ x, right: x + 210, y: 200, bottom: 300 }))
  const inBox = (x: number, word: string) =>
    [`${word} trifft sich`, 'jeden Monat einmal', 'im Rathaus der Stadt'].map((text, at) =>
      run(text, x + 8, 220 + at * 16),
    )
  /** The blocks of a slide with two boxes below the runs. */
  const slide = (...above: readonly LayoutRun[]) =>
    blocksOf({
      runs: [
        run('Unser Aufbau', 70, 80, { size: 18, bold: true }),
        ...above,
        ...inBox(70, 'Links'),
        ...inBox(310, 'Rechts'),
      ],
      shapes,
    })
      .slice(1)
      .map((block) => block.replace(/ trifft.*/u, ''))

  test.each([true, false])('the title of each is read right before it, bold %s', (isBold) => {
    const titles = [run('Lenkungskreis', 80, 188, { bold: isBold }), run('Plenum', 320, 188, { bold: isBold })]
    const type = isBold ? 'heading2 |' : 'paragraph '
    expect(slide(...titles)).toEqual([`${type}Lenkungskreis`, 'paragraph Links', `${type}Plenum`, 'paragraph Rechts'])
  })

  test.each<[string, readonly LayoutRun[]]>([
    ['a line over both', [run('Zwei Gremien gibt es in unserem ganzen Netzwerk seit Beginn', 80, 188)]],
    ['words far above', [run('Lenkungskreis', 80, 130), run('Plenum', 320, 130)]],
    ['words at two heights', [run('Lenkungskreis', 80, 188), run('Plenum', 320, 176)]],
  ])('%s are the title of neither', (_, above) => {
    const blocks = slide(...above)
    expect(blocks.slice(-2)).toEqual(['paragraph Links', 'paragraph Rechts'])
  })
})

test('running heads that change with the chapter are set aside by their height', () => {
  const chapters = ['1 Ausgangslage', '2 Handlungsfelder', '3 Umsetzung', '4 Ausblick']
  const pages = chapters.map((chapter, at) => ({
    runs: [
      run('Stadt Talheim', 70, 40, { size: 8 }),
      run(chapter, 400, 40, { size: 8 }),
      ...prose(100, 6),
      run(String(at + 3), 290, 800, { size: 8 }),
    ],
  }))
  const { value } = structure(pages)
  expect(value.text).not.toContain('Handlungsfelder')
  expect(value.furniture.map(({ text }) => text)).toContain('Stadt Talheim 2 Handlungsfelder')
  expect(value.pages.map(({ label }) => label)).toEqual(['3', '4', '5', '6'])
})

describe('tables over the page', () => {
  const rules = (rows: number) =>
    grid(
      [70, 220, 370, 520],
      Array.from({ length: rows + 1 }, (_, at) => 100 + at * 40),
    )
  const cells = (...rows: readonly (readonly string[])[]) =>
    rows.flatMap((row, y) =>
      row.flatMap((text, x) => (text === '' ? [] : [run(text, 74 + x * 150, 120 + y * 40, { size: 9 })])),
    )

  test('a divided row is one row, its words stay on their pages', () => {
    const { value } = structure([
      {
        runs: cells(['Maßnahme', 'Wer', 'Wann'], ['Lotsen schulen und be-', 'Bürgeramt und', '2025']),
        rules: rules(2),
      },
      { runs: cells(['', 'gleiten', ''], ['Wegweiser drucken', 'Hauptamt', '2026']), rules: rules(2) },
    ])
    const table = value.blocks[0]?.table
    const whole = table?.rows.map((row) =>
      row.map(
        ({ start, end, rest }) =>
          value.text.slice(start, end) + (rest ? ` ${value.text.slice(rest.start, rest.end)}` : ''),
      ),
    )
    expect(whole?.[1]).toEqual(['Lotsen schulen und be-', 'Bürgeramt und gleiten', '2025'])
    expect(whole).toHaveLength(3)
    const rest = table?.rows[1]?.[1]?.rest
    expect(value.pages.findIndex(({ start, end }) => (rest?.start ?? -1) >= start && (rest?.start ?? -1) < end)).toBe(1)
  })

  test('a row of its own with an empty first cell is none', () => {
    const { value } = structure([
      { runs: cells(['Maßnahme', 'Wer', 'Wann'], ['Lotsen schulen.', 'Bürgeramt.', '2025']), rules: rules(2) },
      {
        runs: cells(
          ['Wegweiser für alle drucken und verteilen.', 'Hauptamt', '2026'],
          ['Kurse anbieten', 'vhs', '2027'],
        ),
        rules: rules(2),
      },
    ])
    expect(firstTable(value)).toHaveLength(4)
  })
})
