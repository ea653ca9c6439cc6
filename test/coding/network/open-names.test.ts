import { describe, expect, test } from 'vitest'
import { findOpenNames } from '../../../src/coding/network/open-names.ts'
import { type Blocks, heading, paragraph } from '../coded-text.ts'
import { rulesOf } from './rules-of.ts'

const bodiesOf = (blocks: Blocks) => rulesOf(blocks).bodies.map(({ name, type }) => `${name}: ${type}`)
const title = [
  heading('Geschäftsordnung des Netzwerks Integration Musterstadt'),
  paragraph('Das Netzwerk führt zusammen, was in der Stadt für ein gutes Miteinander aller getan wird.'),
]
/** What a chapter says of bodies that nothing else in the rules names. */
const inChapter = (chapter: string, ...sentences: readonly string[]) =>
  bodiesOf([...title, heading(chapter, 2), ...sentences.map(paragraph)])

describe('a word that ends like the name of a body', () => {
  test.each([
    ['Der Lotsenkreis lädt ein.', ['lotsenkreis']],
    ['des Brückenrates', ['brückenrat']],
    ['Jede Patengruppe berichtet.', ['patengruppe']],
    ['Die Patengruppen berichten.', ['patengruppe']],
    ['beim Herbsttreffen', ['herbsttreffen']],
    ['Die Runde der Hafenmeister entscheidet.', ['runde der hafenmeister']],
    ['Dem Geschäftsführenden Kreis obliegt die Planung.', ['geschäftsführende kreis']],
    ['Im erweiterten Rat sitzen alle.', ['erweiterte rat']],
    ['Die großen Runden sind öffentlich.', ['große runde']],
  ])('%s', (words, keys) => {
    expect(findOpenNames(words).map(({ key }) => key.toLowerCase())).toEqual(keys)
  })

  test.each([
    // Persons, not a body of them.
    'Zielgruppe',
    'Altersgruppen',
    'Berufsgruppe',
    'Religionsgruppen',
    'Personenkreis',
    'Adressatenkreises',
    // Districts and the bodies and officers of others.
    'Landkreis',
    'Wahlkreises',
    'Saale-Orla-Kreis',
    'Vogtlandkreis',
    'Hochtaunuskreis',
    'Odenwaldkreises',
    'Kirchenkreis',
    'Kreistages',
    'Bundestag',
    'Magistrat',
    'Landrats',
    'Gemeinderäte',
    'Schulrat',
    'Aufsichtsrat',
    'Betriebsräten',
    'Ältestenrat',
    'Bürgerversammlung',
    // Days.
    'Montag',
    'Donnerstags',
    'Stichtag',
    'Sitzungstag',
    'Gedenktag',
    // Nothing but the same letters.
    'Referat',
    'Vertrag',
    'Antrages',
    'Beitrag',
    'Auftrag',
    'Heirat',
    'Vorrat',
    // Known by the whole word; no open name.
    'Lenkungskreis',
    'Arbeitsgruppen',
  ])('none in "%s"', (word) => {
    expect(findOpenNames(`Für ${word} gilt das auch.`)).toEqual([])
  })

  test.each(['Runde der Stadt', 'Treffen der Länder', 'Runde der Mitglieder', 'die Runde der letzten Jahre'])(
    'no phrase in "%s"',
    (words) => {
      expect(findOpenNames(words)).toEqual([])
    },
  )
})

describe('such a word is a body', () => {
  test('with a chapter of its own', () => {
    expect(
      inChapter('Lotsenkreis', 'Der Lotsenkreis tagt alle zwei Monate.', 'Er bereitet gemeinsame Vorhaben vor.'),
    ).toEqual(['Lotsenkreis: steering'])
  })

  test('when the rules tell of it again and again', () => {
    const told = ['Jede Patengruppe wählt eine Sprecherin.', 'Eine Patengruppe bildet sich, wo es nötig ist.']
    expect(inChapter('Was sonst gilt', ...told)).toEqual([])
    expect(inChapter('Was sonst gilt', ...told, 'Eine Patengruppe löst sich auf, wenn nichts zu tun ist.')).toEqual([
      'Patengruppe: working-group',
    ])
  })

  test('in the title of a council, which advises', () => {
    expect(
      bodiesOf([
        heading('Satzung für den Vielklangrat der Stadt Musterstadt'),
        paragraph('Der Vielklangrat berät den Stadtrat in allen Fragen des Zusammenlebens.'),
      ]),
    ).toEqual(['Vielklangrat: advisory'])
  })

  test('one body, be it told of once or of several', () => {
    expect(
      inChapter('Patengruppen', 'Die Patengruppen treffen sich monatlich.', 'Jede Patengruppe wählt eine Sprecherin.'),
    ).toEqual(['Patengruppen: working-group'])
  })

  test('under those who meet in it, or with an adjective', () => {
    expect(
      inChapter(
        'Wer wann tagt',
        'Die Runde der Hafenmeister tagt monatlich.',
        'Die Runde der Hafenmeister bestimmt eine Sprecherin.',
        'Die Runde der Hafenmeister bereitet Feste vor.',
      ),
    ).toEqual(['Runde der Hafenmeister: steering'])
    expect(
      inChapter(
        'Geschäftsführender Kreis',
        'Der Geschäftsführende Kreis trifft sich monatlich.',
        'Mitglieder des Geschäftsführenden Kreises sind fünf Personen.',
      ),
    ).toEqual(['Geschäftsführender Kreis: steering'])
  })
})

describe('no body however often it is told of', () => {
  test.each([
    ['Zielgruppe', 'Die Zielgruppe trifft sich nach Bedarf.', 'Die Zielgruppe besteht aus Neuzugewanderten.'],
    ['Altersgruppe', 'Die Altersgruppe trifft sich nach Bedarf.', 'Die Altersgruppe findet hier Angebote.'],
    ['Landkreis', 'Der Landkreis richtet eine Stelle ein.', 'Der Landkreis bestimmt eine Ansprechperson.'],
    ['Odenwaldkreis', 'Der Odenwaldkreis richtet eine Stelle ein.', 'Der Odenwaldkreis bestimmt zwei Mitglieder.'],
    ['Magistrat', 'Der Magistrat tagt montags.', 'Der Magistrat bestimmt zwei Mitglieder.'],
    ['Referat', 'Das Referat richtet die Treffen aus.', 'Das Referat tagt mit.'],
    ['Montag', 'Am Montag findet ein Treffen statt.', 'Der Montag kommt allen entgegen.'],
    ['Wahlkreis', 'Der Wahlkreis bestimmt eine Person.', 'Der Wahlkreis besteht aus drei Orten.'],
    ['Kirchenkreis', 'Der Kirchenkreis tritt dem Netzwerk bei.', 'Der Kirchenkreis bestimmt eine Person.'],
    ['Antrag', 'Der Antrag kommt zur Abstimmung.', 'Der Antrag findet eine Mehrheit.'],
  ])('%s', (word, first, second) => {
    expect(inChapter(word, first, second, first, second)).toEqual([])
  })

  test('of another town', () => {
    expect(
      inChapter(
        'Über die Kreisgrenze',
        'Der dortige Patenkreis tagt monatlich.',
        'Der Patenkreis der Nachbarstadt wählt eine Leitung.',
        'Die Stadt Talbach mit ihrem Patenkreis kommt als Gast.',
      ),
    ).toEqual([])
  })

  test('in a list of what there was', () => {
    expect(
      inChapter(
        'Der Weg hierher',
        '2009 Patenkreis Asyl › 2015 Patenkreis Ankommen › 2018 Patenkreis Stadt: so kam er zusammen.',
        'Offen ist, ob noch ein Patenkreis gebildet wird.',
      ),
    ).toEqual([])
  })
})

describe('the type of a body with an open name', () => {
  const typeOf = (...sentences: readonly string[]) =>
    inChapter('Ankerkreis', 'Der Ankerkreis tagt im März und im Herbst.', ...sentences)[0]

  test.each([
    ['steering', 'Der Ankerkreis steuert, was das Netzwerk tut, und entscheidet über Mittel.'],
    ['exchange', 'Im Ankerkreis sind alle Mitglieder vertreten. Der Ankerkreis dient dem Austausch.'],
    ['working-group', 'Der Ankerkreis bearbeitet ein Vorhaben fachlich. Der Ankerkreis erarbeitet Vorschläge.'],
    ['conference', 'Der Ankerkreis ist öffentlich und lädt die Bevölkerung zu Vorträgen ein.'],
    // Where nothing tells, that of bodies with such an end of the name.
    ['steering', 'Der Ankerkreis hat neun Plätze.'],
    // Others do it, in sentences that do not name it.
    ['steering', 'Die Stadt plant den Austausch aller Mitglieder. Vorträge für die Öffentlichkeit hält die Schule.'],
  ])('%s: %s', (type, sentence) => {
    expect(typeOf(sentence)).toBe(`Ankerkreis: ${type}`)
  })

  test('is never sure, and says why', () => {
    const [body] = rulesOf([
      ...title,
      heading('Ankerkreis', 2),
      paragraph('Der Ankerkreis tagt im März und koordiniert die Arbeit.'),
    ]).bodies
    expect(body).toMatchObject({ certainty: 'prüfen', typeReason: 'nach dem, was die Regeln von ihm sagen' })
  })
})
