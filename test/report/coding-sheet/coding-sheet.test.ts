import { expect, test } from 'vitest'
import { componentIds } from '../../../src/model/values.ts'
import { allowedValues, codingSheet } from '../../../src/report/coding-sheet/coding-sheet.ts'
import { documentsToCode, renderCodingSheet } from '../../../src/report/coding-sheet/render-coding-sheet.ts'
import { shortCodebookSheet } from '../../../src/report/coding-sheet/short-codebook-sheet.ts'
import { messagesFor } from '../../../src/report/messages/messages-for.ts'
import { shownText } from '../../../src/report/xlsx/sheet.ts'
import { knowledge } from '../../shipped-knowledge.ts'
import { sampleResults } from '../sample-results.ts'

const { codebook } = knowledge
const documents = documentsToCode(sampleResults, { all: false })
const input = { documents, codebook, coder: 'K. Muster', messages: messagesFor('de') }
const sheet = codingSheet(input)
const column = (heading: string): readonly string[] => {
  const at = (sheet.rows[0] ?? []).findIndex((cell) => shownText(cell) === heading)
  return sheet.rows.slice(1).map((row) => shownText(row[at] ?? ''))
}

test('every concept with all ten components, and what could not be read', () => {
  expect(new Set(column('Dokument'))).toEqual(new Set(['nordstadt', 'landkreis-suedtal', 'hostile', 'scan']))
  expect(column('Bestandteil').slice(0, 10)).toEqual(componentIds.map((id) => input.messages.components[id]))
  expect(new Set(documentsToCode(sampleResults, { all: true }).map(({ bundle }) => bundle.id))).toContain('klima')
})

test('nothing of what the machine found is in it', () => {
  expect(column('Wert').every((text) => text === '')).toBe(true)
  const all = sheet.rows.flat().map(shownText).join('\n')
  for (const { reason, evidence } of Object.values(sampleResults.bundles[0]?.components ?? {})) {
    expect(all).not.toContain(reason)
    for (const { quote } of evidence) expect(all).not.toContain(quote)
  }
})

test('the order of documents does not depend on what they are called or how they were given', () => {
  const bundles = sampleResults.bundles.map((bundle, index) => ({
    ...bundle,
    files: bundle.files.map((file) => ({ ...file, sha256: String(9 - index).repeat(64) })),
  }))
  const ids = documentsToCode({ ...sampleResults, bundles }, { all: false }).map(({ bundle }) => bundle.id)
  expect(ids).toEqual(['scan', 'hostile', 'landkreis-suedtal', 'nordstadt'])
})

test('the list of each component holds its values and the two that may stand anywhere', () => {
  expect(allowedValues(codebook, 'bedarfs-und-potenzialanalyse')).toEqual([
    'ja',
    'nein',
    'teilw.',
    'Geplant',
    'Bedarfe',
    'Potenziale',
    'n. b.',
    '–',
  ])
  expect(sheet.choices).toHaveLength(10)
  expect(sheet.choices?.[1]?.range).toBe('I3 I13 I23 I33')
  for (const choice of sheet.choices ?? []) {
    // What spreadsheets allow for a list, a hint and a fault.
    expect((choice.values ?? []).join(',').length).toBeLessThan(256)
    expect(choice.hint.length).toBeLessThan(256)
    expect(choice.fault.length).toBeLessThan(226)
  }
})

test('the codebook in short has every component with its definition and values', () => {
  const text = shortCodebookSheet(input).rows.flat().map(shownText).join('\n')
  for (const { definition, values } of codebook.components) {
    expect(text).toContain(definition)
    for (const meaning of Object.values(values)) expect(text).toContain(meaning)
  }
})

test('the same documents give the same bytes', async () => {
  expect(await renderCodingSheet(input)).toEqual(await renderCodingSheet(input))
})
