import { describe, expect, test } from 'vitest'
import { type Blocks, codeBlocks, heading, items, paragraph } from '../coded-text.ts'

const kindOf = (...blocks: Blocks) => codeBlocks(blocks, {}).kind

/** Formal: fields with goals and measures. */
const formal: Blocks = [
  heading('Ausgangslage', 2),
  paragraph(
    'Am Jahresende lebten 1.240 Menschen mit ausländischem Pass bei uns. Viele Zugewanderte sind mit ihren Familien gekommen.',
  ),
  heading('Sprache', 2),
  paragraph('Ziel: Wer neu zugewandert ist, findet binnen drei Monaten einen Kurs.'),
  ...items(
    'Die Volkshochschule richtet einen Abendkurs für Migrantinnen und Migranten ein.',
    'Das Sozialamt bildet Sprachmittler aus.',
  ),
  heading('Arbeit', 2),
  paragraph('Ziel: Geflüchtete arbeiten in ihrem erlernten Beruf.'),
  ...items('Die Wirtschaftsförderung lädt Betriebe und Zugewanderte zweimal im Jahr zu einer Messe ein.'),
]

/** Plain language: short sentences, "wir", no technical word at all. */
const plain: Blocks = [
  heading('Wer bei uns lebt', 2),
  paragraph(
    'Die Gemeinde Sandau hat dieses Heft gemacht. Bei uns leben Menschen aus 40 Ländern. Manche sind vor dem Krieg geflohen. Andere sind für die Arbeit gekommen.',
  ),
  heading('Deutsch lernen', 2),
  paragraph('Wer neu bei uns ist, muss Deutsch lernen können. Das wollen wir tun:'),
  ...items('Wir suchen Räume für Deutsch-Kurse.', 'Wir suchen Menschen, die mit den Neuen üben.'),
  heading('Wohnen', 2),
  paragraph('Familien aus anderen Ländern finden schwer eine Wohnung. Das wollen wir tun:'),
  ...items('Wir reden mit den Vermietern.', 'Wir helfen beim Antrag.'),
  heading('Sich kennenlernen', 2),
  paragraph('Viele Alteingesessene kennen ihre neuen Nachbarn nicht. Das wollen wir ändern.'),
  ...items('Einmal im Jahr feiern wir ein Fest mit allen.'),
]

/** Old: Ausländer, Aussiedler, Eingliederung, all as advice. */
const old: Blocks = [
  heading('Zur Lage', 2),
  paragraph(
    'Unter den Einwohnern sind 2.100 Ausländer und rund 900 Aussiedler. Die ausländischen Mitbürger leben zumeist in den Altbauten am Bahnhof. Ihre Eingliederung ist eine Aufgabe der Gemeinde.',
  ),
  heading('Schule und Sprache', 2),
  paragraph(
    'Ausländische Kinder sollten vor der Einschulung Deutschunterricht erhalten. Es wird empfohlen, einen Hort einzurichten.',
  ),
  heading('Wohnen', 2),
  paragraph('Aussiedlerfamilien sollten nicht an einem Ort untergebracht werden. Die Gemeinde sollte Wohnraum suchen.'),
]

/** An expert's report with advice for the town. */
const expert: Blocks = [
  heading('Was wir untersucht haben', 2),
  paragraph(
    'Im Auftrag der Stadt haben wir mit 60 Eingewanderten und 40 Alteingesessenen gesprochen. Die Stadt will mit diesem Gutachten ihre Integrationsarbeit neu ordnen.',
  ),
  heading('Lernen', 2),
  paragraph(
    'Die Stadt sollte jedem eingewanderten Kind einen Platz in der Kita sichern. Wir raten zu einem zweiten Kurs.',
  ),
  heading('Wohnen', 2),
  paragraph('Wir empfehlen der Stadt, Zugezogene und Geflüchtete bei der Suche nach Wohnungen zu begleiten.'),
  heading('Rathaus', 2),
  paragraph('Die Verwaltung sollte mehr Menschen mit Einwanderungsgeschichte einstellen.'),
]

/** Diversity: racism, origin, many dimensions. */
const diverse: Blocks = [
  heading('Unser Anspruch', 2),
  paragraph(
    'Vielfalt ist in unserer Stadt Alltag. Wer einen Namen trägt, der fremd klingt, wird bei der Suche nach Wohnung und Arbeit oft benachteiligt; Rassismus gehört für viele Menschen mit Einwanderungsgeschichte zum Leben.',
  ),
  heading('Verwaltung', 2),
  paragraph(
    'Bis 2027 spiegelt die Belegschaft die Einwanderungsgesellschaft wider. Das Personalamt wirbt um Menschen mit Migrationsbiografie.',
  ),
  heading('Bildung', 2),
  paragraph('Alle Kinder, gleich welcher Herkunft, lernen zusammen. Mehrsprachigkeit wird gefördert.'),
  heading('Beteiligung', 2),
  paragraph('Migrantische Vereine erhalten Räume. Der Integrationsrat wird früh gefragt.'),
]

describe('concepts under formal names', () => {
  test.each([
    'Integrationskonzept',
    'Integrationskonzeption der Stadt Talbach',
    'Kommunales Integrationskonzept 2024 bis 2029',
    'Migrations- und Integrationskonzept des Landkreises Osterwald',
    'Konzept Migration und Teilhabe',
    'Konzept zur Integration von Menschen mit Zuwanderungsgeschichte',
    'Konzeption zur Integration geflüchteter Menschen im Landkreis Osterwald',
    'Gesamtkonzept zur Integration von Zuwanderern',
    'Strategie Einwanderung und Teilhabe',
    'Integrationsstrategie 2030',
    'Integrationsprogramm der Gemeinde Sandau',
    'Integrationsfahrplan Talbach',
    'Integrationsagenda 2030',
    'Fahrplan Integration',
    'Masterplan Migration',
    'Handlungsleitlinien Integration',
    'Leitlinien der Migrationspolitik der Stadt Talbach',
    'Grundsätze und Ziele der Integrationspolitik',
    'Interkulturelles Konzept der Stadt Talbach',
    'Interkulturelles Gesamtkonzept',
    'Interkulturelle Strategie Talbach',
    'Diversitätsstrategie der Stadt Talbach',
    'Diversity-Konzept der Stadt Talbach',
    'Teilhabeplan für Zugewanderte',
    'Maßnahmenplan Integration 2023 – 2026',
    'Maßnahmenkatalog zur Integration Geflüchteter',
    'Arbeitsprogramm Zuwanderung 2025',
    'Rahmenkonzept Zuwanderung',
    'Zuwanderungskonzept',
    'Entwicklungskonzept Integration im Landkreis Osterwald',
    'Fortschreibung des Integrationskonzepts der Stadt Talbach',
    'Zweite Fortschreibung Integrationskonzept',
    'Integrationskonzept – Entwurf, Stand März 2024',
    'Integrationskonzept der Stadt Talbach. Teil A: Analyse, Teil B: Maßnahmen',
    'Lokaler Aktionsplan gegen Rassismus und für Teilhabe',
    'Handlungsempfehlungen für die Integration in Talbach',
    'Integration in Talbach – Bericht und Handlungskonzept',
    'Bildungs- und Teilhabestrategie für Neuzugewanderte',
  ])('%s', (title) => {
    expect(kindOf(heading(title), ...formal)).toBe('concept')
  })
})

describe('concepts under titles that do not say so', () => {
  const bodies = { formal, plain, old, expert, diverse }
  test.each<[keyof typeof bodies, string]>([
    ['formal', 'Offene Türen'],
    ['formal', 'Heimat mit vielen Gesichtern'],
    ['formal', 'Brücken bauen – Wege finden'],
    ['formal', 'Talbach macht mit. Unser Plan bis 2028'],
    ['formal', 'Was wir uns vorgenommen haben'],
    ['formal', 'Neu in Sandau'],
    ['formal', 'Alle an Bord. Der Kurs der Stadt Talbach'],
    ['formal', 'Miteinander statt nebeneinander'],
    ['plain', 'Bei uns in Sandau'],
    ['plain', 'So wollen wir zusammen leben'],
    ['plain', 'Ein Dorf, viele Sprachen'],
    ['plain', 'Unser Plan für ein gutes Miteinander'],
    ['plain', 'Wie alle dazugehören können – ein Heft in einfacher Sprache'],
    ['plain', 'Zusammen in Sandau. In Leichter Sprache'],
    ['plain', 'Gute Nachbarn. Was sich die Gemeinde Sandau vornimmt'],
    ['plain', 'Nicht fremd bleiben'],
    ['old', 'Ausländer in Talbach. Vorschläge für das Zusammenleben'],
    ['old', 'Grundsätze der Ausländerarbeit der Stadt Talbach'],
    ['old', 'Ausländerkonzept der Stadt Talbach'],
    ['old', 'Denkschrift zur Eingliederung der Aussiedler im Kreis Osterwald'],
    ['old', 'Überlegungen zur Eingliederung ausländischer Mitbürger'],
    ['old', 'Programm für ausländische Einwohner'],
    ['old', 'Eingliederung ausländischer Arbeitnehmer und ihrer Familien'],
    ['old', 'Mitbürger werden. Ein Rahmen für die kommunale Ausländerpolitik'],
    ['expert', 'Gutachten im Auftrag der Stadt Talbach'],
    ['expert', 'Wie Zugewanderte in Talbach leben. Befunde und Empfehlungen'],
    ['expert', 'Expertise: Integration in Talbach – Lage, Lücken, Ratschläge'],
    ['expert', 'Dazugehören. Untersuchung und Empfehlungen für die Stadt Talbach'],
    ['expert', 'Zuhören, verstehen, handeln: Eingewanderte in Talbach'],
    ['diverse', 'Talbach ist bunt'],
    ['diverse', 'Vielfalt leben. Strategie der Stadt Talbach'],
    ['diverse', 'Eine Stadt für alle. Diversitätskonzept'],
    ['diverse', 'Gleich gut leben. Strategie gegen Ausgrenzung'],
    ['diverse', 'Stadt der vielen'],
    ['diverse', 'Leitbild Offene Stadt'],
    ['diverse', 'Zusammenhalt in der Einwanderungsgesellschaft'],
  ])('%s: %s', (body, title) => {
    expect(kindOf(heading(title), ...bodies[body])).toBe('concept')
  })
})

describe('concepts that carry the words of another kind', () => {
  test.each<[string, Blocks]>([
    [
      'greeted by the mayor',
      [
        heading('Grußwort'),
        paragraph('Liebe Leserinnen und Leser, herzlich willkommen in unserem Integrationskonzept.'),
      ],
    ],
    ['with a decision in front', [paragraph('Beschlossen vom Rat am 3. Mai 2024, Drucksache 12/2024')]],
    [
      'with the terms of the study',
      [paragraph('Für das Integrationskonzept wurde eine Studie der Hochschule Neuenau ausgewertet.')],
    ],
    [
      'with what was done so far',
      [paragraph('Der letzte Bericht zur Umsetzung des Integrationskonzepts lag dem Rat 2022 vor.')],
    ],
    ['with the law', [paragraph('Grundlage ist das Teilhabe- und Integrationsgesetz des Landes.')]],
    ['that makes a guide for newcomers', [paragraph('Ein Wegweiser für Neuzugewanderte wird gedruckt.')]],
    ['with the rules of its council', [paragraph('Der Integrationsbeirat gibt sich eine Geschäftsordnung.')]],
    ['that asked an institute', [paragraph('Erarbeitet vom Institut für Stadtfragen im Auftrag der Stadt Talbach')]],
    ['with a foreword on slides', [paragraph('Die Präsentation der Auftaktveranstaltung steht im Netz.')]],
    [
      'with old people as a group',
      [heading('Ältere Zugewanderte', 2), paragraph('Seniorinnen und Senioren aus der Türkei werden alt in Talbach.')],
    ],
  ])('%s', (_, front) => {
    expect(kindOf(heading('Zusammen wachsen'), ...front, ...formal)).toBe('concept')
  })
})
