import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { renderXlsx } from '../../src/report/render-xlsx.ts'
import { sampleInput } from './sample-input.ts'

const hasOffice = spawnSync('soffice', ['--version'], { timeout: 60_000 }).status === 0
const isSkipped = !hasOffice && process.env.CI === undefined
if (isSkipped) {
  process.stderr.write('LibreOffice (soffice) is not installed: report.xlsx is not opened in it here.\n')
}

/** Opens a workbook in LibreOffice and returns what each sheet shows, by the name of the sheet. */
function shownByOffice(bytes: Uint8Array): ReadonlyMap<string, readonly (readonly string[])[]> {
  const folder = mkdtempSync(join(tmpdir(), 'konzeptspiegel-office-'))
  try {
    writeFileSync(join(folder, 'report.xlsx'), bytes)
    // Comma, quotation mark, UTF-8, from the first line, cells as shown, formulas as results, every sheet to a file of its own.
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    spawnSync('soffice', [
      '--headless',
      profile,
      '--convert-to',
      filter,
      '--outdir',
      folder,
      join(folder, 'report.xlsx'),
    ])
    const files = readdirSync(folder).filter((name) => name.endsWith('.csv'))
    return new Map(
      files.map((name) => [
        name.slice('report-'.length, -'.csv'.length),
        parse(readFileSync(join(folder, name)), { bom: true, relax_column_count: true }),
      ]),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe.skipIf(isSkipped)('report.xlsx in LibreOffice', () => {
  test('opens and shows values, days and hostile text as they are', { timeout: 180_000 }, async () => {
    const sheets = shownByOffice(await renderXlsx(sampleInput()))
    expect([...sheets.keys()].toSorted()).toEqual([
      ...['Anforderungen', 'Anforderungen im Einzelnen', 'Auszählung', 'Belege', 'Bestandteile', 'Durchsicht'],
      ...['Erläuterung', 'Felder des Freistaats', 'Handlungsfelder', 'Integrationsverständnis', 'Maßnahmen'],
      ...['Meldungen', 'Profile', 'Verbindlichkeit'],
    ])
    expect(sheets.get('Bestandteile')?.[1]?.slice(0, 6)).toEqual([
      ...['Nordstadt', 'kreisfreie Stadt', '2021', 'ja', 'teilw. (prüfen)', 'ja'],
    ])
    const measures = sheets.get('Maßnahmen')
    expect(measures?.[1]?.[measures[0]?.indexOf('Von') ?? -1]).toMatch(/^0?1[./]0?1[./]2025$/)
    const fields = sheets.get('Handlungsfelder')?.map((row) => row[1])
    expect(fields).toContain(`=HYPERLINK("http://example.org","x")<script>alert(1)</script>' onclick="alert(2)`)
  })
})
