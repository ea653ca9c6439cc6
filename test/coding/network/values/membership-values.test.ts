import { expect, test } from 'vitest'
import type { Feature } from '../../../../src/model/network.ts'
import { paragraph } from '../../coded-text.ts'
import { factsOf, type Kind } from '../member-rules.ts'

type Row = readonly [kind: Kind, feature: Feature, amount: number | null, sentence: string]

const amountOf = (kind: Kind, feature: Feature, sentence: string) =>
  factsOf(kind, [paragraph(sentence)]).find((fact) => fact.feature === feature)?.amount?.min ?? null

test.each<Row>([
  ['council', 'members', 11, 'Der Integrationsbeirat besteht aus elf Mitgliedern.'],
  ['council', 'members', 15, 'Dem Integrationsbeirat gehören 15 stimmberechtigte Mitglieder an.'],
  ['council', 'members', 5, 'Mitglieder des Beirates sind fünf Ratsmitglieder und die Integrationsbeauftragte.'],
  ['council', 'members', 7, 'Die Zahl der Mitglieder beträgt sieben.'],
  ['council', 'members', 13, 'Die Zahl der stimmberechtigten Mitglieder wird auf 13 festgesetzt.'],
  ['council', 'members', 1, 'Jede im Stadtrat vertretene Fraktion ist mit einem Mitglied vertreten.'],
  ['council', 'members', 2, 'Die Kirchen sind mit zwei Personen vertreten.'],
  [
    'council',
    'members',
    null,
    'Bei der Zusammensetzung ist auf eine ausgewogene Vertretung der Geschlechter zu achten.',
  ],
  ['council', 'members', null, 'Für jedes Mitglied ist eine Stellvertretung zu benennen.'],
  ['network', 'leaving', 3, 'Die Mitgliedschaft kann mit einer Frist von drei Monaten gekündigt werden.'],
  ['network', 'leaving', 6, 'Eine Kündigung ist mit einer Frist von sechs Monaten zum Jahresende möglich.'],
  ['network', 'leaving', 12, 'Mitglieder, die ein Jahr lang fehlen, werden aus dem Verteiler gestrichen.'],
  ['network', 'leaving', null, 'Der Austritt ist jederzeit möglich.'],
  [
    'network',
    'new-group',
    5,
    'Eine neue Arbeitsgruppe kann gegründet werden, wenn mindestens fünf Mitglieder dies wünschen.',
  ],
  ['network', 'new-group', 3, 'Für die Gründung einer Arbeitsgruppe sind mindestens drei Partner erforderlich.'],
  ['network', 'new-group', 4, 'Arbeitsgruppen können auf Antrag von mindestens vier Mitgliedern gebildet werden.'],
  ['network', 'new-group', null, 'Bei Bedarf können weitere Arbeitsgruppen eingerichtet werden.'],
])('%s %s %s: %s', (kind, feature, amount, sentence) => {
  expect(amountOf(kind, feature, sentence)).toBe(amount)
})
