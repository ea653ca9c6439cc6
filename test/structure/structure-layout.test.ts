import { describe, expect, test } from 'vitest'
import type { Document } from '../../src/model/document.ts'
import type { LayoutPage, LayoutRule, LayoutRun } from '../../src/model/parsed.ts'
import { assertValidDocument } from '../../src/structure/assert-valid-document.ts'
import { judgePages } from '../../src/structure/page-readability.ts'
import { structureDocument } from '../../src/structure/structure-document.ts'
import { firstTable, listBlocks } from './text-document.ts'

type PageSource = Partial<Pick<LayoutPage, 'rules' | 'label' | 'unmapped' | 'images' | 'recognised'>> &
  Readonly<{ runs?: readonly LayoutRun[] }>

const blank = {
  label: null,
  width: 595,
  height: 842,
  runs: [],
  rules: [],
  unmapped: 0,
  images: false,
  recognised: null,
}

function run(text: string, x: number, y: number, style: Partial<LayoutRun> = {}): LayoutRun {
  const size = style.size ?? 11
  return { text, x, y, width: text.length * size * 0.5, size, bold: false, italic: false, ...style }
}

function structure(
  pages: readonly PageSource[],
  outline: readonly string[] = [],
): ReturnType<typeof structureDocument> {
  const result = structureDocument([
    {
      parsed: {
        path: 'a.pdf',
        format: 'pdf',
        title: null,
        issues: [],
        form: 'layout',
        pages: pages.map((page, at) => ({
          ...blank,
          number: at + 1,
          ...page,
        })),
        outline: outline.map((title) => ({ title, level: 1, page: 1 })),
      },
      sha256: '0',
    },
  ])
  assertValidDocument(result.value)
  return result
}

const blocksOf = (...pages: readonly PageSource[]): readonly string[] => listBlocks(structure(pages).value)

/** Lines of running text, 14 points apart, each nearly as long as the column. */
function prose(y: number, count: number, word = 'Angebote', x = 70, letters = 80): readonly LayoutRun[] {
  return Array.from({ length: count }, (_, at) => {
    const line = `${at === 0 ? 'Die' : 'und'} ${word} werden jedes Jahr gemeinsam mit allen Trägern in der Stadt und im Umland erhoben`
    return run(at === count - 1 ? `und ${word} beraten.` : line.slice(0, letters).trimEnd(), x, y + at * 14)
  })
}

/** A grid of ruling lines over the given edges. */
function grid(xs: readonly number[], ys: readonly number[]): readonly LayoutRule[] {
  const [left = 0, top = 0] = [xs[0], ys[0]]
  const [right = 0, bottom = 0] = [xs.at(-1), ys.at(-1)]
  return [
    ...ys.map((y) => ({ x1: left, y1: y, x2: right, y2: y })),
    ...xs.map((x) => ({ x1: x, y1: top, x2: x, y2: bottom })),
  ]
}

describe('headings', () => {
  test('by size and weight, levels from numbers where there are some', () => {
    const runs = [
      run('1 Ausgangslage', 70, 100, { size: 16, bold: true }),
      ...prose(130, 3),
      run('1.1 Bevölkerung', 70, 200, { size: 13, bold: true }),
      ...prose(225, 3),
      run('Blick nach vorn', 70, 300, { size: 13, bold: true }),
      ...prose(325, 3),
    ]
    expect(blocksOf({ runs }).filter((block) => block.startsWith('heading'))).toEqual([
      'heading1 1|Ausgangslage',
      'heading2 1.1|Bevölkerung',
      'heading2 |Blick nach vorn',
    ])
  })

  test('over two lines', () => {
    const big = { size: 16, bold: true }
    const runs = [
      run('Gesellschaftliche Teilhabe und inter-', 70, 100, big),
      run('kulturelle Öffnung', 70, 119, big),
      ...prose(150, 4),
    ]
    expect(blocksOf({ runs })[0]).toBe('heading1 |Gesellschaftliche Teilhabe und interkulturelle Öffnung')
  })

  test('bookmarks are witnesses', () => {
    const runs = [...prose(100, 3), run('Ankommen', 70, 160), ...prose(190, 3)]
    expect(listBlocks(structure([{ runs }], ['Ankommen']).value)[1]).toBe('heading1 |Ankommen')
  })

  test('a bold beginning of a paragraph and bold prose are none', () => {
    const runs = [
      run('Ziel:', 70, 100, { bold: true }),
      run('Alle Kinder besuchen eine Kita.', 100, 100),
      run('Der Rat hat das am Montag einstimmig beschlossen.', 70, 130, { bold: true }),
    ]
    expect(blocksOf({ runs }).filter((block) => block.startsWith('heading'))).toEqual([])
  })
})

describe('tables between lines', () => {
  const cells = (rows: readonly (readonly string[])[], y: number): readonly LayoutRun[] =>
    rows.flatMap((row, at) =>
      row.map((text, column) => run(text, 74 + column * 150, y + 14 + at * 20, { size: 10, bold: at === 0 })),
    )

  test('cells by lines, text of several lines joined, bullets divided by semicolons', () => {
    const runs = [
      ...cells([['Ziel', 'Maßnahme', 'Beginn']], 100),
      run('Sprache', 74, 134, { size: 10 }),
      run('• Abend-', 224, 134, { size: 10 }),
      run('kurse', 224, 146, { size: 10 }),
      run('• Treffs', 224, 158, { size: 10 }),
      run('2025', 374, 134, { size: 10 }),
    ]
    const { value } = structure([
      { runs: [...runs, ...prose(300, 4)], rules: grid([70, 220, 370, 500], [100, 120, 170]) },
    ])
    expect(firstTable(value)).toEqual([
      ['Ziel', 'Maßnahme', 'Beginn'],
      ['Sprache', 'Abendkurse; Treffs', '2025'],
    ])
    expect(value.blocks[0]?.table?.headerRows).toBe(1)
  })

  test('a merged cell is repeated with the same span', () => {
    const rules = [...grid([70, 220, 370], [100, 120, 140, 160])].filter((rule) => rule.y1 !== 140)
    const { value } = structure([
      {
        runs: cells(
          [
            ['Feld', 'Angebot'],
            ['Bildung', 'Kita'],
            ['', 'Schule'],
          ],
          100,
        ),
        rules: [...rules, { x1: 220, y1: 140, x2: 370, y2: 140 }],
      },
    ])
    const rows = value.blocks[0]?.table?.rows
    expect(rows?.[2]?.[0]).toEqual(rows?.[1]?.[0])
    expect(firstTable(value)).toEqual([
      ['Feld', 'Angebot'],
      ['Bildung', 'Kita'],
      ['Bildung', 'Schule'],
    ])
  })

  test('goes on after the page, repeated headings are dropped', () => {
    const page = (name: string): PageSource => ({
      runs: cells(
        [
          ['Nr.', 'Maßnahme', 'Beginn'],
          [`${name}1`, `Kurs ${name}`, '2025'],
        ],
        60,
      ),
      rules: grid([70, 220, 370, 500], [60, 80, 100]),
    })
    const { value } = structure([page('A'), page('B')])
    expect(firstTable(value).map((row) => row[0])).toEqual(['Nr.', 'A1', 'B1'])
    expect(value.pages[1]?.start).toBe(value.text.indexOf('B1'))
  })

  test('a box around text is none', () => {
    expect(
      blocksOf({ runs: prose(120, 4), rules: grid([60, 520], [100, 190]) }).map((block) => block.split(' ')[0]),
    ).toEqual(['paragraph'])
  })
})

test('two columns are read one after the other', () => {
  const runs = [...prose(100, 16, 'Linkes', 60, 44), ...prose(100, 16, 'Rechtes', 320, 44)]
  const text = structure([{ runs }]).value.text
  expect(text.lastIndexOf('Linkes')).toBeLessThan(text.indexOf('Rechtes'))
})

test('a raised mark stays with its line', () => {
  const runs = [run('Der Anteil steigt', 70, 100), run('1', 70 + 17 * 5.5, 96, { size: 7 }), run('weiter.', 180, 100)]
  expect(blocksOf({ runs })).toEqual(['paragraph Der Anteil steigt1 weiter.'])
})

test('small print with a mark at the foot is a note', () => {
  const runs = [...prose(100, 5), run('1 Eigene Auswertung des Melderegisters.', 70, 780, { size: 8 })]
  expect(blocksOf({ runs }).at(-1)).toBe('footnote 1 Eigene Auswertung des Melderegisters.')
})

test('running heads and page numbers are set aside', () => {
  const document: Document = structure(
    [3, 4, 5].map((number) => ({
      runs: [
        run('Stadt Musterau', 70, 40, { size: 8 }),
        ...prose(100, 8, 'Angebote'.slice(number)),
        run(`Seite ${number}`, 280, 810, { size: 8 }),
      ],
    })),
  ).value
  expect(document.furniture).toHaveLength(6)
  expect(document.pages.map((page) => page.label)).toEqual(['3', '4', '5'])
})

describe('pages with doubtful words', () => {
  const recognised = { engine: 'tesseract 5', turn: 0 } as const

  test.each([
    ['recognised well', 93, false, 'page-recognised'],
    ['recognised badly', 70, true, 'page-recognised-poorly'],
  ])('%s', (_, confidence, doubtful, code) => {
    const { value, issues } = structure([{ runs: prose(100, 3), recognised: { ...recognised, confidence } }])
    expect(value.pages[0]).toMatchObject({ readable: true, confidence, doubtful })
    expect(issues.map((issue) => issue.code)).toEqual([code])
  })

  test.each([
    ['garbage', 'Ge~e1nde L|ns3ng xq wjvk bq~ pzzt f|r lll qqx', true, ['text-layer-poor']],
    ['language', 'Die Gemeinde berät Zugewanderte bei der Suche nach Arbeit', false, []],
  ])('the text layer of a scan is %s', (_, text, doubtful, codes) => {
    const runs = Array.from({ length: 4 }, (_, at) => run(text, 70, 100 + at * 14))
    const { value, issues } = structure([{ runs, images: true }])
    expect(value.pages[0]).toMatchObject({ readable: true, confidence: null, doubtful })
    expect(issues.map((issue) => issue.code)).toEqual(codes)
  })
})

describe('pages that cannot be read', () => {
  test('a scan', () => {
    const { value, issues } = structure([{ images: true }, { runs: prose(100, 3) }])
    expect(value.pages.map((page) => page.readable)).toEqual([false, true])
    expect(issues).toMatchObject([{ code: 'page-without-text', severity: 'warning', page: 1 }])
  })

  test('a font without characters', () => {
    const { value, issues } = structure([{ runs: [run('xxxxxxxxxxxxxxxxxxxxxxxx', 70, 100)], unmapped: 20 }])
    expect(value.pages[0]?.readable).toBe(false)
    expect(issues[0]).toMatchObject({ code: 'page-unreadable', page: 1 })
  })

  test('why they were not recognised is among the facts', () => {
    const pages = [{ images: true }, { images: true }].map((page, at) => ({ ...blank, ...page, number: at + 1 }))
    const { issues } = judgePages({ pages, unrecognised: new Map([[2, 'language']]) }, 'a.pdf')
    expect(issues.map(({ facts }) => facts.lacking)).toEqual([undefined, 'language', undefined])
  })

  test('all of them', () => {
    expect(structure([{ images: true }, { images: true }]).issues.map((issue) => issue.code)).toEqual([
      'page-without-text',
      'page-without-text',
      'document-without-text',
    ])
  })
})
