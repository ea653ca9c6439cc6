import type { NetworkFact } from '../../../model/network.ts'
import { wordsOf } from '../facts.ts'
import { words } from '../words.ts'

type Matter = readonly [name: string, words: RegExp]

/** What a rule is about besides its feature; the first that fits. Only rules on the same matter can contradict each other. */
const ofVoting: readonly Matter[] = [
  [
    'second-meeting',
    words(
      'erneut~',
      'zweite[rn]? (?:Sitzung|Einladung|Einberufung|Ladung)',
      'nochmals',
      'wiederholt~',
      'zum zweiten Mal',
      'ein zweites Mal',
      '(?:über|zu) (?:dieselben|denselben|derselben) \\p{L}+',
      'zurückgestellt',
    ),
  ],
  ['amendment', words('Änderung~', '(?:ge|ab)?ändern', 'geändert', 'abgeändert', 'Erlass', 'Neufassung~')],
  ['dissolution', words('Auflösung~', 'aufgelöst', 'auflösen')],
  ['exclusion', words('Ausschluss~', 'ausgeschlossen', 'ausschließen', 'Streichung', 'gestrichen')],
  ['ballot', words('Wahlgang~', 'Wahl', 'Wahlen', 'gewählt', 'wählen', 'wählt', 'Stichwahl')],
  ['removal', words('Abwahl', 'abgewählt', 'abwählen', 'Abberufung~', 'abberufen')],
  ['publicity', words('(?:nicht)?öffentlich~', 'Öffentlichkeit', 'verschlossen~')],
  ['admission', words('Aufnahme~', 'aufgenommen', 'aufnehmen', 'Beitritt~')],
  ['agenda', words('Tagesordnung~', 'Dringlichkeit~', 'dringlich~', 'Eil\\p{L}+')],
  ['circular', words('Umlauf~', 'digital~', 'elektronisch~', 'schriftliche[nms]? (?:Verfahren|Abstimmung)~')],
  ['advice', words('Empfehlung~', 'Stellungnahme~')],
]
/** "Artikel 13 kann nur mit Zustimmung aller geändert werden": one rule among many. */
const ofChange: readonly Matter[] = [
  ['one-rule', /(?:§|Artikel|Ziffer|Abschnitt)\s?\d+[^.;]*\s(?:kann|können|darf|dürfen|bedarf)\s/u],
]
const ofCalling: readonly Matter[] = [
  [
    'urgent',
    words('dringend~', 'dringlich~', 'Dringlichkeit~', 'Eil\\p{L}+', 'verkürzt~', 'außerordentlich~', 'Ausnahme~'),
  ],
  [
    'second-meeting',
    words('erneut~', 'nochmals', 'wiederholt~', '(?:zu|über) (?:dieselben|denselben|derselben) \\p{L}+'),
  ],
  ['first-meeting', words('konstituierend~', 'ersten? (?:Sitzung|Zusammenkunft)', 'Feststellung des Wahlergebnisses')],
  [
    'motions',
    words('Antr(?:ag|äge)~', 'Vorschl(?:ag|äge)~', '(?:Themen|Punkte) ... (?:ein|an)zu\\p{L}+', 'anzumelden'),
  ],
  [
    'papers',
    words(
      'Unterlage~',
      '\\p{L}*unterlage~',
      'Vorlage~',
      '\\p{L}*vorlage~',
      'Dokumente',
      'Stellungnahme~',
      'Ergebnisse',
    ),
  ],
]
const ofDates: readonly Matter[] = [
  ['end', words('außer Kraft')],
  ['change', words('geändert~', '\\p{L}*änderung~', 'Nachtrag~')],
  ['signing', words('unterzeichn~', 'Unterschrift~', 'ausgefertigt')],
  // "Musterstadt, den 30. September 2024"
  ['signing', /^\p{Lu}[\p{L}\s./-]{2,40},\s(?:den\s)?\d{1,2}\.\s?(?:\d{1,2}\.|\p{L})/u],
  ['version', words('Fassung', 'Stand')],
  ['decision', words('beschlossen', 'Beschl(?:uss|uß|uss)~', 'verabschiedet')],
]
/** A date on which something ends is no date on which it begins, however that is settled. */
const ofForce: readonly Matter[] = [['end', words('außer Kraft')]]
const ofLeaving: readonly Matter[] = [
  ['notice', words('Kündigung~', 'kündigen', 'Austritt~', 'austreten', 'Ende ... (?:Monat|Jahr|Quartal)~')],
  ['absence', words('teil', 'teilnimmt', 'teilgenommen', 'unentschuldigt~', 'Abwesenheit', 'fehl(?:t|en)', 'fern')],
]
const ofTerms: readonly Matter[] = [
  ['election', words('Zeitraum', 'innerhalb', 'nach der ... Wahl')],
  [
    'chair',
    words('\\p{L}*vorsitz~', '\\p{L}*sprecher~', '\\p{L}*leiter~', '\\p{L}*leitung', 'Stellvertret~', 'Vorstand~'),
  ],
]
const matters: Partial<Readonly<Record<NetworkFact['feature'], readonly Matter[]>>> = {
  majority: ofVoting,
  tie: ofVoting,
  quorum: ofVoting,
  amendment: ofChange,
  invitation: ofCalling,
  'in-force': ofForce,
  'version-date': ofDates,
  leaving: ofLeaving,
  term: ofTerms,
}

/** What stands in the chapter on elections is about elections. */
const chapterOnElections = /(?<!\p{L})(?:Wahl|Wahlen|Wahlverfahren|Stimmabgabe)(?!\p{L})/u

/** The matter of a fact; lots are drawn between persons, not between yes and no. */
export function matterOf(fact: NetworkFact): string {
  if (fact.feature === 'tie') return fact.value === 'los' ? 'ballot' : 'rule'
  const said = fact.body === null ? wordsOf(fact) : wordsOf(fact).replaceAll(fact.body, '')
  const onElections = chapterOnElections.test(fact.evidence.section ?? '')
  const isAbout = ([matter, pattern]: Matter) => (matter === 'ballot' && onElections) || said.search(pattern) >= 0
  return matters[fact.feature]?.find(isAbout)?.[0] ?? 'rule'
}
