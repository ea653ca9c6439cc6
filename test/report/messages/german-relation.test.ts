import { expect, test } from 'vitest'
import { germanRelation } from '../../../src/report/messages/de-relation.ts'
import type { RelationNames } from '../../../src/report/messages/network-texts.ts'

test.each<readonly [from: string, kind: RelationNames['kind'], to: string, sentence: string]>([
  ['Arbeitstische', 'elects', 'Sprecher:innenrat', 'Die Arbeitstische wählen den Sprecher:innenrat.'],
  [
    'Vorbereitungsgremium',
    'prepares',
    'Netzwerkkonferenz',
    'Das Vorbereitungsgremium bereitet die Netzwerkkonferenz vor.',
  ],
  ['Arbeitsgruppen', 'prepares', 'Tagungen', 'Die Arbeitsgruppen bereiten die Tagungen vor.'],
  ['Sprecher*innen', 'reports-to', 'Stadtrat', 'Die Sprecher*innen berichten an den Stadtrat.'],
  ['Beirat', 'advises', 'Kreistag', 'Der Beirat berät den Kreistag.'],
  ['Oberbürgermeisterin', 'appoints', 'Beirat', 'Die Oberbürgermeisterin beruft den Beirat.'],
  ['AG „Sprache“', 'part-of', 'Plenum', 'Die AG „Sprache“ gehört zum Plenum.'],
  ['Plenum', 'part-of', 'Arbeitstische', 'Das Plenum gehört zu den Arbeitstischen.'],
  ['Kernteam', 'part-of', 'Steuerungsgruppe Integration', 'Das Kernteam gehört zur Steuerungsgruppe Integration.'],
  ['Runder Tisch Asyl', 'elects', 'Erweiterter Vorstand', 'Der Runde Tisch Asyl wählt den Erweiterten Vorstand.'],
  ['Runde Tische', 'reports-to', 'Lokale Konferenz', 'Die Runden Tische berichten an die Lokale Konferenz.'],
  ['Chemnitzer Netzwerk', 'advises', 'Runder Tisch', 'Das Chemnitzer Netzwerk berät den Runden Tisch.'],
])('%s %s %s', (from, kind, to, sentence) => {
  expect(germanRelation({ from, kind, to })).toBe(sentence)
})

test.each([
  ['Treffen der Sprecher', 'one or several'],
  ['Integrationsbeauftragte', 'she or they'],
  ['Dresdner Beirat', 'an adjective that is declined or not'],
  ['KOMM-IN', 'no noun that is known'],
])('%s is quoted, because it may be %s', (name) => {
  expect(germanRelation({ from: name, kind: 'advises', to: name })).toBe(`„${name}“ berät „${name}“.`)
})

test('the room of a department is no council', () => {
  expect(germanRelation({ from: 'Referat Soziales', kind: 'prepares', to: 'Beirat' })).toBe(
    'Das Referat Soziales bereitet den Beirat vor.',
  )
})
