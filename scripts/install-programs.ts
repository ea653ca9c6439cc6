import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** A program of the system that some tests need. */
type Program = Readonly<{
  /** Which tests need it. */
  tests: string
  packages: readonly string[]
  isThere: () => boolean
}>

const browsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/** Where the browser of the system stands, or the one that CHROMIUM names; null where there is none. */
export function chromiumPath(): string | null {
  return process.env.CHROMIUM || (browsers.find((place) => existsSync(place)) ?? null)
}

/** Whether LibreOffice is there. */
export function hasOffice(): boolean {
  return !spawnSync('soffice', ['--version'], { timeout: 600_000 }).error
}

function hasOcr(): boolean {
  const languages = spawnSync('tesseract', ['--list-langs'], { encoding: 'utf8' })
  return /^deu$/m.test(languages.stdout ?? '') && !spawnSync('pdftoppm', ['-h']).error
}

const programs: readonly Program[] = [
  {
    tests: 'of text recognition',
    packages: ['tesseract-ocr', 'tesseract-ocr-deu', 'poppler-utils'],
    isThere: hasOcr,
  },
  { tests: 'in a browser', packages: ['chromium'], isThere: () => chromiumPath() !== null },
  { tests: 'that open files in LibreOffice', packages: ['libreoffice-calc', 'libreoffice-writer'], isThere: hasOffice },
]

/**
 * Installs the programs that tests need and that are not there, on Debian and its relatives and as root only. Otherwise says
 * which tests are skipped; with CI set they run and fail.
 */
export function installPrograms(): void {
  for (const { tests, packages, isThere } of programs) {
    if (isThere() || install(packages)) continue
    process.stdout.write(`Tests ${tests} are skipped: they need ${packages.join(', ')}.\n`)
  }
}

function install(packages: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false
  const apt = (...args: readonly string[]): boolean => spawnSync('apt-get', args, { stdio: 'inherit' }).status === 0
  const wanted = ['install', '-y', '--no-install-recommends', ...packages]
  return apt(...wanted) || (apt('update') && apt(...wanted))
}
