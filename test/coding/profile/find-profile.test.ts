import { describe, expect, test } from 'vitest'
import { findProfile } from '../../../src/coding/profile/find-profile.ts'
import { type Blocks, documentOf, heading, paragraph } from '../coded-text.ts'

const profileOf = (...blocks: Blocks) => findProfile(documentOf(blocks))
const cover = (title: string, ...more: readonly string[]) => profileOf(heading(title), ...more.map(paragraph))
const filler = 'Im Alltag zeigt sich, was gut gelingt und woran noch viele Jahre gearbeitet werden muss. '.repeat(40)

describe('municipality and its kind', () => {
  test.each([
    ['Integrationskonzept der Stadt Talbach', 'Talbach', 'kreisfreie Stadt'],
    ['Integrationskonzept der Landeshauptstadt Talbach', 'Talbach', 'kreisfreie Stadt'],
    ['Integrationskonzept der Universitätsstadt Talbach', 'Talbach', 'kreisfreie Stadt'],
    ['Integrationskonzept der Hanse- und Universitätsstadt Talbach', 'Talbach', 'kreisfreie Stadt'],
    ['Integrationskonzept der Stadt Bad Talbach', 'Bad Talbach', 'kreisfreie Stadt'],
    ['Integrationskonzept der Stadt Talbach an der Leune', 'Talbach an der Leune', 'kreisfreie Stadt'],
    ['Integrationskonzept der Stadt Talbach-Sandau', 'Talbach-Sandau', 'kreisfreie Stadt'],
    ['Integrationskonzept des Landkreises Osterwald', 'Landkreis Osterwald', 'Landkreis'],
    ['INTEGRATIONSKONZEPT LANDKREIS OSTERWALD', 'Landkreis Osterwald', 'Landkreis'],
    ['Integrationskonzept des Landkreises Bad Sandau', 'Landkreis Bad Sandau', 'Landkreis'],
    ['Integrationskonzept für den Leunekreis', 'Leunekreis', 'Landkreis'],
    ['Integrationskonzept des Leunekreises', 'Leunekreis', 'Landkreis'],
    ['Integrationskonzept der Gemeinde Sandau', 'Sandau', 'kreisangehörige Gemeinde'],
  ])('%s: %s, %s', (title, name, type) => {
    const { municipality, municipalityType } = cover(title)
    expect([municipality.value, municipalityType.value]).toEqual([name, type])
  })

  test.each([
    ['a town that names its district', 'Die Stadt gehört zum Landkreis Osterwald.'],
    ['a town that says what it is', 'Talbach ist eine kreisangehörige Stadt.'],
    ['a town with a county council above it', 'Der Kreistag trägt die Kosten der Kurse.'],
  ])('%s is no town of its own', (_, sentence) => {
    const { municipality, municipalityType } = cover('Integrationskonzept der Stadt Talbach', sentence)
    expect([municipality.value, municipalityType.value]).toEqual(['Talbach', 'kreisangehörige Gemeinde'])
  })

  test('a district that names its towns', () => {
    const { municipality } = cover(
      'Integrationskonzept des Landkreises Osterwald',
      'Die Stadt Talbach und die Gemeinde Sandau wirken mit. Die Stadt Talbach stellt Räume.',
    )
    expect(municipality.value).toBe('Landkreis Osterwald')
  })

  test('a genitive of a name that occurs without it', () => {
    const { municipality } = cover('Integrationskonzept der Stadt Talbachs', 'Talbach liegt an der Leune.')
    expect(municipality.value).toBe('Talbach')
  })

  test('a name that ends in s', () => {
    expect(cover('Integrationskonzept der Stadt Sorgens').municipality.value).toBe('Sorgens')
  })

  test.each(['Der Arbeitskreis Integration tagt.', 'Das Umkreisprogramm läuft.', 'Die Stadt Und ihre Gäste feiern.'])(
    'none in "%s"',
    (sentence) => {
      expect(profileOf(paragraph(sentence)).municipality).toEqual({ value: null, evidence: [] })
    },
  )

  test('the passage is kept', () => {
    const { municipality } = cover('Integrationskonzept der Stadt Talbach')
    expect(municipality.evidence.map(({ quote }) => quote)).toEqual(['Stadt Talbach'])
  })
})

describe('year', () => {
  test.each([
    ['on the cover', ['Integrationskonzept 2024'], '2024'],
    ['below the title', ['Integrationskonzept', 'Mai 2024'], '2024'],
    ['the first one on the cover', ['Integrationskonzept 2024', 'Vorgänger: 2016'], '2024'],
    ['in the imprint', ['Integrationskonzept', filler, 'Stand: Mai 2023'], '2023'],
    ['not that of a span of years', ['Konzept 2020–2024', 'Fassung von 2019'], '2020'],
  ])('%s', (_, lines, year) => {
    const [title = '', ...more] = lines
    expect(cover(title, ...more).year.value).toBe(year)
  })

  test.each(['Integrationskonzept', 'Konzept für 1200 Menschen', 'Um 2030 Uhr'])('none in "%s"', (title) => {
    expect(cover(title).year.value).toBeNull()
  })
})

describe('decision of the council', () => {
  test.each([
    'Der Kreistag hat dieses Konzept am 14.05.2024 beschlossen (Nr. 112/24).',
    'Vom Gemeinderat verabschiedet im Juni 2024.',
    'Beschluss des Kreistages Nr. 77 vom 3. Juli 2024',
    'Die Stadtverordnetenversammlung hat dem Plan am 3. Juli 2024 zugestimmt.',
    'Der Rat nahm das Konzept im Dezember 2023 zur Kenntnis.',
  ])('%s', (sentence) => {
    expect(cover('Integrationskonzept 2024', sentence).councilDecision.value).toBe(sentence)
  })

  test.each([
    ['of another year', 'Der Stadtrat hat den Haushalt am 3. Mai 2019 beschlossen.'],
    ['about an earlier paper', 'Das erste Konzept wurde vom Stadtrat im Jahr 2009 beschlossen.'],
    ['without a body', 'Das Konzept wurde am 3. Mai 2024 beschlossen.'],
    ['without a date', 'Der Stadtrat hat das Konzept beschlossen.'],
  ])('none %s', (_, sentence) => {
    expect(cover('Integrationskonzept 2024', sentence).councilDecision.value).toBeNull()
  })

  test('this one rather than an earlier one', () => {
    const found = cover(
      'Integrationskonzept 2024',
      'Der Stadtrat beauftragte die Verwaltung am 2. März 2023 mit der Fortschreibung. Der Stadtrat hat das Konzept am 14. Mai 2024 beschlossen.',
    )
    expect(found.councilDecision.value).toContain('14. Mai 2024')
  })
})

describe('title', () => {
  test.each([
    ['one line', ['Integrationskonzept der Stadt Talbach'], 'Integrationskonzept der Stadt Talbach'],
    ['two lines', ['Integrationskonzept', 'für den Landkreis Osterwald'], 'Integrationskonzept für den Landkreis Osterwald'],
    ['without a sentence below', ['Integrationsplan', 'Wir alle gemeinsam.'], 'Integrationsplan'],
  ])('%s', (_, lines, title) => {
    expect(profileOf(...lines.map((line) => heading(line))).title.value).toBe(title)
  })
})

describe('read wrongly', () => {
  test.fails.each([
    'Beschlossen vom Stadtrat am 14. Mai 2024',
    'Verabschiedet durch den Kreistag am 14.05.2024',
    'Stadtratsbeschluss Nr. 77/2024 vom 3. Juli 2024',
    'Der Stadtrat hat dem Konzept in der Sitzung vom 3. Juli 2024 seine Zustimmung erteilt.',
  ])('decision: %s', (sentence) => {
    expect(cover('Integrationskonzept 2024', sentence).councilDecision.value).toBe(sentence)
  })

  test.fails.each([
    ['with a year below', ['Aktionsplan Integration', '2024'], 'Aktionsplan Integration 2024'],
    ['without the mark of a draft', ['Entwurf', 'Integrationskonzept Talbach'], 'Integrationskonzept Talbach'],
  ])('title: %s', (_, lines, title) => {
    expect(profileOf(...lines.map((line) => heading(line))).title.value).toBe(title)
  })

  test.fails.each([
    ['Integrationskonzept Landkreis Sächsische Aue', 'Landkreis Sächsische Aue'],
    ['Integrationskonzept für Talbach', 'Talbach'],
    ['Vielfaltsstrategie Talbach 2030', 'Talbach'],
    ['Integrationskonzept der Stadt Lutherstadt Talbach', 'Talbach'],
    ['Integrationskonzept des Kreises Osterwald', 'Kreis Osterwald'],
    ['Integrationskonzept Kreis Osterwald', 'Kreis Osterwald'],
    ['Integrationskonzept der Verwaltungsgemeinschaft Sandau', 'Sandau'],
    ['Integrationskonzept der Stadt Frankenau (Leune)', 'Frankenau (Leune)'],
  ])('municipality: %s: %s', (title, name) => {
    expect(cover(title).municipality.value).toBe(name)
  })

  test.fails.each([
    ['a town that is the seat of its district', 'Der Landkreis und die kreisfreie Stadt Neuenau arbeiten zusammen.'],
    ['a great district town', 'Talbach ist Große Kreisstadt.'],
  ])('%s is no town of its own', (_, sentence) => {
    const found = cover('Integrationskonzept der Stadt Talbach', sentence)
    expect(found.municipalityType.value).toBe('kreisangehörige Gemeinde')
  })

  test.fails.each([
    ['a town with no district around it', 'Der Landkreis Osterwald ist unser Nachbar.'],
    ['a town that works with the authority of a neighbour', 'Mit dem Landratsamt Osterwald gibt es einen Vertrag.'],
  ])('%s is a town of its own', (_, sentence) => {
    const found = cover('Integrationskonzept der Stadt Talbach', sentence)
    expect(found.municipalityType.value).toBe('kreisfreie Stadt')
  })
})
