import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { analyse } from '../src/pipeline.ts'
import { knowledge } from './shipped-knowledge.ts'

const concept = `Integrationskonzept der Stadt Talbach
2024

Vorwort

Integration gelingt im Alltag. Die Stadt Talbach will, dass Zugewanderte und Geflüchtete hier gut leben.

1 Handlungsfeld Sprache

Ziel ist es, dass Migrantinnen und Migranten Deutsch lernen. In Talbach fehlen Sprachkurse am Abend.

2 Handlungsfeld Arbeit

Ziel ist es, dass Geflüchtete Arbeit finden. Die Integration in den Arbeitsmarkt ist in Talbach ein Anliegen.
`

const measures = `Sprache

Maßnahme	Zuständig	Zeitraum
Abendkurse an der Volkshochschule	Volkshochschule	2025
Sprachpaten gewinnen	Ehrenamtsbüro	2026

Arbeit

Maßnahme	Zuständig	Zeitraum
Lotsen im Jobcenter	Jobcenter	2025
Messe für Ausbildung	Wirtschaftsförderung	2026
`

const rules = `Geschäftsordnung des Netzwerks Integration

§ 1 Mitglieder

Mitglieder sind Vereine. Die Mitglieder wählen den Vorsitz mit einfacher Mehrheit. Der Vorsitz wird für zwei Jahre gewählt.

§ 2 Sitzungen

Das Netzwerk tagt viermal im Jahr. Der Vorsitz lädt mit der Tagesordnung zu den Sitzungen ein. Über jede Sitzung wird ein Protokoll geführt.
`

async function bundlesOf(files: Readonly<Record<string, string | Uint8Array>>, explicit = false) {
  const sources = Object.entries(files).map(([name, content]) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    return { path: `stadt/${name}`, bytes, sha256: '' }
  })
  const results = await analyse({ id: 'stadt', files: sources, explicit }, knowledge)
  return results.map(({ id, files: own, ...rest }) => ({ id, names: own.map(({ path }) => path.slice(6)), ...rest }))
}

describe('files of a folder that are one concept', () => {
  test.each([
    ['an annex is named so', ['Anlage 1.txt', 'Konzept.txt']],
    ['names begin with numbers', ['1_Konzept.txt', '2_Tabelle.txt']],
    ['names have a common beginning', ['Integration_Talbach.txt', 'Integration_Talbach_Tab.txt']],
    ['a part is named so', ['Konzept.txt', 'Ziele (Teil 2).txt']],
  ])('are read together, the main paper first: %s', async (_, names) => {
    const main = names.find((name) => !/Anlage|Tab|Teil 2/.test(name)) ?? ''
    const files = Object.fromEntries(names.map((name) => [name, name === main ? concept : measures]))
    const bundles = await bundlesOf(files)
    expect(bundles).toHaveLength(1)
    expect(bundles[0]?.id).toBe('stadt')
    expect(bundles[0]?.names[0]).toBe(main)
    expect(bundles[0]?.names).toHaveLength(2)
    expect(bundles[0]?.profile.title.value).toBe('Integrationskonzept der Stadt Talbach 2024')
  })

  test('evidence names the file it stands in, with its own offsets', async () => {
    const [bundle] = await bundlesOf({ 'Anlage 1.txt': measures, 'Konzept.txt': concept })
    const titles = bundle?.measures.map(({ evidence }) => evidence.title)
    expect(titles?.length).toBeGreaterThanOrEqual(4)
    for (const title of titles ?? []) {
      expect(title?.file).toBe('stadt/Anlage 1.txt')
      expect(title?.end).toBeLessThan(measures.length)
    }
  })

  test('other documents of the folder stay by themselves', async () => {
    const bundles = await bundlesOf({ 'Anlage 1.txt': measures, 'GO Netzwerk.txt': rules, 'Konzept.txt': concept })
    expect(bundles.map(({ id, kind }) => `${id} ${kind}`)).toEqual(['stadt concept', 'stadt/GO Netzwerk network-rules'])
  })

  test('editions of two years are two concepts', async () => {
    const earlier = concept.replace('2024', '2016').replace('am Abend', 'am Morgen')
    const bundles = await bundlesOf({ 'Konzept 2016.txt': earlier, 'Konzept 2024.txt': concept })
    expect(bundles.map(({ id }) => id)).toEqual(['stadt/Konzept 2016', 'stadt/Konzept 2024'])
  })

  test('a part that cannot be read is named, and what is not found wants a second look', async () => {
    const [bundle, ...rest] = await bundlesOf({ 'Anlage.pdf': new Uint8Array([1, 2, 3]), 'Konzept.txt': concept })
    expect(rest).toEqual([])
    const monitoring = bundle?.components.monitoring
    expect(monitoring).toMatchObject({ value: 'nein', certainty: 'prüfen' })
    expect(monitoring?.search.unreadable).toEqual(['stadt/Anlage.pdf'])
  })
})

describe('a bundle put together by hand', () => {
  test('begins with the main paper whatever the order was', async () => {
    const [bundle] = await bundlesOf({ 'a.txt': measures, 'b.txt': concept }, true)
    expect(bundle).toMatchObject({ id: 'stadt', kind: 'concept', names: ['b.txt', 'a.txt'] })
    expect(bundle?.issues).toEqual([])
  })

  test.each([
    ['another town', concept.replaceAll('Talbach', 'Moorbach')],
    ['another year', concept.replace('2024', '2031')],
  ])('says that its files are different concepts: %s', async (_, other) => {
    const [bundle, ...rest] = await bundlesOf({ 'a.txt': concept, 'b.txt': other }, true)
    expect(rest).toEqual([])
    expect(bundle?.names).toEqual(['a.txt', 'b.txt'])
    expect(bundle?.issues).toMatchObject([
      { code: 'several-concepts', severity: 'warning', file: 'stadt/a.txt', facts: { others: 'b.txt' } },
    ])
  })

  test('says nothing of the kind where names tell that files are parts', async () => {
    const [bundle] = await bundlesOf({ 'Teil 1.txt': concept, 'Teil 2.txt': concept.replace('2024', '2031') }, true)
    expect(bundle?.issues).toEqual([])
  })
})

test('what stands in a folder twice is counted once, and this is said', async () => {
  const long = `${concept}\n${Array.from({ length: 30 }, (_, at) => `Im Stadtteil ${at} leben viele Zugewanderte seit langem gut zusammen.`).join('\n\n')}`
  const [bundle, ...rest] = await bundlesOf({ 'Konzept.txt': long, 'Konzept (Kopie).txt': `${long}\n` })
  expect(rest).toEqual([])
  expect(bundle?.names).toEqual(['Konzept.txt'])
  expect(bundle?.issues).toMatchObject([
    { code: 'file-duplicate', file: 'stadt/Konzept (Kopie).txt', facts: { original: 'stadt/Konzept.txt' } },
  ])
})

test('of a DOCX and its PDF the PDF is read, which has pages', async () => {
  const folder = new URL('fixtures/documents/lo-zweispaltig/', import.meta.url)
  const files = ['docx', 'pdf'].map((ending) => {
    const path = `lo-zweispaltig.${ending}`
    return { path, bytes: new Uint8Array(readFileSync(new URL(path, folder))), sha256: ending }
  })
  const [bundle, ...rest] = await analyse({ id: 'stadt', files, explicit: false }, knowledge)
  expect(rest).toEqual([])
  expect(bundle?.files.map(({ path }) => path)).toEqual(['lo-zweispaltig.pdf'])
  expect(bundle?.issues).toMatchObject([{ code: 'file-duplicate', file: 'lo-zweispaltig.docx' }])
})
