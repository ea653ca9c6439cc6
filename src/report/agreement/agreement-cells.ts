import type { Agreement, AgreementFigure, AgreementFigures } from '../../model/agreement.ts'
import type { AgreementNames, AgreementTexts } from '../messages/agreement-texts.ts'
import type { Messages } from '../messages/messages.ts'

/** What the renderers of a comparison are given. */
export type AgreementInput = Readonly<{ agreement: Agreement; messages: Messages }>

/** What each coder goes by: people by their names, the machine by that word. */
export function coderNames({ agreement, messages }: AgreementInput): AgreementNames {
  const names = new Map(
    agreement.coders.map(({ id, name, isMachine }) => [
      id,
      isMachine ? messages.agreement.machine[agreement.values] : plainName(name),
    ]),
  )
  return (id) => names.get(id) ?? id
}

/** A name or value for the middle of a sentence: one line, without marks that would turn the words around it. */
export function plainName(text: string): string {
  return text.replace(directionMarks, '').replace(controlsAndSpace, ' ').trim()
}

const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const controlsAndSpace = /[\u0000-\u001f\u007f-\u009f\s]+/g

/** A figure with its interval, "0,958 [0,931; 0,982]", a dash where the figure has no meaning (kappa of more than two). */
export function figureText(figure: AgreementFigure | null, texts: AgreementTexts): string {
  return textOf(figure, texts, (value) => texts.number(value, 3))
}

/** A share with its interval, "97,1 % [95,3 %; 98,8 %]". */
export function shareText(figure: AgreementFigure, texts: AgreementTexts): string {
  return textOf(figure, texts, texts.percent)
}

function textOf(figure: AgreementFigure | null, texts: AgreementTexts, words: (value: number) => string): string {
  if (figure === null) return '–'
  if (figure.value === null) return texts.notComputable
  const { interval } = figure
  return words(figure.value) + (interval ? ` ${texts.interval(words(interval.low), words(interval.high))}` : '')
}

/** Everything that a reader should know of the figures of one row, as sentences. */
export function remarksOf(figures: AgreementFigures, texts: AgreementTexts): readonly string[] {
  const { agreement, kappa, alphaNominal, alphaOrdinal, documents, n } = figures
  if (n === 0) return [texts.missing['no-shared-values']]
  const all = [agreement, ...(kappa ? [kappa] : []), alphaNominal, alphaOrdinal]
  const missing = all.flatMap((figure) => (figure.missing === null ? [] : [texts.missing[figure.missing]]))
  const noInterval = all.flatMap(({ noInterval: why }) =>
    why === null || why === 'no-figure' ? [] : [texts.noInterval[why]],
  )
  const warnings = figures.warnings.map((warning) => texts.warnings[warning](documents, mostFrequent(figures, texts)))
  return [...new Set([...missing, ...warnings, ...noInterval])]
}

function mostFrequent({ prevalence }: AgreementFigures, texts: AgreementTexts): { value: string; share: string } {
  const sums = prevalence.map(({ value, counts }) => ({ value, sum: total(counts) }))
  const most = sums.toSorted((a, b) => b.sum - a.sum)[0]
  const all = total(sums.map(({ sum }) => sum))
  return { value: most?.value ?? '', share: texts.percent(most ? most.sum / all : 0) }
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}

/** Sentences of several rows as notes below a table: each once, with the numbers that each row refers to. */
export function numberedNotes(rows: readonly (readonly string[])[]): Readonly<{
  notes: readonly string[]
  references: readonly (readonly number[])[]
}> {
  const notes = [...new Set(rows.flat())]
  return { notes, references: rows.map((sentences) => sentences.map((sentence) => notes.indexOf(sentence) + 1)) }
}
