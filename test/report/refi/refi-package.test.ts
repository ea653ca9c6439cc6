import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { missingQuotations } from '../../../scripts/exchange/missing-quotations.ts'
import { readStrictly } from '../../../scripts/exchange/read-strictly.ts'
import { hasRefiSchemas, refiErrors } from '../../../scripts/exchange/validate-refi.ts'
import { nothingSearched } from '../../../src/model/nothing-found.ts'
import { refiCodebook, refiProject } from '../../../src/report/refi/refi-package.ts'
import { reportFiles } from '../../../src/report/report-files.ts'
import { buildPdf } from '../../fixtures/build-pdf.ts'
import { knowledge } from '../../shipped-knowledge.ts'
import { root } from '../../source-files.ts'
import { bundle, evidence, hostileQuote } from '../sample-results.ts'
import { analysed, plainConcept, toInput, unusualConcept } from './analysed-project.ts'

const samples = join(root, 'corpus', 'samples')
const sample = (folder: string, name: string) => new Uint8Array(readFileSync(join(samples, folder, name)))

const { input, material } = await analysed({
  beispielstadt: { 'a/beispielstadt.txt': unusualConcept },
  nordstadt: { 'b/nordstadt.txt': plainConcept },
  'nordstadt-2': { 'c/nordstadt.txt': `${plainConcept}\n4 Schluss\n\nDas Konzept wird 2030 fortgeschrieben.\n` },
  rhoenwald: {
    'r/teil-a-text.pdf': sample('landkreis-rhoenwald', 'teil-a-text.pdf'),
    'r/teil-b-tabellen.pdf': sample('landkreis-rhoenwald', 'teil-b-tabellen.pdf'),
  },
  leinroda: { 'l/mappe-leinroda.pdf': sample('netzwerk-leinroda', 'mappe-leinroda.pdf') },
})
const bytes = refiProject(input, material)
const project = readStrictly(bytes)
const schemaTest = test.skipIf(!hasRefiSchemas)

describe('a project', () => {
  schemaTest('is valid (skipped where the official schemas are not there)', async () => {
    expect(await refiErrors(project.xml, 'Project.xsd')).toEqual([])
  })

  test('has every quotation where an importer looks for it, behind any characters and in parts of files', () => {
    expect(missingQuotations(input.results, project)).toEqual([])
    const unusual = project.codings.filter(({ source }) => source === 'beispielstadt')
    expect(unusual.map(({ quote }) => quote)).toContain(
      'Das Amt für Soziales berichtet dem Stadtrat 📊 jährlich über die Umsetzung dieses Konzeptes anhand von Indikatoren.',
    )
    expect(unusual.some(({ quote }) => quote.includes('👨👩👧') && quote.endsWith('Bevo\u0308lkerung.'))).toBe(true)
  })

  test('holds each file of a bundle, and each document of a file, once and under a name of its own', () => {
    expect([...project.texts.keys()]).toEqual([
      'beispielstadt',
      'nordstadt',
      'nordstadt-2 - nordstadt',
      'Landkreis Rhönwald - teil-a-text',
      'Landkreis Rhönwald - teil-b-tabellen',
      'Leinroda - mappe-leinroda - Teil 1',
      'Leinroda (2) - mappe-leinroda - Teil 2',
    ])
  })

  test('says the value of each component, and why', () => {
    const { components } = input.results.bundles[0] ?? bundle('leer', null)
    const monitoring = project.codings.find(
      ({ source, code }) => source === 'beispielstadt' && code === 'Monitoring: ja',
    )
    expect(components.monitoring.value).toBe('ja')
    expect(monitoring?.memo).toBe(`ja (${components.monitoring.certainty}): ${components.monitoring.reason}`)
    expect(monitoring?.coder).toBe('Konzeptspiegel 0.1.0')
    expect(project.cases.get('beispielstadt')?.get('Konzeptspiegel: Monitoring')).toBe('ja')
    expect(project.cases.get('beispielstadt')?.get('Konzeptspiegel: Dokumentart')).toBe('Integrationskonzept')
    expect(project.documents.get('beispielstadt')?.get('Dokument: Monitoring')).toBe('ja')
    expect(project.notes.get('Ergebnis: beispielstadt')).toContain(`Monitoring: ${monitoring?.memo}`)
  })

  test('codes measures with their attributes, fields, profile, near misses and networks', () => {
    const used = new Set(project.codings.map(({ code }) => code))
    for (const code of ['Maßnahme: Wortlaut', 'Maßnahme: Zuständig', 'Maßnahme: Zeitraum', 'Maßnahme: Priorität']) {
      expect(used).toContain(code)
    }
    expect([...used].some((code) => code.startsWith('Handlungsfeld: '))).toBe(true)
    expect([...used].some((code) => code.endsWith(': knapp verfehlt'))).toBe(true)
    expect(used).toContain('Profil: Kommune')
    expect(used).toContain('Netzwerk: Mitglieder')
    expect([...used].some((code) => /^Anforderung .+: (?:erfüllt|teilweise)$/.test(code))).toBe(true)
  })

  test('is the same bytes each time', () => {
    expect(refiProject(input, material)).toEqual(bytes)
  })

  test('without documents is valid all the same', async () => {
    const empty = readStrictly(refiProject(toInput([]), { codebook: knowledge.codebook, texts: [], pdfs: new Map() }))
    expect(empty.texts.size).toBe(0)
    if (hasRefiSchemas) expect(await refiErrors(empty.xml, 'Project.xsd')).toEqual([])
  })

  test('is refused when a quotation is not where it claims to be', () => {
    const texts = material.texts.map((text) => ({ ...text, text: ` ${text.text}` }))
    expect(() => refiProject(input, { ...material, texts })).toThrow(/holds the quotation/)
  })
})

describe('a project with PDFs', () => {
  test('shows passages as areas of the page, counted from the bottom left', async () => {
    const line = (text: string, y: number) => ({ text, x: 72, y, size: 12 })
    const pages = [
      { texts: [line('Integrationskonzept der Stadt Nordstadt 2024', 760)] },
      {
        texts: [{ ...line('Das Amt berichtet dem Stadtrat jährlich über die Umsetzung.', 770), x: 600, rotated: true }],
        rotate: 90,
      },
    ]
    const some = await analysed({ nordstadt: { 'n/nordstadt.pdf': buildPdf(pages) } }, { withPdf: true })
    const { xml, areas, files, texts } = readStrictly(refiProject(some.input, some.material))
    expect([...texts.keys()]).toEqual(['nordstadt.pdf'])
    expect(files.filter((name) => name.endsWith('.pdf'))).toHaveLength(1)
    // The page is 842 points high and the line stands 760 points below its top; letters are 12 points high.
    const [title] = areas.filter(({ page, corners: [, top = 0] }) => page === 0 && top < 100)
    expect(title?.corners).toEqual([72, 92, expect.any(Number), 79])
    // On a turned page, down is to the right and to the right is up.
    const [report] = areas.filter(({ page }) => page === 1)
    expect(report?.corners).toEqual([590, expect.any(Number), 603, 72])
    expect(xml).toContain(`<PlainTextSelection guid="${title?.guid}"`)
    if (hasRefiSchemas) expect(await refiErrors(xml, 'Project.xsd')).toEqual([])
  })

  test('keeps documents of one file apart and the file once', async () => {
    const files = { 'l/mappe-leinroda.pdf': sample('netzwerk-leinroda', 'mappe-leinroda.pdf') }
    const { input, material } = await analysed({ leinroda: files }, { withPdf: true })
    const project = readStrictly(refiProject(input, material))
    expect(project.texts.size).toBe(2)
    expect(project.files.filter((name) => name.endsWith('.pdf'))).toHaveLength(1)
    expect(new Set(project.areas.map(({ page }) => page))).toEqual(new Set([0, 1, 2, 3, 4, 5]))
    expect(missingQuotations(input.results, project)).toEqual([])
  })
})

describe('what documents say', () => {
  const quote = `${hostileQuote} \u0007\u202e ]]> &amp;`

  const before = '💬 𝔎a\u0308se\r\n'
  const text = `${before}${quote}\nRest`
  const place = {
    start: before.length,
    end: before.length + quote.length,
    file: '../../etc/passwd',
    page: null,
    pageLabel: null,
  }
  const hostile = bundle('../x', '<b>"\u0000\r\nStadt\u202e/..\\', {
    files: [{ path: '../../etc/passwd', sha256: '1'.repeat(64), pages: null, paging: 'none', recognised: null }],
    components: bundle('x', null).components,
    requirements: {},
    measures: [],
    understanding: { orientations: [], promotingAndDemanding: null },
    actionFields: [{ name: quote, zik: ['gibt-es-nicht'], evidence: [evidence(quote, place)] }],
  })
  for (const component of Object.values(hostile.components)) {
    Object.assign(component, { reason: quote, evidence: [], search: nothingSearched })
  }
  for (const entry of Object.values(hostile.profile)) Object.assign(entry, { evidence: [] })
  const source = {
    file: '../../etc/passwd',
    sha256: '1'.repeat(64),
    format: 'text',
    textBefore: 0,
    text,
    pages: [],
    placements: [],
  } as const
  const input = toInput([hostile])
  const material = { codebook: knowledge.codebook, texts: [source], pdfs: new Map() }

  test('changes neither the XML nor names of files', async () => {
    const project = readStrictly(refiProject(input, material))
    expect(project.codings).toHaveLength(1)
    expect(project.codings[0]?.code).toBe('Handlungsfeld: ohne Entsprechung')
    expect(project.codings[0]?.quote).toBe(quote.replace('\u0007', ' '))
    expect(project.codings[0]?.start).toBe(9)
    expect(/<[^>]*="[^"]*\u202e/.test(project.xml)).toBe(false)
    expect(project.xml.includes('<script>')).toBe(false)
    expect([...project.texts.keys()]).toEqual(['_b_Stadt_.._ - passwd'])
    if (hasRefiSchemas) expect(await refiErrors(project.xml, 'Project.xsd')).toEqual([])
  })
})

describe('a codebook', () => {
  const codebook = refiCodebook(input, material)

  schemaTest('is valid (skipped where the official schemas are not there)', async () => {
    expect(await refiErrors(codebook, 'Codebook.xsd')).toEqual([])
  })

  test('has the codes of the project, with definitions, and sets by guid', () => {
    const names = [...codebook.matchAll(/<Code guid="[^"]+" name="([^"]+)" isCodable="true"/g)].map(([, name]) => name)
    expect(names).toEqual(project.codes)
    expect(codebook).toContain('name="Monitoring: Geplant"')
    expect(codebook).toContain('Ein festes Verfahren beobachtet die Umsetzung dieses Dokuments')
    expect(codebook).toContain('Zählt nicht, zum Beispiel:\n')
    expect(codebook).toMatch(/<MemberCode guid="[0-9a-f-]{36}"\/>/)
  })
})

test('projects hold the texts and are one of the formats, codebooks need no texts', async () => {
  const { codebook } = material
  const files = await reportFiles({ ...input, exchange: { codebook, texts: material.texts, pdfs: new Map() } }, [
    'qdc',
    'qdpx',
  ])
  expect(files.map(({ name }) => name)).toEqual(['konzeptspiegel.qdc', 'konzeptspiegel.qdpx'])
  await expect(reportFiles(input, ['qdpx'])).rejects.toThrow(/codebook/)
})
