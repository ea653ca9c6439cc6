import { describe, expect, test } from 'vitest'
import { compilePattern } from '../../../src/coding/matching/pattern.ts'

const classes = {
  gremium: ['Kreistag*', 'Stadtrat*', '(politischen|zuständigen) Gremien'],
  stelle: ['*verwaltung', 'Amt'],
  takt: ['jährlich*', 'alle <zahl> Jahre'],
}
const matchOf = (pattern: string, text: string) => compilePattern(pattern, classes).regex.exec(text)?.[0] ?? null
const words = (count: number) => Array.from({ length: count }, (_, at) => `w${at}`).join(' ')

describe('matches', () => {
  test.each([
    ['a word', 'Monitoring', 'Das Monitoring beginnt.', 'Monitoring'],
    ['a word in any case', 'Monitoring', 'UNSER MONITORING', 'MONITORING'],
    ['umlauts in any case', 'überprüft', 'WIRD ÜBERPRÜFT', 'ÜBERPRÜFT'],
    ['a word before a sign', 'Monitoring', 'Monitoring: so geht es', 'Monitoring'],
    ['a word after a quotation mark', 'Monitoring', '„Monitoring“', 'Monitoring'],
    ['a word beside a hyphen', 'Monitoring', 'Das Monitoring-Verfahren', 'Monitoring'],
    ['letters after a star', 'Fortschreibung*', 'Die Fortschreibungen', 'Fortschreibungen'],
    ['the end of a word, with a star before it', '*konzept', 'Das Integrationskonzept', 'konzept'],
    ['gendered forms with a colon', 'Migrant*', 'Migrant:innen', 'Migrant:innen'],
    ['gendered forms with a star', 'Migrant*', 'Migrant*innen', 'Migrant*innen'],
    ['gendered forms with a slash and a hyphen', 'Migrant*', 'Migrant/-innen', 'Migrant/-innen'],
    ['gendered forms with an underscore', 'Einwohner*', 'Einwohner_innen', 'Einwohner_innen'],
    ['a star in the middle', 'Integrations*beirat', 'Integrations- und Seniorenbeirat', null],
    ['the middle of a word', '*bedarf*', 'Förderbedarfe', 'bedarfe'],
    ['a sequence', 'ist geplant', 'Das ist geplant.', 'ist geplant'],
    ['a sequence over a line feed', 'ist geplant', 'Das ist\ngeplant.', 'ist\ngeplant'],
    ['a sequence over a comma', 'Ziel dass', 'Das Ziel, dass alle', 'Ziel, dass'],
    ['a sequence over a quotation mark', 'Leitbild Vielfalt', 'das Leitbild „Vielfalt“', 'Leitbild „Vielfalt'],
    ['a sequence over a dash', 'Bund Land', 'Bund – Land', 'Bund – Land'],
    ['one of several words', '(jährlich|monatlich) berichten', 'monatlich berichten', 'monatlich berichten'],
    ['a group glued to what follows', '(Aktions|Rahmen)plan', 'Der Rahmenplan', 'Rahmenplan'],
    ['a group glued to what precedes', 'Plan(s|es)', 'des Planes', 'Planes'],
    [
      'a group between letters',
      'Integrations(fach|haupt)stelle',
      'die Integrationsfachstelle',
      'Integrationsfachstelle',
    ],
    ['a glued group and a star', '(Aktions|Rahmen)plan*', 'Aktionsplanung', 'Aktionsplanung'],
    ['a star before a group', '*(befragung|umfrage)', 'Die Bürgerumfrage', 'umfrage'],
    [
      'a star in a group that begins the pattern',
      '(Ampel|*bericht) jährlich',
      'Ein Jahresbericht jährlich',
      'bericht jährlich',
    ],
    [
      'a class with a star that begins the pattern',
      '<stelle> berichtet',
      'Die Stadtverwaltung berichtet',
      'verwaltung berichtet',
    ],
    ['a star inside a sequence', 'jede *befragung', 'jede Bürgerbefragung', 'jede Bürgerbefragung'],
    ['nested groups', '((Stadt|Kreis)rat|Kreistag) berät', 'Der Kreisrat berät', 'Kreisrat berät'],
    ['a group of sequences', '(alle zwei|jedes) Jahre', 'alle zwei Jahre', 'alle zwei Jahre'],
    ['an optional word that is there', 'die [neue] Stelle', 'die neue Stelle', 'die neue Stelle'],
    ['an optional word that is not there', 'die [neue] Stelle', 'die Stelle', 'die Stelle'],
    ['an optional word at the start', '[regelmäßig] berichten', 'Wir berichten.', 'berichten'],
    ['an optional word at the end that is not there', 'Bericht [jährlich]', 'Es gibt einen Bericht.', 'Bericht'],
    [
      'an optional word at the end that is there',
      'Bericht [jährlich]',
      'Ein Bericht jährlich reicht.',
      'Bericht jährlich',
    ],
    ['two optional words at the start', '[sehr] [gute] Arbeit', 'sehr gute Arbeit', 'sehr gute Arbeit'],
    ['an optional group', 'die [neue|alte] Stelle', 'die alte Stelle', 'die alte Stelle'],
    ['a gap of no word', 'wird … geprüft', 'wird geprüft', 'wird geprüft'],
    ['a gap of one word', 'wird … geprüft', 'wird jährlich geprüft', 'wird jährlich geprüft'],
    ['a gap over commas', 'Stand … geprüft', 'Der Stand, so der Rat, wird geprüft', 'Stand, so der Rat, wird geprüft'],
    ['a gap over brackets', 'Stand … geprüft', 'Stand (Ampel) geprüft', 'Stand (Ampel) geprüft'],
    [
      'a gap over an abbreviation',
      'Amt … berichtet',
      'Das Amt, z. B. Soziales, berichtet',
      'Amt, z. B. Soziales, berichtet',
    ],
    ['a gap of twenty words', 'Anfang … Schluss', `Anfang ${words(20)} Schluss`, `Anfang ${words(20)} Schluss`],
    ['no gap of twenty-one words', 'Anfang … Schluss', `Anfang ${words(21)} Schluss`, null],
    ['the shortest gap', 'wird … geprüft', 'wird jetzt geprüft und geprüft', 'wird jetzt geprüft'],
    ['a class', 'dem <gremium>', 'dem Kreistag', 'dem Kreistag'],
    ['a sequence of a class', 'den <gremium>', 'den zuständigen Gremien', 'den zuständigen Gremien'],
    ['a class inside a class', 'Bericht <takt>', 'Bericht alle zwei Jahre', 'Bericht alle zwei Jahre'],
    ['a built-in year', 'seit <jahr>', 'seit 2016', 'seit 2016'],
    ['a built-in number with a full stop', '<zahl> Menschen', 'rund 4.210 Menschen', '4.210 Menschen'],
    ['a built-in number as a word', 'alle <zahl> Jahre', 'alle fünf Jahre', 'alle fünf Jahre'],
    ['a number glued to letters', '<zahl>jährig*', 'ein zweijähriger Plan', 'zweijähriger'],
    ['a percentage with a sign', '<prozent> der Kinder', '23,5 % der Kinder', '23,5 % der Kinder'],
    ['a percentage in words', '<prozent> der Kinder', '23 Prozent der Kinder', '23 Prozent der Kinder'],
    ['the first of top-level alternatives', 'Ampel|Bericht wird', 'Die Ampel', 'Ampel'],
    ['the last of top-level alternatives', 'Ampel|Bericht wird', 'Ein Bericht wird', 'Bericht wird'],
    ['signs of regular expressions as they are', 'Nr. (1)', 'Nr. 1', 'Nr. 1'],
    ['a paragraph sign', 'gemäß § <zahl>', 'gemäß § 10', 'gemäß § 10'],
  ])('%s', (_, pattern, text, expected) => {
    expect(matchOf(pattern, text)).toBe(expected)
  })
})

describe('does not match', () => {
  test.each([
    ['a longer word', 'Monitoring', 'Monitorings'],
    ['the end of a word', 'Monitoring', 'Integrationsmonitoring'],
    ['a word that begins with an umlaut', 'prüfung', 'Überprüfung'],
    ['a word that ends with ß', 'Ma', 'Maß'],
    ['a group glued to letters, without them', '(Aktions|Rahmen)plan', 'Der Plan'],
    ['the second half of a glued group', '(Aktions|Rahmen)plan', 'Bebauungsplan'],
    ['the group alone', 'Plan(s|es)', 'Der Plan'],
    ['words in another order', 'ist geplant', 'geplant ist'],
    ['words of two sentences without a gap', 'ist geplant', 'Das ist. Geplant wird'],
    ['a year with more digits', 'seit <jahr>', 'seit 20161'],
    ['a year of another century', 'seit <jahr>', 'seit 1816'],
    ['a dot for any sign', 'Nr. 5', 'Nra 5'],
    ['a number word at the end of a longer word', '<zahl> Menschen', 'Das macht Menschen Mut'],
    ['a year at the end of a longer number', '<jahr> wurde', 'Die Akte 12016 wurde'],
  ])('%s', (_, pattern, text) => {
    expect(matchOf(pattern, text)).toBeNull()
  })
})

describe('throws', () => {
  test.each([
    ['an empty pattern', '', 'empty'],
    ['an empty group', '() Plan', 'empty group'],
    ['an empty alternative', 'Plan|', 'empty group'],
    ['a group that is not closed', '(Plan|Konzept', 'lacks ")"'],
    ['an optional part that is not closed', 'der [neue Plan', 'lacks "]"'],
    ['a bracket too many', 'Plan) neu', 'unexpected ")" at 5'],
    ['an unknown class', 'der <rat> tagt', 'unknown class <rat>; allowed: jahr, zahl, prozent, gremium, stelle, takt'],
    ['a class that is not closed', 'der <gremium tagt', '"<" without ">"'],
    ['a star alone', '*', 'at least one word part'],
    ['numbers only', '<zahl> <jahr>', 'at least one word part'],
    ['signs and numbers only', '§ <zahl>', 'at least one word part'],
    ['optional words only', '[neue]', 'at least one word part'],
    ['one letter', 'A', 'at least one word part'],
    ['an optional part glued to a word', 'Plan[en]', 'needs a blank before "[" at 5'],
    ['a gap glued to a word', 'Plan… Rat', 'needs a blank before "…" at 5'],
  ])('%s', (_, pattern, message) => {
    expect(() => compilePattern(pattern, classes)).toThrow(message)
    expect(() => compilePattern(pattern, classes)).toThrow(SyntaxError)
  })
})

test.each([
  ['the word with its borders', 'Fortschreibung', [' fortschreibung ']],
  ['all words of a group', '(Ampel|Bericht)', [' ampel ', ' bericht ']],
  ['the beginning of a word', 'Fortschreib*', [' fortschreib']],
  ['the end of a word', '*bericht', ['bericht ']],
  ['no border where a group is glued to letters', '(Aktions|Rahmen)werk', [' aktions', ' rahmen']],
  ['the longest piece of a word with signs', 'Drucksachen-Nr. *', [' drucksachen ']],
  ['the part without star', '*monitoring*', ['monitoring']],
  ['nothing optional', '[Fortschreibung] Plan', [' plan ']],
  ['words of every alternative', 'Ampel … grün|Plan', [' ampel ', ' plan ']],
])('the literals of one word or group: %s', (_, pattern, anchors) => {
  expect([...(compilePattern(pattern).anchors[0] ?? [])].sort()).toEqual(anchors)
})

test.each([
  ['ist die Fortschreibung', [[' ist '], [' die '], [' fortschreibung ']]],
  ['(Aktions|Rahmen)plan … Rat', [[' aktions', ' rahmen'], ['plan '], [' rat ']]],
])('the literals that every match holds, in their order: %s', (pattern, sets) => {
  expect(compilePattern(pattern).anchors).toEqual(sets)
})

test.each([
  ['^ Ideen', 'Ideen für den Ort', 'Ideen'],
  ['^ Ideen', '„Ideen“ für den Ort', '„Ideen'],
  ['^ Ideen', 'Jugend, Bildung, Ideen', null],
  ['^ [Unsere] Zusagen $', 'Unsere Zusagen:', 'Unsere Zusagen:'],
  ['Zusagen $', 'Zusagen der Stadt', null],
  ['^ Was … tun $', 'Was wir tun?', 'Was wir tun?'],
])('%s at the beginning and end of "%s"', (pattern, text, match) => {
  expect(matchOf(pattern, text)).toBe(match)
})
