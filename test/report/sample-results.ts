import type { Catalogue, FieldCatalogue } from '../../src/model/catalogue.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import type { Measure } from '../../src/model/measure.ts'
import { noBackground, nothingSearched } from '../../src/model/nothing-found.ts'
import type { BundleResult, ComponentValue, ProfileEntry, Results } from '../../src/model/result.ts'
import type { ComponentId, DocumentKind, PrintedValue } from '../../src/model/values.ts'
import { componentIds } from '../../src/model/values.ts'

/** A quotation of a document's that tries to break out of its cell, its element and its attribute. */
export const hostileQuote = `=HYPERLINK("http://example.org","x")<script>alert(1)</script>' onclick="alert(2)`

/** A passage for tests. */
export function evidence(quote: string, overrides: Partial<Evidence> = {}): Evidence {
  const place = { start: 100, end: 100 + quote.length, file: 'nordstadt.pdf', page: 12, pageLabel: '10' }
  return { quote, ...place, section: '5.1 Steuerung und Monitoring', ...overrides }
}

const values: readonly PrintedValue[] = [
  'ja',
  'teilw.',
  'ja',
  'ja',
  'Empf.',
  'nein',
  'nein',
  'teilw.',
  'Geplant',
  'nein',
]

function component(value: PrintedValue, index: number): ComponentValue {
  const negative = value === 'nein' || value === 'n. b.'
  return {
    value,
    certainty: index % 4 === 1 ? 'prüfen' : 'sicher',
    reason: negative
      ? 'In keinem Abschnitt wird für die Maßnahmen eine zuständige Stelle genannt.'
      : 'Das Konzept beschreibt die Lage mit Zahlen und benennt Bedarfe und Potenziale.',
    evidence: negative
      ? []
      : [
          evidence('Der Integrationsbeirat berichtet dem Stadtrat alle zwei Jahre über den Stand der Umsetzung.'),
          evidence('Für jedes Handlungsfeld werden Kennzahlen erhoben.', {
            page: 31,
            pageLabel: '31',
            start: 900,
            end: 949,
          }),
        ],
    search: {
      cues: ['zuständige Stelle', 'Federführung', 'verantwortliches Amt'],
      sectionsRead: 48,
      pagesRead: 62,
      doubtful: [],
      unreadable: index === 5 ? ['nordstadt.pdf: 40, 41'] : [],
      nearMisses: negative
        ? [
            {
              reason: 'Nennt die Zuständigkeit des Bundes, nicht die der Stadt.',
              evidence: evidence('Für die Integrationskurse ist das Bundesamt zuständig.', {
                page: 8,
                pageLabel: null,
              }),
            },
          ]
        : [],
    },
  }
}

function components(of: (index: number) => PrintedValue): Record<ComponentId, ComponentValue> {
  return Object.fromEntries(componentIds.map((id, index) => [id, component(of(index), index)])) as Record<
    ComponentId,
    ComponentValue
  >
}

function entry(value: string | null): ProfileEntry {
  return { value, evidence: value === null ? [] : [evidence(value, { page: 1, pageLabel: null, section: '' })] }
}

const measure: Measure = {
  title: 'Sprachmittlung in Ämtern ausbauen',
  form: 'table',
  field: 'Sprache',
  goal: 'Alle Ämter können auf Sprachmittlung zurückgreifen.',
  responsible: ['Amt 50', 'Integrationsbeauftragte'],
  partners: ['Volkshochschule'],
  abbreviations: {},
  period: { text: '2025 bis 2027', start: '2025-01-01', end: '2027-12-31', horizon: null },
  priority: { text: 'hoch', rank: 1 },
  budget: null,
  indicator: null,
  modality: 'binding',
  page: 33,
  evidence: {
    title: evidence('Sprachmittlung in Ämtern ausbauen', { page: 33, pageLabel: '31' }),
    period: evidence('2025 bis 2027', { page: 34, pageLabel: '32' }),
  },
  warnings: ['kein Indikator'],
}

/** A bundle as the analysis returns it. */
export function bundle(id: string, municipality: string | null, overrides: Partial<BundleResult> = {}): BundleResult {
  const kind: DocumentKind = 'concept'
  return {
    id,
    files: [{ path: `${id}.pdf`, sha256: '0'.repeat(64), pages: 62, paging: 'fixed', recognised: null }],
    kind,
    kindReason: 'Der Titel nennt das Dokument Integrationskonzept; es hat Handlungsfelder und Maßnahmen.',
    kindCertainty: 'sicher',
    profile: {
      municipality: entry(municipality),
      municipalityType: entry('kreisfreie Stadt'),
      title: entry('Integrationskonzept der Stadt'),
      year: entry('2021'),
      councilDecision: entry(null),
      ...noBackground,
      predecessor: entry('Vorläufer war das Papier von 2012.'),
    },
    components: components((index) => values[index] ?? 'nein'),
    requirements: {
      'T-1': {
        status: 'erfüllt',
        reason: 'Die Analyse liegt vor.',
        evidence: [evidence('Kapitel 2 zeigt …')],
        search: nothingSearched,
        remedy: null,
      },
      'T-2': {
        status: 'nicht erfüllt',
        reason: 'Eine regelmäßige Fortschreibung wurde nicht gefunden.',
        evidence: [],
        search: nothingSearched,
        remedy: 'Einen Turnus für die Fortschreibung festlegen (Leitfaden S. 41).',
      },
    },
    actionFields: [
      { name: 'Sprache', zik: ['sprache', 'unbekannt'], evidence: [evidence('4.1 Sprache', { page: 20 })] },
    ],
    measures: [measure],
    understanding: {
      orientations: [
        {
          id: 'teilhabeorientiert',
          title: 'teilhabeorientiert',
          voice: 'own',
          passages: 1,
          evidence: [evidence('Integration heißt für uns gleichberechtigte Teilhabe.')],
        },
      ],
      promotingAndDemanding: null,
    },
    bindingForce: {
      councilDecision: false,
      measures: 1,
      binding: 1,
      stated: {
        responsible: { measures: 1, share: 1 },
        period: { measures: 1, share: 1 },
        priority: { measures: 1, share: 1 },
        budget: { measures: 0, share: 0 },
        indicator: { measures: 0, share: 0 },
      },
      monitoring: 'ja',
      met: 4,
    },
    network: null,
    issues: [],
    ...overrides,
  }
}

/** Results with every kind of bundle: concepts, one hostile, one unreadable, one that is no concept. */
export const sampleResults: Results = {
  tool: { name: 'konzeptspiegel', version: '0.1.0' },
  codebook: { id: 'leitfaden-sachsen', version: '0.1.0' },
  catalogue: { id: 'test', version: '1', title: 'Anforderungen nach § 10 KomIntAVO', lawDate: '2024-09-18' },
  reviews: [],
  bundles: [
    bundle('nordstadt', 'Nordstadt'),
    bundle('landkreis-suedtal', 'Landkreis Südtal-Oberes Waldgebirge', {
      components: components((index) => values[(index * 3) % 10] ?? 'ja'),
      issues: [
        { code: 'page-without-text', severity: 'warning', stage: 'structure', file: 'suedtal.pdf', page: 4, facts: {} },
      ],
    }),
    bundle('hostile', '<img src=x onerror=alert(3)>', {
      actionFields: [{ name: hostileQuote, zik: [], evidence: [evidence(hostileQuote)] }],
      components: {
        ...components(() => 'ja'),
        monitoring: { ...component('ja', 1), evidence: [evidence(hostileQuote)] },
      },
    }),
    bundle('scan', null, {
      kind: 'other',
      kindReason: 'Das Dokument konnte nicht gelesen werden.',
      components: components(() => 'n. b.'),
      requirements: {
        'T-1': {
          status: 'nicht prüfbar',
          reason: 'Das Dokument konnte nicht gelesen werden.',
          evidence: [],
          search: nothingSearched,
          remedy: null,
        },
      },
      actionFields: [],
      measures: [],
      issues: [
        {
          code: 'document-without-text',
          severity: 'error',
          stage: 'structure',
          file: 'scan.pdf',
          page: null,
          facts: {},
        },
      ],
    }),
    bundle('klima', 'Nordstadt', {
      kind: 'other',
      kindReason: 'Das Dokument handelt von Klimaanpassung.',
      components: components(() => '–'),
      requirements: {},
      actionFields: [],
      measures: [],
    }),
  ],
  issues: [{ code: 'folder-empty', severity: 'warning', stage: 'io', file: 'leer', page: null, facts: {} }],
}

const passages = { type: 'not-visible', hint: 'nur für Tests' } as const

export const sampleCatalogue: Catalogue = {
  id: 'test',
  version: '1',
  title: 'Anforderungen nach § 10 KomIntAVO',
  lawDate: '2024-09-18',
  source: 'Test',
  requirements: [
    {
      id: 'T-1',
      title: 'Bedarfs- und Potenzialanalyse',
      text: 'Es gibt eine Analyse.',
      legalBasis: '§ 10 Absatz 1 Nummer 1 KomIntAVO',
      force: 'soll',
      appliesTo: 'alle',
      rule: passages,
      remedy: 'Analyse ergänzen.',
      source: 'Test',
    },
    {
      id: 'T-2',
      title: 'Regelmäßige Fortschreibung',
      text: 'Es wird fortgeschrieben.',
      legalBasis: '§ 10 Absatz 2 Nummer 4 KomIntAVO',
      force: 'soll',
      appliesTo: 'alle',
      rule: passages,
      remedy: 'Turnus festlegen.',
      source: 'Test',
    },
  ],
}

export const sampleFields: FieldCatalogue = {
  id: 'zik-test',
  version: '1',
  title: 'ZIK II (2018)',
  source: 'Test',
  note: '',
  fields: [
    {
      id: 'sprache',
      title: 'Sprache und Verständigung',
      dimension: 'A',
      patterns: ['sprache'],
      ok: ['Sprache'],
      notOk: [],
    },
    { id: 'wohnen', title: 'Wohnen und Wohnumfeld', dimension: 'A', patterns: ['wohnen'], ok: ['Wohnen'], notOk: [] },
  ],
}
