import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { CliRun } from './run-cli.ts'
import { runCli } from './run-cli.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'konzeptspiegel-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const sample = (name: string, as: string): void => copyFileSync(join('corpus/samples', name), join(root, as))
const check = (...args: readonly string[]): CliRun => runCli(['check', ...args], root)
const written = (): readonly string[] => readdirSync(join(root, 'konzeptspiegel-pruefung')).toSorted()

describe('check', () => {
  test('gives a Word draft back with comments, and twice the same', () => {
    sample('gemeinde-bad-lehnitz/heft.docx', 'entwurf.docx')
    const { code, stdout } = check('entwurf.docx')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Anforderungen: \d+ erfüllt, \d+ teilweise, \d+ nicht erfüllt\nGeschrieben:\n/)
    expect(written()).toEqual(['check.docx', 'check.html', 'entwurf-kommentiert.docx'])
    check('entwurf.docx', '--out', 'noch-einmal')
    for (const name of written()) {
      const [first, second] = ['konzeptspiegel-pruefung', 'noch-einmal'].map((folder) =>
        readFileSync(join(root, folder, name)),
      )
      expect(first && second && Buffer.compare(first, second), name).toBe(0)
    }
  })

  test('names copies of another draft that lie in the folder, and leaves them there', () => {
    sample('gemeinde-bad-lehnitz/heft.docx', 'entwurf.docx')
    mkdirSync(join(root, 'konzeptspiegel-pruefung'))
    for (const name of ['alt-markiert.pdf', 'entwurf-kommentiert.docx', 'notiz.docx', 'unmarkiert.pdf']) {
      writeFileSync(join(root, 'konzeptspiegel-pruefung', name), 'alt')
    }
    const { code, stderr } = check('entwurf.docx')
    expect(code).toBe(0)
    expect(stderr).toContain(
      'Im Ordner liegt noch eine Datei aus einer früheren Prüfung: „alt-markiert.pdf“. Sie gehört',
    )
    expect(stderr).not.toMatch(/„(?:entwurf-kommentiert|notiz|unmarkiert)/)
    expect(written()).toContain('alt-markiert.pdf')
  })

  test('takes several files for one concept, and marks each', () => {
    sample('landkreis-weidental/teil-1-grundlagen.pdf', 'teil-1.pdf')
    sample('landkreis-weidental/teil-2-massnahmen.pdf', 'teil-2.pdf')
    const { code } = check('teil-1.pdf', 'teil-2.pdf')
    expect(code).toBe(0)
    expect(written()).toEqual(['check.docx', 'check.html', 'teil-1-markiert.pdf', 'teil-2-markiert.pdf'])
  })

  test('says on the terminal and on the page that the files are different concepts', () => {
    sample('gemeinde-hollern/konzept.txt', 'hollern.txt')
    sample('stadt-neuwerder/plan.docx', 'neuwerder.docx')
    const { code, stderr } = check('hollern.txt', 'neuwerder.docx')
    expect(code).toBe(1)
    const sentence = '„hollern.txt“ und „neuwerder.docx“ sind wohl verschiedene Konzepte'
    expect(stderr).toContain(sentence)
    expect(readFileSync(join(root, 'konzeptspiegel-pruefung/check.html'), 'utf8')).toContain(
      `<p class="remedy"><strong>${sentence}`,
    )
  })

  test('says that a text file cannot come back with remarks', () => {
    sample('gemeinde-hollern/konzept.txt', 'entwurf.txt')
    expect(check('entwurf.txt').code).toBe(0)
    expect(written()).toEqual(['check.docx', 'check.html'])
    const html = readFileSync(join(root, 'konzeptspiegel-pruefung/check.html'), 'utf8')
    expect(html).toContain(
      'Von „entwurf.txt“ gibt es keine Fassung mit Anmerkungen: Das geht nur bei Word-Dateien (.docx) und PDF.',
    )
  })

  test('ends with 1 for what is no concept and says what to do', () => {
    sample('verein-hagenfurt/satzung-verein-hagenfurt.docx', 'satzung.docx')
    const { code, stderr } = check('satzung.docx')
    expect(code).toBe(1)
    expect(stderr).toContain('Das Dokument ist wohl kein Integrationskonzept.')
    expect(readFileSync(join(root, 'konzeptspiegel-pruefung/check.html'), 'utf8')).toContain('kein Integrationskonzept')
  })

  test('ends with 2 for what cannot be read, with a page that says why', () => {
    writeFileSync(join(root, 'kaputt.pdf'), '%PDF-1.7\nnichts')
    const { code, stderr } = check('kaputt.pdf')
    expect(code).toBe(2)
    expect(stderr).toContain('„kaputt.pdf“ ist beschädigt')
    expect(readFileSync(join(root, 'konzeptspiegel-pruefung/check.html'), 'utf8')).toContain(
      '„kaputt.pdf“ ist beschädigt',
    )
  })

  test('ends with 2 where nothing is given or nothing is there', () => {
    expect(check()).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Bitte die Datei mit Ihrem Entwurf angeben'),
    })
    const { code, stderr } = check('fehlt.docx')
    expect(code).toBe(2)
    expect(stderr).toContain('„fehlt.docx“ konnte nicht geöffnet werden (es gibt sie nicht)')
    expect(readdirSync(root)).toEqual([])
  })
})
