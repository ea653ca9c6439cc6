import type { Evidence } from '../../src/model/evidence.ts'
import type {
  Amount,
  BodyType,
  ConditionResult,
  Feature,
  Network,
  NetworkCoding,
  NetworkFact,
  NetworkRelation,
  Rating,
} from '../../src/model/network.ts'
import { networkConditions, networkDimensions } from '../../src/model/network.ts'
import type { BundleResult, Results } from '../../src/model/result.ts'
import { bundle, sampleResults } from './sample-results.ts'

/** Where the passages of a network stand. */
type Source = Readonly<{ file: string; page: number | null }>

function passage(quote: string, section: string, { file, page }: Source): Evidence {
  return { quote, start: 40, end: 40 + quote.length, file, page, pageLabel: null, section }
}

type FactRow = readonly [feature: Feature, body: string | null, value: string, quote: string, section: string]

const chemnitz: Source = { file: 'chemnitz.pdf', page: 1 }
const magdeburg: Source = { file: 'magdeburg.pdf', page: 3 }
const schwerin: Source = { file: 'schwerin.md', page: null }

function facts(rows: readonly FactRow[], source: Source): readonly NetworkFact[] {
  return rows.map(([feature, body, value, quote, section]) => ({
    ...{ feature, body, value, amount: amountOf(feature, value) },
    certainty: feature === 'concept-link' ? 'prüfen' : 'sicher',
    evidence: passage(quote, section, source),
  }))
}

/** "4-", "-5", "2-3" as the coding counts them. */
function amountOf(feature: Feature, value: string): Amount | null {
  const match = feature === 'frequency' ? /^([\d.]*)(-?)([\d.]*)$/.exec(value) : null
  if (!match) return null
  const [, from = '', dash, to = ''] = match
  const min = from === '' ? null : Number(from)
  return { min, max: dash === '' ? min : to === '' ? null : Number(to), unit: 'per-year' }
}

/** A body as coding finds it. */
export function body(name: string, type: BodyType, source: Source = schwerin): Network['bodies'][number] {
  return { name, type, typeReason: `„${name}“`, certainty: 'sicher', evidence: passage(name, '3 Gremien', source) }
}

export function relation(from: string, kind: NetworkRelation['kind'], to: string): NetworkRelation {
  return { from, kind, to, evidence: passage(`${from} – ${to}`, '3 Gremien', schwerin) }
}

const certain: Rating = {
  value: 'mittel',
  reason: 'Drei von sechs Merkmalen sind geregelt.',
  certainty: 'sicher',
  facts: [],
}

function assessed(coding: Omit<NetworkCoding, 'purpose'>, overrides: Partial<Network> = {}): Network {
  const [first] = coding.facts
  const evidence = first ? [first.evidence] : []
  const rating: Rating = {
    ...certain,
    facts: [
      { text: 'schriftliche Regeln mit Datum', speaksFor: true, evidence },
      { text: 'keine Regel zur Beschlussfähigkeit', speaksFor: false, evidence: [] },
    ],
  }
  const condition: ConditionResult = { status: 'nicht geregelt', reason: 'Dazu sagt der Text nichts.', evidence: [] }
  return {
    purpose: {
      value: 'integration-network',
      reason: 'Der Titel nennt ein Netzwerk zur Integration.',
      certainty: 'sicher',
      evidence,
    },
    ...{ bodies: [...coding.bodies], relations: [...coding.relations], facts: [...coding.facts] },
    dimensions: Object.fromEntries(networkDimensions.map((id) => [id, rating])) as Network['dimensions'],
    conditions: {
      ...(Object.fromEntries(networkConditions.map((id) => [id, condition])) as Network['conditions']),
      rules: { status: 'erfüllt', reason: 'Es gibt Regeln und eine Mehrheit für Beschlüsse.', evidence },
      connection: { status: 'teilweise', reason: 'Die Verwaltung wirkt mit, die Politik nicht.', evidence },
    },
    contradictions: [],
    gaps: [
      {
        feature: 'quorum',
        reason: 'Ab wie vielen Anwesenden Beschlüsse gelten, ist nicht gefunden.',
        cues: ['beschlussfähig', 'Quorum', 'anwesend'],
      },
    ],
    ...overrides,
  }
}

export const chemnitzNetwork = assessed({
  bodies: [
    body('Vorbereitungsgremium', 'steering', chemnitz),
    body('Arbeitsgruppen', 'working-group', chemnitz),
    body('Netzwerkkonferenz', 'conference', chemnitz),
  ],
  relations: [
    relation('Vorbereitungsgremium', 'prepares', 'Netzwerkkonferenz'),
    relation('Arbeitsgruppen', 'reports-to', 'Netzwerkkonferenz'),
  ],
  facts: facts(
    [
      ['name', null, 'Integrationsnetzwerk Chemnitz', 'Integrationsnetzwerk', 'Leitlinie 1'],
      ['basis', null, 'concept', 'beruht auf dem städtischen Konzept', 'Leitlinie 1'],
      ['in-force', null, '2016-08-09', 'gilt seit August 2016', 'Leitlinie 7 Inkrafttreten'],
      ['tasks', null, 'Ressourcen bündeln', 'bündelt, was da ist', 'Leitlinie 1'],
      [
        'joining',
        null,
        'schriftliche Erklärung und Vorstellung in der Konferenz',
        'Beitritt schriftlich',
        'Leitlinie 3',
      ],
      ['joining-conditions', null, 'keine kommerziellen Interessen', 'nichts Kommerzielles', 'Leitlinie 3'],
      ['coordination', null, 'Sozialamt, Abteilung Migration, Integration, Wohnen', 'im Sozialamt', 'Leitlinie 4'],
      ['frequency', 'Vorbereitungsgremium', '4-', 'wenigstens jedes Quartal', 'Leitlinie 4'],
      ['frequency', 'Netzwerkkonferenz', '1-', 'wenigstens jährlich', 'Leitlinie 5'],
      ['majority', null, 'einfach', 'mit einfacher Mehrheit', 'Leitlinie 6'],
      ['members', 'Vorbereitungsgremium', 'die Arbeitsgruppenleiter', 'Leiter der Gruppen', 'Leitlinie 2'],
      ['body-tasks', 'Vorbereitungsgremium', 'Konferenzen organisieren', 'organisiert die Konferenz', 'Leitlinie 2'],
    ],
    chemnitz,
  ),
})

export const magdeburgNetwork = assessed({
  bodies: [
    body('AG „Arbeit und Ausbildung“', 'working-group', magdeburg),
    body('AG „(Inter-)Kultur und Soziales“', 'working-group', magdeburg),
    body('AG „Sprache“', 'working-group', magdeburg),
    body('Arbeitsgruppenübergreifendes Treffen', 'exchange', magdeburg),
    body('Treffen der Sprecher*innen', 'steering', magdeburg),
  ],
  relations: [],
  facts: facts(
    [
      ['name', null, 'Netzwerk für Integrations- und Ausländerarbeit', 'Netzwerk', 'Präambel'],
      ['version-date', null, '2016-11-23', 'Fassung aus dem November', 'Präambel'],
      ['in-force', null, '2016-12-01', 'gilt ab Dezember', '§ 6 Inkrafttreten'],
      ['basis', null, 'decision', 'Beschluss 988-33(IV)06', 'Präambel'],
      ['new-group', null, '5', 'wenigstens fünf Bereite', '§ 4 Struktur des Netzwerkes'],
      ['leaving', null, '12', 'nach einem Jahr ohne Teilnahme', '§ 1 Netzwerkpartner*innen und Gäste'],
      ['tasks', null, 'fachliche Empfehlungen', 'Empfehlungen', '§ 3 Gegenstand'],
      ['tasks', null, 'Veranstaltungen durchführen', 'Veranstaltungen', '§ 3 Gegenstand'],
      ['tasks', null, 'beim Einsatz von Mitteln zusammenarbeiten', 'gemeinsame Mittel', '§ 3 Gegenstand'],
      ['tasks', null, 'Maßnahmen abstimmen', 'stimmt ab', '§ 3 Gegenstand'],
      ['frequency', 'Arbeitsgruppen', '-5', 'bis zu fünf Treffen', '§ 5 Wahrnehmung der Aufgaben'],
      ['frequency', 'Arbeitsgruppenübergreifendes Treffen', '1-2', 'ein- oder zweimal', '§ 5 Wahrnehmung der Aufgaben'],
      ['frequency', 'Treffen der Sprecher*innen', '4-', 'jedes Vierteljahr', '§ 5 Wahrnehmung der Aufgaben'],
      ['term', 'Arbeitsgruppen', '24', 'für zwei Jahre', '§ 4 Struktur des Netzwerkes'],
    ],
    magdeburg,
  ),
})

export const schwerinNetwork = assessed(
  {
    bodies: [
      body('Arbeitstische', 'working-group'),
      body('Sprecher:innenrat', 'steering'),
      body('Tagung', 'conference'),
    ],
    relations: [
      relation('Arbeitstische', 'elects', 'Sprecher:innenrat'),
      relation('Sprecher:innenrat', 'prepares', 'Tagung'),
      relation('Sprecher:innenrat', 'advises', 'Stadtvertretung'),
    ],
    facts: facts(
      [
        ['name', null, 'Netzwerk Migration', 'Netzwerk Migration', ''],
        ['in-force', null, '2024-04-17', 'seit der Tagung im April', '6. Inkrafttreten'],
        ['concept-link', null, 'Mitarbeit an der Fortschreibung', 'hilft beim Fortschreiben', '1. Ziele und Aufgaben'],
        ['legal-form', null, 'einfache Kooperation ohne eigene Rechtsform', 'keine Rechtsform', '4. Form'],
        ['new-group', null, '5', 'mindestens fünf aus verschiedenen Häusern', '3.1. Arbeitstische'],
        ['amendment', null, 'zwei-drittel', 'zwei Drittel', '5. Änderung'],
        ['frequency', 'Arbeitstische', 'regelmäßig', 'öfter im Jahr', '3.1. Arbeitstische'],
        ['frequency', 'Sprecher:innenrat', '4-', 'nicht weniger als vier Sitzungen', '3.2. Sprecher:innenrat'],
        ['frequency', 'Tagung', '2', 'jedes halbe Jahr', '2. Mitarbeit im Netzwerk'],
        ['frequency', 'Tagung', '2-3', 'zwei oder drei im Jahr', '3.3. Tagungen'],
        ['term', 'Sprecher:innenrat', '24', 'auf zwei Jahre', '3.2. Sprecher:innenrat'],
        ['majority', 'Sprecher:innenrat', 'einfach', 'einfache Mehrheit', '3.2. Sprecher:innenrat'],
        ['tie', 'Sprecher:innenrat', 'abgelehnt', 'bei Gleichstand abgelehnt', '3.2. Sprecher:innenrat'],
        ['minutes-approval', 'Tagung', '28', 'vier Wochen ohne Widerspruch', '3.3. Tagungen'],
      ],
      schwerin,
    ),
  },
  {
    contradictions: [
      {
        feature: 'frequency',
        body: 'Tagung',
        values: ['2', '2-3'],
        reason: 'Einmal genau zwei, einmal zwei bis drei Tagungen im Jahr.',
        evidence: [
          passage('jedes halbe Jahr', '2. Mitarbeit im Netzwerk', schwerin),
          passage('zwei oder drei im Jahr', '3.3. Tagungen', schwerin),
        ],
      },
    ],
  },
)

/** What is no concept has "–" for every component. */
const noConcept = sampleResults.bundles.find(({ id }) => id === 'klima')?.components ?? bundle('', null).components

function ofNetwork(id: string, municipality: string, network: Network, source: Source): BundleResult {
  return bundle(id, municipality, {
    files: [
      {
        path: source.file,
        sha256: '0'.repeat(64),
        pages: source.page,
        paging: source.page === null ? 'none' : 'fixed',
        recognised: null,
      },
    ],
    kind: 'network-rules',
    kindReason: 'Der Titel nennt das Dokument Geschäftsordnung.',
    ...{ components: noConcept, requirements: {}, actionFields: [], measures: [], bindingForce: null, network },
  })
}

/** The sample results with three networks behind them. */
export const networkResults: Results = {
  ...sampleResults,
  bundles: [
    ...sampleResults.bundles,
    ofNetwork('chemnitz', 'Chemnitz', chemnitzNetwork, chemnitz),
    ofNetwork('magdeburg', 'Magdeburg', magdeburgNetwork, magdeburg),
    ofNetwork('schwerin', 'Schwerin', schwerinNetwork, schwerin),
  ],
}
