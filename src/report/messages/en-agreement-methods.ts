import type { MethodTexts } from './agreement-texts.ts'

/** The methods paragraph in English, written to be pasted into a paper. */
export const englishMethods: MethodTexts = {
  compared: ({ version, codebook, catalogue, people }) =>
    `The rule-based coding by Konzeptspiegel (version ${version}, codebook ${codebook}, catalogue of requirements ${catalogue}) was compared with ${people.length === 1 ? 'one coding' : `${englishCount(people.length)} codings`} by hand (${people.join('; ')}).`,
  reviewed: (corrected) =>
    `On the side of the machine stand the values corrected by hand (${corrected === 1 ? 'one correction' : `${corrected} corrections`}); where the same people corrected and coded, the agreement is not independent.`,
  unit: (documents) =>
    `The unit of coding is one component of an integration concept after Abbildung 7 of the guide “Integrationsmanagement in Sachsen”; ${documents === 1 ? 'one document was' : `${documents} documents were`} coded by at least two coders.`,
  measures:
    'We report the share of same values, Cohen’s kappa (Cohen 1960) and Krippendorff’s alpha (Krippendorff 2011) on the nominal and on the ordinal level.',
  scale: (ranks) =>
    `The ordinal level takes the values in the ascending order ${ranks.map(englishRank).join(', ')}, by how much of a component is there and how binding it is. “n. b.” (not readable) and “–” (no concept) have no place in it and count nominally only.`,
  noConcept: (count) =>
    `Cases in which everybody gave “–” (${count}) are not counted, as they only say once more that there is no concept.`,
  missing:
    'Missing values were not replaced: kappa rests on pairs in which both values are given, alpha on all cases with at least two values.',
  bootstrap: ({ resamples, level, generator, seed }) =>
    `The ${level} % intervals in brackets come from a bootstrap (percentile method; Efron and Tibshirani 1993) of ${resamples.toLocaleString('en-GB')} draws of whole documents with replacement, since the ten values of a document depend on each other (random generator ${generator}, seed ${seed}).`,
  interval: (low, high) => `(${low} to ${high})`,
  results: 'Over all components:',
  result: ({ comparison, documents, n, agreement, kappa, nominal, ordinal }) =>
    `${comparison} (${n} values from ${documents} ${documents === 1 ? 'document' : 'documents'}): ${agreement} same values${kappa === null ? '' : `, κ = ${kappa}`}, α(nominal) = ${nominal}, α(ordinal) = ${ordinal}`,
  warningOf: (warning, comparisons) => `${comparisons.join('; ')}: ${warning}`,
  warnings: (sentences) => `To be kept in mind: ${sentences.join(' ')}`,
  leftOut: ({ documents, units, values }) => {
    const parts = [
      ...(documents > 0
        ? [
            documents === 1
              ? 'one concept that nobody coded by hand'
              : `${documents} concepts that nobody coded by hand`,
          ]
        : []),
      ...(units > 0
        ? [
            units === 1
              ? 'one unit of a coding for which no document could be told for certain'
              : `${units} units of codings for which no document could be told for certain`,
          ]
        : []),
      ...(values > 0
        ? [
            values === 1
              ? 'one value that is none of Abbildung 7 or contradictory'
              : `${values} values that are none of Abbildung 7 or contradictory`,
          ]
        : []),
    ]
    return parts.length === 0 ? null : `Not included: ${parts.join('; ')}.`
  },
  files: (files) =>
    `The figures rest on the files ${files.map(({ file, hash }) => `${file} (SHA-256 ${hash}…)`).join(', ')}.`,
  computedWith: (program) => `Computed with ${program}.`,
  literature:
    'References: Cohen, J. (1960): A Coefficient of Agreement for Nominal Scales. Educational and Psychological Measurement 20 (1), pp. 37–46. – Efron, B.; Tibshirani, R. J. (1993): An Introduction to the Bootstrap. New York: Chapman & Hall. – Krippendorff, K. (2011): Computing Krippendorff’s Alpha-Reliability. University of Pennsylvania.',
}

/** Small numbers as words, as running text has them. */
export function englishCount(count: number): string {
  const words = [
    'no',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ]
  return words[count] ?? String(count)
}

function englishRank([first = '', ...others]: readonly string[]): string {
  if (others.length === 0) return `“${first}”`
  return `“${first}” (of the same rank: ${others.map((value) => `“${value}”`).join(', ')})`
}
