import { expect, test } from 'vitest'
import { findFutureActor } from '../../../src/coding/measures/future-act.ts'

const actorIn = (sentence: string) => {
  const span = findFutureActor(sentence)
  return span && sentence.slice(span.start, span.end)
}

test.each([
  ['Der Bauhof wird den Raum in den Ferien herrichten.', 'Bauhof'],
  ['Frau Wiese wird die Sprecher alle sechs Wochen einladen.', 'Frau Wiese'],
  ['Den Raum wird der Bauhof herrichten, mit Teppich und Wickeltisch.', 'Bauhof'],
  ['Für die Bücher wird die Gemeinde bezahlen.', 'Gemeinde'],
  ['Aufkleber wird der Abfallbetrieb des Kreises liefern.', 'Abfallbetrieb des Kreises'],
  ['Die Liste wird Herr Olin in den Unterkünften aufhängen.', 'Herr Olin'],
  ['Die Landfrauen werden an zwei Nachmittagen vorlesen.', 'Landfrauen'],
  ['Der Fachbereich 1 wird eine Liste anlegen und verteilen.', 'Fachbereich 1'],
])('%s', (sentence, actor) => {
  expect(actorIn(sentence)).toBe(actor)
})

test.each([
  'Die Unterkunft wird bis zum 31. März aufgegeben.',
  'Ein Helferkreis wird eingerichtet.',
  'Der Einsatz von Lotsen wird empfohlen.',
  'Die Zahl der Kinder wird weiter steigen.',
  'Es wird viel Arbeit machen.',
  'Elternbriefe werden nicht gelesen oder nicht verstanden.',
  'Der Bauhof hat den Raum hergerichtet.',
  'Das wird noch lange dauern.',
])('nobody: %s', (sentence) => {
  expect(actorIn(sentence)).toBeNull()
})
