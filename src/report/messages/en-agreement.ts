import type { AgreementTexts } from './agreement-texts.ts'
import { englishCount, englishMethods } from './en-agreement-methods.ts'

/** The wording of the comparison of codings in English; values stay as Abbildung 7 prints them. */
export const englishAgreement: AgreementTexts = {
  title: 'Agreement of codings',
  intro:
    'How far the values of Konzeptspiegel agree with those of people, and how far people agree among themselves. ' +
    'Every disagreement is listed with the passages that both sides rest on.',
  machine: { machine: 'machine', reviewed: 'machine (corrected)' },
  labels: {
    comparison: 'Comparison',
    component: 'Component',
    all: 'all components',
    documents: 'Documents',
    n: 'Values (n)',
    ordered: 'with a rank',
    agreement: 'same values',
    kappa: 'Cohen’s kappa',
    alphaNominal: 'Alpha nominal',
    alphaOrdinal: 'Alpha ordinal',
    from: 'from',
    to: 'to',
    remarks: 'Remarks',
    prevalence: 'Distribution',
    document: 'Document',
    municipality: 'Municipality',
    value: 'Value',
    pages: 'Pages',
    quotes: 'Quotations',
    note: 'Reason or note',
    coder: 'Coded by',
    file: 'File',
    hash: 'Checksum (SHA-256)',
    values: 'Values',
    apart: 'Value of the first | of the second side',
  },
  sections: {
    overview: 'At a glance',
    components: 'By component',
    sideBySide: 'Machine and people side by side',
    prevalence: 'How often each value was given',
    disagreements: 'Disagreements',
    leftOut: 'What was not compared',
    methods: 'Methods, to be copied',
    sources: 'Where the values come from',
  },
  notes: {
    overview: 'Square brackets hold 95 % intervals: how far the figure depends on the chance of the sample.',
    sideBySide:
      'Krippendorff’s alpha (nominal), followed by the share of same values. What people reach among themselves is the yardstick for the machine.',
    disagreements: 'Ordered by component. Where the machine says “nein”, the passage that comes nearest is shown.',
    methods:
      'Please add what the program cannot know: how the coders were trained, whether they worked independently of each other and without knowing the values of the machine, and how the documents were chosen.',
    sources: 'The checksums tell whether the same files are at hand.',
  },
  prevalenceNote: (coders) =>
    `Each cell says how often the value was given, in this order: ${coders.join(' · ')}. Counted are cases for which at least two gave a value.`,
  comparison: ({ group, coders }, name) => {
    if (group === 'people') return `all ${englishCount(coders.length)} people`
    if (group === 'all')
      return `${name(coders[0] ?? '')} and ${coders.length === 3 ? 'both' : `all ${englishCount(coders.length - 1)}`} people together`
    return coders.map(name).join(' and ')
  },
  explanations: [
    ['same values', 'Share of cases in which both give the same value.'],
    [
      'Cohen’s kappa',
      'Agreement of two beyond what the same frequencies would give by chance. 1 means all alike, 0 means as by chance.',
    ],
    [
      'Krippendorff’s alpha, nominal',
      'The same for any number of coders and with gaps. By custom: reliable from 0.800, for tentative conclusions from 0.667 to 0.800.',
    ],
    [
      'Krippendorff’s alpha, ordinal',
      'As nominal, but a difference between neighbours (“teilw.” and “ja”) weighs less than one between “nein” and “ja”. “teilw.” and the named parts (such as “Bedarfe”) share one rank. “n. b.” and “–” have none and do not count here.',
    ],
  ],
  chart: {
    title: 'Alpha by component',
    text: 'Krippendorff’s alpha (nominal) of each component as a point, the 95 % interval as a line. The figures stand in the tables below.',
    note: 'Krippendorff’s alpha (nominal) with its 95 % interval; the dashed lines are at 0.667 and 0.800. A point without a line has no interval.',
  },
  notComputable: 'not computable',
  number: englishNumber,
  percent: (share) => `${englishNumber(share * 100, 1)} %`,
  interval: (low, high) => `[${low}, ${high}]`,
  missing: {
    'no-shared-values': 'Not computable: none of these values was given by at least two coders.',
    'one-value':
      'Kappa or alpha not computable: everybody gave one and the same value throughout. Where nothing differs, agreement cannot be told from chance.',
  },
  noInterval: {
    'few-documents': 'No interval: it takes at least five documents.',
    'draws-not-computable': 'No interval: too many draws hold one single value only.',
    'no-variation': 'No interval where all draws give the same figure; that does not make it certain.',
  },
  warnings: {
    'few-documents': (documents) =>
      `Only ${documents} ${documents === 1 ? 'document' : 'documents'}: the figures are unsure.`,
    'one-sided': (_, { value, share }) =>
      `One value prevails (“${value}”: ${share}). Kappa and alpha then are low even with few disagreements; the share of same values belongs beside them.`,
    'wide-interval': () => 'The interval is wide: the sample does not suffice to tell the agreement more precisely.',
    'not-read': () =>
      '“n. b.” (not readable) occurs and counts nominally as a value of its own, mostly as a disagreement.',
  },
  summary: ({ comparison, same, n, percent, alpha }) =>
    n === 0
      ? `${comparison}: there is no value that both gave.`
      : `${comparison}: ${same} of ${n} values alike (${percent}), alpha ${alpha}.`,
  noDisagreements: 'All values compared are alike.',
  disagreementCount: (count) => (count === 1 ? '1 disagreement' : `${count} disagreements`),
  nothingSaid: 'Nothing stated.',
  nearest: 'Comes nearest, but does not count',
  nothingLeftOut: 'Nothing: for each concept and component there are values of everybody, and all were compared.',
  leftOut: {
    documents: (names) =>
      `${names.length === 1 ? 'This concept was' : `These ${names.length} concepts were`} coded by nobody by hand: ${names.join(', ')}.`,
    unknownUnits: ({ coder, units, values }) =>
      `${coder}: the results hold no document for ${units.length === 1 ? 'this name' : `these ${units.length} names`} (${englishValues(values)}): ${units.join(', ')}.`,
    similarUnit: ({ coder, unit, values, candidates }) =>
      `${coder}: the results hold no document for “${unit}” (${englishValues(values)}). If ${candidates.map((id) => `“${id}”`).join(' or ')} is meant, please write this id into the table.`,
    ambiguous: ({ coder, unit, values, candidates }) =>
      `${coder}: “${unit}” (${englishValues(values)}) fits several documents. Please write one of these ids into the table: ${candidates.map((id) => `“${id}”`).join(', ')}.`,
    unknownValue: ({ coder, unit, component, value }) =>
      `${coder}: the value “${value}” (${unit}, ${component}) is none of Abbildung 7; it was not counted.`,
    contradictoryValue: ({ coder, unit, component, value }) =>
      `${coder}: there are different values for the same document, among them “${value}” (${unit}, ${component}); none was counted.`,
    empty: ({ coder, values }) =>
      `${coder}: ${values === 1 ? '1 field of the compared documents is' : `${values} fields of the compared documents are`} empty. Empty fields do not count, not even as “nein”.`,
    noConcept: (count) => `${englishValues(count)} “–” (no concept) that everybody gave alike were not counted.`,
  },
  methods: englishMethods,
}

function englishValues(count: number): string {
  return count === 1 ? '1 value' : `${count} values`
}

function englishNumber(value: number, digits: number): string {
  return value
    .toFixed(digits)
    .replace(/^-(?=.*[1-9])/, '−')
    .replace(/^-/, '')
}
