import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from 'playwright-core'
import { expect, test } from 'vitest'
import { renderAgreementHtml } from '../../../src/report/agreement/render-agreement-html.ts'
import { sampleAgreementInput } from './sample-agreement.ts'

const browserPath = '/usr/bin/chromium'
const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

test.skipIf(!existsSync(browserPath))(
  'agreement.html is accessible and fits a telephone',
  { timeout: 60_000 },
  async () => {
    const browser = await chromium.launch({
      executablePath: browserPath,
      args: ['--no-sandbox', '--disable-background-networking'],
    })
    try {
      const context = await browser.newContext({ bypassCSP: true, viewport: { width: 390, height: 844 } })
      const page = await context.newPage()
      await page.setContent(renderAgreementHtml(sampleAgreementInput()).replaceAll('<details>', '<details open>'))
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
      await page.addScriptTag({ path: axePath })
      const violations = await page.evaluate(
        'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))',
      )
      expect(violations).toEqual([])
    } finally {
      await browser.close()
    }
  },
)
