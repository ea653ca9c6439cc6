import axe from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toCheckSheet } from '../../src/report/check/check-sheet.ts'
import { renderCheckHtml } from '../../src/report/check/render-check-html.ts'
import { checkedDraft, sampleCheck } from '../report/check/checked-draft.ts'
import { hostileQuote } from '../report/sample-results.ts'
import { emptyPage, lacksChromium, launchChromium, needsChromium } from './chromium.ts'

type AxeResults = Readonly<{
  violations: readonly Readonly<{ id: string; nodes: readonly Readonly<{ html: string }>[] }>[]
}>

describe.skipIf(lacksChromium)(`check.html in a browser ${needsChromium}`, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => browser?.close())

  const pages = async (): Promise<readonly (readonly [string, string])[]> => {
    const { input } = await checkedDraft('corpus/samples/stadt-ahrenfels/konzept.pdf')
    const inputs = [
      ['concept', input],
      ['other', sampleCheck({ kind: 'other', kindReason: hostileQuote })],
      ['English', sampleCheck({}, 'en')],
    ] as const
    return inputs.map(([name, one]) => [name, renderCheckHtml(one, toCheckSheet(one, []))])
  }

  test('axe finds no violation of WCAG 2.1 AA, on a wide and on a narrow screen', async () => {
    for (const [name, html] of await pages()) {
      for (const width of [1440, 390]) {
        const page = await emptyPage(browser, { viewport: { width, height: 900 }, bypassCSP: true })
        await page.setContent(html)
        await page.addScriptTag({ content: axe.source })
        const run = 'axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] })'
        const { violations } = (await page.evaluate(run)) as AxeResults
        expect(
          violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
          `${name} at ${width}`,
        ).toEqual([])
        const { wide, shown } = (await page.evaluate(
          '({ wide: document.documentElement.scrollWidth, shown: document.documentElement.clientWidth })',
        )) as Readonly<{ wide: number; shown: number }>
        expect(wide, `${name} at ${width}`).toBeLessThanOrEqual(shown)
        await page.close()
      }
    }
  })

  test('the result takes one page of paper', async () => {
    const [concept] = await pages()
    const page = await emptyPage(browser)
    await page.setContent(concept?.[1] ?? '')
    await page.emulateMedia({ media: 'print' })
    // 180 mm by 265 mm is what is left of A4 between the margins, at 96 points to the inch.
    await page.setViewportSize({ width: 680, height: 1001 })
    const bottom = await page.evaluate('document.querySelector("#result").getBoundingClientRect().bottom')
    expect(bottom).toBeLessThan(1001)
    await page.close()
  })
})
