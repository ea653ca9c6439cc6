import { describe, expect, test } from 'vitest'
import { runCli } from './run-cli.ts'

describe('wrong usage', () => {
  test.each([
    [['analyze'], 'Den Befehl „analyze“ gibt es nicht. Meinten Sie analyse?'],
    [['analyse', '--ot', 'x'], 'Die Option „--ot“ gibt es nicht. Meinten Sie --out?'],
    [['analyse', '--out'], 'Zur Option „-o, --out <ordner>“ fehlt die Angabe.'],
    [['analyse'], 'Bitte Dateien oder Ordner angeben'],
    [['analyse', '--jobs', 'viele', 'x'], '--jobs: „viele“ ist keine ganze Zahl'],
    [['analyse', '--catalogue', 'xx', 'x'], 'Den Katalog „xx“ gibt es nicht; vorhanden:'],
    [['codebook', 'chek'], 'Den Befehl „chek“ gibt es nicht. Meinten Sie check?'],
    [[], 'Bitte einen Befehl angeben.'],
  ])('%j ends with 2 and a German sentence on stderr', (args, sentence) => {
    const { code, stdout, stderr } = runCli(args)
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(sentence)
    expect(stderr).not.toMatch(/error:|Usage|Did you mean/)
  })
})

describe('help', () => {
  test.each([[['--help']], [['analyse', '--help']], [['help', 'codebook']], [['codebook', 'check', '-h']]])(
    '%j is German and ends with 0',
    (args) => {
      const { code, stdout, stderr } = runCli(args)
      expect(code).toBe(0)
      expect(stderr).toBe('')
      expect(stdout).toContain('Aufruf: konzeptspiegel')
      expect(stdout).not.toMatch(/Usage|Options|Commands|Arguments|default|display help|\[options\]/)
    },
  )

  test('--version prints the version alone', () => {
    expect(runCli(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})
