import { describe, expect, test } from 'vitest'
import type { Feature } from '../../../src/model/network.ts'
import { rulesWith, valuesIn } from './paper-text.ts'

/** Features that a sentence settles, of those of the paper as a whole. */
function settles(sentence: string, section?: string): readonly string[] {
  const features: readonly Feature[] = [
    'basis',
    'concept-link',
    'aims',
    'action-fields',
    'legal-form',
    'coordination',
    'public-relations',
    'funding',
    'review',
  ]
  const found = valuesIn(rulesWith(sentence, section), features).map((fact) => {
    const [feature = '', ...value] = fact.split(' ')
    return feature === 'basis' && value.length === 1 ? fact : feature
  })
  return [...new Set(found)].toSorted()
}

describe('what the paper settles for the network as a whole', () => {
  test.each([
    // What it rests on.
    [
      'Aufgrund der §§ 4 und 41 der Gemeindeordnung hat der Rat folgende Satzung beschlossen:',
      ['basis decision', 'basis law'],
    ],
    ['Auf Grund von § 19 Abs. 1 der Kommunalordnung wird Folgendes geregelt.', ['basis law']],
    ['Rechtsgrundlage ist § 47 der Hauptsatzung.', ['basis law']],
    ['Grundlage der Zusammenarbeit ist das Integrationskonzept der Stadt Talbach.', ['basis concept', 'concept-link']],
    ['Grundlage ist der Beschluss des Stadtrates Nr. 112/2019 vom 3. Mai 2019.', ['basis decision']],
    ['Der Stadtrat hat mit Beschluss vom 3. Mai 2019 die Einrichtung des Netzwerks beschlossen.', ['basis decision']],
    ['Das Netzwerk arbeitet im Auftrag der Stadt Talbach.', ['basis mandate']],
    ['Das Netzwerk beruht auf dem Beschluss des Kreistages vom 3. Mai 2019.', ['basis decision']],
    ['Das Netzwerk stützt sich auf das Leitbild der Stadt.', ['basis concept']],
    ['Das Vordach stützt sich auf Säulen.', []],
    // The concept.
    ['Der Aktionsplan Integration wird begleitet.', ['concept-link']],
    ['Der Masterplan Verkehr gilt weiter.', []],
    ['Das Netzwerk wirkt an der Fortschreibung des Integrationskonzeptes mit.', ['concept-link']],
    ['Die Steuerungsgruppe begleitet die Umsetzung des Integrationskonzepts.', ['concept-link']],
    ['Das Netzwerk ist an der Erarbeitung des Handlungskonzepts Integration zu beteiligen.', ['concept-link']],
    ['Das Plenum berät über die Fortschreibung des Konzepts.', ['concept-link']],
    // Legal form.
    ['Das Netzwerk hat keine eigene Rechtspersönlichkeit.', ['legal-form']],
    ['Das Netzwerk ist ein freiwilliger Zusammenschluss ohne eigene Rechtsform.', ['legal-form']],
    ['Das Netzwerk ist kein eingetragener Verein.', ['legal-form']],
    ['Das Netzwerk ist kein Ausschuss im Sinne der Gemeindeordnung.', ['legal-form']],
    ['Das Netzwerk ist weder Ausschuss noch Beirat im Sinne des Kommunalrechts.', ['legal-form']],
    ['Eine Gesellschaft bürgerlichen Rechts wird durch diese Vereinbarung nicht begründet.', ['legal-form']],
    ['Die Partner bleiben rechtlich und wirtschaftlich selbstständig.', ['legal-form']],
    ['Das Netzwerk ist nicht rechtsfähig.', ['legal-form']],
    ['Wir sind kein Verein.', ['legal-form']],
    // Who coordinates.
    ['Die Koordinierung des Netzwerks obliegt der Integrationsbeauftragten.', ['coordination']],
    ['Die Geschäftsführung liegt beim Amt für Soziales.', ['coordination']],
    ['Die Geschäfte des Netzwerks führt die Stabsstelle Integration.', ['coordination']],
    ['Geschäftsstelle des Netzwerks ist das Büro für Integration der Stadt Talbach.', ['coordination']],
    ['Die Geschäftsstelle ist beim Sozialamt angesiedelt.', ['coordination']],
    ['Die Geschäftsstelle unterstützt die Arbeitsgruppen organisatorisch.', ['coordination']],
    ['Das Netzwerk wird von der Koordinierungsstelle Integration des Landkreises koordiniert.', ['coordination']],
    ['Ansprechperson für alle Partner ist die Netzwerkkoordinatorin.', ['coordination']],
    ['Bei der Stadt wird eine Geschäftsstelle eingerichtet.', ['coordination']],
    // The public.
    ['Die Steuerungsgruppe vertritt das Netzwerk nach außen.', ['public-relations']],
    ['Die Öffentlichkeitsarbeit erfolgt in Abstimmung mit der Pressestelle der Stadt.', ['public-relations']],
    ['Presseerklärungen werden mit der Steuerungsgruppe abgestimmt.', ['public-relations']],
    ['Das Netzwerk informiert die Öffentlichkeit über seine Arbeit.', ['public-relations']],
    ['Erklärungen im Namen des Netzwerks gibt nur die Steuerungsgruppe ab.', ['public-relations']],
    ['Das Netzwerk unterhält eine Internetseite.', ['public-relations']],
    ['Die Partner dürfen das Logo des Netzwerks verwenden.', ['public-relations']],
    // Money.
    ['Die Mitglieder erhalten eine Aufwandsentschädigung nach der Entschädigungssatzung.', ['funding']],
    ['Ein Mitgliedsbeitrag wird nicht erhoben.', ['funding']],
    ['Beiträge werden nicht erhoben.', ['funding']],
    ['Die Kosten der Sitzungen trägt die Stadt Talbach.', ['funding']],
    ['Jeder Partner trägt seine Kosten selbst.', ['funding']],
    ['Fahrtkosten werden auf Antrag erstattet.', ['funding']],
    ['Die Stadt stellt die Räume kostenlos zur Verfügung.', ['funding']],
    ['Für die Arbeit stehen jährlich 5.000 Euro bereit.', ['funding']],
    ['Die Finanzierung erfolgt aus Mitteln des Landes.', ['funding']],
    ['Die Mitarbeit ist unentgeltlich.', ['funding']],
    ['Das Netzwerk verfügt über keine eigenen Haushaltsmittel.', ['funding']],
    // Whether the rules prove themselves.
    ['Die Geschäftsordnung wird alle zwei Jahre überprüft.', ['review']],
    ['Die Vereinbarung wird für drei Jahre geschlossen.', ['review']],
    ['Die Laufzeit beträgt drei Jahre.', ['review']],
    ['Sie verlängert sich jeweils um ein Jahr, wenn sie nicht gekündigt wird.', ['review']],
    ['Die Zusammenarbeit im Netzwerk wird jährlich ausgewertet.', ['review']],
    ['Nach zwei Jahren prüft das Plenum, ob sich die Regeln bewährt haben.', ['review']],
    ['Diese Vereinbarung gilt bis zum 31. Dezember 2027.', ['review']],
    ['Die Vereinbarung ist bis Ende 2027 befristet.', ['review']],
    // Aims.
    ['Ziel des Netzwerks ist die gleichberechtigte Teilhabe aller Menschen.', ['aims']],
    ['Das Netzwerk verfolgt das Ziel, die Angebote besser abzustimmen.', ['aims']],
    ['Zweck des Netzwerks ist die Förderung der Integration.', ['aims']],
    ['Das Netzwerk setzt sich für ein gutes Zusammenleben ein.', ['aims']],
    ['Die Partner wollen gemeinsam erreichen, dass alle ankommen.', ['aims']],
  ])('%s', (sentence, expected) => {
    expect(settles(sentence)).toEqual(expected.toSorted())
  })

  test.each([
    'Der Beirat tagt viermal im Jahr.',
    'Die Sitzungen sind öffentlich.',
    'Anträge müssen der Geschäftsstelle fünf Tage vor der Sitzung vorliegen.',
    'Jede Organisation nennt der Geschäftsstelle eine Person.',
    'Der Austritt ist gegenüber der Geschäftsstelle schriftlich zu erklären.',
    'Mitglied kann werden, wer in einem eingetragenen Verein arbeitet.',
    'Zuhörerinnen und Presse sind nicht zugelassen.',
    'Die Kosten der Unterkunft sind gestiegen.',
    'Die Sprecherin leitet die Sitzung.',
    'Die Mitglieder prüfen die Anträge.',
    'Aufgabe des Plenums ist die Wahl der Sprecherin.',
    'Der Kreistag entscheidet über das Konzept zum Nahverkehr.',
    'Die Mitglieder sind ehrenamtlich tätig.',
  ])('none of it: %s', (sentence) => {
    expect(settles(sentence)).toEqual([])
  })
})
