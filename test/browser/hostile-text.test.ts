import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BundleResult, Results } from '../../src/model/result.ts'
import { renderHtml } from '../../src/report/render-html.ts'
import { sampleInput } from '../report/sample-input.ts'
import { bundle, evidence, sampleResults } from '../report/sample-results.ts'
import { lacksChromium, launchChromium, needsChromium, withPage } from './chromium.ts'

/** What a document may hold to do harm; each stands for everything that is taken from a document. */
const hostileTexts: readonly (readonly [string, string])[] = [
  ['a script', '<script>alert(1)</script><img src="http://example.org/x.png" onerror="alert(2)">'],
  ['an end of everything', '</td></table></details></script></style></title></svg><script>alert(3)</script>'],
  ['attributes', `" onmouseover="alert(4)" x='" autofocus onfocus=alert(5)`],
  ['a formula', '=HYPERLINK("http://example.org","hier")'],
  ['another formula', '@SUM(1+1)*cmd|calc'],
  ['addresses', 'javascript:alert(6) http://example.org/ <a href="javascript:alert(7)">x</a>'],
  ['a style', '<style>*{display:none}</style><link rel="stylesheet" href="http://example.org/x.css">'],
  ['control characters', 'a\u0000b\u0008c\u001bd\u007f\ufffe'],
  ['a right-to-left override', 'ab\u202Ecd\u2067ef'],
  ['an isolate that is closed too early', 'ab\u2069\u2069\u202Ecd'],
  ['template marks', '{{alert(9)}} $& $1 {n}'],
]

describe.skipIf(lacksChromium)(`hostile documents in a browser ${needsChromium}`, () => {
  let browser: Browser
  let harmless: readonly string[]

  beforeAll(async () => {
    browser = await launchChromium()
    harmless = await outline(browser, 'Beispieltext')
  })
  afterAll(async () => {
    await browser?.close()
  })

  test.each(hostileTexts)('%s changes nothing but the words shown', async (_, text) => {
    expect(await outline(browser, text)).toEqual(harmless)
  })

  test('a right-to-left override leaves its neighbours where they are', async () => {
    const place = (text: string): string => renderHtml(sampleInput('de', { results: resultsWith(text) }))
    const left = async (page: Page): Promise<number> => {
      await page.click('#matrix-table a[href="#k1-monitoring"]')
      // Where "Seite 12" begins in the line that names municipality, title, page and section of a quotation.
      return page.evaluate(`(() => {
        const caption = document.querySelector('dialog figcaption')
        const node = caption.firstChild
        const range = document.createRange()
        range.setStart(node, node.data.indexOf('Seite 12'))
        range.setEnd(node, node.data.indexOf('Seite 12') + 1)
        return range.getBoundingClientRect().left - caption.getBoundingClientRect().left
      })()`)
    }
    const lefts: number[] = []
    for (const title of ['abcdef', 'abc\u202Edef']) {
      await withPage(browser, place(title), { act: async ({ page }) => void lefts.push(await left(page)) })
    }
    expect(lefts[0]).toBeGreaterThan(100)
    // The letters themselves may differ in width by their order.
    expect(Math.abs((lefts[0] ?? 0) - (lefts[1] ?? 0))).toBeLessThan(3)
  })
})

/** What the page is made of, whatever its words: its elements in their order with their names. */
async function outline(browser: Browser, text: string): Promise<readonly string[]> {
  let found: readonly string[] = []
  await withPage(browser, renderHtml(sampleInput('de', { results: resultsWith(text) })), {
    act: async ({ page, requests, faults }) => {
      await page.evaluate('for (const details of document.querySelectorAll("details")) details.open = true')
      await page.click('#matrix-table a[href="#k1-monitoring"]')
      await page.keyboard.press('Escape')
      expect({ requests, faults }).toEqual({ requests: [], faults: [] })
      // Pictures leave out names that are too long and parts without room; their own elements depend on the words.
      found = await page.evaluate(
        `[...document.querySelectorAll('body *:not(svg *)')].map(({ tagName, attributes }) => tagName + ' ' + [...attributes].map(({ name }) => name).join(' '))`,
      )
    },
  })
  return found
}

/** A concept all of whose words are the given ones. */
function resultsWith(text: string): Results {
  const shown = text.slice(0, 200)
  const entry = { value: shown, evidence: [] }
  const base = bundle('a', shown)
  const quote = evidence(text, { section: shown, pageLabel: '10' })
  const network: BundleResult = { ...base, id: shown }
  const component = base.components.monitoring
  if (!component) throw new Error('the sample lacks monitoring')
  return {
    ...sampleResults,
    bundles: [
      {
        ...network,
        files: base.files.map((file) => ({ ...file, path: shown })),
        kindReason: shown,
        profile: { ...base.profile, municipality: entry, municipalityType: entry, title: entry },
        components: {
          ...base.components,
          monitoring: {
            ...component,
            reason: shown,
            evidence: [quote],
            search: { ...component.search, cues: [shown], nearMisses: [{ reason: shown, evidence: quote }] },
          },
        },
        actionFields: [{ name: shown, zik: ['sprache'], evidence: [quote] }],
        measures: base.measures.map((measure) => ({
          ...measure,
          title: shown,
          field: shown,
          responsible: [shown],
          evidence: { title: quote },
          warnings: [shown],
        })),
        understanding: {
          ...base.understanding,
          orientations: base.understanding.orientations.map((item) => ({ ...item, evidence: [quote] })),
        },
      },
    ],
    reviews: [
      {
        bundle: shown,
        thing: 'component',
        id: 'monitoring',
        decision: 'commented',
        machineValue: 'Geplant',
        value: null,
        by: shown,
        date: '2026-03-04',
        reason: shown,
      },
    ],
    issues: [],
  }
}
