import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findDocumentsOf } from '../src/file-parts.ts'
import type { Document } from '../src/model/document.ts'
import type { Evidence } from '../src/model/evidence.ts'
import type { ParsedFile } from '../src/model/parsed.ts'
import type { BundleResult } from '../src/model/result.ts'
import { parseFile } from '../src/parse/parse-file.ts'
import { analyse } from '../src/pipeline.ts'
import { assertValidDocument } from '../src/structure/assert-valid-document.ts'
import { structureDocument } from '../src/structure/structure-document.ts'
import { compiled, knowledge } from './shipped-knowledge.ts'
import { root } from './source-files.ts'

const paper = `Stadt Hollern - Der Rat

Beschlussvorlage 17/2024

Beratungsfolge: Rat

Betreff: Konzept für das Zusammenleben

Beschlussvorschlag: Der Rat beschließt das Konzept in der Anlage.

Finanzielle Auswirkungen: keine

1 Sachverhalt

Die Verwaltung hat das Konzept mit den Vereinen erarbeitet. Es löst ein Papier aus dem Jahr 2012 ab.

2 Kosten

Die Kosten trägt der Haushalt. Weitere Mittel sind nicht nötig, weil vorhandenes Personal die Aufgaben übernimmt.
`

describe('a council paper and the concept behind it', () => {
  test.each([
    'gemeinde-hollern/konzept.txt',
    'landkreis-tannforst/konzept.txt',
    'stadt-kaltenbrunn/handlungskonzept.txt',
  ])('in one text file: %s has the values it has alone', async (path) => {
    const text = readFileSync(`${root}/corpus/samples/${path}`, 'utf8')
    const [alone] = await resultsOf(text)
    const joined = `${paper}\f${text}`
    const [front, concept, ...rest] = await resultsOf(joined)
    expect(rest).toEqual([])
    expect(front).toMatchObject({ id: 'a/1-sonstiges', kind: 'other', files: [{ pages: 1 }] })
    expect(front?.issues).toMatchObject([{ code: 'file-split', severity: 'info', facts: { documents: 2 } }])
    expect(concept?.id).toBe('a/2-konzept')
    expect(withoutPlaces(concept)).toEqual(withoutPlaces(alone))
    expect(concept?.files[0]?.part).toMatchObject({ number: 2, of: 2, firstPage: 2 })
    expect(concept?.components.handlungsfelder?.search.pagesRead).toBe(alone?.files[0]?.pages)
    const [shifted] = concept?.components.handlungsfelder?.evidence ?? []
    const [original] = alone?.components.handlungsfelder?.evidence ?? []
    expect(shifted?.page).toBe((original?.page ?? 0) + 1)
    expect(shifted?.start).toBe((original?.start ?? 0) + (concept?.files[0]?.part?.start ?? 0))
  })

  test.each([
    ['landkreis-hochmoor/konzept.pdf', '2-konzept'],
    ['gemeinde-rauenthal/plan.pdf', '2-konzept'],
    ['netzwerk-talheim/geschaeftsordnung.pdf', '2-regelwerk'],
  ])('in one PDF: %s is read as if it stood alone', async (path, name) => {
    const [front, back] = [await parsed('beschlussvorlage-nordingen/vorlage.pdf'), await parsed(path)]
    const parts = documentsOf(joinPages(front, back))
    expect(parts?.map((part) => part.name)).toEqual(['1-sonstiges', name])
    const [first, second] = parts ?? []
    expect(first && toRead(first.structured.value)).toEqual(toRead(alone(front)))
    expect(second && toRead(second.structured.value)).toEqual(toRead(alone(back)))
    expect(second?.place).toMatchObject({ number: 2, firstPage: 8, start: alone(front).text.length + 1 })
    expect(second?.structured.value.pages[0]?.number).toBe(8)
  })

  test('the decision that the paper tells of is kept for the concept', async () => {
    const decided = paper.replace(
      '1 Sachverhalt',
      'Der Rat hat das Konzept am 12. Juni 2024 beschlossen.\n\n1 Sachverhalt',
    )
    const text = `${decided}\f${concept.replace('\nBeschlossen', '\nErarbeitet')}`
    const results = await resultsOf(text)
    const { value, evidence } = results[1]?.profile.councilDecision ?? { value: null, evidence: [] }
    expect(value).toBe('Der Rat hat das Konzept am 12. Juni 2024 beschlossen.')
    expect(evidence).toMatchObject([{ page: 1, quote: value }])
  })
})

const concept = `Integrationskonzept der Stadt Talbach
2024

Inhalt
1 Sprache .......... 1
2 Arbeit .......... 1
3 Wohnen .......... 1

1 Sprache

Ziel ist es, dass Migrantinnen und Migranten Deutsch lernen. Die Integration gelingt mit Kursen für Zugewanderte.

2 Arbeit

Ziel ist es, dass Geflüchtete Arbeit finden. Die Integration in den Arbeitsmarkt ist ein Handlungsfeld des Konzeptes.

3 Wohnen

Ziel ist es, dass Zugewanderte eine Wohnung finden. Maßnahmen zur Integration im Quartier setzt die Stadt um.
`

const rules = `Geschäftsordnung des Netzwerks Integration in Talbach

Präambel

Das Netzwerk bündelt die Arbeit für Zugewanderte und Geflüchtete in der Stadt Talbach.

§ 1 Mitglieder

Mitglieder sind Vereine. Die Mitglieder wählen den Vorsitz mit einfacher Mehrheit. Der Vorsitz wird für zwei Jahre gewählt.

§ 2 Sitzungen

Das Netzwerk tagt viermal im Jahr. Der Vorsitz lädt mit der Tagesordnung zu den Sitzungen ein. Über jede Sitzung wird ein Protokoll geführt.

§ 3 Inkrafttreten

Diese Geschäftsordnung tritt am 1. März 2024 in Kraft.
`

const form = `Bitte senden an: Stadt Talbach, Büro für Integration

Erklärung zur Mitarbeit im Netzwerk

1 Name, Vorname:

2 Anschrift und Telefon:

Ich erkenne an, was die Mitglieder vereinbart haben, und möchte zu den Treffen eingeladen werden.

Zutreffendes ankreuzen: Sprache, Arbeit, Wohnen, Gesundheit, Vereine, Nachbarschaft, Schule und Kita

____________________   ____________________
(Ort, Datum)           (Unterschrift)
`

const entry = `Beitrittserklärung zum Netzwerk Integration

Bitte in Druckschrift ausfüllen. Die Geschäftsordnung finden Sie auf den folgenden Seiten.

Name der Organisation:

Straße, Hausnummer:

Telefon und E-Mail:

Wir möchten im Netzwerk mitarbeiten und kennen die Regeln, die sich das Netzwerk gegeben hat. Unsere Angaben dürfen gespeichert werden, solange wir dem Netzwerk angehören.

Ort, Datum                     Unterschrift, Stempel
`

/** Pages with a foot that counts through: "Seite 2 / 3". */
function counted(...pages: readonly string[]): string {
  return pages.map((page, at) => `${page}\n\nSeite ${at + 1} / ${pages.length}`).join('\f')
}

const pageOfText = 'Die Stadt berichtet jedes Jahr über den Stand. '.repeat(20)

describe('other documents in one file', () => {
  test('a form in front of rules, in a text without pages', async () => {
    const results = await resultsOf(`${form}\n${rules}`)
    expect(results.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'a/1-sonstiges other',
      'a/2-regelwerk network-rules',
    ])
    expect(results[1]?.profile.title.value).toBe('Geschäftsordnung des Netzwerks Integration in Talbach')
  })

  test.each([
    [
      'with pages counted through',
      counted(entry, ...rules.split('\n\n§ 2').map((part, at) => (at ? `§ 2${part}` : part))),
    ],
    ['that runs over two pages', `${entry.replace('Straße, Haus', '\f\nStraße, Haus')}\f${rules}`],
    ['without a break of pages', `${entry}\n${rules.replaceAll(/§ \d /gu, '')}`],
  ])('a form to fill in, in front of rules, %s', async (_, text) => {
    const results = await resultsOf(text)
    expect(results.map(({ id }) => id)).toEqual(['a/1-sonstiges', 'a/2-regelwerk'])
    expect(results[1]?.profile.title.value).toBe('Geschäftsordnung des Netzwerks Integration in Talbach')
  })

  test('rules behind a council paper, counted through, under a running head that calls them an annex', async () => {
    const front = [paper, `Klima: keine Auswirkungen.\n\n${pageOfText}`]
    const chapters = rules.split('\n\n§ ')
    const annex = [0, 3, 6].map((at) => `${at > 0 ? '§ ' : ''}${chapters.slice(at, at + 3).join('\n\n§ ')}`)
    const idsUnder = async (...heads: readonly string[]) => {
      const pages = [...front, ...annex].map((page, at) => `${heads[at < 2 ? 0 : 1]}\n\n${page}`)
      return (await resultsOf(counted(...pages))).map(({ id }) => id)
    }
    expect(await idsUnder('Vorlage 17 öffentlich', 'Anlage zur Vorlage 17')).toEqual(['a/1-sonstiges', 'a/2-regelwerk'])
    expect(await idsUnder('Vorlage 17 öffentlich', 'Vorlage 17 öffentlich')).toEqual(['a'])
  })

  test('rules behind a concept', async () => {
    const results = await resultsOf(`${concept}\f${rules}`)
    expect(results.map(({ id }) => id)).toEqual(['a/1-konzept', 'a/2-regelwerk'])
  })

  test('a comparison of two versions behind rules', async () => {
    const synopsis = `Anlage 2\n\nSynopse: Geschäftsordnung alt und neu\n\n§ 1 Mitglieder\n\n${pageOfText}`
    const results = await resultsOf(`${rules}\f${synopsis}`)
    expect(results.map(({ id }) => id)).toEqual(['a/1-regelwerk', 'a/2-sonstiges'])
  })

  test('a concept and a statute, and two concepts, in one DOCX', async () => {
    const [front, back] = [await parsed('landkreis-weissach/konzept.docx'), await parsed('stadt-seebrunn/konzept.docx')]
    expect(documentsOf(joinBlocks(front, back))?.map(({ name }) => name)).toEqual(['1-konzept', '2-konzept'])
    const statute = await parsed('beirat-wiesenbach/satzung.docx')
    const parts = documentsOf(joinBlocks(back, statute))
    expect(parts?.map(({ name }) => name)).toEqual(['1-konzept', '2-regelwerk'])
    expect(parts?.[1] && toRead(parts[1].structured.value)).toEqual(toRead(alone(statute)))
  })
})

describe('one document stays one', () => {
  test.each([
    ['an annex with a table', `${concept}\fAnhang 1: Maßnahmenplan\n\n${pageOfText}`],
    ['a catalogue of measures with its own numbering', `${concept}\fMaßnahmenkatalog\n\n1 Sprache\n\n${pageOfText}`],
    [
      'an annex named as a plan',
      `${concept}\fAnlage 1\n\nMaßnahmenplan zum Integrationskonzept\n\n1 Kurse\n\n${pageOfText}`,
    ],
    ['a form in front of running text', `${entry}\f${pageOfText}`],
    ['rules with the form to join behind them', `${rules}\f${entry}`],
    ['a concept with a form and a list of addresses behind it', `${concept}\f${entry}\fAdressen\n\n${pageOfText}`],
    ['a glossary', `${concept}\fGlossar\n\n${pageOfText}`],
    [
      'rules that its contents list',
      `${concept.replace('3 Wohnen ..........', 'Anlage: Geschäftsordnung des Netzwerks Integration in Talbach ..........')}\f${rules}`,
    ],
    ['a title page inside', `Integrationskonzept der Stadt Talbach\n\nGrußwort\n\n${pageOfText}\f${concept}`],
    ['explanations of rules', `${rules}\fErläuterungen zur Geschäftsordnung\n\n§ 1 Mitglieder\n\n${pageOfText}`],
    ['a paper with an extract of the concept', `${paper}\fAuszug\n\n1 Sprache\n\n${pageOfText}`],
    ['a text that names another document', `${concept}\n\nDie Geschäftsordnung gilt.\n\n${pageOfText}`],
  ])('%s', async (_, text) => {
    const results = await resultsOf(text)
    expect(results.map(({ id }) => id)).toEqual(['a'])
    expect(results[0]?.files[0]?.part).toBeUndefined()
  })

  test('a file that a person named as one bundle', async () => {
    const bytes = new TextEncoder().encode(`${form}\n${rules}`)
    const files = [{ path: 'a.txt', bytes, sha256: '' }]
    expect(await analyse({ id: 'a', files, explicit: true }, knowledge)).toHaveLength(1)
  })
})

async function resultsOf(text: string): Promise<readonly BundleResult[]> {
  const files = [{ path: 'a.txt', bytes: new TextEncoder().encode(text), sha256: '' }]
  return analyse({ id: 'a', files, explicit: false }, knowledge)
}

async function parsed(path: string): Promise<ParsedFile> {
  const bytes = new Uint8Array(readFileSync(`${root}/corpus/samples/${path}`))
  const { value } = await parseFile({ path, bytes })
  if (!value) throw new Error(path)
  return value
}

function alone(file: ParsedFile): Document {
  return structureDocument([{ parsed: { ...file, title: null }, sha256: '' }]).value
}

function documentsOf(file: ParsedFile) {
  const structured = structureDocument([{ parsed: file, sha256: '' }])
  const parts = findDocumentsOf({ parsed: file, sha256: '', structured }, compiled)
  for (const { structured: part } of parts ?? []) assertValidDocument(part.value)
  return parts
}

function joinPages(front: ParsedFile, back: ParsedFile): ParsedFile {
  if (front.form !== 'layout' || back.form !== 'layout') throw new Error('no PDF')
  const moved = back.pages.map((page) => ({ ...page, number: page.number + front.pages.length }))
  return { ...front, path: 'joined.pdf', title: null, pages: [...front.pages, ...moved], outline: [] }
}

function joinBlocks(front: ParsedFile, back: ParsedFile): ParsedFile {
  if (front.form !== 'blocks' || back.form !== 'blocks') throw new Error('no DOCX')
  return { ...front, path: 'joined.docx', title: null, blocks: [...front.blocks, ...back.blocks] }
}

/** What coding reads of a document: all but the names and numbers of its places. */
function toRead({ text, blocks, sections, sentences, pages }: Document) {
  return { text, blocks, sections, sentences, pages: pages.map(({ start, end, label }) => ({ start, end, label })) }
}

function withoutPlaces(result: BundleResult | undefined): unknown {
  const { id: _, files: __, ...rest } = result ?? { id: '', files: [] }
  return JSON.parse(JSON.stringify(rest), (key, value: unknown) =>
    placeKeys.includes(key as keyof Evidence) && typeof value !== 'object' ? undefined : value,
  )
}

const placeKeys: readonly (keyof Evidence)[] = ['start', 'end', 'page']
