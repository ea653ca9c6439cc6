import { expect, test } from 'vitest'
import type { Feature } from '../../../src/model/network.ts'
import { featuresOf, type Kind } from './member-rules.ts'

test.each<readonly [kind: Kind, sentence: string]>([
  ['council', 'Der Stadtrat besteht aus 40 Mitgliedern.'],
  ['council', 'Der Jugendbeirat besteht aus zwölf Mitgliedern.'],
  ['council', 'Im Jahr 2015 wurden elf Mitglieder in den Beirat gewählt.'],
  ['council', 'Der Beirat tagt viermal im Jahr öffentlich.'],
  ['council', 'Diese Geschäftsordnung tritt am Tage nach der Beschlussfassung in Kraft.'],
  ['council', 'Der Beirat ist beschlussfähig, wenn mehr als die Hälfte der Mitglieder anwesend ist.'],
  ['council', 'Die Einladung wird den Mitgliedern zwei Wochen vor der Sitzung zugesandt.'],
  ['council', 'Über jede Sitzung ist eine Niederschrift zu fertigen, die den Mitgliedern zugeht.'],
  ['council', 'Die Mitglieder erhalten ein Sitzungsgeld von 20 Euro.'],
  ['council', 'Beschlüsse werden mit der Mehrheit der anwesenden Mitglieder gefasst.'],
  ['council', 'Bei Stimmengleichheit gilt ein Antrag als abgelehnt.'],
  ['council', 'Die Änderung dieser Geschäftsordnung bedarf der Mehrheit von zwei Dritteln der Mitglieder.'],
  ['network', 'Die Geschäftsstelle lädt die Mitglieder zwei Wochen vorher ein.'],
  ['network', 'In anderen Städten wählen die Arbeitsgruppen ihre Sprecher für drei Jahre.'],
  ['network', 'Die Stadt Musterstadt hat 120.000 Einwohner.'],
  ['council', 'Außerordentliche Sitzungen finden statt, wenn ein Drittel der Mitglieder dies verlangt.'],
  ['council', 'Zusätzlich ist einzuladen, wenn vier stimmberechtigte Mitglieder dies beantragen.'],
  ['council', 'Es genügt die Anwesenheit von fünf Mitgliedern.'],
  ['council', 'Der Beirat fasst seine Beschlüsse mit einfacher Mehrheit der anwesenden Mitglieder.'],
  ['council', 'Anträge von Mitgliedern sind eine Woche vor der Sitzung einzureichen.'],
  ['council', 'Die Niederschrift wird vom Vorsitzenden und der Schriftführung unterzeichnet.'],
  ['council', 'Auf Antrag eines Mitglieds wird geheim abgestimmt.'],
  ['council', 'Jedes Mitglied hat eine Stimme.'],
  ['council', 'Für die Teilnahme an den Sitzungen erhalten die Mitglieder eine Aufwandsentschädigung.'],
  ['council', 'Die Sitzung wird vertagt, wenn weniger als fünf Mitglieder anwesend sind.'],
  ['council', 'Die Geschäftsstelle ist beim Amt für Migration eingerichtet.'],
  ['network', 'Das Integrationskonzept wurde 2019 unter Beteiligung von 40 Organisationen erarbeitet.'],
  ['network', 'Der Seniorenbeirat wählt seinen Vorstand für fünf Jahre.'],
  ['network', 'Die Steuerungsgruppe tagt in der Regel vierteljährlich.'],
  ['network', 'Die Arbeitsgruppen treffen sich nach Bedarf, mindestens jedoch zweimal im Jahr.'],
])('nothing of membership or leadership: %s %s', (kind, sentence) => {
  expect(featuresOf(kind, sentence)).toEqual([])
})

test.each<readonly [title: string, features: readonly Feature[], sentence: string]>([
  ['§ 3 Mitglieder', ['chair'], 'Den Vorsitz führt die Oberbürgermeisterin oder eine von ihr benannte Person.'],
  ['§ 3 Mitglieder', ['joining'], 'Sie werden vom Stadtrat auf Vorschlag der Fraktionen bestellt.'],
  ['§ 3 Mitglieder', ['member-duties'], 'Sie sind ehrenamtlich tätig.'],
  ['§ 3 Mitglieder', ['guests'], 'Beratend nehmen die Leitung der Ausländerbehörde und die Polizei teil.'],
  ['§ 3 Mitglieder', ['leaving'], 'Die Mitgliedschaft endet mit der Neuwahl des Beirats.'],
  ['§ 3 Mitglieder', [], 'Das Nähere regelt die Hauptsatzung.'],
  ['§ 4 Vorsitz', ['chair'], 'Der Beirat wählt in seiner ersten Sitzung den Vorsitz und die Stellvertretung.'],
  ['§ 4 Vorsitz', ['chair'], 'Die Wahl ist geheim durchzuführen.'],
  ['§ 5 Wahl der Mitglieder', ['joining'], 'Die Mitglieder werden durch Briefwahl bestimmt.'],
  [
    '§ 5 Wahl der Mitglieder',
    ['joining-conditions'],
    'Wahlberechtigt ist, wer am Wahltag das 16. Lebensjahr vollendet hat.',
  ],
  ['§ 2 Aufgaben', [], 'Der Beirat berät den Stadtrat in allen Fragen der Integration.'],
])('its own words before the heading: %s %j %s', (title, features, sentence) => {
  expect(featuresOf('council', sentence, title)).toEqual(features)
})
