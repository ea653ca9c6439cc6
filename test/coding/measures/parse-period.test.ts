import { describe, expect, test } from 'vitest'
import { findPeriod, readPeriodCell } from '../../../src/coding/measures/parse-period.ts'

/** "start/end horizon text" of the period in a cell of periods or in running text; "" for none. */
function periodIn(text: string, place: 'cell' | 'prose' = 'cell'): string {
  const found = findPeriod(text, place === 'cell')
  if (!found) return ''
  const { start, end, horizon } = found.period
  return [`${start ?? '…'}/${end ?? '…'}`, horizon ?? ''].join(' ').trim()
}

describe('in a cell', () => {
  test.each([
    ['2025', '2025-01-01/2025-12-31'],
    ['Jahr 2025', '2025-01-01/2025-12-31'],
    ['im Jahr 2026', '2026-01-01/2026-12-31'],
    ['im Laufe des Jahres 2026', '2026-01-01/2026-12-31'],
    ['2025-2027', '2025-01-01/2027-12-31'],
    ['2025 – 2027', '2025-01-01/2027-12-31'],
    ['2025 bis 2027', '2025-01-01/2027-12-31'],
    ['von 2025 bis 2027', '2025-01-01/2027-12-31'],
    ['in den Jahren 2025 und 2026', '2025-01-01/2026-12-31'],
    ['2025/2026', '2025-01-01/2026-12-31'],
    ['2025/26', '2025-01-01/2026-12-31'],
    ['Haushaltsjahr 2026', '2026-01-01/2026-12-31'],
    ['ab 2025', '2025-01-01/…'],
    ['seit 2024', '2024-01-01/…'],
    ['Beginn 2026', '2026-01-01/…'],
    ['ab dem 2. Halbjahr 2026', '2026-07-01/…'],
    ['Start Frühjahr 2026', '2026-03-01/…'],
    ['bis 2026', '…/2026-12-31'],
    ['bis Ende 2026', '…/2026-12-31'],
    ['bis spätestens 2026', '…/2026-12-31'],
    ['spätestens bis Ende 2026', '…/2026-12-31'],
    ['bis zum 30.06.2026', '…/2026-06-30'],
    ['31.12.2025', '2025-12-31/2025-12-31'],
    ['1. März 2026', '2026-03-01/2026-03-01'],
    ['zum 1. September 2026', '…/2026-09-01'],
    ['01.01.2025 bis 30.06.2026', '2025-01-01/2026-06-30'],
    ['01.09.2025 – 31.08.2026', '2025-09-01/2026-08-31'],
    ['Mai 2026', '2026-05-01/2026-05-31'],
    ['Februar 2028', '2028-02-01/2028-02-29'],
    ['Januar 2025 bis März 2026', '2025-01-01/2026-03-31'],
    ['09/2025', '2025-09-01/2025-09-30'],
    ['06.2026', '2026-06-01/2026-06-30'],
    ['Anfang 2026', '2026-01-01/2026-03-31'],
    ['Mitte 2026', '2026-06-01/2026-08-31'],
    ['Ende 2026', '2026-10-01/2026-12-31'],
    ['Jahresende 2026', '2026-10-01/2026-12-31'],
    ['seit 2019 fortlaufend', '2019-01-01/… laufend'],
    ['Herbst 2026', '2026-09-01/2026-11-30'],
    ['1. Quartal 2026', '2026-01-01/2026-03-31'],
    ['III Quartal 2026', '2026-07-01/2026-09-30'],
    ['Q2/2026', '2026-04-01/2026-06-30'],
    ['Q 4 2026', '2026-10-01/2026-12-31'],
    ['2. Halbjahr 2025', '2025-07-01/2025-12-31'],
    ['erstes Halbjahr 2026', '2026-01-01/2026-06-30'],
    ['zweites Quartal 2026', '2026-04-01/2026-06-30'],
    ['III. Quartal 2026', '2026-07-01/2026-09-30'],
    ['IV. Quartal 2025', '2025-10-01/2025-12-31'],
    ['I. Halbjahr 2026', '2026-01-01/2026-06-30'],
    ['III/2026', '2026-07-01/2026-09-30'],
    ['II/26', '2026-04-01/2026-06-30'],
    ['3. Quartal 25', '2025-07-01/2025-09-30'],
    ['1. und 2. Quartal 2026', '2026-01-01/2026-06-30'],
    ['Schuljahr 2025/26', '2025-08-01/2026-07-31'],
    ['Schuljahre 2025/26 bis 2027/28', '2025-08-01/2028-07-31'],
    ['Winter 2026/27', '2026-10-01/2027-03-31'],
    ['ab Schuljahr 2025/26', '2025-08-01/…'],
    ['Schuljahresbeginn 2025/26', '2025-08-01/2025-09-30'],
    ['Jahresende 2026', '2026-10-01/2026-12-31'],
    ['Dez. 2026', '2026-12-01/2026-12-31'],
    ['Sept. 2026', '2026-09-01/2026-09-30'],
    ['bis Ende Mai 2026', '…/2026-05-31'],
    ['Juni bis August 2026', '2026-06-01/2026-08-31'],
    ['Mai/Juni 2026', '2026-05-01/2026-06-30'],
    ['Frühjahr 2026 bis Herbst 2027', '2026-03-01/2027-11-30'],
    ['2. Halbjahr 2026 bis 1. Halbjahr 2027', '2026-07-01/2027-06-30'],
    ['Herbst bis Frühjahr 2027', '2026-09-01/2027-05-31'],
    ['01.06. bis 31.08.2026', '2026-06-01/2026-08-31'],
    ['1. bis 15. Mai 2026', '2026-05-01/2026-05-15'],
    ['31.12.26', '2026-12-31/2026-12-31'],
    ['2026 ff.', '2026-01-01/…'],
    ['Ausbildungsbeginn 1. September 2026', '2026-09-01/…'],
    ['kurzfristig', '…/… kurzfristig'],
    ['Kurzfristige Umsetzung', '…/… kurzfristig'],
    ['ab sofort', '…/… kurzfristig'],
    ['umgehend', '…/… kurzfristig'],
    ['mittelfristig', '…/… mittelfristig'],
    ['langfristig', '…/… langfristig'],
    ['kurz- bis mittelfristig', '…/… mittelfristig'],
    ['kurz-/mittelfristig', '…/… mittelfristig'],
    ['mittel- bis langfristig', '…/… langfristig'],
    ['laufend', '…/… laufend'],
    ['fortlaufend', '…/… laufend'],
    ['Daueraufgabe', '…/… laufend'],
    ['dauerhaft', '…/… laufend'],
    ['jährlich', '…/… laufend'],
    ['kontinuierlich', '…/… laufend'],
    ['wöchentlich', '…/… laufend'],
    ['Dauerangebot', '…/… laufend'],
    ['permanent', '…/… laufend'],
    ['fortwährend', '…/… laufend'],
    ['innerhalb von sechs Monaten', '…/… kurzfristig'],
    ['innerhalb von zwei Jahren', '…/… mittelfristig'],
    ['5 Jahre', '…/… mittelfristig'],
    ['ab 2025 laufend', '2025-01-01/… laufend'],
    ['seit 2019 fortlaufend', '2019-01-01/… laufend'],
    ['2026, zuständig Sozialamt', '2026-01-01/2026-12-31'],
    ['ab 2025, danach jährlich', '2025-01-01/… laufend'],
    ['mittelfristig (bis 2027)', '…/2027-12-31 mittelfristig'],
    ['bis Ende 2026, dann laufend', '…/2026-12-31 laufend'],
  ])('%s: %s', (text, expected) => {
    expect(periodIn(text)).toBe(expected)
  })
})

describe('no period in a cell', () => {
  test.each([
    '',
    '-',
    'offen',
    'noch festzulegen',
    'Sozialamt',
    '2.500 Euro',
    '2000 €',
    'Beschluss-Nr. 2016/034',
    '§ 2008',
  ])('"%s"', (text) => {
    expect(periodIn(text)).toBe('')
  })
})

describe('in running text', () => {
  test.each([
    ['Bis Ende 2026 richtet das Amt eine Sprechstunde ein.', '…/2026-12-31'],
    ['Der Kreis baut 2026 ein Netz von Lotsen auf.', '2026-01-01/2026-12-31'],
    ['Das Angebot wird mittelfristig ausgebaut.', '…/… mittelfristig'],
    ['Die Anlaufstelle öffnet im Schuljahr 2025/26.', '2025-08-01/2026-07-31'],
    ['Von 2025 bis 2027 entstehen zwölf Plätze.', '2025-01-01/2027-12-31'],
    ['Die Kurse starten ab sofort.', '…/… kurzfristig'],
  ])('%s: %s', (text, expected) => {
    expect(periodIn(text, 'prose')).toBe(expected)
  })

  test.each([
    'Das Amt trifft sich regelmäßig mit den Trägern.',
    'Die Kurse werden laufend angepasst.',
    'Der Beirat tagt jährlich.',
    'Die Vorlage Nr. 2016/034 wurde angenommen.',
    'Der Plan folgt der Drucksache 2019/117.',
    'Die Gemeinde zählt 2016 Einwohner.',
    'Rund 2000 Menschen leben im Viertel.',
    'Für den Umbau stehen 2025 Euro bereit.',
    'Nach § 2023 gilt nichts anderes.',
    'Die Verwaltung berichtet an 12 Stellen.',
    'Im Kreis leben 12.024 Personen.',
    'Grundlage ist DIN 2019.',
    'Es gilt das SGB II/2026.',
    'Anruf unter 03521 2026.',
    'Die Kinder sind 5 Jahre alt.',
  ])('none: %s', (text) => {
    expect(periodIn(text, 'prose')).toBe('')
  })
})

describe('the printed words', () => {
  test.each([
    ['Frist: bis Ende 2026 (Haushalt)', 'bis Ende 2026'],
    ['Umsetzung 2025 bis 2027, Amt 50', '2025 bis 2027'],
    ['wird laufend umgesetzt', 'laufend'],
  ])('%s: %s', (text, expected) => {
    const found = findPeriod(text, true)
    expect(found && text.slice(found.start, found.end)).toBe(expected)
    expect(found?.period.text).toBe(expected)
  })
})

describe('the whole cell, as printed', () => {
  test.each([
    ['Umbau ab Herbst 2023, Eröffnung 1. Quartal 2025', '2023-09-01', '2025-03-31'],
    ['Planung 2022, Bau 2023', '2022-01-01', '2023-12-31'],
    ['zehn Vordrucke bis Ende 2021, die übrigen bis Ende 2022', null, '2022-12-31'],
    ['jährlich, erstmals 2022', '2022-01-01', '2022-12-31'],
  ])('%s: %s to %s', (cell, start, end) => {
    expect(readPeriodCell(` ${cell} `)?.period).toMatchObject({ text: cell, start, end })
  })

  test('a long text is read like running text', () => {
    const text = `Die Räume werden hergerichtet, ${'und noch viel mehr wird dort erzählt, '.repeat(4)}bis Ende 2026.`
    expect(readPeriodCell(text)?.period.text).toBe('bis Ende 2026')
  })
})
