import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readTable } from '../../src/io/read-table.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'konzeptspiegel-'))
})
afterEach(() => rmSync(root, { recursive: true }))

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(root, name), content)
  return join(root, name)
}

const rows = [
  ['Kommune', 'Wert'],
  ['Görlitz', 'ja; "fast"'],
  ['', ''],
  ['Meißen', 'zwei\nZeilen'],
]

describe('CSV', () => {
  test.each<[string, string | Uint8Array]>([
    ['comma and line feed', 'Kommune,Wert\nGörlitz,"ja; ""fast"""\n,\nMeißen,"zwei\nZeilen"\n'],
    [
      'semicolon, mark of UTF-8, CR LF',
      '\ufeffKommune;Wert\r\nGörlitz;"ja; ""fast"""\r\n;\r\nMeißen;"zwei\r\nZeilen"\r\n',
    ],
    ['note of Excel', 'sep=;\r\nKommune;Wert\r\nGörlitz;"ja; ""fast"""\r\n;\r\nMeißen;"zwei\nZeilen"'],
    ['tab', 'Kommune\tWert\nGörlitz\t"ja; ""fast"""\n\t\nMeißen\t"zwei\nZeilen"'],
    ['UTF-16', Buffer.from('\ufeffKommune\tWert\nGörlitz\t"ja; ""fast"""\n\t\nMeißen\t"zwei\nZeilen"', 'utf16le')],
    ['Windows-1252', Buffer.from('Kommune;Wert\nGörlitz;"ja; ""fast"""\n;\nMeißen;"zwei\nZeilen"', 'latin1')],
  ])('%s', async (_, content) => {
    expect(await readTable(file('t.csv', content))).toEqual({ value: rows, sentence: null })
  })

  test('a quotation mark that is left alone is told with its line', async () => {
    const { sentence } = await readTable(file('t.csv', 'a;b\n1;2\n"offen;3\n'))
    expect(sentence).toMatch(/t\.csv“, Zeile [34]: Ein Anführungszeichen steht allein\./)
  })

  test('control characters are dropped', async () => {
    expect((await readTable(file('t.csv', 'a,b\n\u0001x\u001b[2J,y\n'))).value?.[1]).toEqual(['x[2J', 'y'])
  })
})

describe('XLSX', () => {
  const date = { value: new Date(Date.UTC(2026, 4, 31)), style: { numFmt: 'dd.mm.yyyy' } }
  const workbook = () =>
    writeXlsx({
      sheets: [
        {
          name: 'Erstes',
          rows: [['x', 1.5, true], [], ['=1+1', null, '\u0001a\r\nb']],
          cells: new Map([['1,0', date]]),
        },
        { name: 'Durchsicht', rows: [['y']] },
      ],
    })

  test('numbers, dates and texts come as text, row numbers stay', async () => {
    const { value } = await readTable(file('t.xlsx', await workbook()))
    expect(value).toEqual([
      ['x', '1.5', 'true'],
      ['2026-05-31', '', ''],
      ['=1+1', '', 'a\nb'],
    ])
  })

  test('the wanted sheet is read where it is there', async () => {
    const path = file('t.csv', await workbook())
    expect((await readTable(path, { sheets: ['Review', 'Durchsicht'] })).value).toEqual([['y']])
    expect((await readTable(path, { sheets: ['Fehlt'] })).value?.[0]?.[0]).toBe('x')
  })

  test('a sheet that claims cells far away is not held in memory', async () => {
    const parts = unzipSync(await workbook())
    const far = '<c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c>'
    const text = Buffer.from(parts['xl/worksheets/sheet1.xml'] ?? []).toString('utf8')
    parts['xl/worksheets/sheet1.xml'] = strToU8(
      text.replace('</sheetData>', `<row r="1048576">${far}</row></sheetData>`),
    )
    expect((await readTable(file('t.xlsx', zipSync(parts)))).value?.length).toBe(3)
  })

  test('an archive that would fill the memory is not unpacked', async () => {
    const bomb = Buffer.from(zipSync({ 'xl/workbook.xml': strToU8('<x/>') }))
    const sizeOfDirectoryEntry = 24
    bomb.writeUInt32LE(300 * 1024 * 1024, bomb.indexOf(Buffer.from('PK\u0001\u0002')) + sizeOfDirectoryEntry)
    const { sentence } = await readTable(file('t.xlsx', bomb))
    expect(sentence).toContain('ist entpackt größer als 200 MB')
  })
})

test.each<[string, Uint8Array | string, string]>([
  ['leer.csv', '', 'ist leer'],
  ['nur-leeres.csv', ';;\n;;\n', 'ist leer'],
  ['bild.xlsx', Uint8Array.of(0x89, 0x50, 0, 0, 1), 'ist keine Tabelle. Gelesen werden XLSX und CSV.'],
  ['kaputt.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'ist beschädigt oder keine Excel-Datei'],
  ['brief.docx', zipSync({ 'word/document.xml': strToU8('<x/>') }), 'ist beschädigt oder keine Excel-Datei'],
  ['calc.ods', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }), 'das Format ODS'],
  ['alt.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), 'das alte Excel-Format'],
  ['viel.csv', 'x\n'.repeat(50_001), 'hat mehr als 50000 Zeilen'],
])('%s gives a sentence', async (name, content, sentence) => {
  const table = await readTable(file(name, content))
  expect(table.value).toBeNull()
  expect(table.sentence).toContain(sentence)
})

test('a file that is not there gives a sentence', async () => {
  expect((await readTable(join(root, 'fehlt.csv'))).sentence).toContain(
    'konnte nicht geöffnet werden (es gibt sie nicht)',
  )
})
