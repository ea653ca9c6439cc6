import { expect, test } from 'vitest'
import { withSmallLetters } from '../../../src/coding/network/small-letters.ts'
import { heading, paragraph } from '../coded-text.ts'
import { rulesOf } from './rules-of.ts'

test.each([
  ['DIE INTEGRATIONSKONFERENZ', 'Die Integrationskonferenz'],
  ['RUNDER TISCH FÜR ALLE', 'Runder Tisch für Alle'],
  ['MITGLIEDER DER AG SPRACHE', 'Mitglieder der AG Sprache'],
  ['Die AG Sprache', 'Die AG Sprache'],
  ['AG DaZ', 'AG DaZ'],
])('%s', (printed, read) => {
  expect(withSmallLetters(printed)).toBe(read)
  expect(withSmallLetters(printed)).toHaveLength(printed.length)
})

test('a chapter headed in capitals is about its body', () => {
  const { facts } = rulesOf([
    heading('Richtlinie über die Arbeit mit Zugewanderten'),
    paragraph('Der Landkreis will die Arbeit aller zusammenführen.'),
    heading('DIE INTEGRATIONSKONFERENZ', 2),
    heading('Sitzungen', 3),
    paragraph('Beschlossen wird mit einfacher Mehrheit.'),
    heading('DIE REGIONALGRUPPEN', 2),
    paragraph('Die Regionalgruppen tagen monatlich.'),
  ])
  expect(facts.find(({ feature }) => feature === 'majority')?.body).toBe('Integrationskonferenz')
})
