import { describe, expect, test } from 'vitest'
import type { Feature } from '../../../src/model/network.ts'
import { type Blocks, heading, items, paragraph } from '../coded-text.ts'
import { rulesWith, valuesIn } from './paper-text.ts'

const features: readonly Feature[] = [
  'aims',
  'tasks',
  'body-tasks',
  'action-fields',
  'coordination',
  'funding',
  'review',
  'legal-form',
]

/** The features that items settle under a line and a heading; all of them must be the same. */
function itemsSettle(lead: string, texts: readonly string[], section: string): readonly string[] {
  const blocks: Blocks = [paragraph(lead), items(...texts)]
  return valuesIn(rulesWith(blocks, section), features)
}

describe('lists of the network as a whole', () => {
  test.each<[string, readonly string[], string, Feature]>([
    ['Aufgaben des Netzwerks sind:', ['Angebote abstimmen,', 'Lücken benennen.'], '§ 2 Auftrag', 'tasks'],
    ['Daraus folgen für uns zwei Vorhaben:', ['Angebote abstimmen,', 'Lücken benennen.'], 'Was wir wollen', 'tasks'],
    ['Der Zweck wird verwirklicht durch:', ['Beratung der Vereine,', 'Feste im Viertel.'], '§ 2 Zweck', 'tasks'],
    ['Die Unterzeichnenden wollen', ['alle erreichen,', 'gemeinsam lernen.'], '§ 2 Vorhaben', 'aims'],
    ['Wir möchten', ['alle erreichen,', 'gemeinsam lernen.'], '§ 2 Was uns verbindet', 'aims'],
    [
      'Das Haus steht allen Menschen offen. Es will insbesondere',
      ['alle erreichen,', 'vermitteln.'],
      '§ 2 Haus',
      'aims',
    ],
    ['Die Allianz will vor allem', ['alle erreichen,', 'gemeinsam lernen.'], '§ 2 Vorhaben', 'aims'],
    ['Der Verbund', ['berät die Vereine,', 'vermittelt Räume.'], '§ 2 Vorhaben', 'tasks'],
    ['Ziele des Netzwerks sind:', ['gleiche Chancen,', 'gute Nachbarschaft.'], '§ 2 Sonstiges', 'aims'],
    ['Das Netzwerk will erreichen, dass', ['alle Deutsch lernen,', 'alle mitreden.'], '§ 2 Ziele', 'aims'],
    ['Das Netzwerk befasst sich insbesondere mit', ['Sprache und Bildung,', 'Wohnen.'], '§ 2 Arbeit', 'action-fields'],
    ['Wir kümmern uns um:', ['Sprache und Bildung,', 'Wohnen.'], '§ 2 Arbeit', 'action-fields'],
    ['Gearbeitet wird in folgenden Handlungsfeldern:', ['Sprache', 'Wohnen'], '§ 2 Arbeit', 'action-fields'],
    [
      'Die Geschäfte besorgt das Büro für Integration. Es',
      ['verschickt die Unterlagen,', 'hält Kontakt zum Landratsamt.'],
      '§ 2 Geschäfte',
      'coordination',
    ],
    [
      'Zu ihren Aufgaben gehört es,',
      ['Termine vorzubereiten,', 'auf Förderungen hinzuweisen.'],
      '§ 2 Koordinierungsstelle',
      'coordination',
    ],
    ['Leitfragen sind:', ['Wie viele wurden beraten?', 'Wer kam dazu?'], '§ 2 Überprüfung', 'review'],
  ])('%s %j under "%s" is %s', (lead, texts, section, expected) => {
    const ofItems = itemsSettle(lead, texts, section).filter((fact) =>
      texts.some((text) => fact.endsWith(text) || fact.includes(text)),
    )
    expect(ofItems).toEqual(texts.map((text) => `${expected} ${text}`))
  })

  test.each([
    'Die Stadtbücherei will insbesondere',
    'Die Jugendlichen wollen vor allem',
    'Das Haus am Markt befasst sich mit',
    'Die Stadtbücherei kümmert sich um:',
    'Zum Fest kommen wir mit',
  ])('what others want or do is nothing of the network: %s', (lead) => {
    expect(itemsSettle(lead, ['mehr Plätze,', 'weniger Lärm.'], '§ 2 Sonstiges')).toEqual([])
  })

  test('what others do goes on, and is no task of the network', () => {
    const section = '§ 2 Aufgaben'
    expect(valuesIn(rulesWith('Die Rechte des Kreistags bleiben unberührt.', section), features)).toEqual([])
    expect(valuesIn(rulesWith('Gleiches gilt für den Landesbeirat.', section), features)).toEqual([])
  })

  test.each([
    'Jeder Partner benennt eine feste Ansprechperson.',
    'Die Schweigepflichten der Beratungsdienste gelten uneingeschränkt.',
  ])('under a heading on contributions, no money: %s', (sentence) => {
    expect(valuesIn(rulesWith(sentence, '§ 8 Beiträge der Beteiligten'), ['funding'])).toEqual([])
  })

  test('under a heading on contributions, money', () => {
    const sentence = 'Die Stadt stellt jährlich 18.000 Euro bereit.'
    expect(valuesIn(rulesWith(sentence, '§ 8 Beiträge der Beteiligten'), ['funding'])).toEqual([`funding ${sentence}`])
  })

  test.each([
    ['Das Büro bereitet die Sitzungen vor, pflegt den Verteiler und beantwortet Anfragen.', 1],
    ['Das Netzwerk bereitet sich vor, pflegt Kontakte und beantwortet Anfragen.', 0],
  ])('what an office does: %s', (sentence, count) => {
    expect(valuesIn(rulesWith(sentence, '§ 9 Sonstiges'), ['coordination'])).toHaveLength(count)
  })

  test('the name that a sentence gives outright', () => {
    const sentence = 'Der Zusammenschluss führt den Namen „Miteinander im Kreis Muster“.'
    expect(valuesIn(rulesWith(sentence, '§ 1 Name'), ['name'])).toEqual(['name Miteinander im Kreis Muster'])
  })

  test('of "Name, Sitz, Rechtsform" only the form', () => {
    const blocks = [
      paragraph('Sein Sitz ist Talbach.'),
      paragraph('Das Geschäftsjahr ist das Kalenderjahr.'),
      paragraph('Das Netzwerk ist kein rechtsfähiger Verein.'),
    ]
    expect(valuesIn(rulesWith(blocks, '§ 2 Name, Sitz'), features)).toEqual([
      'legal-form Das Netzwerk ist kein rechtsfähiger Verein.',
    ])
  })

  test('a condition does not make a rule a report', () => {
    const sentence = 'Sie verlängert sich jeweils um zwölf Monate, sofern sie nicht gekündigt wurde.'
    expect(valuesIn(rulesWith(sentence, '§ 2 Laufzeit'), features)).toHaveLength(1)
  })

  test('tasks under the heading of the body they are named for', () => {
    const blocks: Blocks = [
      heading('Geschäftsordnung der Steuerungsgruppe Integration der Stadt Talbach'),
      heading('Auftrag', 2),
      heading('Die Steuerungsgruppe', 3),
      paragraph('Einmal im Jahr erhält der Kreistag von ihr eine schriftliche Darstellung.'),
    ]
    expect(valuesIn(blocks, ['tasks'])).toHaveLength(1)
  })
})
