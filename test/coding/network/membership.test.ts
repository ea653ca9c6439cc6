import { expect, test } from 'vitest'
import type { Feature } from '../../../src/model/network.ts'
import { featuresOf, type Kind } from './member-rules.ts'

type Row = readonly [kind: Kind, features: readonly Feature[], sentence: string]

test.each<Row>([
  ['council', ['members'], 'Der Integrationsbeirat besteht aus elf Mitgliedern.'],
  ['council', ['members'], 'Dem Integrationsbeirat gehören 15 stimmberechtigte Mitglieder an.'],
  ['council', ['members'], 'Der Integrationsbeirat setzt sich aus neun gewählten Mitgliedern zusammen.'],
  [
    'council',
    ['members'],
    'Der Integrationsbeirat setzt sich zusammen aus Vertreterinnen und Vertretern der Migrantenorganisationen und der Wohlfahrtsverbände.',
  ],
  ['council', ['members'], 'Jede im Stadtrat vertretene Fraktion ist mit einem Mitglied vertreten.'],
  ['council', ['members'], 'Mitglieder kraft Amtes sind die Integrationsbeauftragte und der Leiter des Sozialamtes.'],
  ['council', ['members'], 'Die Zahl der Mitglieder beträgt sieben.'],
  ['council', ['members'], 'Für jedes Mitglied ist eine Stellvertretung zu benennen.'],
  ['council', ['members'], 'Frauen und Männer sollen zu gleichen Teilen vertreten sein.'],
  ['council', ['joining'], 'Für die Gruppe A ruft der Landkreis zur Bewerbung auf; die Frist beträgt sechs Wochen.'],
  ['network', ['leaving'], 'Wer nicht mehr mitmachen möchte, teilt dies der Geschäftsstelle formlos mit.'],
  [
    'network',
    ['members'],
    'Das Netzwerk ist ein freiwilliger Zusammenschluss von Vereinen, Verbänden und Behörden ohne eigene Rechtsform.',
  ],
  ['network', [], 'in der jeweils geltenden Fassung.'],
  ['council', ['members'], 'Dem Beirat gehören höchstens 12 Personen an.'],
  ['council', ['members'], 'Stimmberechtigte Mitglieder sind fünf Vertreterinnen und Vertreter der Fraktionen.'],
  [
    'council',
    ['members'],
    'Ständige Mitglieder des Integrationsbeirats sind das Jobcenter, die Agentur für Arbeit und die Volkshochschule.',
  ],
  ['network', ['members'], 'Partner im Netzwerk sind Vereine, Verbände, Behörden und Bildungsträger.'],
  [
    'network',
    ['joining-conditions', 'members'],
    'Mitglied im Netzwerk können juristische und natürliche Personen werden, die in der Integrationsarbeit tätig sind.',
  ],
  ['network', ['members'], 'Das Netzwerk ist ein Zusammenschluss von Trägern der Integrationsarbeit.'],
  [
    'network',
    ['joining-conditions', 'members'],
    'Die Mitarbeit im Netzwerk steht allen Organisationen offen, die mit Zugewanderten arbeiten.',
  ],
  ['network', ['members'], 'Die Steuerungsgruppe besteht aus der Koordinatorin und den Sprechern der Arbeitsgruppen.'],
  [
    'network',
    ['members'],
    'In der Steuerungsgruppe sind die Stadtverwaltung, die Wohlfahrtsverbände und die Migrantenorganisationen vertreten.',
  ],
  ['network', ['members'], 'Der Steuerungsgruppe gehören die Sprecherinnen und Sprecher der Arbeitsgruppen an.'],
  ['network', ['members'], 'Die Netzwerkversammlung wird von allen Mitgliedern des Netzwerks gebildet.'],
  ['council', ['members'], 'Je drei Mitglieder entsenden die Wohlfahrtsverbände und die Migrantenorganisationen.'],
  ['council', ['members'], 'Die Zahl der stimmberechtigten Mitglieder wird auf 13 festgesetzt.'],
  ['council', ['members'], 'Der Beirat besteht aus stimmberechtigten und beratenden Mitgliedern.'],
  ['council', ['members'], 'Die Zusammensetzung soll die Vielfalt der Herkunftsländer widerspiegeln.'],
  ['council', ['members'], 'Bei der Zusammensetzung ist auf eine ausgewogene Vertretung der Geschlechter zu achten.'],
  ['council', ['members'], 'Die Kirchen sind mit zwei Personen vertreten.'],
  ['council', ['members'], 'Mitglieder des Beirates sind fünf Ratsmitglieder und die Integrationsbeauftragte.'],
  ['council', ['members'], 'Ferner gehören dem Beirat vier sachkundige Einwohner an.'],
  ['network', ['members'], 'Mitglieder des Netzwerks sind die Unterzeichner dieser Vereinbarung.'],
  ['network', ['members'], 'Das Netzwerk steht allen interessierten Einrichtungen offen.'],
  ['network', ['joining-conditions', 'members'], 'Mitglied kann jede Organisation werden, die in der Stadt tätig ist.'],
  [
    'network',
    ['members'],
    'Die Steuerungsgruppe setzt sich zusammen aus je einer Vertretung der Fachbereiche Soziales, Bildung und Jugend.',
  ],
  ['network', ['members'], 'An der Netzwerkversammlung nehmen alle Partner des Netzwerks teil.'],
])('who belongs to it: %s %j %s', (kind, features, sentence) => {
  expect(featuresOf(kind, sentence)).toEqual(features)
})

test.each<Row>([
  [
    'network',
    ['joining'],
    'Die Mitgliedschaft wird durch schriftliche Erklärung gegenüber der Geschäftsstelle erworben.',
  ],
  ['network', ['joining'], 'Der Aufnahmeantrag ist schriftlich an die Koordinierungsstelle zu richten.'],
  ['network', ['body-tasks', 'joining'], 'Über die Aufnahme neuer Mitglieder entscheidet die Steuerungsgruppe.'],
  ['network', ['joining'], 'Die Aufnahme erfolgt auf Antrag.'],
  ['network', ['joining'], 'Der Beitritt zum Netzwerk erfolgt durch Unterzeichnung der Beitrittserklärung.'],
  ['network', ['joining'], 'Neue Partner können jederzeit dem Netzwerk beitreten.'],
  ['network', ['body-tasks', 'joining'], 'Über Anträge auf Mitgliedschaft befindet die Netzwerkversammlung.'],
  ['network', ['joining'], 'Mitglied wird, wer die Kooperationsvereinbarung unterzeichnet.'],
  [
    'council',
    ['joining'],
    'Die Mitglieder des Integrationsbeirats werden vom Stadtrat für die Dauer der Wahlperiode berufen.',
  ],
  [
    'council',
    ['joining'],
    'Die Mitglieder werden in allgemeiner, unmittelbarer, freier, gleicher und geheimer Wahl gewählt.',
  ],
  ['council', ['joining'], 'Der Stadtrat wählt die Mitglieder auf Vorschlag der Verbände.'],
  ['council', ['joining'], 'Die Fraktionen benennen je ein Mitglied und dessen Stellvertretung.'],
  ['council', ['joining'], 'Für ausgeschiedene Mitglieder rückt die nächste Bewerberin nach.'],
  ['council', ['joining'], 'Die Wahl erfolgt als Briefwahl.'],
  ['council', ['joining'], 'Wahlvorschläge sind bis zum 40. Tag vor der Wahl beim Wahlamt einzureichen.'],
  ['network', ['body-tasks', 'joining'], 'Die Aufnahme in das Netzwerk bedarf der Zustimmung der Steuerungsgruppe.'],
  ['network', ['joining'], 'Anträge auf Aufnahme sind an die Geschäftsstelle zu richten.'],
  ['network', ['joining'], 'Der Beitritt ist schriftlich zu erklären.'],
  ['network', ['joining'], 'Interessierte Organisationen wenden sich an die Koordinierungsstelle.'],
  ['network', ['joining'], 'Die Mitgliedschaft beginnt mit der Unterzeichnung der Vereinbarung.'],
  ['council', ['joining'], 'Die Mitglieder werden durch den Oberbürgermeister ernannt.'],
  ['council', ['joining'], 'Der Rat bestellt die Mitglieder auf Vorschlag der entsendenden Organisationen.'],
  ['council', ['joining'], 'Die Wahl der Mitglieder findet am Tag der Kommunalwahl statt.'],
  ['council', ['joining', 'members'], 'Jede Organisation benennt ein Mitglied und eine Stellvertretung.'],
])('how one joins: %s %j %s', (kind, features, sentence) => {
  expect(featuresOf(kind, sentence)).toEqual(features)
})

test.each<Row>([
  [
    'council',
    ['joining-conditions'],
    'Wählbar sind alle Einwohnerinnen und Einwohner, die das 18. Lebensjahr vollendet haben.',
  ],
  [
    'council',
    ['joining-conditions'],
    'Wahlberechtigt sind alle ausländischen Einwohner, die seit mindestens drei Monaten in der Stadt gemeldet sind.',
  ],
  ['council', ['joining-conditions'], 'Die Mitglieder müssen ihren Hauptwohnsitz in der Stadt haben.'],
  ['council', ['joining-conditions', 'members'], 'Mitglied kann nur werden, wer seinen Wohnsitz in Musterstadt hat.'],
  ['council', ['joining-conditions'], 'Bedienstete der Stadtverwaltung können nicht Mitglied sein.'],
  ['network', ['joining-conditions'], 'Voraussetzung für die Aufnahme ist die Anerkennung dieser Geschäftsordnung.'],
  ['network', ['joining-conditions'], 'Parteien sind von der Mitgliedschaft ausgeschlossen.'],
  ['network', ['joining-conditions'], 'Die Mitgliedschaft setzt die Anerkennung der Ziele des Netzwerks voraus.'],
  ['network', ['joining-conditions'], 'Mitglieder müssen sich zur freiheitlich-demokratischen Grundordnung bekennen.'],
  [
    'council',
    ['joining-conditions'],
    'Nicht wählbar ist, wer infolge Richterspruchs die Fähigkeit zur Bekleidung öffentlicher Ämter verloren hat.',
  ],
  [
    'council',
    ['joining-conditions'],
    'Wahlberechtigt sind alle Personen, die mindestens 16 Jahre alt sind und ihre Hauptwohnung in der Stadt haben.',
  ],
  [
    'network',
    ['joining-conditions'],
    'Es werden nur Organisationen aufgenommen, die keine kommerziellen Interessen verfolgen.',
  ],
])('on what condition: %s %j %s', (kind, features, sentence) => {
  expect(featuresOf(kind, sentence)).toEqual(features)
})

test.each<Row>([
  ['network', ['member-duties'], 'Die Mitglieder verpflichten sich zur aktiven Mitarbeit.'],
  ['council', ['member-duties'], 'Die Mitglieder sind zur Verschwiegenheit verpflichtet.'],
  ['council', ['member-duties'], 'Die Mitglieder üben ihre Tätigkeit ehrenamtlich aus.'],
  ['council', ['member-duties'], 'Die Mitglieder sind an Weisungen nicht gebunden.'],
  ['council', ['member-duties'], 'Die Mitglieder haben das Recht, Anträge zur Tagesordnung zu stellen.'],
  ['council', ['member-duties'], 'Ist ein Mitglied verhindert, hat es seine Stellvertretung zu benachrichtigen.'],
  [
    'council',
    ['member-duties'],
    'Wer an der Teilnahme verhindert ist, teilt dies der Geschäftsstelle rechtzeitig mit.',
  ],
  ['council', ['member-duties'], 'Mitglieder dürfen bei Befangenheit weder beratend noch entscheidend mitwirken.'],
  ['council', ['member-duties'], 'Über vertrauliche Angelegenheiten haben die Mitglieder Stillschweigen zu bewahren.'],
  ['network', ['member-duties'], 'Alle Mitglieder haben gleiche Rechte und Pflichten.'],
  ['network', ['member-duties'], 'Die Eigenständigkeit der Partner bleibt unberührt.'],
  ['network', ['member-duties'], 'Die Mitarbeit im Netzwerk ist freiwillig.'],
  ['network', ['member-duties'], 'Die Partner informieren sich gegenseitig über ihre Angebote.'],
  ['network', ['member-duties'], 'Jeder Partner benennt eine feste Ansprechperson.'],
  ['council', ['member-duties'], 'Jedes Mitglied hat das Recht, Anträge zu stellen.'],
  ['council', ['member-duties'], 'Die Mitglieder sind verpflichtet, an den Sitzungen teilzunehmen.'],
  ['council', ['member-duties'], 'Die Mitglieder nehmen regelmäßig an den Sitzungen teil.'],
  ['council', ['member-duties'], 'Die Pflicht zur Verschwiegenheit besteht auch nach dem Ausscheiden fort.'],
  ['council', ['member-duties'], 'Die Tätigkeit im Beirat ist ein Ehrenamt.'],
  ['council', ['member-duties'], 'Jedes Mitglied ist nur seinem Gewissen unterworfen und an Aufträge nicht gebunden.'],
  ['network', ['member-duties'], 'Die Partner stellen sich gegenseitig Informationen zur Verfügung.'],
  ['network', ['member-duties'], 'Die Selbstständigkeit der Mitglieder wird durch die Mitarbeit nicht berührt.'],
])('what members may and must do: %s %j %s', (kind, features, sentence) => {
  expect(featuresOf(kind, sentence)).toEqual(features)
})

test.each<Row>([
  ['network', ['leaving'], 'Der Austritt ist jederzeit möglich.'],
  ['network', ['leaving'], 'Die Mitgliedschaft kann mit einer Frist von drei Monaten gekündigt werden.'],
  ['network', ['leaving'], 'Der Austritt erfolgt durch schriftliche Erklärung gegenüber der Koordinierungsstelle.'],
  [
    'network',
    ['leaving'],
    'Mitglieder, die ein Jahr lang nicht an den Sitzungen teilnehmen, werden aus dem Verteiler gestrichen.',
  ],
  ['network', ['leaving'], 'Die Netzwerkversammlung kann Mitglieder bei grobem Verstoß ausschließen.'],
  ['network', ['leaving'], 'Ein Mitglied kann aus wichtigem Grund ausgeschlossen werden.'],
  ['council', ['leaving'], 'Die Mitgliedschaft endet durch Tod, Wegzug oder Verzicht.'],
  ['council', ['leaving'], 'Mitglieder, die dreimal unentschuldigt fehlen, können vom Stadtrat abberufen werden.'],
  ['council', ['leaving'], 'Die Mitgliedschaft erlischt mit dem Verlust der Wählbarkeit.'],
  ['council', ['leaving'], 'Ein Mitglied kann sein Mandat jederzeit niederlegen.'],
  ['council', ['leaving'], 'Der Rücktritt ist der oder dem Vorsitzenden schriftlich mitzuteilen.'],
  ['network', ['leaving'], 'Jeder Partner kann seine Mitarbeit jederzeit beenden.'],
  ['network', ['leaving'], 'Ein Mitglied kann das Netzwerk jederzeit verlassen.'],
  ['network', ['leaving'], 'Wer die Treffen zweimal versäumt, verliert seinen Sitz.'],
  ['network', [], 'Kinder können den Raum verlassen.'],
  ['network', ['leaving'], 'Eine Kündigung ist mit einer Frist von sechs Monaten zum Jahresende möglich.'],
  [
    'network',
    ['body-tasks', 'leaving'],
    'Bei Verstößen gegen die Ziele kann die Steuerungsgruppe den Ausschluss beschließen.',
  ],
  ['council', ['leaving'], 'Mitglieder scheiden mit dem Verlust der Wählbarkeit aus dem Beirat aus.'],
  ['council', ['leaving'], 'Verlegt ein Mitglied seinen Hauptwohnsitz in eine andere Gemeinde, scheidet es aus.'],
  ['council', ['leaving'], 'Der Stadtrat kann Mitglieder aus wichtigem Grund abberufen.'],
  ['council', ['leaving'], 'Die Mitgliedschaft endet mit Ablauf der Wahlperiode des Stadtrates.'],
])('how membership ends: %s %j %s', (kind, features, sentence) => {
  expect(featuresOf(kind, sentence)).toEqual(features)
})

test.each<Row>([
  ['council', ['guests'], 'Der Integrationsbeirat kann zu einzelnen Tagesordnungspunkten Sachverständige hinzuziehen.'],
  ['council', ['guests'], 'Zu den Sitzungen können Gäste eingeladen werden.'],
  ['council', ['guests'], 'Die Integrationsbeauftragte nimmt mit beratender Stimme an den Sitzungen teil.'],
  ['council', ['guests'], 'Beratende Mitglieder ohne Stimmrecht sind die Ausländerbehörde und das Jobcenter.'],
  ['council', ['guests'], 'Der Oberbürgermeister kann an den Sitzungen mit beratender Stimme teilnehmen.'],
  ['council', ['guests'], 'Externe Fachleute können bei Bedarf beratend hinzugezogen werden.'],
  [
    'council',
    ['guests'],
    'Die Dezernentin hat das Recht, an den Sitzungen teilzunehmen; ihr ist auf Wunsch das Wort zu erteilen.',
  ],
  ['council', ['guests'], 'Auf Einladung der Vorsitzenden können weitere Personen an den Sitzungen teilnehmen.'],
  ['council', ['guests'], 'Vertreter der Verwaltung nehmen beratend an den Sitzungen teil.'],
  ['council', ['guests'], 'Der Beirat kann zu seinen Sitzungen Sachverständige und Gäste einladen.'],
  ['council', ['guests'], 'Gäste haben Rederecht, aber kein Stimmrecht.'],
  ['council', ['guests'], 'Die Vertreter der Presse können als Gäste zugelassen werden.'],
  ['council', ['guests'], 'Ein Vertreter des Jobcenters gehört dem Beirat mit beratender Stimme an.'],
])('who takes part without a vote: %s %j %s', (kind, features, sentence) => {
  expect(featuresOf(kind, sentence)).toEqual(features)
})
