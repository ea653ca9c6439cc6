import { describe, expect, test } from 'vitest'
import { type Blocks, heading, paragraph } from '../coded-text.ts'
import { rulesOf } from './rules-of.ts'

const purposeOf = (blocks: Blocks) => rulesOf(blocks).purpose.value
const plainRules =
  'Mitglied ist, wer mitarbeitet. Wir treffen uns einmal im Monat. Jede Person hat eine Stimme. Ein Protokoll wird geführt.'

describe('whose rules', () => {
  test.each([
    ['Geschäftsordnung des Netzwerks Integration der Stadt Muster', plainRules, 'integration-network'],
    ['Satzung über den Migrationsbeirat der Stadt Muster', plainRules, 'integration-council'],
    ['Geschäftsordnung des Klimabeirats der Stadt Muster', plainRules, 'other-body'],
    ['Geschäftsordnung des Seniorenbeirats', `${plainRules} Auch Dolmetscher sind da.`, 'other-body'],
    ['Satzung des Kleingartenvereins', plainRules, 'other-body'],
    [
      'Spielregeln für den Runden Tisch Muster',
      `${plainRules} Menschen aus Syrien und der Ukraine sollen hier gut ankommen. Der Deutschkurs ist im Rathaus.`,
      'integration-network',
    ],
    ['Spielregeln für den Runden Tisch Radverkehr', plainRules, 'other-body'],
    [
      'Geschäftsordnung für den Integrationsrat der Stadt Muster',
      `${plainRules} Der Integrationsrat bildet Arbeitsgruppen. Derzeit bestehen die Arbeitsgruppen „Schule und Sprache“, „Wohnen“ und „Interkulturelle Wochen“. Die Arbeitsgruppen tagen nach Bedarf.`,
      'integration-council',
    ],
    [
      'Geschäftsordnung des Netzwerks Integration der Stadt Muster',
      `${plainRules} Das Plenum tagt zweimal im Jahr, die Steuerungsgruppe monatlich. Der Fachbeirat berät das Plenum. Die Arbeitsgruppen tagen nach Bedarf.`,
      'integration-network',
    ],
  ])('%s', (title, words, purpose) => {
    expect(purposeOf([heading(title), paragraph(words)])).toBe(purpose)
  })
})
