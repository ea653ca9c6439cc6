import { availableParallelism } from 'node:os'
import { expect, test } from 'vitest'
import { inSlot } from '../../src/io/process-slots.ts'

test.runIf(process.platform === 'linux')('no more work at the same time than there are cores', async () => {
  let running = 0
  let most = 0
  const work = async (): Promise<void> => {
    running += 1
    most = Math.max(most, running)
    await new Promise((resolve) => setTimeout(resolve, 20))
    running -= 1
  }
  await Promise.all(Array.from({ length: availableParallelism() * 2 + 1 }, () => inSlot(work)))
  expect(most).toBeGreaterThan(0)
  expect(most).toBeLessThanOrEqual(availableParallelism())
})

test('a slot is given back when work fails', async () => {
  const failing = Array.from({ length: availableParallelism() + 1 }, () =>
    inSlot(async () => {
      throw new Error('kaputt')
    }),
  )
  for (const work of failing) await expect(work).rejects.toThrow('kaputt')
  expect(await inSlot(async () => 1)).toBe(1)
})
