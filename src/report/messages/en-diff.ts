import type { DirectionCounts } from '../../model/results-diff.ts'
import type { DiffTexts } from './diff-texts.ts'

/** The wording of the comparison of two results in English. */
export const englishDiff: DiffTexts = {
  title: 'What has changed',
  intro: 'Two analyses side by side: which values turned, why, and what became of the measures.',
  proofsHere: 'Behind each change stand both reasons and both passages.',
  proofsElsewhere: 'Both reasons and both passages of each change stand in diff.html and diff.csv.',
  side: ({ tool, codebook, catalogue, bundles }) =>
    `${counted(bundles, 'document')}, analysed with ${tool}, codebook ${codebook}, catalogue of requirements ${catalogue}`,
  before: 'Before',
  after: 'After',
  overview: 'At a glance',
  documents: ({ pairs, changed, same }) =>
    `${counted(pairs, 'document')} on both sides; something changed in ${changed} of them.` +
    (same > 0 ? ` In ${same} the file is the same.` : ''),
  unpaired: ({ new: arrived, gone, ambiguous }) =>
    [
      ...(arrived > 0 ? [`new: ${arrived}`] : []),
      ...(gone > 0 ? [`no longer there: ${gone}`] : []),
      ...(ambiguous > 0 ? [`not clear what belongs together: ${ambiguous}`] : []),
    ].join(', '),
  values: (what, counts, byDocument) => {
    if (total(counts) === 0) return `${what}: no value turned.`
    const rest =
      total(byDocument) === total(counts) ? '' : `; of these by the document for certain: ${directed(byDocument)}`
    return `${what}: ${directed(counts)}${rest}.`
  },
  measures: ({ before, after, kept, toCheck, new: arrived, gone }) =>
    `Measures: ${before} before, ${after} after. ${kept} kept` +
    `${toCheck > 0 ? ` (of these ${toCheck} to check)` : ''}, ${arrived} new, ${gone} gone.`,
  attributesLost: (counts) =>
    `Kept measures that lost something: ${counts.map(({ attribute, lost }) => `${attribute} ${lost}`).join(', ')}.`,
  nothing: 'Nothing changed between the two analyses.',
  causesHeading: 'Where the turned values come from',
  measureCausesHeading: 'Documents with changed measures by cause',
  causesOf: (counts) =>
    (
      [
        ['document', 'from a new or changed document'],
        ['versions', 'from another version of program, codebook or catalogue (no progress in substance)'],
        ['review', 'from a correction by hand'],
        ['both', 'not separable, because both document and version changed'],
        ['unexplained', 'unexplained, because file and versions are the same'],
      ] as const
    )
      .filter(([cause]) => counts[cause] > 0)
      .map(([cause, words]) => `${counts[cause]} ${words}`)
      .join('; '),
  cause: {
    document: 'document',
    versions: 'version of program, codebook or catalogue',
    both: 'cause not separable',
    review: 'correction by hand',
    unexplained: 'unexplained',
  },
  shortCause: {
    document: '',
    versions: 'by new version',
    both: 'cause not separable',
    review: 'correction by hand',
    unexplained: 'cause unexplained',
  },
  causeSentence: (cause, versions) => {
    switch (cause) {
      case 'document':
        return 'The versions are the same, the document is another: changes come from the document.'
      case 'versions':
        return `It is the same file: changes do not come from the document but from another version (${versions.join('; ')}).`
      case 'both':
        return `Cause not separable: the document is another, and the version changed too (${versions.join('; ')}).`
      case 'review':
        return 'The value of the program is the same; a correction by hand turned it.'
      case 'unexplained':
        return 'File and versions are the same. If something changed nevertheless, the codebook or a catalogue was probably changed without a new version, or other options were used.'
    }
  },
  catalogueToo: (version) => `For the requirements another catalogue comes in (${version}).`,
  versionPart: {
    tool: 'program',
    codebook: 'codebook',
    catalogue: 'catalogue of requirements',
    recognition: 'text recognition',
  },
  version: ({ part, before, after }) => `${englishDiff.versionPart[part]}: ${before || 'none'} → ${after || 'none'}`,
  separateHeading: 'How to separate the causes',
  versionsHeading: 'The two analyses were not made with the same versions',
  separate: [
    {
      text: 'Analyse the old documents with the new version:',
      command: 'konzeptspiegel analyse OLD-DOCUMENTS --out old-analysed-anew',
    },
    {
      text: 'Compare the old analysis with it; this shows what the new version does:',
      command: 'konzeptspiegel diff OLD old-analysed-anew --out effect-of-version',
    },
    {
      text: 'Compare it with the new analysis; this shows what changed in the documents:',
      command: 'konzeptspiegel diff old-analysed-anew NEW --out effect-of-documents',
    },
  ],
  direction: { better: 'better', worse: 'weaker', other: 'other', same: 'same with correction' },
  sign: { better: '▲', worse: '▼', other: '◆', same: '=' },
  turn: { gained: 'newly stated', lost: 'no longer stated', changed: 'changed' },
  fieldKind: { new: 'new', gone: 'gone', renamed: 'probably renamed - to check' },
  fieldWhy: ({ measures, words, zik }) =>
    [
      ...(measures > 0 ? [`${counted(measures, 'measure')} went along`] : []),
      ...(words ? ['the names share words'] : []),
      ...(zik ? ['both overlap with the same fields of the Land'] : []),
    ].join(', '),
  unchanged: 'unchanged',
  unchangedValue: '=',
  componentsByMunicipality: 'Components by municipality',
  componentsNote:
    '▲ better, ▼ weaker, ◆ other (the values have no plain order), = unchanged. "Better" and "weaker" only follow the steps nein - partly or with limits - ja.',
  valuesMoved: 'What moved where',
  movedNote: 'How many concepts have the highest value, before and after, and where it turned.',
  fully: '"ja" or "erfüllt"',
  measuresByMunicipality: 'Measures by municipality',
  lostHeading: 'lost',
  counts: { before: 'before', after: 'after', kept: 'kept', toCheck: 'to check', new: 'new', gone: 'gone' },
  newDocuments: 'New',
  goneDocuments: 'No longer there',
  ambiguousDocuments: 'Not clear what belongs together',
  ambiguousNote:
    'There are several documents of these municipalities, and it is not clear which is the earlier one of which. They are compared once you name the pairs:',
  pairAdvice: (before, after) => `--pair "${before}=${after}"`,
  unchangedDocuments: 'Without change',
  details: 'The changes one by one',
  pairedBy: {
    option: 'Paired as named (--pair).',
    file: 'Paired because it is the same file.',
    id: 'Paired because file or folder have the same name.',
    municipality: 'Paired as documents of the same municipality and kind.',
    title: 'Paired by municipality and title.',
    only: 'Paired because each side has only one document.',
  },
  sameDocument: 'same file',
  otherDocument: 'another file',
  noValue: 'not stated',
  kind: 'Kind of document',
  reviewed: (by, date, machineValue) => `Correction by ${by}, ${date}; the program says "${machineValue}".`,
  reviewStale: 'The correction was about another value of the program - to check.',
  notInCatalogue: 'not in the catalogue',
  measuresToCheck: 'Probably renamed - to check',
  measuresToCheckNote: 'The program cannot say for certain whether this is the same measure.',
  measuresChanged: 'Kept, with changes',
  measuresNote:
    '"New" and "gone" mean: found as a measure in one of the two analyses only. Please look into the document before concluding anything.',
  measuresNew: 'New',
  measuresGone: 'Gone',
  measuresUnchanged: (count) => `${counted(count, 'measure')} kept without change.`,
  related: {
    new: (title) => `Perhaps comes from „${title}“ - to check.`,
    gone: (title) => `Perhaps went into „${title}“ - to check.`,
  },
  attribute: {
    title: 'title',
    field: 'action field',
    goal: 'goal',
    responsible: 'responsible',
    partners: 'partners',
    period: 'period',
    priority: 'priority',
    budget: 'budget',
    indicator: 'indicator',
    modality: 'modality',
  },
  support: {
    code: 'number',
    field: 'action field',
    goal: 'goal',
    responsible: 'responsible',
    partners: 'partners',
    period: 'period',
    budget: 'budget',
    indicator: 'indicator',
  },
  shift: { earlier: 'ends earlier', later: 'ends later' },
  renumbered: 'renumbered',
  match: {
    sameTitle: 'same title',
    score: (percent) => `similarity ${percent} %`,
    shared: (words) => `shared: ${words.join(', ')}`,
    onlyBefore: (words) => `only before: ${words.join(', ')}`,
    onlyAfter: (words) => `only after: ${words.join(', ')}`,
    alike: (attributes) => `alike: ${attributes.join(', ')}`,
    unlike: (attributes) => `unlike: ${attributes.join(', ')}`,
    contested: 'another measure would fit as well',
    perhaps: 'probably the same - to check',
  },
  thing: {
    document: 'document',
    kind: 'kind of document',
    component: 'component',
    requirement: 'requirement',
    profile: 'profile',
    field: 'action field',
    understanding: 'understanding',
    binding: 'binding force',
    measure: 'measure',
  },
  column: {
    municipality: 'municipality',
    documentBefore: 'document before',
    documentAfter: 'document after',
    thing: 'thing',
    what: 'what',
    change: 'change',
    before: 'before',
    after: 'after',
    cause: 'cause',
    check: 'to check',
    why: 'why it belongs together',
    reasonBefore: 'reason before',
    reasonAfter: 'reason after',
    quoteBefore: 'quotation before',
    pageBefore: 'page before',
    quoteAfter: 'quotation after',
    pageAfter: 'page after',
  },
  change: {
    new: 'new',
    gone: 'gone',
    renamed: 'probably renamed - to check',
    ambiguous: 'not clear what belongs together',
  },
  toMatrix: 'back to the overview',
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function directed({ better, worse, other }: DirectionCounts): string {
  return `${better} better, ${worse} weaker, ${other} other`
}

function total({ better, worse, other }: DirectionCounts): number {
  return better + worse + other
}
