import { describe, expect, test } from 'vitest'
import { codeDocument } from '../../src/coding/code-document.ts'
import type { Coding } from '../../src/model/coding.ts'
import { parseFile } from '../../src/parse/parse-file.ts'
import { structureDocument } from '../../src/structure/structure-document.ts'
import { knowledge } from './coded-text.ts'

const source = `Integrationskonzept
des Landkreises Osterwald

Beschlossen: Der Kreistag hat das Konzept am 14. Mai 2024 beschlossen.

Inhalt
1 Ausgangslage ........ 2
2 Unser Verständnis ... 2
3 Handlungsfelder ..... 3

1 Ausgangslage

Ende 2023 lebten 5.310 Geflüchtete im Landkreis. Es fehlen Kurse am Abend.

2 Unser Verständnis

Wir verstehen Integration als Aufgabe aller, die hier wohnen und arbeiten.

3 Handlungsfelder

3.1 Wohnen

Ziel ist es, dass alle eine Wohnung finden, die sie bezahlen können. Dafür arbeiten
das Landratsamt, die Gemeinden und die Vermieter enger zusammen als bisher, denn
allein kommt niemand weiter, und der Markt ist eng.

Maßnahmen
- Mietlotsen ausbilden (Sozialamt, bis 2026)
- Runde mit Vermietern einrichten (Wohnungsgenossenschaft, ab 2025)

3.2 Arbeit

Ziel ist es, dass Abschlüsse schneller anerkannt werden. Dafür werden Wege verkürzt
und Auskünfte gebündelt, damit niemand mehr an fünf Türen klopfen muss, bevor er
einen Antrag stellen kann, und Betriebe früher zu Fachkräften kommen.

Maßnahmen
- Sprechstunde zur Anerkennung einrichten (Jobcenter, 2025)
- Praktika vermitteln (Handwerkskammer, laufend)

3.3 Sprache

Ziel ist es, dass niemand länger als drei Monate auf einen Kurs wartet. Dafür werden
die Kurse der Träger besser abgestimmt, Räume geteilt und Fahrten bezahlt, und in den
Dörfern entstehen Treffs, in denen geübt werden kann.

Maßnahmen
- Abendkurse anbieten (Volkshochschule, ab Herbst 2025)
- Sprachtreffs in vier Dörfern eröffnen
`

async function codeText(text: string): Promise<Coding> {
  const { value } = await parseFile({ path: 'konzept.txt', bytes: new TextEncoder().encode(text) })
  if (!value) throw new Error('not read')
  return codeDocument(structureDocument([{ parsed: value, sha256: '0' }]).value, knowledge)
}

describe('a concept as plain text', async () => {
  const coding = await codeText(source)

  test('is a concept', () => {
    expect([coding.kind, coding.kindCertainty]).toEqual(['concept', 'sicher'])
  })

  test('has a profile', () => {
    const { municipality, municipalityType, year, councilDecision } = coding.profile
    expect([municipality.value, municipalityType.value, year.value]).toEqual([
      'Landkreis Osterwald',
      'Landkreis',
      '2024',
    ])
    expect(councilDecision.value).toContain('14. Mai 2024')
  })

  test('has its fields', () => {
    expect(coding.fields.map(({ name }) => name)).toEqual(['Wohnen', 'Arbeit', 'Sprache'])
  })

  test('has its measures with field, body and period', () => {
    const rows = coding.measures.map(({ title, field, responsible, period }) => [
      title.split(' (')[0],
      field,
      responsible[0],
      period?.text,
    ])
    expect(rows).toEqual([
      ['Mietlotsen ausbilden', 'Wohnen', 'Sozialamt', 'bis 2026'],
      ['Runde mit Vermietern einrichten', 'Wohnen', 'Wohnungsgenossenschaft', 'ab 2025'],
      ['Sprechstunde zur Anerkennung einrichten', 'Arbeit', 'Jobcenter', '2025'],
      ['Praktika vermitteln', 'Arbeit', 'Handwerkskammer', undefined],
      ['Abendkurse anbieten', 'Sprache', 'Volkshochschule', 'ab Herbst 2025'],
      ['Sprachtreffs in vier Dörfern eröffnen', 'Sprache', undefined, undefined],
    ])
  })

  test('has passages on its understanding, its data and its needs', () => {
    const own = coding.findings.filter(({ voice, discount }) => voice === 'own' && discount === null)
    const aspects = new Set(own.map(({ component, aspect }) => `${component}/${aspect}`))
    for (const expected of [
      'integrationsverstaendnis/definition',
      'bedarfs-und-potenzialanalyse/data',
      'bedarfs-und-potenzialanalyse/needs',
    ]) {
      expect(aspects).toContain(expected)
    }
  })

  test('the same text gives the same coding', async () => {
    expect(await codeText(source)).toEqual(coding)
  })
})

test('what is no concept is not coded', async () => {
  const press = `Pressemitteilung vom 3. Mai 2024\n\nStadt feiert Fest\n\n${'Auf dem Markt spielten vier Kapellen vor vielen Gästen. '.repeat(8)}`
  const { kind, findings, measures, fields, passages } = await codeText(press)
  expect([kind, findings, measures, fields, passages]).toEqual(['other', [], [], [], []])
})
