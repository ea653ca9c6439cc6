import { expect, test } from 'vitest'
import { otherLand } from '../../../src/report/check/other-land.ts'

test.each([
  ['the Land named again and again', 'Der Freistaat Thüringen fördert. In Thüringen gilt das Gesetz.', 'Thüringen'],
  ['names that hold another one', 'Niedersachsen hat gewählt. Das Land Niedersachsen zahlt.', 'Niedersachsen'],
  ['a genitive', 'Die Mittel Bayerns und die Richtlinie Bayerns.', 'Bayern'],
])('%s', (_, text, land) => {
  expect(otherLand([text], 'Sachsen')).toBe(land)
})

test.each([
  ['its own Land', 'Sachsen fördert die Kurse. In Sachsen gilt das Gesetz.'],
  ['one mention by chance', 'Eine Studie aus Bayern zeigt das.'],
  ['another Land beside its own', 'Bayern und Sachsen, Sachsen und Bayern: Nachbarn.'],
  [
    'a place whose name holds one',
    'Die Bayernstraße und die Hessenschule liegen am Markt, ebenso die Hessenschule Nord.',
  ],
  ['no Land at all', 'Der Landkreis fördert die Kurse.'],
])('not %s', (_, text) => {
  expect(otherLand([text], 'Sachsen')).toBeNull()
})
