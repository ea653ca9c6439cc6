import type { RequirementStatus } from '../../model/values.ts'
import type { CheckTexts, NoCopyReason } from './check-texts.ts'

/** The English wording of the self-assessment. */
export const englishCheck: CheckTexts = {
  title: 'Self-assessment',
  intro:
    'Your draft compared with what the law asks for and the Leitfaden “Integrationsmanagement in Sachsen” recommends.',
  resultTitle: 'The result on one page',
  read: ({ files, pages, measures }) =>
    `Read: ${files.map((file) => `“${file}”`).join(', ')}${pages === null ? '' : `, ${counted(pages, 'page')}`}.` +
    (measures === null
      ? ''
      : measures === 0
        ? ' No measures were recognised.'
        : ` Recognised: ${counted(measures, 'measure')}.`),
  recognisedAs: (kind) => `Recognised as: ${kind}.`,
  countsSentence,
  countsTable: 'Requirements by status',
  groups: {
    required: 'Is and shall: what the ordinance asks for',
    procedure: 'Procedure and form',
    optional: 'May: what the concept can contain as well',
  },
  stepsTitle: (count) =>
    ['Next steps', 'The step that helps most', 'Two steps that help most'][count] ?? 'Three steps that help most',
  noSteps: 'Nothing important is open. Please only look through what is marked “to check”.',
  gapStep: {
    responsible: (lacking, of) => `Add responsible bodies (${lacking} of ${of} measures)`,
    period: (lacking, of) => `Add periods (${lacking} of ${of} measures)`,
    priority: (lacking, of) => `Add priorities (${lacking} of ${of} measures)`,
    budget: (lacking, of) => `Add funds (${lacking} of ${of} measures)`,
    indicator: (lacking, of) => `Add indicators (${lacking} of ${of} measures)`,
  },
  gapStepText: 'The table of measures shows which ones.',
  goodToKnow: 'Good to know',
  otherLand: (land, own) =>
    `Your draft mostly names ${land}. The requirements it is compared with here hold in ${own} only; to you they are a suggestion. The ten components below hold anywhere.`,
  stayedHere: 'Everything happened on this computer. The text has not left it.',
  notMetMeans: '“Not met” means: not found in the text. It is no judgement of your work and no legal review.',
  checkMeans: (count) =>
    '“to check” means: the program is not sure. Please read there yourself and decide. ' +
    (count === 0 ? 'It does not occur in this draft.' : `It concerns ${counted(count, 'component')}.`),
  noConceptTitle: 'This seems to be no integration concept',
  noConcept: (kind) => `The document was recognised as “${kind}”. So it was not compared with the requirements.`,
  noConceptSteps: [
    'Was it the wrong file? Then please start again with the right one.',
    'Is it your concept after all? Then please start again and add “--as-concept”.',
    'Does the concept consist of several files? Then please give all of them together.',
  ],
  unreadTitle: 'The file could not be read',
  unreadWhole: 'So there is no result. Below it says why, and what you can do.',
  requirements: 'Requirement by requirement',
  requirementsNote: 'What is asked for, what the draft says about it, and what is missing.',
  components: 'The ten components',
  componentsNote: 'The Leitfaden looks at ten components of an integration concept (figure 7). “ja” means: present.',
  asked: 'Asked for',
  allowed: 'Possible',
  means: 'Meaning',
  valueMeans: (value, meaning) => `“${value}” means: ${meaning}`,
  found: 'What was found',
  nothingFound: 'No passage was found.',
  nothingCounts: 'No passage was found that counts.',
  missing: 'What is missing',
  partly: (what) => `Only in part, or only as a stock, a recommendation or a plan: ${what.join('; ')}.`,
  notFound: (what) => `Not found: ${what.join('; ')}.`,
  advice: 'What the Leitfaden recommends',
  complete: 'This is how it is met',
  completeComponent: 'This is how it becomes “ja”',
  nothingToDo: 'Nothing to do here.',
  lookAgain: 'The program is not sure here. Please read the passages; if they fit, there is nothing to do.',
  nearest: 'Comes nearest, but does not count',
  moreQuotes: (count) => `There ${count === 1 ? 'is one more passage' : `are ${count} more passages`}.`,
  measures: 'The measures',
  measuresTable: 'What the measures state and what is missing',
  measuresNote:
    'To work through: where it says “missing”, nothing was found in the draft. Who does it, until when, how urgent, paid from what, measured by what?',
  noMeasures:
    'No measures were recognised. They are recognised best as a table, a list or with a heading of their own.',
  statedAt: (attribute, having, of) => `${attribute}: stated for ${having} of ${of}`,
  gap: 'missing',
  missingWord: {
    responsible: 'Responsible',
    period: 'Period',
    priority: 'Priority',
    budget: 'Funds',
    indicator: 'Indicator',
  },
  done: 'Done / note',
  remarks: 'Remark',
  place: 'Page',
  couldNotRead: 'What could not be read',
  allRead: 'All pages could be read without anything to note.',
  copies: 'Your file with remarks',
  copy: {
    docx: (name) => `“${name}” is your Word file with comments at the passages concerned. The text is unchanged.`,
    pdf: (name) => `“${name}” is your PDF with coloured marks. A click on a mark shows what it stands for.`,
  },
  noCopy: (file, why) => `There is no version of “${file}” with remarks: ${noCopyReason(why)}`,
  pageNumber: ['page ', ' of '],
  marks: {
    author: 'Konzeptspiegel',
    component: (title, value) => `Evidence for the component “${title}” (${value})`,
    requirement: (title, basis, status) => {
      const named = `requirement “${title}” (${basis})`
      if (status === 'erfüllt') return `Evidence for the ${named}: met`
      if (status === 'teilweise') return `Evidence for a part of the ${named}: met in part`
      return `Belongs to the ${named}, but is not enough alone: not met`
    },
    measure: (number, title) => `Measure ${number}: ${title}`,
    gap: {
      responsible: 'Responsible body missing: please add',
      period: 'Period missing: please add',
      priority: 'Priority missing: please add',
      budget: 'Funds missing: please add',
      indicator: 'Indicator missing: please add',
    },
    complete: 'All details are there',
    summary: (title) => `Konzeptspiegel, self-assessment: ${title}`,
    about: 'Each remark says what the passage counts for. The text is unchanged.',
    nothingMissing: 'All requirements and components that can be checked in the text are there.',
    missingTitle: 'Still missing, or there only in part:',
    missingItem: (title, status, missing) => `${title} (${status})${missing === '' ? '' : `: ${missing}`}`,
    unplaced: (count) =>
      `${counted(count, 'passage')} could not be found again in the file and ${count === 1 ? 'has' : 'have'} no remark; see the self-assessment.`,
    legend: 'Colours:',
    colours: {
      proof: 'green: evidence for a component or requirement',
      measure: 'blue: measure with all details',
      gap: 'orange: measure that lacks something',
    },
  },
}

function countsSentence(counts: Readonly<Record<RequirementStatus, number>>): string {
  const { erfüllt, teilweise, 'nicht erfüllt': open, 'nicht prüfbar': unseen } = counts
  const all = erfüllt + teilweise + open + unseen
  const tail = unseen === 0 ? '.' : `; ${unseen} cannot be seen in a text.`
  return `Of ${all} requirements ${erfüllt} are met, ${teilweise} met in part and ${open} not met${tail}`
}

function noCopyReason(why: NoCopyReason): string {
  switch (why.reason) {
    case 'format':
      return `This works for Word files (.docx) and PDF only.${why.format === 'odt' ? ' Please save it as .docx in Word or LibreOffice and check again.' : ''}`
    case 'encrypted':
      return 'The file is protected against changes. Please use a version without protection.'
    case 'damaged':
      return 'The file is damaged or built in an unusual way. Please open it in your word processor, save it anew and check again.'
    case 'too-large':
      return 'The file is too large for it. Please use a version without large images.'
    case 'no-places':
      return 'There is no passage that can be marked.'
    case 'no-concept':
      return 'It was not recognised as an integration concept.'
    case 'unread':
      return 'It could not be read.'
  }
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
