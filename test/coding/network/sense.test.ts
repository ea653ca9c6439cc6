import { describe, expect, test } from 'vitest'
import type { Feature } from '../../../src/model/network.ts'
import { paragraph } from '../coded-text.ts'
import { factsOf, featuresOf, type Kind } from './member-rules.ts'

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
  ['council', 'Der Bericht des Beirats für das Jahr 2021 nennt 14 Mitglieder.'],
  ['council', 'Die Kreisvolkshochschule bietet Kurse für 20 Personen an.'],
  ['council', 'In der Stadt leben 5.000 Personen mit Einwanderungsgeschichte.'],
  ['council', 'Der Ausschuss für Soziales hat 13 Mitglieder.'],
  ['council', 'Die Nachbarstadt beruft zwölf Mitglieder in ihren Beirat.'],
  ['council', 'Früher gehörten dem Beirat acht Mitglieder an.'],
  ['council', 'Anträge müssen von mindestens drei Mitgliedern unterzeichnet sein.'],
  ['council', 'Auf Verlangen eines Viertels der Mitglieder ist eine Sitzung einzuberufen.'],
])('nothing of membership or leadership: %s %s', (kind, sentence) => {
  expect(featuresOf(kind, sentence)).toEqual([])
})

test.each<readonly [kind: Kind, title: string, features: readonly Feature[], sentence: string]>([
  [
    'council',
    '§ 3 Mitglieder',
    ['chair'],
    'Den Vorsitz führt die Oberbürgermeisterin oder eine von ihr benannte Person.',
  ],
  ['council', '§ 3 Mitglieder', ['joining'], 'Sie werden vom Stadtrat auf Vorschlag der Fraktionen bestellt.'],
  ['council', '§ 3 Mitglieder', ['member-duties'], 'Sie sind ehrenamtlich tätig.'],
  ['council', '§ 3 Mitglieder', ['guests'], 'Beratend nehmen die Leitung der Ausländerbehörde und die Polizei teil.'],
  ['council', '§ 3 Mitglieder', ['leaving'], 'Die Mitgliedschaft endet mit der Neuwahl des Beirats.'],
  ['council', '§ 3 Mitglieder', [], 'Das Nähere regelt die Hauptsatzung.'],
  [
    'council',
    '§ 4 Vorsitz',
    ['chair'],
    'Der Beirat wählt in seiner ersten Sitzung den Vorsitz und die Stellvertretung.',
  ],
  ['council', '§ 4 Vorsitz', ['chair'], 'Die Wahl ist geheim durchzuführen.'],
  ['council', '§ 5 Wahl der Mitglieder', ['joining'], 'Die Mitglieder werden durch Briefwahl bestimmt.'],
  [
    'council',
    '§ 5 Wahl der Mitglieder',
    ['joining-conditions'],
    'Wahlberechtigt ist, wer am Wahltag das 16. Lebensjahr vollendet hat.',
  ],
  ['council', '§ 2 Aufgaben', [], 'Der Beirat berät den Stadtrat in allen Fragen der Integration.'],
  ['council', '§ 3 Zusammensetzung', ['members'], 'Die Integrationsbeauftragte ist geborenes Mitglied.'],
  ['council', '§ 3 Zusammensetzung', ['joining'], 'Sie werden auf Vorschlag der Verbände vom Rat gewählt.'],
  [
    'council',
    '§ 3 Zusammensetzung',
    ['joining-conditions'],
    'Die Vertreterinnen müssen das 18. Lebensjahr vollendet haben.',
  ],
  [
    'council',
    '§ 3 Zusammensetzung',
    ['guests'],
    'Mit beratender Stimme gehören dem Beirat die Leitungen der Fachdienste an.',
  ],
  ['council', '§ 6 Sitzungen', ['guests'], 'Vertreterinnen der Verwaltung können an den Sitzungen teilnehmen.'],
  ['council', '§ 6 Sitzungen', ['guests'], 'Auf Beschluss des Beirats können Sachkundige gehört werden.'],
  ['council', '§ 6 Sitzungen', ['member-duties'], 'Mitglieder, die verhindert sind, informieren ihre Stellvertretung.'],
  ['council', '§ 6 Sitzungen', [], 'Die Sitzungen finden im Rathaus statt.'],
  [
    'council',
    '§ 6 Sitzungen',
    ['chair'],
    'Ist auch die Stellvertretung verhindert, leitet das älteste Mitglied die Sitzung.',
  ],
  ['council', '§ 5 Vorsitz', [], 'Der Beirat tagt viermal jährlich.'],
  ['council', '§ 5 Vorsitz', ['chair'], 'Sie oder er bereitet die Sitzungen vor und führt die Beschlüsse aus.'],
  ['council', '§ 5 Vorsitz', ['chair'], 'Gewählt ist, wer mehr als die Hälfte der Stimmen erhält.'],
  ['council', '§ 7 Ausscheiden', ['leaving'], 'Das Mandat endet bei Wegzug aus der Stadt.'],
  ['council', '§ 7 Ausscheiden', ['joining'], 'Für das ausgeschiedene Mitglied rückt die Stellvertretung nach.'],
  ['council', '§ 7 Ausscheiden', ['leaving'], 'Über den Ausschluss beschließt der Beirat mit Zweidrittelmehrheit.'],
  [
    'council',
    '§ 8 Rechte und Pflichten der Mitglieder',
    ['member-duties'],
    'Sie wahren Verschwiegenheit über nichtöffentliche Beratungen.',
  ],
  [
    'council',
    '§ 8 Rechte und Pflichten der Mitglieder',
    ['member-duties'],
    'Bei Verhinderung ist die Stellvertretung zu verständigen.',
  ],
  ['council', '§ 2 Aufgaben', [], 'Der Beirat kann Arbeitsgruppen anderer Gremien beraten.'],
  ['network', '§ 4 Mitgliedschaft', ['body-tasks', 'joining'], 'Über den Antrag entscheidet die Steuerungsgruppe.'],
  [
    'network',
    '§ 4 Mitgliedschaft',
    ['leaving'],
    'Sie endet durch Austritt, Ausschluss oder Auflösung der Organisation.',
  ],
  ['network', '§ 4 Mitgliedschaft', ['joining'], 'Der Antrag ist formlos an die Koordinierungsstelle zu richten.'],
  ['network', '§ 4 Mitgliedschaft', [], 'Ein Mitgliedsbeitrag wird nicht erhoben.'],
  ['network', '§ 4 Mitgliedschaft', ['members'], 'Mitglied können Organisationen, Vereine und Einzelpersonen werden.'],
  [
    'network',
    '§ 4 Mitgliedschaft',
    ['member-duties'],
    'Mit der Mitgliedschaft sind keine finanziellen Verpflichtungen verbunden.',
  ],
  [
    'network',
    '§ 5 Steuerungsgruppe',
    ['members'],
    'Ihr gehören die Leitungen der Fachbereiche Soziales und Bildung an.',
  ],
  [
    'network',
    '§ 5 Steuerungsgruppe',
    ['body-tasks'],
    'Sie bereitet die Netzwerkversammlung vor und setzt deren Beschlüsse um.',
  ],
  ['network', '§ 5 Steuerungsgruppe', ['chair'], 'Den Vorsitz hat die Sozialdezernentin.'],
  ['network', '§ 5 Steuerungsgruppe', ['chair'], 'Die Moderation übernimmt die Koordinierungsstelle.'],
  ['network', '§ 5 Steuerungsgruppe', [], 'Sie tagt vierteljährlich.'],
  ['network', '§ 5 Steuerungsgruppe', [], 'Beschlüsse werden im Konsens gefasst.'],
  [
    'network',
    '§ 5 Steuerungsgruppe',
    ['joining'],
    'Die Mitglieder werden von der Netzwerkversammlung für zwei Jahre gewählt.',
  ],
  ['network', '§ 6 Arbeitsgruppen', ['body-tasks'], 'Sie erarbeiten Empfehlungen zu ihren Themen.'],
  [
    'network',
    '§ 6 Arbeitsgruppen',
    ['new-group'],
    'Neue Arbeitsgruppen werden auf Beschluss der Steuerungsgruppe eingerichtet.',
  ],
  ['network', '§ 6 Arbeitsgruppen', ['chair'], 'Jede Arbeitsgruppe bestimmt eine Person, die sie leitet.'],
  ['network', '§ 6 Arbeitsgruppen', ['members'], 'Die Mitarbeit steht allen Interessierten offen.'],
  ['network', '§ 6 Arbeitsgruppen', [], 'Die Protokolle gehen an die Koordinierungsstelle.'],
  ['network', '§ 7 Koordinierungsstelle', [], 'Sie ist Ansprechpartnerin für alle Mitglieder.'],
  ['network', '§ 7 Koordinierungsstelle', [], 'Sie unterstützt die Arbeitsgruppen und pflegt den Verteiler.'],
])('its own words before the heading: %s %s %j %s', (kind, title, features, sentence) => {
  expect(featuresOf(kind, sentence, title)).toEqual(features)
})

describe('a fact is marked', () => {
  const marks = (sentence: string) =>
    factsOf('council', [paragraph(sentence)], '§ 4 Zusammensetzung').map(({ certainty }) => certainty)

  test('not where the sentence says itself what it is about', () => {
    expect(marks('Dem Integrationsbeirat gehören elf Mitglieder an.')).toEqual(['sicher'])
  })

  test('where only the heading says it', () => {
    expect(marks('Auf Frauen und Männer entfallen gleich viele Plätze.')).toEqual(['prüfen'])
  })
})

describe('who coordinates', () => {
  test('a body of the network: its task', () => {
    expect(featuresOf('network', 'Die Koordinierung erfolgt über die Steuerungsgruppe.')).toEqual(['body-tasks'])
  })

  test('an office: no task of a body', () => {
    expect(featuresOf('network', 'Die Koordinierung erfolgt über das Sozialamt.')).toEqual([])
  })
})

test('a seat in another body is no chair', () => {
  const sentence = 'Die Arbeitsgruppen bestimmen jeweils ein Mitglied für die Vertretung in der Steuerungsgruppe.'
  expect(featuresOf('network', sentence)).toContain('joining')
  expect(featuresOf('network', sentence)).not.toContain('chair')
})
