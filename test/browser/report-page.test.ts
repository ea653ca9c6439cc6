import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Language } from '../../src/report/messages/messages.ts'
import { renderHtml } from '../../src/report/render-html.ts'
import { sampleInput } from '../report/sample-input.ts'
import { lacksChromium, launchChromium, needsChromium, withPage } from './chromium.ts'
import { stateResults } from './state-results.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The report over results of every kind of bundle, with networks and corrections by hand. */
const report = (language: Language = 'de'): string => renderHtml(sampleInput(language, { results: stateResults }))

describe.skipIf(lacksChromium)(`report.html in a browser ${needsChromium}`, () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(async () => {
    await browser?.close()
  })

  test.each([
    ['de', 1440, true],
    ['de', 390, true],
    ['de', 1440, false],
    ['en', 1440, true],
  ] as const)('breaks no rule of axe-core (%s, %d px, everything unfolded: %s)', async (language, width, unfolded) => {
    await withPage(browser, report(language), {
      width,
      act: async ({ page }) => {
        if (unfolded) await unfoldAll(page)
        expect(await violations(page)).toEqual([])
      },
    })
  })

  test('breaks no rule while the evidence of a value is shown', async () => {
    await withPage(browser, report(), {
      act: async ({ page }) => {
        await page.click('#matrix-table a[href="#k1-monitoring"]')
        expect(await violations(page)).toEqual([])
      },
    })
  })

  test.each([320, 390, 1440])('fits %d pixels; only tables and pictures scroll sideways', async (width) => {
    await withPage(browser, report(), {
      width,
      act: async ({ page }) => {
        await unfoldAll(page)
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
      },
    })
  })

  test('can be read and unfolded without scripts, which show no controls then', async () => {
    await withPage(browser, report(), {
      javaScriptEnabled: false,
      act: async ({ page, faults }) => {
        expect(await page.locator('.controls:visible, #register-view:visible, dialog:visible').count()).toBe(0)
        await page.click('#register-links a >> nth=0')
        await expect.poll(() => page.locator('#k1-massnahmen table').isVisible()).toBe(true)
        await page.click('#matrix-table a[href="#k1-monitoring"]')
        await expect.poll(() => page.locator('#k1-monitoring').isVisible()).toBe(true)
        expect(faults).toEqual([])
      },
    })
  })

  test('asks for nothing from outside and keeps to its own security policy', async () => {
    await withPage(browser, report(), {
      act: async ({ page, requests, faults }) => {
        await unfoldAll(page)
        expect({ requests, faults }).toEqual({ requests: [], faults: [] })
      },
    })
  })

  test('filters the matrix by name, value and "prüfen", says how many rows are left, and can be reset', async () => {
    await withPage(browser, report(), {
      act: async ({ page }) => {
        const said = (): Promise<string | null> => page.locator('form[data-for=matrix-table] output').textContent()
        expect(await said()).toBe('5 von 5 Zeilen')
        await page.fill('#matrix-table-c-q', 'südtal')
        expect(await namesIn(page, 'matrix-table')).toEqual(['Landkreis Südtal-Oberes Waldgebirge'])
        expect(await said()).toBe('1 von 5 Zeilen')
        await page.click('form[data-for=matrix-table] button[type=reset]')
        await expect.poll(said).toBe('5 von 5 Zeilen')
        await page.selectOption('#matrix-table-c-value', 'Geplant')
        await page.selectOption('#matrix-table-c-column', { label: 'Monitoring' })
        expect(await namesIn(page, 'matrix-table')).toEqual(['Nordstadt', 'Beispielkreis'])
        await page.check('#matrix-table-c-checks')
        expect(await namesIn(page, 'matrix-table')).toEqual([])
        expect(await said()).toBe(
          '0 von 5 Zeilen. Dazu passt nichts. Bitte das Suchwort kürzen, bei einer Auswahl „alle“ einstellen oder alles mit „Zurücksetzen“ leeren.',
        )
      },
    })
  })

  test('sorts by a column upwards, downwards and back, by keyboard', async () => {
    await withPage(browser, report(), {
      act: async ({ page }) => {
        const head = page.locator('#matrix-table thead th').nth(0)
        const before = await namesIn(page, 'matrix-table')
        await head.locator('button').focus()
        await page.keyboard.press('Enter')
        expect(await head.getAttribute('aria-sort')).toBe('ascending')
        const upwards = await namesIn(page, 'matrix-table')
        expect(upwards).toEqual(before.toSorted(new Intl.Collator('de').compare))
        await page.keyboard.press('Space')
        expect(await namesIn(page, 'matrix-table')).toEqual(upwards.toReversed())
        await page.keyboard.press('Enter')
        expect(await head.getAttribute('aria-sort')).toBe(null)
        expect(await namesIn(page, 'matrix-table')).toEqual(before)
      },
    })
  })

  test('shows reason, quotation and search protocol of a cell beside the table, and gives the focus back', async () => {
    await withPage(browser, report(), {
      act: async ({ page }) => {
        const link = page.locator('#matrix-table a[href="#k1-monitoring"]')
        await link.focus()
        await page.keyboard.press('Enter')
        const dialog = page.locator('dialog[open]')
        expect(await dialog.locator('h2').textContent()).toContain('Nordstadt: Monitoring')
        const text = await dialog.textContent()
        expect(text).toContain('Der Integrationsbeirat berichtet dem Stadtrat')
        expect(text).toContain('Nordstadt, Integrationskonzept der Stadt (2021), Seite 12')
        expect(text).toContain('Suchprotokoll')
        await page.keyboard.press('Escape')
        expect(await dialog.count()).toBe(0)
        expect(await page.evaluate('document.activeElement.hash')).toBe('#k1-monitoring')
      },
    })
  })

  test('has one register of all measures that can be searched and sorted', async () => {
    await withPage(browser, report(), {
      act: async ({ page }) => {
        const said = (): Promise<string | null> => page.locator('form[data-for=register] output').textContent()
        const rows = page.locator('#register tbody tr')
        expect(await said()).toBe('63 von 63 Maßnahmen')
        expect(await rows.count()).toBe(50)
        await page.click('#register-more')
        expect(await rows.count()).toBe(63)
        await page.fill('#register-c-q', 'beispielkreis vorhaben 60')
        // The sixtieth, and the one of 2060.
        await expect.poll(said).toBe('2 von 63 Maßnahmen')
        await page.click('form[data-for=register] button[type=reset]')
        await expect.poll(said).toBe('63 von 63 Maßnahmen')
        await page.click('#register thead th[data-column=period] button')
        expect(await rows.first().textContent()).toContain('2020')
        await page.click('#register thead th[data-column=period] button')
        expect(await rows.first().textContent()).toContain('2079')
      },
    })
  })

  test('prints all reasons and quotations on A4 landscape, and no controls', async () => {
    await withPage(browser, report(), {
      act: async ({ page }) => {
        await page.emulateMedia({ media: 'print' })
        expect(await page.locator('.controls:visible, nav:visible, #register-view:visible').count()).toBe(0)
        const isPrinted = (selector: string): Promise<boolean> =>
          page.evaluate(`document.querySelector('${selector}').checkVisibility({ contentVisibilityAuto: true })`)
        expect(await isPrinted('#k1-umsetzungszeitraeume > p')).toBe(true)
        expect(await isPrinted('#k1-monitoring blockquote')).toBe(true)
        expect(await isPrinted('#k1-massnahmen td')).toBe(true)
        expect(await isPrinted('.networks .proof summary')).toBe(true)
        expect(await isPrinted('.networks .proof p')).toBe(false)
        expect(await isPrinted('.ratings .proof p')).toBe(true)
        const pdf = await page.pdf({ preferCSSPageSize: true })
        const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1')) ?? []
        expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595])
      },
    })
  })
})

async function unfoldAll(page: Page): Promise<void> {
  await page.evaluate('for (const details of document.querySelectorAll("details")) details.open = true')
  // Parts of the page that are far away are laid out only now.
  await page.evaluate(
    'for (const article of document.querySelectorAll("article")) article.style.contentVisibility = "visible"',
  )
}

async function namesIn(page: Page, table: string): Promise<readonly string[]> {
  return page.locator(`#${table} tbody tr:visible th a`).allInnerTexts()
}

/** Rules that the page breaks, each with the elements that break it. */
async function violations(page: Page): Promise<readonly string[]> {
  // The policy of the page holds for scripts in it, not for what the browser is told from outside.
  await page.evaluate(axe)
  const found = (await page.evaluate(
    'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] })',
  )) as { violations: readonly { id: string; nodes: readonly { html: string }[] }[] }
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}
