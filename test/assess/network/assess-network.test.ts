import { expect, test } from 'vitest'
import { assess } from '../../../src/assess/assess.ts'
import { assessNetwork } from '../../../src/assess/network/assess-network.ts'
import { networkSchema } from '../../../src/model/network.ts'
import { knowledge } from '../../shipped-knowledge.ts'
import { assessBlocks, chapter, text } from '../assessed-blocks.ts'
import { codedNetwork } from './coded-network.ts'
import { appointedCouncil, chemnitz, magdeburg, schwerin, slides } from './sample-networks.ts'

const { codebook, catalogue, fieldCatalogue } = knowledge

test.each([
  ['Chemnitz', chemnitz],
  ['Magdeburg', magdeburg],
  ['Schwerin', schwerin],
  ['slides', slides],
  ['a council', appointedCouncil],
  ['nothing at all', codedNetwork({ facts: [] })],
])('%s: what is written fits the schema and keeps what was coded', (_, coding) => {
  for (const kind of ['network-rules', 'presentation'] as const) {
    const network = networkSchema.parse(assessNetwork(coding, kind))
    expect(network).toMatchObject(coding)
  }
})

test('nothing found is no rating and no condition met', () => {
  const { dimensions, conditions, contradictions } = assessNetwork(codedNetwork({ facts: [] }), 'network-rules')
  expect(new Set(Object.values(dimensions).map(({ value }) => value))).toEqual(new Set(['n. b.']))
  expect(new Set(Object.values(conditions).map(({ status }) => status))).toEqual(new Set(['nicht geregelt']))
  expect(contradictions).toEqual([])
})

test('a document that is no concept keeps its network', () => {
  const { document, coding } = assessBlocks([chapter('Geschäftsordnung'), text('Das Netzwerk tagt zweimal im Jahr.')])
  const networkOf = (network: typeof coding.network) =>
    assess({ document, coding: { ...coding, kind: 'network-rules', network }, codebook }, { catalogue, fieldCatalogue })
      .network
  expect(networkOf(schwerin)?.contradictions).toHaveLength(1)
  expect(networkOf(null)).toBeNull()
})
