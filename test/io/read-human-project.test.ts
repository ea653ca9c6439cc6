import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { readHumanCoding } from '../../src/io/read-human-coding.ts'
import type { HumanValue } from '../../src/model/human-coding.ts'
import { componentIds } from '../../src/model/values.ts'
import { refiProject } from '../../src/report/refi/refi-package.ts'
import { namedBundles } from '../../src/report/report-input.ts'
import { analysed, plainConcept, unusualConcept } from '../report/refi/analysed-project.ts'
import { code, guid, qdpx, selection, value } from './qda-project.ts'

const folder = mkdtempSync(join(tmpdir(), 'projekt-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function read(bytes: Uint8Array, name = 'studie.qdpx') {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return readHumanCoding(path)
}

const text = 'Nordstadt 💬 berichtet jährlich.\nKurse fehlen.\n'
const source = (content: string, more = '') =>
  `<TextSource guid="${guid('a')}" name="Nordstadt.docx" plainTextPath="internal://${guid('a')}.txt">${content}${more}</TextSource>`
const files = { [`sources/${guid('a')}.txt`]: text }
const codes =
  code('1', 'Monitoring', code('2', 'ja') + code('3', 'Empf.')) +
  code('4', 'Angebotsanalyse: teilweise') +
  code('6', 'Layout') +
  code('7', 'Fortschreibung')

describe('codings of a project', () => {
  test('are one coding for each person, with the passages where the program shows them', async () => {
    const given =
      selection(0, 31, [
        ['d', '2'],
        ['e', '3'],
      ]) + selection(32, 45, [['e', '4']])
    const { value: codings, sentences } = await read(
      qdpx({ users: { d: 'Anna', e: 'Boris' }, codes, sources: source(given), files }),
    )
    expect(sentences).toEqual([])
    const place = { file: 'Nordstadt.docx', page: null }
    const report = { quote: 'Nordstadt 💬 berichtet jährlich.', ...place, start: 0, end: 32 }
    expect(codings).toEqual([
      {
        coder: 'Anna',
        values: [{ unit: 'Nordstadt', component: 'monitoring', value: 'ja', quotes: [report], note: '' }],
      },
      {
        coder: 'Boris',
        values: [
          { unit: 'Nordstadt', component: 'monitoring', value: 'Empf.', quotes: [report], note: '' },
          {
            unit: 'Nordstadt',
            component: 'angebotsanalyse',
            value: 'teilw.',
            quotes: [{ quote: 'Kurse fehlen.', ...place, start: 33, end: 46 }],
            note: '',
          },
        ],
      },
    ])
  })

  test('take what a variable says of a document before the codes of its passages', async () => {
    const given = selection(0, 31, [['d', '2']])
    const cases = `<Case guid="${guid('f')}" name="Stadt Nordstadt">${value('8', 'Empf.')}${value('9', 'nein')}<SourceRef targetGUID="${guid('a').toUpperCase()}"/></Case>`
    const { value: codings } = await read(
      qdpx({
        users: { d: 'Anna' },
        codes,
        variables: { 8: 'Monitoring', 9: 'Priorisierung' },
        cases,
        sources: source(given),
        files,
      }),
    )
    expect(codings?.map(({ coder }) => coder)).toEqual(['Anna'])
    expect(
      codings?.[0]?.values.map(({ unit, component, value, quotes }) => [unit, component, value, quotes.length]),
    ).toEqual([
      ['Stadt Nordstadt', 'monitoring', 'Empf.', 1],
      ['Stadt Nordstadt', 'priorisierung', 'nein', 0],
    ])
  })

  test('take variables of documents as MAXQDA writes them: in cases without a name', async () => {
    const cases = `<Case guid="${guid('f')}">${value('8', 'ja')}${value('9', 'Stadt Nordstadt')}<SourceRef targetGUID="${guid('a')}"/></Case>`
    const { value: codings } = await read(
      qdpx({ variables: { 8: 'Monitoring', 9: 'Kommune' }, cases, sources: source(''), files }),
    )
    expect(codings).toEqual([
      {
        coder: 'studie',
        values: [{ unit: 'Stadt Nordstadt', component: 'monitoring', value: 'ja', quotes: [], note: '' }],
      },
    ])
  })

  test('tell codes that cannot be told, and codes without a value', async () => {
    const given = selection(0, 31, [
      ['d', '6'],
      ['d', '7'],
    ])
    const { value: codings, sentences } = await read(
      qdpx({ users: { d: 'Anna' }, codes, sources: source(given), files }),
    )
    expect(codings?.[0]?.values.map(({ component, value }) => [component, value])).toEqual([['fortschreibung', 'ja']])
    expect(sentences).toHaveLength(2)
    expect(sentences[0]).toContain('„Layout“')
    expect(sentences[1]).toContain('„Fortschreibung“')
  })

  test('of a document without a name, with odd variables, are read all the same', async () => {
    const values = value('8', '-5') + value('9', ' ')
    const { value: codings } = await read(
      qdpx({
        users: { d: '' },
        codes,
        variables: { 8: 'Dokument: Beginn in der Datei', 9: 'Kommune' },
        sources: source(selection(0, 9, [['d', '2']]), values).replace('Nordstadt.docx', ''),
        files,
      }),
    )
    expect(codings?.[0]?.coder).toBe('Nutzer dddddddd')
    expect(codings?.[0]?.values[0]).toMatchObject({
      unit: 'ohne Namen',
      quotes: [{ quote: 'Nordstadt', start: 0, end: 9 }],
    })
  })

  test.each([
    ['code points', 32, 45, 'Kurse fehlen.'],
    ['UTF-16', 33, 46, 'Kurse fehlen.'],
  ])('are read in %s where the words of selections say so', async (_, start, end, quote) => {
    const given = selection(start, end, [['d', '2']], quote)
    const { value: codings } = await read(qdpx({ users: { d: 'Anna' }, codes, sources: source(given), files }))
    expect(codings?.[0]?.values[0]?.quotes).toEqual([{ quote, file: 'Nordstadt.docx', page: null, start: 33, end: 46 }])
  })

  test.each([
    ['NVivo counts both signs of a line end', 'NVivo', 14],
    ['ATLAS.ti counts one', 'ATLAS.ti 25', 13],
  ])('%s; offsets are those of the text with line feeds', async (_, origin, start) => {
    const crlf = { [`sources/${guid('a')}.txt`]: 'Erste Zeile\r\n>Zweite Zeile\r\n' }
    const given = selection(start, start + 12, [['d', '2']])
    const { value: codings } = await read(
      qdpx({ origin, users: { d: 'Anna' }, codes, sources: source(given), files: crlf }),
    )
    expect(codings?.[0]?.values[0]?.quotes).toMatchObject([{ quote: 'Zweite Zeile', start: 13, end: 25 }])
  })

  test('take a passage of a PDF that stands in the text and on the page for one', async () => {
    const coding = `<Coding guid="${guid('c')}" creatingUser="${guid('d')}"><CodeRef targetGUID="${guid('2')}"/></Coding>`
    const area = (id: string) =>
      `<PDFSelection guid="${id}" page="4" firstX="1" firstY="9" secondX="5" secondY="2">${coding}</PDFSelection>`
    const sources = `<PDFSource guid="${guid('b')}" name="Nordstadt.pdf" path="internal://x.pdf">${area(guid('5'))}${area(guid('9'))}<Representation guid="${guid('a')}" plainTextPath="internal://${guid('a')}.txt">${selection(0, 9, [['d', '2']])}</Representation></PDFSource>`
    const { value: codings } = await read(qdpx({ users: { d: 'Anna' }, codes, sources, files }))
    expect(codings?.[0]?.values[0]?.quotes).toEqual([
      { quote: 'Nordstadt', file: 'Nordstadt.pdf', page: 5, start: 0, end: 9 },
      { quote: '[Ausschnitt auf Seite 5]', file: 'Nordstadt.pdf', page: 5, start: null, end: null },
    ])
  })
})

describe('our own project', async () => {
  const { input, material } = await analysed({
    beispielstadt: { 'a/beispielstadt.txt': unusualConcept },
    nordstadt: { 'b/nordstadt.txt': plainConcept },
  })
  const bytes = refiProject(input, material)

  test('comes back with the same values and the same passages', async () => {
    const { value: codings, sentences } = await read(bytes, 'eigenes.qdpx')
    expect(sentences).toEqual(['In diesem Projekt hat nur Konzeptspiegel selbst kodiert, kein Mensch.'])
    expect(codings?.map(({ coder }) => coder)).toEqual(['Konzeptspiegel 0.1.0'])
    const expected = namedBundles(input.results).flatMap(({ name, bundle }) =>
      componentIds.map((id) => {
        const { value, evidence } = bundle.components[id]
        const quotes = evidence.map(({ quote, file, start, end }) => ({ quote, file, page: null, start, end }))
        return [name, id, value, inOrder(quotes)]
      }),
    )
    const given = codings?.[0]?.values.map(({ unit, component, value, quotes }) => [
      unit,
      component,
      value,
      inOrder(quotes),
    ])
    expect(given).toEqual(expected)
  })

  test('gives only what people added to it', async () => {
    const archive = unzipSync(bytes)
    const xml = strFromU8(archive['project.qde'] ?? new Uint8Array())
    const monitoring = /<Code guid="([^"]+)" name="Monitoring: Geplant"/.exec(xml)?.[1]
    const coding = `<Coding guid="${guid('c')}" creatingUser="${guid('d')}"><CodeRef targetGUID="${monitoring}"/></Coding>`
    const added = xml
      .replace('</Users>', `<User guid="${guid('d')}" name="Anna"/></Users>`)
      .replace(
        '<PlainTextSelection',
        `<PlainTextSelection guid="${guid('5')}" startPosition="0" endPosition="19">${coding}</PlainTextSelection><PlainTextSelection`,
      )
    const { value: codings, sentences } = await read(
      zipSync({ ...archive, 'project.qde': strToU8(added) }),
      'eigenes.qdpx',
    )
    expect(sentences).toEqual([])
    expect(codings).toEqual([
      {
        coder: 'Anna',
        values: [
          {
            unit: 'beispielstadt',
            component: 'monitoring',
            value: 'Geplant',
            quotes: [{ quote: 'Integrationskonzept', file: 'a/beispielstadt.txt', page: null, start: 0, end: 19 }],
            note: '',
          },
        ],
      },
    ])
  })
})

describe('a file that is no good project', () => {
  const laughs =
    '<!DOCTYPE p [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><Project xmlns="urn:QDA-XML:project:1.0">&b;</Project>'
  const project = (xml: string) => zipSync({ 'project.qde': strToU8(xml) })
  test.each([
    ['no archive', strToU8('kein Archiv'), /kein REFI-QDA-Projekt oder beschädigt/],
    ['another archive', zipSync({ 'brief.txt': strToU8('x') }), /keine Projektdatei/],
    ['XML cut off', project('<Project xmlns="urn:QDA-XML:project:1.0"><Users>'), /Projektdatei in .* beschädigt/],
    ['another root', project('<CodeBook xmlns="urn:QDA-XML:codebook:1.0"/>'), /Projektdatei in .* beschädigt/],
    ['entities', project(laughs), /enthält Entitäten/],
    [
      'deep nesting',
      project(`<Project xmlns="urn:QDA-XML:project:1.0">${'<Code>'.repeat(10_000)}`),
      /entpackt größer als erlaubt/,
    ],
    [
      'a bomb',
      project(`<Project xmlns="urn:QDA-XML:project:1.0">${' '.repeat(220 * 1024 * 1024)}</Project>`),
      /entpackt größer als erlaubt/,
    ],
    ['no coding', qdpx({ codes, sources: source(''), files }), /keine Kodierung der Bestandteile/],
  ])('gives a sentence: %s', async (_, bytes, sentence) => {
    const { value: codings, sentences } = await read(bytes)
    expect(codings).toBeNull()
    expect(sentences.join('\n')).toMatch(sentence)
    expect(sentences.join('\n')).toContain('„studie.qdpx“')
  })

  test('finds texts only in the folder of sources, whatever the path says', async () => {
    const given = selection(0, 9, [['d', '2']])
    const sources = source(given).replace('internal://', 'internal://../../etc/')
    const outside = { '../../etc/passwd': 'root', [`${guid('a')}.txt`]: 'außerhalb' }
    const { value: codings, sentences } = await read(qdpx({ users: { d: 'Anna' }, codes, sources, files: outside }))
    expect(codings?.[0]?.values[0]?.quotes).toEqual([])
    expect(sentences.join('\n')).toMatch(/ohne ihren Text im Projekt: „Nordstadt.docx“/)
  })
})

function inOrder(quotes: HumanValue['quotes']): HumanValue['quotes'] {
  return quotes.toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0))
}
