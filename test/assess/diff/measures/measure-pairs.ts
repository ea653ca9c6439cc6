import type { Measure } from '../../../../src/model/measure.ts'

/** A measure with a title and whatever a test needs besides. */
export function measure(title: string, overrides: Partial<Measure> = {}): Measure {
  return {
    title,
    form: 'table',
    field: null,
    goal: null,
    responsible: [],
    partners: [],
    abbreviations: {},
    period: null,
    priority: null,
    budget: null,
    indicator: null,
    modality: 'binding',
    page: null,
    evidence: {},
    warnings: [],
    ...overrides,
  }
}

type Pair = Readonly<{ before: Measure; after: Measure }>

const language = { field: 'Sprache' }
const work = { field: 'Arbeit und Ausbildung' }

const pair = (before: string, after: string, left: Partial<Measure> = {}, right: Partial<Measure> = left): Pair => ({
  before: measure(before, left),
  after: measure(after, right),
})

/** Titles of one and the same measure in two versions, made by hand. */
export const samePairs: readonly Pair[] = [
  pair('Integrationslotsen gewinnen', 'Gewinnung von Integrationslotsinnen'),
  pair('M 3.2 Sprachmittlung in Ämtern ausbauen', 'M 4.1 Ausbau der Sprachmittlung in Ämtern'),
  pair('Förderung des Ehrenamts', 'Ehrenamt fördern'),
  pair('Einrichtung eines Runden Tisches Integration', 'Runder Tisch Integration wird eingerichtet'),
  pair('Elterncafés in den Familienzentren', 'Elterncafés in Familienzentren', language),
  pair('Kita-Lotsinnen', 'B 2 Kita-Lots*innen', { field: 'Kita und Schule' }),
  pair('Sprachkurse für Frauen', 'Sprachkurse für Frauen', language, work),
  pair('Mehrsprachige Informationsmappe für Neuzugewanderte', 'Mehrsprachige Infomappe für Neuzugewanderte', language),
  pair(
    'Einrichtung einer Koordinierungsstelle',
    'Einrichtung einer Koordinierungsstelle im Landratsamt für alle Belange der Integration',
    { responsible: ['Landratsamt'] },
  ),
  pair('Dolmetscherpool aufbauen', 'Aufbau eines Pools von Dolmetscherinnen und Dolmetschern', language),
  pair('Schulung von 25 Lernpaten', 'Schulung von 40 Lernpatinnen und Lernpaten', language),
  pair('Praktikumsbörse mit der Kreishandwerkerschaft', 'Praktikumsbörse', { ...work, responsible: ['Jobcenter'] }),
  pair(
    'Die Stadt sollte das Anmeldeportal um fünf Sprachen ergänzen.',
    'Das Anmeldeportal wird um sieben Sprachen ergänzt.',
    { field: 'Kita und Schule' },
  ),
  pair('Interkulturelle Öffnung der Verwaltung', 'Interkulturelle Öffnung der Stadtverwaltung'),
  pair('Beratungstag zur Anerkennung ausländischer Qualifikationen', 'Monatlicher Beratungstag zur Anerkennung', work),
  pair('Öffentlichkeitsarbeit', 'Öffentlichkeitsarbeit'),
]

/** Titles of different measures that share words, made by hand. */
export const differentPairs: readonly Pair[] = [
  pair('Sprachkurse für Frauen', 'Sprachkurse für Männer', language),
  pair('Niedrigschwellige Sprachkurse für geflüchtete Frauen', 'Niedrigschwellige Sprachkurse für geflüchtete Männer', {
    ...language,
    responsible: ['Volkshochschule'],
  }),
  pair('Elternabend mit Übersetzung in Kitas', 'Elternabend mit Übersetzung in Gymnasien'),
  pair('Kurs B1 am Abend', 'Kurs C1 am Abend', language),
  pair('Sanierung des Begegnungszentrums, Phase 1', 'Sanierung des Begegnungszentrums, Phase 2'),
  pair('Ausbau der Beratung', 'Ausbau der Kinderbetreuung'),
  pair('Förderung des Ehrenamts', 'Förderung des Sports'),
  pair('Einrichtung einer Koordinierungsstelle', 'Einrichtung eines Elterncafés'),
  pair('Sprachmittlung in Ämtern', 'Sprachmittlung bei der Wohnungssuche'),
  pair('Willkommensmappe für Neuzugewanderte', 'Patenprogramm für Neuzugewanderte', { responsible: ['Stadt'] }),
  pair('Integration in Arbeit', 'Integration im Sport'),
  pair('Schulung der Lehrkräfte', 'Schulsozialarbeit', { field: 'Schule' }),
  pair('Netzwerk Arbeit aufbauen', 'Netzwerk Gesundheit aufbauen'),
  pair('Jährlicher Bericht an den Stadtrat', 'Jährliches Fest der Kulturen'),
  pair('Interkulturelle Woche', 'Interkulturelle Öffnung der Verwaltung'),
  pair('Gewaltschutz für Kinder in Gemeinschaftsunterkünften', 'Deutschkurse in Gemeinschaftsunterkünften'),
]
