import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Review } from '../../src/model/review.ts'
import { messagesFor } from '../../src/report/messages/messages-for.ts'
import { renderXlsx } from '../../src/report/render-xlsx.ts'
import { reviewsFromTable } from '../../src/report/reviews-from-table.ts'
import { attributes, workbookParts, workbookSheets, xmlFault } from './read-workbook.ts'
import { sampleInput } from './sample-input.ts'
import { bundle, evidence, hostileQuote, sampleResults } from './sample-results.ts'

const reviews: readonly Review[] = [
  {
    ...{ bundle: 'nordstadt', thing: 'component', id: 'monitoring', decision: 'changed', machineValue: 'Geplant' },
    ...{ value: 'ja', by: 'A. Beck', date: '2026-05-31', reason: 'Seite 31' },
  },
  {
    ...{ bundle: 'nordstadt', thing: 'requirement', id: 'T-2', decision: 'accepted', machineValue: 'nicht erfüllt' },
    ...{ value: null, by: 'A. Beck', date: '2026-05-31', reason: '' },
  },
]
const reviewed = { results: { ...sampleResults, reviews: [...reviews] } }

async function sheetsOf(...[language, overrides]: Parameters<typeof sampleInput>) {
  return workbookSheets(await renderXlsx(sampleInput(language, overrides)))
}

describe('the sheets', () => {
  test('have German names that a tab can hold, the cover first', async () => {
    const names = [...(await sheetsOf()).keys()]
    expect(names.slice(0, 6)).toEqual([
      ...['Erläuterung', 'Bestandteile', 'Anforderungen', 'Auszählung', 'Anforderungen im Einzelnen', 'Durchsicht'],
    ])
    expect(names).not.toContain('Netzwerke')
    const { de, en } = { de: messagesFor('de').workbook.sheets, en: messagesFor('en').workbook.sheets }
    for (const sheets of [de, en]) {
      expect(new Set(Object.values(sheets)).size).toBe(Object.values(sheets).length)
      expect(Object.values(sheets).filter((name) => name.length > 31 || /[[\]:*?/\\'&<>"]/.test(name))).toEqual([])
    }
  })

  test('show one row for each concept, with values in words, a colour, a note and the way to the evidence', async () => {
    const matrix = (await sheetsOf()).get('Bestandteile')
    expect(matrix?.rows[0]?.slice(0, 4)).toEqual([
      'Kommune',
      'Art der Kommune',
      'Jahr',
      'Bedarfs- und Potenzial-\nanalyse',
    ])
    expect(matrix?.rows[1]?.slice(0, 5)).toEqual(['Nordstadt', 'kreisfreie Stadt', 2021, 'ja', 'teilw. (prüfen)'])
    expect(matrix?.rows.map(([name]) => name)).toEqual([
      ...['Kommune', 'Nordstadt', 'Landkreis Südtal-Oberes Waldgebirge', '<img src=x onerror=alert(3)>', 'scan'],
    ])
    const cell = matrix?.cells?.get('1,3')
    expect(cell?.comment?.text).toBe(
      'Das Konzept beschreibt die Lage mit Zahlen und benennt Bedarfe und Potenziale.\n' +
        '„Der Integrationsbeirat berichtet dem Stadtrat alle zwei Jahre über den Stand der Umsetzung.“ (Seite 12 (gedruckt: 10))\n' +
        'Dazu eine weitere Stelle.',
    )
    const target = /^'Belege'!A(\d+)$/.exec(cell?.hyperlink?.location ?? '')?.[1]
    const proof = (await sheetsOf()).get('Belege')?.rows[Number(target) - 1]
    expect(proof?.slice(0, 5)).toEqual([
      ...['Nordstadt', 'Bestandteil', 'Bedarfs- und Potenzialanalyse', 'ja'],
      'Der Integrationsbeirat berichtet dem Stadtrat alle zwei Jahre über den Stand der Umsetzung.',
    ])
  })

  test('lead back from the evidence to the value', async () => {
    const proofs = (await sheetsOf()).get('Belege')
    const row = proofs?.rows.findIndex((cells) => cells[0] === 'Nordstadt' && cells[2] === 'Monitoring') ?? 0
    expect(proofs?.cells?.get(`${row},1`)?.hyperlink?.location).toBe("'Bestandteile'!L2")
  })

  test('say in the note of a missing value what came nearest', async () => {
    const note = (await sheetsOf()).get('Bestandteile')?.cells?.get('1,8')?.comment?.text
    expect(note).toContain(
      'Kommt dem am nächsten, zählt aber nicht: „Für die Integrationskurse ist das Bundesamt zuständig.“ (Seite 8)',
    )
  })

  test('hold numbers as numbers and days as days', async () => {
    const measures = (await sheetsOf()).get('Maßnahmen')
    const at = (heading: string) => measures?.rows[1]?.[measures.rows[0]?.indexOf(heading) ?? -1]
    expect([at('Nr.'), at('Rang'), at('Seite')]).toEqual([1, 1, 33])
    expect(at('Von')).toEqual(new Date(Date.UTC(2025, 0, 1)))
    expect(at('Zeitraum')).toBe('2025 bis 2027')
  })

  test('count the values that stand', async () => {
    const counts = (await sheetsOf('de', reviewed)).get('Auszählung')
    const monitoring = counts?.rows.find(([title]) => title === 'Monitoring')
    const heads = counts?.rows[0]
    expect(heads).toEqual([
      ...[
        'Bestandteil',
        'ja',
        'nein',
        'teilw.',
        'Empf.',
        'Geplant',
        'n. b.',
        'Konzepte',
        'davon „prüfen“',
        'von Hand geändert',
      ],
    ])
    // Nordstadt by review, Südtal and the hostile one by the machine, the scan unread.
    expect(monitoring?.slice(0, 2)).toEqual(['Monitoring', 2])
    expect(monitoring?.at(-1)).toBe(1)
  })

  test('are in English when asked for', async () => {
    const sheets = await sheetsOf('en')
    expect([...sheets.keys()].slice(0, 2)).toEqual(['Read me', 'Components'])
    expect(sheets.get('Components')?.rows[1]?.[4]).toBe('teilw. (to check)')
  })
})

describe('corrections by hand', () => {
  test('show the new value and that of the program, in cell and note', async () => {
    const sheets = await sheetsOf('de', reviewed)
    const cell = sheets.get('Bestandteile')
    expect(cell?.rows[1]?.[11]).toBe('ja (von Hand; Programm: Geplant)')
    expect(cell?.cells?.get('1,11')?.comment?.text).toMatch(/^geändert in „ja“ von A\. Beck am 31\.5\.2026: Seite 31\n/)
    expect(sheets.get('Anforderungen')?.rows[1]?.[4]).toBe('nicht erfüllt (bestätigt)')
  })

  test.each(['de', 'en'] as const)('are read back from the sheet as they were (%s)', async (language) => {
    const sheet = (await sheetsOf(language, reviewed)).get(messagesFor(language).workbook.sheets.review)
    const rows = (sheet?.rows ?? []).map((row) =>
      row.map((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? ''))),
    )
    expect(reviewsFromTable(rows)).toEqual({ reviews, faults: [] })
  })

  test('can be chosen from lists', async () => {
    const bytes = await renderXlsx(sampleInput())
    const sheets = await workbookSheets(bytes)
    const [decision, value, date] = sheets.get('Durchsicht')?.dataValidations ?? []
    expect(decision).toMatchObject({ type: 'list', values: ['bestätigt', 'geändert', 'Anmerkung'] })
    expect(date).toMatchObject({ type: 'date', range: 'K2:K48' })
    const formula = /^IF\(\$B2="Anforderung",'Erläuterung'!\$A\$(\d+):\$A\$(\d+),'Erläuterung'!\$A\$(\d+):\$A\$(\d+)\)$/
    const places =
      formula
        .exec(value?.formula1 ?? '')
        ?.slice(1)
        .map(Number) ?? []
    const cover = sheets.get('Erläuterung')?.rows.map(([first]) => first) ?? []
    const [statusFrom = 0, statusTo = 0, from = 0, to = 0] = places
    expect(cover.slice(statusFrom - 1, statusTo)).toEqual([
      ...['erfüllt', 'teilweise', 'nicht erfüllt', 'nicht prüfbar', 'entfällt'],
    ])
    expect([cover[from - 1], cover[to - 1]]).toEqual(['ja', '–'])
  })
})

describe('text of documents', () => {
  const odd = `\u0001${hostileQuote}_x0041_\u202eumgekehrt\ud800`
  const long = 'a'.repeat(40_000)
  const hostile = {
    results: {
      ...sampleResults,
      bundles: [
        bundle('h', `=1+1&"'Blatt'!A1`, {
          actionFields: [
            { name: odd, zik: [], evidence: [evidence(odd)] },
            { name: '@SUM(A1)', zik: [], evidence: [evidence(long)] },
          ],
        }),
      ],
    },
  }

  test('stays text: no formula, no forbidden character, nothing a cell cannot hold', async () => {
    const bytes = await renderXlsx(sampleInput('de', hostile))
    const parts = workbookParts(bytes)
    for (const [name, part] of parts) {
      expect([name, xmlFault(part)]).toEqual([name, null])
      expect(/<f[ >]/.test(part)).toBe(false)
    }
    const fields = (await workbookSheets(bytes)).get('Handlungsfelder')
    expect(fields?.rows[1]?.[1]).toBe(`${hostileQuote}_x0041_\u202eumgekehrt\ufffd`)
    const cut = fields?.rows[2]?.[4]
    expect(String(cut)).toHaveLength(32_767)
    expect(cut).toMatch(/aaa … \[gekürzt; der ganze Text steht in results\.json\]$/)
  })

  test('cannot turn the words around it in a note', async () => {
    const turned = bundle('r', 'Recht', {})
    const [first] = Object.values(turned.components)
    const quote = 'vor \u202e hinter'
    const components = { ...turned.components, monitoring: { ...(first ?? fail()), evidence: [evidence(quote)] } }
    const results = { ...sampleResults, bundles: [{ ...turned, components }] }
    const note = (await sheetsOf('de', { results })).get('Bestandteile')?.cells?.get('1,11')?.comment?.text
    expect(note).toContain('„\u2068vor  hinter\u2069“')
  })

  test('leads nowhere: all links stay inside the workbook', async () => {
    const parts = workbookParts(await renderXlsx(sampleInput('de', hostile)))
    for (const [name, part] of parts) {
      if (name.endsWith('.rels')) expect(part).not.toContain('TargetMode="External"')
      expect(attributes(part, 'hyperlink', 'r:id')).toEqual([])
    }
  })
})

describe('the package', () => {
  test('is the same each time', async () => {
    const [first, second] = [await renderXlsx(sampleInput()), await renderXlsx(sampleInput())]
    expect(Buffer.compare(first, second)).toBe(0)
  })

  test('is as strict readers want it', async () => {
    const parts = workbookParts(await renderXlsx(sampleInput('de', reviewed)))
    const types = parts.get('[Content_Types].xml') ?? ''
    const typed = new Set([...attributes(types, 'Override', 'PartName')])
    const endings = new Set(attributes(types, 'Default', 'Extension'))
    for (const name of parts.keys()) {
      expect([name, typed.has(`/${name}`) || endings.has(name.slice(name.lastIndexOf('.') + 1))]).toEqual([name, true])
    }
    for (const part of typed) expect([part, parts.has(part.slice(1))]).toEqual([part, true])
    for (const [name, part] of parts) {
      if (!name.endsWith('.rels')) continue
      const folder = posix.join(posix.dirname(name), '..')
      for (const target of attributes(part, 'Relationship', 'Target')) {
        expect([name, target, parts.has(posix.join(folder, target))]).toEqual([name, target, true])
      }
      const ids = attributes(part, 'Relationship', 'Id')
      expect(new Set(ids).size).toBe(ids.length)
    }
    const workbook = parts.get('xl/workbook.xml') ?? ''
    const ranges = workbook.match(/<definedName [^>]*>([^<]*)/g)?.map((entry) => entry.replace(/^[^>]*>/, '')) ?? []
    expect(ranges).toContain("'Anforderungen im Einzelnen'!$1:$1")
    const range = /^'[^']+'!\$[A-Z]*\d*:?\$?[A-Z]*\d*(?::\$[A-Z]+\$\d+)?(?:,'[^']+'!\$[A-Z]+:\$[A-Z]+)?$/
    expect(ranges.filter((entry) => !range.test(entry))).toEqual([])
  })

  test('has the elements of each sheet in the order of the standard', async () => {
    const order = [
      ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'autoFilter', 'mergeCells'],
      ...['dataValidations', 'hyperlinks', 'pageMargins', 'pageSetup', 'headerFooter', 'legacyDrawing'],
    ]
    for (const [name, part] of workbookParts(await renderXlsx(sampleInput()))) {
      if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) continue
      const top = part
        .replace(/<\?xml[^>]*\?>/, '')
        .replace(/^<worksheet[^>]*>|<\/worksheet>$/g, '')
        .replace(/<(\w+)([^>]*[^/])?>[\s\S]*?<\/\1>/g, '<$1/>')
      const found = [...top.matchAll(/<(\w+)/g)].map(([, element]) => element ?? '')
      expect([name, found.filter((element) => !order.includes(element))]).toEqual([name, []])
      expect(found).toEqual(found.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)))
    }
  })

  test('gives notes room for their text', async () => {
    const drawing = workbookParts(await renderXlsx(sampleInput())).get('xl/drawings/vmlDrawing2.vml') ?? ''
    const heights = [...drawing.matchAll(/;height:([\d.]+)pt/g)].map(([, height]) => Number(height))
    expect(Math.min(...heights)).toBeGreaterThan(40)
    expect(new Set(heights).size).toBeGreaterThan(1)
  })

  test('heads stay in view, carry filters and are repeated on paper', async () => {
    const sheets = await sheetsOf()
    expect(sheets.get('Maßnahmen')).toMatchObject({
      freezePane: { rows: 1, columns: 3 },
      pageSetup: { orientation: 'landscape', paperSize: 'a4', printTitlesRow: '$1:$1' },
    })
    expect(sheets.get('Bestandteile')?.autoFilter?.range).toBe('A1:P5')
  })
})

function fail(): never {
  throw new Error('the sample has no components')
}
