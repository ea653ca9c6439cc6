import { describe, expect, test } from 'vitest'
import { attributeOf } from '../../../src/coding/measures/attribute-label.ts'
import type { MeasureAttribute } from '../../../src/model/codebook.ts'
import { knowledge } from '../coded-text.ts'

const read = (label: string) => attributeOf(label, knowledge)

describe('labels', () => {
  test.each<[string, MeasureAttribute]>([
    ['Maßnahme', 'title'],
    ['Maßnahmen', 'title'],
    ['MASSNAHME', 'title'],
    ['Vorhaben', 'title'],
    ['Projekt', 'title'],
    ['Einzelmaßnahme', 'title'],
    ['Ziele/Maßnahmen', 'title'],
    ['Maßnahme / Ziel', 'title'],
    ['Was tun wir?', 'title'],
    ['Handlungsempfehlung', 'title'],
    ['Kurzbeschreibung', 'text'],
    ['Worum es geht', 'text'],
    ['Zuständig', 'responsible'],
    ['Zuständigkeit:', 'responsible'],
    ['Zuständige Stelle', 'responsible'],
    ['Verantwortlich', 'responsible'],
    ['Verantwortliche/r', 'responsible'],
    ['Federführung', 'responsible'],
    ['Federführendes Amt', 'responsible'],
    ['Umsetzende Stelle', 'responsible'],
    ['Umsetzungsverantwortliche Ämter', 'responsible'],
    ['Umsetzung durch', 'responsible'],
    ['Wer?', 'responsible'],
    ['Wer kümmert sich?', 'responsible'],
    ['In wessen Hand?', 'responsible'],
    ['Träger', 'responsible'],
    ['Akteure', 'responsible'],
    ['Ansprechpartner', 'responsible'],
    ['Kooperationspartner', 'partners'],
    ['Kooperation mit', 'partners'],
    ['Partner', 'partners'],
    ['Weitere Beteiligte', 'partners'],
    ['Mit wem?', 'partners'],
    ['Zeitraum', 'period'],
    ['Umsetzungszeitraum', 'period'],
    ['Zeitrahmen', 'period'],
    ['zeitl. Rahmen', 'period'],
    ['Start/Ende', 'period'],
    ['Zeithorizont', 'period'],
    ['Zeitschiene', 'period'],
    ['Laufzeit', 'period'],
    ['Frist', 'period'],
    ['Termin', 'period'],
    ['Bis wann?', 'period'],
    ['Wann?', 'period'],
    ['Priorität', 'priority'],
    ['Prio', 'priority'],
    ['Dringlichkeit', 'priority'],
    ['Rang', 'priority'],
    ['Wie eilig?', 'priority'],
    ['Kosten', 'budget'],
    ['Finanzierung', 'budget'],
    ['Haushaltsmittel', 'budget'],
    ['Kosten (in Euro)', 'budget'],
    ['Indikator', 'indicator'],
    ['Erfolgsindikatoren', 'indicator'],
    ['Woran merken wir es?', 'indicator'],
    ['Messgröße', 'indicator'],
    ['Ziel', 'goal'],
    ['Zielstellung', 'goal'],
    ['Wozu?', 'goal'],
    ['Handlungsfeld', 'field'],
    ['Zielgruppe', 'target-group'],
    ['Für wen?', 'target-group'],
    ['Umsetzungsstand', 'status'],
    ['Nr.', 'number'],
    ['Lfd. Nr.', 'number'],
  ])('%s: %s', (label, attribute) => {
    expect(read(label)).toBe(attribute)
  })
})

describe('no labels', () => {
  test.each([
    '',
    '-',
    'Wohnen',
    '2025',
    'Sozialamt',
    'Einwohner',
    'Teilnehmerzahl',
    'Öffnungszeiten',
    'Name der Einrichtung',
    'Anteil in Prozent',
    'Sprechzeiten und Anschrift',
    'Die Federführung für alle genannten Vorhaben liegt bei der Stadt',
    'Alle Träger sind sich darüber einig, dass etwas geschehen muss',
  ])('%s', (label) => {
    expect(read(label)).toBeNull()
  })
})

describe('read wrongly', () => {
  test.fails.each<[string, MeasureAttribute | null]>([
    ['Verantw.', 'responsible'],
    ['Zust.', 'responsible'],
    ['FF', 'responsible'],
    ['Lead', 'responsible'],
    ['Realisierung bis', 'period'],
    ['Umsetzungsbeginn', 'period'],
    ['Reihenfolge', 'priority'],
    ['Bedeutung', 'priority'],
    ['Worum geht es', 'text'],
    ['Zeitung', null],
  ])('%s: %s', (label, attribute) => {
    expect(read(label)).toBe(attribute)
  })
})
