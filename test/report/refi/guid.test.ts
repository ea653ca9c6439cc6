import { expect, test } from 'vitest'
import { guidOf, uuidV5 } from '../../../src/report/refi/guid.ts'

// Namespace of domain names in RFC 9562.
const domains = [0x6b, 0xa7, 0xb8, 0x10, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8]

test.each([
  // RFC 9562, appendix A.4, and the documentation of Python's uuid.
  ['www.example.com', '2ed6657d-e927-568b-95e1-2665a8aea6a2'],
  ['python.org', '886313e1-3b8a-5372-9b90-0c9aee199e5d'],
])('%s has the UUID of version 5 that others give it', (name, uuid) => {
  expect(uuidV5(domains, name)).toBe(uuid)
})

test('lengths around a block of the hash give UUIDs of version 5', () => {
  const ids = Array.from({ length: 140 }, (_, length) => uuidV5(domains, 'a'.repeat(length)))
  expect(new Set(ids).size).toBe(140)
  expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(true)
})

test('where the parts of a name are parted matters', () => {
  expect(guidOf('a', 'bc')).not.toBe(guidOf('ab', 'c'))
  expect(guidOf('a', 'bc')).toBe(guidOf('a', 'bc'))
})
