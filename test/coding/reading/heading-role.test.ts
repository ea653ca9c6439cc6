import { describe, expect, test } from 'vitest'
import { roleOfHeading } from '../../../src/coding/reading/heading-role.ts'
import { knowledge } from '../coded-text.ts'
import { headingsByRole, noRole } from './heading-samples.ts'

const roleOf = (title: string) => roleOfHeading(title, knowledge.headings, knowledge.codebook)

describe('headings in the words of many papers', () => {
  const cases = Object.entries(headingsByRole).flatMap(([role, titles]) =>
    titles.map((title) => [title, role] as const),
  )
  test.each(cases)('%s: %s', (title, role) => {
    expect(roleOf(title)).toBe(role)
  })
})

describe('headings that hold such words and announce something else', () => {
  test.each(noRole)('%s', (title) => {
    expect(roleOf(title)).toBeNull()
  })
})

describe('the build of the heading', () => {
  test('what it sets itself off from does not count', () => {
    expect(roleOf('Stärken statt Defizite')).toBe('potentials')
  })

  test('a topic in front leaves the word to what follows', () => {
    expect(roleOf('Wohnen: Worauf wir hinarbeiten')).toBe('goals')
    expect(roleOf('Arbeit – Das packen wir an')).toBe('measures')
    expect(roleOf('Sprache: Schlüssel zur Welt')).toBeNull()
  })

  test('a call describes nothing, a question or a relative clause does', () => {
    expect(roleOf('Angebote ausbauen')).toBeNull()
    expect(roleOf('Welche Angebote wir haben')).toBe('offers')
    expect(roleOf('Schätze, die wir heben können')).toBe('potentials')
  })
})
