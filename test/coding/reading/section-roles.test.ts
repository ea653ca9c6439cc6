import { describe, expect, test } from 'vitest'
import type { SectionRole } from '../../../src/model/codebook.ts'
import { type Blocks, heading, paragraph, readBlocks } from '../coded-text.ts'

/** Role of the last block. */
function roleOf(...blocks: Blocks): SectionRole | null {
  return readBlocks(blocks).blockRoles.at(-1) ?? null
}
const words = paragraph('Hier steht ein ganzer Satz über die Dinge, um die es geht.')

describe('the heading gives the role', () => {
  test.each<[string, SectionRole | null]>([
    ['Impressum', 'back-matter'],
    ['Abbildungsverzeichnis', 'back-matter'],
    ['Quellen und Literatur', 'back-matter'],
    ['Grußwort der Landrätin', 'preface'],
    ['Rückblick', 'done'],
    ['Bereits umgesetzte Maßnahmen', 'done'],
    ['Abgeschlossene Projekte', 'done'],
    ['Bisherige Fortschreibungen', 'history'],
    ['Entstehung dieses Konzepts', 'process'],
    ['Beteiligungsprozess', 'process'],
    ['Methodisches Vorgehen', 'process'],
    ['Rechtliche Rahmenbedingungen', 'legal'],
    ['Gesetzliche Grundlagen', 'legal'],
    ['Zuständigkeiten von Bund und Land', 'legal'],
    ['Umsetzungskontrolle', 'monitoring'],
    ['Monitoring und Fortschreibung', 'monitoring'],
    ['Wie wir die Umsetzung überprüfen', 'monitoring'],
    ['Fortschreibung des Konzepts', 'continuation'],
    ['Geltungsdauer', 'continuation'],
    ['Handlungsempfehlungen', 'recommendations'],
    ['Maßnahmen', 'measures'],
    ['Massnahmenkatalog', 'measures'],
    ['Was wir tun', 'measures'],
    ['Ziele', 'goals'],
    ['Leitziele und Teilziele', 'goals'],
    ['Was wir erreichen wollen', 'goals'],
    ['Unser Leitbild', 'understanding'],
    ['Was wir unter Integration verstehen', 'understanding'],
    ['Präambel', 'understanding'],
    ['Potenziale der Zuwanderung', 'potentials'],
    ['Bestehende Angebote', 'offers'],
    ['Beratungslandschaft im Kreis', 'offers'],
    ['Was es bei uns schon gibt', 'offers'],
    ['Bedarfe und Herausforderungen', 'needs'],
    ['Wo es noch hakt', 'needs'],
    ['Ausgangslage', 'analysis'],
    ['Bevölkerungsentwicklung', 'analysis'],
    ['Daten und Fakten', 'analysis'],
    ['Netzwerk und Gremien', 'actors'],
    ['Wohnen', null],
    ['Sprache und Bildung', null],
    ['Arbeit und Beruf', null],
    ['Gesundheit', null],
  ])('%s: %s', (title, role) => {
    expect(roleOf(heading(title), words)).toBe(role)
  })
})

describe('the role goes down to sections without one', () => {
  test('a plain heading takes the role of the chapter around it', () => {
    expect(roleOf(heading('Ausgangslage'), words, heading('Wohnen', 2), words)).toBe('analysis')
  })

  test('a heading with a role of its own keeps it', () => {
    expect(roleOf(heading('Ausgangslage'), words, heading('Maßnahmen', 2), words)).toBe('measures')
  })

  test('the next chapter starts anew', () => {
    expect(roleOf(heading('Ausgangslage'), words, heading('Wohnen'), words)).toBeNull()
  })

  test.each([
    'Themenfeld Gesundheitsbedarf',
    'HF III – Arbeitsmarktsituation',
    'Bereich Beratungsangebote',
    'Handlungsfeld 2: Bildung und Beratungsangebote',
  ])('a named field has none: %s', (title) => {
    expect(roleOf(heading('Maßnahmen'), words, heading(title, 2), words)).toBeNull()
  })
})

describe('a run-in heading gives the role to its paragraph', () => {
  test.each<[string, SectionRole | null]>([
    ['Was wir tun. Die Stadt bildet Lotsen aus und bezahlt ihre Fahrten.', 'measures'],
    ['Ziel: Alle Kinder besuchen eine Kita.', 'goals'],
    ['Wo wir stehen. Drei von vier Kursen sind voll.', 'analysis'],
    ['Bestehende Angebote: Die Volkshochschule hat vier Kurse.', 'offers'],
    ['Empfehlungen: Die Kurse in den Abend legen.', 'recommendations'],
    ['Rechtliche Lage. Der Kurs ist im Aufenthaltsgesetz geregelt.', null],
    ['Die Maßnahmen sind mit allen abgestimmt und stehen im Plan.', null],
    ['Im Kreis gibt es viele Stellen, die bei Maßnahmen helfen: Vereine, Träger und Kirchen.', null],
  ])('%s', (content, role) => {
    expect(roleOf(heading('Wohnen'), paragraph(content))).toBe(role)
  })

  test('it does not reach the next paragraph', () => {
    expect(roleOf(heading('Wohnen'), paragraph('Ziel: Alle wohnen gut.'), words)).toBeNull()
  })
})
