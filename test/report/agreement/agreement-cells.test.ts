import { expect, test } from 'vitest'
import type { AgreementFigure, AgreementFigures } from '../../../src/model/agreement.ts'
import { figureText, numberedNotes, remarksOf, shareText } from '../../../src/report/agreement/agreement-cells.ts'
import { messagesFor } from '../../../src/report/messages/messages-for.ts'

const german = messagesFor('de').agreement
const english = messagesFor('en').agreement

const figure = (value: number | null, bounds: readonly [number, number] | null = null): AgreementFigure => ({
  value,
  missing: value === null ? 'one-value' : null,
  interval: bounds && { low: bounds[0], high: bounds[1] },
  noInterval: bounds ? null : value === null ? 'no-figure' : 'few-documents',
})

const figures: AgreementFigures = {
  documents: 3,
  n: 3,
  ordered: 3,
  agreement: figure(1),
  kappa: figure(null),
  alphaNominal: figure(null),
  alphaOrdinal: figure(null),
  prevalence: [{ value: 'ja', counts: [3, 3] }],
  warnings: ['few-documents'],
}

test('figures in words of the language, with their intervals', () => {
  expect(figureText(figure(0.9584, [-0.0314, 0.982]), german)).toBe('0,958 [−0,031; 0,982]')
  expect(figureText(figure(-0.00001), german)).toBe('0,000')
  expect(figureText(figure(0.9584, [0.931, 0.982]), english)).toBe('0.958 [0.931, 0.982]')
  expect(shareText(figure(0.9714, [0.9, 1]), german)).toBe('97,1 % [90,0 %; 100,0 %]')
  expect(figureText(figure(null), german)).toBe('nicht berechenbar')
  expect(figureText(null, german)).toBe('–')
})

test('why something cannot be computed is said in words, each reason once', () => {
  expect(remarksOf(figures, german)).toEqual([
    expect.stringContaining('Alle haben durchweg denselben Wert vergeben'),
    'Nur 3 Dokumente: Die Zahlen sind unsicher.',
    'Kein Intervall: Dafür braucht es mindestens fünf Dokumente.',
  ])
  expect(remarksOf({ ...figures, n: 0, documents: 0 }, german)).toEqual([
    'Nicht berechenbar: Keinen dieser Werte haben mindestens zwei vergeben.',
  ])
})

test('a one-sided row names the value that prevails', () => {
  const oneSided = { ...figures, warnings: ['one-sided' as const], kappa: figure(0), alphaNominal: figure(0) }
  expect(remarksOf(oneSided, german).join(' ')).toContain('„ja“: 100,0 %')
})

test('equal sentences of several rows are one note', () => {
  expect(numberedNotes([['a'], ['b', 'a'], []])).toEqual({ notes: ['a', 'b'], references: [[1], [2, 1], []] })
})
