import { expect, test } from 'vitest'
import { componentIds } from '../../../src/model/values.ts'
import { leftOutSentences } from '../../../src/report/agreement/left-out-sentences.ts'
import { methodsParagraphs } from '../../../src/report/agreement/methods-paragraph.ts'
import { messagesFor } from '../../../src/report/messages/messages-for.ts'
import { compare, concept, resultsOf, value } from '../../assess/agreement/sample-codings.ts'

const messages = messagesFor('de')
const results = resultsOf([concept('ort-1', {}), concept('ort-2', {})])
const all = (unit: string) => componentIds.map((id) => value(unit, id, 'nein'))

test('fields that somebody left empty are told, and nothing is only said where there are none', () => {
  const full = [...all('ort-1'), ...all('ort-2')]
  const partly = [...all('ort-1').slice(1), value('ort-2', 'monitoring', 'ja')]
  const agreement = compare(results, [
    { coder: 'A', values: full },
    { coder: 'B', values: partly },
  ])
  expect(leftOutSentences({ agreement, messages })).toEqual([
    'B: 10 Felder der verglichenen Dokumente sind leer. Leere Felder zählen nicht, auch nicht als „nein“.',
  ])
  const complete = compare(results, [{ coder: 'A', values: full }])
  expect(leftOutSentences({ agreement: complete, messages })).toEqual([
    'Nichts: Zu jedem Konzept und jedem Bestandteil liegen Werte von allen vor, und alle wurden verglichen.',
  ])
})

test('the methods paragraph says a reservation once, with the comparisons it holds for', () => {
  const values = all('ort-1')
  const agreement = compare(results, [
    { coder: 'A', values },
    { coder: 'B', values: [...values, ...all('ort-2').with(0, value('ort-2', 'monitoring', 'ja'))] },
  ])
  const [method] = methodsParagraphs({ agreement, messages })
  expect(method.match(/Nur 1 Dokument: Die Zahlen sind unsicher\./g)).toHaveLength(1)
  expect(method).toContain('Maschine und A; A und B: Nur 1 Dokument: Die Zahlen sind unsicher.')
  expect(method.match(/Kein Intervall: Dafür braucht es mindestens fünf Dokumente\./g)).toHaveLength(1)
})
