import { type AgreementInput, figureText, plainName, remarksOf, shareText } from './agreement-cells.ts'
import { comparisonName } from './agreement-tables.ts'

/** Characters of a checksum that a paragraph shows; the whole stands in the table of sources. */
const shownHash = 12

/**
 * The methods paragraph with all that a reader needs to judge and repeat the comparison: versions, unit, figures, order of
 * values, draws, results, what was left out, files. Literature is a paragraph of its own.
 */
export function methodsParagraphs(input: AgreementInput): readonly [method: string, literature: string] {
  const { agreement, messages } = input
  const { methods } = messages.agreement
  const { tool, codebook, catalogue, coders, documents, leftOut, bootstrap, computedWith } = agreement
  const people = coders.filter(({ isMachine }) => !isMachine)
  // The name of the product, not of the package.
  const program = `${messages.report.title} ${tool.version}`
  const computing = `${messages.report.title} ${computedWith.version}`
  const sentences = [
    methods.compared({
      version: tool.version,
      codebook: `${codebook.id} ${codebook.version}`,
      catalogue: `${catalogue.id} ${catalogue.version}`,
      people: people.map(({ name }) => plainName(name)),
    }),
    agreement.values === 'reviewed' ? methods.reviewed(agreement.corrected) : null,
    methods.unit(documents.length),
    methods.measures,
    methods.scale(agreement.scale),
    leftOut.noConcept > 0 ? methods.noConcept(leftOut.noConcept) : null,
    methods.missing,
    methods.bootstrap({ ...bootstrap, level: bootstrap.level * 100 }),
    `${methods.results} ${resultsSentence(input)}.`,
    warningsSentence(input),
    methods.leftOut({
      documents: leftOut.documents.length,
      units: leftOut.units.length,
      values: leftOut.values.length,
    }),
    methods.files(filesOf(input)),
    computing === program ? null : methods.computedWith(computing),
  ]
  return [sentences.filter((sentence) => sentence !== null).join(' '), methods.literature]
}

function resultsSentence(input: AgreementInput): string {
  const { agreement, messages } = input
  // Round brackets: square ones mark additions by an editor in running text.
  const texts = { ...messages.agreement, interval: messages.agreement.methods.interval }
  return agreement.comparisons
    .map((comparison) => {
      const { documents, n, agreement: same, kappa, alphaNominal, alphaOrdinal } = comparison.overall
      return texts.methods.result({
        comparison: comparisonName(comparison, input),
        documents,
        n,
        agreement: shareText(same, texts),
        kappa: kappa && figureText(kappa, texts),
        nominal: figureText(alphaNominal, texts),
        ordinal: figureText(alphaOrdinal, texts),
      })
    })
    .join('; ')
}

/** Reservations about the overall figures, each once; those about single components stand with their tables. */
function warningsSentence(input: AgreementInput): string | null {
  const { agreement, messages } = input
  const { comparisons } = agreement
  const remarks = comparisons.flatMap((comparison) =>
    remarksOf(comparison.overall, messages.agreement).map((remark) => ({
      remark,
      name: comparisonName(comparison, input),
    })),
  )
  const sentences = [...Map.groupBy(remarks, ({ remark }) => remark)].map(([remark, found]) =>
    found.length === comparisons.length
      ? remark
      : messages.agreement.methods.warningOf(
          remark,
          found.map(({ name }) => name),
        ),
  )
  return sentences.length === 0 ? null : messages.agreement.methods.warnings(sentences)
}

/** Every file once: several people can stand in one. */
function filesOf({ agreement }: AgreementInput): readonly Readonly<{ file: string; hash: string }>[] {
  const files = new Map(
    agreement.coders.map(({ file, sha256 }) => [
      `${file}\n${sha256}`,
      { file: plainName(file), hash: sha256.slice(0, shownHash) },
    ]),
  )
  return [...files.values()]
}
