import type {
  Agreement,
  AgreementComparison,
  AgreementWarning,
  missingFigures,
  missingIntervals,
} from '../../model/agreement.ts'

/** How often the most frequent value of a row occurs, for sentences about one-sided values. */
export type MostFrequent = Readonly<{ value: string; share: string }>

/** Coders are named by what they go by in the report. */
export type AgreementNames = (coder: string) => string

/** Headings of columns and labels. */
export type AgreementLabel =
  | 'comparison'
  | 'component'
  | 'all'
  | 'documents'
  | 'n'
  | 'ordered'
  | 'agreement'
  | 'kappa'
  | 'alphaNominal'
  | 'alphaOrdinal'
  | 'from'
  | 'to'
  | 'remarks'
  | 'prevalence'
  | 'document'
  | 'municipality'
  | 'value'
  | 'pages'
  | 'quotes'
  | 'note'
  | 'coder'
  | 'file'
  | 'hash'
  | 'values'
  | 'apart'

/** Every wording of the comparison of codings in one language. */
export type AgreementTexts = Readonly<{
  title: string
  intro: string
  machine: Readonly<Record<Agreement['values'], string>>
  labels: Readonly<Record<AgreementLabel, string>>
  sections: Readonly<
    Record<
      'overview' | 'components' | 'sideBySide' | 'prevalence' | 'disagreements' | 'leftOut' | 'methods' | 'sources',
      string
    >
  >
  notes: Readonly<Record<'overview' | 'sideBySide' | 'disagreements' | 'methods' | 'sources', string>>
  /** How to read the table of values. */
  prevalenceNote: (coders: readonly string[]) => string
  /** "Maschine und A", "alle Personen". */
  comparison: (comparison: AgreementComparison, name: AgreementNames) => string
  /** What each figure says, for readers who do not know it: term and explanation. */
  explanations: readonly (readonly [string, string])[]
  /** The picture of alpha by component: its title, and what it shows in words. */
  chart: Readonly<{ title: string; text: string; note: string }>
  notComputable: string
  number: (value: number, digits: number) => string
  percent: (share: number) => string
  interval: (low: string, high: string) => string
  missing: Readonly<Record<(typeof missingFigures)[number], string>>
  noInterval: Readonly<Record<Exclude<(typeof missingIntervals)[number], 'no-figure'>, string>>
  warnings: Readonly<Record<AgreementWarning, (documents: number, most: MostFrequent) => string>>
  /** The sentence at the top of the report for one comparison. */
  summary: (facts: Readonly<{ comparison: string; same: number; n: number; percent: string; alpha: string }>) => string
  noDisagreements: string
  disagreementCount: (count: number) => string
  nothingSaid: string
  nearest: string
  nothingLeftOut: string
  leftOut: Readonly<{
    documents: (names: readonly string[]) => string
    /** Names without any document that could be meant. */
    unknownUnits: (facts: Readonly<{ coder: string; units: readonly string[]; values: number }>) => string
    /** A name that fits none, though something like it is there. */
    similarUnit: (
      facts: Readonly<{ coder: string; unit: string; values: number; candidates: readonly string[] }>,
    ) => string
    ambiguous: (
      facts: Readonly<{ coder: string; unit: string; values: number; candidates: readonly string[] }>,
    ) => string
    unknownValue: (facts: ValueFacts) => string
    contradictoryValue: (facts: ValueFacts) => string
    /** A person gave nothing for so many components of the compared documents. */
    empty: (facts: Readonly<{ coder: string; values: number }>) => string
    noConcept: (count: number) => string
  }>
  methods: MethodTexts
}>

export type ValueFacts = Readonly<{ coder: string; unit: string; component: string; value: string }>

/** The sentences of the methods paragraph, in their order. */
export type MethodTexts = Readonly<{
  compared: (
    facts: Readonly<{ version: string; codebook: string; catalogue: string; people: readonly string[] }>,
  ) => string
  reviewed: (corrected: number) => string
  unit: (documents: number) => string
  measures: string
  scale: (ranks: readonly (readonly string[])[]) => string
  noConcept: (count: number) => string
  missing: string
  bootstrap: (facts: Readonly<{ resamples: number; level: number; generator: string; seed: number }>) => string
  /** Bounds behind a figure in running text. */
  interval: (low: string, high: string) => string
  results: string
  result: (
    facts: Readonly<{
      comparison: string
      documents: number
      n: number
      agreement: string
      kappa: string | null
      nominal: string
      ordinal: string
    }>,
  ) => string
  warnings: (sentences: readonly string[]) => string
  /** A reservation with the comparisons it holds for. */
  warningOf: (warning: string, comparisons: readonly string[]) => string
  leftOut: (facts: Readonly<{ documents: number; units: number; values: number }>) => string | null
  files: (files: readonly Readonly<{ file: string; hash: string }>[]) => string
  computedWith: (program: string) => string
  literature: string
}>
