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
    ['Integrationskonzept der kreisfreien Stadt Talbach', 'Talbach', 'kreisfreie Stadt'],
    ['Integrationskonzept der Universitätsstadt Talbach', 'Talbach', 'kreisfreie Stadt'],
    ['Integrationskonzept der Hanse- und Universitätsstadt Talbach', 'Talbach', 'kreisfreie Stadt'],
    ['Integrationskonzept der Lutherstadt Talbach', 'Talbach', 'kreisfreie Stadt'],
    ['HANSESTADT TALBACH', 'Talbach', 'kreisfreie Stadt'],
    ['Integrationskonzept der Stadt Bad Talbach', 'Bad Talbach', 'kreisfreie Stadt'],
    ['Integrationskonzept der Stadt Talbach an der Leune', 'Talbach an der Leune', 'kreisfreie Stadt'],
    ['Integrationskonzept der Stadt Talbach am Beispiel der Kitas', 'Talbach', 'kreisfreie Stadt'],
    ['Integrationskonzept der Stadt Frankenau (Leune)', 'Frankenau (Leune)', 'kreisfreie Stadt'],
    ['Integrationskonzept der Stadt Talbach-Sandau', 'Talbach-Sandau', 'kreisfreie Stadt'],
    ['Integrationskonzept der Großen Kreisstadt Talbach', 'Talbach', 'kreisangehörige Gemeinde'],
    ['Integrationskonzept des Landkreises Osterwald', 'Landkreis Osterwald', 'Landkreis'],
    ['Konzept der Verbandsgemeinde Obere Leune', 'Verbandsgemeinde Obere Leune', 'kreisangehörige Gemeinde'],
    ['INTEGRATIONSKONZEPT LANDKREIS OSTERWALD', 'Landkreis Osterwald', 'Landkreis'],
    ['Integrationskonzept des Landkreises Bad Sandau', 'Landkreis Bad Sandau', 'Landkreis'],
    ['Integrationskonzept Landkreis Sächsische Aue', 'Landkreis Sächsische Aue', 'Landkreis'],
    ['Integrationskonzept für den Landkreis Osterwalder Land', 'Landkreis Osterwalder Land', 'Landkreis'],
    ['Integrationskonzept des Kreises Osterwald', 'Kreis Osterwald', 'Landkreis'],
    ['Integrationskonzept Kreis Osterwald', 'Kreis Osterwald', 'Landkreis'],
    ['Integrationskonzept für den Leunekreis', 'Leunekreis', 'Landkreis'],
    ['Integrationskonzept des Leunekreises', 'Leunekreis', 'Landkreis'],
    ['Integrationskonzept des Leune-Osterwald-Kreises', 'Leune-Osterwald-Kreis', 'Landkreis'],
    ['Integrationskonzept des Leunischen Kreises', 'Leunischer Kreis', 'Landkreis'],
    ['Integrationskonzept der Gemeinde Sandau', 'Sandau', 'kreisangehörige Gemeinde'],
    ['Konzept der Samtgemeinde Sandau', 'Samtgemeinde Sandau', 'kreisangehörige Gemeinde'],
    [
      'Integrationskonzept der Verwaltungsgemeinschaft Sandau',
      'Verwaltungsgemeinschaft Sandau',
      'kreisangehörige Gemeinde',
    ],
  ])('%s: %s, %s', (title, name, type) => {
    const { municipality, municipalityType } = cover(title)
    expect([municipality.value, municipalityType.value]).toEqual([name, type])
  })

  test.each(['Integrationskonzept für Talbach', 'Vielfaltsstrategie Talbach 2030', 'Gemeinsam leben in Talbach'])(
    'a place without its kind: %s',
    (title) => {
      const { municipality, municipalityType } = cover(title, 'In Talbach leben Menschen aus vielen Ländern.')
      expect([municipality.value, municipalityType.value]).toEqual(['Talbach', null])
    },
  )

  test.each([
    ['Integrationskonzept für Zugewanderte', 'Viele Zugewanderte leben hier.'],
    [
      'Unser Netzwerk',
      'Das Netzwerk kann dem Landkreis Vorschläge machen. Darüber hinaus kann die Stadt Den Rest tun.',
    ],
    ['Leben in Vielfalt', 'Eine Gesellschaft in Vielfalt braucht Regeln.'],
    ['Integrationsmanagement in Sachsen', 'In Sachsen gibt es zehn Landkreise.'],
    ['Leitfaden Integration', 'Der Landkreis Osterwald, der Landkreis Leune und die Stadt Talbach machen es vor.'],
  ])('no place: %s', (title, sentence) => {
    expect(cover(title, filler, sentence).municipality.value).toBeNull()
  })

  test.each([
    ['a town that names its district', 'Die Stadt gehört zum Landkreis Osterwald.'],
    ['a town that says what it is', 'Talbach ist eine kreisangehörige Stadt.'],
    ['a town with a county council above it', 'Der Kreistag trägt die Kosten der Kurse.'],
    ['a great district town', 'Talbach ist Große Kreisstadt.'],
    ['a town that is the seat of its district', 'Talbach ist Kreisstadt.'],
    ['a town beside a free one', 'Der Landkreis und die kreisfreie Stadt Neuenau arbeiten zusammen.'],
    ['a town that names the capital', 'Die Landeshauptstadt Neuenau ist weit, das Landratsamt nah.'],
  ])('%s is no town of its own', (_, sentence) => {
    const { municipality, municipalityType } = cover('Integrationskonzept der Stadt Talbach', sentence)
    expect([municipality.value, municipalityType.value]).toEqual(['Talbach', 'kreisangehörige Gemeinde'])
  })

  test.each([
    ['that never mentions a district', ''],
    ['beside a district', 'Der Landkreis Osterwald ist unser Nachbar.'],
    ['that works with the authority of a neighbour', 'Mit dem Landratsamt Osterwald gibt es einen Vertrag.'],
    ['that quotes a law', 'Das Land verteilt sie auf die Landkreise und kreisfreien Städte.'],
  ])('a town %s is one of its own', (_, sentence) => {
    const found = cover('Integrationskonzept der Stadt Talbach', sentence)
    expect(found.municipalityType.value).toBe('kreisfreie Stadt')
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

  test('an abbreviation that follows the word is no name', () => {
    const found = cover(
      'Integrationskonzept des Landkreises Osterwald',
      'Rathaus der Gemeinde Tel. 0123, Teller, Hotel',
    )
    expect(found.municipality.value).toBe('Landkreis Osterwald')
  })

  test.each(['Der Arbeitskreis Integration tagt.', 'Das Umkreisprogramm läuft.', 'Die Stadt Und ihre Gäste feiern.'])(
    'none in "%s"',
    (sentence) => {
      expect(profileOf(paragraph(sentence)).municipality).toEqual({ value: null, evidence: [] })
    },
  )

  test.each(['Steuerkreis', 'Sprecherkreis', 'Kernkreis', 'Zehnerkreis', 'Beratungskreis', 'Integrationskreis'])(
    'a body is no district: %s',
    (body) => {
      const { municipality } = cover(
        'Regeln des Netzwerks',
        `Der ${body} tagt im Mai. Die Leitung des ${body}es wechselt.`,
      )
      expect(municipality.value).toBeNull()
    },
  )

  test('a circle of people by what it does', () => {
    const { municipality } = cover('Regeln des Netzwerks', 'Der Drehscheibenkreis tritt jeden Monat zusammen.')
    expect(municipality.value).toBeNull()
  })

  test.each(['Salzlandkreis', 'Harzkreis', 'Saale-Orla-Kreis', 'Kyffhäuserkreis', 'Wetteraukreis'])(
    'a district stays one: %s',
    (name) => {
      const { municipality } = cover('Geschäftsordnung des Netzwerks', `Der ${name} besteht aus 21 Gemeinden.`)
      expect(municipality.value).toBe(name)
    },
  )

  test.each([
    'Talbach, 4. Dezember 2025',
    'Die Talbacher Vereine arbeiten mit.',
    'Wer in Talbach lebt, ist willkommen.',
  ])('a town behind the name of its network: %s', (sentence) => {
    expect(cover('Regeln des Netzwerks Vielfalt Talbach', sentence).municipality.value).toBe('Talbach')
  })

  test('no town behind the name of a network', () => {
    const { municipality } = cover('Regeln des Netzwerks Vielfalt Gemeinsam', 'Alle sind willkommen.')
    expect(municipality.value).toBeNull()
  })

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
    ['not the horizon', ['Vielfaltsstrategie 2030', 'Beschlossen vom Stadtrat am 14. Mai 2021'], '2021'],
    ['of the last amendment', ['Geschäftsordnung', 'vom 26.09.2017, geändert am 13.03.2024'], '2024'],
    ['not that of what it rests on', ['Geschäftsordnung', 'Grundlage: Beschluss vom 24.11.2015', 'Mai 2024'], '2024'],
    [
      'of coming into force',
      ['Geschäftsordnung', filler, 'Die Geschäftsordnung tritt am 1. Mai 2024 in Kraft.'],
      '2024',
    ],
    ['of the decision', ['Integrationsplan', filler, 'Der Rat hat den Plan am 3. Mai 2022 beschlossen.'], '2022'],
  ])('%s', (_, lines, year) => {
    const [title = '', ...more] = lines
    expect(cover(title, ...more).year.value).toBe(year)
  })

  test('none in a sentence about the past', () => {
    expect(
      cover('Integrationskonzept', 'Seit 2005 gibt es bei uns ein Netzwerk für Integration.').year.value,
    ).toBeNull()
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
    'Beschlossen vom Stadtrat am 14. Mai 2024',
    'Verabschiedet durch den Kreistag am 14.05.2024',
    'Stadtratsbeschluss Nr. 77/2024 vom 3. Juli 2024',
    'Der Stadtrat hat dem Konzept in der Sitzung vom 3. Juli 2024 seine Zustimmung erteilt.',
    'Von der Gemeindevertretung zustimmend zur Kenntnis genommen in der Sitzung am 12. September 2024',
    'Der Samtgemeinderat hat das Papier am 21. Juni 2024 mit 22 gegen 5 Stimmen angenommen.',
  ])('%s', (sentence) => {
    expect(cover('Integrationskonzept 2024', sentence).councilDecision.value).toBe(sentence)
  })

  test.each([
    ['of another year', 'Der Stadtrat hat den Haushalt am 3. Mai 2019 beschlossen.'],
    ['about an earlier paper', 'Das erste Konzept wurde vom Stadtrat im Jahr 2009 beschlossen.'],
    ['without a body', 'Das Konzept wurde am 3. Mai 2024 beschlossen.'],
    ['without a date', 'Der Stadtrat hat das Konzept beschlossen.'],
    ['to come', 'Das Konzept wird dem Kreistag im I. Quartal 2024 zur Beschlussfassung vorgelegt.'],
    ['proposed', 'Der Rat nimmt das Konzept (Stand: 10.10.2024) zur Kenntnis und beschließt es.'],
    ['to write it', 'Mit Beschluss vom 15. Februar 2023 hat der Rat die Verwaltung gebeten, ein Konzept zu schreiben.'],
    ['to begin with it', 'Der Stadtrat hat die Aufstellung am 19. Oktober 2023 einstimmig beschlossen.'],
    ['on other rules', 'Der Stadtrat hat die Satzung des Beirats am 3. Mai 2024 beschlossen.'],
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

describe('decision of the council within a longer passage', () => {
  test.each([
    [
      'Vom Gemeinderat beschlossen am 21. November 2024 Bürgermeisteramt Talbach, Marktplatz 3',
      'Vom Gemeinderat beschlossen am 21. November 2024',
    ],
    [
      'Vorberatung im Beirat: 4. September 2024 Beschluss des Rates der Stadt Talbach: 25.09.2024 (Drucksache 14/0187)',
      'Beschluss des Rates der Stadt Talbach: 25.09.2024 (Drucksache 14/0187)',
    ],
    [
      'Der Kreistag hat den Plan am 5. Juli 2024 bei drei Enthaltungen beschlossen (Drs. 2024/098).',
      'Der Kreistag hat den Plan am 5. Juli 2024 bei drei Enthaltungen beschlossen (Drs. 2024/098).',
    ],
  ])('%s', (passage, decision) => {
    expect(cover('Integrationskonzept 2024', passage).councilDecision.value).toBe(decision)
  })

  test('rules are decided as rules', () => {
    const passage = 'Auf Grund des § 4 hat der Stadtrat am 14. November 2024 folgende Satzung beschlossen:'
    const concept = 'Der Stadtrat hat am 3. Mai 2024 das Integrationskonzept beschlossen.'
    expect(cover('Satzung des Beirats 2024', concept, passage).councilDecision.value).toContain('14. November')
    expect(cover('Satzung des Beirats 2024', concept).councilDecision.value).toBeNull()
  })
})

describe('title', () => {
  test.each([
    ['one line', ['Integrationskonzept der Stadt Talbach'], 'Integrationskonzept der Stadt Talbach'],
    [
      'two lines',
      ['Integrationskonzept', 'für den Landkreis Osterwald'],
      'Integrationskonzept für den Landkreis Osterwald',
    ],
    ['without a sentence below', ['Integrationsplan', 'Wir alle gemeinsam.'], 'Integrationsplan'],
    ['with a year below', ['Aktionsplan Integration', '2024'], 'Aktionsplan Integration 2024'],
    ['with a span of years below', ['Aktionsplan Ankommen', '2024 – 2027'], 'Aktionsplan Ankommen 2024 – 2027'],
    [
      'with its object below',
      ['Handlungskonzept', 'Migration und Vielfalt'],
      'Handlungskonzept Migration und Vielfalt',
    ],
    ['with its edition', ['Integrationsplan für Alle', 'Zweite Fassung'], 'Integrationsplan für Alle – Zweite Fassung'],
    ['with a motto above', ['Türen auf', 'Integrationskonzept'], 'Türen auf – Integrationskonzept'],
    ['without the mark of a draft', ['Entwurf', 'Integrationskonzept Talbach'], 'Integrationskonzept Talbach'],
    ['without the issuer', ['LANDKREIS OSTERWALD', 'Der Landrat', 'Integrationsplan'], 'Integrationsplan'],
    ['without a date', ['Integrationsplan', 'Mai 2024'], 'Integrationsplan'],
    ['without place and date', ['Integrationsplan', 'Bad Talbach, den 05.04.2023'], 'Integrationsplan'],
    ['without the name of the district', ['Leunekreis', 'Integrationsplan'], 'Integrationsplan'],
    ['without the decision', ['Integrationsplan', 'Vom Stadtrat beschlossen am 6. Mai 2024'], 'Integrationsplan'],
    ['without the first chapter', ['Integrationsplan', 'Vorwort'], 'Integrationsplan'],
    [
      'without its amendments',
      ['Satzung über die Beteiligung im Ausschuss vom 19. Mai 2009, zuletzt geändert am 3. Mai 2023'],
      'Satzung über die Beteiligung im Ausschuss',
    ],
  ])('%s', (_, lines, title) => {
    expect(profileOf(...lines.map((line) => heading(line))).title.value).toBe(title)
  })
})
