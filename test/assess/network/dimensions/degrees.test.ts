import { describe, expect, test } from 'vitest'
import { rateBindingness } from '../../../../src/assess/network/dimensions/bindingness.ts'
import { type DegreeScale, type Mark, rateDegree } from '../../../../src/assess/network/dimensions/degree.ts'
import { rateFormality } from '../../../../src/assess/network/dimensions/formality.ts'
import { rateOpenness } from '../../../../src/assess/network/dimensions/openness.ts'
import type { NetworkCoding, Rating } from '../../../../src/model/network.ts'
import { aYear, codedNetwork, exactly, type Fact } from '../coded-network.ts'
import { appointedCouncil, chemnitz, magdeburg, schwerin, slides } from '../sample-networks.ts'

const scale: DegreeScale = { about: 'zum Versuch', high: 6, middling: 3, leastMarks: 2 }
const mark = (speaksFor: boolean, more: Partial<Mark> = {}): Mark => ({
  text: 'Merkmal',
  speaksFor,
  weight: 1,
  certain: true,
  evidence: [],
  ...more,
})
const marks = (forIt: number, against: number) => [
  ...Array.from({ length: forIt }, () => mark(true)),
  ...Array.from({ length: against }, () => mark(false)),
]
const rules = 'network-rules'

describe('a degree', () => {
  test.each([
    [8, 0, 'hoch', 'sicher'],
    [7, 1, 'hoch', 'prüfen'],
    [6, 1, 'mittel', 'prüfen'],
    [5, 1, 'mittel', 'sicher'],
    [3, 0, 'mittel', 'prüfen'],
    [3, 1, 'gering', 'prüfen'],
    [1, 2, 'gering', 'sicher'],
    [1, 0, 'n. b.', 'prüfen'],
  ])('%i for and %i against', (forIt, against, value, certainty) => {
    const result = rateDegree(marks(forIt, against), { ...scale, middling: 3, high: 6 }, rules)
    expect([result.value, result.certainty]).toEqual([value, certainty])
  })

  test('says what was counted', () => {
    expect(rateDegree(marks(4, 1), scale, rules).reason).toBe(
      '4 Merkmale sprechen für einen hohen Grad, 1 dagegen (Summe 3; hoch ab 6, mittel ab 3).',
    )
    expect(rateDegree([], scale, rules).reason).toBe('Keine Angaben zum Versuch; das ist zu wenig für eine Einstufung.')
  })

  test('of slides is never certain', () => {
    expect(rateDegree(marks(8, 0), scale, 'presentation')).toMatchObject({
      certainty: 'prüfen',
      reason: expect.stringContaining('Folien zeigen die Regeln nur in Auszügen.'),
    })
  })

  test('that rests on uncertain facts is not certain', () => {
    const doubtful = Array.from({ length: 3 }, () => mark(true, { certain: false }))
    expect(rateDegree([...marks(5, 0), ...doubtful], scale, rules)).toMatchObject({
      value: 'hoch',
      certainty: 'prüfen',
    })
    expect(rateDegree([...marks(8, 0), ...doubtful], scale, rules)).toMatchObject({ certainty: 'sicher' })
  })
})

describe('the networks of the seeds', () => {
  const short = ({ value, certainty }: Rating) => `${value} (${certainty})`
  const rate = (coding: NetworkCoding, kind: 'network-rules' | 'presentation' = rules) =>
    [rateFormality, rateBindingness, rateOpenness].map((rateIt) => short(rateIt(coding, kind)))

  test('Chemnitz: guidelines with votes and conditions of joining', () => {
    expect(rate(chemnitz)).toEqual(['mittel (sicher)', 'mittel (sicher)', 'mittel (prüfen)'])
  })
  test('Magdeburg: rules of procedure with a decision of the council, for organisations that declare to join', () => {
    expect(rate(magdeburg)).toEqual(['hoch (prüfen)', 'mittel (prüfen)', 'hoch (prüfen)'])
  })
  test('Schwerin: rules of procedure for a free co-operation that is open to all', () => {
    expect(rate(schwerin)).toEqual(['hoch (prüfen)', 'gering (prüfen)', 'hoch (sicher)'])
  })
  test('an appointed council', () => {
    expect(rate(appointedCouncil)).toEqual(['hoch (sicher)', 'mittel (sicher)', 'gering (prüfen)'])
  })
  test('slides that say little on who may join', () => {
    expect(rate(slides, 'presentation')).toEqual(['gering (prüfen)', 'gering (prüfen)', 'n. b. (prüfen)'])
  })
})

const textsOf = (rate: (coding: NetworkCoding, kind: 'network-rules') => Rating, ...facts: readonly Fact[]) =>
  rate(codedNetwork({ facts }), rules).facts.map(({ text, speaksFor }) => `${speaksFor ? '+' : '−'} ${text}`)

describe('formality', () => {
  test('counts a matter once, however often it is settled', () => {
    const chairs: readonly Fact[] = [
      ['chair', 'Vorsitz'],
      ['chair', 'Sprecherin'],
    ]
    expect(textsOf(rateFormality, ...chairs)).toEqual(['+ Vorsitz oder Leitung ist geregelt.'])
  })

  test('of meetings needs a number', () => {
    expect(textsOf(rateFormality, ['frequency', 'nach Bedarf', { value: 'Bedarf' }])).toEqual([
      '− Wie oft getagt wird, bleibt ohne Zahl.',
    ])
    expect(textsOf(rateFormality, ['frequency', 'zweimal', aYear(2, 2)])).toEqual([
      '+ Für die Sitzungen ist eine Zahl im Jahr festgelegt.',
    ])
  })

  test.each([
    ['ein eingetragener Verein', ['+ Es gibt eine eigene Rechtsform.']],
    ['kein eingetragener Verein', []],
    ['einfache Kooperation, keine Rechtsform', ['− Eine eigene Rechtsform ist ausgeschlossen.']],
    ['nicht rechtsfähiger Zusammenschluss', ['− Eine eigene Rechtsform ist ausgeschlossen.']],
  ])('%s', (quote, texts) => {
    expect(textsOf(rateFormality, ['legal-form', quote])).toEqual(texts)
  })

  test('cannot be said of a text with hardly any facts', () => {
    expect(rateFormality(codedNetwork({ facts: [['chair', 'Vorsitz']] }), rules).value).toBe('n. b.')
  })

  test('of rules that settle nothing formal is low', () => {
    const facts: readonly Fact[] = [
      ...['Austausch', 'Vernetzung', 'Hilfe'].map((word): Fact => ['tasks', word]),
      ['joining', 'formlos'],
      ['frequency', 'nach Bedarf', { value: 'Bedarf' }],
    ]
    expect(rateFormality(codedNetwork({ facts }), rules)).toMatchObject({ value: 'gering', certainty: 'sicher' })
  })
})

describe('bindingness', () => {
  test('laws in general and a concept are no basis that binds', () => {
    expect(
      textsOf(
        rateBindingness,
        ['basis', 'geltende Gesetze und Leitfäden', { value: 'law' }],
        ['basis', 'Integrationskonzept', { value: 'concept' }],
      ),
    ).toEqual([])
  })

  test('consensus is no way to decide against somebody', () => {
    expect(textsOf(rateBindingness, ['majority', 'im Konsens', { value: 'konsens' }])).toEqual([])
  })

  test('a steering body has a mandate when it may decide', () => {
    const bodies = [['Steuerungsgruppe', 'steering']] as const
    const decides: Fact = ['majority', 'einfach', { value: 'einfach', body: 'Steuerungsgruppe' }]
    const mandate = 'Es gibt einen Auftrag oder ein Recht, zu steuern und zu entscheiden.'
    const texts = (...facts: readonly Fact[]) =>
      rateBindingness(codedNetwork({ bodies, facts }), rules).facts.map(({ text }) => text)
    expect(texts(decides)).toContain(mandate)
    expect(texts(['body-tasks', 'bereitet Sitzungen vor', { body: 'Steuerungsgruppe' }])).not.toContain(mandate)
  })
})

describe('openness', () => {
  const joining = (quote: string) => textsOf(rateOpenness, ['joining', quote])
  test('for all who are interested', () => {
    expect(joining('Das Netzwerk steht allen Interessierten offen')).toEqual([
      '+ Wer Interesse hat oder sich bereit erklärt, kann mitarbeiten.',
    ])
  })

  test('is denied by a vote on who may join', () => {
    expect(joining('Interessierte stellen einen Antrag; über die Aufnahme entscheidet das Plenum')).toEqual([
      '− Über die Aufnahme wird entschieden.',
    ])
  })

  test('does not suffer from a plenum that elects its board', () => {
    const bodies = [
      ['Plenum', 'exchange'],
      ['Lenkungskreis', 'steering'],
    ] as const
    const openness = (quote: string) =>
      rateOpenness(codedNetwork({ bodies, facts: [['joining', quote]] }), rules).facts.map(({ text }) => text)
    expect(openness('Das Plenum wählt fünf Mitglieder des Lenkungskreises')).toEqual([])
    expect(openness('Die Mitglieder des Netzwerks werden vom Stadtrat gewählt')).toEqual([
      'Mitglieder werden gewählt, berufen oder entsandt.',
    ])
  })

  test('does not suffer from a board whose seats are fixed', () => {
    const bodies = [
      ['Vorstand', 'steering'],
      ['Plenum', 'exchange'],
    ] as const
    const facts: readonly Fact[] = [
      ['members', 'drei gewählte Mitglieder', { body: 'Vorstand', ...exactly(3, 'persons') }],
    ]
    expect(rateOpenness(codedNetwork({ bodies, facts }), rules).facts).toEqual([])
    expect(rateOpenness(codedNetwork({ bodies: bodies.slice(0, 1), facts }), rules).facts).toHaveLength(2)
  })

  test('of sessions goes by what the rules say of them', () => {
    expect(
      textsOf(
        rateOpenness,
        ['publicity', 'nicht öffentlich', { value: 'nichtöffentlich' }],
        ['guests', 'Gäste sind nicht zugelassen'],
      ),
    ).toEqual(['− Sitzungen sind nicht öffentlich.'])
  })
})
