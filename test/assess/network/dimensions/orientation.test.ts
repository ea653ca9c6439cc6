import { describe, expect, test } from 'vitest'
import { rateOrientation } from '../../../../src/assess/network/dimensions/orientation.ts'
import { operativeWords, strategicWords } from '../../../../src/assess/network/dimensions/orientation-words.ts'
import { says } from '../../../../src/assess/network/words.ts'
import { type Body, codedNetwork, type Fact } from '../coded-network.ts'
import { chemnitz, magdeburg, schwerin, slides } from '../sample-networks.ts'

function poleOf(text: string): string {
  const is = (patterns: readonly RegExp[]) => patterns.some((pattern) => says(text, pattern))
  return [is(strategicWords) && 'strategisch', is(operativeWords) && 'operativ'].filter(Boolean).join(' und ')
}

describe('what a task is', () => {
  test.each([
    'Steuerung der Integrationspolitik',
    'Fortschreibung des Integrationskonzepts',
    'Empfehlungen zu Angeboten und Projekten der Träger',
    'Offene Bedarfe werden formuliert',
    'Qualitätssicherung in der Integrationsarbeit',
    'Interessenvertretung gegenüber der Politik',
    'Verbesserung der Rahmenbedingungen',
    'Koordinierung der örtlichen Integrationsarbeit',
    'Optimierung der bestehenden Strukturen',
    'Beratung des Stadtrats in Fragen der Integration',
    'interkulturelle Öffnung der Verwaltung',
  ])('strategic: %s', (text) => {
    expect(poleOf(text)).toBe('strategisch')
  })

  test.each([
    'Durchführung von Fortbildungsveranstaltungen',
    'Initiierung neuer Angebote und Projekte',
    'Organisieren des Erfahrungsaustauschs',
    'Übersicht über die Aktivitäten',
    'Informationstransfer zwischen den Gruppen',
    'Beratung von Geflüchteten',
    'unterstützt die Sprachausbildung',
    'Laufende Aktivitäten werden abgeglichen',
    'Gemeinsamer Ressourceneinsatz',
    'Öffentlichkeitsarbeit',
    'Vernetzung der Träger',
  ])('operative: %s', (text) => {
    expect(poleOf(text)).toBe('operativ')
  })

  test.each(['Planung und Durchführung von Projekten auf Grundlage der Empfehlungen'])('both: %s', (text) => {
    expect(poleOf(text)).toBe('strategisch und operativ')
  })

  test.each([
    'Chancengleichheit in der Gesellschaft',
    'Verbesserung der Lebensbedingungen',
    'Steuern und Abgaben der Mitglieder',
    'bedarfsorientierte Versorgung',
    'Das Konzept liegt aus',
    'legt die Reihenfolge fest',
    'keine Beratung von Geflüchteten',
    'Nutzung vorhandener Ressourcen',
  ])('neither: %s', (text) => {
    expect(poleOf(text)).toBe('')
  })
})

describe('orientation of a network', () => {
  const rated = (bodies: readonly Body[], ...facts: readonly Fact[]) =>
    rateOrientation(codedNetwork({ bodies, facts }), 'network-rules')
  const strategic: readonly Fact[] = ['Steuerung', 'Fortschreibung', 'Monitoring', 'Leitlinien'].map((word) => [
    'tasks',
    word,
  ])
  const operative: readonly Fact[] = ['Workshops', 'Schulungen', 'Vernetzung', 'Austausch'].map((word) => [
    'tasks',
    word,
  ])
  const group: Body = ['AG', 'working-group']

  test('is strategic, operative or both by share', () => {
    expect(rated([], ...strategic).value).toBe('strategisch')
    expect(rated([], ...operative).value).toBe('operativ')
    expect(rated([], ...strategic, ...operative)).toMatchObject({
      value: 'strategisch und operativ',
      certainty: 'sicher',
      reason:
        'Von 8 Angaben (Ziele, Aufgaben, Arten von Gremien) sind 4 strategisch und 4 operativ (strategisch ab zwei Dritteln, operativ bis zu einem Drittel strategischer Angaben).',
    })
  })

  test('wants a second look near a limit and with few facts', () => {
    expect(rated([], ...strategic, ...operative.slice(0, 2)).certainty).toBe('prüfen')
    expect(rated([], ...strategic.slice(0, 3)).certainty).toBe('prüfen')
    expect(rated([group], ...operative, ['aims', 'Kampagnen']).certainty).toBe('sicher')
  })

  test('wants a second look when it rests on uncertain facts', () => {
    const doubtful = strategic.map(([feature, quote]): Fact => [feature, quote, { certainty: 'prüfen' }])
    expect(rated([], ...doubtful, ...operative)).toMatchObject({
      value: 'strategisch und operativ',
      certainty: 'prüfen',
    })
  })

  test('cannot be said of two facts', () => {
    expect(rated([group], ['tasks', 'Steuerung'])).toMatchObject({
      value: 'n. b.',
      reason: 'Nur 2 Angaben zur thematischen Orientierung; das ist zu wenig für eine Einstufung.',
    })
  })

  test('counts each kind of body once and a repeated task once', () => {
    const { facts } = rated([group, ['Projektgruppe', 'working-group']], ['tasks', 'Workshops'], ['aims', 'Workshops'])
    expect(facts.map(({ text }) => text)).toEqual([
      'Operativ: Aufgabe „Workshops“.',
      'Operativ: Es gibt ein Gremium der Art Arbeits- oder Projektgruppe.',
    ])
  })

  test('leaves out what coordination offices and members do', () => {
    expect(rated([], ['coordination', 'Steuerung'], ['member-duties', 'Austausch']).facts).toEqual([])
  })

  test.each([
    ['Chemnitz', chemnitz, 'network-rules', 'strategisch', 'prüfen'],
    ['Magdeburg', magdeburg, 'network-rules', 'strategisch und operativ', 'prüfen'],
    ['Schwerin', schwerin, 'network-rules', 'strategisch und operativ', 'prüfen'],
    ['the slides', slides, 'presentation', 'operativ', 'prüfen'],
  ] as const)('%s', (_, coding, kind, value, certainty) => {
    expect(rateOrientation(coding, kind)).toMatchObject({ value, certainty })
  })
})
