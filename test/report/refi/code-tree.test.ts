import { expect, test } from 'vitest'
import type { CodePlan } from '../../../src/report/refi/code-tree.ts'
import { allCodes, namedCodes } from '../../../src/report/refi/code-tree.ts'

const plan = (key: string, name: string, children: readonly CodePlan[] = []): CodePlan => ({
  key,
  name,
  description: '',
  color: '#000000',
  children,
})

test('two codes of one name are told apart, whatever their case and wherever they stand', () => {
  const codes = allCodes(
    namedCodes([
      plan('a', 'Monitoring', [plan('b', 'monitoring')]),
      plan('c', 'Monito\nring '),
      plan('d', 'Monitoring'),
    ]),
  )
  expect(codes.map(({ name }) => name)).toEqual(['Monitoring', 'monitoring (2)', 'Monito ring', 'Monitoring (3)'])
  expect(new Set(codes.map(({ guid }) => guid)).size).toBe(4)
})
