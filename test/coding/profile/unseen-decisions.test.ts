import { describe, expect, test } from 'vitest'
import { findProfile } from '../../../src/coding/profile/find-profile.ts'
import { type Blocks, documentOf, heading, paragraph } from '../coded-text.ts'

const filler = 'Im Alltag zeigt sich, was gut gelingt und woran noch viele Jahre gearbeitet werden muss. '.repeat(4)
const profileOf = (...blocks: Blocks) => findProfile(documentOf(blocks))
/** A paper of 2024 that says this in its first chapter. */
const inText = (sentence: string) =>
  profileOf(
    heading('Integrationskonzept 2024'),
    paragraph(filler),
    heading('Wie das Papier entstand', 2),
    paragraph(sentence),
    paragraph(filler),
  )
/** A paper that says this on its cover. */
const onCover = (line: string) =>
  profileOf(
    paragraph('Stadt Talbach'),
    heading('Gemeinsam in Talbach'),
    paragraph(line),
    heading('Vorwort', 2),
    paragraph(filler),
  )

describe('decisions of the council on the cover', () => {
  test.each([
    'Beschlossen vom Stadtrat am 12. März 2024',
    'Vom Rat der Stadt Talbach am 12.03.2024 einstimmig beschlossen',
    'Beschluss des Stadtrates vom 12.03.2024 (Drucksache 0117/2024)',
    'Beschluss-Nr. 44/2024 des Stadtrates vom 12. März 2024',
    'Verabschiedet durch die Stadtverordnetenversammlung am 12. März 2024',
    'Angenommen vom Gemeinderat am 12. März 2024',
    'Der Stadtrat hat dieses Papier am 12. März 2024 verabschiedet.',
    'Das hat der Stadtrat am 12. März 2024 so beschlossen.',
    'So beschlossen von der Gemeindevertretung in ihrer Sitzung vom 12. März 2024',
    'Diesem Plan hat der Rat am 12. März 2024 zugestimmt.',
    'Dem hat die Bürgerschaft am 12. März 2024 zugestimmt.',
    'durch Beschluss der Ratsversammlung vom 12. März 2024',
    'Kenntnisnahme durch den Stadtrat am 12.03.2024',
    'Zustimmend zur Kenntnis genommen vom Stadtrat am 12. März 2024',
    'Gebilligt vom Kreistag am 12. März 2024',
    'In Kraft gesetzt durch Beschluss des Kreistages vom 12. März 2024',
    'beschlossen in der Sitzung des Gemeinderats am 12. März 2024',
    'Stadtratsbeschluss vom 12. März 2024',
    'Kreistagsbeschluss Nr. 12-2024 vom 12.03.2024',
    'Verbindlich seit dem Beschluss des Stadtrates vom 12. März 2024',
  ])('%s', (line) => {
    const { councilDecision, year } = onCover(line)
    expect(councilDecision.value).toContain('2024')
    expect(year.value).toBe('2024')
  })
})

describe('decisions of the council in the text', () => {
  test.each([
    'Der Stadtrat hat das Konzept am 12. März 2024 einstimmig beschlossen.',
    'Am 12. März 2024 beschloss der Stadtrat das vorliegende Konzept mit 31 gegen 6 Stimmen.',
    'Das Konzept wurde am 12. März 2024 vom Kreistag verabschiedet.',
    'Der Kreistag nahm das Konzept in seiner Sitzung am 12. März 2024 zustimmend zur Kenntnis.',
    'Die Stadtverordnetenversammlung stimmte dem Konzept am 12. März 2024 zu.',
    'Mit Beschluss vom 12. März 2024 hat der Gemeinderat das Konzept in Kraft gesetzt.',
    'Das Papier hat der Rat am 12. März 2024 gebilligt.',
    'Der Rat der Gemeinde ist dem Entwurf gefolgt und hat ihn am 12. März 2024 angenommen.',
    'Am 12. März 2024 hat die Gemeindevertretung unser Heft beschlossen.',
    'Diesen Plan hat die Bürgerschaft am 12. März 2024 bei zwei Enthaltungen angenommen.',
    'Beschlossen hat ihn der Kreistag am 12. März 2024.',
    'Die vorliegende Fassung ist vom Stadtrat am 12. März 2024 (Beschluss 44/2024) beschlossen worden.',
    'Der Verbandsgemeinderat hat die Leitlinien am 12. März 2024 verabschiedet.',
    'Unser Stadtrat sagte am 12. März 2024 Ja zu diesem Plan.',
  ])('%s', (sentence) => {
    expect(inText(sentence).councilDecision.value).toContain('2024')
  })
})

describe('no decision of the council on the paper', () => {
  test.each([
    'Der Stadtrat hat die Verwaltung am 12. März 2024 beauftragt, ein Konzept zu erarbeiten.',
    'Am 12. März 2024 beschloss der Kreistag, ein Integrationskonzept aufstellen zu lassen.',
    'Der Kreistag wird am 12. März 2024 über das Konzept beschließen.',
    'Das Konzept soll dem Stadtrat am 12. März 2024 vorgelegt werden.',
    'Der Stadtrat hat das erste Konzept am 12. März 2009 beschlossen.',
    'Der Entwurf wurde am 12. März 2024 im Stadtrat beraten.',
    'Der Sozialausschuss hat das Konzept am 12. März 2024 beraten.',
    'Der Stadtrat hat am 12. März 2024 den Haushalt beschlossen.',
    'Der Landtag hat das Gesetz am 12. März 2024 beschlossen.',
    'Das Bundeskabinett hat den Plan am 12. März 2024 beschlossen.',
    'Der Integrationsbeirat hat dem Konzept am 12. März 2024 zugestimmt.',
    'Das Netzwerk hat seine Geschäftsordnung am 12. März 2024 beschlossen.',
    'Der Stadtrat hat den Bau der Turnhalle am 12. März 2024 beschlossen.',
    'Ein Antrag, das Konzept zu beschließen, fand am 12. März 2024 im Rat keine Mehrheit.',
    'Am 12. März 2024 lehnte der Stadtrat das Konzept ab.',
    'Der Stadtrat hat das Konzept am 12. März 2024 vertagt.',
    'Bisher ist nichts entschieden; der Rat hat am 12. März 2024 den Auftrag zu dem Gutachten erteilt.',
    'Der Kreistag hat das frühere Konzept am 12. März 2024 aufgehoben.',
    'Mit dem Beschluss des Kreistages vom 12. März 2023 begann die Erarbeitung des Konzepts.',
    'Der Kreistag beschloss am 12. März 2024 das Konzept für die Jugendhilfe.',
  ])('%s', (sentence) => {
    expect(inText(sentence).councilDecision.value).toBeNull()
  })
})

describe('year of a paper', () => {
  test.each<[string, Blocks, string]>([
    [
      'of its decision when the title names the years it is for',
      [
        heading('Integrationskonzept für die Jahre 2026 bis 2028'),
        paragraph('Beschlossen vom Stadtrat am 25. September 2025'),
      ],
      '2025',
    ],
    [
      'of its decision when the title names a span',
      [heading('Aktionsplan 2026–2030'), paragraph('Beschlossen vom Kreistag am 3. November 2025')],
      '2025',
    ],
    [
      'of its title when it begins in that year',
      [heading('Aktionsplan 2024–2027'), paragraph('Beschlossen vom Kreistag am 3. Mai 2024')],
      '2024',
    ],
    ['of the month on the cover', [heading('Offene Türen'), paragraph('Talbach, im Juni 2019')], '2019'],
    ['of the month in figures', [heading('Offene Türen'), paragraph('Stand: 06/2019')], '2019'],
    [
      'of the imprint at the end',
      [
        heading('Offene Türen'),
        paragraph(filler),
        heading('Impressum', 2),
        paragraph('Herausgeberin: Stadt Talbach. Druck: Hausdruckerei, Auflage 500, Mai 2021'),
      ],
      '2021',
    ],
    ['of the editorial deadline', [heading('Offene Türen'), paragraph('Redaktionsschluss: 14. April 2023')], '2023'],
    [
      'of the preface',
      [
        heading('Offene Türen'),
        heading('Vorwort', 2),
        paragraph(filler),
        paragraph('Talbach, im Oktober 2022'),
        paragraph('Anna Berg, Bürgermeisterin'),
        paragraph(filler.repeat(10)),
      ],
      '2022',
    ],
    [
      'beside a goal far ahead',
      [heading('Vielfaltsstrategie 2035'), paragraph('Beschlossen von der Bürgerschaft am 3. Mai 2023')],
      '2023',
    ],
    ['of its second edition', [heading('Integrationskonzept'), paragraph('2. Auflage 2020')], '2020'],
  ])('%s', (_, blocks, year) => {
    expect(profileOf(...blocks).year.value).toBe(year)
  })
})

describe('towns as printed', () => {
  test.each<[string, string]>([
    ['STADT TALBACH AN DER LEUNE', 'Talbach an der Leune'],
    ['Stadt Talbach am Inn', 'Talbach am Inn'],
    ['Stadt Talbach im Schwarzwald', 'Talbach im Schwarzwald'],
    ['Stadt Talbach vor der Höhe', 'Talbach vor der Höhe'],
    ['Stadt Talbach in Holstein', 'Talbach in Holstein'],
    ['Große Kreisstadt Talbach', 'Talbach'],
    ['Hansestadt Talbach', 'Talbach'],
    ['Bergstadt Talbach', 'Talbach'],
    ['Klingenstadt Talbach', 'Talbach'],
    ['Universitäts- und Hansestadt Talbach', 'Talbach'],
    ['Gemeinde Sandau auf Rügen', 'Sandau auf Rügen'],
    ['Marktgemeinde Sandau', 'Sandau'],
    ['Einheitsgemeinde Sandau', 'Sandau'],
    ['Verbandsgemeinde Sandau-Leune', 'Verbandsgemeinde Sandau-Leune'],
    ['LANDKREIS OSTERWALD', 'Landkreis Osterwald'],
    ['Kreis Osterwald', 'Kreis Osterwald'],
    ['Leune-Osterwald-Kreis', 'Leune-Osterwald-Kreis'],
    ['Stadtverwaltung Talbach', 'Talbach'],
    ['Der Magistrat der Stadt Talbach', 'Talbach'],
    ['Stadt Neu Talbach', 'Neu Talbach'],
    ['Stadt Groß Sandau', 'Groß Sandau'],
    ['Gemeinde Klein Sandau', 'Klein Sandau'],
    ['Markt Ober Sandau', 'Ober Sandau'],
    ['Amt Sandau-Land', 'Amt Sandau-Land'],
  ])('%s', (issuer, name) => {
    const text = 'Vielfalt im Alltag heißt, dass wir einander grüßen und zuhören.'
    expect(
      profileOf(paragraph(issuer), heading('Vielfalt leben'), paragraph(text), paragraph(filler)).municipality.value,
    ).toBe(name)
  })
})
