import { expect, test } from 'vitest'
import { byName } from '../../src/io/text-order.ts'

test.each([
  ['numbers by their value', ['10_Anlage', '2_Ziele', '1_Konzept'], ['1_Konzept', '2_Ziele', '10_Anlage']],
  ['numbers inside of names', ['Teil 10', 'Teil 9', 'Teil 1a', 'Teil 1'], ['Teil 1', 'Teil 1a', 'Teil 9', 'Teil 10']],
  ['letters without case', ['konzept', 'Anlage', 'anhang', 'Karte'], ['anhang', 'Anlage', 'Karte', 'konzept']],
  ['umlauts beside their letters', ['Zahlen', 'Übersicht', 'Umfrage'], ['Übersicht', 'Umfrage', 'Zahlen']],
  ['leading zeros', ['010', '2', '001', '1'], ['001', '1', '2', '010']],
])('%s', (_, names, expected) => {
  expect(names.toSorted(byName)).toEqual(expected)
})
