import { expect, test } from 'vitest'
import { analyse, prepare } from '../src/pipeline.ts'
import { withPattern } from './fixtures/with-pattern.ts'
import { knowledge } from './shipped-knowledge.ts'

const { codebook } = knowledge

test.each([
  ['names without ending', ['k/a.txt', 'k/b.txt'], ['k/a', 'k/b']],
  ['names with ending where they are equal without', ['k/a.txt', 'k/a.md'], ['k/a.txt', 'k/a.md']],
  ['no name of one file equals that of another', ['k/a.txt', 'k/a.md', 'k/a.md.x'], ['k/a.txt', 'k/a.md', 'k/a.md.x']],
  ['paths where names are equal', ['k/1/a.txt', 'k/2/a.txt'], ['k/k/1/a.txt', 'k/k/2/a.txt']],
])('ids of the parts of a folder: %s', async (_, paths, ids) => {
  const bytes = new TextEncoder().encode('Protokoll der Sitzung vom Montag.')
  const files = paths.map((path) => ({ path, bytes, sha256: '' }))
  const results = await analyse({ id: 'k', files, explicit: false }, knowledge)
  expect(results.map(({ id }) => id)).toEqual(ids)
})

test('preparing names the entry of a bad pattern', () => {
  const faulty = { ...knowledge, codebook: withPattern(codebook, '<jahrr> Bericht') }
  expect(() => prepare(faulty)).toThrow(SyntaxError)
  expect(() => prepare(faulty)).toThrow(/bedarfs-und-potenzialanalyse\/.*: pattern "<jahrr> Bericht" names the unknown/)
})

test('knowledge is compiled once', () => {
  expect(prepare({ ...knowledge })).toBe(prepare(knowledge))
})

test('with another wording of networks it is other knowledge', () => {
  expect(prepare({ ...knowledge, wording: null }).likelihood).toBeNull()
  expect(prepare(knowledge).likelihood).not.toBeNull()
})
