import { expect, test } from 'vitest'
import type { Feature } from '../../../src/model/network.ts'
import { paragraph } from '../coded-text.ts'
import { factsOf, featuresOf, type Kind } from './member-rules.ts'

type Row = readonly [kind: Kind, features: readonly Feature[], sentence: string]
type Owned = readonly [feature: Feature, body: string, sentence: string]

test.each<Owned>([
  ['chair', 'Arbeitsgruppen', 'Jede Arbeitsgruppe wählt zwei Sprecherinnen oder Sprecher.'],
  ['chair', 'Arbeitsgruppen', 'Die Arbeitsgruppen bestimmen aus ihrer Mitte eine Leitung.'],
  ['chair', 'Steuerungsgruppe', 'Die Leitung der Steuerungsgruppe obliegt der Integrationsbeauftragten.'],
  ['chair', 'Netzwerkversammlung', 'Die Netzwerkversammlung wird von der Koordinatorin moderiert.'],
  ['chair', 'Steuerungsgruppe', 'Die Moderation der Steuerungsgruppe wechselt halbjährlich.'],
  ['chair', 'Steuerungsgruppe', 'Die Sitzungen der Steuerungsgruppe werden von der Koordinierungsstelle geleitet.'],
  ['body-tasks', 'Steuerungsgruppe', 'Die Steuerungsgruppe bereitet die Netzwerkversammlung vor.'],
  ['body-tasks', 'Steuerungsgruppe', 'Die Steuerungsgruppe koordiniert die Arbeit der Arbeitsgruppen.'],
  ['body-tasks', 'Netzwerkversammlung', 'Die Netzwerkversammlung beschließt über die Schwerpunkte der Arbeit.'],
  ['body-tasks', 'Arbeitsgruppen', 'Die Arbeitsgruppen erarbeiten Vorschläge und berichten der Netzwerkversammlung.'],
  ['body-tasks', 'Steuerungsgruppe', 'Aufgabe der Steuerungsgruppe ist die Planung der Veranstaltungen.'],
  ['body-tasks', 'Steuerungsgruppe', 'Der Steuerungsgruppe obliegt die fachliche Steuerung des Netzwerks.'],
  ['body-tasks', 'Netzwerkversammlung', 'Die Netzwerkversammlung dient dem Austausch der Partner.'],
  ['body-tasks', 'Arbeitsgruppen', 'In den Arbeitsgruppen werden Maßnahmen entwickelt und abgestimmt.'],
  ['body-tasks', 'Steuerungsgruppe', 'Die Steuerungsgruppe ist für die Auswahl der Projekte zuständig.'],
  ['body-tasks', 'Steuerungsgruppe', 'Die strategische Ausrichtung wird von der Steuerungsgruppe festgelegt.'],
  ['body-tasks', 'Netzwerkversammlung', 'Der Netzwerkversammlung vorbehalten bleibt die Festlegung der Schwerpunkte.'],
  ['chair', 'Arbeitsgruppen', 'Die Sprecher der Arbeitsgruppen werden für zwei Jahre gewählt.'],
  ['chair', 'Arbeitsgruppen', 'Jede Arbeitsgruppe hat eine Sprecherin und eine Stellvertreterin.'],
  ['chair', 'Steuerungsgruppe', 'Die Steuerungsgruppe wird von der Beigeordneten für Soziales geleitet.'],
  ['chair', 'Netzwerkversammlung', 'Die Leitung der Netzwerkversammlung liegt bei der Koordinierungsstelle.'],
  ['body-tasks', 'Steuerungsgruppe', 'Die Steuerungsgruppe trifft Entscheidungen über die Ausrichtung des Netzwerks.'],
  ['body-tasks', 'Arbeitsgruppen', 'Die Arbeitsgruppen bearbeiten konkrete Themen und setzen Projekte um.'],
  ['body-tasks', 'Steuerungsgruppe', 'Zu den Aufgaben der Steuerungsgruppe gehört die Begleitung der Arbeitsgruppen.'],
])('%s of %s: %s', (feature, body, sentence) => {
  const found = factsOf('network', [paragraph(sentence)])
  expect(found.map((fact) => [fact.feature, fact.body])).toEqual([[feature, body]])
})

test.each<Row>([
  ['council', ['chair'], 'Den Vorsitz führt die Oberbürgermeisterin.'],
  [
    'council',
    ['chair'],
    'Der Integrationsbeirat wählt aus seiner Mitte eine Vorsitzende oder einen Vorsitzenden und zwei Stellvertretungen.',
  ],
  ['council', ['chair'], 'Die Vorsitzende leitet die Sitzungen und übt das Hausrecht aus.'],
  ['council', ['chair'], 'Im Verhinderungsfall wird die Vorsitzende durch ihre Stellvertretung vertreten.'],
  ['council', ['chair'], 'Vorsitzender des Integrationsbeirats ist der Oberbürgermeister.'],
  ['council', ['chair'], 'Die Wahl der Vorsitzenden leitet das an Lebensjahren älteste Mitglied.'],
  ['council', ['chair'], 'Der oder die Vorsitzende vertritt den Beirat nach außen.'],
  ['council', ['chair'], 'Der Vorsitzende wird mit einfacher Mehrheit der anwesenden Mitglieder gewählt.'],
  ['council', ['chair'], 'Die Vorsitzende kann Redner, die nicht zur Sache sprechen, zur Ordnung rufen.'],
  ['council', ['chair'], 'Die Sitzungsleitung obliegt der oder dem Vorsitzenden.'],
  ['council', ['chair'], 'Der oder die Vorsitzende eröffnet, leitet und schließt die Sitzungen.'],
  [
    'council',
    ['chair'],
    'Der Beirat wählt aus dem Kreis seiner Mitglieder für die Dauer der Wahlperiode den Vorsitzenden.',
  ],
  ['council', ['chair'], 'Die Stellvertretung nimmt bei Abwesenheit der Vorsitzenden deren Aufgaben wahr.'],
  ['council', ['chair'], 'Den Vorsitz hat der Oberbürgermeister; er kann sich vertreten lassen.'],
  ['council', ['chair', 'members'], 'Der Vorstand besteht aus der Vorsitzenden und zwei Stellvertreterinnen.'],
  ['council', ['chair'], 'Zur Vorsitzenden ist gewählt, wer die meisten Stimmen erhält.'],
  ['council', ['chair'], 'Die Sitzungen leitet die Integrationsbeauftragte.'],
])('who leads: %s %j %s', (kind, features, sentence) => {
  expect(featuresOf(kind, sentence)).toEqual(features)
})

test('what a body elects is how one comes to be in the other', () => {
  const found = factsOf('network', [
    paragraph('Die Netzwerkversammlung wählt die Steuerungsgruppe und nimmt deren Bericht entgegen.'),
  ])
  expect(found.map(({ feature, body }) => [feature, body])).toEqual([
    ['body-tasks', 'Netzwerkversammlung'],
    ['joining', null],
  ])
})

test.each<Row>([
  [
    'network',
    ['new-group'],
    'Eine neue Arbeitsgruppe kann gegründet werden, wenn mindestens fünf Mitglieder dies wünschen.',
  ],
  ['network', ['new-group'], 'Bei Bedarf können weitere Arbeitsgruppen eingerichtet werden.'],
  [
    'network',
    ['body-tasks', 'new-group'],
    'Über die Bildung neuer Arbeitsgruppen entscheidet die Netzwerkversammlung.',
  ],
  ['network', ['new-group'], 'Die Netzwerkversammlung kann Arbeitsgruppen einsetzen.'],
  ['network', ['new-group'], 'Zur Bearbeitung einzelner Themen können Projektgruppen gebildet werden.'],
  ['network', ['new-group'], 'Für die Gründung einer Arbeitsgruppe sind mindestens drei Partner erforderlich.'],
  ['network', ['new-group'], 'Arbeitsgruppen können auf Antrag von mindestens vier Mitgliedern gebildet werden.'],
  ['network', ['new-group'], 'Die Steuerungsgruppe kann zeitlich befristete Projektgruppen einrichten.'],
  [
    'network',
    ['body-tasks', 'new-group'],
    'Die Einrichtung weiterer Arbeitsgruppen bedarf der Zustimmung der Steuerungsgruppe.',
  ],
])('how groups come about: %s %j %s', (kind, features, sentence) => {
  expect(featuresOf(kind, sentence)).toEqual(features)
})
