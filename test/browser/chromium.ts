import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { chromiumPath } from '../../scripts/install-programs.ts'
import { endless } from '../endless.ts'

/** Whether tests in a browser cannot run here; with CI set they run and fail. */
export const lacksChromium = !process.env.CI && chromiumPath() === null

/** Says in the list of skipped tests what is missing. */
export const needsChromium = '(needs Chromium; on Debian: apt install chromium)'

/** The browser of the system, which talks to nobody. Throws when there is none. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = chromiumPath()
  if (executablePath === null || !existsSync(executablePath)) throw new Error(`No Chromium found ${needsChromium}`)
  const args = ['--no-sandbox', '--disable-background-networking']
  return chromium.launch({ executablePath, args, timeout: endless * 1000 })
}

/** An empty page in a context of its own, which waits for everything as long as it takes. */
export async function emptyPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage(options)
  page.setDefaultTimeout(endless * 1000)
  return page
}

export type OpenPage = Readonly<{
  page: Page
  /** Addresses that the page asked for, besides itself. */
  requests: readonly string[]
  /** Errors of scripts and of the content security policy, and dialogs. */
  faults: readonly string[]
}>

type PageOptions = Readonly<{ width?: number; height?: number; javaScriptEnabled?: boolean }>

/** Opens a page from a file, as people do, and closes it after what is to be done with it. */
export async function withPage(
  browser: Browser,
  html: string,
  {
    width = 1440,
    height = 1000,
    javaScriptEnabled = true,
    act,
  }: PageOptions & { act: (open: OpenPage) => Promise<void> },
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'konzeptspiegel-page-'))
  const page = await emptyPage(browser, { viewport: { width, height }, javaScriptEnabled })
  try {
    const path = join(folder, 'report.html')
    await writeFile(path, html)
    const address = pathToFileURL(path).href
    const requests: string[] = []
    const faults: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(address)) requests.push(request.url())
    })
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text())
    })
    page.on('dialog', (dialog) => {
      faults.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    await page.goto(address)
    await act({ page, requests, faults })
  } finally {
    await page.close()
    await rm(folder, { recursive: true, force: true })
  }
}
