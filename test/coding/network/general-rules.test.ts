import { expect, test } from 'vitest'
import { heading, paragraph } from '../coded-text.ts'
import { network, rulesOf } from './rules-of.ts'

const ties = (...paragraphs: readonly string[]) =>
  rulesOf([...network, heading('Beschlussfassung', 2), ...paragraphs.map(paragraph)])
    .facts.filter(({ feature }) => feature === 'tie')
    .map(({ body, value }) => `${body ?? 'alle'}: ${value}`)

test('a paragraph that names nobody settles for all what stands in it', () => {
  const first = 'Der Vorstand ist beschlussfähig, wenn vier seiner Mitglieder anwesend sind.'
  const second = 'Jedes Mitglied hat eine Stimme. Bei Stimmengleichheit ist ein Antrag abgelehnt.'
  expect(ties(first, second)).toEqual(['alle: abgelehnt'])
})

test('in the paragraph on a body it is settled for that body', () => {
  const both = 'Der Vorstand beschließt mit einfacher Mehrheit. Bei Stimmengleichheit ist ein Antrag abgelehnt.'
  expect(ties(both)).toEqual(['Vorstand: abgelehnt'])
})

test('how abstentions are counted says nothing of who must be there', () => {
  const section = heading('Beschlussfähigkeit und Abstimmung', 2)
  const quorums = (sentence: string) =>
    rulesOf([...network, section, paragraph(sentence)]).facts.filter(({ feature }) => feature === 'quorum')
  expect(quorums('Stimmenthaltungen werden bei der Ermittlung der Mehrheit nicht mitgezählt.')).toEqual([])
  expect(quorums('Der Vorstand ist beschlussfähig, wenn die Mehrheit anwesend ist.')).toHaveLength(1)
})
