import { describe, expect, test } from 'vitest'
import { documentOfText, firstTable, listBlocks } from './text-document.ts'

const prose =
  'Die Verwaltung hat gemeinsam mit den freien Trägern erhoben, welche Angebote im Stadt-\ngebiet bestehen und wo sie fehlen. Daraus ergibt sich ein Bild, das in den folgenden Jah-\nren fortgeschrieben wird.'
const proseOn = (topic: string): string =>
  `Zu ${topic} wurden alle Träger befragt und um eine kurze Darstellung ihrer Arbeit gebeten;\ndie Antworten zu ${topic} sind im Anhang abgedruckt und werden in jedem Jahr durchgesehen.`
const proseJoined =
  'Die Verwaltung hat gemeinsam mit den freien Trägern erhoben, welche Angebote im Stadtgebiet bestehen und wo sie fehlen. Daraus ergibt sich ein Bild, das in den folgenden Jahren fortgeschrieben wird.'

test('a plan with glued numbers, labels that recur and lists without indents', () => {
  const field = (number: string, name: string): string =>
    `${number}${name}\n${prose}\nAusgangslage\n${prose}\nZiel\n${prose}\nMögliche Maßnahmen\n-Ausbau der Beratung in allen Stadtteilen\n-mehrsprachige Fassung der wichtigsten Vordrucke\n`
  const text = [
    '\n\n1\nIntegrationsplan Musterau\n\n2\nInhalt\n1Einleitung.................................................3\n2Handlungsfelder............................................3\n2.1Bildung...................................................3\n2.2Arbeit....................................................4\n2.3Wohnen....................................................4',
    `\n3\n1Einleitung\n${prose}\n2Handlungsfelder\n${prose}\n${field('2.1', 'Bildung')}`,
    `4\n${field('2.2', 'Arbeit')}${field('2.3', 'Wohnen')}`,
  ].join('\n')
  const document = documentOfText(text)
  expect(document.sections.map(({ level, number, title }) => `${level} ${number} ${title}`.trim())).toEqual([
    '0',
    '1  Inhalt',
    '1 1 Einleitung',
    '1 2 Handlungsfelder',
    ...['2.1 Bildung', '2.2 Arbeit', '2.3 Wohnen'].flatMap((name) => [
      `2 ${name}`,
      '3  Ausgangslage',
      '3  Ziel',
      '3  Mögliche Maßnahmen',
    ]),
  ])
  expect(document.pages.map((page) => page.label)).toEqual(['1', '2', '3', '4'])
  expect(listBlocks(document)).toContain('item1 -|mehrsprachige Fassung der wichtigsten Vordrucke')
  expect(listBlocks(document)).toContain(`paragraph ${proseJoined}`)
  expect(document.blocks.filter((block) => block.type === 'toc')).toHaveLength(5)
})

test('parts counted in words stand above the paragraphs that are counted through them', () => {
  const paragraph = (number: number, title: string) => `\n§ ${number} ${title}\n\n${prose}\n`
  const text = `Satzung\n\nERSTER TEIL: ALLGEMEINES\n${paragraph(1, 'Name')}${paragraph(2, 'Ziele')}\nZWEITER TEIL: DER BEIRAT\n${paragraph(3, 'Mitglieder')}${paragraph(4, 'Sitzungen')}`
  const { sections } = documentOfText(text)
  const parentOf = (title: string) => sections[sections.find((section) => section.title === title)?.parent ?? -1]?.title
  expect(['Name', 'Ziele', 'Mitglieder', 'Sitzungen'].map(parentOf)).toEqual([
    'ALLGEMEINES',
    'ALLGEMEINES',
    'DER BEIRAT',
    'DER BEIRAT',
  ])
})

test('words that recur at the top of pages are no furniture when they recur inside as well', () => {
  const pages = ['A', 'B', 'C'].map(
    (name, at) => `Ziel\n${proseOn(name)}\n${name}-Stadt\nZiel\n${proseOn(name)}\nSeite ${at + 1}`,
  )
  const document = documentOfText(pages.join('\f'))
  expect(document.furniture.map(({ text }) => text)).toEqual(['Seite 1', 'Seite 2', 'Seite 3'])
  expect(document.blocks.filter(({ type }) => type === 'heading')).toHaveLength(6)
})

test('running heads and feet are set aside and kept, their numbers become labels', () => {
  const pages = [5, 6, 7, 8].map(
    (number) =>
      `Stadt Musterau – Integrationskonzept\n\n${proseOn(`Nr. ${number}`.repeat(number))}\n\nStand 2024 | ${number}`,
  )
  const document = documentOfText(pages.join('\f'))
  expect(document.text).not.toContain('Stand 2024')
  expect(document.furniture).toHaveLength(8)
  expect(document.furniture[0]).toEqual({ file: 0, page: 1, text: 'Stadt Musterau – Integrationskonzept' })
  expect(document.pages.map(({ number, label }) => [number, label])).toEqual([
    [1, '5'],
    [2, '6'],
    [3, '7'],
    [4, '8'],
  ])
})

test('a paragraph that runs over the page is cut by the page at the right word', () => {
  const { text, pages, blocks } = documentOfText(
    'Der Kreistag hat das Konzept in seiner Sitzung\nam 3. Mai beschlossen und die Verwal-\n\ftung beauftragt, es umzusetzen und ihm jedes Jahr zu berichten.',
  )
  expect(blocks).toHaveLength(1)
  expect(text.slice(pages[1]?.start, pages[1]?.end)).toBe(
    'tung beauftragt, es umzusetzen und ihm jedes Jahr zu berichten.',
  )
  expect(text).toContain('die Verwaltung beauftragt')
})

test('notes at the foot do not interrupt a paragraph and stay on their page', () => {
  const document = documentOfText(
    'Der Anteil der Zugewanderten ist in den letzten zehn Jahren gestiegen,1 besonders in der\nInnenstadt und in den nördlichen Ortsteilen, wo viele Familien mit kleinen Kindern ein\n______________\n1 Melderegister, eigene Auswertung.\n\fneues Zuhause gefunden haben.',
  )
  expect(listBlocks(document).map((block) => block.split(' ')[0])).toEqual(['footnote', 'paragraph'])
  expect(document.text).toContain('ein neues Zuhause')
  expect(document.pages[0]?.end).toBe(document.text.indexOf('neues Zuhause'))
})

describe('headings', () => {
  const headings = (text: string): readonly string[] =>
    listBlocks(documentOfText(text)).filter((block) => block.startsWith('heading'))

  test('paragraph signs and words with numbers, title on the next line', () => {
    const text = `§ 1\nName und Sitz\n\n(1) ${prose}\n\n§ 2 Aufgaben\n\n(1) ${prose}\n\nLeitlinie 3\nArbeitsweise\n\n${prose}`
    expect(headings(text)).toEqual([
      'heading1 § 1|Name und Sitz',
      'heading1 § 2|Aufgaben',
      'heading1 |Leitlinie 3 Arbeitsweise',
    ])
  })

  test('numbers that start again below letters', () => {
    const part = (letter: string): string =>
      `${letter}  Grundlagen ${letter}\n\n${prose}\n\n1. Anlass ${letter}\n\n${prose}\n\n2. Auftrag ${letter}\n\n${prose}\n\n`
    expect(headings(part('A') + part('B'))).toEqual([
      'heading1 A|Grundlagen A',
      'heading2 1|Anlass A',
      'heading2 2|Auftrag A',
      'heading1 B|Grundlagen B',
      'heading2 1|Anlass B',
      'heading2 2|Auftrag B',
    ])
  })

  test.each([
    ['items of a list', '1. Kurse anbieten\n2. Lotsen gewinnen\n3. Mieten begrenzen'],
    [
      'a sentence that begins with a number',
      `12 Personen nahmen an der Befragung teil und gaben Auskunft über ihre Lage in der Stadt.\n${prose}`,
    ],
    ['a date', `23. Oktober 2023\n${prose}`],
    ['an address', 'Stadt Musterau\nAmt für Soziales\nRathausplatz 1\n12345 Musterau\nTel. 01234/5678'],
    ['a signature', `${prose}\n\nMusterau, im Mai 2024\n\nDr. Anna Beispiel\nBürgermeisterin`],
  ])('%s is none', (_, text) => {
    expect(headings(text)).toEqual([])
  })
})

describe('lists', () => {
  test.each([
    ['-', '- Kurse\n- Lotsen'],
    ['•', '•   Kurse\n•   Lotsen'],
    ['\uf0b7', '\uf0b7 Kurse\n\uf0b7 Lotsen'],
    ['□', '□ Kurse\n□ Lotsen'],
    ['►', '► Kurse\n► Lotsen'],
  ])('%s is the marker', (marker, text) => {
    expect(listBlocks(documentOfText(text))).toEqual([`item1 ${marker}|Kurse`, `item1 ${marker}|Lotsen`])
  })

  test('continuation lines and nesting', () => {
    const text =
      'Geplant sind:\n  a) Kurse in allen Stadtteilen, auch am Abend und mit Kinder-\n     betreuung,\n     - in Nord\n     - in Süd\n  b) Lotsen.'
    expect(listBlocks(documentOfText(text)).slice(1)).toEqual([
      'item1 a)|Kurse in allen Stadtteilen, auch am Abend und mit Kinderbetreuung,',
      'item2 -|in Nord',
      'item2 -|in Süd',
      'item1 b)|Lotsen.',
    ])
  })
})

describe('tables', () => {
  test('columns aligned by spaces, cells over several lines', () => {
    const text =
      'Nr.  Maßnahme                        Zuständig         Beginn\n1.1  Ausbau der Sprachkurse in den   Volkshochschule   2025\n     nördlichen Ortsteilen\n1.2  Lotsenpro-                      Amt für Sozi-     2026\n     gramm                           ales\n'
    const document = documentOfText(text)
    expect(firstTable(document)).toEqual([
      ['Nr.', 'Maßnahme', 'Zuständig', 'Beginn'],
      ['1.1', 'Ausbau der Sprachkurse in den nördlichen Ortsteilen', 'Volkshochschule', '2025'],
      ['1.2', 'Lotsenprogramm', 'Amt für Soziales', '2026'],
    ])
    expect(document.blocks[0]?.table?.headerRows).toBe(1)
  })

  test('rows separated by tabs', () => {
    expect(firstTable(documentOfText('Jahr\tPersonen\n2022\t310\n2023\t355'))).toEqual([
      ['Jahr', 'Personen'],
      ['2022', '310'],
      ['2023', '355'],
    ])
  })

  test('a table goes on after the page without its repeated headings', () => {
    const head = 'Angebot            Träger         Ort'
    const rows = (name: string): string =>
      [1, 2, 3].map((at) => `${name} ${at}            Verein ${at}       Ort ${at}`).join('\n')
    expect(firstTable(documentOfText(`${head}\n${rows('Kurs')}\n\f${head}\n${rows('Rat ')}`))).toHaveLength(7)
  })

  test('lines set to full width by doubled spaces are none', () => {
    const text =
      'Der  Plan  ist  eine  Weiterführung  der  Leitlinien  zur  Integration\nund  er  gilt  für  die  ganze  Stadt  und  ihre  Ortsteile  im  Norden\nund  wird  in  jedem  Jahr  von  neuem  mit  allen  gemeinsam  beraten.'
    expect(documentOfText(text).blocks.map(({ type }) => type)).toEqual(['paragraph'])
  })
})

test('captions stand for themselves', () => {
  const blocks = listBlocks(documentOfText(`${prose}\nAbbildung 3: Bevölkerung\nQuelle: Melderegister\n${prose}`))
  expect(blocks.filter((block) => block.startsWith('caption'))).toEqual([
    'caption Abbildung 3: Bevölkerung',
    'caption Quelle: Melderegister',
  ])
})

test('a lost space is mended when both halves occur elsewhere', () => {
  const { text } = documentOfText(
    'Menschen mitMigrationshintergrund leben hier.\n\nDer Migrationshintergrund ist nicht mit dem Pass gleichzusetzen, siehe eGovernment.',
  )
  expect(text).toContain('Menschen mit Migrationshintergrund leben')
  expect(text).toContain('eGovernment')
})

test('marks of emphasis go', () => {
  expect(documentOfText('Das **Konzept** gilt <i>sofort</i>.').text).toBe('Das Konzept gilt sofort.')
})

test('several files stand one after the other', async () => {
  const { structureDocument } = await import('../../src/structure/structure-document.ts')
  const { assertValidDocument } = await import('../../src/structure/assert-valid-document.ts')
  const file = (path: string, line: string) => ({
    parsed: { path, format: 'text', title: null, issues: [], form: 'lines', pages: [[line]] } as const,
    sha256: path,
  })
  const { value } = structureDocument([file('a.txt', 'Erster Teil.'), file('b.txt', 'Zweiter Teil.')])
  assertValidDocument(value)
  expect(value.text).toBe('Erster Teil.\nZweiter Teil.')
  expect(value.files.map(({ start, end }) => [start, end])).toEqual([
    [0, 13],
    [13, 26],
  ])
  expect(value.sections.map(({ level, start }) => [level, start])).toEqual([
    [0, 0],
    [0, 13],
  ])
})
