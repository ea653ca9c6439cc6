import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderDiffHtml } from '../../src/report/diff/html/render-diff-html.ts'
import { diffInput } from '../report/diff/diff-input.ts'
import { emptyPage, lacksChromium, launchChromium, needsChromium } from './chromium.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describe.skipIf(lacksChromium)(`diff.html in a browser ${needsChromium}`, () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(async () => {
    await browser?.close()
  })

  test.each([1440, 390])('at %i px the page is accessible and does not scroll sideways', async (width) => {
    const page = await emptyPage(browser, { viewport: { width, height: 900 }, bypassCSP: true })
    await page.setContent(renderDiffHtml(diffInput()))
    await page.evaluate('for (const details of document.querySelectorAll("details")) details.open = true')
    await page.evaluate(axe)
    const violations = await page.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))')
    expect(violations).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
  })
})
