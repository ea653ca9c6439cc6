import { describe, expect, test } from 'vitest'
import { foldSpaces } from '../../src/model/fold-spaces.ts'
import { cleanText } from '../../src/structure/clean-text.ts'
import { joinTexts } from '../../src/structure/join-lines.ts'

describe('joinTexts', () => {
  test.each([
    ['Inte-', 'gration', 'Integration'],
    ['Sport- und Kul-', 'turvereine', 'Sport- und Kulturvereine'],
    ['Sport-', 'und Kulturvereine', 'Sport- und Kulturvereine'],
    ['Kinder-', 'bzw. Jugendarbeit', 'Kinder- bzw. Jugendarbeit'],
    ['Stadt-', 'oder Kreisrat', 'Stadt- oder Kreisrat'],
    ['Bundes-', 'sowie Landesmittel', 'Bundes- sowie Landesmittel'],
    ['EU-', 'Staaten', 'EU-Staaten'],
    ['Migrations-', 'Beratung', 'Migrations-Beratung'],
    ['EU-', 'weit', 'EU-weit'],
    ['2012-', '2015', '2012-2015'],
    ['Wort \u2013', 'weiter', 'Wort \u2013 weiter'],
    ['Zuwande\u00ad', 'rung', 'Zuwanderung'],
    ['Institutionen/', 'Behörden', 'Institutionen/Behörden'],
    ['www.stadt-', 'musterau.de', 'www.stadt-musterau.de'],
    ['das Amt', 'berät', 'das Amt berät'],
    ['untersagt-', 'Unterstützung', 'untersagt-Unterstützung'],
  ])('%s | %s', (first, second, joined) => {
    expect(joinTexts([first, second])).toBe(joined)
  })

  test('more than two lines', () => {
    expect(joinTexts(['Hand-', 'lungs-', 'felder', 'und Ziele'])).toBe('Handlungsfelder und Ziele')
  })
})

describe('cleanText', () => {
  test.each([
    ['ligatures', 'Ver\ufb02echtung, Of\ufb01zier', 'Verflechtung, Offizier'],
    ['soft hyphens inside a line', 'Inte\u00adgration', 'Integration'],
    ['a soft hyphen at the end stays', 'Inte\u00ad', 'Inte\u00ad'],
    ['special spaces', 'z.\u00a0B.\u2009§\u202f10', 'z. B. § 10'],
    ['invisible characters', 'a\u200bb\ufeff', 'ab'],
    ['other compatibility characters stay', 'CO\u2082 m² ½', 'CO\u2082 m² ½'],
  ])('%s', (_, text, cleaned) => {
    expect(cleanText(text)).toBe(cleaned)
  })

  test('doubled spaces are folded', () => {
    expect(foldSpaces('Der  Plan   ist\tda ')).toBe('Der Plan ist da')
  })
})
