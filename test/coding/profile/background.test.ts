import { describe, expect, test } from 'vitest'
import { type Blocks, codeBlocks, heading, items, paragraph } from '../coded-text.ts'

const fields: Blocks = [
  heading('Handlungsfeld Sprache', 1),
  paragraph('Ziel ist, dass alle Zugewanderten binnen eines Jahres einen Kurs besuchen können.'),
  ...items('Die Volkshochschule richtet einen Abendkurs ein.', 'Das Sozialamt bildet Lotsen aus.'),
]
const aboutMaking = (sentence: string) =>
  codeBlocks([
    heading('Integrationskonzept der Stadt Talbach'),
    heading('Wie das Konzept entstanden ist', 1),
    paragraph(sentence),
    ...fields,
  ]).profile
const inField = (sentence: string) =>
  codeBlocks([
    heading('Integrationskonzept der Stadt Talbach'),
    heading('Wie das Konzept entstanden ist', 1),
    paragraph('Darüber wird an anderer Stelle berichtet, damit dieses Papier kurz bleibt und gelesen wird.'),
    ...fields,
    heading('Handlungsfeld Arbeit', 1),
    paragraph(sentence),
  ]).profile

type Attribute = 'predecessor' | 'occasion' | 'involved' | 'steering' | 'duration' | 'term'

describe('how a paper came about', () => {
  test.each<[Attribute, string]>([
    ['predecessor', 'Das Konzept löst den Integrationsplan aus dem Jahr 2012 ab.'],
    ['predecessor', 'Ein erstes Integrationskonzept hat der Kreistag 2009 verabschiedet.'],
    ['predecessor', 'Schon 2008 hatte der Rat ein Konzept beschlossen, das nie fortgeschrieben wurde.'],
    ['occasion', 'Der Rat hat die Verwaltung am 3. Mai 2022 gebeten, ein Integrationskonzept aufzustellen.'],
    ['occasion', 'Den Anstoß gab ein Antrag aus der Mitte des Stadtrates.'],
    [
      'occasion',
      'Im Herbst 2006 beantragte die Gruppe der Grünen im Kreistag, die Verwaltung möge darlegen, was für die Eingliederung geschieht.',
    ],
    ['occasion', 'Auslöser waren die vielen neuen Nachbarn aus der Ukraine.'],
    ['involved', 'Der Gruppe gehörten Vertreter der Kirchen, der Vereine und des Jobcenters an.'],
    ['involved', 'Mitgearbeitet haben Ämter, Schulen und Ehrenamtliche.'],
    ['steering', 'Die Federführung lag beim Sozialamt.'],
    ['steering', 'Eine Lenkungsrunde unter Vorsitz der Dezernentin tagte fünfmal.'],
    ['steering', 'Moderiert wurde der Prozess von einem Büro aus Neuenau.'],
    ['steering', 'Den Text schrieb eine Redaktionsgruppe.'],
    ['duration', 'Die Erarbeitung dauerte 14 Monate.'],
    ['duration', 'Von Juni 2013 bis Mai 2014 arbeiteten fünf Arbeitsgruppen an dem Entwurf.'],
    ['duration', 'Zwischen März 2023 und Mai 2024 fanden fünf Werkstattabende statt.'],
    ['term', 'Das Konzept gilt bis Ende 2028.'],
    ['term', 'Der Plan gilt für fünf Jahre.'],
  ])('%s: %s', (attribute, sentence) => {
    expect(aboutMaking(sentence)[attribute].value).toContain(sentence.slice(0, 30))
  })

  test.each<[Attribute, string]>([
    ['steering', 'Ein Ausbildungslotse begleitet Jugendliche bis zum Ende der Probezeit im Betrieb.'],
    ['steering', 'Eine Fachkraft begleitet die Eingewöhnung in der Kita.'],
    ['steering', 'Die Leitung des Kurses übernahm die Volkshochschule.'],
    ['involved', 'Die Stadt selbst ist als Trägerin der Volkshochschule beteiligt und stellt Räume.'],
    ['involved', 'Alle Verbände sind im Kreis vertreten.'],
    ['duration', 'Der Kurs entstand in den neunziger Jahren.'],
    ['occasion', 'Anlass für Streit sind oft die Mülltonnen.'],
    ['term', 'Die Förderung gilt bis Ende 2026.'],
  ])('not %s: %s', (attribute, sentence) => {
    expect(inField(sentence)[attribute].value).toBeNull()
  })

  test.each<[Attribute, string]>([
    [
      'predecessor',
      'Der Bund schreibt mit dem Nationalen Aktionsplan fort, was 2007 als Nationaler Integrationsplan begann.',
    ],
    ['duration', 'Unsere Stadt ist durch Menschen entstanden, die in den sechziger Jahren kamen.'],
    ['duration', 'Das erste Konzept entstand unter dem Eindruck der Jahre 2015 und 2016.'],
  ])('not %s, though told there: %s', (attribute, sentence) => {
    expect(aboutMaking(sentence)[attribute].value).toBeNull()
  })
})
