import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderAgreementHtml } from '../../src/report/agreement/render-agreement-html.ts'
import { sampleAgreementInput } from '../report/agreement/sample-agreement.ts'
import { lacksChromium, launchChromium, needsChromium, withPage } from './chromium.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const unfolded = renderAgreementHtml(sampleAgreementInput()).replaceAll('<details>', '<details open>')

describe.skipIf(lacksChromium)(`agreement.html in a browser ${needsChromium}`, () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(async () => {
    await browser?.close()
  })

  test.each([390, 1440])('breaks no rule of axe-core and fits %d pixels', async (width) => {
    await withPage(browser, unfolded, {
      width,
      act: async ({ page, requests, faults }) => {
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
        expect([requests, faults]).toEqual([[], []])
        await page.evaluate(axe)
        expect(
          await page.evaluate(
            'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))',
          ),
        ).toEqual([])
      },
    })
  })
})
