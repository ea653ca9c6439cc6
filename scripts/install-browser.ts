import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/** Where the browser of the system stands, or the one that CHROMIUM names; null where there is none. */
export function chromiumPath(): string | null {
  const named = process.env.CHROMIUM
  return named ? named : (places.find((place) => existsSync(place)) ?? null)
}

/**
 * Installs the browser that the tests of pages need, on Debian and its relatives and as root only. Otherwise says that those
 * tests are skipped; with CI set they run and fail.
 */
export function installBrowser(): void {
  if (chromiumPath() !== null) return
  const apt = (...args: readonly string[]): boolean => spawnSync('apt-get', args, { stdio: 'inherit' }).status === 0
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    const install = ['install', '-y', '--no-install-recommends', 'chromium']
    if (apt(...install) || (apt('update') && apt(...install))) return
  }
  process.stdout.write('Tests in a browser are skipped: they need chromium, or its path in CHROMIUM.\n')
}
