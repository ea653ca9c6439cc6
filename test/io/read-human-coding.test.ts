import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readHumanCoding } from '../../src/io/read-human-coding.ts'

const folder = mkdtempSync(join(tmpdir(), 'kodierung-'))

async function read(name: string, content: string | Uint8Array) {
  const path = join(folder, name)
  writeFileSync(path, content)
  return readHumanCoding(path)
}

test('the printed table of Abbildung 7 is the coding of one publication', async () => {
  const { value, sentences } = await readHumanCoding('corpus/reference/abbildung-7.csv')
  expect(sentences).toEqual([])
  expect(value).toHaveLength(1)
  expect(value?.[0]?.coder).toBe('abbildung-7')
  expect(value?.[0]?.values).toHaveLength(130)
  const of = (unit: string, component: string) =>
    value?.[0]?.values.find((item) => item.unit === unit && item.component === component)?.value
  expect(of('Chemnitz', 'monitoring')).toBe('Empf.')
  expect(of('LK Zwickau', 'bedarfs-und-potenzialanalyse')).toBe('Bedarfe')
  expect(of('LK Vogtlandkreis', 'priorisierung')).toBe('–')
  expect(of('Leipzig', 'priorisierung')).toBe('teilw.')
})

test('municipalities may stand in the rows, with lines in front, and cells may be empty', async () => {
  const { value } = await read(
    'quer.csv',
    'Kodierung vom Mai;;\n;;\nKommune;Monitoring;2. Angebotsanalyse\nNordstadt;teilweise;Ja\nSüdtal;;nein\n',
  )
  expect(value).toEqual([
    {
      coder: 'quer',
      values: [
        { unit: 'Nordstadt', component: 'monitoring', value: 'teilw.', quotes: [], note: '' },
        { unit: 'Nordstadt', component: 'angebotsanalyse', value: 'ja', quotes: [], note: '' },
        { unit: 'Südtal', component: 'angebotsanalyse', value: 'nein', quotes: [], note: '' },
      ],
    },
  ])
})

test('a list gives each person a coding, with quotations, pages and notes', async () => {
  const { value, sentences } = await read(
    'liste.csv',
    [
      'Kommune,Bestandteil,Wert,Kodierer,Zitat,Datei,Seite,Anmerkung',
      'Nordstadt,Monitoring,ja,Anna,"Der Beirat berichtet, jährlich.",nord.pdf,S. 12,klar',
      'Nordstadt,monitoring,ja,Anna,Kennzahlen werden erhoben.,nord.pdf,31,',
      'Nordstadt,Monitoring,Empf.,Boris,,,,',
    ].join('\r\n'),
  )
  expect(sentences).toEqual([])
  expect(value?.map(({ coder }) => coder)).toEqual(['Anna', 'Boris'])
  expect(value?.[0]?.values).toEqual([
    {
      unit: 'Nordstadt',
      component: 'monitoring',
      value: 'ja',
      quotes: [
        { quote: 'Der Beirat berichtet, jährlich.', file: 'nord.pdf', page: 12, start: null, end: null },
        { quote: 'Kennzahlen werden erhoben.', file: 'nord.pdf', page: 31, start: null, end: null },
      ],
      note: 'klar',
    },
  ])
})

test('what is left out or doubtful in a list is told', async () => {
  const { value, sentences } = await read(
    'fehler.csv',
    [
      'Kommune,Bestandteil,Wert',
      'Nordstadt,Monitoring,ja',
      'Nordstadt,Monitoring,nein',
      ',Monitoring,ja',
      'Nordstadt,Layout,schön',
      'Nordstadt,Fortschreibung,halb',
    ].join('\n'),
  )
  expect(value?.[0]?.values.map((item) => item.value)).toEqual(['ja', 'halb'])
  expect(sentences).toHaveLength(4)
  expect(sentences.join('\n')).toMatch(/Zeile 4 .*\n.*„Layout“.*\n.*„ja“ und „nein“.*\n.*„halb“/)
})

test.each([
  ['leer.csv', '', /ist leer/],
  ['anderes.csv', 'a,b\n1,2\n', /keine Kodierung gefunden/],
  ['brief.docx', 'PK', /CSV, XLSX/],
])('%s gives a sentence instead of a coding', async (name, content, sentence) => {
  const { value, sentences } = await read(name, content)
  expect(value).toBeNull()
  expect(sentences.join('\n')).toMatch(sentence)
})

test('a missing file gives a sentence', async () => {
  const { value, sentences } = await readHumanCoding(join(folder, 'nicht-da.csv'))
  expect(value).toBeNull()
  expect(sentences[0]).toContain('es gibt sie nicht')
})
