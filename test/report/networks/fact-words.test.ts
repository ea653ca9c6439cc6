import { describe, expect, test } from 'vitest'
import type { Amount, Feature } from '../../../src/model/network.ts'
import { messagesFor } from '../../../src/report/messages/messages-for.ts'
import { factWords, shortened } from '../../../src/report/networks/fact-words.ts'

const words = (feature: Feature, value: string, amount: Amount | null = null, language: 'de' | 'en' = 'de'): string =>
  factWords({ feature, value, amount }, messagesFor(language)).text

describe('meetings a year', () => {
  test.each<readonly [min: number | null, max: number | null, text: string]>([
    [4, null, 'mindestens 4 im Jahr'],
    [null, 5, 'höchstens 5 im Jahr'],
    [2, 3, '2 bis 3 im Jahr'],
    [2, 2, '2 im Jahr'],
    [8.7, 8.7, 'alle 6 Wochen'],
    [1.5, 1.5, '1,5 im Jahr'],
    [0.67, 0.67, 'alle 18 Monate'],
    [0.5, null, 'mindestens alle 2 Jahre'],
    [0.5, 1, '0,5 bis 1 im Jahr'],
  ])('%j to %j', (min, max, text) => {
    expect(words('frequency', 'x', { min, max, unit: 'per-year' })).toBe(text)
  })

  test('without a number', () => {
    expect(words('frequency', 'Bedarf')).toBe('nach Bedarf')
    expect(words('frequency', 'regelmäßig')).toBe('regelmäßig, ohne Zahl')
  })
})

describe('values in words', () => {
  test.each<readonly [Feature, string, string]>([
    ['term', '24', '2 Jahre'],
    ['term', '12', '1 Jahr'],
    ['term', '18', '18 Monate'],
    ['term', 'Wahlperiode', 'Wahlperiode des Rats oder Kreistags'],
    ['minutes-approval', '28', 'Frist 28 Tage'],
    ['minutes-approval', 'nächste Sitzung', 'in der nächsten Sitzung'],
    ['invitation', '1', 'Frist 1 Tag'],
    ['new-group', '5', 'mindestens 5 Personen'],
    ['members', '11', '11 Personen'],
    ['majority', 'einfach', 'einfache Mehrheit'],
    ['amendment', 'zwei-drittel', 'Zweidrittelmehrheit'],
    ['amendment', 'schriftform', 'Schriftform'],
    ['tie', 'vorsitz', 'die Stimme des Vorsitzes entscheidet'],
    ['quorum', 'mehr-als-hälfte', 'mehr als die Hälfte'],
    ['quorum', 'ohne-zahl', 'unabhängig von der Zahl der Anwesenden'],
    ['in-force', '2016-08-09', '9.8.2016'],
    ['in-force', 'bekanntmachung', 'am Tag nach der Bekanntmachung'],
    ['replaces', '2014', '2014'],
    ['basis', 'decision', 'Beschluss'],
    ['publicity', 'beides', 'öffentlich und nichtöffentlich'],
    ['coordination', 'Fachstelle Chancengleichheit', 'Fachstelle Chancengleichheit'],
  ])('%s %s', (feature, value, text) => {
    expect(words(feature, value)).toBe(text)
  })

  test('a code of one feature is no code of another', () => {
    expect(words('tasks', 'los')).toBe('los')
  })

  test('are English where they are ours', () => {
    expect(words('term', '24', null, 'en')).toBe('2 years')
    expect(factWords({ feature: 'tie', value: 'los', amount: null }, messagesFor('en')).printed).toBe(false)
    expect(factWords({ feature: 'chair', value: 'die Leitung', amount: null }, messagesFor('en')).printed).toBe(true)
  })
})

test('long text is cut between words, short text is left alone', () => {
  const long =
    'Sicherstellung des Austauschs zwischen den Gruppen, der Verwaltung und allen weiteren Trägern der Arbeit'
  expect(shortened(long)).toBe(
    'Sicherstellung des Austauschs zwischen den Gruppen, der Verwaltung und allen weiteren …',
  )
  expect(shortened('kurz')).toBe('kurz')
})
