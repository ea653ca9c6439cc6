import { describe, expect, test } from 'vitest'
import type { Document } from '../../src/model/document.ts'
import type { LayoutRun } from '../../src/model/parsed.ts'
import { judgePages } from '../../src/structure/page-readability.ts'
import { blankPage, blocksOf, grid, type PageSource, prose, run, structure } from './layout-document.ts'
import { firstTable, listBlocks } from './text-document.ts'

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

  test('the bold end of a sentence that began on the line above is none', () => {
    const runs = [...prose(100, 4).slice(0, 3), run('Volkshochschule', 70, 142, { bold: true }), ...prose(190, 3)]
    expect(blocksOf({ runs }).filter((block) => block.startsWith('heading'))).toEqual([])
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
  expect(blocksOf({ runs }).at(-1)).toBe('footnote 1|Eigene Auswertung des Melderegisters.')
})

test('small print with a number and a dot is a note when the number stands behind a word', () => {
  const note = run('2. Geändert durch Beschluss vom 17. März 2025.', 70, 780, { size: 8 })
  const referring = [...prose(100, 5), run('Das Nähere regelt die Verwaltung.2', 70, 170), note]
  expect(blocksOf({ runs: referring }).at(-1)).toBe('footnote 2|Geändert durch Beschluss vom 17. März 2025.')
  const list = [...prose(100, 5), run('Es gelten zwei Regeln:', 70, 170), note]
  expect(blocksOf({ runs: list }).join()).not.toContain('footnote')
})

test('titles of chapters that each begin on a new page are no running heads', () => {
  const names = ['Deutsch lernen', 'Arbeit finden', 'Gut wohnen', 'Gesund bleiben']
  const pages = names.map((name) => ({
    runs: [
      run('Stadt Musterau', 70, 40, { size: 8 }),
      run(name, 70, 80, { size: 18, bold: true }),
      ...prose(130, 8, name),
    ],
  }))
  const headings = blocksOf(...pages).filter((block) => block.startsWith('heading'))
  expect(headings).toEqual(names.map((name) => `heading1 |${name}`))
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
    [
      'garbage',
      'Ge~e1nde L|ns3ng xq wjvk bq~ pzzt f|r lll qqx',
      [false, false],
      ['page-unreadable', 'document-without-text'],
    ],
    ['poor', 'Die Ge~einde berät Zugewanderte bei der Such3 n|ch Arbeit', [true, true], ['text-layer-poor']],
    ['language', 'Die Gemeinde berät Zugewanderte bei der Suche nach Arbeit', [true, false], []],
  ])('the text layer of a scan is %s', (_, text, [readable, doubtful], codes) => {
    const runs = Array.from({ length: 4 }, (_, at) => run(text, 70, 100 + at * 14))
    const { value, issues } = structure([{ runs, images: true }])
    expect(value.pages[0]).toMatchObject({ readable, confidence: null, doubtful })
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
    const pages = [{ images: true }, { images: true }].map((page, at) => ({ ...blankPage, ...page, number: at + 1 }))
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

test('a logo in the line of the headlines of slides is no part of them', () => {
  const slides = ['Ziele', 'Gremien', 'Mitglieder', 'Termine', 'Kontakt'].map((title) => ({
    runs: [run(title, 60, 60, { size: 24 }), run('MUSTERKREIS', 480, 62, { size: 12 }), ...prose(140, 4)],
  }))
  const { value } = structure(slides)
  expect(value.sections.slice(1).map(({ title }) => title)).toEqual([
    'Ziele',
    'Gremien',
    'Mitglieder',
    'Termine',
    'Kontakt',
  ])
  expect(value.furniture.filter(({ text }) => text === 'MUSTERKREIS')).toHaveLength(5)
  const once = structure(
    slides.map((slide, at) => (at < 2 ? slide : { runs: slide.runs.filter(({ text }) => text !== 'MUSTERKREIS') })),
  )
  expect(once.value.text.match(/MUSTERKREIS/gu)).toHaveLength(2)
})
