import { describe, expect, test } from 'vitest'
import { codeBlocks, heading, items, paragraph } from '../coded-text.ts'

/** A short paper that lists its fields and has neither chapters for them nor one of measures. */
function paperWith(title: string, ...sentences: readonly string[]) {
  return codeBlocks([
    heading('Eine Aufgabe, die alle angeht'),
    paragraph('Vor allem auf diesen Gebieten hat die Gemeinde damit zu tun:'),
    items('Sprache', 'Kindergarten und Schule', 'Arbeit', 'Wohnen'),
    heading(title),
    paragraph(sentences.join(' ')),
    heading('Dank'),
    paragraph('Wir danken allen, die geholfen haben.'),
  ]).measures
}

const wish = 'Wir wünschen uns eine Gemeinde, in der man einander grüßt.'
const plans = [
  'Im Dorfhaus wird ein Raum mit sechs Plätzen zum Lernen eingerichtet.',
  'Jeder Familie, die zuzieht, wird eine Mappe in fünf Sprachen ausgehändigt.',
]

describe('a short paper without chapters of fields or measures', () => {
  test.each(['Was uns am Herzen liegt', 'Was wir einander sagen', 'Gedanken des Rates', 'Zum guten Schluss'])(
    'plans stand beside wishes: %s',
    (title) => {
      expect(paperWith(title, wish, ...plans).map(({ modality }) => modality)).toEqual(['binding', 'binding'])
    },
  )

  test.each([
    'Für Feste in den Ortsteilen wird ein Zelt mit Küche angeschafft.',
    'Zum Herbst wird eine Sprechstunde mit Dolmetscherin eröffnet.',
    'Bei der Planung neuer Straßen soll der Gedanke der Nachbarschaft berücksichtigt werden.',
    'Die Bücherei wird mittwochs einen Lesekreis für Erwachsene anbieten.',
  ])('also: %s', (sentence) => {
    expect(paperWith('Was uns am Herzen liegt', wish, ...plans, sentence)).toHaveLength(3)
  })

  test.each([
    'Die Gemeinde wird Bestrebungen in dieser Richtung wohlwollend unterstützen.',
    'Anregungen aus der Bürgerschaft werden gern aufgenommen.',
    'Wer Wohnraum besitzt, möge prüfen, ob er ihn vermieten kann.',
    'Die Verwaltung ist bemüht, Behördendeutsch zu vermeiden.',
    'Die Feuerwehr freut sich über jedes neue Gesicht.',
    'Im Jahr 2016 wurde eine Kleiderkammer eingerichtet.',
  ])('goodwill and history are none: %s', (sentence) => {
    expect(paperWith('Was uns am Herzen liegt', wish, ...plans, sentence)).toHaveLength(2)
  })

  test('a chapter that wishes nothing tells what there is', () => {
    expect(
      paperWith('Zwei Beispiele', 'Sonnabends werden im Schuppen Räder repariert.', 'Im Café wird eine Suppe gekocht.'),
    ).toEqual([])
  })
})
