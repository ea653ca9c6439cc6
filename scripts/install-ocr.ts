import { spawnSync } from 'node:child_process'

const packages = ['tesseract-ocr', 'tesseract-ocr-deu', 'poppler-utils']

/**
 * Installs the programs that the tests of text recognition need, on Debian and its relatives and as root only. Otherwise says
 * that those tests are skipped; with CI set they run and fail.
 */
export function installOcr(): void {
  if (hasOcr()) return
  const apt = (...args: readonly string[]): boolean => spawnSync('apt-get', args, { stdio: 'inherit' }).status === 0
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    const install = ['install', '-y', '--no-install-recommends', ...packages]
    if (apt(...install) || (apt('update') && apt(...install))) return
  }
  process.stdout.write(`Tests of text recognition are skipped: they need ${packages.join(', ')}.\n`)
}

function hasOcr(): boolean {
  const languages = spawnSync('tesseract', ['--list-langs'], { encoding: 'utf8' })
  return /^deu$/m.test(languages.stdout ?? '') && !spawnSync('pdftoppm', ['-h']).error
}
