import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { renderDiffHtml } from '../../../../src/report/diff/html/render-diff-html.ts'
import { diffInput } from '../diff-input.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
let browser: Browser

beforeAll(async () => {
  const args = ['--no-sandbox', '--disable-background-networking']
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args })
}, 60_000)
afterAll(() => browser?.close())

test.each([1440, 390])(
  'at %i px the page is accessible and does not scroll sideways',
  async (width) => {
    const page = await (await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true })).newPage()
    await page.setContent(renderDiffHtml(diffInput()))
    await page.evaluate('for (const details of document.querySelectorAll("details")) details.open = true')
    await page.evaluate(axe)
    const violations = await page.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))')
    expect(violations).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
  },
  60_000,
)
